// Law 14 on campaigns: the score tells the robots apart, what the book lacks costs it, and slips cost orders.

import { describe, expect, it } from 'vitest';
import {
  bookWithout,
  LACKING,
  noisyBook,
  ROBOTS,
  runRobot,
  type Game,
  type RobotName,
} from '../../src/core/analysis/index.ts';
import { must } from '../../src/core/base/index.ts';
import { PASS_MARK } from '../../src/core/methodology/index.ts';
import { fieldIn } from '../../src/core/session/index.ts';
import { SHIPPED_CAMPAIGNS } from '../support/shipped.ts';

const SEEDS = Array.from({ length: 24 }, (_, i) => i + 1);
const figureOf = ({ deal }: Game): number => fieldIn(deal).decision?.ours ?? -Infinity;
const hasWon = ({ deal }: Game): boolean => fieldIn(deal).decision?.won ?? false;

describe.each(SHIPPED_CAMPAIGNS)('law 14: robots on %s', (_, scenario) => {
  const games = Object.fromEntries(
    (Object.keys(ROBOTS) as RobotName[]).map((name) => [name, runRobot(scenario, ROBOTS[name])]),
  ) as Record<RobotName, Game>;
  const { byTheBook, questionOnly, relationship, pitchFirst, closeFirst, priceFirst } = games;

  it('law 14: by the book wins and passes', () => {
    expect(hasWon(byTheBook)).toBe(true);
    expect(byTheBook.total).toBeGreaterThanOrEqual(PASS_MARK);
  });

  it('law 14: asking is worth more than friendship, pitch, close or price; all of them lose and fail', () => {
    const rest = [relationship, pitchFirst, closeFirst, priceFirst];
    expect(questionOnly.total).toBeLessThan(byTheBook.total);
    expect(questionOnly.total).toBeGreaterThan(Math.max(...rest.map((game) => game.total)));
    expect(Math.max(questionOnly.total, ...rest.map((game) => game.total))).toBeLessThan(60);
    expect([questionOnly, ...rest].some(hasWon)).toBe(false);
  });

  it('law 14: the first line, the longest, and chance stay below 50; chance below 40 on average', () => {
    expect(Math.max(games.alwaysFirst.total, games.alwaysLongest.total)).toBeLessThan(50);
    const luck = SEEDS.map((seed) => runRobot(scenario, ROBOTS.random, seed));
    expect(Math.max(...luck.map((game) => game.total))).toBeLessThan(50);
    expect(luck.reduce((sum, game) => sum + game.total, 0) / luck.length).toBeLessThan(40);
    expect(luck.some(hasWon)).toBe(false);
  });

  it('law 14: with slips in 30 % the book still wins more than half of its deals, with 50 % less than half', () => {
    const won = (percent: number) =>
      SEEDS.filter((seed) => hasWon(runRobot(scenario, noisyBook(percent), seed))).length;
    expect(won(30)).toBeGreaterThan(SEEDS.length / 2);
    expect(won(50)).toBeLessThan(SEEDS.length / 2);
  });

  it.each(LACKING)('law 14: by the book without %s ends worse: a lower figure, and a lower score', (what) => {
    const game = runRobot(scenario, bookWithout(scenario, what));
    expect(game.total).toBeLessThan(byTheBook.total);
    expect(figureOf(game)).toBeLessThan(figureOf(byTheBook));
  });

  it('law 14: forcing every stage loses', () => {
    const game = runRobot(scenario, bookWithout(scenario, 'nodes'));
    const nodes = must(game.deal.field, 'a field').pipeline.context.nodes;
    expect([nodes.develop, nodes.enter, nodes.propose]).toEqual(['forced', 'forced', 'forced']);
    expect(hasWon(game)).toBe(false);
  });
});
