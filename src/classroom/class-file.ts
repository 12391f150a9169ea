// A whole class as a file, for another computer or a colleague. Opening one gives the record; what is done with it, the trainer says.

import * as v from 'valibot';
import { classKind, readBy } from '../persistence/index.ts';
import type { ClassRecord } from './model.ts';
import { textFrom } from './reading.ts';
import { openSealed, sealed } from './sealed.ts';

const KIND = 'deal-dojo.class';
export const CLASS_FILE_LIMIT = 32 * 1024 * 1024;
const BOUNDS = { depth: 12, values: 200_000 };

export type OpenedClass =
  | { readonly ok: true; readonly record: ClassRecord }
  | {
      readonly ok: false;
      readonly why: 'unreadable' | 'newer' | 'changed' | 'malformed' | 'tooLarge';
      readonly detail: string;
    };

const file = v.strictObject({ format: v.literal(1), kind: v.literal(KIND), record: v.unknown(), sum: v.string() });

export const classFile = (record: ClassRecord): string => JSON.stringify(sealed({ format: 1, kind: KIND, record }));

export async function classFrom(source: Blob): Promise<OpenedClass> {
  const text = await textFrom(source, CLASS_FILE_LIMIT);
  const opened = text.ok ? openSealed(text.value, KIND, BOUNDS) : text;
  if (!opened.ok) {
    const { why, detail } = opened;
    const known = why === 'tooLarge' || why === 'newer' || why === 'changed' || why === 'malformed';
    // a file that ends in the middle has changed since it was written
    return { ok: false, why: known ? why : why === 'truncated' ? 'changed' : 'unreadable', detail };
  }
  const outer = readBy(file, opened.value);
  if (!outer.ok) return { ok: false, why: 'malformed', detail: outer.detail };
  const inner = classKind.read(outer.value.record);
  return inner.ok ? { ok: true, record: inner.value } : { ok: false, why: 'malformed', detail: inner.detail };
}
