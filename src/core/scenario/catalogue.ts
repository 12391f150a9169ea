// Every diagnostic there is, by name. Codes are for ever: a check that goes takes its code with it.

import { CAMPAIGN_RULES } from './catalogue-campaign.ts';
import { DEAL_RULES } from './catalogue-deal.ts';
import { READING_RULES } from './catalogue-reading.ts';
import { REFERENCE_RULES } from './catalogue-references.ts';
import { SHAPE_RULES } from './catalogue-shape.ts';
import { TEXT_RULES } from './catalogue-text.ts';
import { WORLD_RULES } from './catalogue-world.ts';
import type { RuleEntry } from './diagnostics.ts';

const rules = {
  ...READING_RULES,
  ...SHAPE_RULES,
  ...TEXT_RULES,
  ...REFERENCE_RULES,
  ...WORLD_RULES,
  ...CAMPAIGN_RULES,
  ...DEAL_RULES,
};

export type RuleName = keyof typeof rules;
export const CATALOGUE: Readonly<Record<RuleName, RuleEntry>> = rules;

/** Warnings that an exam-grade scenario may not have: everything in it is said in its own words. */
export const EXAM_RULES: readonly RuleName[] = [
  'missingReply',
  'missingThinks',
  'missingPlayback',
  'missingVerdictThinks',
];
