// One call of a scenario as a table of integers: needs, lines, advances and the figures of its score. It plays nothing.

import { must } from '../../base/index.ts';
import { PRICE_MARGIN, stageRank, thresholdOf, type LineKind } from '../../methodology/index.ts';
import type { Advance, Condition, Id, Line, Scenario } from '../../scenario/index.ts';
import { startDeal, supportIn, worldOf, type Deal, type Move } from '../../session/index.ts';
import { bitAt, isSet, MODE_ORDER, NEEDS, STAGE_ORDER, word, type Bit, type Words } from './layout.ts';
import { A, KIND, MOVE_MINUTES } from './row-masks.ts';
import { figuresOf, type Figures } from './figures.ts';
import { supportPacked } from './support-packed.ts';

export interface NeedTable {
  readonly id: Id;
  /** Word of the position, or −1 where the need is not theirs. */
  readonly at: number;
  /** 0 trouble, 1 growth */
  readonly kind: number;
  readonly live: boolean;
  readonly layers: number;
  /** Weight at which it is serious, by mode. */
  readonly thresholds: readonly number[];
  /** Weight from which a price is taken. */
  readonly heavy: number;
  readonly hints: readonly Bit[];
  /** The fact each reason behind a want carries, by how many are known. */
  readonly dugFacts: readonly (Bit | null)[];
}

export type Holds = (words: Words) => boolean;

export interface LineTable {
  readonly id: Id;
  readonly line: Line;
  /** Place in `MOVES`. */
  readonly kind: number;
  readonly minutes: number;
  readonly place: number;
  readonly idea: number;
  readonly need: NeedTable | null;
  /** Needs a proof could prove, in the order the buyer has them; null for lines that name their need themselves. */
  readonly proves: readonly NeedTable[] | null;
  readonly fact: Bit | null;
  readonly evidence: Bit | null;
  readonly used: Bit;
  readonly when: Holds | null;
  readonly claims: number;
  readonly speaksToWin: boolean;
  readonly asksPrice: boolean;
  /** For a dig: the layer it brings out, else −1. */
  readonly layer: number;
}

export interface AdvanceTable {
  readonly id: Id;
  readonly advance: Advance;
  readonly size: number;
  readonly order: boolean;
  readonly support: number;
  /** Needs with the stage each must have; a need that is not theirs can never have it. */
  readonly stages: readonly { readonly at: number; readonly stage: number }[];
  readonly possible: boolean;
  readonly known: readonly Bit[];
  readonly when: Holds | null;
}

export interface CallTable {
  readonly scenario: Scenario;
  readonly person: Id;
  readonly words: number;
  /** Every need a line can speak of; those of this person first, in their order. */
  readonly needs: readonly NeedTable[];
  readonly theirs: readonly NeedTable[];
  readonly lines: readonly LineTable[];
  readonly advances: readonly AdvanceTable[];
  readonly facts: readonly Id[];
  readonly factBits: ReadonlyMap<Id, Bit>;
  /** Actions by number: lines, advances, then playing back and leaving. */
  readonly moves: readonly Move[];
  readonly ids: readonly (Id | null)[];
  readonly listen: number;
  readonly leave: number;
  readonly coachable: boolean;
  readonly hasWin: boolean;
  readonly figures: Figures;
}

const factsIn = (when: Condition | undefined): readonly Id[] => {
  if (!when) return [];
  if ('known' in when) return [when.known];
  if ('not' in when) return factsIn(when.not);
  if ('any' in when) return when.any.flatMap(factsIn);
  return 'all' in when ? when.all.flatMap(factsIn) : [];
};

const STATIC_CLAIMS: readonly (readonly [number, (line: Line, scenario: Scenario, person: Id) => boolean])[] = [
  [A.publicFact, (line, { facts }) => facts[line.fact ?? '']?.from === 'public'],
  [A.usefulFact, (line, scenario) => line.fact !== undefined && worldOf(scenario).useful.has(line.fact)],
  [A.flatters, (line, { facts }, person) => facts[line.fact ?? '']?.flatters.includes(person) ?? false],
  [A.evidence, (line) => line.evidence !== undefined],
  [
    A.answers,
    // a proof answers whatever it finds to prove
    (line, { needs }) =>
      line.move !== 'prove' &&
      line.strength !== undefined &&
      (needs[line.need ?? '']?.answeredBy.includes(line.strength) ?? false),
  ],
  [A.hardClose, (line) => line.technique === 'standingRoomOnly' || line.technique === 'lastChance'],
];

/** The call of a person, from the position in which the deal meets them. */
export function compileCall(scenario: Scenario, person: Id, start: Deal = startDeal(scenario)): CallTable {
  const world = worldOf(scenario);
  const who = must(scenario.people[person], 'a person to call on');
  const mind = must(start.buyers[person], 'a buyer').context;
  // what an action of the field must earn cannot be said in a single call
  const sayable = (world.linesTo.get(person) ?? []).filter(({ line }) => line.earnedBy === undefined);
  const asked = world.advancesOf.get(person) ?? [];
  const theirIds = Object.keys(mind.needs);
  const needIds = [...new Set([...theirIds, ...sayable.flatMap(({ line }) => line.need ?? [])])];
  const facts = [
    ...new Set([
      ...sayable.flatMap(({ line }) => [line.fact ?? [], line.evidence ?? [], factsIn(line.when)].flat()),
      ...needIds.flatMap((id) => [
        ...(scenario.needs[id]?.hints ?? []),
        ...(scenario.needs[id]?.layers ?? []).flatMap((layer) => layer.fact ?? []),
      ]),
      ...asked.flatMap((advance) => [...advance.takes.known, ...factsIn(advance.when)]),
    ]),
  ];
  const usedFrom = NEEDS + theirIds.length;
  const knownFrom = usedFrom + ((sayable.length + 31) >> 5);
  const factBits = new Map(facts.map((id, i) => [id, bitAt(knownFrom, i)]));
  const bitOf = (id: Id | undefined): Bit | null => (id === undefined ? null : (factBits.get(id) ?? null));

  const needs = needIds.map((id): NeedTable => {
    const spec = scenario.needs[id];
    const theirs = mind.needs[id];
    const cost = theirs?.cost ?? 10;
    return {
      id,
      at: theirs ? NEEDS + theirIds.indexOf(id) : -1,
      // a need they have no stake in is seen as any trouble
      kind: theirs?.kind === 'growth' ? 1 : 0,
      live: theirs?.live ?? false,
      layers: theirs?.layers ?? 0,
      thresholds: MODE_ORDER.map((mode) => thresholdOf(mode, cost)),
      heavy: cost + PRICE_MARGIN,
      hints: (spec?.hints ?? []).flatMap((hint) => bitOf(hint) ?? []),
      dugFacts: (spec?.layers ?? []).map((layer) => bitOf(layer.fact)),
    };
  });
  const needOf = new Map(needs.map((need) => [need.id, need]));
  const theirs = needs.filter((need) => need.at >= 0);
  const lineAt = new Map(sayable.map(({ line }, i) => [line.id, i]));
  const ideas = [...new Set(sayable.map(({ idea }) => idea))];

  const holds = (when: Condition): Holds => {
    if ('known' in when) {
      const bit = factBits.get(when.known);
      return bit ? (words) => isSet(words, bit) : () => false;
    }
    if ('stage' in when) {
      const at = needOf.get(when.stage.need)?.at ?? -1;
      const rank = stageRank(when.stage.atLeast);
      return at < 0 ? () => rank === 0 : (words) => (word(words, at) & 7) >= rank;
    }
    if ('support' in when) return (words) => supportPacked(theirs, words) >= when.support;
    if ('after' in when) {
      const i = lineAt.get(when.after);
      const before = start.used.includes(when.after) || start.agreed.includes(when.after);
      if (i === undefined) return () => before;
      const bit = bitAt(usedFrom, i);
      return (words) => isSet(words, bit);
    }
    if ('day' in when) return () => when.day <= 0;
    if ('not' in when) {
      const inner = holds(when.not);
      return (words) => !inner(words);
    }
    const all = ('any' in when ? when.any : when.all).map(holds);
    return 'any' in when ? (words) => all.some((one) => one(words)) : (words) => all.every((one) => one(words));
  };

  const lines = sayable.map(({ line, idea, place }, i): LineTable => {
    const kind = KIND[line.move satisfies LineKind];
    return {
      id: line.id,
      line,
      kind,
      minutes: MOVE_MINUTES[kind] ?? 0,
      place,
      idea: ideas.indexOf(idea),
      need: line.need === undefined ? null : (needOf.get(line.need) ?? null),
      proves:
        line.move === 'prove' && line.strength !== undefined
          ? theirs.filter((need) => scenario.needs[need.id]?.answeredBy.includes(line.strength ?? ''))
          : null,
      fact: bitOf(line.fact),
      evidence: bitOf(line.evidence),
      used: bitAt(usedFrom, i),
      when: line.when ? holds(line.when) : null,
      claims: STATIC_CLAIMS.reduce((sum, [bit, is]) => (is(line, scenario, person) ? sum | bit : sum), 0),
      speaksToWin: line.win,
      asksPrice: line.asks === 'price',
      layer: line.layer ?? -1,
    };
  });

  const advances = asked
    .filter((advance) => !start.agreed.includes(advance.id))
    .map((advance): AdvanceTable => {
      const { takes } = advance;
      const wanted = [
        ...takes.explicit.map((id) => ({ id, stage: STAGE_ORDER.indexOf('explicit') })),
        ...takes.answered.map((id) => ({ id, stage: STAGE_ORDER.indexOf('answered') })),
        ...takes.proven.map((id) => ({ id, stage: STAGE_ORDER.indexOf('proven') })),
      ].map(({ id, stage }) => ({ at: needOf.get(id)?.at ?? -1, stage }));
      return {
        id: advance.id,
        advance,
        size: advance.size,
        order: advance.order,
        support: Math.max(advance.size, takes.support ?? 0),
        stages: wanted,
        possible: wanted.every(({ at }) => at >= 0),
        known: takes.known.flatMap((fact) => factBits.get(fact) ?? []),
        when: advance.when ? holds(advance.when) : null,
      };
    });

  return {
    scenario,
    person,
    words: knownFrom + ((facts.length + 31) >> 5),
    needs,
    theirs,
    lines,
    advances,
    facts,
    factBits,
    moves: [
      ...lines.map(({ id }): Move => ({ do: 'say', line: id })),
      ...advances.map(({ id }): Move => ({ do: 'request', advance: id })),
      { do: 'listen' },
      { do: 'leave' },
    ],
    ids: [...lines.map(({ id }) => id), ...advances.map(({ id }) => id), null, null],
    listen: lines.length + advances.length,
    leave: lines.length + advances.length + 1,
    coachable: who.coachable,
    hasWin: mind.hasWin,
    figures: figuresOf(
      scenario,
      theirs
        .filter((need) => need.live)
        .map((need) => ({ at: need.at, start: mind.needs[need.id]?.stage ?? 'hidden' })),
      Math.max(0, supportIn(start, person)),
      start.margin,
      world.largest.get(person) ?? 1,
    ),
  };
}
