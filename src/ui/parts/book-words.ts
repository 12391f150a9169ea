// Headings of the handbook. Knows the message library, no screen.

import type { HandbookPage, Rule } from '../../core/public.ts';
import * as m from '../../i18n/paraglide/messages.js';

const GROUPS: Readonly<Record<HandbookPage['group'], readonly [() => string, () => string]>> = {
  moves: [m.handbook_group_moves, m.handbook_group_moves_note],
  modes: [m.handbook_group_modes, m.handbook_group_modes_note],
  stages: [m.handbook_group_stages, m.handbook_group_stages_note],
  ideas: [m.handbook_group_ideas, m.handbook_group_ideas_note],
};
export const groupName = (group: HandbookPage['group']): string => GROUPS[group][0]();
export const groupNote = (group: HandbookPage['group']): string => GROUPS[group][1]();

const KINDS: Readonly<Record<Rule['kind'], readonly [() => string, () => string]>> = {
  fault: [m.handbook_kind_fault, m.handbook_tag_fault],
  taboo: [m.handbook_kind_taboo, m.handbook_tag_taboo],
  remark: [m.handbook_kind_remark, m.handbook_tag_remark],
  merit: [m.handbook_kind_merit, m.handbook_tag_merit],
};
/** Heading over rules of a kind. */
export const ruleKindName = (kind: Rule['kind']): string => KINDS[kind][0]();
/** What one rule of the kind is called. */
export const ruleTag = (kind: Rule['kind']): string => KINDS[kind][1]();
