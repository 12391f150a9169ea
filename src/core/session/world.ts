// What never changes while a scenario is played, looked up once: who can be told what, and which facts lead anywhere.

import { must } from '../base/index.ts';
import type { MoveKind } from '../methodology/index.ts';
import type { Advance, Condition, Id, Line, Person, Scenario } from '../scenario/index.ts';

/** Something that can be said now: a line of the file, or a request for an advance. */
export type Offer =
  | { readonly kind: MoveKind; readonly id: Id; readonly line: Line }
  | { readonly kind: 'request'; readonly id: Id; readonly advance: Advance };

/** A line as the hand handles it. Lines with one idea are different wordings of the same thing: only the first is in the hand. */
export interface Sayable {
  readonly to: Id;
  readonly line: Line;
  readonly offer: Offer;
  readonly idea: string;
  /** Its place in the file. */
  readonly place: number;
}

export interface World {
  readonly scenario: Scenario;
  /** Lines to each person, in file order. */
  readonly linesTo: ReadonlyMap<Id, readonly Sayable[]>;
  readonly advancesOf: ReadonlyMap<Id, readonly Advance[]>;
  /** Facts that serve a hint, a qualifying fact, evidence or a condition; the rest are idle curiosity. */
  readonly useful: ReadonlySet<Id>;
  /** 1..3: the largest advance each person offers. */
  readonly largest: ReadonlyMap<Id, number>;
}

const worlds = new WeakMap<Scenario, World>();

const groupBy = <T extends { to: Id }>(all: readonly T[]): Map<Id, T[]> => {
  const groups = new Map<Id, T[]>();
  for (const one of all) {
    const group = groups.get(one.to);
    if (group) group.push(one);
    else groups.set(one.to, [one]);
  }
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

const ideaOf = (line: Line): string =>
  [line.move, line.need, line.fact, line.strength, line.evidence, line.touches, line.technique, line.win ? 'win' : '']
    .filter((part) => part !== undefined && part !== '')
    .join(' ');

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
    linesTo: groupBy(
      lines.map((line, place) => ({
        to: line.to,
        line,
        offer: { kind: line.move, id: line.id, line },
        idea: ideaOf(line),
        place,
      })),
    ),
    advancesOf,
    useful,
    largest: new Map([...advancesOf].map(([to, all]) => [to, Math.max(...all.map((a) => a.size))])),
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
