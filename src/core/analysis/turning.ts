// On which moves a deal turned.

import { ratio, times, type Ratio } from '../base/index.ts';
import { byMost, less } from './points.ts';
import type { MoveReview } from './review-model.ts';
import { WORD_LIMITS } from './search/verdict.ts';

const MOST_TURNING = 5;

/** The five moves that cost most, of those that cost as much as a mistake does; in the order of play. */
export function turningOf(moves: readonly MoveReview[], worth: Ratio): readonly number[] {
  const least = times(worth, ratio(WORD_LIMITS.inaccuracy, 100));
  return moves
    .flatMap(({ at, loss }) => (loss && loss.n > 0 && !less(loss, least) ? [{ at, loss }] : []))
    .sort((a, b) => byMost(a.loss, b.loss))
    .slice(0, MOST_TURNING)
    .map((one) => one.at)
    .sort((a, b) => a - b);
}
