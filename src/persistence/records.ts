// Whole records under keys of their own: loaded together, saved one by one and read back. It knows no kind of record by name.

import type { Kind, SetAside } from './envelope.ts';
import { fetchKept, keep } from './keep.ts';
import { plainCopy, unplain } from './plain-data.ts';
import { answer, trouble } from './port.ts';
import type { Answer, Store, Surroundings } from './port.ts';

/** How one kind of record lies on the shelf. */
export interface Shelving<T> {
  readonly kind: Kind<T>;
  /** What its keys begin with. */
  readonly start: string;
  keyOf(record: T): string;
  stamp(record: T, now: number): T;
}

export interface LoadedRecords<T> {
  /** In the order of their keys. */
  readonly records: readonly T[];
  /** What could not be read stays where it is, with the reason. */
  readonly setAside: readonly SetAside[];
}

export interface Records<T> {
  /** All, or those under a name: `copies.load(draft)`. */
  load(under?: string): Promise<Answer<LoadedRecords<T>>>;
  /** Ok only after it was read back; the record as kept, with its time. The last to save wins. */
  save(record: T): Promise<Answer<T>>;
  /** The record of this name and everything under it. */
  remove(under: string): Promise<Answer<null>>;
}

export async function fetchRecord<T>(store: Store, key: string, shelving: Shelving<T>) {
  const opened = await fetchKept(store, key, shelving.kind);
  if (!opened?.ok || shelving.keyOf(opened.value) === key) return opened;
  const aside: SetAside = { key, why: 'broken', detail: 'id: not that of its key' };
  return { ok: false as const, aside };
}

export function recordsIn<T>({ store, now }: Pick<Surroundings, 'store' | 'now'>, shelving: Shelving<T>): Records<T> {
  async function keysUnder(under?: string): Promise<Answer<readonly string[]>> {
    const keys = await store.keys();
    if (!keys.ok) return keys;
    const start = shelving.start + (under ?? '');
    return answer(
      keys.value.filter((key) =>
        under === undefined ? key.startsWith(start) : key === start || key.startsWith(`${start}/`),
      ),
    );
  }
  return {
    async load(under) {
      const keys = await keysUnder(under);
      if (!keys.ok) return keys;
      const read = await Promise.all([...keys.value].sort().map((key) => fetchRecord(store, key, shelving)));
      return answer({
        records: read.flatMap((one) => (one?.ok ? [one.value] : [])),
        setAside: read.flatMap((one) => (one && !one.ok ? [one.aside] : [])),
      });
    },
    async save(record) {
      const at = now();
      const stamped = shelving.stamp(record, at);
      // a key is used again: what could not be read back tomorrow must not take the place of what can
      const plain = plainCopy(stamped);
      if (unplain({ body: plain }) !== null || !shelving.kind.read(plain).ok) return trouble('refused');
      return keep(store, shelving.keyOf(stamped), shelving.kind, stamped, at);
    },
    async remove(under) {
      const keys = await keysUnder(under);
      if (!keys.ok) return keys;
      for (const key of keys.value) {
        const removed = await store.remove(key);
        if (!removed.ok) return removed;
      }
      return answer(null);
    },
  };
}
