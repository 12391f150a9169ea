// The value of a position under best play, by brute force with a memo: slow, plain and independent of the analysis room, so that laws
// can be held against it. Rule hits stay out of the key: a fault costs the same wherever it was made, so penalties add.

import { isFault, isTaboo } from '../../src/core/methodology/index.ts';
import { barsOf, FAULT_COST, marksOf, rawTotalOf, TABOO_COST } from '../../src/core/scoring/index.ts';
import { handOf, play, worldOf, type Deal, type Move } from '../../src/core/session/index.ts';
import type { Id, Scenario } from '../../src/core/scenario/index.ts';
import { movesIn, personIn } from './plays.ts';

export const rawOf = (scenario: Scenario, deal: Deal): number => {
  const { n, d } = rawTotalOf(barsOf(scenario, marksOf(scenario, deal)));
  return n / d;
};

/** All that the rest of a call can depend on. */
export const positionKey = (deal: Deal): string =>
  JSON.stringify([
    deal.deal,
    deal.buyers,
    deal.call,
    deal.margin,
    deal.anchored,
    [...deal.known].sort(),
    [...deal.agreed].sort(),
    [...deal.used].sort(),
    deal.lastNeed,
  ]);

const penalty = (scenario: Scenario, deal: Deal): number => {
  const weights = Object.values(scenario.focus).reduce((a, b) => a + b, 0);
  const faults = deal.hits.filter((hit) => isFault(hit.rule)).length;
  const taboos = deal.hits.filter((hit) => isTaboo(hit.rule)).length;
  return (faults * FAULT_COST * scenario.focus.questions + taboos * TABOO_COST * scenario.focus.discipline) / weights;
};

export type NextDeals = (deal: Deal) => readonly { readonly move: Move; readonly deal: Deal }[];

/** What the hand allows. */
export const byHand =
  (scenario: Scenario): NextDeals =>
  (deal) =>
    movesIn(scenario, deal).flatMap((move) => {
      const played = play(scenario, deal, move);
      return played.ok ? [{ move, deal: played.deal }] : [];
    });

/**
 * Every line that can be said, whether the hand has a seat for it or not. For each line the same world is asked in which all other lines
 * are said to somebody else: the hand then holds this one exactly if it can be said.
 */
export function bySpeech(scenario: Scenario): NextDeals {
  const alone = new Map<Id, Scenario>(
    Object.keys(scenario.lines).map((id) => [
      id,
      {
        ...scenario,
        lines: Object.fromEntries(
          Object.entries(scenario.lines).map(([other, line]) => [
            other,
            other === id ? line : { ...line, to: 'nobody' },
          ]),
        ),
      },
    ]),
  );
  const silent: Scenario = {
    ...scenario,
    lines: Object.fromEntries(Object.entries(scenario.lines).map(([id, line]) => [id, { ...line, to: 'nobody' }])),
  };
  return (deal) => {
    if (deal.deal.value !== 'call') return [];
    const spoken = [...alone].flatMap(([id, world]) => {
      if (!handOf(worldOf(world), deal).some((offer) => offer.id === id)) return [];
      const move: Move = { do: 'say', line: id };
      const played = play(world, deal, move);
      return played.ok ? [{ move, deal: played.deal }] : [];
    });
    return [...spoken, ...byHand(silent)(deal)];
  };
}

/** Thrown when a position is too big to solve; a test then picks another. */
export class TooBig extends Error {}

/** A solver with its memo: the raw score under best play from a deal. */
export function solver(scenario: Scenario, next: NextDeals = byHand(scenario), most = 60_000) {
  const values = new Map<string, number>();
  const solve = (deal: Deal): number => {
    personIn(deal);
    if (deal.deal.value === 'closed') return rawOf(scenario, deal);
    const key = positionKey(deal);
    const spent = penalty(scenario, deal);
    const known = values.get(key);
    if (known !== undefined) return known - spent;
    if (values.size >= most) throw new TooBig(`more than ${most} positions`);
    const best = Math.max(...next(deal).map((one) => solve(one.deal)));
    values.set(key, best + spent);
    return best;
  };
  return { solve, size: () => values.size };
}
