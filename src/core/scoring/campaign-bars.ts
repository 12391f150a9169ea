// The six bars of a campaign (simulation.md section 8): means over people weighted by influence, nodes, advances, the end.

import { ratio, sumOf, times, type Ratio } from '../base/index.ts';
import { DIMENSIONS, isFault, isTaboo, type Dimension } from '../methodology/index.ts';
import type { Id, Scenario } from '../scenario/index.ts';
import {
  buyerIn,
  factsKnown,
  fieldIn,
  grantableNow,
  present,
  startDeal,
  supportIn,
  winWin,
  worldOf,
  type Deal,
} from '../session/index.ts';
import { FAULT_COST, MARGIN_COST, QUESTION_VALUE, VALUE_VALUE, barOf, gained, term } from './bars.ts';
import type { MapReport } from './campaign-report-model.ts';
import { mapShare } from './map-marks.ts';
import type { Bar, Term } from './report-model.ts';

/** A broken taboo costs more over months than in one call. */
export const CAMPAIGN_TABOO_COST = 5;

interface Counted {
  readonly scenario: Scenario;
  readonly deal: Deal;
  readonly map: MapReport;
  /** Calls in which some advance would have been granted at some moment. */
  readonly openCalls: number;
  readonly advances: number;
}

/** Agreed steps that count: larger than any agreed with that person before, or opening something not yet open. */
export function advancesCounted(scenario: Scenario, deal: Deal): number {
  const largest = new Map<Id, number>();
  const opened = new Set<Id>();
  let count = 0;
  for (const id of deal.agreed) {
    const advance = scenario.advances[id];
    if (!advance) continue;
    const unlocks = Object.values(scenario.campaign?.actions ?? {}).flatMap((a) =>
      a.unlockedBy.includes(id) ? [a.id] : [],
    );
    const fresh = [...advance.opens, ...unlocks].filter((one) => !opened.has(one));
    if (advance.size > (largest.get(advance.to) ?? 0) || fresh.length > 0) count++;
    largest.set(advance.to, Math.max(largest.get(advance.to) ?? 0, advance.size));
    for (const one of fresh) opened.add(one);
  }
  return count;
}

/** Calls in which an advance was grantable, from every position of the deal. */
export function callsWithAnOpening(scenario: Scenario, deals: readonly Deal[]): number {
  const world = worldOf(scenario);
  const open = new Set<number>();
  for (const deal of deals)
    if (deal.deal.value === 'call' && deal.person !== null && grantableNow(world, deal, deal.person).length > 0)
      open.add(deal.field?.calls.length ?? 0);
  return open.size;
}

interface Weighed {
  readonly person: Id;
  readonly weight: number;
  readonly met: boolean;
}

const weighed = ({ scenario, deal }: Counted): readonly Weighed[] =>
  present(scenario, deal).map((p) => ({
    person: p.id,
    weight: p.influence,
    met: fieldIn(deal).lastSeen[p.id] !== undefined,
  }));

/** Mean over people, weighted by influence; whom we never met counts 0. One part a person, so that the sum can be done again. */
function wav(
  what: Term['what'],
  people: readonly Weighed[],
  count: number,
  value: (person: Id) => Ratio,
  turnsOf: (person: Id) => readonly number[] = () => [],
): Term {
  const weight = people.reduce((sum, one) => sum + one.weight, 0);
  const parts = people.map(({ person, met, weight: theirs }) => ({
    person,
    points: met && weight > 0 ? times(value(person), ratio(theirs, weight)) : ratio(0),
  }));
  const turns = people.flatMap((one) => (one.met ? turnsOf(one.person) : []));
  return term(what, sumOf(parts.map((part) => part.points)), count, { of: people.length, people: parts, turns });
}

/** Turns in which a need of this person went further. */
const stepsWith =
  ({ deal }: Counted) =>
  (person: Id): readonly number[] =>
    deal.turns.flatMap((turn) => (turn.person === person && turn.from !== turn.to && turn.to !== null ? [turn.n] : []));

/** Turns in which this person's own win came out or was met. */
const winsWith =
  ({ deal }: Counted) =>
  (person: Id): readonly number[] =>
    deal.turns.flatMap((turn) => (turn.person === person && turn.win !== null ? [turn.n] : []));

const bestOf = ({ scenario, deal }: Counted, person: Id, table: Parameters<typeof gained>[0]): Ratio => {
  const before = buyerIn(startDeal(scenario), person).context.needs;
  const all = Object.entries(buyerIn(deal, person).context.needs)
    .filter(([, need]) => need.live)
    .map(([id, need]) => gained(table, { start: before[id]?.stage ?? 'hidden', end: need.stage }));
  return all.reduce((best, one) => (one.n * best.d > best.n * one.d ? one : best), ratio(0));
};

const hasLiveNeed = ({ deal }: Counted, person: Id): boolean =>
  Object.values(buyerIn(deal, person).context.needs).some((need) => need.live);

const hitsOf = (c: Counted, what: 'fault' | 'taboo'): readonly Term[] =>
  c.deal.hits
    .filter((hit) => (what === 'fault' ? isFault(hit.rule) : isTaboo(hit.rule)))
    .map((hit) =>
      term(what, ratio(what === 'fault' ? -FAULT_COST : -CAMPAIGN_TABOO_COST), 1, {
        rule: hit.rule,
        turns: [hit.turn],
        need: hit.need,
      }),
    );

const NODES = ['develop', 'enter', 'propose', 'bid'] as const;

const reachedNodes = ({ deal }: Counted): number =>
  NODES.filter((stage) => fieldIn(deal).pipeline.context.nodes[stage] === 'reached').length;

const isRightNoGo = ({ deal }: Counted): boolean => fieldIn(deal).ended?.ending === 'rightNoGo';

function resultTerms(c: Counted): readonly Term[] {
  const { scenario, deal } = c;
  const field = fieldIn(deal);
  if (isRightNoGo(c)) {
    const commit = scenario.campaign?.calendar.commit ?? 1;
    return [term('outcome', ratio(100), 1), term('delay', ratio(-60 * field.day, commit), field.day, { of: commit })];
  }
  if (field.decision?.won) {
    const { we, they } = winWin(scenario, deal);
    const lost = 3 - deal.margin;
    return [
      term('outcome', ratio(we && they ? 100 : 60), 1),
      ...(lost > 0 ? [term('margin', ratio(-MARGIN_COST * lost), lost)] : []),
    ];
  }
  const points = field.ended?.ending === 'wrongNoGo' ? 10 : field.bid !== null && field.decision ? 20 : 0;
  return [term('outcome', ratio(points), 0)];
}

function termsOf(dimension: Dimension, c: Counted): readonly Term[] {
  const { scenario, deal } = c;
  const field = fieldIn(deal);
  const people = weighed(c);
  const needing = people.filter((one) => hasLiveNeed(c, one.person));
  const won = field.decision?.won ?? false;
  const met = people.filter((one) => one.met);
  switch (dimension) {
    case 'questions': {
      const over = isRightNoGo(c) ? needing.filter((one) => one.met) : needing;
      return [
        wav('needStage', over, met.length, (id) => bestOf(c, id, QUESTION_VALUE), stepsWith(c)),
        ...hitsOf(c, 'fault'),
      ];
    }
    case 'people': {
      const economic = met.some((one) => scenario.people[one.person]?.roles.includes('economic'));
      const coach = people.some((one) => buyerIn(deal, one.person).value.door === 'coach');
      const behind = met.filter((one) => supportIn(deal, one.person) >= 1);
      return [
        wav('met', people, met.length, () => ratio(25)),
        wav('behind', people, behind.length, (id) => ratio(supportIn(deal, id) >= 1 ? 25 : 0)),
        term('coach', ratio(coach ? 15 : 0), coach ? 1 : 0, { of: 1 }),
        term('economic', ratio(economic ? 10 : 0), economic ? 1 : 0, { of: 1 }),
        term('map', times(ratio(25), mapShare(c.map)), Math.round(c.map.points), { of: c.map.of }),
      ];
    }
    case 'process': {
      if (isRightNoGo(c))
        return [term('facts', ratio(100 * factsKnown(scenario, deal), 6), factsKnown(scenario, deal), { of: 6 })];
      const cared = scenario.campaign?.calendar.renew !== undefined;
      const order = won ? (cared ? 5 + (field.ended?.ending === 'renewed' ? 5 : 0) : 10) : 0;
      const most = Math.max(5, c.openCalls);
      const little = deal.hits.filter((hit) => hit.rule === 'askedTooLittle');
      return [
        term('nodes', ratio(15 * reachedNodes(c)), reachedNodes(c), { of: 4 }),
        term('order', ratio(order), won ? 1 : 0, { of: 1 }),
        term('advance', ratio(30 * Math.min(c.advances, most), most), c.advances, { of: most }),
        ...little.map((hit) => term('askedTooLittle', ratio(-3), 1, { rule: 'askedTooLittle', turns: [hit.turn] })),
      ];
    }
    case 'value': {
      const winners = met.flatMap((one) => (buyerIn(deal, one.person).context.win === 'met' ? [one.person] : []));
      return [
        wav('value', needing, met.length, (id) => bestOf(c, id, VALUE_VALUE), stepsWith(c)),
        wav('winMet', needing, winners.length, (id) => ratio(winners.includes(id) ? 20 : 0), winsWith(c)),
      ];
    }
    case 'discipline': {
      if (isRightNoGo(c)) return [term('steps', ratio(100), 1), ...hitsOf(c, 'taboo')];
      return [
        term('nodes', ratio(20 * reachedNodes(c)), reachedNodes(c), { of: 4 }),
        term('order', ratio(won ? 20 : 0), won ? 1 : 0, { of: 1 }),
        ...hitsOf(c, 'taboo'),
      ];
    }
    case 'result':
      return resultTerms(c);
  }
}

/** A right no-go is scored on four dimensions only: the other two weigh nothing. */
const LEFT_OUT: readonly Dimension[] = ['people', 'value'];

export function campaignBars(scenario: Scenario, deals: readonly Deal[], map: MapReport): readonly Bar[] {
  const deal = deals[deals.length - 1];
  if (!deal) return [];
  const counted: Counted = {
    scenario,
    deal,
    map,
    openCalls: callsWithAnOpening(scenario, deals),
    advances: advancesCounted(scenario, deal),
  };
  return DIMENSIONS.map((dimension) => {
    const weight = isRightNoGo(counted) && LEFT_OUT.includes(dimension) ? 0 : scenario.focus[dimension];
    return barOf(dimension, termsOf(dimension, counted), weight);
  });
}
