// How far one kind of move gets by itself: nothing but such moves, then leaving. Small enough to be searched plainly.

import { MOVES, type MoveKind } from '../../methodology/index.ts';
import { GOES_ON } from '../search/packed-step.ts';
import type { Words } from '../search/layout.ts';
import { actionsIn, stepFrom, type CallDesk } from './call-desk.ts';

export interface Alone {
  readonly kind: MoveKind;
  /** Scale points, and the moves that make them. */
  readonly value: number;
  readonly way: readonly number[];
}

const kindOf = ({ table }: CallDesk, action: number): MoveKind =>
  table.lines[action]?.line.move ?? (action === table.listen ? 'listen' : action === table.leave ? 'leave' : 'request');

/** Positions looked at for one kind; what lies beyond is left out. */
const MOST = 4000;

function alone(desk: CallDesk, kind: MoveKind): Alone {
  const { tools } = desk.searcher;
  const known = new Map<string, { value: number; way: readonly number[] }>();
  const best = (words: Words): { value: number; way: readonly number[] } => {
    const key = words.join(' ');
    const before = known.get(key);
    if (before) return before;
    let top = { value: -Infinity, way: [] as readonly number[] };
    for (const action of actionsIn(tools, words)) {
      const leaves = action === desk.table.leave;
      if (!leaves && (kindOf(desk, action) !== kind || known.size >= MOST)) continue;
      const { to, outcome } = stepFrom(tools, words, action);
      const { end, cost, points } = outcome;
      const rest = end === GOES_ON ? best(to) : { value: points, way: [] };
      if (rest.value - cost > top.value) top = { value: rest.value - cost, way: [action, ...rest.way] };
    }
    known.set(key, top);
    return top;
  };
  return { kind, ...best(desk.start) };
}

/** The kind that gets furthest by itself; null where none gets further than leaving does. */
export function furthestAlone(desk: CallDesk): Alone | null {
  const each = MOVES.filter((kind) => kind !== 'leave').map((kind) => alone(desk, kind));
  const [top] = each.sort((a, b) => b.value - a.value);
  return top && top.way.length > 1 ? top : null;
}
