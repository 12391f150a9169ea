// The handbook as the screens use it: pages, rules and words, and the search through them. Knows no screen.

import {
  glossary,
  HANDBOOK,
  RULE_IDS,
  RULES,
  type BothLangs,
  type GlossaryEntry,
  type HandbookPage,
  type Rule,
} from '../../core/public.ts';

export const PAGES: readonly HandbookPage[] = HANDBOOK;
export const WORDS: readonly GlossaryEntry[] = glossary;
export const ALL_RULES: readonly Rule[] = RULE_IDS.map((id) => RULES[id]);
export const PAGE_GROUPS = ['moves', 'modes', 'stages', 'ideas'] as const;
export const RULE_KINDS = ['fault', 'taboo', 'remark', 'merit'] as const;

export const findPage = (id: string): HandbookPage | undefined => PAGES.find((page) => page.id === id);
export const findRule = (id: string): Rule | undefined => ALL_RULES.find((rule) => rule.id === id);

/** Latin letters without case or accents, full-width forms as half-width: what a reader would take for the same. */
const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
const both = (...texts: readonly BothLangs[]): string => texts.map(({ zh, en }) => `${zh}\n${en}`).join('\n');

const pageText = new Map(
  PAGES.map((page) => [
    page,
    plain(
      `${page.id}\n${page.source}\n${both(page.title, page.lead, ...page.body, ...page.judged, ...(page.example ? [page.example.say, page.example.reply] : []))}`,
    ),
  ]),
);
const ruleText = new Map(
  ALL_RULES.map((rule) => [rule, plain(`${rule.id}\n${rule.source}\n${both(rule.name, rule.why, rule.instead)}`)]),
);
const wordText = new Map(WORDS.map((word) => [word, plain(both(word.term, word.text))]));

export interface Found {
  readonly pages: readonly HandbookPage[];
  readonly rules: readonly Rule[];
  readonly words: readonly GlossaryEntry[];
}

/** Everything that has each of the words somewhere, in either language; all of it for an empty search. */
export function search(words: string): Found {
  const wanted = plain(words).split(' ').filter(Boolean);
  const has = (text: string | undefined): boolean => wanted.every((word) => text?.includes(word));
  return {
    pages: PAGES.filter((page) => has(pageText.get(page))),
    rules: ALL_RULES.filter((rule) => has(ruleText.get(rule))),
    words: WORDS.filter((word) => has(wordText.get(word))),
  };
}

/** Glossary entries whose term stands in the page. */
export function wordsOf(page: HandbookPage): readonly GlossaryEntry[] {
  const text = pageText.get(page) ?? '';
  return WORDS.filter(({ term }) => text.includes(plain(term.zh)) || text.includes(plain(term.en)));
}
