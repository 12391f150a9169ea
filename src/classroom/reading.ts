// What reading anything from outside may answer: the value, or the reason in one word and where. It knows no kind of file.

import type { HandInFault } from './model.ts';

export interface Bad {
  readonly ok: false;
  readonly why: HandInFault;
  /** Plain text, for whoever looks into it; not a sentence for the user. */
  readonly detail: string;
}

export type Reading<T> = { readonly ok: true; readonly value: T } | Bad;

export const good = <T>(value: T): Reading<T> => ({ ok: true, value });
export const bad = (why: HandInFault, detail = ''): Bad => ({ ok: false, why, detail: detail.slice(0, 300) });

/** Bytes as text, or why they are none. A byte order mark is skipped. */
export function textOf(bytes: Uint8Array): Reading<string> {
  try {
    return good(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return bad('unreadable', 'no text');
  }
}

/** Text or file up to a size; a file that is too large is not read at all. */
export async function textFrom(source: Blob | string, limit: number): Promise<Reading<string>> {
  if (typeof source === 'string') return source.length > limit ? bad('tooLarge', `${source.length}`) : good(source);
  if (source.size > limit) return bad('tooLarge', `${source.size}`);
  try {
    return textOf(new Uint8Array(await source.arrayBuffer()));
  } catch {
    // removed or locked between choosing and reading it
    return bad('unreadable', 'file');
  }
}
