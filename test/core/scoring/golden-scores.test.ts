// Scores worked out by hand from simulation.md section 8. The sums stand in the comments: whoever changes a figure redoes them there.
// Bars: Questions, People, Process, Value, Discipline, Result.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plus, ratio, roundHalfUp } from '../../../src/core/base/index.ts';
import { MODES, type Mode } from '../../../src/core/methodology/index.ts';
import { barsOf, marksOf, reportOf, scoreOf, totalOf } from '../../../src/core/scoring/index.ts';
import { EMPTY_LOG, type Move } from '../../../src/core/session/index.ts';
import type { Scenario } from '../../../src/core/scenario/index.ts';
import {
  aFact,
  aLine,
  aNeed,
  aPerson,
  aScenario,
  ask,
  LEAVE,
  LINES,
  LISTEN,
  playAll,
  say,
} from '../../support/builders.ts';
import { anyPlay } from '../../support/generate-scenario.ts';

/** One need of cost 5 with a lead from the start; advances of size 1 and 2 (explicit) and 3 (answered). */
const aCall = (mode: Mode = 'complacent', over: Partial<Scenario> = {}): Scenario =>
  aScenario({
    needs: [aNeed('claims', { hints: ['news'], kind: mode === 'visionary' ? 'growth' : 'trouble' })],
    people: [
      aPerson('ruan', {
        mode,
        stakes: { claims: { cost: mode === 'visionary' ? 7 : 5 } },
        ...(mode === 'visionary' ? { vision: 'claims' } : {}),
        ...(mode === 'overwhelmed' ? { acute: 'claims' } : {}),
      }),
    ],
    lines: LINES.filter((line) =>
      ['problem', 'implication', 'needPayoff', 'present', 'prove', 'price'].includes(line.move),
    ),
    over,
  });

const scored = (scenario: Scenario, moves: readonly Move[]) => {
  const { total, bars } = scoreOf(scenario, playAll(scenario, moves));
  return { bars: bars.map((bar) => bar.shown), total };
};

const [P, E, I, N, T, V, PRICE] = ['problem', 'evidence', 'implication', 'needPayoff', 'present', 'prove', 'price'].map(
  say,
) as [Move, Move, Move, Move, Move, Move, Move];

describe('scores by hand', () => {
  it.each(MODES)('leaving at once is 0: %s', (mode) => {
    // nothing moved from where the person started: every term is a difference of 0
    expect(scored(aCall(mode), [LEAVE])).toEqual({ bars: [0, 0, 0, 0, 0, 0], total: 0 });
  });

  it('a problem found: 13', () => {
    // implied 40 · trust 0, support −1 counts 0 · one step 10 · 0 · one step 25 · 0 → 75 ÷ 6 = 12.5
    expect(scored(aCall(), [P, LEAVE])).toEqual({ bars: [40, 0, 10, 0, 25, 0], total: 13 });
  });

  it('a problem found and played back: 15', () => {
    // as above, and trust 1 → People 15 → 90 ÷ 6
    expect(scored(aCall(), [P, LISTEN, LEAVE])).toEqual({ bars: [40, 15, 10, 0, 25, 0], total: 15 });
  });

  it('a pitch and a good-bye: 0', () => {
    // one taboo: Discipline −4, shown as 0
    expect(scored(aCall(), [T, LEAVE])).toEqual({ bars: [0, 0, 0, 0, 0, 0], total: 0 });
  });

  it('one idle question and a good-bye: 0', () => {
    // one fault of questioning: Questions −3, shown as 0
    const scenario = aScenario({ lines: [aLine('situation', 'situation', { fact: 'founded' })] });
    expect(scored(scenario, [say('situation'), LEAVE])).toEqual({ bars: [0, 0, 0, 0, 0, 0], total: 0 });
  });

  it('a need answered, and nothing asked for: 51', () => {
    // P 2 + E 3 = 5 serious, N explicit (trust 1), T answered (trust 2, risk open). Support: serious 1 + answered 1 − risk 1 = 1.
    // explicit+ 100 · 30 + 40×1÷3 = 43⅓ · three steps 30 · answered 60 · 75 − noNextStep 4 · 0 → 304 ÷ 6 = 50⅔
    expect(scored(aCall(), [P, E, N, T, LEAVE])).toEqual({ bars: [100, 43, 30, 60, 71, 0], total: 51 });
  });

  it('the same, and the small step asked for: 68', () => {
    // 100 · 43⅓ · 40 + 40×⅓ + 10 + 10 = 73⅓ · 60 · 100 · 100×⅓ = 33⅓ → 409 ÷ 6 = 68.17
    expect(scored(aCall(), [P, E, N, T, ask('small')])).toEqual({ bars: [100, 43, 73, 60, 100, 33], total: 68 });
  });

  it('by the book to the largest step: 100', () => {
    // trust 2, win met, support 3 · 40 + 40 + 10 + 10 · proven 80 + win 20 · four steps · size 3 of 3
    const moves = [P, LISTEN, E, N, LISTEN, T, V, ask('large')];
    expect(scored(aCall(), moves)).toEqual({ bars: [100, 100, 100, 100, 100, 100], total: 100 });
  });

  it('the same with the price first: 87', () => {
    // price too early: margin −1, one taboo, and the concern stays open: support 3 − 1 = 2, so the middle step is the most there is.
    // 100 · 30 + 30 + 40×2÷3 = 86⅔ · 40 + 40×⅔ + 10 + 10 = 86⅔ · 100 · 100 − 4 · 66⅔ − 15 = 51⅔ → 522 ÷ 6 = 87
    const moves = [PRICE, P, LISTEN, E, N, LISTEN, T, V, ask('middle')];
    expect(scored(aCall(), moves)).toEqual({ bars: [100, 87, 87, 100, 96, 52], total: 87 });
  });

  it('a visionary’s need made explicit, and nothing asked for: 32', () => {
    // weight 3, N +3, I +1 = 7 serious, N explicit, trust 1, support 1; started implied, with one step of four.
    // (100 − 40) ÷ 60 → 100 · 15 + 13⅓ = 28⅓ · 10 × 4×(2 − 1)÷3 = 13⅓ · 20 · 33⅓ − 4 = 29⅓ · 0 → 190 ÷ 6 = 31⅔
    expect(scored(aCall('visionary'), [N, I, N, LEAVE])).toEqual({ bars: [100, 28, 13, 20, 29, 0], total: 32 });
  });

  it('one need of two found: 9', () => {
    // the mean of 40 and 0 → 20 · 0 · 10 · 0 · 25 · 0 → 55 ÷ 6 = 9.17
    const scenario = aScenario({
      needs: [aNeed('claims', { hints: ['news'] }), aNeed('stops', { answeredBy: ['rush'] })],
      people: [aPerson('ruan', { stakes: { claims: { cost: 5 }, stops: { cost: 5 } } })],
      facts: [aFact('news', { from: 'brief' }), aFact('dosage')],
    });
    expect(scored(scenario, [P, LEAVE])).toEqual({ bars: [20, 0, 10, 0, 25, 0], total: 9 });
  });

  it('a focus of 3 on Questions: 19', () => {
    // (3×40 + 10 + 25) ÷ 8 = 19.375
    const scenario = aCall('complacent', {
      focus: { questions: 3, people: 1, process: 1, value: 1, discipline: 1, result: 1 },
    });
    expect(scored(scenario, [P, LEAVE]).total).toBe(19);
  });

  it('each hint costs 2 of the total, in practice only', () => {
    const log = { ...EMPTY_LOG, moves: [{ do: 'meet', person: 'ruan' } as const, P, LISTEN, LEAVE], hints: [1, 2] };
    expect(reportOf(aCall(), log, 'practice').total).toBe(11);
    expect(reportOf(aCall(), log, 'exam').total).toBe(15);
  });
});

describe('every bar is the sum of its terms', () => {
  it('a trainee can redo the sum, and the report says the same as the score', () => {
    let finished = 0;
    fc.assert(
      fc.property(anyPlay(), ({ scenario, steps }) => {
        const last = steps.at(-1)?.after;
        if (last?.deal.value !== 'closed') return;
        finished++;
        const moves: readonly Move[] = [{ do: 'meet', person: 'ruan' }, ...steps.map((step) => step.move)];
        const report = reportOf(scenario, { ...EMPTY_LOG, moves }, 'exam');
        const bars = barsOf(scenario, marksOf(scenario, last));
        for (const bar of report.bars) {
          const sum = bar.terms.map((term) => term.points).reduce(plus, ratio(0));
          expect(sum).toEqual(bar.raw);
          expect(bar.shown).toBe(Math.min(100, Math.max(0, roundHalfUp(sum))));
        }
        expect(report.total).toBe(totalOf(bars));
        expect(report.turns).toHaveLength(last.turns.length);
        expect(report.turns.flatMap((turn) => turn.rules)).toHaveLength(last.hits.length);
        expect(report.person.support.reduce((all, term) => all + term.by, 0)).toBe(report.person.end.support);
        expect(report.takeHome.length).toBeLessThanOrEqual(3);
      }),
      { seed: 5, numRuns: 200 },
    );
    expect(finished).toBeGreaterThan(50);
  });
});
