// Finding things in the guide: by heading, field name, code, or any word. Knows no screen.

import type { Guide, GuideBlock, GuideChapter, GuideCode, GuideInline } from './guide-model.ts';

export const plainOf = (inside: readonly GuideInline[]): string =>
  inside.map((one) => ('inside' in one ? plainOf(one.inside) : one.text)).join('');

const wordsIn = (block: GuideBlock): string => {
  if (block.kind === 'list') return block.items.flat().map(wordsIn).join('\n');
  if (block.kind === 'code') return block.text;
  if (block.kind === 'table') return [block.head, ...block.rows].map((row) => row.map(plainOf).join(' ')).join('\n');
  return plainOf(block.inside);
};

/** A heading and what stands under it; what comes before the first heading has the chapter's title. */
export interface Section {
  readonly href: string;
  readonly title: string;
  readonly chapter: GuideChapter;
  readonly words: string;
}

export function sectionsOf(chapter: GuideChapter): readonly Section[] {
  const found: { href: string; title: string; words: string }[] = [
    { href: `#/guide/${chapter.id}`, title: chapter.title, words: '' },
  ];
  for (const block of chapter.blocks) {
    const now = found.at(-1);
    if (block.kind === 'heading')
      found.push({ href: `#/guide/${chapter.id}~${block.id}`, title: plainOf(block.inside), words: '' });
    else if (now) now.words += `\n${wordsIn(block)}`;
  }
  return found.map((one) => ({ ...one, chapter }));
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

export interface GuideFound {
  readonly sections: readonly Section[];
  readonly codes: readonly GuideCode[];
}

/** Sections and codes that have every word; those that have it in their heading first. */
export function findInGuide(guide: Guide, words: string): GuideFound {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  const has = (text: string): boolean => wanted.every((word) => plain(text).includes(word));
  const headed = (one: Section): boolean => has(one.title);
  const sections = guide.chapters.flatMap(sectionsOf).filter((one) => has(`${one.title}\n${one.words}`));
  return {
    sections: [...sections.filter(headed), ...sections.filter((one) => !headed(one))],
    codes: guide.codes.filter((one) => has([one.code, one.title, one.message, one.hint].join('\n'))),
  };
}
