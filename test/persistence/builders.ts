// Attempts, surroundings and brittle stores for the tests of this room.

import type { Log, Move } from '../../src/core/public.ts';
import { guardedStore } from '../../src/persistence/guarded-store.ts';
import type { AttemptRecord, Store, Surroundings } from '../../src/persistence/index.ts';
import { memoryStore, persistedIn } from '../../src/persistence/index.ts';

export const says = (...lines: string[]): Move[] => lines.map((line) => ({ do: 'say', line }));

export const logOf = (...lines: string[]): Log => ({
  moves: [{ do: 'meet', person: 'ruan' }, ...says(...lines)],
  undone: [],
  hints: [],
});

export const attempt = (over: Partial<AttemptRecord> = {}): AttemptRecord => ({
  id: 'a1',
  profile: null,
  scenario: 'dairy',
  world: 'w'.repeat(64),
  text: 't'.repeat(64),
  rules: 1,
  mode: 'practice',
  plan: { aim: 'trial', fallback: null, note: '先问产奶量' },
  startedAt: 1_000,
  savedAt: 0,
  log: logOf(),
  finished: false,
  total: null,
  bars: null,
  ...over,
});

/** A tab on a store; its clock goes on by one with every look, its ids count up. */
export function tab(store: Store, writer: string, clock = { at: 2_000 }) {
  let ids = 0;
  const around: Surroundings = { store, writer, now: () => ++clock.at, newId: () => `${writer}-id${++ids}` };
  return { around, ...persistedIn(around) };
}

export interface Ills {
  /** Refuses everything, as a browser set to block storage. */
  refuses: boolean;
  /** Bytes of JSON it holds before it is full. */
  holds: number;
  /** Gives back something else than it was given. */
  lies: boolean;
  /** Throws on reading the keys this says. */
  throwsOn: (key: string) => boolean;
}

/** A store over `kept` that fails as its ills say; they can be changed on the way. */
export function brittle(over: Partial<Ills> = {}, kept = new Map<string, unknown>()) {
  const ills: Ills = { refuses: false, holds: Infinity, lies: false, throwsOn: () => false, ...over };
  const check = () => {
    if (ills.refuses) throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  const store = guardedStore({
    driver: () => 'brittle',
    keys: async () => (check(), [...kept.keys()]),
    get: async (key) => {
      check();
      if (ills.throwsOn(key)) throw new DOMException('Internal error', 'UnknownError');
      const value = structuredClone(kept.get(key));
      return ills.lies && value !== undefined ? { ...(value as object), savedAt: 7 } : value;
    },
    set: async (key, value) => {
      check();
      const size = [...kept].filter(([k]) => k !== key).reduce((sum, [, v]) => sum + JSON.stringify(v).length, 0);
      if (size + JSON.stringify(value).length > ills.holds) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, structuredClone(value));
    },
    remove: async (key) => (check(), kept.delete(key)),
  });
  return { store, ills, kept };
}

/** A plain store and the map under it, for looking and meddling. */
export function openMemory() {
  const kept = new Map<string, unknown>();
  return { kept, store: memoryStore(kept) };
}

/** The value of an answer that must be ok. */
export function ok<T>(answer: { ok: true; value: T } | { ok: false }): T {
  if (!answer.ok) throw new Error(`expected ok, got ${JSON.stringify(answer)}`);
  return answer.value;
}
