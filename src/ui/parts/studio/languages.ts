// How complete a scenario is in each language: counted part by part, and what stands in both in the same words. Knows the scenario, no page.

import { LANGS, type Lang, type Scenario } from '../../../core/public.ts';
import type { Entry } from './outline.ts';
import { pathKey } from './places.ts';
import { PARTS, textsOf, type Part, type PlacedText } from './texts.ts';

export interface PartCount {
  readonly part: Part;
  readonly all: number;
  readonly have: Readonly<Record<Lang, number>>;
}

/** Texts that are in the file: some have a default (a short name) and are not; a playback may stand there without its `say`. */
export const writtenTexts = (scenario: Scenario, index: ReadonlyMap<string, Entry>): readonly PlacedText[] =>
  textsOf(scenario).flatMap((one) => {
    if (index.has(pathKey(one.path))) return [one];
    const short = one.path.slice(0, -1);
    const plain = one.path.at(-1) === 'say' && short.at(-1) === 'playback' && index.has(pathKey(short));
    return plain ? [{ ...one, path: short }] : [];
  });

export function countsOf(texts: readonly PlacedText[]): readonly PartCount[] {
  return PARTS.flatMap((part) => {
    const own = texts.filter((one) => one.part === part);
    const have = (lang: Lang): number => own.filter(({ text }) => (text[lang] ?? '').trim() !== '').length;
    return own.length > 0 ? [{ part, all: own.length, have: { zh: have('zh'), en: have('en') } }] : [];
  });
}

/** The same words in two languages: a name, or a sentence nobody has translated yet. */
export const sameInBoth = (texts: readonly PlacedText[]): readonly PlacedText[] =>
  texts.filter(({ text }) => text.zh !== undefined && text.zh === text.en && /\p{L}/u.test(text.zh));

/** Chinese in the English words, or no Chinese in the Chinese ones: mostly a text in the wrong place. */
export const wrongScript = (
  texts: readonly PlacedText[],
): readonly { readonly one: PlacedText; readonly lang: Lang }[] =>
  texts.flatMap((one) =>
    one.text.zh === one.text.en
      ? []
      : LANGS.filter((lang) => {
          const words = one.text[lang];
          if (words === undefined) return false;
          const han = /\p{Script=Han}/u.test(words);
          return lang === 'en' ? han : !han && /[a-z]{3,} [a-z]{3,}/.test(words);
        }).map((lang) => ({ one, lang })),
  );
