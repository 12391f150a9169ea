// Merges a backup into what is here. Nothing that is here is overwritten: another way on from the same attempt becomes a fork.

import type { AttemptRecord } from './attempt.ts';
import { attemptKind } from './attempt.ts';
import type { Attempts } from './attempts.ts';
import { parseBackup } from './backup.ts';
import type { BackupEntry, BackupFault } from './backup.ts';
import { open } from './envelope.ts';
import type { SetAside } from './envelope.ts';
import { isWithin } from './history.ts';
import { fetchKept, keep } from './keep.ts';
import { formatAttemptKey, KEYS, parseAttemptKey, profileKey } from './keys.ts';
import { pauses } from './pauses.ts';
import type { StorageTrouble, Surroundings } from './port.ts';
import { profileKind } from './profiles.ts';
import { takeRecord } from './merge-records.ts';
import { settingsKind } from './settings.ts';

export interface ImportReport {
  /** Things that were not here, or went on from what was here. */
  readonly added: number;
  /** Things that were here already, or are older than what is here. */
  readonly same: number;
  /** Attempts that part from what is here: both are kept, the user chooses. */
  readonly forked: number;
  readonly setAside: readonly SetAside[];
  /** If the store gave up before the end: what was counted until then is in. */
  readonly trouble: StorageTrouble | null;
}

export type Imported =
  { readonly ok: true; readonly report: ImportReport } | { readonly ok: false; readonly fault: BackupFault };

export type Fate = 'added' | 'same' | 'forked' | SetAside | { readonly trouble: StorageTrouble };

export async function importBackup(around: Surroundings, attempts: Attempts, text: string): Promise<Imported> {
  const backup = await parseBackup(text);
  if (!backup.ok) return backup;
  const here = await attempts.load();
  const report = { added: 0, same: 0, forked: 0, setAside: [] as SetAside[], trouble: null as StorageTrouble | null };
  if (!here.ok) return { ok: true, report: { ...report, trouble: here.trouble } };

  const known = new Map<string, AttemptRecord[]>();
  const know = (record: AttemptRecord) => known.set(record.id, [...(known.get(record.id) ?? []), record]);
  for (const { record } of [...here.value.attempts, ...here.value.forks.flatMap((fork) => fork.heads)]) know(record);

  const pause = pauses();
  for (const entry of backup.entries) {
    await pause(textIn(entry.value));
    const fate = await takeIn(around, entry, known);
    if (typeof fate === 'string') report[fate]++;
    else if ('why' in fate) report.setAside.push(fate);
    else return { ok: true, report: { ...report, trouble: fate.trouble } };
  }
  return { ok: true, report };
}

/** About how much there is of it: what is large in a record is text, one or two levels down. */
const textIn = (value: unknown, depth = 3): number =>
  typeof value === 'string'
    ? value.length
    : depth === 0 || typeof value !== 'object' || value === null
      ? 1
      : Object.values(value).reduce<number>((sum, one) => sum + textIn(one, depth - 1), 1);

function takeIn(around: Surroundings, entry: BackupEntry, known: Map<string, AttemptRecord[]>): Promise<Fate> {
  if (entry.key.startsWith(KEYS.attempt)) return takeAttempt(around, entry, known);
  if (entry.key.startsWith(KEYS.profile)) return takeSingle(around, entry, profileKind, ({ id }) => profileKey(id));
  if ([KEYS.class, KEYS.scenario, KEYS.draft, KEYS.copy].some((start) => entry.key.startsWith(start)))
    return takeRecord(around.store, entry);
  if (entry.key === KEYS.settings) return takeSingle(around, entry, settingsKind, () => KEYS.settings);
  return Promise.resolve({ key: entry.key, why: 'unknownKind', detail: 'key' });
}

async function takeAttempt(
  around: Surroundings,
  { key, value }: BackupEntry,
  known: Map<string, AttemptRecord[]>,
): Promise<Fate> {
  const opened = open(attemptKind, key, value);
  if (!opened.ok) return opened.aside;
  const record = opened.value;
  if (parseAttemptKey(key)?.attempt !== record.id) return { key, why: 'broken', detail: 'id: not that of its key' };
  const heads = known.get(record.id) ?? [];
  if (heads.some((head) => isWithin(record, head))) return 'same';
  // a writer of its own, as if another tab had played it: no save of a tab here can be hit
  const name = formatAttemptKey({ attempt: record.id, writer: around.newId(), sequence: 1 });
  const kept = await keep(around.store, name, attemptKind, record, opened.savedAt);
  if (!kept.ok) return kept;
  known.set(record.id, [...heads.filter((head) => !isWithin(head, record)), record]);
  return heads.every((head) => isWithin(head, record)) ? 'added' : 'forked';
}

/** Settings and profiles: what is here stays as it is. */
async function takeSingle<T>(
  { store }: Surroundings,
  { key, value }: BackupEntry,
  kind: Parameters<typeof open<T>>[0],
  keyOf: (value: T) => string,
): Promise<Fate> {
  const opened = open(kind, key, value);
  if (!opened.ok) return opened.aside;
  if (keyOf(opened.value) !== key) return { key, why: 'broken', detail: 'id: not that of its key' };
  const here = await fetchKept(store, key, kind);
  if (here !== null) return 'same';
  const kept = await keep(store, key, kind, opened.value, opened.savedAt);
  return kept.ok ? 'added' : kept;
}
