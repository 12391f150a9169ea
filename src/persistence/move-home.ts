// If a browser once fell back to its second-best place, what was kept there comes home as soon as the best one works again.

import { canonicalJson } from '../core/public.ts';
import { isOurs } from './keys.ts';
import type { Store } from './port.ts';
import { unplain } from './plain-data.ts';

/** Moves what `home` does not have; each thing leaves its old place only after it was read back. Answers how many came. */
export async function moveHome(from: Store, home: Store): Promise<number> {
  const keys = await from.keys();
  if (!keys.ok) return 0;
  let came = 0;
  for (const key of keys.value.filter(isOurs)) {
    const kept = await from.get(key);
    const there = await home.get(key);
    if (!kept.ok || !there.ok || unplain(kept.value) !== null) continue;
    // what is at home already wins; a second copy elsewhere would outlive a reset
    if (there.value !== null) {
      await from.remove(key);
      continue;
    }
    const set = await home.set(key, kept.value);
    const back = await home.get(key);
    if (!set.ok || !back.ok || canonicalJson(back.value) !== canonicalJson(kept.value)) continue;
    await from.remove(key);
    came++;
  }
  return came;
}
