// Checks that every id named in a file is there, and that no id is given twice. It judges no meaning.

import type { BothLangs } from '../base/index.ts';
import { OUTCOMES } from '../methodology/vocabulary.ts';
import { newsId } from './build-campaign.ts';
import { both } from './catalogue-entry.ts';
import { type Findings, nearestOf } from './findings.ts';
import type { CampaignEnding } from './model.ts';
import type { Path, Places } from './places.ts';
import type { ConditionFile } from './shape-condition.ts';
import type { Draft, DraftFile } from './shape-findings.ts';

type Target =
  'people' | 'facts' | 'needs' | 'strengths' | 'units' | 'done' | 'advances' | 'actions' | 'team' | 'endings';
const NAMES: Readonly<Record<Target, BothLangs>> = {
  people: both('人物', 'person'),
  facts: both('事实', 'fact'),
  needs: both('需求', 'need'),
  strengths: both('优势', 'strength'),
  units: both('部门', 'unit'),
  done: both('话术、进展或行动', 'line, advance or action'),
  advances: both('进展', 'advance'),
  actions: both('行动', 'action'),
  team: both('我方人员', 'person of our team'),
  endings: both('结局', 'ending'),
};
/** Moves that stand beside the lines in every hand. */
const RESERVED: ReadonlySet<string> = new Set(['listen', 'leave']);
const CAMPAIGN_ENDINGS = [
  'winWin',
  'winLose',
  'loseWin',
  'lostToRival',
  'struckOff',
  'vetoed',
  'noBid',
  'rightNoGo',
  'wrongNoGo',
  'accepted',
  'notAccepted',
  'renewed',
  'notRenewed',
] as const satisfies readonly CampaignEnding[];
const MAX_SHOWN = 16;

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
    one('done', [...path, 'after'], condition.after);
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
    if (file.length === 'campaign') one('actions', [...path, 'earnedBy'], line?.earnedBy);
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
  all('people', ['calls'], file.calls);
  for (const [i, action] of (file.actions ?? []).entries()) {
    const path = ['actions', i];
    all('facts', [...path, 'reveals'], action?.reveals);
    all('advances', [...path, 'unlockedBy'], action?.unlockedBy);
    all('people', [...path, 'attends'], action?.attends);
    one('team', [...path, 'with'], action?.with);
    when([...path, 'when'], action?.when);
  }
  for (const [id, rival] of Object.entries(file.rivals ?? {})) {
    for (const [i, proof] of (rival?.proves ?? []).entries()) {
      one('needs', ['rivals', id, 'proves', i, 'need'], proof?.need);
      one('people', ['rivals', id, 'proves', i, 'to'], proof?.to);
    }
  }
  for (const [i, news] of (file.news ?? []).entries()) {
    const path = ['news', i];
    for (const key of ['to', 'joins', 'leaves'] as const) one('people', [...path, key], news?.[key]);
    one('needs', [...path, 'need'], news?.need);
    one('facts', [...path, 'fact'], news?.fact);
    when([...path, 'when'], news?.when);
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
  for (const [i, action] of (file.actions ?? []).entries())
    if (action?.id !== undefined) see(action.id, ['actions', i, 'id'], 'value');
  seen.clear();
  for (const [i, news] of (file.news ?? []).entries()) see(newsId(news, i), ['news', i, 'id'], 'value');
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
  const idsIn = (list: unknown): readonly string[] | null =>
    Array.isArray(list) ? list.flatMap((one) => [part(one, 'id')].filter((id) => typeof id === 'string')) : null;
  /** A section that may be left out: nothing to point to, but nothing wrong either. */
  const optional = (value: unknown, ids: readonly string[] | null) => ids ?? (value === undefined ? [] : null);
  const advances = keys(part(raw, 'advances'));
  const isCampaign = part(raw, 'length') === 'campaign';
  const actions = idsIn(part(raw, 'actions')) ?? (isCampaign ? null : []);
  const lines = idsIn(part(raw, 'lines'));
  const verdicts = isCampaign ? CAMPAIGN_ENDINGS : [];
  return {
    people: keys(part(raw, 'people')),
    facts: optional(part(raw, 'facts'), keys(part(raw, 'facts'))),
    needs: keys(part(raw, 'needs')),
    strengths: keys(part(part(raw, 'seller'), 'strengths')),
    units: optional(part(part(raw, 'client'), 'units'), keys(part(part(raw, 'client'), 'units'))),
    team: optional(part(part(raw, 'seller'), 'team'), keys(part(part(raw, 'seller'), 'team'))),
    done: lines && advances && actions && [...lines, ...advances, ...actions],
    advances,
    actions,
    endings: advances && [...OUTCOMES, ...verdicts, ...advances],
  };
}
