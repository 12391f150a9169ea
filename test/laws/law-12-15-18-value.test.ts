// Laws 12, 15 and 18: what a position is worth. Small calls are searched to their end; nothing of the analysis room is used.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROBOTS, runRobot } from '../../src/core/analysis/index.ts';
import { scoreOf } from '../../src/core/scoring/index.ts';
import { grantable, play, type Deal, type Move } from '../../src/core/session/index.ts';
import type { LineKind } from '../../src/core/methodology/index.ts';
import type { Scenario } from '../../src/core/scenario/index.ts';
import { byHand, bySpeech, rawOf, solver, TooBig } from '../support/best-play.ts';
import { LEAVE } from '../support/builders.ts';
import { anyChoices, anyPlay, anyScenario } from '../support/generate-scenario.ts';
import { guidedSteps, meeting, movesIn, stepsOf, tryAll } from '../support/plays.ts';
import { SHIPPED_CALLS } from '../support/shipped.ts';
import { params } from './pinned.ts';

const after = (scenario: Scenario, deal: Deal, move: Move): Deal => {
  const played = play(scenario, deal, move);
  if (!played.ok) throw new Error(played.refusal.why);
  return played.deal;
};

/** A position too big to search is not tried; how many are is asserted by each test. */
function unlessTooBig(attempt: () => void): boolean {
  try {
    attempt();
    return true;
  } catch (error) {
    if (error instanceof TooBig) return false;
    throw error;
  }
}

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
const small = (min: number, max: number, minutes: number) =>
  anyScenario({
    needs: { min: 1, max: 2 },
    lines: { min, max },
    minutes: { min: 10, max: minutes },
    kinds: KINDS,
  });

describe('law 12: leaving is never worth more than asking for anything that would be granted', () => {
  function compare(scenario: Scenario, deal: Deal): number {
    let tried = 0;
    for (const move of movesIn(scenario, deal)) {
      const advance = move.do === 'request' ? scenario.advances[move.advance] : undefined;
      if (!advance || !grantable(deal, advance)) continue;
      tried++;
      const left = after(scenario, deal, LEAVE);
      const asked = after(scenario, deal, move);
      expect(scoreOf(scenario, left).total).toBeLessThanOrEqual(scoreOf(scenario, asked).total);
      expect(rawOf(scenario, left)).toBeLessThanOrEqual(rawOf(scenario, asked));
    }
    return tried;
  }

  it('law 12: on generated plays', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyPlay({ minutes: { min: 20, max: 30 } }), ({ scenario, steps }) => {
        for (const { before } of steps) tried += compare(scenario, before);
      }),
      params(800),
    );
    expect(tried).toBeGreaterThan(100);
  });

  it.each(SHIPPED_CALLS)('law 12: on plays of %s', (_, scenario) => {
    let tried = 0;
    fc.assert(
      fc.property(anyChoices(), (choices) => {
        for (const { before } of guidedSteps(scenario, choices)) tried += compare(scenario, before);
      }),
      params(30),
    );
    expect(tried).toBeGreaterThan(0);
  });
});

describe('law 15: leaving now', () => {
  it('law 15: never beats the best other continuation, at every position of played paths', () => {
    let tried = 0;
    fc.assert(
      fc.property(small(4, 6, 12), anyChoices(12), (scenario, choices) => {
        const { solve } = solver(scenario, byHand(scenario), 8_000);
        unlessTooBig(() => {
          for (const { before } of stepsOf(scenario, choices)) {
            const next = byHand(scenario)(before);
            const others = next.filter((one) => one.move.do !== 'leave').map((one) => solve(one.deal));
            expect(rawOf(scenario, after(scenario, before, LEAVE))).toBeLessThanOrEqual(Math.max(...others) + 1e-9);
            tried++;
          }
        });
      }),
      params(40),
    );
    expect(tried).toBeGreaterThan(50);
  });

  it.each(SHIPPED_CALLS)('law 15: along the line by the book of %s the leave-now value never falls', (_, scenario) => {
    const { moves } = runRobot(scenario, ROBOTS.byTheBook).log;
    const line = moves.slice(1);
    const values = line.map((_move, at) =>
      rawOf(scenario, after(scenario, tryAll(scenario, line.slice(0, at)).deal, LEAVE)),
    );
    values.push(rawOf(scenario, tryAll(scenario, line).deal));
    expect(values).toEqual([...values].sort((a, b) => a - b));
  });
});

describe('law 18: the hand hides nothing that matters', () => {
  it('law 18: the value with the hand equals the value with every speakable line', () => {
    let tried = 0;
    fc.assert(
      fc.property(small(4, 6, 11), (scenario) => {
        unlessTooBig(() => {
          const all = solver(scenario, bySpeech(scenario), 6_000).solve(meeting(scenario));
          const hand = solver(scenario, byHand(scenario), 6_000).solve(meeting(scenario));
          expect(hand).toBeCloseTo(all, 9);
          tried++;
        });
      }),
      params(25),
    );
    expect(tried).toBeGreaterThan(10);
  });
});
