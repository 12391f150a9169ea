// The search against brute force over real play, its bound against every position of small calls, and its lines against `play`.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundOf } from '../../../../src/core/analysis/search/bound.ts';
import { compileCall } from '../../../../src/core/analysis/search/compile.ts';
import { pack } from '../../../../src/core/analysis/search/pack.ts';
import { handsOf } from '../../../../src/core/analysis/search/packed-hand.ts';
import { GOES_ON, stepperOf } from '../../../../src/core/analysis/search/packed-step.ts';
import { solve, solverOf, POSITION_LIMIT, type Solved } from '../../../../src/core/analysis/search/solve.ts';
import { barsOf, marksOf, rawTotalOf } from '../../../../src/core/scoring/index.ts';
import { play, type Deal, type Move } from '../../../../src/core/session/index.ts';
import type { Scenario } from '../../../../src/core/scenario/index.ts';
import { solver as bruteForce, TooBig } from '../../../support/best-play.ts';
import { anyChoices, anyScenario } from '../../../support/generate-scenario.ts';
import { guidedSteps, meeting, movesIn, personIn, stepsOf } from '../../../support/plays.ts';
import { SHIPPED_CALLS } from '../../../support/shipped.ts';

const params = (numRuns: number) => ({ numRuns, seed: 20260802 });

const after = (scenario: Scenario, deal: Deal, moves: readonly Move[]): Deal =>
  moves.reduce((now, move) => {
    const played = play(scenario, now, move);
    if (!played.ok) throw new Error(`${JSON.stringify(move)} was refused: ${played.refusal.why}`);
    return played.deal;
  }, deal);

const decimal = ({ n, d }: { n: number; d: number }): number => n / d;

/** Every line the search tells of can be played to the end of the call, and comes to what it says, or more where that is not exact. */
function checkLines(scenario: Scenario, deal: Deal, solved: Solved): void {
  for (const one of solved.moves) {
    expect(one.line[0]).toEqual(one.move);
    const over = after(scenario, deal, one.line);
    expect(over.deal.value).toBe('closed');
    const raw = rawTotalOf(barsOf(scenario, marksOf(scenario, over)));
    if (one.exact) expect(one.points).toEqual(raw);
    else expect(decimal(one.points)).toBeLessThanOrEqual(decimal(raw) + 1e-9);
  }
  expect(solved.moves.map(({ move }) => JSON.stringify(move)).sort()).toEqual(
    movesIn(scenario, deal)
      .map((move) => JSON.stringify(move))
      .sort(),
  );
}

const small = anyScenario({
  needs: { min: 1, max: 2 },
  lines: { min: 3, max: 7 },
  minutes: { min: 8, max: 11 },
});

describe('the solver', () => {
  it('finds what brute force over real play finds, for the position and for each of its moves', () => {
    let solved = 0;
    let tooBig = 0;
    fc.assert(
      fc.property(small, fc.nat(3), (scenario, skip) => {
        const brute = bruteForce(scenario, undefined, 1_000);
        let deal = meeting(scenario);
        // half of them a few moves into the call
        for (const step of stepsOf(scenario, [4, 1, 7].slice(0, skip))) deal = step.after;
        if (deal.deal.value === 'closed') return;
        try {
          const value = brute.solve(deal);
          const found = solve(scenario, deal);
          expect(found.exact).toBe(true);
          expect(decimal(found.points)).toBeCloseTo(value, 9);
          for (const one of found.moves) {
            expect(one.exact).toBe(true);
            expect(decimal(one.points)).toBeCloseTo(brute.solve(after(scenario, deal, [one.move])), 9);
          }
          expect(found.best.length).toBe(found.moves.filter((one) => decimal(one.points) > value - 1e-9).length);
          checkLines(scenario, deal, found);
          solved++;
        } catch (error) {
          if (!(error instanceof TooBig)) throw error;
          tooBig++;
        }
      }),
      params(270),
    );
    expect(solved).toBeGreaterThanOrEqual(200);
    expect(tooBig).toBeLessThan(60);
  });

  it('has a bound that no position of a small call exceeds', () => {
    let positions = 0;
    fc.assert(
      fc.property(anyScenario({ minutes: { min: 8, max: 16 } }), (scenario) => {
        const deal = meeting(scenario);
        const table = compileCall(scenario, personIn(deal));
        const [draw, stepper, bound] = [handsOf(table), stepperOf(table), boundOf(table)];
        const values = new Map<string, number>();
        const best = (words: Int32Array): number => {
          const key = words.join();
          const known = values.get(key);
          if (known !== undefined) return known;
          if (values.size > 4_000) throw new TooBig('a call');
          const hand = new Int32Array(16);
          const size = draw(words, hand);
          const claims = stepper.stateClaims(words);
          const value = Math.max(
            ...[...hand.subarray(0, size), table.listen, table.leave].map((action) => {
              const to = new Int32Array(table.words);
              const { end, cost, points } = stepper.step(words, claims, action, to);
              return (end === GOES_ON ? best(to) : points) - cost;
            }),
          );
          values.set(key, value);
          if (bound(words) < value) throw new Error(`bound ${bound(words)} below ${value} at ${key}`);
          return value;
        };
        try {
          best(pack(table, deal));
        } catch (error) {
          if (!(error instanceof TooBig)) throw error;
        }
        positions += values.size;
      }),
      params(200),
    );
    expect(positions).toBeGreaterThan(200_000);
  });

  it('says at least when the positions are used up, and what it says holds', () => {
    let unsure = 0;
    fc.assert(
      fc.property(
        anyScenario({ minutes: { min: 10, max: 18 } }),
        fc.integer({ min: 1, max: 60 }),
        (scenario, limit) => {
          const deal = meeting(scenario);
          const hasty = solve(scenario, deal, { limit });
          const patient = solve(scenario, deal);
          expect(hasty.positions).toBeLessThanOrEqual(limit + 1);
          checkLines(scenario, deal, hasty);
          if (!hasty.exact) unsure++;
          if (hasty.exact) expect(hasty.points).toEqual(patient.points);
          expect(decimal(hasty.points)).toBeLessThanOrEqual(decimal(patient.most) + 1e-9);
          expect(decimal(hasty.most)).toBeGreaterThanOrEqual(decimal(patient.points) - 1e-9);
        },
      ),
      params(40),
    );
    expect(unsure).toBeGreaterThan(10);
  });
});

describe.each(SHIPPED_CALLS)('the solver on %s', (_, scenario) => {
  it('solves the call from its first position, every move of it', () => {
    const deal = meeting(scenario);
    const solved = solve(scenario, deal);
    expect(solved.exact).toBe(true);
    expect(solved.moves.every((one) => one.exact)).toBe(true);
    expect(solved.positions).toBeLessThan(POSITION_LIMIT);
    expect(decimal(solved.points)).toBeGreaterThan(90);
    checkLines(scenario, deal, solved);
  });

  it('solves every position of any play, and keeps the promise of a best move', () => {
    const solver = solverOf(scenario);
    fc.assert(
      fc.property(anyChoices(12), fc.boolean(), (choices, guided) => {
        const steps = guided ? guidedSteps(scenario, choices) : stepsOf(scenario, choices);
        let promised: number | null = null;
        for (const { before, move } of steps) {
          const solved = solver.solve(before);
          expect(solved.exact).toBe(true);
          // the value of a move is the value of the position it leads to
          if (promised !== null) expect(decimal(solved.points)).toBeCloseTo(promised, 9);
          promised = decimal(
            solved.moves.find((one) => JSON.stringify(one.move) === JSON.stringify(move))?.points ?? { n: 0, d: 1 },
          );
        }
      }),
      params(12),
    );
  });
});
