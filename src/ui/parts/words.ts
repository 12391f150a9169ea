// The vocabulary of the method in the interface's words. Knows the message library, no screen.

import type { Concern, Mode, MoveKind, NeedStage, Outcome } from '../../core/public.ts';
import * as m from '../../i18n/paraglide/messages.js';

export type Tone = 's' | 'p' | 'i' | 'n' | 'o';

interface KindWords {
  readonly tone: Tone;
  readonly letter: () => string;
  readonly name: () => string;
}

const KINDS: Readonly<Record<MoveKind, KindWords>> = {
  situation: { tone: 's', letter: m.call_sort_situation, name: m.call_kind_situation },
  problem: { tone: 'p', letter: m.call_sort_problem, name: m.call_kind_problem },
  implication: { tone: 'i', letter: m.call_sort_implication, name: m.call_kind_implication },
  needPayoff: { tone: 'n', letter: m.call_sort_needPayoff, name: m.call_kind_needPayoff },
  dig: { tone: 'o', letter: m.call_sort_dig, name: m.call_kind_dig },
  listen: { tone: 'o', letter: m.call_sort_listen, name: m.call_kind_listen },
  present: { tone: 'o', letter: m.call_sort_present, name: m.call_kind_present },
  prove: { tone: 'o', letter: m.call_sort_prove, name: m.call_kind_prove },
  price: { tone: 'o', letter: m.call_sort_price, name: m.call_kind_price },
  concede: { tone: 'o', letter: m.call_sort_concede, name: m.call_kind_concede },
  defer: { tone: 'o', letter: m.call_sort_defer, name: m.call_kind_defer },
  close: { tone: 'o', letter: m.call_sort_close, name: m.call_kind_close },
  request: { tone: 'o', letter: m.call_sort_request, name: m.call_kind_request },
  askToCoach: { tone: 'o', letter: m.call_sort_askToCoach, name: m.call_kind_askToCoach },
  chat: { tone: 'o', letter: m.call_sort_chat, name: m.call_kind_chat },
  leave: { tone: 'o', letter: m.call_sort_leave, name: m.call_kind_leave },
};

export const toneOf = (kind: MoveKind): Tone => KINDS[kind].tone;
/** The letter on the type sort. */
export const letterOf = (kind: MoveKind): string => KINDS[kind].letter();
export const kindName = (kind: MoveKind): string => KINDS[kind].name();

const STAGES: Readonly<Record<NeedStage, () => string>> = {
  hidden: m.call_stage_hidden,
  implied: m.call_stage_implied,
  serious: m.call_stage_serious,
  explicit: m.call_stage_explicit,
  answered: m.call_stage_answered,
  proven: m.call_stage_proven,
};
export const stageName = (stage: NeedStage): string => STAGES[stage]();

const MODES: Readonly<Record<Mode, () => string>> = {
  visionary: m.call_mode_visionary,
  overwhelmed: m.call_mode_overwhelmed,
  complacent: m.call_mode_complacent,
  selfSatisfied: m.call_mode_selfSatisfied,
};
export const modeName = (mode: Mode): string => MODES[mode]();

const OUTCOMES: Readonly<Record<Outcome, { name: () => string; chop: () => string }>> = {
  order: { name: m.call_outcome_order, chop: m.call_chop_order },
  advance: { name: m.call_outcome_advance, chop: m.call_chop_advance },
  continuation: { name: m.call_outcome_continuation, chop: m.call_chop_continuation },
  noSale: { name: m.call_outcome_noSale, chop: m.call_chop_noSale },
};
export const outcomeName = (outcome: Outcome): string => OUTCOMES[outcome].name();
/** The two or so characters cut into the stamp. */
export const chopWords = (outcome: Outcome): string => OUTCOMES[outcome].chop();

const CONCERNS: Readonly<Record<Concern, () => string>> = {
  price: m.call_concern_price,
  fit: m.call_concern_fit,
  risk: m.call_concern_risk,
  vendor: m.call_concern_vendor,
};
export const concernName = (concern: Concern): string => CONCERNS[concern]();
