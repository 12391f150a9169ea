// The review of a single call: the verdicts of the search told in words, golden accuracies, lines that really come to what they claim.

import { beforeAll, describe, expect, it } from 'vitest';
import {
  noisyBook,
  reviewing,
  reviewOf,
  ROBOTS,
  runRobot,
  solverOf,
  verdictsOf,
  type Solver,
} from '../../../src/core/analysis/index.ts';
import { must, type Ratio } from '../../../src/core/base/index.ts';
import type { MoveReview, Review } from '../../../src/core/analysis/review-model.ts';
import { rawTotalOf, reportOf, scoreOf } from '../../../src/core/scoring/index.ts';
import { EMPTY_LOG, replay, type Log, type Move } from '../../../src/core/session/index.ts';
import type { Scenario } from '../../../src/core/scenario/index.ts';
import { meeting, movesIn, personIn } from '../../support/plays.ts';
import { SHIPPED_CALLS } from '../../support/shipped.ts';

const logOf = (scenario: Scenario, moves: readonly Move[]): Log => ({
  ...EMPTY_LOG,
  moves: [{ do: 'meet', person: personIn(meeting(scenario)) }, ...moves],
});
const number = ({ n, d }: Ratio): number => n / d;
const key = (move: Move): string => JSON.stringify(move);

describe.each(SHIPPED_CALLS)('the review of %s', (_, scenario) => {
  let solver: Solver;
  const review = (log: Pick<Log, 'moves'>): Review => reviewOf(scenario, log, { solver });
  let best: readonly Move[];
  beforeAll(() => {
    solver = solverOf(scenario);
    best = solver.solve(meeting(scenario)).line;
  });
  const noisy = () => runRobot(scenario, noisyBook(30), 3).log;

  it('says what the verdicts say', () => {
    for (const log of [runRobot(scenario, ROBOTS.byTheBook).log, noisy(), runRobot(scenario, ROBOTS.random, 3).log]) {
      const verdicts = must(verdictsOf(scenario, log, { solver }), 'verdicts');
      const told = review(log);
      expect(told.moves.map(({ at, turn, move, word, loss, rule }) => ({ at, turn, move, word, loss, rule }))).toEqual(
        verdicts.moves.map(({ at, turn, move, word, loss, rule }) => ({ at, turn, move, word, loss, rule })),
      );
      expect(told.moves.map((one) => one.before.points)).toEqual(verdicts.moves.map((one) => one.before.points));
      expect(told.accuracy).toBe(verdicts.accuracy);
      expect(told.worth).toEqual(verdicts.worth);
      expect(told.exact).toBe(true);
    }
  });

  it("gives the solver's own line 100, and its report 95 or more", () => {
    const log = logOf(scenario, best);
    const told = review(log);
    expect(told.accuracy).toBe(100);
    expect(told.moves.every((one) => one.word === 'best' && one.better.length === 0)).toBe(true);
    expect(told.turning).toEqual([]);
    expect(reportOf(scenario, log, 'practice').total).toBeGreaterThanOrEqual(95);
  });

  it('gives the book 90 or more, and chance less than 50 on average', () => {
    expect(review(runRobot(scenario, ROBOTS.byTheBook).log).accuracy).toBeGreaterThanOrEqual(90);
    // one game in a hundred is luckier than that
    const lucky = Array.from({ length: 24 }, (__, i) => runRobot(scenario, ROBOTS.random, i + 1).log).map(
      (log) => verdictsOf(scenario, log, { solver })?.accuracy ?? 100,
    );
    expect(lucky.reduce((a, b) => a + b, 0) / lucky.length).toBeLessThan(50);
    expect(lucky.filter((one) => one >= 50).length).toBeLessThanOrEqual(1);
  });

  it('gives leaving at once 0: one blunder, on which the call turned', () => {
    const told = review(logOf(scenario, [{ do: 'leave' }]));
    expect(told.accuracy).toBe(0);
    expect(told.moves.map((one) => one.word)).toEqual(['blunder']);
    expect(told.turning).toEqual([1]);
    expect(told.moves[0]?.loss).toEqual(told.worth);
  });

  it('counts one slip among best moves by the written formula', () => {
    // the costliest move but leaving anywhere on the best line, and from there on the best again
    const slips = review(logOf(scenario, best)).moves.flatMap((one, i) =>
      one.options.flatMap(({ move, loss, word }) =>
        move.do === 'leave' ? [] : [{ i, move, loss: number(loss), word }],
      ),
    );
    const { i: at, move, word } = must([...slips].sort((a, b) => b.loss - a.loss)[0], 'a slip');
    expect(['mistake', 'blunder']).toContain(word);
    const opening = [...best.slice(0, at), move];
    const { deal } = replay(scenario, logOf(scenario, opening).moves);
    const rest = deal.deal.value === 'call' ? solver.solve(deal).line : [];
    const told = review(logOf(scenario, [...opening, ...rest]));
    expect(told.moves.flatMap((one) => (one.word === 'best' ? [] : one.word))).toEqual([word]);
    expect(told.turning).toEqual([at + 1]);
    const worth = number(told.worth);
    const stakeOf = (one: MoveReview): number => number(must(one.options.at(-1), 'a move').loss) / worth;
    const lost = number(must(told.moves[at]?.loss, 'a loss')) / worth;
    const stakes = told.moves.map(stakeOf);
    const all = stakes.reduce((a, b) => a + b, 0);
    const slipped = must(stakes[at], 'a stake');
    const marks = (100 * (all - slipped) + 100 * slipped * 2 ** (-lost / 0.05)) / all;
    expect(told.accuracy).toBe(Math.round((marks + 100 * (1 - lost)) / 2));
  });

  it('tells lines that can be played, word for word, and come to exactly what they claim', () => {
    const log = noisy();
    const lines = review(log).moves.flatMap(({ at, better }) => better.map((line) => ({ at, line })));
    expect(lines.length).toBeGreaterThan(0);
    for (const { at, line } of lines) {
      const moves = [...log.moves.slice(0, at), ...line.steps.map((step) => step.move)];
      const { ok, deal } = replay(scenario, moves);
      expect(ok && deal.deal.value).toBe('closed');
      expect(rawTotalOf(scoreOf(scenario, deal).bars)).toEqual(line.worth.points);
      expect(line.more.n).toBeGreaterThan(0);
      const { turns, agreed } = reportOf(scenario, { ...EMPTY_LOG, moves }, 'practice');
      const told = turns.slice(at - 1);
      expect(line.steps.map(({ kind, said, reply, reaction }) => ({ kind, said, reply, reaction }))).toEqual(
        told.map(({ kind, said, reply, reaction }) => ({ kind, said, reply, reaction })),
      );
      expect(line.steps.at(-1)?.agreed ?? null).toEqual(agreed);
      for (const [i, step] of line.steps.entries())
        expect(step.need?.stage).toBe(told[i]?.after.needs.find((need) => need.id === told[i]?.need)?.stage);
    }
  });

  it('tells lines in which no word is wasted', () => {
    const log = noisy();
    for (const { at, better } of review(log).moves)
      for (const { steps, worth } of better)
        for (let i = 1; i < steps.length; i++) {
          const rest = steps.flatMap((step, k) => (k === i ? [] : step.move));
          const { ok, deal } = replay(scenario, [...log.moves.slice(0, at), ...rest]);
          if (!ok || deal.deal.value !== 'closed') continue;
          expect(number(rawTotalOf(scoreOf(scenario, deal).bars))).toBeLessThan(number(worth.points));
        }
    expect.hasAssertions();
  });

  it('has every legal move among the options, the best first and no loss for all of the best', () => {
    const log = noisy();
    for (const { at, move, before, after, loss, options } of review(log).moves) {
      const { deal } = replay(scenario, log.moves.slice(0, at));
      expect(options.map((one) => key(one.move)).sort()).toEqual(movesIn(scenario, deal).map(key).sort());
      expect(options[0]?.worth).toEqual(before);
      const made = options.find((one) => key(one.move) === key(move));
      expect(made?.worth).toEqual(after);
      expect(made?.loss).toEqual(loss);
      for (const [i, one] of options.entries()) {
        expect(one.loss.n).toBeGreaterThanOrEqual(0);
        expect(one.word === 'best').toBe(one.loss.n === 0);
        expect(one.near).toBe(one.word === 'best' || one.word === 'good');
        expect(number(one.loss)).toBeGreaterThanOrEqual(number(options[i - 1]?.loss ?? one.loss));
        expect(Object.keys(one.said).length).toBeGreaterThan(0);
      }
    }
  });

  it('turns on its five costliest mistakes and blunders, in the order of play', () => {
    for (let seed = 1; seed <= 6; seed++) {
      const { moves, turning } = review(runRobot(scenario, ROBOTS.random, seed).log);
      const grave = moves.filter((one) => one.word === 'mistake' || one.word === 'blunder');
      expect(turning.length).toBe(Math.min(5, grave.length));
      expect([...turning].sort((a, b) => a - b)).toEqual(turning);
      expect(turning.every((at) => grave.some((one) => one.at === at))).toBe(true);
      const lossAt = (one: MoveReview): number => (one.loss ? number(one.loss) : 0);
      const least = Math.min(...moves.filter((one) => turning.includes(one.at)).map(lossAt));
      for (const one of grave) if (!turning.includes(one.at)) expect(lossAt(one)).toBeLessThanOrEqual(least);
    }
  });

  it('tells each move as soon as it is judged', () => {
    const log = noisy();
    const steps = [...reviewing(scenario, log, { solver })];
    expect(steps.map((one) => one.done)).toEqual(steps.map((__, i) => i + 1));
    expect(new Set(steps.map((one) => one.of))).toEqual(new Set([log.moves.length - 1]));
    expect(steps.map((one) => one.move)).toEqual(review(log).moves);
  });

  it('says no word where positions do not suffice, and no loss that is not certain', () => {
    const log = runRobot(scenario, ROBOTS.random, 3).log;
    const sure = review(log);
    const hasty = reviewOf(scenario, log, { limit: 4 });
    expect(hasty.exact).toBe(false);
    expect(hasty.accuracy).toBeNull();
    for (const [i, one] of hasty.moves.entries()) {
      if (!one.before.exact) expect(one.word).toBeNull();
      if (one.loss && one.word === null) expect(one.better.length).toBeGreaterThan(0);
      const real = sure.moves[i]?.loss;
      if (one.loss && real) expect(number(one.loss)).toBeLessThanOrEqual(number(real) + 1e-9);
    }
  });

  it('has nothing to say of a deal in which nobody was spoken to', () => {
    const told = review({ moves: [] });
    expect(told).toMatchObject({ moves: [], accuracy: null, exact: false, turning: [] });
    expect(review({ moves: logOf(scenario, []).moves }).moves).toEqual([]);
  });
});
