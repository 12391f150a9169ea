// What a campaign or series opens as it goes: doors, actions, facts. Grown step by step until nothing more opens; an upper bound.

import type { BothLangs } from '../base/index.ts';
import { both } from './catalogue-entry.ts';
import type { FieldAction, Id, Person, Scenario } from './model.ts';
import { canBeGranted } from './obstacle.ts';
import type { Reach } from './reach.ts';

export interface Opening {
  readonly doors: ReadonlySet<Id>;
  readonly actions: ReadonlySet<Id>;
  /** Known without asking anybody in a call. */
  readonly facts: ReadonlySet<Id>;
}

export function openingOf(scenario: Scenario): Opening {
  const ids = (all: readonly { readonly id: Id }[]): ReadonlySet<Id> => new Set(all.map(({ id }) => id));
  return {
    doors: ids(Object.values(scenario.people).filter(({ door }) => door === 'open' || door === 'coach')),
    actions: new Set(),
    facts: ids(Object.values(scenario.facts).filter(({ from }) => from === 'brief')),
  };
}

/** One step further, or null if nothing more opens. */
export function opened(scenario: Scenario, reach: Reach, before: Opening): Opening | null {
  const doors = new Set(before.doors);
  const actions = new Set(before.actions);
  const facts = new Set(before.facts);
  for (const advance of Object.values(scenario.advances)) {
    if (!canBeGranted(advance, scenario, reach)) continue;
    for (const id of advance.opens) if (scenario.people[id]?.door !== 'shut') doors.add(id);
  }
  for (const action of Object.values(scenario.campaign?.actions ?? {})) {
    if (neverOpens(action, scenario, reach)) continue;
    actions.add(action.id);
    for (const fact of action.reveals) facts.add(fact);
    for (const id of action.kind === 'askCoach' ? Object.keys(scenario.people) : action.attends) {
      // a shut door opens by an executive meeting only
      if (action.kind === 'executive' || scenario.people[id]?.door !== 'shut') doors.add(id);
    }
  }
  for (const { fact, when } of scenario.campaign?.news ?? []) {
    if (fact !== undefined && (!when || reach.canHold(when))) facts.add(fact);
  }
  const grown = doors.size > before.doors.size || actions.size > before.actions.size || facts.size > before.facts.size;
  return grown ? { doors, actions, facts } : null;
}

/** Someone who can be met, has something to win, and is asked (simulation.md section 6, coach). */
export const canCoach = (person: Person, reach: Reach): boolean =>
  person.coachable &&
  person.win !== undefined &&
  reach.met.includes(person) &&
  reach.live(person).length > 0 &&
  reach.linesTo(person.id).some((line) => line.move === 'askToCoach');

/** Why this action cannot be done at all, or null. */
export function neverOpens(action: FieldAction, scenario: Scenario, reach: Reach): BothLangs | null {
  const { kind, unlockedBy, when } = action;
  const people = Object.values(scenario.people);
  const granted = unlockedBy.some((id) => {
    const advance = scenario.advances[id];
    return advance !== undefined && canBeGranted(advance, scenario, reach);
  });
  if (unlockedBy.length > 0 && !granted)
    return both(`${unlockedBy.join('、')} 要不到`, `${unlockedBy.join(', ')} can never be granted`);
  if (kind === 'askCoach' && !people.some((person) => canCoach(person, reach)))
    return both('没有人能发展成教练', 'nobody can become a coach');
  const supports = ({ roles }: Person): boolean => roles.includes('technical') || roles.includes('user');
  if (kind === 'workshop' && !reach.met.some((person) => supports(person) && reach.support(person) >= 1))
    return both('没有一个技术或使用购买者会支持你', 'no technical or user buyer can come to support you');
  if (kind === 'service' && scenario.campaign?.calendar.install === undefined)
    return both('日历里没有 install', 'the calendar has no install');
  if (when && !reach.canHold(when)) return both('when 永远不成立', 'its when can never hold');
  return null;
}
