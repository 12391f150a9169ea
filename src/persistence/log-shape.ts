// The moves of a deal as they are read from outside: every kind of move, closed and bounded. Whether a move was on offer, the rules say.

import * as v from 'valibot';
import { CERTAINTIES, GRADES, MODES, ROLES, SUPPORT_MARKS, type Log } from '../core/public.ts';
import { id, whole } from './shapes.ts';

/** More than any call or campaign can hold; a longer log is not ours. */
export const MOVES_LIMIT = 2_000;
/** What a proposal can hold at most: one line a person. */
export const PICKS_LIMIT = 40;

const mark = v.strictObject({
  role: v.nullable(v.picklist([...ROLES, 'coach'])),
  mode: v.nullable(v.picklist(MODES)),
  influence: v.nullable(whole(1, 3)),
  support: v.nullable(v.picklist(SUPPORT_MARKS)),
  counterpart: v.nullable(id),
  sure: v.nullable(v.picklist(CERTAINTIES)),
});
/** As the field makes them: a kind, and what it is of (`concern:ruan:price`). */
const flagKey = v.pipe(v.string(), v.regex(/^[A-Za-z]{1,20}(:[A-Za-z0-9_-]{1,40}){0,2}$/, 'flag'));
const pick = v.strictObject({ person: id, need: id, strength: id, win: v.boolean() });
// the length first: a huge list is refused before anything in it is looked at
const listOf = <const T extends v.GenericSchema>(item: T, limit = MOVES_LIMIT) =>
  v.pipe(v.array(v.unknown()), v.maxLength(limit), v.array(item));

export const moveShape = v.variant('do', [
  v.strictObject({ do: v.literal('meet'), person: id }),
  v.strictObject({ do: v.literal('say'), line: id }),
  v.strictObject({ do: v.literal('request'), advance: id }),
  v.strictObject({ do: v.literal('listen') }),
  v.strictObject({ do: v.literal('leave') }),
  v.strictObject({ do: v.literal('begin') }),
  v.strictObject({ do: v.literal('act'), action: id }),
  v.strictObject({ do: v.literal('grade'), grade: v.picklist(GRADES) }),
  v.strictObject({ do: v.literal('mark'), person: id, mark }),
  v.strictObject({ do: v.literal('propose'), picks: listOf(pick, PICKS_LIMIT) }),
  v.strictObject({ do: v.literal('bid'), level: whole(0, 3) }),
  v.strictObject({ do: v.literal('negotiate'), take: v.nullable(id) }),
  v.strictObject({ do: v.literal('clear'), flag: flagKey, with: id }),
  v.strictObject({ do: v.literal('force') }),
  v.strictObject({ do: v.literal('wait') }),
  v.strictObject({ do: v.literal('withdraw') }),
]);

export const logShape = v.pipe(
  v.strictObject({
    moves: listOf(moveShape),
    undone: listOf(v.strictObject({ at: whole(0, MOVES_LIMIT), cut: listOf(moveShape) })),
    hints: listOf(whole(0, MOVES_LIMIT)),
  }),
  v.check((read) => undoneFits(read), 'undone'),
);

/** Backwards from the last undo: one can only cut back to where moves stood. Cuts together stay within bounds, too. */
function undoneFits({ moves, undone }: Log): boolean {
  let length = moves.length;
  let cut = 0;
  for (const undo of [...undone].reverse()) {
    if (undo.at > length || undo.cut.length === 0) return false;
    length = undo.at + undo.cut.length;
    cut += undo.cut.length;
  }
  return cut <= 2 * MOVES_LIMIT;
}
