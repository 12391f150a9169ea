// Whether a line says what the handbook says: who has learnt the words by heart would see the answer without seeing the customer.

import { LANGS, textIn, type BothLangs, type Lang, type Text } from '../../base/index.ts';
import { HANDBOOK } from '../../methodology/handbook.ts';
import { RULES } from '../../methodology/rules.ts';

/** Letters of Chinese, words of English, in a row. */
const SHARED = { zh: 8, en: 5 } as const;

const unitsOf = (text: string, lang: Lang): readonly string[] =>
  lang === 'zh' ? [...text.replace(/[^\p{L}\p{N}]/gu, '')] : (text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []);

const join = (units: readonly string[], lang: Lang): string => units.join(lang === 'zh' ? '' : ' ');

const runsOf = (text: string, lang: Lang): readonly string[] => {
  const units = unitsOf(text, lang);
  return units
    .slice(0, Math.max(0, units.length - SHARED[lang] + 1))
    .map((_, i) => join(units.slice(i, i + SHARED[lang]), lang));
};

/** What the rule book says in its own words, and how it shows a line being said. */
const sentences = (): readonly BothLangs[] => [
  ...Object.values(RULES).flatMap((rule) => [rule.why, rule.instead]),
  ...HANDBOOK.flatMap((page) => [page.lead, ...page.body, ...page.judged, ...(page.example ? [page.example.say] : [])]),
];

let book: Readonly<Record<Lang, ReadonlySet<string>>> | null = null;
function runsOfBook(): Readonly<Record<Lang, ReadonlySet<string>>> {
  const of = (lang: Lang) => new Set(sentences().flatMap((one) => runsOf(one[lang], lang)));
  return (book ??= { zh: of('zh'), en: of('en') });
}

/** The first run of words a line shares with the book; null where it speaks for itself. */
export function sharedWithBook(say: Text): string | null {
  for (const lang of LANGS) {
    const shared =
      say[lang] === undefined ? undefined : runsOf(textIn(say, lang), lang).find((run) => runsOfBook()[lang].has(run));
    if (shared !== undefined) return shared;
  }
  return null;
}
