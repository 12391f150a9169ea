// The handbook: a page for every move, mode, need stage and idea. Joins the lists; pages of single rules are made from RULES.

import { must } from '../base/index.ts';
import { GLOSSARY } from './glossary.ts';
import { ANSWERING_PAGES } from './handbook-answering.ts';
import { ASKING_PAGES } from './handbook-asking.ts';
import { COMMITTING_PAGES } from './handbook-committing.ts';
import { CONDUCT_PAGES } from './handbook-conduct.ts';
import { MODE_PAGES } from './handbook-modes.ts';
import type { GlossaryEntry, HandbookPage, HandbookPageId } from './handbook-page.ts';
import { STAGE_PAGES } from './handbook-stages.ts';
import { VALUE_PAGES } from './handbook-value.ts';

export { IDEA_PAGES } from './handbook-page.ts';
export type { GlossaryEntry, HandbookPage, HandbookPageId, IdeaPageId } from './handbook-page.ts';

/** In reading order. */
export const HANDBOOK: readonly HandbookPage[] = [
  ...ASKING_PAGES,
  ...ANSWERING_PAGES,
  ...COMMITTING_PAGES,
  ...MODE_PAGES,
  ...STAGE_PAGES,
  ...VALUE_PAGES,
  ...CONDUCT_PAGES,
];

const pages: ReadonlyMap<HandbookPageId, HandbookPage> = new Map(HANDBOOK.map((page) => [page.id, page]));

export const handbookPage = (id: HandbookPageId): HandbookPage => must(pages.get(id), `a handbook page ${id}`);

export const glossary: readonly GlossaryEntry[] = GLOSSARY;
