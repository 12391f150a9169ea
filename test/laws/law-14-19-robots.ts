// Laws 14 and 19: the score is held to what it claims. Robots see what a trainee sees; each shipped call must tell them apart.

import assert from 'node:assert/strict';
import { noisyBook, ROBOTS, ROBOT_NAMES, runRobot, type Robot, type RobotName } from '../../src/core/analysis/index.ts';
import { PASS_MARK } from '../../src/core/methodology/index.ts';
import type { Scenario } from '../../src/core/scenario/index.ts';
import type { OfferView } from '../../src/core/session/index.ts';
import { SHIPPED_CALLS } from '../support/shipped.ts';
import { atMost, below, onEach, type Law } from './law.ts';
import { CAMPAIGN_WAYS } from './law-14-campaign.ts';

const SEEDS = Array.from({ length: 200 }, (_, i) => i + 1);
const total = (scenario: Scenario, robot: Robot): number => runRobot(scenario, robot).total;
const overSeeds = (scenario: Scenario, robot: Robot, seeds = SEEDS): { mean: number; max: number } => {
  const totals = seeds.map((seed) => runRobot(scenario, robot, seed).total);
  return { mean: totals.reduce((a, b) => a + b, 0) / totals.length, max: Math.max(...totals) };
};

const scoresOf = (scenario: Scenario): Record<RobotName, number> =>
  Object.fromEntries(ROBOT_NAMES.map((name) => [name, total(scenario, ROBOTS[name])])) as Record<RobotName, number>;

const atLeast = (value: number, least: number, what: string): void =>
  assert.ok(value >= least, `${what} ${value} is less than ${least}`);

const CALL_WAYS = [
  ...onEach(SHIPPED_CALLS, 'by the book passes', (scenario) => {
    atLeast(total(scenario, ROBOTS.byTheBook), PASS_MARK, 'by the book');
    return 1;
  }),
  ...onEach(
    SHIPPED_CALLS,
    'asking without telling is worth more than friendship, pitch, close or price, and all of them fail',
    (scenario) => {
      const { byTheBook, questionOnly, relationship, pitchFirst, closeFirst, priceFirst } = scoresOf(scenario);
      const rest = Math.max(relationship, pitchFirst, closeFirst, priceFirst);
      below(questionOnly, byTheBook, 'question-only');
      below(rest, questionOnly, 'the best of the others');
      below(Math.max(questionOnly, rest), 60, 'the best but the book');
      return 6;
    },
  ),
  ...onEach(SHIPPED_CALLS, 'the first line, and the longest, stay below 50', (scenario) => {
    const { alwaysFirst, alwaysLongest } = scoresOf(scenario);
    below(Math.max(alwaysFirst, alwaysLongest), 50, 'the better of the two');
    return 2;
  }),
  ...onEach(SHIPPED_CALLS, 'chance stays below 50 at its luckiest, and at 20 or less on average', (scenario) => {
    const { mean, max } = overSeeds(scenario, ROBOTS.random);
    below(max, 50, 'the luckiest');
    atMost(mean, 20, 'chance');
    return SEEDS.length;
  }),
  ...onEach(
    SHIPPED_CALLS,
    'the book with slips still shows: 30 % of them 65 or more, 50 % of them 35 or more',
    (scenario) => {
      const seeds = SEEDS.slice(0, 100);
      atLeast(overSeeds(scenario, noisyBook(30), seeds).mean, 65, 'with 30 % of slips');
      atLeast(overSeeds(scenario, noisyBook(50), seeds).mean, 35, 'with 50 % of slips');
      return 2 * seeds.length;
    },
  ),
];

export const LAW_14: Law = {
  number: 14,
  statement: 'robots on every shipped scenario: by the book ≥ 80 > question-only > the others; chance and habit < 50',
  ways: [...CALL_WAYS, ...CAMPAIGN_WAYS],
};

/** By the book, but at its first chance it makes one slip of this kind. */
function bookWith(kind: OfferView['kind']): { robot: Robot; slipped: () => boolean } {
  let slipped = false;
  const robot: Robot = (sight) => {
    const offer = sight.call.hand.find((one) => one.kind === kind);
    if (slipped || !offer) return ROBOTS.byTheBook(sight);
    slipped = true;
    return offer.move;
  };
  return { robot, slipped: () => slipped };
}

const slipCosts = (kind: OfferView['kind']) => (scenario: Scenario) => {
  const { robot, slipped } = bookWith(kind);
  atMost(total(scenario, robot), total(scenario, ROBOTS.byTheBook) - 8, 'total');
  assert.ok(slipped(), `no ${kind} was ever on offer`);
  return 1;
};

export const LAW_19: Law = {
  number: 19,
  statement: 'by the book with one early pitch, or with the price first, scores at least 8 less',
  ways: [
    ...onEach(SHIPPED_CALLS, 'by the book with one early pitch scores at least 8 less', slipCosts('present')),
    ...onEach(SHIPPED_CALLS, 'by the book with the price first scores at least 8 less', slipCosts('price')),
  ],
};
