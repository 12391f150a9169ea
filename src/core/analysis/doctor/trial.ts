// The robots put to a scenario: what each way of selling scores, and what turned up on the way.

import { DIMENSIONS, type Dimension } from '../../methodology/index.ts';
import type { Id, Scenario } from '../../scenario/index.ts';
import type { RobotResult } from '../doctor-model.ts';
import { LACKING, bookWithout } from '../robots-lacking.ts';
import { ROBOTS, ROBOT_NAMES, noisyBook, type Robot } from '../robots.ts';
import { bestKnownReply } from '../robot-learner.ts';
import { runRobot, type Game } from '../run-robot.ts';

/** What the robots met with, for scenarios that cannot be walked through. */
export interface Met {
  readonly offered: Set<Id>;
  readonly granted: Set<Id>;
  readonly endings: Set<string>;
  games: number;
}

export interface Trial {
  readonly results: readonly RobotResult[];
  readonly met: Met;
  /** The by-the-book game, and the best of it and its noisy sisters. */
  readonly book: Game;
  readonly best: Game;
  /** The best game of each robot, for the path of a finding. */
  readonly games: ReadonlyMap<string, Game>;
}

const NOISE = [10, 30, 50];
const tenth = (all: readonly number[]): number =>
  Math.round((10 * all.reduce((a, b) => a + b, 0)) / Math.max(1, all.length)) / 10;

/** The same robot, with a note of every hand it was dealt. */
function watched(robot: Robot, met: Met): Robot {
  const watching: Robot = (sight) => {
    for (const offer of sight.call.hand) met.offered.add(offer.id);
    return robot(sight);
  };
  return robot.field ? Object.assign(watching, { field: robot.field }) : watching;
}

function note(scenario: Scenario, met: Met, { deal }: Game): void {
  met.games++;
  for (const id of deal.agreed) {
    met.granted.add(id);
    met.endings.add(scenario.advances[id]?.order ? 'order' : 'advance');
  }
  if (deal.field?.ended) met.endings.add(deal.field.ended.ending);
  if (deal.turns.some((turn) => turn.kind === 'leave')) met.endings.add('continuation');
  if (Object.values(deal.buyers).some((buyer) => buyer.value.door === 'shut')) met.endings.add('noSale');
}

interface Entrant {
  readonly name: string;
  readonly robot: Robot;
  readonly games: number;
}

function entrants(scenario: Scenario, games: number): readonly Entrant[] {
  const fixed = ROBOT_NAMES.map((name) => ({ name, robot: ROBOTS[name], games: name === 'random' ? games : 1 }));
  const noisy = NOISE.map((percent) => ({ name: `byTheBookNoise${percent}`, robot: noisyBook(percent), games }));
  const lacking =
    scenario.length === 'campaign'
      ? LACKING.map((what) => ({ name: `bookWithout_${what}`, robot: bookWithout(scenario, what), games: 1 }))
      : [];
  return [...fixed, { name: 'bestKnownReply', robot: bestKnownReply(scenario), games: 1 }, ...noisy, ...lacking];
}

function resultOf(scenario: Scenario, name: string, games: readonly Game[]): RobotResult {
  const won = games.filter((game) => game.deal.field?.decision?.won).length / Math.max(1, games.length);
  return {
    robot: name,
    total: tenth(games.map((game) => game.total)),
    max: Math.max(...games.map((game) => game.total)),
    games: games.length,
    dimensions: Object.fromEntries(
      DIMENSIONS.map((one) => [one, tenth(games.map((game) => game.dimensions[one]))]),
    ) as Record<Dimension, number>,
    won: scenario.length === 'campaign' ? won : null,
  };
}

/** Plays them all; tells its share (0..1) after each game. */
export function* trying(scenario: Scenario, count: number): Generator<number, Trial> {
  const met: Met = { offered: new Set(), granted: new Set(), endings: new Set(), games: 0 };
  const all = entrants(scenario, count);
  const planned = all.reduce((sum, one) => sum + one.games, 0);
  const results: RobotResult[] = [];
  const games = new Map<string, Game>();
  let book: Game | null = null;
  let best: Game | null = null;
  for (const { name, robot, games: times } of all) {
    const played: Game[] = [];
    for (let seed = 1; seed <= times; seed++) {
      const game = runRobot(scenario, watched(robot, met), seed);
      note(scenario, met, game);
      played.push(game);
      if (game.total > (games.get(name)?.total ?? -1)) games.set(name, game);
      if (name === 'byTheBook') book = game;
      if (name.startsWith('byTheBook') && game.total > (best?.total ?? -1)) best = game;
      yield met.games / planned;
    }
    results.push(resultOf(scenario, name, played));
  }
  const first = book ?? runRobot(scenario, ROBOTS.byTheBook);
  return { results, met, book: first, best: best ?? first, games };
}
