// What a call counts from move to move, as small integers: the parts of machines/call.ts that need more than an addition.

import * as R from './row-masks.ts';

// taken out once: test runners and scripts put a getter behind every imported name, and this is the hot path
const { KIND } = R;

/** Moves that push a self-satisfied person, and lead to the phase of committing. */
export const PUSHING = (1 << KIND.price) | (1 << KIND.close) | (1 << KIND.request);
const TO_COMMITTING = PUSHING;
const TO_DEMONSTRATING = (1 << KIND.present) | (1 << KIND.prove);
const TO_INVESTIGATING =
  (1 << KIND.situation) | (1 << KIND.problem) | (1 << KIND.implication) | (1 << KIND.needPayoff) | (1 << KIND.dig);

/** Whys in a row; playing back or anything else begins anew. */
export const digsAfter = (digs: number, kind: number, opened: boolean): number =>
  kind !== KIND.dig ? 0 : Math.min(2, digs + (opened ? 1 : 0));

/** What can be played back after this move, as a number of `SAID_ORDER`. */
export const saidBy = (kind: number, opened: boolean): number => {
  if (!opened) return 0;
  if (kind === KIND.situation) return 1;
  if (kind === KIND.problem || kind === KIND.dig) return 2;
  return kind === KIND.implication || kind === KIND.needPayoff ? 3 : 0;
};

export const phaseAfter = (phase: number, kind: number): number => {
  if ((TO_COMMITTING >>> kind) & 1) return 3;
  if ((TO_DEMONSTRATING >>> kind) & 1) return Math.max(phase, 2);
  return (TO_INVESTIGATING >>> kind) & 1 ? Math.max(phase, 1) : phase;
};
