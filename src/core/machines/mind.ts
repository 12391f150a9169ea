// A buyer's inner quantities and how one judged move changes them. Pure arithmetic; the arrows between modes stand in buyer.ts.

import { clamp } from '../base/index.ts';
import {
  reached,
  thresholdOf,
  type Concern,
  type ConcernState,
  type Mode,
  type NeedKind,
  type NeedStage,
  type WinState,
} from '../methodology/index.ts';
import type { Id } from '../scenario/index.ts';
import type { Judgement } from './judgement.ts';

export interface NeedMind {
  readonly kind: NeedKind;
  /** 1..10 */
  readonly cost: number;
  /** Some strength of ours answers it: only live pairs are scored. */
  readonly live: boolean;
  readonly stage: NeedStage;
  /** 0..10 */
  readonly weight: number;
  /** Answers in the chain of whys, 0 where there is none; and how many are out. */
  readonly layers: number;
  readonly known: number;
  readonly payoffAsked: boolean;
}

export interface Mind {
  readonly needs: Readonly<Record<Id, NeedMind>>;
  /** −3..5 */
  readonly trust: number;
  /** 0..5 */
  readonly belief: number;
  readonly concerns: Readonly<Record<Concern, ConcernState>>;
  readonly hasWin: boolean;
  readonly win: WinState;
  readonly pushes: number;
  readonly doubts: number;
  readonly acute: Id | null;
  readonly chatted: boolean;
  /** Needs a rival has proved to this person. */
  readonly rivalProved: readonly Id[];
  /** A need that turned serious while the mode was changing: its own change waits for the next move. */
  readonly waiting: NeedKind | null;
}

/** The real need is known (or there never was a stated want before it). */
export const rootKnown = (need: NeedMind): boolean => need.known >= need.layers;

const read = (need: NeedMind, mode: Mode): NeedMind =>
  need.stage === 'implied' && need.weight >= thresholdOf(mode, need.cost) ? { ...need, stage: 'serious' } : need;

const later = (a: NeedStage, b: NeedStage): NeedStage => (reached(a, b) ? a : b);

const needAfter = (need: NeedMind, j: Judgement): NeedMind =>
  read(
    {
      ...need,
      weight: clamp(need.weight + j.weight, 0, 10),
      stage: j.to ? later(need.stage, j.to) : need.stage,
      known: Math.min(need.layers, need.known + j.layer),
      payoffAsked: need.payoffAsked || j.payoff,
    },
    j.mode,
  );

const concernsAfter = (mind: Mind, j: Judgement): Mind['concerns'] => {
  if (!j.voices && j.raises.length === 0 && j.clears.length === 0) return mind.concerns;
  const next = { ...mind.concerns };
  for (const concern of j.raises) if (next[concern] !== 'voiced') next[concern] = 'open';
  if (j.voices) for (const c of ['price', 'fit', 'risk', 'vendor'] as const) if (next[c] === 'open') next[c] = 'voiced';
  for (const concern of j.clears) if (next[concern] !== 'none') next[concern] = 'gone';
  return next;
};

/** Guards and actions of one step ask the same question; the answer is worked out once. */
const answers = new WeakMap<Judgement, { readonly mind: Mind; readonly after: Mind }>();

/** The mind after a move, in the mode the move met. */
export function mindAfter(mind: Mind, j: Judgement): Mind {
  const known = answers.get(j);
  if (known?.mind === mind) return known.after;
  const after = workOut(mind, j);
  answers.set(j, { mind, after });
  return after;
}

function workOut(mind: Mind, j: Judgement): Mind {
  const need = j.need === null ? undefined : mind.needs[j.need];
  const touched = j.weight !== 0 || j.to !== null || j.layer !== 0 || j.payoff;
  return {
    ...mind,
    needs: need && j.need !== null && touched ? { ...mind.needs, [j.need]: needAfter(need, j) } : mind.needs,
    trust: clamp(mind.trust + j.trust, -3, 5),
    belief: clamp(mind.belief + j.belief, 0, 5),
    concerns: concernsAfter(mind, j),
    win: j.win === 'met' || (j.win === 'heard' && mind.win === 'no') ? j.win : mind.win,
    pushes: j.calms ? 0 : mind.pushes + j.push,
    doubts: mind.doubts + j.doubt,
    chatted: mind.chatted || j.chatted,
    rivalProved: j.rival === null ? mind.rivalProved : [...mind.rivalProved, j.rival],
  };
}

/** The need of a kind that this move made serious, or that was waiting from the move before. */
export function turnedSerious(mind: Mind, j: Judgement, kind: NeedKind): Id | null {
  const after = mindAfter(mind, j);
  if (after.needs === mind.needs && mind.waiting === null) return null;
  const fresh = Object.entries(after.needs).find(
    ([id, n]) =>
      n.kind === kind && reached(n.stage, 'serious') && !reached(mind.needs[id]?.stage ?? 'hidden', 'serious'),
  );
  if (fresh) return fresh[0];
  if (mind.waiting !== kind) return null;
  const waited = Object.entries(after.needs).find(([, n]) => n.kind === kind && n.stage === 'serious');
  return waited ? waited[0] : null;
}

/** Stages are read once more with the new mode's threshold; what tips now waits for the next move to change the mode again. */
export function seenAnew(mind: Mind, mode: Mode, acute: Id | null): Mind {
  let waiting: NeedKind | null = null;
  const needs = Object.fromEntries(
    Object.entries(mind.needs).map(([id, need]) => {
      const seen = read(need, mode);
      if (seen !== need && waiting === null) waiting = need.kind;
      return [id, seen];
    }),
  );
  return { ...mind, needs, acute, waiting };
}

/** The rival has proved what we have not: the person looks at us with that in mind. */
export const rivalAhead = (mind: Mind): boolean =>
  mind.rivalProved.some((id) => !reached(mind.needs[id]?.stage ?? 'hidden', 'proven'));
