// Every position a small call can come to, each once, with what a test wants to remember of the way there.

import type { Deal, Move } from '../../src/core/session/index.ts';
import { positionKey, TooBig, type NextDeals } from './best-play.ts';

export interface Found<Memory> {
  readonly deal: Deal;
  readonly path: readonly Move[];
  readonly memory: Memory;
}

/** Breadth first from a deal. `remember` folds a move into the memory; positions with unequal memories count as different. */
export function explore<Memory>(
  from: Deal,
  next: NextDeals,
  start: Memory,
  remember: (memory: Memory, before: Deal, after: Deal) => Memory,
  goOn: (found: Found<Memory>) => boolean = () => true,
  most = 60_000,
): readonly Found<Memory>[] {
  const all: Found<Memory>[] = [{ deal: from, path: [], memory: start }];
  const seen = new Set<string>();
  for (const found of all) {
    if (!goOn(found)) continue;
    for (const { move, deal } of next(found.deal)) {
      const memory = remember(found.memory, found.deal, deal);
      const key = `${positionKey(deal)} ${JSON.stringify(memory)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      if (all.length >= most) throw new TooBig(`more than ${most} positions`);
      all.push({ deal, path: [...found.path, move], memory });
    }
  }
  return all;
}
