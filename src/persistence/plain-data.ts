// A first look at anything read from outside: is it plain data of a bearable size? It knows nothing of what the data means.

/** What plain data may be at most; beyond it, reading would be the attack. */
export interface Bounds {
  readonly depth: number;
  /** Values in all, keys not counted. */
  readonly values: number;
}

export const RECORD_BOUNDS: Bounds = { depth: 12, values: 100_000 };

const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/** null if it is plain JSON data within bounds, else what is wrong. Never recursive: depth is one of the attacks. */
export function unplain(value: unknown, bounds: Bounds = RECORD_BOUNDS): string | null {
  const open: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  let seen = 1;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value: here, depth } = next;
    if (here === null || typeof here === 'string' || typeof here === 'boolean') continue;
    if (typeof here === 'number') {
      if (!Number.isFinite(here)) return 'number';
      continue;
    }
    if (typeof here !== 'object') return typeof here;
    if (depth >= bounds.depth) return 'tooDeep';
    const isList = Array.isArray(here);
    // by its tag and not by its prototype: what comes out of a database may be of another realm
    if (!isList && Object.prototype.toString.call(here) !== '[object Object]') return 'object';
    const size = isList ? here.length : Object.keys(here).length;
    seen += size;
    if (seen > bounds.values) return 'tooLarge';
    if (isList) for (const inner of here as unknown[]) open.push({ value: inner, depth: depth + 1 });
    else
      for (const [key, inner] of Object.entries(here)) {
        if (FORBIDDEN.includes(key)) return `key ${key}`;
        open.push({ value: inner, depth: depth + 1 });
      }
  }
  return null;
}

/** A plain copy without `undefined`: a reactive proxy of the screen cannot be stored, its copy can. */
export const plainCopy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
