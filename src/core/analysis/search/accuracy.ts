// One number for how well a call was played, 0..100, from the losses of its moves. The formula is meant to be told to a trainee:
//
//   accuracy = ½ × the mean of the moves' own marks + ½ × the share of the call's worth that was kept
//
// A move's mark is 100 where it lost nothing, and halves with every twentieth (5 %) of the call's worth that it lost. The share kept is
// 1 − (sum of all losses ÷ the call's worth), never below 0. The call's worth is what the best play would bring from its first position,
// over leaving there at once. The first half says how good the moves were, each for itself; the second keeps one move that throws
// everything away from drowning in twenty good ones. 100 is shown only where nothing at all was lost.

import { clamp, type Ratio } from '../../base/index.ts';

/** Part of the call's worth whose loss halves a move's mark. */
export const HALVING = 0.05;

const decimal = ({ n, d }: Ratio): number => n / d;

/** 0..100, rounded half up; losses and worth in raw points. A call with nothing to win is played well by whoever loses nothing. */
export function accuracyOf(losses: readonly Ratio[], worth: Ratio): number {
  if (losses.every((loss) => loss.n <= 0)) return 100;
  const span = decimal(worth);
  if (span <= 0) return 0;
  const shares = losses.map((loss) => Math.max(0, decimal(loss)) / span);
  const marks = shares.reduce((sum, share) => sum + 100 * 2 ** (-share / HALVING), 0) / shares.length;
  const kept = 100 * clamp(1 - shares.reduce((sum, share) => sum + share, 0), 0, 1);
  return clamp(Math.round((marks + kept) / 2), 0, 99);
}
