// Every rule with its words, looked up by id. Joins the lists; the words stand in the rules-*.ts files.

import type { Rule, RuleKind } from './rule.ts';
import { isFault, isMerit, isTaboo, RULE_IDS } from './rule-ids.ts';
import type { RuleId } from './rule-ids.ts';
import { FAULT_WORDS, REMARK_WORDS } from './rules-faults.ts';
import { MERIT_WORDS } from './rules-merits.ts';
import { TABOO_WORDS } from './rules-taboos.ts';

export type { Rule, RuleKind } from './rule.ts';

const WORDS = { ...FAULT_WORDS, ...TABOO_WORDS, ...REMARK_WORDS, ...MERIT_WORDS };

const kindOf = (id: RuleId): RuleKind =>
  isFault(id) ? 'fault' : isTaboo(id) ? 'taboo' : isMerit(id) ? 'merit' : 'remark';

/** By id. The cast is safe: the keys are RULE_IDS themselves, and WORDS has every one of them by its type. */
export const RULES = Object.fromEntries(RULE_IDS.map((id) => [id, { id, kind: kindOf(id), ...WORDS[id] }])) as Readonly<
  Record<RuleId, Rule>
>;

export const ruleById = (id: RuleId): Rule => RULES[id];
