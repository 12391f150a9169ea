// Law 4: a closing technique wins nobody and nothing (A7, X8).

import type fc from 'fast-check';
import { ROBOTS, runRobot, solve } from '../../src/core/analysis/index.ts';
import { scoreOf } from '../../src/core/scoring/index.ts';
import type { Move } from '../../src/core/session/index.ts';
import type { Scenario } from '../../src/core/scenario/index.ts';
import { solver } from '../support/best-play.ts';
import { anyScenario, type Limits, type Played } from '../support/generate-scenario.ts';
import { meeting } from '../support/plays.ts';
import { anyCall, SHIPPED_CALLS } from '../support/shipped.ts';
import { atMost, generated, onEach, type Law } from './law.ts';
import { lastTurn, saying, support, takenOut, without, withOneMore } from './on-calls.ts';
import { unlessTooBig } from './packed-calls.ts';

const closes = (scenario: Scenario, move: Move) => saying(scenario, move)?.move === 'close';
const plainOf = (scenario: Scenario) => without(scenario, (id) => scenario.lines[id]?.move === 'close');
const hasClose = (scenario: Scenario) => Object.values(scenario.lines).some((line) => line.move === 'close');

function neverSupport({ steps }: Played): number {
  let tried = 0;
  for (const { before, after } of steps) {
    if (lastTurn(after)?.kind !== 'close') continue;
    tried++;
    atMost(support(after), support(before), 'support');
  }
  return tried;
}

const taken = (played: Played): number =>
  takenOut(played, closes, (scenario, withIt, plain) =>
    atMost(scoreOf(scenario, withIt).total, scoreOf(scenario, plain).total, 'total'),
  );

function byBruteForce(scenario: Scenario): number {
  const plain = plainOf(scenario);
  if (Object.keys(plain.lines).length === 0) return 0;
  return unlessTooBig(() => {
    const best = solver(scenario).solve(meeting(scenario));
    atMost(best, solver(plain).solve(meeting(plain)) + 1e-9, 'the value with closing techniques');
    return 1;
  });
}

/** Positions a call may take to solve; where it takes more, what is certain may still decide. */
const LIMIT = 4_000;

function bySearch(scenario: Scenario): number {
  const plain = plainOf(scenario);
  if (!hasClose(scenario) || Object.keys(plain.lines).length === 0) return 0;
  const [all, rest] = [scenario, plain].map((one) => solve(one, meeting(one), { limit: LIMIT }));
  if (!all || !rest) return 0;
  const [certain, most] = [all.points.n / all.points.d, rest.most.n / rest.most.d];
  atMost(certain, most + 1e-9, 'the value with closing techniques');
  return all.exact && rest.exact ? 1 : 0;
}

const small = (lines: Limits['lines'], minutes: number, needs: number) => (): fc.Arbitrary<Scenario> =>
  anyScenario({
    needs: { min: 1, max: needs },
    ...(lines ? { lines } : {}),
    minutes: { min: 10, max: minutes },
    kinds: ['problem', 'needPayoff', 'present', 'close', 'close'],
  });

export const LAW_4: Law = {
  number: 4,
  statement: 'a closing technique never raises support, and never the figure of any line it is added to',
  ways: [
    generated({
      what: 'a closing technique never raises support',
      runs: 1000,
      least: 101,
      cases: anyCall,
      check: neverSupport,
    }),
    generated({
      what: 'added to any line it lowers the final figure or leaves it',
      runs: 1000,
      least: 101,
      cases: anyCall,
      check: taken,
    }),
    generated({
      what: 'under best play a call with closing techniques is worth no more than the same call without them',
      runs: 25,
      least: 11,
      share: 0.02,
      cases: small({ min: 3, max: 5 }, 10, 1),
      check: byBruteForce,
    }),
    generated({
      what: 'and so where the search solves longer calls of two needs',
      runs: 100,
      least: 51,
      cases: small({ min: 4, max: 8 }, 13, 2),
      check: bySearch,
    }),
    ...onEach(SHIPPED_CALLS, 'put anywhere into the line by the book, it lowers the total or leaves it', (scenario) => {
      const book = runRobot(scenario, ROBOTS.byTheBook);
      const ends = withOneMore(scenario, (move) => closes(scenario, move));
      for (const deal of ends) atMost(scoreOf(scenario, deal).total, book.total, 'total');
      return ends.length;
    }),
  ],
};
