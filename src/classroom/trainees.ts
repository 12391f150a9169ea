// Who is who: hand-ins of one name belong together, and one of them counts. Whatever order they come in, the answer is the same.

import { seenName } from '../persistence/index.ts';
import type { Counts } from './model.ts';
import type { Played } from './played.ts';

/** People write their own names now with a capital, now without, with one blank or two. */
export const sameName = seenName;

/** By code point: names sort alike in every browser. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const earlier = (a: Played, b: Played): number =>
  a.handIn.startedAt - b.handIn.startedAt || a.handIn.savedAt - b.handIn.savedAt || byText(a.handIn.sum, b.handIn.sum);

export interface Trainee {
  readonly key: string;
  readonly attempts: readonly Played[];
  readonly counting: Played;
}

export function traineesOf(all: readonly Played[], counts: Counts, total: (one: Played) => number): readonly Trainee[] {
  const groups = new Map<string, Played[]>();
  for (const one of [...all].sort(earlier)) {
    const key = sameName(one.handIn.trainee);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([key, attempts]) => {
      // of equal best ones the first: it took no practice
      const best = [...attempts].sort((a, b) => total(b) - total(a) || earlier(a, b));
      const counting = counts === 'first' ? attempts[0] : counts === 'last' ? attempts.at(-1) : best[0];
      return counting ? [{ key, attempts, counting }] : [];
    });
}
