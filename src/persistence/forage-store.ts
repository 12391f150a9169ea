// The browser's own storage through localforage: IndexedDB, else localStorage, else memory. The only file that knows localforage.

import localforage from 'localforage';
import { guardedStore } from './guarded-store.ts';
import type { RawStore } from './guarded-store.ts';
import { KEYS } from './keys.ts';
import { memoryStore } from './memory-store.ts';
import { moveHome } from './move-home.ts';
import type { Store, StorageTrouble } from './port.ts';

const DRIVER_NAMES: Readonly<Record<string, string>> = {
  [localforage.INDEXEDDB]: 'indexedDB',
  [localforage.LOCALSTORAGE]: 'localStorage',
};

/** An opened store, and why it is not the browser's database if it is not. */
export interface OpenedStore {
  readonly store: Store;
  readonly fellBack: StorageTrouble | null;
}

/** Opens the best place that gives back what it was given. `patience` in ms: some browsers never answer to opening a database. */
export async function openStore(patience = 5_000): Promise<OpenedStore> {
  const best = guardedStore(forage(localforage.INDEXEDDB));
  const second = guardedStore(forage(localforage.LOCALSTORAGE));
  const fellBack = await inTime(probe(best), patience);
  if (fellBack === null) {
    await moveHome(second, best);
    return { store: best, fellBack };
  }
  return { store: (await inTime(probe(second), patience)) === null ? second : memoryStore(), fellBack };
}

function forage(driver: string): RawStore {
  const box = localforage.createInstance({ name: 'deal-dojo', storeName: 'kept', driver });
  return {
    driver: () => DRIVER_NAMES[driver] ?? driver,
    keys: () => box.keys(),
    get: (key) => box.getItem(key),
    set: (key, value) => box.setItem(key, value),
    remove: (key) => box.removeItem(key),
  };
}

/** A full place that still reads is a place: what is in it must be shown and can be saved as a file. */
async function probe(store: Store): Promise<StorageTrouble | null> {
  const keys = await store.keys();
  if (!keys.ok) return keys.trouble;
  const mark = { n: keys.value.length };
  const set = await store.set(KEYS.probe, mark);
  if (!set.ok) return set.trouble === 'full' && keys.value.length > 0 ? null : set.trouble;
  const back = await store.get(KEYS.probe);
  await store.remove(KEYS.probe);
  if (!back.ok) return back.trouble;
  return JSON.stringify(back.value) === JSON.stringify(mark) ? null : 'broken';
}

function inTime(asked: Promise<StorageTrouble | null>, ms: number): Promise<StorageTrouble | null> {
  return new Promise((settle) => {
    const bell = setTimeout(() => settle('broken'), ms);
    void asked.then((found) => {
      clearTimeout(bell);
      settle(found);
    });
  });
}
