// What a backup brings of classes, own scenarios and drafts. Where something else is here under the same name, both are kept.

import { canonicalJson, sha256Hex } from '../core/public.ts';
import type { BackupEntry } from './backup.ts';
import { CLASSES, type KeptClass } from './class-record.ts';
import { open } from './envelope.ts';
import { keep } from './keep.ts';
import { KEYS } from './keys.ts';
import type { Fate } from './merge.ts';
import type { Store } from './port.ts';
import { fetchRecord, type Shelving } from './records.ts';
import { COPIES, DRAFTS, EDITIONS } from './writing.ts';

/** The same class with other contents comes in beside the one here; the same file always under the same new id. */
const besides = (theirs: KeptClass): KeptClass => ({
  ...theirs,
  id: `${theirs.id.slice(0, 31)}-${sha256Hex(canonicalJson(theirs)).slice(0, 8)}`,
});

export function takeRecord(store: Store, entry: BackupEntry): Promise<Fate> {
  if (entry.key.startsWith(KEYS.class))
    return take(store, entry, CLASSES, (theirs) => putNew(store, CLASSES, besides(theirs), theirs.savedAt));
  if (entry.key.startsWith(KEYS.draft))
    // what is being written here stays; their text becomes a dated copy of it
    return take(store, entry, DRAFTS, ({ id, savedAt, yaml }) =>
      putNew(store, COPIES, { draft: id, at: savedAt, yaml }, savedAt),
    );
  if (entry.key.startsWith(KEYS.copy)) return take(store, entry, COPIES, () => Promise.resolve('same'));
  // one edition is one world: they can only differ in words, or in whether the library shows them
  return take(store, entry, EDITIONS, () => Promise.resolve('same'));
}

async function take<T>(
  store: Store,
  { key, value }: BackupEntry,
  shelving: Shelving<T>,
  beside: (theirs: T) => Promise<Fate>,
): Promise<Fate> {
  const opened = open(shelving.kind, key, value);
  if (!opened.ok) return opened.aside;
  if (shelving.keyOf(opened.value) !== key) return { key, why: 'broken', detail: 'id: not that of its key' };
  const here = await fetchRecord(store, key, shelving);
  // a record here that is broken is mended by a good one; one of a later version is not ours to judge
  if (here === null || (!here.ok && here.aside.why !== 'newer'))
    return put(store, shelving, opened.value, opened.savedAt);
  if (!here.ok || canonicalJson(here.value) === canonicalJson(opened.value)) return 'same';
  return beside(opened.value);
}

async function put<T>(store: Store, shelving: Shelving<T>, record: T, savedAt: number): Promise<Fate> {
  const kept = await keep(store, shelving.keyOf(record), shelving.kind, record, savedAt);
  return kept.ok ? 'added' : kept;
}

async function putNew<T>(store: Store, shelving: Shelving<T>, record: T, savedAt: number): Promise<Fate> {
  const there = await store.get(shelving.keyOf(record));
  if (!there.ok) return there;
  return there.value === null ? put(store, shelving, record, savedAt) : 'same';
}
