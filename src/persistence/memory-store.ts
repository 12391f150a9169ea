// Where nothing else works: kept until the tab closes, and its driver's name says so. It knows no browser.

import { answer } from './port.ts';
import type { Store } from './port.ts';

export function memoryStore(kept: Map<string, unknown> = new Map()): Store {
  return {
    driver: () => 'memory',
    keys: async () => answer([...kept.keys()]),
    // copies both ways, as a database does: whoever changes a value afterwards does not change what is kept
    get: async (key) => answer(structuredClone(kept.get(key) ?? null)),
    set: async (key, value) => {
      kept.set(key, structuredClone(value));
      return answer(null);
    },
    remove: async (key) => {
      kept.delete(key);
      return answer(null);
    },
  };
}
