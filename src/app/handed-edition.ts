// The very edition of a scenario that was handed out: from the file itself where it travels along, else from what this program has.

import type { Scenario } from '../core/public.ts';
import type { ScenarioRef } from '../classroom/model.ts';
import type { Services } from '../ui/state/ports.ts';
import { sharedReader } from './studio-reading.ts';

/** null where there is no such edition here, or what came along is another one than it says. */
export async function editionOf(ref: ScenarioRef, services: Pick<Services, 'edition'>): Promise<Scenario | null> {
  if (ref.yaml === null) {
    const entry = await services.edition(ref.id, ref.world);
    return entry?.world === ref.world ? entry.load() : null;
  }
  // in the reader's thread: a file may have been made to take seconds
  const { scenario, world } = await sharedReader()(ref.yaml);
  return scenario && world === ref.world ? scenario : null;
}
