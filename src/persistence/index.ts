// The door of the persistence room: what is kept in this browser, and one facade over it. It knows no screen.

import { attemptsIn } from './attempts.ts';
import type { Attempts } from './attempts.ts';
import { makeBackup } from './backup.ts';
import type { Backup } from './backup.ts';
import { importBackup } from './merge.ts';
import type { Imported } from './merge.ts';
import { CLASSES, type KeptClass } from './class-record.ts';
import type { Answer, Surroundings } from './port.ts';
import { profilesIn } from './profiles.ts';
import type { Profiles } from './profiles.ts';
import { recordsIn, type Records } from './records.ts';
import { discard, reset } from './reset.ts';
import { loadSettings, saveSettings } from './settings.ts';
import type { Settings } from './settings.ts';
import { COPIES, DRAFTS, EDITIONS, type KeptCopy, type KeptDraft, type KeptEdition } from './writing.ts';

export { attemptKind, NOTE_LIMIT } from './attempt.ts';
export type { AttemptRecord, CallPlan } from './attempt.ts';
export type { Attempts, LoadedAttempts } from './attempts.ts';
export { BACKUP_LIMIT } from './backup.ts';
export type { Backup, BackupFault } from './backup.ts';
export {
  ASIDE_LIMIT,
  CLASS_NAME_LIMIT,
  classKind,
  countsShape,
  HAND_IN_LIMIT,
  markingShape,
  scenarioRef,
  traineeName,
} from './class-record.ts';
export type { KeptClass } from './class-record.ts';
export type { AsideReason, SetAside } from './envelope.ts';
export { openStore } from './forage-store.ts';
export type { OpenedStore } from './forage-store.ts';
export type { Fork, Head } from './forks.ts';
export { logShape, MOVES_LIMIT } from './log-shape.ts';
export { memoryStore } from './memory-store.ts';
export type { Imported, ImportReport } from './merge.ts';
export { askToPersist, roomIn } from './persist.ts';
export type { Persistence, StorageDesk } from './persist.ts';
export { unplain } from './plain-data.ts';
export type { Bounds } from './plain-data.ts';
export type { Answer, StorageTrouble, Store, Surroundings } from './port.ts';
export { faultOfName, NAME_LIMIT, seenName, tidyName } from './profiles.ts';
export type { LoadedProfiles, NameAnswer, NameFault, Profile, Profiles } from './profiles.ts';
export { randomId } from './random-id.ts';
export { isKeptId, readBy } from './reading.ts';
export type { LoadedRecords, Records } from './records.ts';
export { DEFAULT_SETTINGS, THEMES } from './settings.ts';
export type { Settings, Theme } from './settings.ts';
export { fingerprint, id as idShape, moment, percent, playMode, scenarioId, upTo, whole } from './shapes.ts';
export { YAML_LIMIT } from './writing.ts';
export type { KeptCopy, KeptDraft, KeptEdition } from './writing.ts';

export interface Persisted {
  /** Where things are kept: `indexedDB`, `localStorage` or `memory`. */
  driver(): string;
  readonly attempts: Attempts;
  readonly profiles: Profiles;
  readonly classes: Records<KeptClass>;
  readonly drafts: Records<KeptDraft>;
  /** Dated copies of drafts: `load(draft)`, `remove(draft)`. */
  readonly copies: Records<KeptCopy>;
  /** Every edition of the trainer's own scenarios: `load(id)`. */
  readonly editions: Records<KeptEdition>;
  loadSettings(): ReturnType<typeof loadSettings>;
  saveSettings(settings: Settings): Promise<Answer<Settings>>;
  /** Everything as the text of one file, attempts the store would not take included. */
  exportAll(): Promise<Backup>;
  /** Merges; overwrites nothing. */
  importAll(text: string): Promise<Imported>;
  /** Removes everything of ours. */
  reset(): Promise<Answer<number>>;
  /** Removes records that were set aside. */
  discard(keys: readonly string[]): Promise<Answer<number>>;
}

export function persistedIn(around: Surroundings): Persisted {
  const { store, now } = around;
  const attempts = attemptsIn(around);
  return {
    driver: () => store.driver(),
    attempts,
    profiles: profilesIn(around),
    classes: recordsIn(around, CLASSES),
    drafts: recordsIn(around, DRAFTS),
    copies: recordsIn(around, COPIES),
    editions: recordsIn(around, EDITIONS),
    loadSettings: () => loadSettings(store),
    saveSettings: (settings) => saveSettings(store, settings, now()),
    exportAll: () => makeBackup(around, attempts.unsaved()),
    importAll: (text) => importBackup(around, attempts, text),
    reset: () => {
      attempts.forget();
      return reset(store);
    },
    discard: (keys) => discard(store, keys),
  };
}
