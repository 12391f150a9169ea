// A desk for tests of whole pages: the real persistence room on a store in memory, the real runner, the real first call.

import { readFileSync } from 'node:fs';
import { readScenarioBytes } from '../../src/core/authoring.ts';
import { must, type Move, type Scenario } from '../../src/core/public.ts';
import { entryFor } from '../../src/app/catalogue-entry.ts';
import { openKeeper } from '../../src/app/keeper.ts';
import { runner } from '../../src/app/runner.ts';
import { memoryStore, type Store, type StorageTrouble } from '../../src/persistence/index.ts';
import type { Attempt, CatalogueEntry, Services } from '../../src/ui/state/ports.ts';
import { Preferences } from '../../src/ui/state/preferences.svelte.ts';
import type { Desk } from '../../src/ui/state/services.ts';
import { analystHere } from './analyst-here.ts';

export const SCENARIO: Scenario = must(
  readScenarioBytes(readFileSync('scenarios/feed-first-call.yaml')).scenario,
  'the first call is a judged scenario',
);

export const entryOf = (scenario: Scenario): CatalogueEntry => ({
  ...entryFor(scenario),
  own: false,
  load: () => Promise.resolve(scenario),
});

export interface TestDesk {
  readonly desk: Desk;
  readonly services: Services;
  readonly store: Store;
  /** Where the page was sent. */
  readonly went: string[];
  /** Files handed to the user. */
  readonly files: { readonly name: string; readonly text: string }[];
  /** From now on every write answers with this trouble; null: writes work again. */
  breakWrites(trouble: StorageTrouble | null): void;
}

/** `store`: to open a second window on the same storage. */
export async function deskOn(
  store: Store = memoryStore(),
  scenarios: readonly Scenario[] = [SCENARIO],
): Promise<TestDesk> {
  let broken: StorageTrouble | null = null;
  let clock = 1_760_000_000_000;
  let ids = 0;
  const guarded: Store = {
    ...store,
    driver: () => 'indexedDB',
    set: (key, value) => (broken ? Promise.resolve({ ok: false, trouble: broken }) : store.set(key, value)),
  };
  const { keeper, settings } = await openKeeper({ store: guarded, fellBack: null }, () => (clock += 1_000));
  const went: string[] = [];
  const files: { name: string; text: string }[] = [];
  const catalogue = scenarios.map(entryOf);
  const services: Services = {
    catalogue,
    refreshCatalogue: () => Promise.resolve(),
    edition: (id, world) =>
      Promise.resolve(catalogue.find((one) => one.id === id && (world === null || one.world === world)) ?? null),
    analyst: () => Promise.resolve(analystHere),
    studio: () => Promise.reject(new Error('no studio on this desk')),
    classroom: () => Promise.reject(new Error('no classroom on this desk')),
    keeper,
    runner: () => Promise.resolve(runner),
    now: () => (clock += 1_000),
    newId: () => `attempt${++ids}`,
    download: (name, text) => files.push({ name, text }),
    downloadFile: (name, data) => void data.text().then((text) => files.push({ name, text })),
    go: (href) => went.push(href),
  };
  const preferences = new Preferences(keeper, 'zh');
  preferences.apply(settings);
  return {
    desk: { services, preferences },
    services,
    store,
    went,
    files,
    breakWrites: (trouble) => {
      broken = trouble;
    },
  };
}

const first = must(Object.values(SCENARIO.people)[0], 'somebody to meet').id;
export const MEET: Move = { do: 'meet', person: first };

/** The first lines on offer, one after another, until the call is over or `count` moves were made. */
export function movesOf(count: number): readonly Move[] {
  const moves: Move[] = [MEET];
  while (moves.length <= count) {
    const played = runner.replay(SCENARIO, moves);
    const hand = runner.view(SCENARIO, played.deal, 'practice').call?.hand ?? [];
    const next = hand[0];
    if (!next) break;
    moves.push(next.move);
  }
  return moves;
}

/** An attempt with defaults; `moves` beyond the meeting. */
export function attemptWith(over: Partial<Attempt> & { readonly moves?: number } = {}): Attempt {
  const { moves = 0, ...rest } = over;
  const entry = entryOf(SCENARIO);
  return {
    id: 'kept',
    profile: null,
    scenario: SCENARIO.id,
    world: entry.world,
    text: entry.text,
    rules: runner.rules,
    mode: 'practice',
    plan: { aim: null, fallback: null, note: '' },
    startedAt: 1,
    savedAt: 1,
    log: { moves: movesOf(moves), undone: [], hints: [] },
    finished: false,
    total: null,
    bars: null,
    ...rest,
  };
}

const even = (value: number) => ({
  questions: value,
  people: value,
  process: value,
  value,
  discipline: value,
  result: value,
});
/** A whole attempt with the same value on every bar. */
export const finishedWith = (total: number, over: Partial<Attempt> = {}): Attempt =>
  attemptWith({
    log: { moves: [MEET, { do: 'leave' }], undone: [], hints: [] },
    finished: true,
    total,
    bars: even(total),
    ...over,
  });
