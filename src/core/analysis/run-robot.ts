// Lets a robot play a scenario to the end. Chance comes from a seed only, so every game can be played again.

import { ratio, roundHalfUp } from '../base/index.ts';
import { DIMENSIONS, type Dimension } from '../methodology/index.ts';
import { scoreOf, seriesReportOf, totalOf } from '../scoring/index.ts';
import { EMPTY_LOG, type Deal, type Log, type Move } from '../session/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { MOST_FIELD_MOVES, callee, choose, make, seated } from './completion.ts';
import type { Robot } from './robots.ts';

export { callee };

/** A small seeded generator (mulberry32): whole numbers below `sides`. */
export function diceFrom(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * sides);
  };
}

export interface Game {
  readonly log: Log;
  readonly deal: Deal;
  readonly total: number;
  readonly dimensions: Readonly<Record<Dimension, number>>;
}

/** The moves of a robot's game, and the deal they lead to, unscored. */
export function playOut(scenario: Scenario, robot: Robot, seed = 1): Pick<Game, 'log' | 'deal'> {
  const dice = diceFrom(seed);
  const moves: Move[] = [];
  let seat = seated(scenario);
  while (moves.length < MOST_FIELD_MOVES) {
    const choice = choose(scenario, seat, robot, dice);
    if (!choice) break;
    const next = make(scenario, seat, choice.move, choice.hand);
    if (!next) throw new Error(`A robot made a move that is not on offer: ${JSON.stringify(choice.move)}`);
    seat = next;
    moves.push(choice.move);
  }
  return { log: { ...EMPTY_LOG, moves }, deal: seat.deal };
}

const meanOver = (calls: number, all: readonly number[]): number =>
  roundHalfUp(
    ratio(
      all.reduce((a, b) => a + b, 0),
      calls,
    ),
  );

/** Bars as shown; of a series their means over its calls, those included that were never reached. */
function scoresOf(scenario: Scenario, log: Log, deal: Deal): Pick<Game, 'total' | 'dimensions'> {
  const series = scenario.length === 'series' ? seriesReportOf(scenario, log, 'exam') : null;
  const calls = series ? series.calls.map((call) => call.bars) : [scoreOf(scenario, deal, log).bars];
  const shown = (dimension: Dimension): number =>
    meanOver(
      scenario.calls?.length ?? 1,
      calls.flatMap((bars) => bars.flatMap((bar) => (bar.dimension === dimension ? bar.shown : []))),
    );
  return {
    total: series?.total ?? totalOf(calls[0] ?? []),
    dimensions: Object.fromEntries(DIMENSIONS.map((one) => [one, shown(one)])) as Record<Dimension, number>,
  };
}

export function runRobot(scenario: Scenario, robot: Robot, seed = 1): Game {
  const { log, deal } = playOut(scenario, robot, seed);
  return { log, deal, ...scoresOf(scenario, log, deal) };
}
