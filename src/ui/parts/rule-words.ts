// A rule's words in the language in force. Knows the core's door and nothing of a report.

import type { RuleId } from '../../core/public.ts';
import { RULES } from '../../core/methodology/rules.ts';
import { say } from '../state/locale.svelte.ts';

export const ruleName = (id: RuleId): string => say(RULES[id].name);
export const ruleWhy = (id: RuleId): string => say(RULES[id].why);
export const ruleInstead = (id: RuleId): string => say(RULES[id].instead);
