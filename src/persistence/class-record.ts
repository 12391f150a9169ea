// A class as it is kept: names, assignments, the files that were handed in, word for word. Read as hostile; it replays and scores nothing.

import * as v from 'valibot';
import { DIMENSIONS, type Dimension } from '../core/public.ts';
import type { Kind } from './envelope.ts';
import { classKey, KEYS } from './keys.ts';
import { faultOfName, tidyName } from './profiles.ts';
import { readBy } from './reading.ts';
import type { Shelving } from './records.ts';
import type { Frozen } from './shapes.ts';
import { fingerprint, id, moment, percent, perDimension, playMode, scenarioId, text, upTo, whole } from './shapes.ts';
import { YAML_LIMIT } from './writing.ts';

/** Bytes of a hand-in, as a file. */
export const HAND_IN_LIMIT = 256 * 1024;
/** As much of a bad file as is kept. */
export const ASIDE_LIMIT = 64 * 1024;
export const CLASS_NAME_LIMIT = 80;
const LISTS = { assignments: 200, handIns: 2_000, aside: 2_000, notes: 10_000, history: 200 };

const listOf = <const T extends v.GenericSchema>(item: T, limit: number) =>
  v.pipe(v.array(v.unknown()), v.maxLength(limit), v.array(item));

/** A name as the trainee wrote it: 1..40 characters, no control characters. */
export const traineeName = v.pipe(
  v.string(),
  v.check((name) => name === tidyName(name) && faultOfName(name) === null, 'name'),
);
const dimension = v.picklist(DIMENSIONS);

export const scenarioRef = v.strictObject({
  id: scenarioId,
  title: text(400),
  world: fingerprint,
  text: fingerprint,
  yaml: v.nullable(upTo(YAML_LIMIT)),
});

export const countsShape = v.picklist(['first', 'best', 'last']);

/** Weights as a scenario may have them: process and result always count. */
const focus = v.pipe(
  perDimension(whole(0, 9)),
  v.check((weights: Readonly<Record<Dimension, number>>) => weights.process > 0 && weights.result > 0, 'focus'),
);
export const markingShape = v.strictObject({
  focus: v.nullable(focus),
  passMark: percent,
  rules: whole(0, 1_000_000),
});

const WHYS = [
  'unreadable',
  'tooLarge',
  'truncated',
  'changed',
  'chainBroken',
  'newer',
  'foreign',
  'otherClass',
  'impossible',
  'unfinished',
  'otherMode',
  'doubled',
  'malformed',
] as const;

const assignment = v.strictObject({
  id,
  scenario: scenarioRef,
  mode: playMode,
  counts: countsShape,
  marking: markingShape,
  deadline: v.nullable(moment),
  handIns: listOf(
    v.strictObject({ sum: fingerprint, trainee: traineeName, text: upTo(HAND_IN_LIMIT), collectedAt: moment }),
    LISTS.handIns,
  ),
  aside: listOf(
    v.strictObject({ file: upTo(300), why: v.picklist(WHYS), detail: upTo(300), text: upTo(ASIDE_LIMIT) }),
    LISTS.aside,
  ),
  overrides: listOf(
    v.strictObject({
      trainee: traineeName,
      dimension,
      value: percent,
      reason: v.pipe(upTo(2_000), v.regex(/\S/, 'reason')),
      at: moment,
    }),
    LISTS.notes,
  ),
  observations: listOf(
    v.strictObject({ trainee: traineeName, text: v.pipe(upTo(4_000), v.regex(/\S/, 'text')), at: moment }),
    LISTS.notes,
  ),
  observed: listOf(v.strictObject({ trainee: traineeName, dimension, value: percent, at: moment }), LISTS.notes),
  history: listOf(
    v.strictObject({
      marking: markingShape,
      until: moment,
      totals: listOf(v.strictObject({ trainee: traineeName, total: percent, passed: v.boolean() }), LISTS.handIns),
    }),
    LISTS.history,
  ),
});

const record = v.strictObject({
  id,
  name: v.pipe(upTo(CLASS_NAME_LIMIT), v.regex(/\S/, 'name')),
  createdAt: moment,
  savedAt: moment,
  assignments: listOf(assignment, LISTS.assignments),
});

/** The same shape as the classroom's own record. */
export type KeptClass = Frozen<v.InferOutput<typeof record>>;

export const classKind: Kind<KeptClass> = {
  name: 'class',
  version: 1,
  migrations: [],
  read: (body) => readBy<KeptClass>(record, body),
};

export const CLASSES: Shelving<KeptClass> = {
  kind: classKind,
  start: KEYS.class,
  keyOf: ({ id: of }) => classKey(of),
  stamp: (one, savedAt) => ({ ...one, savedAt }),
};
