// Checks of each action, rival and piece of news by itself: does it carry what its kind needs, in the right form. It knows no play.

import type { Findings } from './findings.ts';
import type { ActionKind } from './model.ts';
import type { Places } from './places.ts';
import type { ActionFile, NewsFile } from './shape-campaign.ts';
import type { Draft, DraftFile } from './shape-findings.ts';
import { entriesOf } from './shape-parts.ts';

type Field = 'reveals' | 'attends' | 'with';
const MUST: Readonly<Partial<Record<ActionKind, readonly Field[]>>> = {
  research: ['reveals'],
  training: ['attends'],
  executive: ['attends', 'with'],
  service: ['attends'],
  coldCall: ['attends'],
};
/** Actions that are a visit to one person. */
const TO_ONE: ReadonlySet<string> = new Set<ActionKind>(['executive', 'coldCall']);

export function checkCampaignForms(file: DraftFile, places: Places, findings: Findings): void {
  for (const [i, action] of (file.actions ?? []).entries()) if (action) checkAction(i, action, places, findings);
  checkFigures(file, findings);
  for (const [i, news] of (file.news ?? []).entries()) if (news) checkNewsFields(i, news, places, findings);
  checkComings(file, findings);
}

function checkAction(i: number, action: Draft<ActionFile>, places: Places, findings: Findings): void {
  const { kind, window } = action;
  const path = ['actions', i];
  if (window && !findings.touches([...path, 'window'])) {
    const [from, to, ...more] = window;
    if (more.length > 0 || from === undefined || to === undefined || to < from)
      findings.add('windowForm', [...path, 'window']);
  }
  if (kind === undefined) return;
  for (const field of MUST[kind] ?? []) {
    const isGiven = field === 'with' ? action.with !== undefined : entriesOf(action[field]).length > 0;
    if (!isGiven && !findings.touches([...path, field]) && !(field === 'with' && places.has([...path, field])))
      findings.add('needsField', [...path, 'kind'], { move: kind, name: field });
  }
  const count = entriesOf(action.attends).length;
  if (TO_ONE.has(kind) && count > 1) findings.add('attendsOne', [...path, 'attends'], { kind, count });
  if (action.with !== undefined && kind !== 'executive')
    findings.add('strayField', [...path, 'with'], { name: 'with', move: kind }, { at: 'key' });
}

/** A step function: the first step begins no later than the deal, each other after the one before. */
function checkFigures(file: DraftFile, findings: Findings): void {
  for (const [id, rival] of Object.entries(file.rivals ?? {})) {
    const path = ['rivals', id, 'figure'];
    if (!rival?.figure || findings.touches(path)) continue;
    if (rival.figure.length === 0) findings.add('figureForm', path);
    let before: number | undefined;
    for (const [i, step] of rival.figure.entries()) {
      const day = step?.[0];
      const late = before === undefined ? file.calendar?.start : undefined;
      const isWrong = day === undefined || step?.length !== 2 || (before !== undefined && day <= before);
      if (isWrong || (late !== undefined && day > late)) {
        findings.add('figureForm', [...path, i]);
        break;
      }
      before = day;
    }
  }
}

function checkNewsFields(i: number, news: Draft<NewsFile>, places: Places, findings: Findings): void {
  const path = ['news', i];
  const needs = (field: 'need' | 'weight' | 'mode', other: 'to' | 'need'): void => {
    if (news[field] !== undefined && !places.has([...path, other]))
      findings.add('needsField', [...path, field], { move: field, name: other }, { at: 'key' });
  };
  needs('need', 'to');
  needs('mode', 'to');
  needs('weight', 'need');
  if (news.to !== undefined && !places.has([...path, 'need']) && !places.has([...path, 'mode']))
    findings.add('strayField', [...path, 'to'], { name: 'to', move: 'news' }, { at: 'key' });
}

/** One coming and one going a person, in this order. */
function checkComings(file: DraftFile, findings: Findings): void {
  const came = new Set<string>();
  const gone = new Set<string>();
  const inOrder = [...(file.news ?? []).entries()].sort(([, a], [, b]) => (a?.on ?? 0) - (b?.on ?? 0));
  for (const [i, news] of inOrder) {
    const { joins, leaves } = news ?? {};
    if (joins !== undefined && (came.has(joins) || gone.has(joins)))
      findings.add('comesOrGoesTwice', ['news', i, 'joins'], { name: joins });
    if (leaves !== undefined && (gone.has(leaves) || leaves === joins))
      findings.add('comesOrGoesTwice', ['news', i, 'leaves'], { name: leaves });
    if (joins !== undefined) came.add(joins);
    if (leaves !== undefined) gone.add(leaves);
  }
}
