// Text → plain values with their places in the file. It knows YAML and its dangers, and nothing of deals.

import { utf8ToBytes } from '@noble/hashes/utils.js';
import { Composer, type Document, isAlias, isMap, isScalar, isSeq, LineCounter, Parser } from 'yaml';
import { both } from './catalogue-entry.ts';
import { Findings } from './findings.ts';
import { lastLine, type Path, Places } from './places.ts';
import { surveyTokens } from './survey.ts';

/** A scenario is a page of prose, not a database: 1 MiB is some fifty times a long call. */
export const MAX_BYTES = 1024 * 1024;
export const MAX_DEPTH = 32;
/** Words, signs, line ends: the longest campaign that comes with the game has 41,000. A megabyte of brackets has a million, and reading on would take a minute. */
const MAX_PARTS = 150_000;
/** One slip makes many errors: each message and each line is named once, and more than this teaches nothing. */
const MAX_SYNTAX_FAULTS = 20;

export interface Parsed {
  /** Plain data (objects, arrays, strings, numbers, booleans, null), or `undefined` if the file could not be read. */
  readonly value: unknown;
  readonly places: Places;
  readonly findings: Findings;
}

// Core has no DOM library; this one class is in every browser and in Node.
declare class TextDecoder {
  constructor(label: string, options: { fatal: boolean; ignoreBOM: boolean });
  decode(bytes: Uint8Array): string;
}

/** Bytes of a file as text, or `null` if they are not UTF-8. */
export function decodeBytes(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Keys that reach into JavaScript's own objects. `<<` is YAML 1.1's merge key. */
const isForbiddenKey = (key: string): boolean => key === '<<' || key === 'prototype' || key in Object.prototype;

// A NUL or another control character is the sign of a file that is not text (a Word or Excel file, most often).
function controlAt(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) || code === 0x7f) return i;
  }
  return -1;
}

export function parse(source: string): Parsed {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const lines = new LineCounter();
  const places = new Places((offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  });
  const findings = new Findings(places);
  const refused = (): Parsed => ({ value: undefined, places, findings });

  if (source.length > MAX_BYTES || utf8ToBytes(source).length > MAX_BYTES) {
    findings.addAt('tooBig', { line: 1, column: 1 }, { limit: '1 MiB' });
    return refused();
  }
  const control = controlAt(text);
  if (control >= 0) {
    findings.addAt('notText', lastLine(text.slice(0, control)));
    return refused();
  }

  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const survey = surveyTokens(tokens, MAX_DEPTH, MAX_PARTS);
  if (survey.tooDeepAt !== undefined) {
    findings.addAt('tooDeep', places.at(survey.tooDeepAt), { limit: MAX_DEPTH });
    return refused();
  }
  if (survey.tooMany) {
    findings.addAt('tooBig', { line: 1, column: 1 }, { limit: both('15 万个词和符号', '150,000 words and signs') });
    return refused();
  }
  for (const alias of survey.aliases) findings.addAt('alias', places.at(alias.offset), { name: alias.source });
  for (const tag of survey.tags) findings.addAt('tag', places.at(tag.offset), { name: tag.source });

  const documents: Document.Parsed[] = [];
  const composer = new Composer({ uniqueKeys: false, strict: true, merge: false, version: '1.2' });
  // every one of them makes an error with its trace: a few say as much as a hundred thousand closing brackets
  let strays = 0;
  const heard = tokens.filter(({ type }) => type !== 'error' || ++strays <= 2 * MAX_SYNTAX_FAULTS);
  for (const document of composer.compose(heard, true, text.length)) documents.push(document);

  const [first, second] = documents;
  const errors = documents.flatMap((document) => document.errors).filter((error) => error.code !== 'BAD_ALIAS');
  const said = new Set<string | number>();
  for (const error of errors) {
    const place = places.at(error.pos[0]);
    const what = (error.message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '');
    if (said.has(what) || said.has(place.line) || said.size > 2 * MAX_SYNTAX_FAULTS) continue;
    said.add(what).add(place.line);
    findings.addAt(error.code === 'TAB_AS_INDENT' ? 'tab' : 'syntax', place, { what });
  }
  if (errors.length > 0) return refused();
  if (second) {
    findings.addAt('manyDocuments', places.at(second.range[0]));
    return refused();
  }
  if (!first?.contents || (isScalar(first.contents) && first.contents.value === null)) {
    findings.addAt('empty', { line: 1, column: 1 });
    return refused();
  }

  const valueOf = (node: unknown, path: Path): unknown => {
    if (isMap(node)) {
      const result: Record<string, unknown> = {};
      for (const pair of node.items) {
        const keyNode = pair.key;
        const key = isScalar(keyNode) ? String(keyNode.value) : '';
        const here = [...path, key];
        const at = isScalar(keyNode) || isMap(keyNode) || isSeq(keyNode) ? (keyNode.range?.[0] ?? 0) : 0;
        if (!isScalar(keyNode)) findings.addAt('syntax', places.at(at), { what: 'a key must be a word' });
        else if (isForbiddenKey(key)) findings.addAt('forbiddenKey', places.at(at), { name: key });
        else if (Object.hasOwn(result, key)) findings.addAt('duplicateKey', places.at(at), { name: key });
        else {
          places.note(here, at, offsetOf(pair.value) ?? at);
          result[key] = valueOf(pair.value, here);
        }
      }
      return result;
    }
    if (isSeq(node)) {
      return node.items.map((item, index) => {
        const here = [...path, index];
        const at = offsetOf(item) ?? 0;
        places.note(here, at, at);
        return valueOf(item, here);
      });
    }
    if (isAlias(node)) return undefined;
    return isScalar(node) ? plain(node.value) : null;
  };
  places.note([], 0, offsetOf(first.contents) ?? 0);
  return { value: valueOf(first.contents, []), places, findings };
}

function offsetOf(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range?.[0] : undefined;
}

const plain = (value: unknown): unknown =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
