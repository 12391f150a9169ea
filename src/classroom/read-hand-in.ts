// Reading what was handed in, as a file or as a packed word. Everything is taken for hostile; whether the moves are legal is judged later.

import * as v from 'valibot';
import { RULES_VERSION } from '../core/public.ts';
import {
  fingerprint,
  HAND_IN_LIMIT,
  idShape,
  logShape,
  moment,
  MOVES_LIMIT,
  playMode,
  readBy,
  scenarioId,
  traineeName,
  whole,
} from '../persistence/index.ts';
import { chained, chainOf, HAND_IN, HAND_IN_MARK, handInFile } from './hand-in.ts';
import type { HandIn } from './model.ts';
import { unpackLog } from './moves-packed.ts';
import { packedIn, PASTE_LIMIT, unpack } from './packed.ts';
import { bad, good, textFrom, type Reading } from './reading.ts';
import { openSealed } from './sealed.ts';

const BOUNDS = { depth: 8, values: 40_000 };

const scenario = v.strictObject({ id: scenarioId, world: fingerprint, text: fingerprint });
const contents = {
  format: v.literal(1),
  kind: v.literal(HAND_IN),
  class: v.nullable(idShape),
  assignment: v.nullable(idShape),
  trainee: traineeName,
  attempt: idShape,
  scenario,
  rules: whole(0, 1_000_000),
  mode: playMode,
  startedAt: moment,
  savedAt: moment,
  log: logShape,
};
const unchained = v.strictObject(contents);
const shape = v.strictObject({
  ...contents,
  chain: v.pipe(v.array(v.unknown()), v.maxLength(MOVES_LIMIT + 1), v.array(fingerprint)),
  sum: fingerprint,
});

/** A hand-in that is whole; its moves are still to be replayed. */
export function readHandIn(text: string): Reading<HandIn> {
  const read = isFile(text) ? readFile(text) : readPacked(text);
  if (!read.ok) return read;
  const { rules } = read.value;
  return rules > RULES_VERSION ? bad('newer', `rules ${rules}`) : read;
}

/** The same from a file or a pasted text, within bounds; `text` is what would be kept of it. */
export async function handInFrom(
  source: Blob | string,
): Promise<{ readonly text: string; readonly read: Reading<HandIn> }> {
  const text = await textFrom(source, typeof source === 'string' ? PASTE_LIMIT : HAND_IN_LIMIT);
  if (!text.ok) return { text: '', read: text };
  const read = readHandIn(text.value);
  if (!read.ok) return { text: text.value.trim(), read };
  // without what a program has put between: a class keeps all of them in one record
  const [word] = isFile(text.value) ? [handInFile(read.value)] : packedIn(HAND_IN_MARK, text.value);
  return { text: word ?? text.value.trim(), read };
}

/** A pasted text with several hand-ins in it becomes several; anything else stays as it is. */
export function apart(source: { readonly name: string; readonly data: Blob | string }): readonly (typeof source)[] {
  const { name, data } = source;
  if (typeof data !== 'string' || data.length > CHAT_LIMIT || isFile(data)) return [source];
  const words = packedIn(HAND_IN_MARK, data);
  // more than any class sends: nobody's chat, and taken for the one long text it is
  return words.length < 2 || words.length > WORDS_LIMIT
    ? [source]
    : words.map((word, i) => ({ name: `${name} (${i + 1})`, data: word }));
}

/** The chat of a whole class. */
const CHAT_LIMIT = 2 * 1024 * 1024;
const WORDS_LIMIT = 2_000;

const isFile = (text: string): boolean => text.trimStart().startsWith('{');

function readFile(text: string): Reading<HandIn> {
  if (text.length > HAND_IN_LIMIT) return bad('tooLarge', `${text.length}`);
  const opened = openSealed(text, HAND_IN, BOUNDS);
  if (!opened.ok) return opened;
  const read = readBy<HandIn>(shape, opened.value);
  if (!read.ok) return bad('malformed', read.detail);
  const { chain, sum: _sum, ...rest } = read.value;
  const right = chainOf(rest);
  const broken = right.findIndex((link, i) => chain[i] !== link);
  if (broken >= 0 || chain.length !== right.length) return bad('chainBroken', `link ${Math.max(broken, 0)}`);
  return good(read.value);
}

function readPacked(text: string): Reading<HandIn> {
  const unpacked = unpack(HAND_IN_MARK, text);
  if (!unpacked.ok) return unpacked;
  if (!Array.isArray(unpacked.value)) return bad('malformed', 'packed');
  const [ofClass, assignment, trainee, attempt, id, world, words, rules, mode, startedAt, savedAt, packed]: unknown[] =
    unpacked.value;
  let log: unknown;
  try {
    log = unpackLog(packed);
  } catch {
    return bad('malformed', 'log');
  }
  const read = readBy<Omit<HandIn, 'chain' | 'sum'>>(unchained, {
    format: 1,
    kind: HAND_IN,
    class: ofClass,
    assignment,
    trainee,
    attempt,
    scenario: { id, world, text: words },
    rules,
    mode,
    startedAt,
    savedAt,
    log,
  });
  return read.ok ? good(chained(read.value)) : bad('malformed', read.detail);
}
