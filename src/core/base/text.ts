// Texts of the core are values in one or both languages; the interface's own words live in src/i18n.

export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** Plain text by language. A judged scenario has every language it declares. */
export type Text = Readonly<Partial<Record<Lang, string>>>;

/** A text that certainly has both languages (everything the core itself says). */
export type BothLangs = Readonly<Record<Lang, string>>;

/** The text in the wanted language, else in the other one, else the empty string. */
export function textIn(text: Text | undefined, lang: Lang): string {
  return text?.[lang] ?? text?.zh ?? text?.en ?? '';
}
