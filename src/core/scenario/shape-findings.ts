// From valibot's issues to diagnostics, and from a file with faults to what can still be checked of it. It knows no rule of selling.

import * as v from 'valibot';
import type { BothLangs } from '../base/index.ts';
import { both } from './catalogue-entry.ts';
import type { Findings } from './findings.ts';
import { nearestOf } from './findings.ts';
import { type Path, pathText } from './places.ts';
import { type ScenarioFile, scenarioShape } from './shape.ts';

/** A file in which any part may be missing, because what was wrong was taken out. */
export type Draft<T> = T extends readonly (infer E)[]
  ? readonly (Draft<E> | undefined)[]
  : T extends object
    ? { readonly [K in keyof T]?: Draft<T[K]> | undefined }
    : T;
export type DraftFile = Draft<ScenarioFile>;

export interface Shaped {
  readonly draft: DraftFile;
  /** The file itself, if its shape is right. */
  readonly file: ScenarioFile | null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function shapeOf(value: unknown, findings: Findings): Shaped {
  if (!isRecord(value)) {
    findings.add('wrongType', [], { wanted: WANTED.record, found: kindOf(value) });
    return { draft: {}, file: null };
  }
  const result = v.safeParse(scenarioShape, value);
  if (result.success) return { draft: result.output, file: result.output };
  const wrong = new Set<string>();
  for (const issue of result.issues) wrong.add(report(issue, findings));
  return { draft: without(value, [], wrong) as DraftFile, file: null };
}

/** Adds one finding and gives the path of what must be left out of the draft. */
function report(issue: v.BaseIssue<unknown>, findings: Findings): string {
  const items = issue.path ?? [];
  const path: Path = items.map((item) => item.key as string | number);
  // valibot takes a list for an object; say so once, at the list
  const list = items.findIndex((item) => item.type === 'object' && Array.isArray(item.input));
  if (list >= 0) {
    findings.add('wrongType', path.slice(0, list), { wanted: WANTED.record, found: FOUND_LIST });
    return pathText(path.slice(0, list));
  }
  const last = String(path.at(-1) ?? '');
  const known = issue.message.split(' ');
  const input = issue.input;
  const given = typeof input === 'string' ? input : JSON.stringify(input);

  if (issue.type === 'never')
    findings.add('unknownKey', path, { name: last }, { at: 'key', near: nearestOf(last, known) });
  else if (items.at(-1)?.origin === 'key' && input === undefined)
    findings.add('missing', path, { name: last }, { at: 'key' });
  else if (input === null) findings.add('missing', path, { name: last }, { at: 'key' });
  else if (input === undefined)
    return pathText(path); // an alias, already named by the parser
  else if (issue.type === 'picklist') {
    const near = typeof input === 'string' ? nearestOf(input, known) : undefined;
    findings.add('unknownWord', path, { name: given, known: known.join(', ') }, { near });
  } else if (issue.type === 'regex' && issue.message === 'id')
    findings.add('badId', path, { name: given }, atOf(items));
  else if (issue.type === 'regex' && issue.message === 'replyKey') {
    const near = nearestOf(last, ['opens', 'flat', 'resists', 'refuted', 'granted', 'declined']);
    findings.add(
      'unknownWord',
      path,
      { name: last, known: 'opens, flat, resists, refuted, opens@overwhelmed …' },
      { at: 'key', near },
    );
  } else if (issue.type === 'regex' && issue.message === 'date') findings.add('badDate', path, { value: given });
  else if (issue.type === 'regex') findings.add('blank', path, { name: last });
  else if (issue.type === 'min_length') findings.add('missing', path, { name: last }, { at: 'key' });
  else if (issue.kind === 'validation') {
    const [low = '', high = ''] = known;
    findings.add('range', path, { value: given, low, high });
  } else findings.add('wrongType', path, { wanted: wantedOf(issue.type), found: kindOf(input) }, atOf(items));
  return pathText(path);
}

const atOf = (items: readonly { readonly origin?: string | null }[]): { at: 'key' | 'value' } => ({
  at: items.at(-1)?.origin === 'key' ? 'key' : 'value',
});

const WANTED = {
  string: both('文字', 'a text'),
  number: both('数字', 'a number'),
  boolean: both(' true 或 false', 'true or false'),
  array: both('列表', 'a list'),
  record: both('映射（键: 值）', 'a map (key: value)'),
};
const wantedOf = (type: string): BothLangs =>
  type === 'object_with_rest'
    ? WANTED.record
    : (Object.entries(WANTED).find(([name]) => name === type)?.[1] ?? both(type, type));

const FOUND_LIST = both('列表', 'a list');
function kindOf(value: unknown): BothLangs {
  if (Array.isArray(value)) return FOUND_LIST;
  if (value === null || value === undefined) return both('空', 'nothing');
  if (typeof value === 'object') return both('映射', 'a map');
  const shown = String(value).slice(0, 30);
  if (typeof value === 'string') return both(`文字 “${shown}”`, `the text “${shown}”`);
  return both(`${typeof value === 'number' ? '数字' : '是非值'} ${shown}`, `the ${typeof value} ${shown}`);
}

/** A copy without the wrong parts. Entries of lists leave a hole, so that paths keep their meaning. */
function without(value: unknown, path: Path, wrong: ReadonlySet<string>): unknown {
  if (path.length > 0 && wrong.has(pathText(path))) return undefined;
  if (Array.isArray(value)) return value.map((item, index) => without(item, [...path, index], wrong));
  if (!isRecord(value)) return value ?? undefined;
  const kept = Object.entries(value).map(([key, item]) => [key, without(item, [...path, key], wrong)] as const);
  return Object.fromEntries(kept.filter(([, item]) => item !== undefined));
}
