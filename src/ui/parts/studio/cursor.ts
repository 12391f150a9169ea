// What is being written at a place in the text: a key of which map, or a value at which path. Knows the outline, no schema.

import type { Entry, Path } from './outline.ts';

export interface Cursor {
  /** Of the map or list that gets a key; of the value itself otherwise. */
  readonly path: Path;
  /** `item`: a lone word after a dash, which may become a key or be a value. */
  readonly what: 'key' | 'value' | 'item';
  /** Where the word under the cursor begins. */
  readonly from: number;
}

const WORD = /[\w@-]*$/;
const isFlow = (entry: Entry): boolean => entry.form === 'flowMap' || entry.form === 'flowList';

export function cursorAt(text: string, outline: readonly Entry[], pos: number): Cursor | null {
  const from = pos - (WORD.exec(text.slice(Math.max(0, pos - 60), pos))?.[0].length ?? 0);
  let flow: Entry | null = null;
  for (const entry of outline) {
    if (entry.from > pos) break;
    const closed = /[}\]]$/.test(text.slice(entry.valueTo - 1, entry.valueTo));
    if (isFlow(entry) && entry.valueFrom < pos && (closed ? pos < entry.valueTo : pos <= entry.valueTo)) flow = entry;
  }
  return flow ? inFlow(outline, flow, pos, from) : inBlock(text, outline, pos, from);
}

function inFlow(outline: readonly Entry[], flow: Entry, pos: number, from: number): Cursor | null {
  const depth = flow.path.length + 1;
  const within = outline.filter((one) => one.from > flow.valueFrom && one.from <= pos && one.to <= flow.valueTo);
  const last = within.filter((one) => one.path.length === depth).at(-1);
  if (!last || pos > last.to) {
    const count = within.filter((one) => one.path.length === depth).length;
    return flow.form === 'flowMap'
      ? { path: flow.path, what: 'key', from }
      : { path: [...flow.path, count], what: 'value', from };
  }
  if (typeof last.path.at(-1) === 'number') return { path: last.path, what: 'value', from };
  if (pos <= last.keyTo && last.valueTo <= last.keyTo) return { path: flow.path, what: 'key', from: last.from };
  if (pos < last.keyTo) return { path: flow.path, what: 'key', from: last.from };
  return { path: last.path, what: 'value', from };
}

function inBlock(text: string, outline: readonly Entry[], pos: number, from: number): Cursor | null {
  const lineFrom = text.lastIndexOf('\n', pos - 1) + 1;
  const before = text.slice(lineFrom, pos);
  const shape = /^([ ]*(?:-[ ]+)*)(.*)$/.exec(before);
  const [prefix, rest] = [shape?.[1] ?? '', shape?.[2] ?? ''];
  const at = lineFrom + prefix.length;
  let above: Entry | null = null;
  for (const entry of outline) {
    if (entry.from >= pos && !(entry.from === at && entry.column >= 0)) break;
    if (entry.form === 'block' && entry.valueFrom < lineFrom && pos <= entry.valueTo) return null;
    if (entry.column >= 0 && entry.from < at && entry.column < prefix.length) above = entry;
    if (entry.column >= 0 && entry.from < at && entry.column >= prefix.length && above && entry.column <= above.column)
      above = null;
  }
  if (/^(?:[\w-]+|"[^"]*"|'[^']*')[ ]*:(?:[ ].*)?$/.test(rest)) {
    const own = outline.find((one) => one.from === at && typeof one.path.at(-1) === 'string');
    return own && rest.includes(': ') ? { path: own.path, what: 'value', from } : null;
  }
  if (!/^[\w@-]*$/.test(rest)) return null;
  const path = above ? above.path : [];
  if (prefix.length > 0 && !above) return null;
  return { path, what: /-[ ]+$/.test(prefix) ? 'item' : 'key', from };
}

/** Keys the map at a path has already, the one being written left out. */
export const keysAt = (outline: readonly Entry[], path: Path, besides: number): ReadonlySet<string> =>
  new Set(
    outline
      .filter(
        (one) =>
          one.from !== besides && one.path.length === path.length + 1 && path.every((part, i) => one.path[i] === part),
      )
      .map((one) => String(one.path.at(-1))),
  );
