// From bars to a total under a class's own weights, by the very sum the debrief shows. It knows no hand-in.

import { clamp, DIMENSIONS, ratio, roundHalfUp, type Dimension, type Scenario } from '../core/public.ts';
import type { Marking } from './model.ts';
import { meanOf, type Bars, type Played } from './played.ts';

export const weightsOf = (scenario: Scenario, marking: Marking): Bars => marking.focus ?? scenario.focus;

const weighted = (bars: Bars, weights: Bars, off: readonly Dimension[]): number => {
  const counting = DIMENSIONS.filter((d) => !off.includes(d));
  return roundHalfUp(
    ratio(
      counting.reduce((sum, d) => sum + weights[d] * bars[d], 0),
      Math.max(
        1,
        counting.reduce((sum, d) => sum + weights[d], 0),
      ),
    ),
  );
};

const hintsOf = ({ handIn }: Played): number => (handIn.mode === 'practice' ? handIn.log.hints.length : 0);

/** 0..100: weighted mean of the bars as shown, rounded half up, less 2 a hint; of a series the mean of its calls. */
export const totalOf = (one: Played, weights: Bars): number =>
  clamp(meanOf(one.scored.map((bars) => weighted(bars, weights, one.off))) - 2 * hintsOf(one), 0, 100);

/** The same with bars the trainer has changed; these then stand for the whole deal. */
export const totalGiven = (one: Played, weights: Bars, given: Bars): number =>
  DIMENSIONS.every((d) => given[d] === one.bars[d])
    ? totalOf(one, weights)
    : clamp(weighted(given, weights, one.off) - 2 * hintsOf(one), 0, 100);
