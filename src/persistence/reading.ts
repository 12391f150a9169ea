// Reading one body by its schema, for all kinds of kept things. It knows none of them.

import * as v from 'valibot';
import type { Read } from './envelope.ts';

/** Letters, digits, `-`, `_`; at most 40; never the name of something every object has. */
export const isKeptId = (value: string): boolean => /^[A-Za-z0-9_-]{1,40}$/.test(value) && !(value in {});

/** The same, a little longer: a trainer's own scenario bears its file's id with a few letters before it. */
export const isScenarioId = (value: string): boolean => /^[A-Za-z0-9_-]{1,48}$/.test(value) && !(value in {});

/** The value if it is of the schema, else the place of the first thing that is not. */
export function readBy<T>(schema: v.GenericSchema<unknown, T>, body: unknown): Read<T> {
  const parsed = v.safeParse(schema, body, { abortEarly: true });
  if (parsed.success) return { ok: true, value: parsed.output };
  const [issue] = parsed.issues;
  return { ok: false, detail: `${v.getDotPath(issue) ?? 'body'}: ${issue.type}` };
}
