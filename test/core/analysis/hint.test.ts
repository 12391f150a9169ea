// Hints: exactly the best in a single call, elsewhere the book's move or one that leads further.

import { describe, expect, it } from 'vitest';
import { bookChoice, completed, seatAfter } from '../../../src/core/analysis/completion.ts';
import { hintOf, noisyBook, ROBOTS, runRobot, solverOf } from '../../../src/core/analysis/index.ts';
import { rawScoreOf } from '../../../src/core/analysis/raw-score.ts';
import { MOVES } from '../../../src/core/methodology/index.ts';
import { play, type Move } from '../../../src/core/session/index.ts';
import type { Scenario } from '../../../src/core/scenario/index.ts';
import { meeting } from '../../support/plays.ts';
import { changed, scenarioOf, TINY_CALL, tinyCampaign } from '../../support/scenario-files.ts';
import { SHIPPED_CALLS } from '../../support/shipped.ts';

const after = (scenario: Scenario, moves: readonly Move[]): number => {
  const { seat, deals } = seatAfter(scenario, moves);
  const { n, d } = rawScoreOf(scenario, [...deals, ...completed(scenario, seat).deals]);
  return n / d;
};

describe.each(SHIPPED_CALLS)('hints on %s', (_, scenario) => {
  it('lead to the best that can still be reached, from anywhere', () => {
    const solver = solverOf(scenario);
    for (const seed of [1, 2, 3]) {
      const { moves } = runRobot(scenario, noisyBook(50), seed).log;
      for (let n = 1; n < moves.length; n++) {
        const { seat } = seatAfter(scenario, moves.slice(0, n));
        const { move, kind, field, exact } = hintOf(scenario, moves.slice(0, n), { solver });
        const solved = solver.solve(seat.deal);
        expect(exact).toBe(true);
        expect(solved.best).toContainEqual(move);
        expect(field).toBeNull();
        expect(MOVES).toContain(kind);
        const book = bookChoice(scenario, seat)?.move;
        if (solved.best.some((one) => JSON.stringify(one) === JSON.stringify(book))) expect(move).toEqual(book);
      }
    }
  });

  it('begin with whom to see', () => {
    expect(hintOf(scenario, []).move).toEqual({ do: 'meet', person: meeting(scenario).person });
  });

  it('end with the call', () => {
    const { moves } = runRobot(scenario, ROBOTS.byTheBook).log;
    expect(() => hintOf(scenario, moves)).toThrow('a hint is asked for');
  });
});

describe('hints on a campaign', () => {
  const scenario = tinyCampaign();

  it('are legal, name what they are, and lead at least as far as the book', () => {
    const { moves } = runRobot(scenario, noisyBook(30), 4).log;
    for (let n = 0; n < moves.length; n += 4) {
      const before = moves.slice(0, n);
      const { seat } = seatAfter(scenario, before);
      const { move, kind, field, exact } = hintOf(scenario, before);
      expect(play(scenario, seat.deal, move).ok).toBe(true);
      expect(exact).toBe(false);
      expect(kind === null).toBe(seat.deal.deal.value !== 'call');
      if (kind === null && move.do !== 'meet') expect(field).toBe(move.do);
      expect(after(scenario, [...before, move])).toBeGreaterThanOrEqual(after(scenario, before) - 1e-9);
    }
  });

  it('go by the book where nothing was lost yet', () => {
    const { moves } = runRobot(scenario, ROBOTS.byTheBook).log;
    const field = moves.flatMap((move, at) =>
      ['act', 'grade', 'propose', 'bid'].includes(move.do) ? [{ move, at }] : [],
    );
    expect(field.length).toBeGreaterThan(2);
    for (const { move, at } of field)
      expect(hintOf(scenario, moves.slice(0, at))).toEqual({ move, kind: null, field: move.do, exact: false });
  });
});

describe('hints on a series', () => {
  it('lead on to the next call', () => {
    const scenario = scenarioOf(changed(TINY_CALL, ['length: call\n', 'length: series\ncalls: [ruan, ruan]\n']));
    expect(hintOf(scenario, [])).toEqual({
      move: { do: 'meet', person: 'ruan' },
      kind: null,
      field: null,
      exact: false,
    });
    const { moves } = runRobot(scenario, ROBOTS.byTheBook).log;
    const second = moves.findLastIndex((move) => move.do === 'meet');
    expect(hintOf(scenario, moves.slice(0, second)).move).toEqual(moves[second]);
    expect(hintOf(scenario, moves.slice(0, second + 1)).kind).not.toBeNull();
  });
});
