// What never changes while a scenario is played, looked up once: who can be told what, and which facts lead anywhere.

import { must } from '../base/index.ts';
import type { Advance, Condition, Id, Line, Person, Scenario } from '../scenario/index.ts';

export interface World {
  readonly scenario: Scenario;
  /** Lines to each person, in file order. */
  readonly linesTo: ReadonlyMap<Id, readonly Line[]>;
  readonly advancesOf: ReadonlyMap<Id, readonly Advance[]>;
  /** Facts that serve a hint, a qualifying fact, evidence or a condition; the rest are idle curiosity. */
  readonly useful: ReadonlySet<Id>;
  /** 1..3: the largest advance each person offers. */
  readonly largest: ReadonlyMap<Id, number>;
  /** Position of every line in the file. */
  readonly place: ReadonlyMap<Id, number>;
}

const worlds = new WeakMap<Scenario, World>();

const groupBy = <T extends { to: Id }>(all: readonly T[]): Map<Id, T[]> => {
  const groups = new Map<Id, T[]>();
  for (const one of all) groups.set(one.to, [...(groups.get(one.to) ?? []), one]);
  return groups;
};

const knownIn = (when: Condition | undefined): readonly Id[] => {
  if (!when) return [];
  if ('known' in when) return [when.known];
  if ('not' in when) return knownIn(when.not);
  if ('any' in when) return when.any.flatMap(knownIn);
  if ('all' in when) return when.all.flatMap(knownIn);
  return [];
};

const build = (scenario: Scenario): World => {
  const lines = Object.values(scenario.lines);
  const advances = Object.values(scenario.advances);
  const useful = new Set<Id>([
    ...Object.values(scenario.needs).flatMap((need) => need.hints),
    ...Object.values(scenario.facts).flatMap((fact) => (fact.qualifies || fact.flatters.length > 0 ? [fact.id] : [])),
    ...lines.flatMap((line) => [...(line.evidence ? [line.evidence] : []), ...knownIn(line.when)]),
    ...advances.flatMap((advance) => [...advance.takes.known, ...knownIn(advance.when)]),
  ]);
  const advancesOf = groupBy(advances);
  return {
    scenario,
    linesTo: groupBy(lines),
    advancesOf,
    useful,
    largest: new Map([...advancesOf].map(([to, all]) => [to, Math.max(...all.map((a) => a.size))])),
    place: new Map(lines.map((line, at) => [line.id, at])),
  };
};

export function worldOf(scenario: Scenario): World {
  const known = worlds.get(scenario);
  if (known) return known;
  const world = build(scenario);
  worlds.set(scenario, world);
  return world;
}

export const personById = (scenario: Scenario, id: Id): Person => must(scenario.people[id], `no person ${id}`);
