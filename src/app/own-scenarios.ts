// The trainer's own scenarios as entries of the catalogue: read and judged like those that come with the game. It knows no storage.

import type { CatalogueEntry } from '../ui/state/ports.ts';
import type { OwnScenario, StudioDesk } from '../ui/state/studio-ports.ts';

/** null where the text can no longer be read: kept all the same, and shown in the studio. */
async function entryOf(desk: StudioDesk, own: OwnScenario): Promise<CatalogueEntry | null> {
  const { scenario } = await desk.read(own.yaml);
  if (!scenario) return null;
  // with the reader of files: nothing of it is loaded for a library without scenarios of one's own
  const { entryFor } = await import('./catalogue-entry.ts');
  return { ...entryFor(scenario), id: own.id, own: true, load: () => Promise.resolve(scenario) };
}

const editionsIn = async (desk: StudioDesk): Promise<readonly OwnScenario[]> => {
  const kept = await desk.own();
  return kept.ok ? [...kept.value].sort((a, b) => b.savedAt - a.savedAt) : [];
};

/** The latest edition of each that is in the library. */
export async function ownEntries(desk: StudioDesk): Promise<readonly CatalogueEntry[]> {
  const shown = (await editionsIn(desk)).filter((one) => one.shown);
  const latest = shown.filter((one, at) => shown.findIndex((other) => other.id === one.id) === at);
  const entries = await Promise.all(latest.map((one) => entryOf(desk, one)));
  return entries.filter((one) => one !== null);
}

/** The edition with this world, or the latest there is. */
export async function ownEdition(
  desk: StudioDesk,
  scenario: string,
  world: string | null,
): Promise<CatalogueEntry | null> {
  const all = (await editionsIn(desk)).filter((one) => one.id === scenario);
  const own = world === null ? all[0] : all.find((one) => one.world === world);
  return own ? entryOf(desk, own) : null;
}
