// Small judged campaigns by hand: a technical buyer, a user and an economic buyer who share one need of cost 5, ten days between steps.

import type { BuyerState, Mind, NeedMind } from '../../src/core/machines/index.ts';
import { must } from '../../src/core/base/index.ts';
import type { Qualifier } from '../../src/core/methodology/index.ts';
import type { Calendar, FieldAction, Id, News, Person, Rival, Scenario } from '../../src/core/scenario/index.ts';
import {
  fieldIn,
  play,
  startDeal,
  type Deal,
  type Field,
  type Move,
  type Refusal,
} from '../../src/core/session/index.ts';
import { passDays } from '../../src/core/session/days.ts';
import { aFact, aNeed, aPerson, aScenario, playOn, words, type Parts } from './builders.ts';

export const TECH = 'tang';
export const USER = 'yu';
export const BOSS = 'ren';

export const CALENDAR: Calendar = {
  begins: '2026-07-06',
  start: 0,
  project: 10,
  survey: 20,
  criteria: 30,
  tender: 40,
  commit: 50,
};
export const WITH_CARE: Calendar = { ...CALENDAR, install: 60, accept: 150, renew: 300 };

export const aRival = (over: Partial<Rival> = {}): Rival => ({
  name: words('Apex'),
  price: 0,
  figure: [[0, 5]],
  proves: [],
  ...over,
});

export const anAction = (id: Id, kind: FieldAction['kind'], over: Partial<FieldAction> = {}): FieldAction => ({
  id,
  kind,
  label: words(id),
  what: words(`does ${id}`),
  result: words(`did ${id}`),
  days: 1,
  reveals: [],
  unlockedBy: [],
  attends: [],
  ...over,
});

export const someNews = (id: Id, on: number, over: Partial<News> = {}): News => ({
  id,
  on,
  text: words(`news ${id}`),
  weight: 0,
  ...over,
});

const FOUR: readonly Qualifier[] = ['need', 'schedule', 'budget', 'competition'];

export interface CampaignParts extends Parts {
  readonly calendar?: Calendar;
  readonly actions?: readonly FieldAction[];
  readonly rivals?: Readonly<Record<Id, Rival>>;
  readonly news?: readonly News[];
}

export const trio = (over: Partial<Record<Id, Partial<Person>>> = {}): readonly Person[] => [
  aPerson(TECH, { roles: ['technical'], influence: 2, unit: 'works', ...over[TECH] }),
  aPerson(USER, { roles: ['user'], influence: 1, unit: 'floor', ...over[USER] }),
  aPerson(BOSS, { roles: ['economic'], influence: 3, unit: 'board', ...over[BOSS] }),
];

/** Four of the six facts are known from the start, so that grading is open at once. */
export const aCampaign = (parts: CampaignParts = {}): Scenario => ({
  ...aScenario({
    people: trio(),
    lines: [],
    advances: [],
    facts: FOUR.map((qualifies) => aFact(`q-${qualifies}`, { from: 'brief', of: [], qualifies })),
    needs: [aNeed('claims', { hints: [] })],
    ...parts,
  }),
  id: 'a-campaign',
  length: 'campaign',
  campaign: {
    calendar: parts.calendar ?? CALENDAR,
    actions: Object.fromEntries((parts.actions ?? []).map((action) => [action.id, action])),
    rivals: parts.rivals ?? { apex: aRival() },
    news: parts.news ?? [],
  },
});

export const begun = (scenario: Scenario): Deal => playOn(scenario, startDeal(scenario), [{ do: 'begin' }]);

/** What is said of a mind: parts of it, with the shared need at a stage. */
export interface Stand {
  readonly mind?: Partial<Mind>;
  readonly need?: Partial<NeedMind>;
  readonly at?: Partial<BuyerState['value']>;
}

/** The deal with one person in another state of mind. */
export function standing(deal: Deal, person: Id, { mind, need, at }: Stand): Deal {
  const buyer = must(deal.buyers[person], person);
  const needs = { ...buyer.context.needs };
  const claims = needs.claims;
  if (need && claims) needs.claims = { ...claims, ...need };
  const next: BuyerState = { value: { ...buyer.value, ...at }, context: { ...buyer.context, needs, ...mind } };
  return { ...deal, buyers: { ...deal.buyers, [person]: next } };
}

export const inField = (deal: Deal, change: Partial<Field>): Deal => ({
  ...deal,
  field: { ...fieldIn(deal), ...change },
});
/** People met on this day. */
export const metOn = (deal: Deal, day: number, people: readonly Id[] = [TECH, USER, BOSS]): Deal =>
  inField(deal, { lastSeen: { ...fieldIn(deal).lastSeen, ...Object.fromEntries(people.map((id) => [id, day])) } });

/** Days pass, and nothing is done. */
export const onDay = (scenario: Scenario, deal: Deal, day: number): Deal =>
  passDays(scenario, deal, day - fieldIn(deal).day);

export const refusalOf = (scenario: Scenario, deal: Deal, move: Move): Refusal | null => {
  const played = play(scenario, deal, move);
  return played.ok ? null : played.refusal;
};

export const mindOf = (deal: Deal, person: Id): Mind => must(deal.buyers[person], person).context;
export const claimsOf = (deal: Deal, person: Id): NeedMind => must(mindOf(deal, person).needs.claims, 'claims');

export const act = (action: Id): Move => ({ do: 'act', action });

/** Somebody who is with us, answered and believing: support 3. */
export const ON_OUR_SIDE: Stand = { need: { stage: 'proven', weight: 5 }, mind: { belief: 3 } };
