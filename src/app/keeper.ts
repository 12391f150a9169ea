// Joins the persistence room to the port the screens know. Only names change here.

import {
  askToPersist,
  BACKUP_LIMIT,
  persistedIn,
  randomId,
  roomIn,
  type Answer as Kept,
  type Fork as KeptFork,
  type OpenedStore,
  type Persisted,
} from '../persistence/index.ts';
import type { Answer, Fork, Keeper, Settings } from '../ui/state/ports.ts';

const plainly = <T>(kept: Kept<T>): Answer<null> => (kept.ok ? { ok: true, value: null } : kept);

const forkFor = ({ attempt, common, heads }: KeptFork): Fork => ({
  attempt,
  common,
  branches: heads.map(({ writer, record }) => ({ writer, attempt: record })),
});

export interface OpenedKeeper {
  /** The room itself, for the desks of the studio and the classroom. */
  readonly persisted: Persisted;
  readonly keeper: Keeper;
  readonly settings: Settings;
}

export async function openKeeper({ store, fellBack }: OpenedStore, now: () => number): Promise<OpenedKeeper> {
  const persisted = persistedIn({ store, writer: randomId(), now, newId: () => randomId() });
  const desk = 'storage' in navigator ? navigator.storage : undefined;
  // the room's own fork values: settling one asks for the very heads it was found with
  const forks = new Map<string, KeptFork>();

  const keeper: Keeper = {
    async attempts() {
      const loaded = await persisted.attempts.load();
      if (!loaded.ok) return loaded;
      forks.clear();
      for (const fork of loaded.value.forks) forks.set(fork.attempt, fork);
      return {
        ok: true,
        value: {
          attempts: loaded.value.attempts.map(({ record }) => record),
          forks: loaded.value.forks.map(forkFor),
          aside: loaded.value.setAside,
        },
      };
    },
    async save(attempt) {
      const kept = await persisted.attempts.save(attempt);
      // memory lasts as long as the page: what is only there must not be called saved
      if (kept.ok && persisted.driver() === 'memory') return { ok: false, trouble: fellBack ?? 'refused' };
      return kept;
    },
    remove: (id) => persisted.attempts.remove(id),
    async settle({ attempt }, writer, others) {
      const fork = forks.get(attempt);
      if (!fork) return { ok: true, value: null };
      const { resolveFork, keepBoth } = persisted.attempts;
      return others === 'drop' ? plainly(await resolveFork(fork, writer)) : plainly(await keepBoth(fork, writer));
    },
    keepSettings: async (settings) => plainly(await persisted.saveSettings(settings)),
    async profiles() {
      const loaded = await persisted.profiles.load();
      return loaded.ok ? loaded.value.profiles : [];
    },
    addProfile: (name) => persisted.profiles.add(name),
    renameProfile: (id, name) => persisted.profiles.rename(id, name),
    removeProfile: async (id) => plainly(await persisted.profiles.remove(id)),
    async room() {
      const stays = desk?.persisted ? await desk.persisted().catch(() => null) : null;
      return { driver: persisted.driver(), fellBack, stays, space: await roomIn(desk) };
    },
    async askToStay() {
      const said = await askToPersist(desk);
      return said === 'unavailable' ? null : said === 'granted';
    },
    async exportAll() {
      const { text, entries, leftOut, trouble } = await persisted.exportAll();
      return { text, entries, leftOut: leftOut.length, trouble };
    },
    async importAll(file) {
      if (file.size > BACKUP_LIMIT) return { ok: false, fault: 'tooLarge' };
      const done = await persisted.importAll(await file.text());
      if (!done.ok) return done;
      const { added, same, forked, setAside, trouble } = done.report;
      return { ok: true, added, same, forked, aside: setAside.length, trouble };
    },
    reset: async () => plainly(await persisted.reset()),
  };
  return { persisted, keeper, settings: (await persisted.loadSettings()).settings };
}
