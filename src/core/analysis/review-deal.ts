// The review of a series or a campaign: a search around the by-the-book line. What is found is a line that was really played to its end,
// so every value is *at least*. It is bounded by how many lines are played out, never by a clock.

import { must, ratio, type Ratio } from '../base/index.ts';
import { isFault, isTaboo } from '../methodology/index.ts';
import type { Deal, Log, Move } from '../session/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { leastOf } from './least.ts';
import { narrated, stepTold } from './narrate.ts';
import { byMost, less, minus } from './points.ts';
import type { ReviewStep } from './review.ts';
import type { LineStep, MoveReview, Review, ReviewLine, ReviewOption, ReviewWorth } from './review-model.ts';
import { bestFrom, completing, trying, walked, type Line, type Spot, type Way } from './search/around-the-book.ts';
import { isNear } from './search/verdict.ts';
import { turningOf } from './turning.ts';

/** Steps of a better line that are told. */
const TOLD = 8;
const BETTER_LINES = 3;
/** Points of the total below which a better line is not worth telling. */
const LEAST = ratio(1);

const atLeast = (points: Ratio): ReviewWorth => ({ points, exact: false });

/** As much of a line as is told: in a campaign its first moves, in a series the rest of the call. */
function told(scenario: Scenario, deal: Deal, moves: readonly Move[]): ReviewLine['steps'] {
  const steps = narrated(scenario, deal, scenario.length === 'campaign' ? moves.slice(0, TOLD) : moves);
  if (scenario.length === 'campaign') return steps;
  const next = steps.findIndex((step) => step.kind === null);
  return next > 0 ? steps.slice(0, next) : steps;
}

/** A move that is well received is the better example of several that lead equally far. */
const isWelcome = ({ reaction }: LineStep): boolean => reaction === 'opens' || reaction === 'granted';

function betterThan(scenario: Scenario, spot: Spot, after: Ratio): readonly ReviewLine[] {
  const { deal } = spot.seat;
  const welcome = ({ moves }: Line): number => Number(narrated(scenario, deal, moves.slice(0, 1)).some(isWelcome));
  return spot.lines
    .filter((line) => !less(minus(line.points, after), LEAST))
    .map((line) => ({ line, welcome: welcome(line) }))
    .sort((a, b) => byMost(a.line.points, b.line.points) || b.welcome - a.welcome)
    .slice(0, BETTER_LINES)
    .map(({ line: { moves, points } }) => ({
      steps: told(scenario, deal, moves),
      worth: atLeast(points),
      more: minus(points, after),
    }));
}

function optionsOf(scenario: Scenario, way: Way, spot: Spot, before: Ratio, after: Ratio, worth: Ratio) {
  if (!spot.triedAll) return [];
  const made = { moves: way.moves.slice(spot.at, spot.at + 1), points: after };
  return [...spot.lines, made]
    .flatMap(({ moves: [move], points }): ReviewOption[] => {
      if (!move) return [];
      const [step] = narrated(scenario, spot.seat.deal, [move]);
      if (!step) return [];
      const loss = minus(before, points);
      const { kind, field, said } = step;
      return [{ move, kind, field, said, worth: atLeast(points), loss, word: null, near: isNear(loss, worth) }];
    })
    .sort((a, b) => byMost(a.worth.points, b.worth.points));
}

function reviewAt(scenario: Scenario, way: Way, at: number, worth: Ratio): MoveReview {
  const deal = must(way.deals[at], 'a position');
  const next = must(way.deals[at + 1], 'a position');
  const move = must(way.moves[at], 'a move');
  const before = bestFrom(way, at);
  const after = bestFrom(way, at + 1);
  const spot = way.spots.find((one) => one.at === at);
  const better = spot && way.isSure(spot) ? betterThan(scenario, spot, after) : [];
  const broken = next.hits.slice(deal.hits.length).find((hit) => isFault(hit.rule) || isTaboo(hit.rule));
  return {
    at,
    turn: next.turns.length > deal.turns.length ? next.turns.length : null,
    day: stepTold(scenario, deal, next, move).day,
    move,
    before: atLeast(before),
    after: atLeast(after),
    loss: better.length > 0 ? minus(before, after) : null,
    word: null,
    rule: broken?.rule ?? null,
    better,
    options: spot ? optionsOf(scenario, way, spot, before, after, worth) : [],
  };
}

/** Hundredths of the work at which each part of it ends. */
const WALKED = 5;
const COMPLETED = 65;
const TRIED = 99;
const ALL = 100;

/** The steps of a part of the work, spread over its share of the whole. */
function* shareOf(part: Generator<number>, from: number, to: number): Generator<ReviewStep> {
  for (const share of part) yield { done: Math.round(from + share * (to - from)), of: ALL, move: null };
}

export function* reviewingDeal(scenario: Scenario, log: Pick<Log, 'moves'>): Generator<ReviewStep, Review> {
  const way = walked(scenario, log.moves);
  yield { done: WALKED, of: ALL, move: null };
  yield* shareOf(completing(way), WALKED, COMPLETED);
  yield* shareOf(trying(way, LEAST), COMPLETED, TRIED);
  const start = bestFrom(way, 0);
  const worth = minus(start, leastOf(scenario));
  const moves: MoveReview[] = [];
  for (const at of log.moves.keys()) {
    const move = reviewAt(scenario, way, at, worth);
    moves.push(move);
    yield { done: at + 1 === log.moves.length ? ALL : TRIED, of: ALL, move };
  }
  return { moves, start: atLeast(start), worth, accuracy: null, exact: false, turning: turningOf(moves, worth) };
}
