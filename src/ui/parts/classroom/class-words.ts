// The classroom's vocabulary in the interface's words. Knows the message library, no screen and no file.

import type { Phase, VerdictWord } from '../../../core/public.ts';
import * as m from '../../../i18n/paraglide/messages.js';
import type { Assignment, BoardRow, Counts, HandInFault } from '../../state/class-ports.ts';
import type { ClassFault } from '../../state/classroom.svelte.ts';
import { locale } from '../../state/locale.svelte.ts';
import type { Mark } from '../mark-paths.ts';
import { outcomeName } from '../words.ts';

export const modeWords = (mode: 'practice' | 'exam'): string => (mode === 'exam' ? m.class_exam() : m.class_practice());

const COUNTS: Readonly<Record<Counts, () => string>> = {
  first: m.class_counts_first,
  best: m.class_counts_best,
  last: m.class_counts_last,
};
export const countsWords = (counts: Counts): string => COUNTS[counts]();

const FAULTS: Readonly<Record<HandInFault, readonly [() => string, () => string]>> = {
  unreadable: [m.class_fault_unreadable, m.class_fault_unreadable_do],
  tooLarge: [m.class_fault_tooLarge, m.class_fault_tooLarge_do],
  truncated: [m.class_fault_truncated, m.class_fault_truncated_do],
  changed: [m.class_fault_changed, m.class_fault_changed_do],
  chainBroken: [m.class_fault_chainBroken, m.class_fault_chainBroken_do],
  newer: [m.class_fault_newer, m.class_fault_newer_do],
  foreign: [m.class_fault_foreign, m.class_fault_foreign_do],
  otherClass: [m.class_fault_otherClass, m.class_fault_otherClass_do],
  impossible: [m.class_fault_impossible, m.class_fault_impossible_do],
  unfinished: [m.class_fault_unfinished, m.class_fault_unfinished_do],
  otherMode: [m.class_fault_otherMode, m.class_fault_otherMode_do],
  doubled: [m.class_fault_doubled, m.class_fault_doubled_do],
  malformed: [m.class_fault_malformed, m.class_fault_malformed_do],
};
/** What happened, then what to do. */
export const faultWords = (why: HandInFault): { readonly what: string; readonly todo: string } => ({
  what: FAULTS[why][0](),
  todo: FAULTS[why][1](),
});

const CLASS_FAULTS: Readonly<Record<ClassFault, () => string>> = {
  unreadable: m.class_import_unreadable,
  newer: m.class_import_newer,
  changed: m.class_import_changed,
  malformed: m.class_import_malformed,
  tooLarge: m.class_import_tooLarge,
};
export const classFaultWords = (why: ClassFault): string => CLASS_FAULTS[why]();

const PHASES: Readonly<Record<Phase, readonly [() => string, () => string]>> = {
  opening: [m.class_phase_opening, m.class_phase_opening_short],
  investigating: [m.class_phase_investigating, m.class_phase_investigating_short],
  demonstrating: [m.class_phase_demonstrating, m.class_phase_demonstrating_short],
  committing: [m.class_phase_committing, m.class_phase_committing_short],
};
const isPhase = (phase: string): phase is Phase => Object.hasOwn(PHASES, phase);
export const phaseWords = (phase: string): { readonly long: string; readonly short: string } =>
  isPhase(phase)
    ? { long: PHASES[phase][0](), short: PHASES[phase][1]() }
    : phase === 'field'
      ? { long: m.class_phase_field(), short: m.class_phase_field_short() }
      : { long: phase, short: phase };

const VERDICTS: Readonly<Record<VerdictWord, { readonly mark: Mark; readonly words: () => string }>> = {
  best: { mark: 'best', words: m.class_word_best },
  good: { mark: 'good', words: m.class_word_good },
  inaccuracy: { mark: 'slack', words: m.class_word_inaccuracy },
  mistake: { mark: 'fault', words: m.class_word_mistake },
  blunder: { mark: 'blunder', words: m.class_word_blunder },
};
export const verdictWords = (word: VerdictWord): { readonly mark: Mark; readonly words: string } => ({
  mark: VERDICTS[word].mark,
  words: VERDICTS[word].words(),
});

/** What came of the deal, in two words for a column. */
export function resultWords(row: BoardRow): string {
  if (row.won !== null) return row.won ? m.class_won() : m.class_lost();
  if (row.outcome === null) return '';
  return row.outcome === 'advance' && row.size !== null
    ? m.class_advance_of({ size: row.size })
    : outcomeName(row.outcome);
}

const tag = (): string => (locale.current === 'zh' ? 'zh-CN' : 'en-GB');
/** Day and time as people write them. */
export const whenWords = (ms: number): string =>
  new Intl.DateTimeFormat(tag(), { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' }).format(ms);
export const dayWords = (ms: number): string =>
  new Intl.DateTimeFormat(tag(), { year: 'numeric', month: 'short', day: 'numeric' }).format(ms);
export const minutesWords = (ms: number): string => m.class_minutes({ n: Math.max(1, Math.round(ms / 60_000)) });

/** How many different people handed in. */
export const traineesOf = ({ handIns }: Assignment): number => new Set(handIns.map(({ trainee }) => trainee)).size;

export const titled = (title: Text): Text => title;
