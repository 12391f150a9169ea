// Verdicts and accuracy: golden cases, and what must hold of any log.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROBOTS, runRobot } from '../../../../src/core/analysis/index.ts';
import { accuracyOf } from '../../../../src/core/analysis/search/accuracy.ts';
import { solverOf } from '../../../../src/core/analysis/search/solve.ts';
import { judging, verdictsOf, wordFor, type CallVerdicts } from '../../../../src/core/analysis/search/verdict.ts';
import { ratio } from '../../../../src/core/base/index.ts';
import type { Log, Move } from '../../../../src/core/session/index.ts';
import type { Scenario } from '../../../../src/core/scenario/index.ts';
import { anyScenario } from '../../../support/generate-scenario.ts';
import { meeting, personIn } from '../../../support/plays.ts';
import { SHIPPED_CALLS } from '../../../support/shipped.ts';

const logOf = (scenario: Scenario, moves: readonly Move[]): Pick<Log, 'moves'> => ({
  moves: [{ do: 'meet', person: personIn(meeting(scenario)) }, ...moves],
});

const judged = (scenario: Scenario, log: Pick<Log, 'moves'>, limit?: number): CallVerdicts => {
  const verdicts = verdictsOf(scenario, log, limit === undefined ? {} : { limit });
  if (!verdicts) throw new Error('nobody was met');
  return verdicts;
};

describe('accuracy', () => {
  const hundred = ratio(100);
  const lost = (loss: number, stake = 100) => ({ loss: ratio(loss), stake: ratio(stake) });

  it('is 100 where nothing was lost, and only there', () => {
    expect(accuracyOf([lost(0), lost(0)], hundred)).toBe(100);
    expect(accuracyOf([lost(0), { loss: ratio(1, 50), stake: hundred }], hundred)).toBe(99);
    expect(accuracyOf([lost(0, 0)], ratio(0))).toBe(100);
  });

  it('twenty best moves and one that loses half of the call', () => {
    const moves = [...Array.from({ length: 20 }, () => lost(0)), lost(50)];
    // marks (20 × 100 + 0.1) ÷ 21 = 95, kept 50
    expect(accuracyOf(moves, hundred)).toBe(73);
  });

  it('good moves are no merit once nothing is at stake', () => {
    const moves = [lost(90), ...Array.from({ length: 20 }, () => lost(0, 1))];
    // marks 20 × 100 ÷ 120 = 17, kept 10
    expect(accuracyOf(moves, hundred)).toBe(13);
  });

  it('leaving at once throws everything away', () => {
    expect(accuracyOf([lost(100)], hundred)).toBe(0);
  });

  it('halves a mark with every twentieth of the worth', () => {
    // mark 50, kept 95; mark 25, kept 90
    expect(accuracyOf([lost(5)], hundred)).toBe(73);
    expect(accuracyOf([lost(10)], hundred)).toBe(58);
  });

  it('never rises with a loss', () => {
    const moves = fc.array(fc.record({ loss: fc.nat(60), stake: fc.integer({ min: 63, max: 100 }) }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(moves, fc.nat(19), (all, which) => {
        const worse = all.map(({ loss, stake }, i) => lost(i === which % all.length ? loss + 3 : loss, stake));
        expect(accuracyOf(worse, hundred)).toBeLessThanOrEqual(
          accuracyOf(
            all.map(({ loss, stake }) => lost(loss, stake)),
            hundred,
          ),
        );
      }),
      { seed: 20260803 },
    );
  });
});

describe('the word for a loss', () => {
  it.each([
    [0, 'best'],
    [1, 'good'],
    [2, 'inaccuracy'],
    [4, 'inaccuracy'],
    [5, 'mistake'],
    [10, 'blunder'],
  ])('a loss of %i in 100 is %s', (loss, word) => {
    expect(wordFor(ratio(loss), ratio(100))).toBe(word);
    // on the scenario's own scale
    expect(wordFor(ratio(loss, 2), ratio(50))).toBe(word);
  });
});

describe.each(SHIPPED_CALLS)('verdicts on %s', (_, scenario) => {
  it("calls every move of the solver's own line best, with accuracy 100", () => {
    const { line } = solverOf(scenario).solve(meeting(scenario));
    const verdicts = judged(scenario, logOf(scenario, line));
    expect(verdicts.accuracy).toBe(100);
    expect(verdicts.moves.map((one) => one.word)).toEqual(line.map(() => 'best'));
    expect(verdicts.moves.every((one) => one.better.length === 0 && one.found === null)).toBe(true);
    expect(verdicts.moves.at(-1)?.after.points).toEqual(verdicts.start.points);
  });

  it('calls leaving at once a blunder, and shows what was there', () => {
    const verdicts = judged(scenario, logOf(scenario, [{ do: 'leave' }]));
    expect(verdicts.accuracy).toBe(0);
    const [only] = verdicts.moves;
    expect(only?.word).toBe('blunder');
    expect(only?.loss).toEqual(verdicts.worth);
    expect(only?.better.length).toBe(3);
    expect(only?.better[0]?.more).toEqual(verdicts.worth);
    expect(only?.best.length).toBeGreaterThanOrEqual(1);
  });

  it('puts the book above chance, and adds up', () => {
    const solver = solverOf(scenario);
    const verdicts = [ROBOTS.byTheBook, ROBOTS.random, ROBOTS.pitchFirst].map((robot) => {
      const all = verdictsOf(scenario, runRobot(scenario, robot, 7).log, { solver });
      if (!all) throw new Error('nobody was met');
      return all;
    });
    const [book = 0, random = 100, pitch = 100] = verdicts.map((one) => one.accuracy ?? -1);
    expect(book).toBeGreaterThanOrEqual(80);
    expect(random).toBeLessThan(50);
    expect(pitch).toBeLessThan(book);
    for (const { moves } of verdicts)
      for (const [i, one] of moves.entries()) {
        expect(one.loss?.n).toBeGreaterThanOrEqual(0);
        expect(one.word === 'best').toBe(one.loss?.n === 0);
        expect(one.best.some((move) => JSON.stringify(move) === JSON.stringify(one.move))).toBe(one.word === 'best');
        // nothing is lost between two moves
        const next = moves[i + 1];
        if (next) expect(next.before.points).toEqual(one.after.points);
      }
  });

  it('has no word where the positions do not suffice, and claims no more than is certain', () => {
    const { log } = runRobot(scenario, ROBOTS.random, 3);
    const exact = judged(scenario, log);
    const hasty = judged(scenario, log, 4);
    expect(hasty.moves.some((one) => one.word === null)).toBe(true);
    expect(hasty.accuracy).toBeNull();
    for (const [i, one] of hasty.moves.entries()) {
      const loss = exact.moves[i]?.loss;
      if (one.found && loss) expect(one.found.n / one.found.d).toBeLessThanOrEqual(loss.n / loss.d + 1e-9);
    }
  });
});

describe('verdicts', () => {
  it("the solver's own line has accuracy 100 on any scenario", () => {
    fc.assert(
      fc.property(anyScenario({ minutes: { min: 10, max: 16 } }), (scenario) => {
        const solved = solverOf(scenario).solve(meeting(scenario));
        if (!solved.exact) return;
        expect(judged(scenario, logOf(scenario, solved.line)).accuracy).toBe(100);
      }),
      { numRuns: 25, seed: 20260804 },
    );
  });

  it('come one by one, and tell the rule that was broken', () => {
    const scenario = SHIPPED_CALLS[0]?.[1];
    if (!scenario) throw new Error('no call ships');
    const { log } = runRobot(scenario, ROBOTS.pitchFirst, 1);
    const judge = judging(scenario, log);
    const first = judge.next();
    expect(first.done).toBe(false);
    expect(first.value && 'rule' in first.value ? first.value.rule : null).toBe('pitchTooEarly');
  });
});
