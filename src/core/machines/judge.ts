// One look-up in the reaction tables, made into one closed value. Limits that belong to a whole call (trust won, attention won back)
// are applied here, so that the machines only add.

import { clamp } from '../base/index.ts';
import {
  LIFTS_A_CALL,
  MINUTES,
  PUSHES_TO_SHUT,
  TRUST_A_CALL,
  isFault,
  rowFor,
  type Effects,
  type MoveKind,
  type Position,
  type Row,
} from '../methodology/index.ts';
import type { Id } from '../scenario/index.ts';
import type { Judgement } from './judgement.ts';

/** What the move touches, and how far this call and this person have come: for the limits, not for the tables. */
export interface Aim {
  readonly need: Id | null;
  readonly fact: Id | null;
  readonly asksPrice: boolean;
  readonly isOrder: boolean;
  readonly pushes: number;
  readonly belief: number;
  readonly trustGained: number;
  readonly lifts: number;
}

const PUSHING: ReadonlySet<MoveKind> = new Set(['price', 'close', 'request']);
const TELLING: ReadonlySet<MoveKind> = new Set(['present', 'prove', 'price', 'close', 'chat']);
const ASKING: ReadonlySet<MoveKind> = new Set(['situation', 'problem', 'implication', 'needPayoff', 'dig']);

const talkOf = (row: Row, attention: number): 'customer' | 'rep' | null => {
  if (TELLING.has(row.move)) return 'rep';
  if (row.reaction !== 'opens') return null;
  if (row.move === 'listen') return 'customer';
  return ASKING.has(row.move) && attention >= 0 && !row.rules?.some(isFault) ? 'customer' : null;
};

/** A gain stops at its own cap and at what one call may win; a loss is never limited but by the range. */
const trustBy = (effects: Effects, p: Position, aim: Aim): number => {
  const wanted = effects.trust ?? 0;
  if (wanted <= 0) return wanted;
  const room = Math.max(0, (effects.trustCap ?? 5) - p.trust);
  return Math.min(wanted, room, Math.max(0, TRUST_A_CALL - aim.trustGained));
};

const beliefBy = (effects: Effects, belief: number): number => {
  const wanted = effects.belief ?? 0;
  return Math.min(wanted, Math.max(0, (effects.beliefCap ?? 5) - belief));
};

/** Judges one move. Total: every position has a row. */
export function judge(p: Position, aim: Aim): Judgement {
  const row = rowFor(p);
  const effects = row.effects ?? {};
  const lift = effects.lift && aim.lifts < LIFTS_A_CALL ? 1 : 0;
  const attention = (effects.attention ?? 0) + lift;
  const trust = trustBy(effects, p, aim);
  const early = p.move === 'present' && (p.stage === 'hidden' || p.stage === 'implied' || p.stage === 'serious');
  const push = p.mode === 'selfSatisfied' && (early || PUSHING.has(p.move)) ? 1 : 0;
  const shuts = push === 1 && aim.pushes + 1 >= PUSHES_TO_SHUT;
  const opened = row.reaction === 'opens';
  return {
    row: row.id,
    move: p.move,
    reaction: row.reaction,
    rules: shuts ? [...(row.rules ?? []), 'doorShut'] : (row.rules ?? []),
    mode: p.mode,
    need: aim.need,
    weight: effects.weight ?? 0,
    to: effects.to ?? null,
    layer: effects.layer ?? 0,
    payoff: p.move === 'needPayoff' && opened,
    trust,
    belief: beliefBy(effects, aim.belief),
    raises: effects.raises ?? [],
    clears: effects.clears ?? [],
    voices: effects.voices ?? false,
    win: effects.win ?? null,
    doubt: effects.doubt ?? 0,
    push,
    shuts,
    coach: effects.coach ?? false,
    chatted: p.move === 'chat',
    scripted: null,
    rival: null,
    calms: false,
    minutes: MINUTES[p.move],
    attention,
    lift,
    gain: Math.max(0, trust),
    talk: talkOf(row, attention),
    acuteWeighed: p.move === 'implication' && p.acute && opened,
    evidenceUsed: effects.doubt === 1,
    asksPrice: aim.asksPrice && (opened || row.reaction === 'flat'),
    isOrder: row.reaction === 'granted' && aim.isOrder,
    fact: effects.know ? aim.fact : null,
    margin: effects.margin ?? null,
    spent: (opened || row.reaction === 'refuted') && !effects.keeps,
  };
}

/** 0..6: attention after a move. */
export const attentionAfter = (attention: number, j: Judgement): number => clamp(attention + j.attention, 0, 6);
