// A studio desk for tests: the real desk on a store in memory, in the same thread as the test.

import { memoryStore, persistedIn, type Store } from '../../src/persistence/index.ts';
import { studioDesk } from '../../src/app/studio-desk.ts';
import type { StudioDesk } from '../../src/ui/state/studio-ports.ts';

export interface StudioOnStore {
  readonly desk: StudioDesk;
  readonly store: Store;
  /** Lets time pass. */
  later(ms: number): void;
}

export function studioOn(store: Store = memoryStore()): StudioOnStore {
  let clock = 1_760_000_000_000;
  const now = (): number => (clock += 10);
  // a store that lasts, as far as the desk can tell
  const lasting: Store = { ...store, driver: () => 'indexedDB' };
  const persisted = persistedIn({ store: lasting, writer: 'tab', now, newId: () => 'new' });
  return {
    desk: studioDesk(persisted, now),
    store,
    later: (ms) => {
      clock += ms;
    },
  };
}
