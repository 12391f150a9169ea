// Ids by chance for tabs, attempts and profiles. `crypto.randomUUID` is missing on plain http, `getRandomValues` is not.

export type Fill = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;

const byBrowser: Fill = (bytes) => crypto.getRandomValues(bytes);

/** 20 hex digits: 80 bits, so that two tabs never meet. */
export function randomId(fill: Fill = byBrowser): string {
  return [...fill(new Uint8Array(10))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
