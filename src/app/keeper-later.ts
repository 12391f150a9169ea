// A keeper that may be asked before storage has opened: the page stands at once, its answers come when they can.

import type { Keeper } from '../ui/state/ports.ts';

export const keeperLater = (opened: Promise<Keeper>): Keeper => ({
  attempts: async () => (await opened).attempts(),
  save: async (attempt) => (await opened).save(attempt),
  remove: async (id) => (await opened).remove(id),
  settle: async (fork, writer, others) => (await opened).settle(fork, writer, others),
  keepSettings: async (settings) => (await opened).keepSettings(settings),
  profiles: async () => (await opened).profiles(),
  addProfile: async (name) => (await opened).addProfile(name),
  renameProfile: async (id, name) => (await opened).renameProfile(id, name),
  removeProfile: async (id) => (await opened).removeProfile(id),
  room: async () => (await opened).room(),
  askToStay: async () => (await opened).askToStay(),
  exportAll: async () => (await opened).exportAll(),
  importAll: async (file) => (await opened).importAll(file),
  reset: async () => (await opened).reset(),
});
