// What a trainer hands out: as a file, or packed into a link where the scenario comes with the game. Reading one believes nothing.

import * as v from 'valibot';
import {
  CLASS_NAME_LIMIT,
  countsShape,
  fingerprint,
  idShape,
  moment,
  percent,
  playMode,
  readBy,
  scenarioRef,
  upTo,
  YAML_LIMIT,
} from '../persistence/index.ts';
import type { Assignment, ClassRecord, Handout } from './model.ts';
import { pack, PASTE_LIMIT, seemsPacked, unpack } from './packed.ts';
import { bad, good, textFrom, type Reading } from './reading.ts';
import { openSealed, sealed } from './sealed.ts';

export const HANDOUT = 'deal-dojo.handout';
export const HANDOUT_MARK = 'DDO';
/** A scenario of the trainer's own travels along, with every character escaped at worst. */
const FILE_LIMIT = 2 * YAML_LIMIT;
const BOUNDS = { depth: 6, values: 200 };

const contents = {
  format: v.literal(1),
  kind: v.literal(HANDOUT),
  class: v.strictObject({ id: idShape, name: v.pipe(upTo(CLASS_NAME_LIMIT), v.regex(/\S/, 'name')) }),
  assignment: idShape,
  scenario: scenarioRef,
  mode: playMode,
  counts: countsShape,
  passMark: percent,
  deadline: v.nullable(moment),
};
const unsealed = v.strictObject(contents);
const shape = v.strictObject({ ...contents, sum: fingerprint });

export const makeHandout = ({ id, name }: ClassRecord, assignment: Assignment): Handout =>
  sealed({
    format: 1,
    kind: HANDOUT,
    class: { id, name },
    assignment: assignment.id,
    scenario: assignment.scenario,
    mode: assignment.mode,
    counts: assignment.counts,
    passMark: assignment.marking.passMark,
    deadline: assignment.deadline,
  });

export const handoutFile = (handout: Handout): string => JSON.stringify(handout);

/** null: a scenario of the trainer's own does not fit into an address. */
export function packHandout(one: Handout): string | null {
  if (one.scenario.yaml !== null) return null;
  const { id, title, world, text } = one.scenario;
  return pack(HANDOUT_MARK, [
    one.class.id,
    one.class.name,
    one.assignment,
    id,
    title,
    world,
    text,
    one.mode,
    one.counts,
    one.passMark,
    one.deadline,
  ]);
}

export async function handoutFrom(source: Blob | string): Promise<Reading<Handout>> {
  const text = await textFrom(source, typeof source === 'string' ? PASTE_LIMIT : FILE_LIMIT);
  if (!text.ok) return text;
  const words = text.value.trimStart();
  if (words.startsWith('{')) return readFile(words);
  return seemsPacked(HANDOUT_MARK, words) ? readPacked(words) : bad('unreadable', 'no handout');
}

function readFile(text: string): Reading<Handout> {
  const opened = openSealed(text, HANDOUT, BOUNDS);
  if (!opened.ok) return opened;
  const read = readBy<Handout>(shape, opened.value);
  return read.ok ? good(read.value) : bad('malformed', read.detail);
}

function readPacked(text: string): Reading<Handout> {
  const unpacked = unpack(HANDOUT_MARK, text);
  if (!unpacked.ok) return unpacked;
  if (!Array.isArray(unpacked.value)) return bad('malformed', 'packed');
  const [ofClass, name, assignment, id, title, world, words, mode, counts, passMark, deadline]: unknown[] =
    unpacked.value;
  const read = readBy<Omit<Handout, 'sum'>>(unsealed, {
    format: 1,
    kind: HANDOUT,
    class: { id: ofClass, name },
    assignment,
    scenario: { id, title, world, text: words, yaml: null },
    mode,
    counts,
    passMark,
    deadline,
  });
  return read.ok ? good(sealed(read.value)) : bad('malformed', read.detail);
}
