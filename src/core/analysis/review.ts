// What each move of a finished deal was worth: exactly in a single call, around the by-the-book line elsewhere. Told move by move, so
// that a worker can say how far it has come.

import type { Log } from '../session/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { reviewingCall } from './review-call.ts';
import { reviewingDeal } from './review-deal.ts';
import type { MoveReview, Review } from './review-model.ts';
import type { JudgeOptions } from './search/verdict.ts';

/** How far it has come, and the move that has just been judged, if any. `of` never changes on the way. */
export interface ReviewStep {
  readonly done: number;
  readonly of: number;
  readonly move: MoveReview | null;
}

export type ReviewOptions = JudgeOptions;

/** Throws on a log that cannot be replayed. A series and a campaign tell their moves at the end: what comes later may raise what was before. */
export function reviewing(
  scenario: Scenario,
  log: Pick<Log, 'moves'>,
  options: ReviewOptions = {},
): Generator<ReviewStep, Review> {
  return scenario.length === 'call' ? reviewingCall(scenario, log, options) : reviewingDeal(scenario, log);
}

/** The whole at once. */
export function reviewOf(scenario: Scenario, log: Pick<Log, 'moves'>, options: ReviewOptions = {}): Review {
  const work = reviewing(scenario, log, options);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
