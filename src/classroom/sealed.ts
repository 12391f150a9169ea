// A file of ours: JSON with its kind, its format and a SHA-256 of all the rest. It knows none of the kinds.

import { canonicalJson, sha256Hex } from '../core/public.ts';
import { unplain, type Bounds } from '../persistence/index.ts';
import { bad, good, type Reading } from './reading.ts';

/** SHA-256 of the canonical JSON of everything but `sum`. */
export function sumOf(value: object): string {
  const { sum: _sum, ...rest } = value as Readonly<Record<string, unknown>>;
  return sha256Hex(canonicalJson(rest));
}

/** No two versions of a file have the same text; no white space, so that no byte of it is idle. */
export const sealed = <T extends object>(value: T): T & { readonly sum: string } => ({ ...value, sum: sumOf(value) });

const MARK = /"kind"\s*:\s*"deal-dojo\.[a-z-]+"/;

/** What stands in a sealed file, its sum checked; its fields are still to be read. */
export function openSealed(text: string, kind: string, bounds: Bounds): Reading<object> {
  const trimmed = text.trim();
  if (trimmed === '') return bad('unreadable', 'empty');
  let value: unknown;
  try {
    value = JSON.parse(trimmed);
  } catch {
    if (!MARK.test(trimmed)) return bad('unreadable', 'no JSON');
    return trimmed.endsWith('}') ? bad('changed', 'no JSON') : bad('truncated', `after ${trimmed.length} characters`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad('unreadable', 'no object');
  const odd = unplain(value, bounds);
  if (odd !== null) return bad('unreadable', odd);
  const of = (name: string): unknown => (Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined);
  const found = of('kind');
  if (found !== kind) return bad('unreadable', typeof found === 'string' ? `kind ${found.slice(0, 40)}` : 'kind');
  const format = of('format');
  if (typeof format === 'number' && format > 1) return bad('newer', `format ${format}`);
  const sum = of('sum');
  if (typeof sum !== 'string') return bad('malformed', 'sum');
  return sumOf(value) === sum ? good(value) : bad('changed', 'sum');
}
