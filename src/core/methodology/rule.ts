// The shape of a rule's words. Knows the vocabulary, no scenario and no screen.

import type { BothLangs } from '../base/index.ts';
import type { HandbookPageId } from './handbook-page.ts';
import type { RuleId } from './rule-ids.ts';
import type { Dimension } from './vocabulary.ts';

export type RuleKind = 'fault' | 'taboo' | 'remark' | 'merit';

export interface Rule {
  readonly id: RuleId;
  /** The bar of the debrief on which the rule shows. */
  readonly skill: Dimension;
  readonly kind: RuleKind;
  /** Headline of a margin note. */
  readonly name: BothLangs;
  /** One sentence: what it did to the buyer. */
  readonly why: BothLangs;
  /** What to do instead; for a merit, what to keep doing. */
  readonly instead: BothLangs;
  /** Rows of the methodology, and the book. */
  readonly source: string;
  readonly page: HandbookPageId;
}

/** What is written by hand; id and kind follow from the list the id stands in. */
export type RuleWords = Omit<Rule, 'id' | 'kind'>;
