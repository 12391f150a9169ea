// `npm run robots -- [FILE...] [--json]`: what each way of selling scores on each scenario (law 14 and the calibration of the score).

import { readdirSync, readFileSync } from 'node:fs';
import { readScenario } from '../../core/authoring.ts';
import { DIMENSIONS, type Dimension, type Scenario } from '../../core/public.ts';
import {
  LACKING,
  ROBOTS,
  ROBOT_NAMES,
  bestKnownReply,
  bookWithout,
  noisyBook,
  runRobot,
  type Game,
  type Robot,
} from '../../core/robots.ts';

const SEEDS = Array.from({ length: 200 }, (_, i) => i + 1);
/** A campaign is some hundred moves long: fewer games of the noisy book tell enough. */
const CAMPAIGN_SEEDS = SEEDS.slice(0, 50);
/** A learner plays many games of practice before the one that counts. */
const LEARNERS = SEEDS.slice(0, 20);
const CAMPAIGN_LEARNERS = SEEDS.slice(0, 3);

interface Result {
  readonly total: number;
  readonly dimensions: Readonly<Record<Dimension, number>>;
  readonly max?: number;
  /** Campaigns: share of games won, 0..1. */
  readonly won?: number;
}

const mean = (all: readonly number[]): number => Math.round((10 * all.reduce((a, b) => a + b, 0)) / all.length) / 10;

const isWon = (game: Game): number => (game.deal.field?.decision?.won ? 1 : 0);
const wonShare = (scenario: Scenario, games: readonly Game[]): { won?: number } =>
  scenario.length === 'campaign' ? { won: games.reduce((sum, game) => sum + isWon(game), 0) / games.length } : {};

function resultOver(scenario: Scenario, games: readonly Game[]): Result {
  return {
    total: mean(games.map((game) => game.total)),
    max: Math.max(...games.map((game) => game.total)),
    ...wonShare(scenario, games),
    dimensions: Object.fromEntries(DIMENSIONS.map((d) => [d, mean(games.map((game) => game.dimensions[d]))])) as Record<
      Dimension,
      number
    >,
  };
}

const overSeeds = (scenario: Scenario, robot: Robot, seeds: readonly number[] = SEEDS): Result =>
  resultOver(
    scenario,
    seeds.map((seed) => runRobot(scenario, robot, seed)),
  );

const once = (scenario: Scenario, robot: Robot): Result => {
  const game = runRobot(scenario, robot);
  return { total: game.total, dimensions: game.dimensions, ...wonShare(scenario, [game]) };
};

function resultsOf(scenario: Scenario): Record<string, Result> {
  const fixed = ROBOT_NAMES.map((name): [string, Result] => {
    if (name === 'random') return [name, overSeeds(scenario, ROBOTS.random)];
    return [name, once(scenario, ROBOTS[name])];
  });
  const campaign = scenario.length === 'campaign';
  const learners = (campaign ? CAMPAIGN_LEARNERS : LEARNERS).map((seed) =>
    runRobot(scenario, bestKnownReply(scenario, seed), seed),
  );
  const noisy = [10, 30, 50].map((percent): [string, Result] => [
    `byTheBookNoise${percent}`,
    overSeeds(scenario, noisyBook(percent), campaign ? CAMPAIGN_SEEDS : SEEDS),
  ]);
  const lacking = campaign
    ? LACKING.map((what): [string, Result] => [`bookWithout_${what}`, once(scenario, bookWithout(scenario, what))])
    : [];
  return Object.fromEntries([...fixed, ['bestKnownReply', resultOver(scenario, learners)], ...noisy, ...lacking]);
}

function main(args: readonly string[]): number {
  const json = args.includes('--json');
  const named = args.filter((arg) => !arg.startsWith('--'));
  const files =
    named.length > 0
      ? named
      : readdirSync('scenarios')
          .filter((f) => f.endsWith('.yaml'))
          .map((f) => `scenarios/${f}`);
  const table: Record<string, Record<string, Result>> = {};
  for (const file of files) {
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch {
      console.error(`${file}: cannot be read. Is the path right?`);
      return 2;
    }
    const { scenario } = readScenario(text);
    if (!scenario) {
      console.error(`${file}: has faults. See them with: npm run scenario -- check ${file}`);
      return 1;
    }
    table[scenario.id] = resultsOf(scenario);
  }
  if (json) console.log(JSON.stringify(table, null, 2));
  else
    for (const [id, results] of Object.entries(table)) {
      console.log(`\n${id}`);
      console.log(
        `${'robot'.padEnd(20)}${'total'.padStart(7)}${'max'.padStart(6)}${'won'.padStart(6)}  ${DIMENSIONS.map((d) => d.slice(0, 9).padStart(11)).join('')}`,
      );
      for (const [name, { total, max, won, dimensions }] of Object.entries(results))
        console.log(
          `${name.padEnd(20)}${String(total).padStart(7)}${String(max ?? '').padStart(6)}${(won === undefined ? '' : `${Math.round(100 * won)}%`).padStart(6)}  ${DIMENSIONS.map((d) => String(dimensions[d]).padStart(11)).join('')}`,
        );
    }
  return 0;
}

process.exitCode = main(process.argv.slice(2));
