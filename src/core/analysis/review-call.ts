// The review of a single call: the verdicts of the search, told in words.

import { must, ratio } from '../base/index.ts';
import { positionsOf } from '../scoring/index.ts';
import { play, type Deal, type Log, type Move } from '../session/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { lean } from './lean.ts';
import { narrated, stepTold } from './narrate.ts';
import type { ReviewStep } from './review.ts';
import type { MoveReview, Review, ReviewOption } from './review-model.ts';
import { judging, type JudgedMove, type JudgeOptions, type MoveVerdict } from './search/verdict.ts';
import type { Worth } from './search/solve.ts';
import { turningOf } from './turning.ts';

const worthOf = ({ points, exact }: Pick<Worth, 'points' | 'exact'>): MoveReview['before'] => ({ points, exact });

function optionOf(scenario: Scenario, deal: Deal, judged: JudgedMove): ReviewOption {
  const played = play(scenario, deal, judged.move);
  const told = played.ok ? stepTold(scenario, deal, played.deal, judged.move) : null;
  return {
    move: judged.move,
    kind: told?.kind ?? null,
    field: null,
    said: told?.said ?? {},
    worth: worthOf(judged),
    loss: judged.loss,
    word: judged.word,
    near: judged.near,
  };
}

function reviewOn(scenario: Scenario, deal: Deal, verdict: MoveVerdict): MoveReview {
  const { at, turn, move, before, after, loss, word, rule, found } = verdict;
  return {
    at,
    turn,
    day: null,
    move,
    before: worthOf(before),
    after: worthOf(after),
    loss: loss ?? found,
    word,
    rule,
    better: verdict.better.map((line) => ({
      steps: narrated(scenario, deal, line.exact ? lean(scenario, deal, line.line, line.points) : line.line),
      worth: worthOf(line),
      more: line.more,
    })),
    options: verdict.options.map((one) => optionOf(scenario, deal, one)),
  };
}

const isTalk = (deal: Deal | undefined): boolean => deal?.deal.value === 'call';

/** Meeting somebody is no turn and is not judged. */
export function* reviewingCall(
  scenario: Scenario,
  log: Pick<Log, 'moves'>,
  options: JudgeOptions,
): Generator<ReviewStep, Review> {
  const deals = positionsOf(scenario, log);
  const of = log.moves.filter((_: Move, at) => isTalk(deals[at])).length;
  const judge = judging(scenario, log, options);
  const moves: MoveReview[] = [];
  for (;;) {
    const step = judge.next();
    if (!step.done) {
      const move = reviewOn(scenario, must(deals[step.value.at], 'a position'), step.value);
      moves.push(move);
      yield { done: moves.length, of, move };
      continue;
    }
    const whole = step.value;
    if (!whole) {
      const nothing = { points: ratio(0), exact: false };
      return { moves, start: nothing, worth: ratio(0), accuracy: null, exact: false, turning: [] };
    }
    return {
      moves,
      start: worthOf(whole.start),
      worth: whole.worth,
      accuracy: whole.accuracy,
      exact: whole.start.exact && moves.every((one) => one.before.exact && one.after.exact),
      turning: turningOf(moves, whole.worth),
    };
  }
}
