// A small value as one word that can be pasted, linked or put into a QR code: prefix, deflated JSON, and the SHA-256 of what lies between.

import { deflateSync, inflateSync, strToU8 } from 'fflate';
import { sha256Hex } from '../core/public.ts';
import { bad, good, textOf, type Reading } from './reading.ts';

/** Characters of a pasted text, and bytes it may unpack to. */
export const PASTE_LIMIT = 64 * 1024;
const UNPACKED_LIMIT = 256 * 1024;

const toBase64Url = (bytes: Uint8Array): string => {
  let binary = '';
  // in pieces: some engines bear only so many arguments
  for (let i = 0; i < bytes.length; i += 8_192) binary += String.fromCharCode(...bytes.subarray(i, i + 8_192));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

const fromBase64Url = (word: string): Uint8Array =>
  Uint8Array.from(atob(word.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));

const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));

/** 43 characters. */
const checkOf = (payload: string): string => toBase64Url(fromHex(sha256Hex(payload)));
const CHECK_LENGTH = 43;

/** `mark` is three capital letters; `DDH1.…` is a hand-in in format 1. */
export function pack(mark: string, value: unknown): string {
  const payload = toBase64Url(deflateSync(strToU8(JSON.stringify(value)), { level: 9 }));
  return `${mark}1.${payload}.${checkOf(payload)}`;
}

/** Is there something packed under this mark in the text, wherever it begins? */
export const seemsPacked = (mark: string, text: string): boolean => text.includes(mark);

const pattern = (mark: string): RegExp =>
  new RegExp(`${mark}(\\d{1,3})\\.([A-Za-z0-9_-]*)(?:\\.([A-Za-z0-9_-]{0,${CHECK_LENGTH}}))?`, 'g');

/** All packed words of a text: chat programs break lines, people write a greeting before, and a whole group's chat can be pasted at once. */
export const packedIn = (mark: string, text: string): readonly string[] =>
  [...text.replace(/\s+/g, '').matchAll(pattern(mark))].map(([word]) => word);

/** The first packed word in a text. */
export function unpack(mark: string, text: string): Reading<unknown> {
  if (!seemsPacked(mark, text) && text.length > PASTE_LIMIT) return bad('unreadable', 'not packed');
  if (text.length > PASTE_LIMIT) return bad('tooLarge', `${text.length}`);
  const found = pattern(mark).exec(text.replace(/\s+/g, ''));
  if (!found) return bad('unreadable', text.trim() === '' ? 'empty' : 'not packed');
  const [, format = '', payload = '', check = ''] = found;
  if (Number(format) > 1) return bad('newer', `format ${format}`);
  if (check.length < CHECK_LENGTH) return bad('truncated', `after ${payload.length} characters`);
  return checkOf(payload) === check ? inflated(payload) : bad('changed', 'sum');
}

function inflated(payload: string): Reading<unknown> {
  try {
    // a room of fixed size: what does not go in is not kept, however much a bomb unfolds to
    const bytes = inflateSync(fromBase64Url(payload), { out: new Uint8Array(UNPACKED_LIMIT + 1) });
    if (bytes.length > UNPACKED_LIMIT) return bad('tooLarge', 'unpacked');
    const text = textOf(bytes);
    return text.ok ? good(JSON.parse(text.value)) : text;
  } catch {
    return bad('unreadable', 'packed');
  }
}
