// An attempt as it is kept: a log and what the library shows of it. Everything read back is taken for hostile; no rule of play here.

import * as v from 'valibot';
import type { Dimension, Id, Log, PlayMode } from '../core/public.ts';
import type { Kind } from './envelope.ts';
import { MOVES_LIMIT, logShape } from './log-shape.ts';
import { readBy } from './reading.ts';
import { bars, fingerprint, id, moment, percent, playMode, scenarioId, whole } from './shapes.ts';

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
  /** If it was played from a trainer's handout: for which class, which assignment. */
  readonly handout?: { readonly class: Id; readonly assignment: Id };
}

export const NOTE_LIMIT = 4_000;

const attempt = v.strictObject({
  id,
  profile: v.nullable(id),
  scenario: scenarioId,
  world: fingerprint,
  text: fingerprint,
  rules: whole(0, 1_000_000),
  mode: playMode,
  plan: v.strictObject({
    aim: v.nullable(id),
    fallback: v.nullable(id),
    note: v.pipe(v.string(), v.maxLength(NOTE_LIMIT)),
  }),
  startedAt: moment,
  savedAt: moment,
  log: logShape,
  finished: v.boolean(),
  total: v.nullable(percent),
  bars: v.nullable(bars),
  forkedFrom: v.exactOptional(v.strictObject({ attempt: id, at: whole(0, MOVES_LIMIT) })),
  handout: v.exactOptional(v.strictObject({ class: id, assignment: id })),
});

export const attemptKind: Kind<AttemptRecord> = {
  name: 'attempt',
  version: 1,
  migrations: [],
  read: (body) => readBy<AttemptRecord>(attempt, body),
};
