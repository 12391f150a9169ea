// One number for how well a call was played, 0..100, from the losses of its moves. The formula is meant to be told to a trainee:
//
//   accuracy = ½ × the mean of the moves' own marks, each counting by what was at stake + ½ × the share of the call's worth that was kept
//
// A move's mark is 100 where it lost nothing, and halves with every twentieth (5 %) of the call's worth that it lost. At stake is what
// lies between the best and the worst move of the position: once nothing can be won or lost any more, good moves are no merit. The share
// kept is 1 − (sum of all losses ÷ the call's worth), never below 0. The call's worth is what the best play would bring from its first
// position, over leaving there at once. The first half says how good the moves were, each for itself; the second keeps one move that
// throws everything away from drowning in twenty good ones. 100 is shown only where nothing at all was lost.

import { clamp, type Ratio } from '../../base/index.ts';

/** Part of the call's worth whose loss halves a move's mark. */
export const HALVING = 0.05;

/** In raw points; what was lost is never more than what was at stake. */
export interface Played {
  readonly loss: Ratio;
  readonly stake: Ratio;
}

const decimal = ({ n, d }: Ratio): number => n / d;
const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);

/** 0..100, rounded. Who loses nothing has played perfectly, however little there was to win. */
export function accuracyOf(moves: readonly Played[], worth: Ratio): number {
  if (moves.every(({ loss }) => loss.n <= 0)) return 100;
  const span = decimal(worth);
  if (span <= 0) return 0;
  const lost = moves.map(({ loss }) => Math.max(0, decimal(loss)) / span);
  const stakes = moves.map(({ stake }) => decimal(stake) / span);
  const marks = sum(lost.map((share, i) => (stakes[i] ?? 0) * 100 * 2 ** (-share / HALVING))) / sum(stakes);
  const kept = 100 * clamp(1 - sum(lost), 0, 1);
  return clamp(Math.round((marks + kept) / 2), 0, 99);
}
