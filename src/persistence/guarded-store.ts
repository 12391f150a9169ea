// Turns what a driver throws into troubles of the closed list. It knows the names browsers give their errors, not who threw them.

import { answer, trouble } from './port.ts';
import type { Answer, Store, StorageTrouble } from './port.ts';

/** A driver as it comes: it throws. */
export interface RawStore {
  driver(): string;
  keys(): Promise<readonly string[]>;
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<unknown>;
  remove(key: string): Promise<unknown>;
}

// Firefox has a name of its own for a full localStorage; the codes 22 and 1014 are those of older browsers.
const FULL_NAMES = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED', 'NS_ERROR_FILE_NO_DEVICE_SPACE'];
const FULL_CODES = [22, 1014];
// InvalidStateError is what a private window of older Firefox answers to opening a database.
const REFUSED_NAMES = ['SecurityError', 'NotAllowedError', 'InvalidAccessError', 'InvalidStateError'];
const REFUSED_WORDS = /no available storage|access is denied|not allowed|insecure/i;

export function troubleOf(thrown: unknown): StorageTrouble {
  if (typeof thrown !== 'object' || thrown === null) return 'broken';
  const name = 'name' in thrown ? String(thrown.name) : '';
  const code = 'code' in thrown ? Number(thrown.code) : 0;
  const message = 'message' in thrown ? String(thrown.message) : '';
  if (FULL_NAMES.includes(name) || FULL_CODES.includes(code)) return 'full';
  if (REFUSED_NAMES.includes(name) || REFUSED_WORDS.test(message)) return 'refused';
  return 'broken';
}

export function guardedStore(raw: RawStore): Store {
  async function guarded<T>(ask: () => Promise<T>): Promise<Answer<T>> {
    try {
      return answer(await ask());
    } catch (thrown) {
      return trouble(troubleOf(thrown));
    }
  }
  return {
    driver: () => raw.driver(),
    keys: () => guarded(() => raw.keys()),
    get: (key) => guarded(async () => (await raw.get(key)) ?? null),
    set: (key, value) => guarded(() => raw.set(key, value).then(() => null)),
    remove: (key) => guarded(() => raw.remove(key).then(() => null)),
  };
}
