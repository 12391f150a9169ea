// Everything as one file, and reading such a file back as data. What a file brings is merged in `merge.ts`; no browser here.

import { canonicalJson, sha256Hex } from '../core/public.ts';
import type { AttemptRecord } from './attempt.ts';
import { attemptKind } from './attempt.ts';
import { seal } from './envelope.ts';
import { formatAttemptKey, isOurs, KEYS } from './keys.ts';
import { plainCopy, unplain } from './plain-data.ts';
import type { StorageTrouble, Store, Surroundings } from './port.ts';
import { readPile, shelfOf } from './shelf.ts';

export const BACKUP_FORMAT = 'deal-dojo-backup';
export const BACKUP_VERSION = 1;
/** In bytes of UTF-8. Look at a file's size before reading it. */
export const BACKUP_LIMIT = 32 * 1024 * 1024;

const BACKUP_BOUNDS = { depth: 20, values: 4_000_000 };

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

export function parseBackup(text: string): BackupRead {
  const bad = (fault: BackupFault): BackupRead => ({ ok: false, fault });
  if (text.length > BACKUP_LIMIT || new TextEncoder().encode(text).length > BACKUP_LIMIT) return bad('tooLarge');
  const file = jsonOf(text);
  if (file === undefined) return bad('notJson');
  if (typeof file !== 'object' || file === null || unplain(file, BACKUP_BOUNDS) !== null) return bad('wrongFormat');
  const { format, version, savedAt, entries, sum } = file as Readonly<Record<string, unknown>>;
  if (format !== BACKUP_FORMAT || typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
    return bad('wrongFormat');
  if (version > BACKUP_VERSION) return bad('newer');
  if (typeof savedAt !== 'number' || !Array.isArray(entries) || !entries.every(isEntry)) return bad('wrongFormat');
  if (sha256Hex(canonicalJson({ savedAt, entries })) !== sum) return bad('checksum');
  return { ok: true, savedAt, entries };
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
