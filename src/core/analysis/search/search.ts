// The search: depth first, with everything found out about a position kept, and nothing looked at that can no longer be better.
// For each position it closes in from both sides: what a line that was found is worth, and what no line can exceed.

import type { Bound } from './bound.ts';
import type { CallTable } from './compile.ts';
import * as L from './layout.ts';
import type { Words } from './layout.ts';
import type { DrawUp } from './packed-hand.ts';
import * as stepping from './packed-step.ts';
import type { Stepper } from './packed-step.ts';
import type { Known } from './table.ts';

// taken out once: test runners and scripts put a getter behind every imported name, and this is the hot path
const { GOES_ON } = stepping;
const { ATTENTION, TALLY } = L;

/** Offers of a hand, playing back and leaving. */
const MOST_MOVES = 11;
/** No call has more minutes, and every move but leaving takes one. */
const DEEPEST = 32;

export interface Tools {
  readonly table: CallTable;
  readonly draw: DrawUp;
  readonly stepper: Stepper;
  readonly bound: Bound;
  /** Moves a position can have, where `draw` may seat more than a hand does. */
  readonly most?: number;
}

interface Ply {
  readonly words: readonly Words[];
  readonly actions: Int32Array;
  readonly costs: Int32Array;
  readonly lows: Int32Array;
  readonly highs: Int32Array;
  readonly scores: Int32Array;
  /** 1 where the move ends the call. */
  readonly ended: Uint8Array;
  readonly order: Int32Array;
  readonly hand: Int32Array;
}

/** What a position is worth at least and at most, in scale points. */
export interface Interval {
  low: number;
  high: number;
}

export interface Search {
  /** Closes in on a position until its value is known, or shown to be no more than `enough`, or the positions are used up. */
  readonly explore: (words: Words, enough: number) => Interval;
  /** Positions opened so far. */
  readonly opened: () => number;
  /** From now on at most so many more positions are opened. */
  readonly allow: (positions: number) => void;
}

/** Less than any call can come to. */
export const LOWEST = -1_000_000_000;

export function searchOf({ table, draw, stepper, bound, most: width = MOST_MOVES }: Tools, known: Known): Search {
  const plies = Array.from({ length: DEEPEST + 1 }, (): Ply => ({
    words: Array.from({ length: width }, () => new Int32Array(table.words)),
    actions: new Int32Array(width),
    costs: new Int32Array(width),
    lows: new Int32Array(width),
    highs: new Int32Array(width),
    scores: new Int32Array(width),
    ended: new Uint8Array(width),
    order: new Int32Array(width),
    hand: new Int32Array(Math.max(16, width)),
  }));
  const result: Interval = { low: 0, high: 0 };
  let opened = 0;
  let allowed = 0;

  /** Among moves that promise the same: the one that has come further, with more patience left. */
  const promise = (words: Words): number => stepper.points(words) + 20 * (((words[TALLY] ?? 0) >>> ATTENTION) & 7);

  /** Every move of a position, worth at least and at most, in the order in which they are tried. */
  function spread(words: Words, ply: Ply): number {
    const size = draw(words, ply.hand);
    ply.hand[size] = table.listen;
    ply.hand[size + 1] = table.leave;
    const claims = stepper.stateClaims(words);
    for (let i = 0; i < size + 2; i++) {
      const to = ply.words[i];
      if (!to) continue;
      const outcome = stepper.step(words, claims, ply.hand[i] ?? 0, to);
      ply.actions[i] = ply.hand[i] ?? 0;
      ply.costs[i] = outcome.cost;
      ply.order[i] = i;
      if (outcome.end !== GOES_ON) {
        ply.ended[i] = 1;
        ply.lows[i] = ply.highs[i] = outcome.points;
        ply.scores[i] = 0;
        continue;
      }
      ply.ended[i] = 0;
      const slot = known.find(to);
      ply.lows[i] = slot < 0 ? LOWEST : known.low(slot);
      ply.highs[i] = slot < 0 ? bound(to) : known.high(slot);
      ply.scores[i] = promise(to) - outcome.cost;
    }
    const { order, highs, costs, scores } = ply;
    const ahead = (a: number, b: number): boolean => {
      const by = (highs[a] ?? 0) - (costs[a] ?? 0) - ((highs[b] ?? 0) - (costs[b] ?? 0));
      return by > 0 || (by === 0 && (scores[a] ?? 0) > (scores[b] ?? 0));
    };
    for (let i = 1; i < size + 2; i++) {
      const one = order[i] ?? 0;
      let k = i;
      for (; k > 0 && ahead(one, order[k - 1] ?? 0); k--) order[k] = order[k - 1] ?? 0;
      order[k] = one;
    }
    return size + 2;
  }

  function explore(words: Words, enough: number, depth: number): void {
    let slot = known.find(words);
    const high = slot < 0 ? bound(words) : known.high(slot);
    const low = slot < 0 ? LOWEST : known.low(slot);
    const ply = plies[depth];
    if (high <= enough || low >= high || !ply || allowed <= 0) {
      result.low = low;
      result.high = high;
      return;
    }
    if (slot < 0) slot = known.add(words, LOWEST, high, -1);
    opened++;
    allowed--;
    const count = spread(words, ply);
    const { order, highs, lows, costs } = ply;
    let best = low;
    let action = slot < 0 ? -1 : known.best(slot);
    // what is certain already
    for (let i = 0; i < count; i++) {
      const worth = (lows[i] ?? 0) - (costs[i] ?? 0);
      if (worth <= best) continue;
      best = worth;
      action = ply.actions[i] ?? 0;
    }
    let most = LOWEST;
    for (let k = 0; k < count; k++) {
      const i = order[k] ?? 0;
      const cost = costs[i] ?? 0;
      const need = Math.max(enough, best);
      let top = (highs[i] ?? 0) - cost;
      if (top > need && ply.ended[i] === 0) {
        const child = ply.words[i];
        if (child) explore(child, need + cost, depth + 1);
        top = result.high - cost;
        if (result.low - cost > best) {
          best = result.low - cost;
          action = ply.actions[i] ?? 0;
        }
      }
      if (top > most) most = top;
      if (best >= high) break;
    }
    const now = Math.max(best, Math.min(high, most));
    if (slot >= 0) {
      known.raise(slot, best, action);
      known.lower(slot, now);
    }
    result.low = best;
    result.high = now;
  }

  return {
    explore: (words, enough) => {
      explore(words, enough, 0);
      return { ...result };
    },
    opened: () => opened,
    allow: (positions) => {
      allowed = positions;
    },
  };
}
