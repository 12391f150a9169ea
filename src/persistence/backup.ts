// Everything as one file, and reading such a file back as data. What a file brings is merged in `merge.ts`; no browser here.

import { canonicalJson, sha256Hex, sha256InPieces } from '../core/public.ts';
import type { AttemptRecord } from './attempt.ts';
import { attemptKind } from './attempt.ts';
import { seal } from './envelope.ts';
import { formatAttemptKey, isOurs, KEYS } from './keys.ts';
import { pauses } from './pauses.ts';
import { plainCopy, RECORD_BOUNDS, unplain } from './plain-data.ts';
import type { StorageTrouble, Store, Surroundings } from './port.ts';
import { readPile, shelfOf } from './shelf.ts';

export const BACKUP_FORMAT = 'deal-dojo-backup';
export const BACKUP_VERSION = 1;
/** In bytes of UTF-8. Look at a file's size before reading it. */
export const BACKUP_LIMIT = 32 * 1024 * 1024;

/** Of one entry: a record, its envelope, its name. What is larger never came out of `makeBackup`. */
const ENTRY_BOUNDS = { depth: RECORD_BOUNDS.depth + 2, values: RECORD_BOUNDS.values + 10 };
/** More things than anybody keeps: thirty years of ten attempts a day. */
const MOST_ENTRIES = 100_000;

/** A kept thing under its own name, as it was: also what only a later version can read. */
export interface BackupEntry {
  readonly key: string;
  readonly value: unknown;
}

export interface Backup {
  readonly text: string;
  readonly entries: number;
  /** Names of what is no plain data and could not be taken along. */
  readonly leftOut: readonly string[];
  /** If the store would not be read: the file then holds only what this tab has in hand. */
  readonly trouble: StorageTrouble | null;
}

/** There is always a file. `unsaved`: attempts the store would not take; this is the way to save them. */
export async function makeBackup(
  { store, now, newId }: Pick<Surroundings, 'store' | 'now' | 'newId'>,
  unsaved: readonly AttemptRecord[] = [],
): Promise<Backup> {
  const names = await namesToTake(store);
  const read = await Promise.all(names.keys.map(async (key) => ({ key, got: await store.get(key) })));
  const leftOut = read.filter(({ got }) => !got.ok || unplain(got.value) !== null).map(({ key }) => key);
  const entries: BackupEntry[] = [
    ...read.flatMap(({ key, got }) =>
      got.ok && got.value !== null && !leftOut.includes(key) ? [{ key, value: got.value }] : [],
    ),
    ...unsaved.map((record) => ({
      key: formatAttemptKey({ attempt: record.id, writer: newId(), sequence: 1 }),
      value: seal(attemptKind, record, record.savedAt),
    })),
  ];
  return { text: formatBackup(entries, now()), entries: entries.length, leftOut, trouble: names.trouble };
}

export function formatBackup(entries: readonly BackupEntry[], savedAt: number): string {
  const plain = plainCopy(entries);
  const sum = sha256Hex(canonicalJson({ savedAt, entries: plain }));
  return JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION, savedAt, entries: plain, sum });
}

/** All of ours except spare saves below a readable one: they hold nothing more. */
async function namesToTake(store: Store): Promise<{ keys: readonly string[]; trouble: StorageTrouble | null }> {
  const all = await store.keys();
  const shelf = await shelfOf(store);
  if (!all.ok) return { keys: [], trouble: all.trouble };
  if (!shelf.ok) return { keys: [], trouble: shelf.trouble };
  const spare = new Set<string>([KEYS.probe]);
  for (const pile of shelf.value.piles) {
    const { head } = await readPile(store, pile);
    for (const save of pile.saves) if (head && save.sequence < head.sequence) spare.add(save.key);
  }
  return { keys: all.value.filter((key) => isOurs(key) && !spare.has(key)), trouble: null };
}

export type BackupFault = 'tooLarge' | 'notJson' | 'wrongFormat' | 'newer' | 'checksum';

export type BackupRead =
  | { readonly ok: true; readonly savedAt: number; readonly entries: readonly BackupEntry[] }
  | { readonly ok: false; readonly fault: BackupFault };

/** In slices: a file at the limit takes a second to look through. */
export async function parseBackup(text: string): Promise<BackupRead> {
  const bad = (fault: BackupFault): BackupRead => ({ ok: false, fault });
  if (text.length > BACKUP_LIMIT || new TextEncoder().encode(text).length > BACKUP_LIMIT) return bad('tooLarge');
  // a row of millions of brackets takes a second to be found no JSON; a backup is an object
  const file = text.length < 1_000_000 || /^\s*\{/.test(text) ? jsonOf(text) : undefined;
  if (file === undefined) return bad('notJson');
  if (typeof file !== 'object' || file === null) return bad('wrongFormat');
  const { format, version, savedAt, entries, sum } = file as Readonly<Record<string, unknown>>;
  if (format !== BACKUP_FORMAT || typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
    return bad('wrongFormat');
  if (version > BACKUP_VERSION) return bad('newer');
  if (typeof savedAt !== 'number' || !Array.isArray(entries) || entries.length > MOST_ENTRIES)
    return bad('wrongFormat');
  const pause = pauses();
  const taken: BackupEntry[] = [];
  // the canonical JSON of both, an entry at a time
  const running = sha256InPieces();
  running.add('{"entries":[');
  for (const entry of entries as readonly unknown[]) {
    if (unplain(entry, ENTRY_BOUNDS) !== null || !isEntry(entry)) return bad('wrongFormat');
    const words = canonicalJson(entry);
    running.add(taken.length === 0 ? words : `,${words}`);
    taken.push(entry);
    await pause(words.length);
  }
  running.add(`],"savedAt":${canonicalJson(savedAt)}}`);
  return running.hex() === sum ? { ok: true, savedAt, entries: taken } : bad('checksum');
}

/** undefined if it is no JSON. */
function jsonOf(text: string): unknown {
  try {
    // some editors put a byte order mark before what they save
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

const isEntry = (entry: unknown): entry is BackupEntry =>
  typeof entry === 'object' &&
  entry !== null &&
  'value' in entry &&
  'key' in entry &&
  typeof entry.key === 'string' &&
  entry.key.length <= 200;
