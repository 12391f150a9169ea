// `npm run bench`: how fast the engine plays, against inkjs in a comparable conversation and against its own bare rows, in one run.
// Ratios, not times: the machine under it does not matter. Nothing here is a test.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Compiler } from 'inkjs/full';
import { readScenario } from '../../core/authoring.ts';
import { handOf, play, replay, startDeal, worldOf, type Deal, type Log } from '../../core/public.ts';
import { ROBOTS, callee, diceFrom, judgedPositions, rowsAlone, runRobot } from '../../core/robots.ts';
import { openedByMachines, openedBySearch, openedPacked } from './bench-search.ts';

const SECONDS = 1.5;

/** Runs a piece of work for a while; units (choices, moves, games) per second of CPU time. */
function rate(work: (seed: number) => number, warmUps = 20): number {
  for (let seed = 1; seed < warmUps; seed++) work(seed);
  let units = 0;
  const started = process.cpuUsage();
  let used = 0;
  for (let seed = 1; used < SECONDS; seed++) {
    units += work(seed);
    const { user, system } = process.cpuUsage(started);
    used = (user + system) / 1e6;
  }
  return units / used;
}

const compiled = new Compiler(
  readFileSync(join(import.meta.dirname, '../../../test/bench/story.ink'), 'utf8'),
).Compile();
const storyJson = compiled.ToJson();
if (typeof storyJson !== 'string') throw new Error('the story did not compile');

async function main(): Promise<void> {
  const { Story } = await import('inkjs');
  const ink = (seed: number): number => {
    const dice = diceFrom(seed);
    const story = new Story(storyJson as string);
    let choices = 0;
    while (story.canContinue) story.Continue();
    while (story.currentChoices.length > 0 && choices < 40) {
      story.ChooseChoiceIndex(dice(story.currentChoices.length));
      while (story.canContinue) story.Continue();
      choices++;
    }
    return choices;
  };
  // one story, restarted: the fair twin of replay, which does not parse its scenario again either
  const kept = new Story(storyJson as string);
  const inkReplay = (seed: number): number => {
    const dice = diceFrom(seed);
    kept.ResetState();
    let choices = 0;
    while (kept.canContinue) kept.Continue();
    while (kept.currentChoices.length > 0 && choices < 40) {
      kept.ChooseChoiceIndex(dice(kept.currentChoices.length));
      while (kept.canContinue) kept.Continue();
      choices++;
    }
    return choices;
  };

  const { scenario } = readScenario(readFileSync('scenarios/feed-first-call.yaml', 'utf8'));
  if (!scenario) throw new Error('feed-first-call has faults');
  const world = worldOf(scenario);
  const game = (seed: number): number => {
    const dice = diceFrom(seed);
    let deal: Deal = must(play(scenario, startDeal(scenario), { do: 'meet', person: callee(scenario) }));
    let moves = 0;
    while (deal.deal.value === 'call') {
      const hand = handOf(world, deal);
      const offer = hand[dice(hand.length)];
      deal = must(
        play(
          scenario,
          deal,
          !offer
            ? { do: 'leave' }
            : offer.kind === 'request'
              ? { do: 'request', advance: offer.id }
              : { do: 'say', line: offer.id },
        ),
      );
      moves++;
    }
    return moves;
  };
  const logs: Log[] = Array.from({ length: 200 }, (_, i) => runRobot(scenario, ROBOTS.random, i + 1).log);
  const replayed = (seed: number): number => {
    const log = logs[seed % logs.length] as Log;
    if (!replay(scenario, log.moves).ok) throw new Error('a log did not replay');
    return log.moves.length;
  };
  const positions = judgedPositions(scenario);
  const rows = (): number => rowsAlone(positions);

  const figures: [string, number][] = [
    ['inkjs, choose and continue', rate(ink)],
    ['inkjs, restarted', rate(inkReplay)],
    ['play, with the hand drawn up', rate(game)],
    ['replay of a log', rate(replayed)],
    ['the bare rows', rate(rows)],
  ];
  print('moves (choices) per second of CPU time, and × inkjs', figures);
  const whole = (play: (seed: number) => unknown) => (seed: number) => {
    play(seed);
    return 1;
  };
  print('games per second of CPU time, and × random play through inkjs', [
    ['inkjs, random choices', rate(whole(ink))],
    ['play, random moves', rate(whole(game))],
    ['robot: random', rate(whole((seed) => runRobot(scenario, ROBOTS.random, seed)))],
    ['robot: by the book', rate(whole((seed) => runRobot(scenario, ROBOTS.byTheBook, seed)))],
  ]);
  print('positions opened per second of CPU time (the hand drawn up, every move stepped), and × the machines', [
    ['the machines, by play', rate(openedByMachines(scenario), 2)],
    ['packed words, the same positions', rate(openedPacked(scenario))],
    ['the search, its own positions', rate(openedBySearch(scenario), 3)],
  ]);
  weigh();
}

/** Figures under a heading; the first is the yardstick of the others. */
function print(heading: string, figures: readonly (readonly [string, number])[]): void {
  const base = figures[0]?.[1] ?? 1;
  console.log(heading);
  for (const [name, perSecond] of figures)
    console.log(
      `${name.padEnd(34)}${Math.round(perSecond).toLocaleString('en').padStart(12)}${`× ${(perSecond / base).toFixed(1)}`.padStart(10)}`,
    );
  console.log('');
}

function must(played: ReturnType<typeof play>): Deal {
  if (!played.ok) throw new Error(`refused: ${played.refusal.why}`);
  return played.deal;
}

/** First-load JavaScript: what index.html names, gzipped. */
function weigh(): void {
  if (!existsSync('dist/index.html')) {
    console.log('first load: run `npm run build` first');
    return;
  }
  const html = readFileSync('dist/index.html', 'utf8');
  const first = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map((m) => m[1] ?? '');
  const size = (file: string) => gzipSync(readFileSync(join('dist', file))).length;
  const all = readdirSync('dist/assets').filter((file) => file.endsWith('.js'));
  console.log(
    `first load: ${(first.reduce((sum, file) => sum + size(file), 0) / 1000).toFixed(1)} kB gz of JavaScript in ${first.length} files`,
  );
  console.log(
    `all JavaScript: ${(all.reduce((sum, file) => sum + size(`assets/${file}`), 0) / 1000).toFixed(1)} kB gz in ${all.length} files`,
  );
}

await main();
