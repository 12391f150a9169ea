// The four response modes in figures (simulation.md section 5; B9, B10): how a call starts and how heavy a problem must feel.

import type { Mode, Role } from './vocabulary.ts';

export interface ModeFigures {
  /** 0..6, patience at the start of a call */
  readonly attention: number;
  /** 1..30, the clock of a call */
  readonly minutes: number;
  /** Situation questions a call bears */
  readonly tolerance: number;
}

export const MODE_FIGURES: Readonly<Record<Mode, ModeFigures>> = {
  visionary: { attention: 6, minutes: 30, tolerance: 2 },
  overwhelmed: { attention: 5, minutes: 20, tolerance: 1 },
  complacent: { attention: 6, minutes: 30, tolerance: 3 },
  selfSatisfied: { attention: 4, minutes: 15, tolerance: 1 },
};

/** An economic buyer gives a quarter of an hour at most (F7: deciders meet for ten minutes or less). */
export const minutesFor = (mode: Mode, roles: readonly Role[]): number =>
  roles.includes('economic') ? Math.min(15, MODE_FIGURES[mode].minutes) : MODE_FIGURES[mode].minutes;

/** How heavy the problem must feel before it is serious: the cost of solving it, doubled for the self-satisfied. 1..10. */
export const thresholdOf = (mode: Mode, cost: number): number =>
  mode === 'selfSatisfied' ? Math.min(10, 2 * cost) : cost;

/** A visionary's growth need is on the table from the start at this weight. */
export const VISION_WEIGHT = 3;

/** Evidence implications after which a self-satisfied person begins to doubt. */
export const EVIDENCE_TO_DOUBT = 2;

/** Pushes of a self-satisfied person after which the door shuts. */
export const PUSHES_TO_SHUT = 3;

/** Requests declined in one call after which it ends. */
export const DECLINES_TO_END = 3;

/** Gross trust one call can win. */
export const TRUST_A_CALL = 2;

/** Playbacks a call that win attention back. */
export const LIFTS_A_CALL = 2;

/** How far an answered need must outweigh its cost before a price is taken without a murmur. */
export const PRICE_MARGIN = 2;
