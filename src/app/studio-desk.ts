// The studio's desk: reading, templates and the zip on one side, the persistence room on the other. It knows no screen.

import type { Persisted } from '../persistence/index.ts';
import { copyKey, KEYS } from '../persistence/keys.ts';
import type { Answer } from '../ui/state/ports.ts';
import type { Draft, DraftCopy, OwnScenario, StudioDesk } from '../ui/state/studio-ports.ts';
import { sharedReader } from './studio-reading.ts';

const MINUTE = 60_000;
/** Older ones go when there are more. */
const COPIES_KEPT = 40;

type Storage = Pick<Persisted, 'drafts' | 'copies' | 'editions' | 'driver'>;

export function studioDesk(storage: Storage, now: () => number): StudioDesk {
  const read = sharedReader();

  /** What lasts only as long as the page is not called kept. */
  const lasting = <T>(kept: Answer<T>): Answer<T> =>
    kept.ok && storage.driver() === 'memory' ? { ok: false, trouble: 'refused' } : kept;

  async function copiesOf(draft: string): Promise<Answer<readonly DraftCopy[]>> {
    const loaded = await storage.copies.load(draft);
    return loaded.ok ? { ok: true, value: [...loaded.value.records].sort((a, b) => b.at - a.at) } : loaded;
  }
  async function keepCopy({ draft, yaml, at }: DraftCopy): Promise<Answer<DraftCopy>> {
    const kept = await storage.copies.save({ draft, yaml, at });
    if (!kept.ok) return kept;
    const all = await copiesOf(draft);
    for (const old of all.ok ? all.value.slice(COPIES_KEPT) : [])
      await storage.copies.remove(copyKey(old.draft, old.at).slice(KEYS.copy.length));
    return lasting(kept);
  }
  const draftOf = async (id: string): Promise<Draft | null> => {
    const kept = await storage.drafts.load(id);
    return kept.ok ? (kept.value.records.find((one) => one.id === id) ?? null) : null;
  };

  return {
    read,
    schema: async () => (await import('./studio-texts.ts')).schema(),
    shipped: async () => (await import('./studio-texts.ts')).shipped(),
    template: async (lang) => (await import('./studio-texts.ts')).template(lang),
    async drafts() {
      const loaded = await storage.drafts.load();
      return loaded.ok ? { ok: true, value: loaded.value.records } : loaded;
    },
    async saveDraft({ id, yaml, title, file, createdAt, savedAt }) {
      const before = await draftOf(id);
      if (before && before.yaml !== yaml) {
        const copies = await copiesOf(id);
        const last = copies.ok ? (copies.value[0]?.at ?? before.createdAt) : before.createdAt;
        if (now() - last >= MINUTE) await keepCopy({ draft: id, at: before.savedAt, yaml: before.yaml });
      }
      return lasting(
        await storage.drafts.save({
          id,
          yaml,
          title: title.slice(0, 400),
          file: file?.slice(0, 400) ?? null,
          createdAt,
          savedAt,
        }),
      );
    },
    keepCopy,
    async removeDraft(id) {
      const gone = await storage.drafts.remove(id);
      return gone.ok ? storage.copies.remove(id) : gone;
    },
    copies: copiesOf,
    async own() {
      const loaded = await storage.editions.load();
      return loaded.ok ? { ok: true, value: loaded.value.records } : loaded;
    },
    async publish(yaml) {
      const { scenario, world, text } = await read(yaml);
      // the screen asks only for a text without faults; anything else is a mistake of ours
      if (!scenario || world === null || text === null)
        throw new Error('a text with faults cannot go into the library');
      const edition: OwnScenario = { id: `my_${scenario.id}`, world, text, yaml, savedAt: now(), shown: true };
      return lasting(await storage.editions.save(edition));
    },
    async hide(id) {
      const loaded = await storage.editions.load(id);
      if (!loaded.ok) return loaded;
      for (const edition of loaded.value.records) {
        const kept = await storage.editions.save({ ...edition, shown: false });
        if (!kept.ok) return kept;
      }
      return { ok: true, value: null };
    },
    async bundle(files) {
      const { strToU8, zipSync } = await import('fflate');
      const zip = zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])), { level: 6 });
      return new Blob([new Uint8Array(zip)], { type: 'application/zip' });
    },
  };
}
