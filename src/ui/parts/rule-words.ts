// A rule's words in the language in force. Knows the core's door and nothing of a report.

import { RULES, type RuleId } from '../../core/public.ts';
import { say } from '../state/locale.svelte.ts';
import { dimensionName } from './dimension-words.ts';

export const ruleName = (id: RuleId): string => say(RULES[id].name);
export const ruleWhy = (id: RuleId): string => say(RULES[id].why);
export const ruleInstead = (id: RuleId): string => say(RULES[id].instead);
/** The bar on which the rule shows. */
export const ruleSkill = (id: RuleId): string => dimensionName(RULES[id].skill);
