// What the field shows is what it does, at every position of random campaigns: a card without a refusal is never refused, one with a refusal
// is refused with that reason, a refusal changes nothing, and no quantity leaves its range.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/core/base/index.ts';
import { QUALIFIERS, reached } from '../../../src/core/methodology/index.ts';
import {
  buyerIn,
  ceiling,
  decide,
  factsKnown,
  fieldIn,
  flagsIn,
  lastDayOf,
  play,
  rivalFigure,
  startDeal,
  supportExplained,
  supportIn,
  viewOf,
  type Deal,
  type FieldView,
  type Move,
} from '../../../src/core/session/index.ts';
import { campaignOf } from '../../../src/core/session/field-truth.ts';
import type { Scenario } from '../../../src/core/scenario/index.ts';
import { must } from '../../../src/core/base/index.ts';
import { anyCampaignPlay, campaignParams } from '../../support/campaign-steps.ts';

const SEED = 97;
const fieldOf = (scenario: Scenario, deal: Deal): FieldView =>
  must(viewOf(scenario, deal, 'practice').field, 'the field of a campaign');

/** The moves a desk card stands for, where no choice can be wrong. */
const movesOfDesk = (scenario: Scenario, card: FieldView['desk'][number]): readonly Move[] => {
  switch (card.kind) {
    case 'grade':
      return card.grades.map((grade) => ({ do: 'grade', grade }));
    case 'bid':
      return Array.from({ length: scenario.seller.priceLevel + 1 }, (_, level) => ({ do: 'bid', level }));
    case 'negotiate':
      return [{ do: 'negotiate', take: null }, ...card.returns.map(({ id }): Move => ({ do: 'negotiate', take: id }))];
    case 'propose': {
      const person = Object.keys(scenario.people)[0] ?? '';
      const need = Object.keys(scenario.needs)[0] ?? '';
      const strength = Object.keys(scenario.seller.strengths)[0] ?? '';
      return card.refusal ? [{ do: 'propose', picks: [{ person, need, strength, win: false }] }] : [];
    }
    default:
      return [{ do: card.kind }];
  }
};

function asShown(scenario: Scenario, deal: Deal): number {
  const field = fieldOf(scenario, deal);
  const cards = [
    ...field.people.map((card) => ({ move: card.meet.move, refusal: card.meet.refusal })),
    ...field.actions.map(({ move, refusal }) => ({ move, refusal })),
    ...field.desk.flatMap((card) => movesOfDesk(scenario, card).map((move) => ({ move, refusal: card.refusal }))),
    ...field.flags.map((flag) => ({
      move: { do: 'clear', flag: flag.key, with: field.strengths[0]?.id ?? '' } as Move,
      refusal: deal.deal.value === 'field' ? null : ({ why: 'notInCall' } as const),
    })),
  ];
  for (const { move, refusal } of cards) {
    const played = play(scenario, deal, move);
    if (deal.deal.value === 'field') expect(played.ok ? null : played.refusal, JSON.stringify(move)).toEqual(refusal);
    else expect([refusal !== null, played.ok], `${deal.deal.value} ${JSON.stringify(move)}`).toEqual([true, false]);
  }
  return cards.length;
}

/** Moves that make no sense anywhere, or not here: wrong names, wrong figures, words of a call. */
const NONSENSE: readonly Move[] = [
  { do: 'act', action: 'nothing' },
  { do: 'act', action: 'constructor' },
  { do: 'meet', person: 'nobody' },
  { do: 'meet', person: '__proto__' },
  {
    do: 'mark',
    person: 'toString',
    mark: { role: null, mode: null, influence: null, support: null, counterpart: null, sure: null },
  },
  { do: 'propose', picks: [] },
  { do: 'propose', picks: [{ person: 'nobody', need: 'claims', strength: 'purity', win: false }] },
  { do: 'bid', level: -1 },
  { do: 'bid', level: 0.5 },
  { do: 'bid', level: 4 },
  { do: 'negotiate', take: 'nothing' },
  { do: 'negotiate', take: 'constructor' },
  { do: 'clear', flag: 'nothing', with: 'purity' },
  { do: 'grade', grade: 'E' as 'A' },
  { do: 'say', line: 'nothing' },
  { do: 'request', advance: 'nothing' },
];

const within = (value: number, low: number, high: number, what: string): void => {
  if (!Number.isInteger(value) || value < low || value > high)
    expect.fail(`${what} is ${value}, not in ${low}..${high}`);
};

function inRange(scenario: Scenario, deal: Deal): void {
  const field = fieldIn(deal);
  within(deal.margin, 0, 3, 'margin');
  within(field.day, 0, lastDayOf(scenario), 'the day');
  within(field.bid ?? 0, 0, scenario.seller.priceLevel, 'the bid');
  within(field.concessions, 0, field.bid ?? 0, 'concessions');
  within(field.workshopFit ?? 0, -3, 3, 'criteria fit');
  within(factsKnown(scenario, deal), 0, QUALIFIERS.length, 'facts known');
  for (const id of Object.keys(scenario.people)) {
    const { context } = buyerIn(deal, id);
    within(context.trust, -3, 5, `trust of ${id}`);
    within(context.belief, 0, 5, `belief of ${id}`);
    within(supportIn(deal, id), -3, 3, `support of ${id}`);
    within(
      supportExplained(deal, id).reduce((sum, term) => sum + term.by, 0),
      -3,
      3,
      `the terms of ${id}`,
    );
    for (const need of Object.values(context.needs)) {
      within(need.weight, 0, 10, `weight with ${id}`);
      // a need falls back to answered in the dip, never below; explicit and on, it weighed its cost once
      if (reached(need.stage, 'explicit')) within(need.weight, need.cost, 10, `an explicit need of ${id}`);
    }
  }
  for (const list of [field.done, field.gone, field.news, deal.agreed, deal.known])
    if (new Set(list).size !== list.length) expect.fail(`told twice: ${list.join(' ')}`);
}

describe('the field', () => {
  it('a card without a refusal is never refused, one with a refusal is refused with that reason', () => {
    let cards = 0;
    fc.assert(
      fc.property(anyCampaignPlay(60, 140), fc.nat(6), ({ scenario, steps }, from) => {
        for (const [i, { after }] of steps.entries()) if (i % 7 === from) cards += asShown(scenario, after);
        cards += asShown(scenario, startDeal(scenario));
      }),
      campaignParams(SEED, 50),
    );
    expect(cards).toBeGreaterThan(5000);
  });

  it('a refusal has its reason and changes nothing', () => {
    const reasons = new Set<string>();
    fc.assert(
      fc.property(anyCampaignPlay(40, 120), fc.nat(6), ({ scenario, steps }, from) => {
        for (const [i, { after }] of steps.entries()) {
          if (i % 7 !== from) continue;
          const as = canonicalJson(after);
          const wrong =
            after.deal.value === 'call' ? ([{ do: 'wait' }, { do: 'force' }, { do: 'begin' }] as const) : [];
          for (const move of [...NONSENSE, ...wrong]) {
            const played = play(scenario, after, move);
            expect(played.ok, JSON.stringify(move)).toBe(false);
            if (!played.ok) reasons.add(played.refusal.why);
          }
          expect(canonicalJson(after)).toBe(as);
        }
      }),
      campaignParams(SEED, 40),
    );
    expect([...reasons].sort()).toEqual(
      expect.arrayContaining([
        'alreadyInCall',
        'badChoice',
        'dealClosed',
        'noSuchFlag',
        'notInCall',
        'unknownLine',
        'unknownPerson',
      ]),
    );
  });

  it('quantities stay in their range, days only pass, and what is marked stays as it was marked', () => {
    let days = 0;
    fc.assert(
      fc.property(anyCampaignPlay(), ({ scenario, steps }) => {
        for (const { before, move, after } of steps) {
          inRange(scenario, after);
          const [was, is] = [fieldIn(before), fieldIn(after)];
          expect(is.day).toBeGreaterThanOrEqual(was.day);
          if (move.do !== 'mark') expect(is.map).toBe(was.map);
          else expect(is.map).toEqual({ ...was.map, [move.person]: move.mark });
          expect(
            is.day === was.day ||
              !['mark', 'force', 'withdraw', 'begin', 'say', 'listen', 'leave', 'request'].includes(move.do),
          ).toBe(true);
          expect(after.margin).toBeLessThanOrEqual(before.margin);
          // told facts, nodes, news and those who left never come undone
          expect(after.known.slice(0, before.known.length)).toEqual(before.known);
          expect(is.gone.slice(0, was.gone.length)).toEqual(was.gone);
          for (const [stage, state] of Object.entries(was.pipeline.context.nodes))
            if (state !== 'ahead') expect(is.pipeline.context.nodes[stage as 'bid']).toBe(state);
          days += is.day - was.day;
        }
      }),
      campaignParams(SEED, 60),
    );
    expect(days).toBeGreaterThan(3000);
  });

  it('a vote adds up to its figure, flags stand once each, and the best still possible is never below what is', () => {
    let decisions = 0;
    fc.assert(
      fc.property(anyCampaignPlay(), ({ scenario, steps }) => {
        for (const [i, { after }] of steps.entries()) {
          if (i % 5 !== 0 && after.deal.value !== 'closed') continue;
          const d = decide(scenario, after);
          expect(d.fromVotes + d.criteriaFit - d.forced - d.priceGap + d.economicBonus).toBe(d.ours);
          const keys = flagsIn(scenario, after).map((flag) => flag.key);
          expect(new Set(keys).size).toBe(keys.length);
          const { commit } = campaignOf(scenario).calendar;
          const samePrice = rivalFigure(scenario, d.day).price === rivalFigure(scenario, commit).price;
          // before the bid the nodes it will force are not counted yet
          if (fieldIn(after).bid !== null && d.day <= commit && samePrice)
            expect(ceiling(scenario, after)).toBeGreaterThanOrEqual(d.ours);
          const told = fieldIn(after).decision;
          if (!told) continue;
          decisions++;
          expect(told.won).toBe(
            fieldIn(after).bid !== null && told.struckBy === null && told.vetoedBy === null && told.ours > told.rivals,
          );
        }
      }),
      campaignParams(SEED, 60),
    );
    expect(decisions).toBeGreaterThan(20);
  });
});
