// Law 14 on campaigns: the score tells the robots apart, what the book lacks costs it, and slips cost orders.

import assert from 'node:assert/strict';
import {
  bookWithout,
  LACKING,
  noisyBook,
  ROBOTS,
  ROBOT_NAMES,
  runRobot,
  type Game,
  type RobotName,
} from '../../src/core/analysis/index.ts';
import { must } from '../../src/core/base/index.ts';
import { PASS_MARK } from '../../src/core/methodology/index.ts';
import type { Scenario } from '../../src/core/scenario/index.ts';
import { fieldIn } from '../../src/core/session/index.ts';
import { SHIPPED_CAMPAIGNS } from '../support/shipped.ts';
import { below, onEach, type Fixed } from './law.ts';

const SEEDS = Array.from({ length: 24 }, (_, i) => i + 1);
const figureOf = ({ deal }: Game): number => fieldIn(deal).decision?.ours ?? -Infinity;
const hasWon = ({ deal }: Game): boolean => fieldIn(deal).decision?.won ?? false;

const games = new Map<string, Record<RobotName, Game>>();
/** Every robot's game, played once for all ways of trying. */
function gamesOf(scenario: Scenario): Record<RobotName, Game> {
  const known = games.get(scenario.id);
  if (known) return known;
  const all = Object.fromEntries(ROBOT_NAMES.map((name) => [name, runRobot(scenario, ROBOTS[name])]));
  games.set(scenario.id, all as Record<RobotName, Game>);
  return all as Record<RobotName, Game>;
}

function bookWins(scenario: Scenario): number {
  const { byTheBook } = gamesOf(scenario);
  assert.ok(hasWon(byTheBook), 'by the book loses the deal');
  assert.ok(byTheBook.total >= PASS_MARK, `by the book scores ${byTheBook.total}`);
  return 1;
}

function othersFail(scenario: Scenario): number {
  const { byTheBook, questionOnly, relationship, pitchFirst, closeFirst, priceFirst } = gamesOf(scenario);
  const rest = [relationship, pitchFirst, closeFirst, priceFirst];
  const best = Math.max(...rest.map((game) => game.total));
  below(questionOnly.total, byTheBook.total, 'question-only');
  below(best, questionOnly.total, 'the best of the others');
  below(Math.max(questionOnly.total, best), 60, 'the best but the book');
  assert.ok(![questionOnly, ...rest].some(hasWon), 'one of them wins');
  return 6;
}

function chanceFails(scenario: Scenario): number {
  const { alwaysFirst, alwaysLongest } = gamesOf(scenario);
  below(Math.max(alwaysFirst.total, alwaysLongest.total), 50, 'the better habit');
  const luck = SEEDS.map((seed) => runRobot(scenario, ROBOTS.random, seed));
  below(Math.max(...luck.map((game) => game.total)), 50, 'the luckiest');
  below(luck.reduce((sum, game) => sum + game.total, 0) / luck.length, 40, 'chance');
  assert.ok(!luck.some(hasWon), 'chance wins');
  return 2 + luck.length;
}

function slipsCostOrders(scenario: Scenario): number {
  const won = (percent: number) => SEEDS.filter((seed) => hasWon(runRobot(scenario, noisyBook(percent), seed))).length;
  const [some, many] = [won(30), won(50)];
  assert.ok(some > SEEDS.length / 2, `with 30 % of slips ${some} of ${SEEDS.length} are won`);
  below(many, SEEDS.length / 2, 'with 50 % of slips, deals won');
  return 2 * SEEDS.length;
}

export const CAMPAIGN_WAYS: readonly Fixed[] = [
  ...onEach(SHIPPED_CAMPAIGNS, 'by the book wins and passes', bookWins),
  ...onEach(
    SHIPPED_CAMPAIGNS,
    'asking is worth more than friendship, pitch, close or price; all of them lose and fail',
    othersFail,
  ),
  ...onEach(
    SHIPPED_CAMPAIGNS,
    'the first line, the longest, and chance stay below 50; chance below 40 on average',
    chanceFails,
  ),
  ...onEach(
    SHIPPED_CAMPAIGNS,
    'with slips in 30 % the book still wins more than half of its deals, with 50 % less than half',
    slipsCostOrders,
  ),
  ...LACKING.flatMap((what) =>
    onEach(
      SHIPPED_CAMPAIGNS,
      `by the book without ${what} ends worse: a lower figure, and a lower score`,
      (scenario) => {
        const { byTheBook } = gamesOf(scenario);
        const game = runRobot(scenario, bookWithout(scenario, what));
        below(game.total, byTheBook.total, 'total');
        below(figureOf(game), figureOf(byTheBook), 'figure');
        return 1;
      },
    ),
  ),
  ...onEach(SHIPPED_CAMPAIGNS, 'forcing every stage loses', (scenario) => {
    const game = runRobot(scenario, bookWithout(scenario, 'nodes'));
    const nodes = must(game.deal.field, 'a field').pipeline.context.nodes;
    assert.deepEqual([nodes.develop, nodes.enter, nodes.propose], ['forced', 'forced', 'forced']);
    assert.equal(hasWon(game), false);
    return 1;
  }),
];
