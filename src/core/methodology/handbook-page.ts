// The shape of a handbook page and the ids pages can have. Knows the vocabulary, no scenario and no screen.

import type { BothLangs } from '../base/index.ts';
import type { RuleId } from './rule-ids.ts';
import type { Mode, MoveKind, NeedStage } from './vocabulary.ts';

export const IDEA_PAGES = [
  'valueScale',
  'fab',
  'advances',
  'concerns',
  'winResults',
  'support',
  'wantAndNeed',
  'callPhases',
  'talkShare',
  'score',
] as const;
export type IdeaPageId = (typeof IDEA_PAGES)[number];

/** A page a move, a mode, a need stage and an idea; their names never clash. */
export type HandbookPageId = MoveKind | Mode | NeedStage | IdeaPageId;

export interface HandbookPage {
  readonly id: HandbookPageId;
  readonly group: 'moves' | 'modes' | 'stages' | 'ideas';
  readonly title: BothLangs;
  /** One sentence: what it is. */
  readonly lead: BothLangs;
  /** Two to four short paragraphs of plain text. */
  readonly body: readonly BothLangs[];
  /** The rows of the reaction tables in plain words. */
  readonly judged: readonly BothLangs[];
  readonly example: { readonly say: BothLangs; readonly reply: BothLangs } | null;
  readonly rules: readonly RuleId[];
  readonly source: string;
}

export interface GlossaryEntry {
  readonly term: BothLangs;
  readonly text: BothLangs;
}
