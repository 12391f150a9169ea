// Taking things away for good: everything of ours, or single records that could not be read. Never anything of another program.

import { isOurs } from './keys.ts';
import { answer, trouble } from './port.ts';
import type { Answer, Store } from './port.ts';

/** Removes everything of ours; the answer is how many things there were. Ok only if nothing is left. */
export async function reset(store: Store): Promise<Answer<number>> {
  const keys = await store.keys();
  return keys.ok ? discard(store, keys.value) : keys;
}

/** Removes the named things, as far as they are ours: for records set aside that the user wants gone. */
export async function discard(store: Store, named: readonly string[]): Promise<Answer<number>> {
  const ours = named.filter(isOurs);
  for (const key of ours) {
    const removed = await store.remove(key);
    if (!removed.ok) return removed;
  }
  const left = await store.keys();
  if (!left.ok) return left;
  return left.value.some((key) => ours.includes(key)) ? trouble('broken') : answer(ours.length);
}
