// Laws 14 and 19: the score is held to what it claims. Robots see what a trainee sees; each shipped call must tell them apart.

import { describe, expect, it } from 'vitest';
import { noisyBook, ROBOTS, runRobot, type Robot } from '../../src/core/analysis/index.ts';
import { PASS_MARK } from '../../src/core/methodology/index.ts';
import type { Scenario } from '../../src/core/scenario/index.ts';
import type { OfferView } from '../../src/core/session/index.ts';
import { SHIPPED_CALLS } from '../support/shipped.ts';

const SEEDS = Array.from({ length: 200 }, (_, i) => i + 1);
const total = (scenario: Scenario, robot: Robot): number => runRobot(scenario, robot).total;
const overSeeds = (scenario: Scenario, robot: Robot, seeds = SEEDS): { mean: number; max: number } => {
  const totals = seeds.map((seed) => runRobot(scenario, robot, seed).total);
  return { mean: totals.reduce((a, b) => a + b, 0) / totals.length, max: Math.max(...totals) };
};

/** By the book, but at its first chance from move `from` on it makes one slip of this kind. */
function bookWith(kind: OfferView['kind'], from: number): { robot: Robot; slipped: () => boolean } {
  let slipped = false;
  const robot: Robot = (sight) => {
    const offer = sight.call.hand.find((one) => one.kind === kind);
    if (slipped || !offer || sight.call.turns.length < from) return ROBOTS.byTheBook(sight);
    slipped = true;
    return offer.move;
  };
  return { robot, slipped: () => slipped };
}

describe.each(SHIPPED_CALLS)('law 14: robots on %s', (_, scenario) => {
  const scores = Object.fromEntries(
    (Object.keys(ROBOTS) as (keyof typeof ROBOTS)[]).map((name) => [name, total(scenario, ROBOTS[name])]),
  ) as Record<keyof typeof ROBOTS, number>;
  const { byTheBook, questionOnly, relationship, pitchFirst, closeFirst, priceFirst, alwaysFirst, alwaysLongest } =
    scores;

  it('law 14: by the book passes', () => {
    expect(byTheBook).toBeGreaterThanOrEqual(PASS_MARK);
  });

  it('law 14: asking without telling is worth more than friendship, pitch, close or price, and all of them fail', () => {
    const rest = Math.max(relationship, pitchFirst, closeFirst, priceFirst);
    expect(questionOnly).toBeLessThan(byTheBook);
    expect(questionOnly).toBeGreaterThan(rest);
    expect(Math.max(questionOnly, rest)).toBeLessThan(60);
  });

  it('law 14: the first line, and the longest, stay below 50', () => {
    expect(Math.max(alwaysFirst, alwaysLongest)).toBeLessThan(50);
  });

  it('law 14: chance stays below 50 at its luckiest, and at 20 or less on average', () => {
    const { mean, max } = overSeeds(scenario, ROBOTS.random);
    expect(max).toBeLessThan(50);
    expect(mean).toBeLessThanOrEqual(20);
  });

  it('law 14: the book with slips still shows: 30 % of them 65 or more, 50 % of them 35 or more', () => {
    expect(overSeeds(scenario, noisyBook(30), SEEDS.slice(0, 100)).mean).toBeGreaterThanOrEqual(65);
    expect(overSeeds(scenario, noisyBook(50), SEEDS.slice(0, 100)).mean).toBeGreaterThanOrEqual(35);
  });
});

describe.each(SHIPPED_CALLS)('law 19: one slip on %s', (_, scenario) => {
  const book = total(scenario, ROBOTS.byTheBook);

  it('law 19: by the book with one early pitch scores at least 8 less', () => {
    const { robot, slipped } = bookWith('present', 0);
    expect(total(scenario, robot)).toBeLessThanOrEqual(book - 8);
    expect(slipped()).toBe(true);
  });

  it('law 19: by the book with the price first scores at least 8 less', () => {
    const { robot, slipped } = bookWith('price', 0);
    expect(total(scenario, robot)).toBeLessThanOrEqual(book - 8);
    expect(slipped()).toBe(true);
  });
});
