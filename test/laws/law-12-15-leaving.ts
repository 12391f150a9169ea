// Laws 12 and 15: what leaving is worth (F9, D22).

import fc from 'fast-check';
import { ROBOTS, runRobot, solverOf, type Solver } from '../../src/core/analysis/index.ts';
import type { LineKind } from '../../src/core/methodology/index.ts';
import type { Scenario } from '../../src/core/scenario/index.ts';
import { scoreOf } from '../../src/core/scoring/index.ts';
import { grantable, play, type Deal, type Move } from '../../src/core/session/index.ts';
import { byHand, rawOf, solver } from '../support/best-play.ts';
import { LEAVE } from '../support/builders.ts';
import { anyChoices, anyPlay, anyScenario, type Played } from '../support/generate-scenario.ts';
import { guidedSteps, movesIn, stepsOf, tryAll } from '../support/plays.ts';
import { anyCall, SHIPPED_CALLS } from '../support/shipped.ts';
import { atMost, generated, onEach, type Law } from './law.ts';
import { unlessTooBig } from './packed-calls.ts';

const after = (scenario: Scenario, deal: Deal, move: Move): Deal => {
  const played = play(scenario, deal, move);
  if (!played.ok) throw new Error(played.refusal.why);
  return played.deal;
};

/** At each position: everything that would be granted, against leaving. */
function askingIsBetter({ scenario, steps }: Played): number {
  let tried = 0;
  for (const { before } of steps)
    for (const move of movesIn(scenario, before)) {
      const advance = move.do === 'request' ? scenario.advances[move.advance] : undefined;
      if (!advance || !grantable(before, advance)) continue;
      tried++;
      const left = after(scenario, before, LEAVE);
      const asked = after(scenario, before, move);
      atMost(scoreOf(scenario, left).total, scoreOf(scenario, asked).total, 'total on leaving');
      atMost(rawOf(scenario, left), rawOf(scenario, asked), 'raw total on leaving');
    }
  return tried;
}

export const LAW_12: Law = {
  number: 12,
  statement: 'leaving is never worth more than asking for anything that would be granted',
  ways: [
    generated({
      what: 'on generated plays',
      runs: 800,
      least: 101,
      cases: () => anyPlay({ minutes: { min: 20, max: 30 } }),
      check: askingIsBetter,
    }),
    ...SHIPPED_CALLS.map(([id, scenario]) =>
      generated({
        what: `${id}: by the book with slips`,
        runs: 30,
        share: 0.05,
        cases: () => anyChoices().map((choices): Played => ({ scenario, steps: guidedSteps(scenario, choices) })),
        check: askingIsBetter,
      }),
    ),
  ],
};

const KINDS: readonly LineKind[] = [
  'situation',
  'problem',
  'implication',
  'needPayoff',
  'present',
  'prove',
  'price',
  'dig',
];

/** Small calls that can be searched to their end by brute force. */
export const smallCall = (min: number, max: number, minutes: number) =>
  anyScenario({
    needs: { min: 1, max: 2 },
    lines: { min, max },
    minutes: { min: 10, max: minutes },
    kinds: KINDS,
  });

interface Choices {
  readonly scenario: Scenario;
  readonly choices: readonly number[];
}

function stayingByBruteForce({ scenario, choices }: Choices): number {
  const { solve } = solver(scenario, byHand(scenario), 8_000);
  let tried = 0;
  unlessTooBig(() => {
    for (const { before } of stepsOf(scenario, choices)) {
      const others = byHand(scenario)(before)
        .filter((one) => one.move.do !== 'leave')
        .map((one) => solve(one.deal));
      atMost(rawOf(scenario, after(scenario, before, LEAVE)), Math.max(...others) + 1e-9, 'leaving now');
      tried++;
    }
    return tried;
  });
  return tried;
}

/** Positions one question may open; what is found by then is a true lower bound, and mostly enough to decide. */
const LIMIT = 400;

/** One move more, and then leaving: the cheapest proof that there was something to stay for. */
function oneMoreMove(scenario: Scenario, deal: Deal, least: number): boolean {
  return movesIn(scenario, deal).some((move) => {
    if (move.do === 'leave') return false;
    const next = after(scenario, deal, move);
    return rawOf(scenario, next.deal.value === 'call' ? after(scenario, next, LEAVE) : next) >= least;
  });
}

/** Tried: positions in which staying was shown to be worth as much, or solved. Those left open are not counted. */
function stayingBySearch({ scenario, steps }: Played): number {
  let solve: Solver['solve'] | null = null;
  let tried = 0;
  for (const { before } of steps) {
    const left = rawOf(scenario, after(scenario, before, LEAVE));
    if (!oneMoreMove(scenario, before, left)) {
      solve ??= solverOf(scenario, 20_000).solve;
      const others = solve(before, { limit: LIMIT }).moves.filter((one) => one.move.do !== 'leave');
      const found = Math.max(...others.map((one) => one.points.n / one.points.d));
      if (left > found + 1e-9 && others.some((one) => !one.exact)) continue;
      atMost(left, found + 1e-9, 'leaving now');
    }
    tried++;
  }
  return tried;
}

export const LAW_15: Law = {
  number: 15,
  statement: 'leaving now never beats the best other continuation; by the book its value never falls',
  ways: [
    generated({
      what: 'never beats the best other continuation, at every position of played paths',
      runs: 40,
      least: 51,
      share: 0.02,
      cases: () => fc.record({ scenario: smallCall(4, 6, 12), choices: anyChoices(12) }),
      check: stayingByBruteForce,
    }),
    generated({
      what: 'and so by search, at every position of plays of full calls',
      runs: 60,
      least: 300,
      cases: anyCall,
      check: stayingBySearch,
    }),
    ...onEach(SHIPPED_CALLS, 'along the line by the book the leave-now value never falls', (scenario) => {
      const line = runRobot(scenario, ROBOTS.byTheBook).log.moves.slice(1);
      const values = line.map((_move, at) =>
        rawOf(scenario, after(scenario, tryAll(scenario, line.slice(0, at)).deal, LEAVE)),
      );
      values.push(rawOf(scenario, tryAll(scenario, line).deal));
      values.forEach((value, i) => atMost(values[i - 1] ?? value, value, 'the leave-now value'));
      return values.length;
    }),
  ],
};
