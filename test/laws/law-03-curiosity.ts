// Law 3: a situation question that serves nothing is worth nothing (E2, E3).

import assert from 'node:assert/strict';
import { ROBOTS, runRobot } from '../../src/core/analysis/index.ts';
import { DIMENSIONS } from '../../src/core/methodology/index.ts';
import { scoreOf } from '../../src/core/scoring/index.ts';
import { worldOf, type Move } from '../../src/core/session/index.ts';
import type { Scenario } from '../../src/core/scenario/index.ts';
import type { Played } from '../support/generate-scenario.ts';
import { anyCall, SHIPPED_CALLS } from '../support/shipped.ts';
import { atMost, generated, onEach, type Law } from './law.ts';
import { saying, takenOut, withOneMore } from './on-calls.ts';

const useless = (scenario: Scenario, move: Move): boolean => {
  const line = saying(scenario, move);
  return line?.move === 'situation' && line.fact !== undefined && !worldOf(scenario).useful.has(line.fact);
};

function atOnce({ scenario, steps }: Played): number {
  let tried = 0;
  for (const { before, move, after } of steps) {
    if (!useless(scenario, move)) continue;
    tried++;
    const was = scoreOf(scenario, before).bars;
    scoreOf(scenario, after).bars.forEach((bar, i) => {
      const raw = was[i]?.raw ?? { n: 0, d: 1 };
      atMost(bar.raw.n * raw.d, raw.n * bar.raw.d, bar.dimension);
    });
  }
  return tried;
}

const overTheCall = (played: Played): number =>
  takenOut(played, useless, (scenario, withIt, without) => {
    const plain = scoreOf(scenario, without).bars;
    scoreOf(scenario, withIt).bars.forEach((bar, i) => atMost(bar.shown, plain[i]?.shown ?? 0, bar.dimension));
  });

export const LAW_3: Law = {
  number: 3,
  statement: 'a useless situation question never raises a dimension',
  ways: [
    generated({
      what: 'a useless situation question never raises a dimension',
      runs: 1000,
      least: 101,
      cases: anyCall,
      check: atOnce,
    }),
    generated({
      what: 'nor over a whole call: the same call without it is as good in every dimension',
      runs: 1000,
      least: 51,
      cases: anyCall,
      check: overTheCall,
    }),
    ...onEach(
      SHIPPED_CALLS,
      'put into the line by the book, none raises a dimension',
      (scenario) => {
        const book = runRobot(scenario, ROBOTS.byTheBook);
        let tried = 0;
        for (const deal of withOneMore(scenario, (move) => useless(scenario, move)))
          for (const bar of scoreOf(scenario, deal).bars) {
            tried++;
            atMost(bar.shown, book.dimensions[bar.dimension], bar.dimension);
          }
        assert.ok(DIMENSIONS.every((one) => book.dimensions[one] >= 0));
        return tried;
      },
      0,
    ),
  ],
};
