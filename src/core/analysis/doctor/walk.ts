// Every position of a call, level by level, as far as the bounds allow: the golden counts, and what was ever on offer.

import { GOES_ON, NO_SALE } from '../search/packed-step.ts';
import type { Words } from '../search/layout.ts';
import { knownPositions } from '../search/table.ts';
import { actionsIn, stepFrom, type CallDesk } from './call-desk.ts';

/** A position with the way to it. */
export interface Stand {
  readonly words: Words;
  readonly from: Stand | null;
  /** The action that led here; −1 at the start. */
  readonly by: number;
  readonly depth: number;
}

export interface Walk {
  /** Positions at depth 1..n, ended calls among them; whole levels only. */
  readonly counts: readonly number[];
  /** Open positions, the shallowest first, the start among them. */
  readonly stands: readonly Stand[];
  /** There is no position beyond those. */
  readonly whole: boolean;
  /** Somebody shut the door. */
  readonly shut: boolean;
  /** Each action that was on offer, with the first position in which it was. */
  readonly offered: ReadonlyMap<number, Stand>;
}

export function wayTo(stand: Stand): readonly number[] {
  const way: number[] = [];
  for (let at: Stand | null = stand; at !== null && at.by >= 0; at = at.from) way.unshift(at.by);
  return way;
}

export const standAt = (words: Words): Stand => ({ words, from: null, by: -1, depth: 0 });

export const after = (stand: Stand, by: number, words: Words): Stand => ({
  words,
  from: stand,
  by,
  depth: stand.depth + 1,
});

/** Walks until so many open positions are known; tells how far it has come after each level. */
export function* walking(desk: CallDesk, most: number): Generator<number, Walk> {
  const { table, searcher } = desk;
  const counts: number[] = [];
  const stands: Stand[] = [standAt(desk.start)];
  const offered = new Map<number, Stand>();
  const key = new Int32Array(table.words + 1);
  let level: readonly Stand[] = stands.slice();
  let whole = false;
  let shut = false;
  while (!whole) {
    const next: Stand[] = [];
    // an ended call is a position too, told apart by how it ended
    const met = knownPositions(key.length, 12 * level.length);
    let full = false;
    for (const stand of level) {
      for (const action of actionsIn(searcher.tools, stand.words)) {
        if (!offered.has(action)) offered.set(action, stand);
        const { to, outcome } = stepFrom(searcher.tools, stand.words, action);
        if (outcome.end === NO_SALE) shut = true;
        key.set(to);
        key[table.words] = outcome.end;
        if (met.find(key) >= 0) continue;
        met.add(key, 0, 0, 0);
        if (outcome.end === GOES_ON) next.push(after(stand, action, to));
      }
      full = stands.length + next.length > most;
      if (full) break;
    }
    if (full) break;
    counts.push(met.size());
    stands.push(...next);
    level = next;
    whole = next.length === 0;
    yield stands.length / most;
  }
  return { counts, stands, whole, shut, offered };
}
