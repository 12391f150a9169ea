// What this room asks of a place to keep things. Troubles are values of a closed list; it knows no browser and no driver.

/** Why a place would not keep or give back. `refused`: not allowed at all. `full`: no room. `broken`: it did something else than asked. */
export type StorageTrouble = 'refused' | 'full' | 'broken';

export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: StorageTrouble };

export const answer = <T>(value: T): Answer<T> => ({ ok: true, value });
export const trouble = (what: StorageTrouble): Answer<never> => ({ ok: false, trouble: what });

export interface Store {
  /** `indexedDB`, `localStorage` or `memory` (gone with the tab): shown to the user. */
  driver(): string;
  keys(): Promise<Answer<readonly string[]>>;
  /** null when there is nothing under the key. */
  get(key: string): Promise<Answer<unknown>>;
  set(key: string, value: unknown): Promise<Answer<null>>;
  remove(key: string): Promise<Answer<null>>;
}

/** What the room is told from outside: it has no clock and no chance of its own. */
export interface Surroundings {
  readonly store: Store;
  /** Random id of this tab. */
  readonly writer: string;
  readonly now: () => number;
  readonly newId: () => string;
}
