// Stable hashes. None of them is chance: the same words always give the same number.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** FNV-1a over UTF-16 units, 0..2^32-1. For display order and picking one of several stock lines, never for identity. */
export function stableHash(words: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  // one more mixing round (murmur3's), or short keys that differ in their last letter stay neighbours
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** JSON with keys in order, so that equal values have equal text. Values: plain data only. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** SHA-256 of a text as 64 hex digits; pure JS, because `crypto.subtle` is missing on plain-http class networks. */
export function sha256Hex(words: string): string {
  return bytesToHex(sha256(utf8ToBytes(words)));
}

/** The same of a text that comes in pieces: tens of megabytes in one go would hold the page up. */
export function sha256InPieces(): { add(words: string): void; hex(): string } {
  const hash = sha256.create();
  return { add: (words) => void hash.update(utf8ToBytes(words)), hex: () => bytesToHex(hash.digest()) };
}
