// An attempt as it is kept: a log and what the library shows of it. Everything read back is taken for hostile; no rule of play here.

import * as v from 'valibot';
import { CERTAINTIES, DIMENSIONS, GRADES, MODES, ROLES, SUPPORT_MARKS } from '../core/public.ts';
import type { Dimension, Id, Log, PlayMode } from '../core/public.ts';
import type { Kind } from './envelope.ts';
import { isKeptId, readBy } from './reading.ts';

export interface CallPlan {
  readonly aim: Id | null;
  readonly fallback: Id | null;
  readonly note: string;
}

export interface AttemptRecord {
  readonly id: Id;
  /** Profile it was played under; null before anyone gave a name. */
  readonly profile: Id | null;
  readonly scenario: Id;
  /** Fingerprint of the world played: decides whether the log can be replayed. */
  readonly world: string;
  /** Fingerprint of the words. */
  readonly text: string;
  /** Version of the rules of play. */
  readonly rules: number;
  readonly mode: PlayMode;
  readonly plan: CallPlan;
  /** ms since 1970 */
  readonly startedAt: number;
  /** ms since 1970; set by saving. */
  readonly savedAt: number;
  readonly log: Log;
  readonly finished: boolean;
  /** 0..100, for the library only: the log is the truth. */
  readonly total: number | null;
  readonly bars: Readonly<Record<Dimension, number>> | null;
  /** If two tabs parted and both were kept: from which attempt, after how many moves. */
  readonly forkedFrom?: { readonly attempt: Id; readonly at: number };
}

/** More than any call or campaign can hold; a longer log is not ours. */
export const MOVES_LIMIT = 2_000;
export const NOTE_LIMIT = 4_000;

const id = v.pipe(v.string(), v.check(isKeptId, 'id'));
const fingerprint = v.pipe(v.string(), v.regex(/^[\w:.-]{1,128}$/, 'fingerprint'));
const whole = (low: number, high: number) => v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high));
const moment = whole(0, Number.MAX_SAFE_INTEGER);
const percent = whole(0, 100);

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

const move = v.variant('do', [
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
const log = v.pipe(
  v.strictObject({
    moves: listOf(move),
    undone: listOf(v.strictObject({ at: whole(0, MOVES_LIMIT), cut: listOf(move) })),
    hints: listOf(whole(0, MOVES_LIMIT)),
  }),
  v.check((read) => undoneFits(read), 'undone'),
);

const bar = Object.fromEntries(DIMENSIONS.map((d) => [d, percent])) as Record<Dimension, typeof percent>;

const attempt = v.strictObject({
  id,
  profile: v.nullable(id),
  scenario: id,
  world: fingerprint,
  text: fingerprint,
  rules: whole(0, 1_000_000),
  mode: v.picklist(['practice', 'exam']),
  plan: v.strictObject({
    aim: v.nullable(id),
    fallback: v.nullable(id),
    note: v.pipe(v.string(), v.maxLength(NOTE_LIMIT)),
  }),
  startedAt: moment,
  savedAt: moment,
  log,
  finished: v.boolean(),
  total: v.nullable(percent),
  bars: v.nullable(v.strictObject(bar)),
  forkedFrom: v.exactOptional(v.strictObject({ attempt: id, at: whole(0, MOVES_LIMIT) })),
});

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

export const attemptKind: Kind<AttemptRecord> = {
  name: 'attempt',
  version: 1,
  migrations: [],
  read: (body) => readBy<AttemptRecord>(attempt, body),
};
