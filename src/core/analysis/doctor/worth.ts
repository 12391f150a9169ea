// Which moves of a position are the best ones, and whether a line ever is. It opens no more positions than it is given.

import { GOES_ON } from '../search/packed-step.ts';
import type { Words } from '../search/layout.ts';
import { LOWEST } from '../search/search.ts';
import { actionsIn, stepFrom, type CallDesk, type Searcher } from './call-desk.ts';
import { after, standAt, type Stand } from './walk.ts';

export interface Judged {
  readonly stand: Stand;
  /** Scale points under best play from here. */
  readonly value: number;
  readonly actions: readonly number[];
  readonly best: ReadonlySet<number>;
}

/** Null where the value could not be found out. */
export function valueOf(searcher: Searcher, words: Words, opened: number): number | null {
  const { low, high } = searcher.explore(words, opened, LOWEST);
  return low === high ? low : null;
}

/** Whether a move keeps the value of its position; null where that could not be found out. */
export function isBest(
  searcher: Searcher,
  words: Words,
  value: number,
  action: number,
  opened: number,
): boolean | null {
  const { to, outcome } = stepFrom(searcher.tools, words, action);
  const { end, cost, points } = outcome;
  if (end !== GOES_ON) return points - cost >= value;
  const { low, high } = searcher.explore(to, opened, value + cost - 1);
  return low - cost >= value ? true : high - cost < value ? false : null;
}

/** Every move of a position judged; null where one could not be. */
export function judge(searcher: Searcher, stand: Stand, opened: number): Judged | null {
  const { words } = stand;
  const value = valueOf(searcher, words, opened);
  if (value === null) return null;
  const actions = actionsIn(searcher.tools, words);
  const best = new Set<number>();
  for (const action of actions) {
    const is = isBest(searcher, words, value, action, opened);
    if (is === null) return null;
    if (is) best.add(action);
  }
  return { stand, value, actions, best };
}

/** Something is at stake: not every move is as good as the best. */
export const matters = ({ actions, best }: Judged): boolean => best.size < actions.length;

/** Positions of best play: from the start along every best move, the shallowest first. */
export function* bestPlay(desk: CallDesk, most: number, opened: number): Generator<Judged> {
  const { searcher } = desk;
  const seen = new Set<string>();
  const queue: Stand[] = [standAt(desk.start)];
  for (let at = 0, made = 0; at < queue.length && made < most; at++) {
    const stand = queue[at];
    const judged = stand ? judge(searcher, stand, opened) : null;
    if (!judged) continue;
    made++;
    yield judged;
    for (const action of judged.best) {
      const { to, outcome } = stepFrom(searcher.tools, judged.stand.words, action);
      const key = to.join(' ');
      if (outcome.end !== GOES_ON || seen.has(key)) continue;
      seen.add(key);
      queue.push(after(judged.stand, action, to));
    }
  }
}
