// Entries of an outline by their path, and by the ids they carry. Knows the outline, no schema.

import type { Entry, Path } from './outline.ts';

const isItemId = (path: Path): boolean => path.length === 3 && typeof path[1] === 'number' && path[2] === 'id';
export const pathKey = (path: Path): string => path.join('\u0000');

/** The text of a one-line word or number, without quotes; empty for everything else. */
export const wordOf = (text: string, entry: Entry): string =>
  entry.form === 'plain' || entry.form === 'quoted'
    ? text.slice(entry.valueFrom, entry.valueTo).replace(/^(["'])(.*)\1$/s, '$2')
    : '';

/** Entries by their path; entries of a list also by the id they carry (`lines`, `askDosage`). */
export function indexOf(text: string, outline: readonly Entry[]): ReadonlyMap<string, Entry> {
  const index = new Map<string, Entry>();
  const named = new Map<string, string>();
  for (const entry of outline)
    if (isItemId(entry.path)) named.set(pathKey(entry.path.slice(0, 2)), wordOf(text, entry));
  for (const entry of outline) {
    index.set(pathKey(entry.path), entry);
    const id = entry.path.length > 1 ? named.get(pathKey(entry.path.slice(0, 2))) : undefined;
    if (id !== undefined) index.set(pathKey([entry.path[0] ?? '', id, ...entry.path.slice(2)]), entry);
  }
  return index;
}

/** `lines[3].say` or `lines.askDosage` as a path. */
export const pathOf = (place: string): Path =>
  [...place.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, n, word]) => (n === undefined ? (word ?? '') : Number(n)));

/** The place itself, else the nearest thing around it that is in the text. */
export function placeIn(index: ReadonlyMap<string, Entry>, path: Path): Entry | null {
  for (let length = path.length; length > 0; length--) {
    const found = index.get(pathKey(path.slice(0, length)));
    if (found) return found;
  }
  return null;
}
