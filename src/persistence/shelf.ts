// Reads the saves of attempts: newest readable one of every tab, the rest set aside with a reason. It never writes.

import type { AttemptRecord } from './attempt.ts';
import { attemptKind } from './attempt.ts';
import type { SetAside } from './envelope.ts';
import type { Head } from './forks.ts';
import { fetchKept } from './keep.ts';
import { KEYS, parseAttemptKey } from './keys.ts';
import type { AttemptKey } from './keys.ts';
import { answer } from './port.ts';
import type { Answer, Store } from './port.ts';

/** One tab's saves of one attempt. */
export interface Pile {
  readonly attempt: string;
  readonly writer: string;
  /** Newest first. */
  readonly saves: readonly { readonly key: string; readonly sequence: number }[];
}

export interface Shelf {
  readonly piles: readonly Pile[];
  /** Names that are no names of ours though they begin like one. */
  readonly setAside: readonly SetAside[];
}

/** Everything there is of attempts (or of one), by name only. */
export async function shelfOf(store: Store, attempt?: string): Promise<Answer<Shelf>> {
  const keys = await store.keys();
  if (!keys.ok) return keys;
  const saves = new Map<string, (AttemptKey & { readonly key: string })[]>();
  const setAside: SetAside[] = [];
  for (const key of keys.value.filter((k) => k.startsWith(KEYS.attempt))) {
    const name = parseAttemptKey(key);
    if (name === null) setAside.push({ key, why: 'broken', detail: 'key' });
    else if (attempt === undefined || name.attempt === attempt) {
      const of = `${name.attempt}/${name.writer}`;
      saves.set(of, [...(saves.get(of) ?? []), { key, ...name }]);
    }
  }
  const piles = [...saves.values()].flatMap((pile) => {
    const [newest, ...older] = pile.sort((a, b) => b.sequence - a.sequence);
    return newest ? [{ attempt: newest.attempt, writer: newest.writer, saves: [newest, ...older] }] : [];
  });
  return answer({ piles, setAside });
}

export interface PileRead {
  readonly head: Head | null;
  readonly setAside: readonly SetAside[];
  /** What migrations did to read it. */
  readonly migrated: readonly string[];
}

/** The newest save that can be read: this is why a tab keeps two. Older ones are not looked at. */
export async function readPile(store: Store, pile: Pile): Promise<PileRead> {
  const setAside: SetAside[] = [];
  for (const { key, sequence } of pile.saves) {
    const opened = await fetchKept<AttemptRecord>(store, key, attemptKind);
    if (opened === null) continue;
    if (!opened.ok) setAside.push(opened.aside);
    else if (opened.value.id !== pile.attempt) setAside.push({ key, why: 'broken', detail: 'id: not that of its key' });
    else return { head: { record: opened.value, writer: pile.writer, sequence }, setAside, migrated: opened.did };
  }
  return { head: null, setAside, migrated: [] };
}
