// Asks the browser not to clear our storage away, and how much room there is. `navigator.storage` is handed in: on plain http it is missing.

/** What we use of a `StorageManager`. */
export interface StorageDesk {
  persisted?(): Promise<boolean>;
  persist?(): Promise<boolean>;
  estimate?(): Promise<{ usage?: number; quota?: number }>;
}

/** `denied`: the browser may clear it when space runs out. `unavailable`: it cannot be asked. */
export type Persistence = 'granted' | 'denied' | 'unavailable';

export async function askToPersist(desk: StorageDesk | undefined): Promise<Persistence> {
  if (!desk?.persist) return 'unavailable';
  try {
    // asking again may bring up a question to the user again
    if (await desk.persisted?.()) return 'granted';
    return (await desk.persist()) ? 'granted' : 'denied';
  } catch {
    // opaque origins (a page opened inside a frame without rights) reject instead of answering
    return 'unavailable';
  }
}

/** Bytes used and bytes granted; null if the browser does not tell. */
export async function roomIn(
  desk: StorageDesk | undefined,
): Promise<{ readonly used: number; readonly of: number } | null> {
  try {
    const told = await desk?.estimate?.();
    return told?.usage === undefined || told.quota === undefined ? null : { used: told.usage, of: told.quota };
  } catch {
    // as above: not being told is no trouble
    return null;
  }
}
