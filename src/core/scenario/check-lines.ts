// Checks of each line and person by itself: does it carry what its kind needs, and nothing without effect. It knows no play.

import type { LineKind, Mode } from '../methodology/vocabulary.ts';
import type { Findings } from './findings.ts';
import type { Places } from './places.ts';
import type { Draft, DraftFile } from './shape-findings.ts';
import type { LineFile } from './shape.ts';
import { entriesOf } from './shape-parts.ts';

type Field = 'fact' | 'need' | 'strength' | 'evidence' | 'touches' | 'win' | 'technique' | 'layer' | 'playback';

/** What a kind of line must and may carry (simulation.md section 3). */
const FIELDS: Readonly<Record<LineKind, { readonly must: readonly Field[]; readonly may: readonly Field[] }>> = {
  situation: { must: ['fact'], may: ['playback'] },
  problem: { must: ['need'], may: ['playback'] },
  implication: { must: ['need'], may: ['evidence', 'touches', 'playback'] },
  needPayoff: { must: ['need'], may: ['playback'] },
  dig: { must: ['need'], may: ['layer', 'playback'] },
  present: { must: ['strength', 'need'], may: ['win'] },
  prove: { must: ['strength'], may: ['need'] },
  price: { must: [], may: [] },
  concede: { must: [], may: [] },
  defer: { must: [], may: [] },
  close: { must: ['technique'], may: [] },
  askToCoach: { must: [], may: [] },
  chat: { must: [], may: [] },
};
const ALL: readonly Field[] = [
  'fact',
  'need',
  'strength',
  'evidence',
  'touches',
  'win',
  'technique',
  'layer',
  'playback',
];
/** Lines that lead a deal: after these the trainee learns from what was answered. */
const LEADING: ReadonlySet<string> = new Set([
  'situation',
  'problem',
  'implication',
  'needPayoff',
  'dig',
  'present',
  'prove',
]);
/** A playback earns something after these (simulation.md section 4, `listen`). */
const PLAYED_BACK: ReadonlySet<string> = new Set(['problem', 'implication', 'needPayoff', 'dig']);

export function checkLines(file: DraftFile, places: Places, findings: Findings): void {
  for (const [i, line] of (file.lines ?? []).entries()) {
    if (line?.move === undefined) continue;
    checkFields(i, line, line.move, places, findings);
    checkFact(i, line, file, findings);
    checkDig(i, line, file, findings);
    checkWords(i, line, line.move, canOpen(line, line.move, file), places, findings);
  }
  for (const [id, need] of Object.entries(file.needs ?? {})) {
    const count = need?.layers?.length ?? 0;
    if (count === 1) findings.add('oneLayer', ['needs', id, 'layers'], { name: id }, { at: 'key' });
  }
  for (const [id, fact] of Object.entries(file.facts ?? {})) {
    if (
      fact?.from === 'person' &&
      entriesOf(fact.of).length === 0 &&
      !(fact.of === undefined && places.has(['facts', id, 'of']))
    ) {
      findings.add('missing', ['facts', id, 'of'], { name: 'of' }, { at: 'key' });
    }
  }
  for (const [id, person] of Object.entries(file.people ?? {})) {
    const stray = (field: 'acute' | 'vision', mode: Mode): void => {
      if (person?.mode !== undefined && person[field] !== undefined && person.mode !== mode) {
        findings.add('strayField', ['people', id, field], { name: field, move: person.mode }, { at: 'key' });
      }
    };
    stray('acute', 'overwhelmed');
    stray('vision', 'visionary');
  }
}

function checkFields(i: number, line: Draft<LineFile>, move: LineKind, places: Places, findings: Findings): void {
  const { must, may } = FIELDS[move];
  for (const field of ALL) {
    const given = line[field] !== undefined && line[field] !== false;
    if (must.includes(field)) {
      if (!given && !places.has(['lines', i, field]))
        findings.add('needsField', ['lines', i, 'move'], { move, name: field });
    } else if (given && !may.includes(field))
      findings.add('strayField', ['lines', i, field], { name: field, move }, { at: 'key' });
  }
}

/** A public fact may be asked of anyone: that one should have done one's homework is the lesson. */
function checkFact(i: number, line: Draft<LineFile>, file: DraftFile, findings: Findings): void {
  if (line.move !== 'situation' || line.fact === undefined || line.to === undefined) return;
  const fact = Object.hasOwn(file.facts ?? {}, line.fact) ? file.facts?.[line.fact] : undefined;
  if (!fact?.from || fact.from === 'public' || (fact.from === 'person' && fact.of === undefined)) return;
  const people = file.people ?? {};
  const asked = entriesOf(fact.of);
  // over months a rep may ask people for what the field or a coach tells too
  const canTell = fact.from === 'person' || (fact.from !== 'brief' && file.length !== 'call');
  if (canTell && asked.includes(line.to)) return;
  // an unknown id is named already
  if (![line.to, ...asked].every((id) => id !== undefined && Object.hasOwn(people, id))) return;
  findings.add('othersFact', ['lines', i, 'fact'], { name: line.fact, person: line.to });
}

function checkDig(i: number, line: Draft<LineFile>, file: DraftFile, findings: Findings): void {
  if (line.move !== 'dig' || line.need === undefined) return;
  const need = Object.hasOwn(file.needs ?? {}, line.need) ? file.needs?.[line.need] : undefined;
  if (!need) return;
  const count = need.layers?.length ?? 0;
  if (count === 0) findings.add('digWithoutLayers', ['lines', i, 'need'], { need: line.need });
  else if (line.layer !== undefined && line.layer >= count && count > 1) {
    findings.add('noSuchLayer', ['lines', i, 'layer'], { value: line.layer, need: line.need, last: count - 1 });
  }
}

/** Whether this line can ever work. One that cannot is a trap and needs the answers of a trap only. */
function canOpen(line: Draft<LineFile>, move: LineKind, file: DraftFile): boolean {
  if (!LEADING.has(move)) return false;
  if (move === 'situation' || line.to === undefined) return true;
  const person = Object.hasOwn(file.people ?? {}, line.to) ? file.people?.[line.to] : undefined;
  // they know how bad it is (rule `knownPain`)
  if (move === 'problem' && person?.mode === 'overwhelmed' && line.need === person.acute) return false;
  const stakes = Object.keys(person?.stakes ?? {});
  const needs = line.need === undefined ? stakes : stakes.filter((id) => id === line.need);
  if (move !== 'present' && move !== 'prove') return needs.length > 0;
  return needs.some(
    (id) => Object.hasOwn(file.needs ?? {}, id) && entriesOf(file.needs?.[id]?.answeredBy).includes(line.strength),
  );
}

/** What is left to the stock lines: a warning, and a fault in an exam. */
function checkWords(
  i: number,
  line: Draft<LineFile>,
  move: LineKind,
  opens: boolean,
  places: Places,
  findings: Findings,
): void {
  const id = line.id ?? `lines[${i}]`;
  const spoken = (field: 'reply' | 'thinks'): boolean => {
    const path = ['lines', i, field];
    if (findings.touches(path) || (line[field] === undefined && places.has(path))) return true; // wrong, and named already
    const keys = Object.keys(line[field] ?? {});
    return opens ? keys.some((key) => key.startsWith('opens')) : keys.length > 0;
  };
  if (!spoken('reply')) findings.add('missingReply', ['lines', i], { id, key: opens ? 'opens' : 'flat, resists …' });
  if (!spoken('thinks')) findings.add('missingThinks', ['lines', i], { id });
  if (opens && PLAYED_BACK.has(move) && line.playback === undefined && !places.has(['lines', i, 'playback'])) {
    findings.add('missingPlayback', ['lines', i], { id });
  }
}
