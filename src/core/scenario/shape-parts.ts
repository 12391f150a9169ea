// The small shapes the file's shape is built of. Messages carry data for `shape-findings.ts` (known words), never prose.

import * as v from 'valibot';

/** Ids are what authors write as keys: they begin with a letter, so that no order of keys is ever changed by JavaScript. */
export const ID = /^[A-Za-z][A-Za-z0-9_-]{0,39}$/;

/** An object that knows its keys. Unlike `strictObject` it names *every* unknown key. */
export const mapping = <const E extends v.ObjectEntries>(entries: E) =>
  v.objectWithRest(entries, v.never(Object.keys(entries).join(' ')));

export const note = <const S extends v.GenericSchema>(schema: S, description: string) =>
  v.pipe(schema, v.description(description));

export const word = <const W extends readonly string[]>(words: W) => v.picklist(words, words.join(' '));

export const amount = (low: number, high: number) =>
  v.pipe(
    v.number(),
    v.integer(`${low} ${high}`),
    v.minValue(low, `${low} ${high}`),
    v.maxValue(high, `${low} ${high}`),
  );

export const id = v.pipe(v.string(), v.regex(ID, 'id'));

/** What a reference points to; kept in the published schema for the hover text. */
export type IdKind = 'person' | 'fact' | 'need' | 'strength' | 'unit' | 'line' | 'advance' | 'action' | 'team';
export const idOf = (kind: IdKind) => v.pipe(v.string(), v.title(`id: ${kind}`));

const plainText = v.pipe(v.string(), v.regex(/\S/, 'blank'));
const byLanguage = mapping({ zh: v.optional(plainText), en: v.optional(plainText) });
/** One string, or one a language. Which of the two is meant is seen from the value, so that faults name the right one. */
export const text = v.lazy((input) => (typeof input === 'object' && input !== null ? byLanguage : plainText));
export const TEXT_FORMS = [plainText, byLanguage] as const;
export type TextFile = v.InferOutput<typeof text>;

/** For the published schema: what stands behind each `lazy`. */
export const LIST_ITEMS = new Map<v.GenericSchema, v.GenericSchema>();

/** A list; a single entry may stand alone (`of: ruan`). */
export function listOf<const S extends v.GenericSchema>(item: S) {
  const many = v.array(item);
  const either = v.lazy((input) => (Array.isArray(input) ? many : item));
  LIST_ITEMS.set(either, item);
  return either;
}

/** The entries of such a list. */
export const entriesOf = <T>(list: T | readonly T[] | undefined): readonly T[] =>
  list === undefined ? [] : Array.isArray(list) ? (list as readonly T[]) : [list as T];
