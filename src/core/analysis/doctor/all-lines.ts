// What a call would be worth if everything that can be said had a seat (law 18): the hand may hide a line, never what it is worth.

import { LOWEST } from '../search/search.ts';
import { speakable, type DrawUp } from '../search/packed-hand.ts';
import type { CallTable } from '../search/compile.ts';
import { actionsIn, lineFrom, searcherOf, stepFrom, type CallDesk } from './call-desk.ts';

/** Every line that can be said, with a seat or without, and every step that can be asked for. */
export const speechOf =
  (table: CallTable): DrawUp =>
  (words, into) => {
    let size = 0;
    for (let i = 0; i < table.lines.length; i++) {
      const line = table.lines[i];
      if (line && speakable(line, words)) into[size++] = i;
    }
    for (let i = 0; i < table.advances.length; i++) {
      const advance = table.advances[i];
      if (advance && (!advance.when || advance.when(words))) into[size++] = table.lines.length + i;
    }
    return size;
  };

export interface AllLines {
  /** Scale points; null where it could not be afforded to know. */
  readonly withAll: number | null;
  /** Legal moves of a better line, and the move that had no seat after them. */
  readonly missing: { readonly way: readonly number[]; readonly action: number } | null;
}

export function withAllLines(desk: CallDesk, withHand: number, opened: number): AllLines {
  const { table, searcher, start } = desk;
  const tools = {
    ...searcher.tools,
    draw: speechOf(table),
    most: table.lines.length + table.advances.length + 2,
  };
  const all = searcherOf(tools);
  const found = all.explore(start, opened, withHand);
  if (found.high <= withHand) return { withAll: withHand, missing: null };
  if (found.low <= withHand) return { withAll: null, missing: null };
  const most = all.explore(start, opened, LOWEST);
  const line = lineFrom(all, start);
  let words = start;
  for (const [i, action] of line.entries()) {
    if (!actionsIn(searcher.tools, words).includes(action))
      return { withAll: most.low, missing: { way: line.slice(0, i), action } };
    words = stepFrom(tools, words, action).to;
  }
  return { withAll: most.low, missing: null };
}
