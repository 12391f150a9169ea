// Checks that every id named in a file is there, and that no id is given twice. It judges no meaning.

import type { BothLangs } from '../base/index.ts';
import { OUTCOMES } from '../methodology/vocabulary.ts';
import { both } from './catalogue-entry.ts';
import { type Findings, nearestOf } from './findings.ts';
import type { Path, Places } from './places.ts';
import type { ConditionFile } from './shape-condition.ts';
import type { Draft, DraftFile } from './shape-findings.ts';

type Target = 'people' | 'facts' | 'needs' | 'strengths' | 'units' | 'lines' | 'endings';
const NAMES: Readonly<Record<Target, BothLangs>> = {
  people: both('人物', 'person'),
  facts: both('事实', 'fact'),
  needs: both('需求', 'need'),
  strengths: both('优势', 'strength'),
  units: both('部门', 'unit'),
  lines: both('话术', 'line'),
  endings: both('结局（outcome 或进展编号）', 'ending (an outcome or an advance)'),
};
/** Moves that stand beside the lines in every hand. */
const RESERVED: ReadonlySet<string> = new Set(['listen', 'leave']);
const MAX_SHOWN = 12;

/** `raw`: the file as read, because an entry that is wrong inside is still an entry one can point to. */
export function checkReferences(raw: unknown, file: DraftFile, places: Places, findings: Findings): void {
  const known = knownIds(raw);
  checkIds(file, places, findings);

  const one = (target: Target, path: Path, id: unknown, at: 'key' | 'value' = 'value'): void => {
    const ids = known[target];
    if (typeof id !== 'string' || ids === null || ids.includes(id)) return;
    const shown = ids.slice(0, MAX_SHOWN).join(', ') + (ids.length > MAX_SHOWN ? ' …' : '');
    findings.add(
      'unknownId',
      path,
      { name: id, kind: NAMES[target], known: shown || '–' },
      { at, near: nearestOf(id, ids) },
    );
  };
  const all = (target: Target, path: Path, ids: unknown): void => {
    if (Array.isArray(ids)) for (const [i, id] of ids.entries()) one(target, [...path, i], id);
    else one(target, path, ids);
  };
  const when = (path: Path, condition: Draft<ConditionFile> | undefined): void => {
    if (condition === undefined) return;
    const count = Object.values(condition).filter((part) => part !== undefined).length;
    if (count !== 1) findings.add('conditionForm', path, { count });
    one('facts', [...path, 'known'], condition.known);
    one('needs', [...path, 'stage', 'need'], condition.stage?.need);
    one('lines', [...path, 'after'], condition.after);
    when([...path, 'not'], condition.not);
    for (const key of ['any', 'all'] as const) {
      for (const [i, part] of (condition[key] ?? []).entries()) when([...path, key, i], part);
    }
  };

  for (const [id, fact] of Object.entries(file.facts ?? {})) {
    all('people', ['facts', id, 'of'], fact?.of);
    all('people', ['facts', id, 'flatters'], fact?.flatters);
  }
  for (const [id, need] of Object.entries(file.needs ?? {})) {
    all('facts', ['needs', id, 'hints'], need?.hints);
    all('strengths', ['needs', id, 'answeredBy'], need?.answeredBy);
    for (const [i, layer] of (need?.layers ?? []).entries())
      one('facts', ['needs', id, 'layers', i, 'fact'], layer?.fact);
  }
  for (const [id, person] of Object.entries(file.people ?? {})) {
    const path = ['people', id];
    one('units', [...path, 'unit'], person?.unit);
    one('people', [...path, 'reportsTo'], person?.reportsTo);
    all('people', [...path, 'influences'], person?.influences);
    for (const need of Object.keys(person?.stakes ?? {})) one('needs', [...path, 'stakes', need], need, 'key');
    one('needs', [...path, 'acute'], person?.acute);
    one('needs', [...path, 'vision'], person?.vision);
  }
  for (const [i, line] of (file.lines ?? []).entries()) {
    const path = ['lines', i];
    one('people', [...path, 'to'], line?.to);
    one('facts', [...path, 'fact'], line?.fact);
    one('needs', [...path, 'need'], line?.need);
    one('strengths', [...path, 'strength'], line?.strength);
    one('facts', [...path, 'evidence'], line?.evidence);
    one('people', [...path, 'touches'], line?.touches);
    when([...path, 'when'], line?.when);
  }
  for (const [id, advance] of Object.entries(file.advances ?? {})) {
    const path = ['advances', id];
    one('people', [...path, 'to'], advance?.to);
    for (const key of ['explicit', 'answered', 'proven'] as const)
      all('needs', [...path, 'takes', key], advance?.takes?.[key]);
    all('facts', [...path, 'takes', 'known'], advance?.takes?.known);
    all('people', [...path, 'opens'], advance?.opens);
    when([...path, 'when'], advance?.when);
  }
  for (const id of Object.keys(file.endings ?? {})) one('endings', ['endings', id], id, 'key');
  checkCircles(file, findings);
}

function checkIds(file: DraftFile, places: Places, findings: Findings): void {
  const seen = new Map<string, Path>();
  const see = (id: string, path: Path, at: 'key' | 'value'): void => {
    const before = seen.get(id);
    if (RESERVED.has(id)) findings.add('reservedId', path, { name: id }, { at });
    else if (before) findings.add('duplicateId', path, { name: id, line: places.of(before, 'value').line }, { at });
    else seen.set(id, path);
  };
  for (const [i, line] of (file.lines ?? []).entries())
    if (line?.id !== undefined) see(line.id, ['lines', i, 'id'], 'value');
  for (const id of Object.keys(file.advances ?? {})) see(id, ['advances', id], 'key');
}

/** Everyone who is their own superior, by however many steps; named once a circle member. */
function checkCircles(file: DraftFile, findings: Findings): void {
  for (const [id, person] of Object.entries(file.people ?? {})) {
    const passed = new Set<string>();
    let above = person?.reportsTo;
    while (above !== undefined && above !== id && !passed.has(above)) {
      passed.add(above);
      above = Object.hasOwn(file.people ?? {}, above) ? file.people?.[above]?.reportsTo : undefined;
    }
    if (above === id) findings.add('circle', ['people', id, 'reportsTo'], { name: id });
  }
}

/** Ids by what they are ids of; null where the section itself is missing, so that nothing is said about it twice. */
function knownIds(raw: unknown): Readonly<Record<Target, readonly string[] | null>> {
  const part = (value: unknown, key: string): unknown =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, key)
      ? (value as Record<string, unknown>)[key]
      : undefined;
  const keys = (value: unknown): readonly string[] | null =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : null;
  const lines = part(raw, 'lines');
  const lineIds = Array.isArray(lines)
    ? lines.flatMap((line) => [part(line, 'id')].filter((id) => typeof id === 'string'))
    : null;
  const advances = keys(part(raw, 'advances'));
  return {
    people: keys(part(raw, 'people')),
    facts: keys(part(raw, 'facts')) ?? (part(raw, 'facts') === undefined ? [] : null),
    needs: keys(part(raw, 'needs')),
    strengths: keys(part(part(raw, 'seller'), 'strengths')),
    units: keys(part(part(raw, 'client'), 'units')) ?? (part(part(raw, 'client'), 'units') === undefined ? [] : null),
    lines: lineIds,
    endings: advances && [...OUTCOMES, ...advances],
  };
}
