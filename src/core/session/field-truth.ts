// Questions about a campaign that several of its rules ask: who takes part, what a node still wants, the figure, the best still possible.

import { clamp, must } from '../base/index.ts';
import {
  FORCED_COST,
  NODE_EVIDENCE,
  QUALIFIERS,
  SELLER_STAGES,
  reached,
  type Evidence,
  type Qualifier,
  type SellerStage,
} from '../methodology/index.ts';
import type { Campaign, Id, Person, Scenario } from '../scenario/index.ts';
import type { Deal } from './deal.ts';
import type { Decision, Field, Vote } from './field.ts';
import { buyerIn, supportIn } from './standing.ts';

export const fieldIn = (deal: Deal): Field => must(deal.field, 'a campaign without a field');
export const campaignOf = (scenario: Scenario): Campaign => must(scenario.campaign, 'a campaign without a calendar');

/** People who take part now, in file order. */
export const present = (scenario: Scenario, deal: Deal): readonly Person[] => {
  const { gone, absent } = fieldIn(deal);
  return Object.values(scenario.people).filter((person) => !gone.includes(person.id) && !absent.includes(person.id));
};

export const isCoach = (deal: Deal, person: Id): boolean => buyerIn(deal, person).value.door === 'coach';
export const hasCoach = (scenario: Scenario, deal: Deal): boolean =>
  present(scenario, deal).some((p) => isCoach(deal, p.id));
export const isMet = (deal: Deal, person: Id): boolean => fieldIn(deal).lastSeen[person] !== undefined;
const hasOpenConcern = (deal: Deal, person: Id): boolean =>
  Object.values(buyerIn(deal, person).context.concerns).some((state) => state === 'open' || state === 'voiced');

/** The qualifying facts known, by which of the six they settle. */
export const qualifiersKnown = (scenario: Scenario, deal: Deal): ReadonlySet<Qualifier> =>
  new Set(deal.known.flatMap((id) => (scenario.facts[id]?.qualifies ? [scenario.facts[id].qualifies] : [])));

export function evidenceIn(scenario: Scenario, deal: Deal): Readonly<Record<Evidence, boolean>> {
  const field = fieldIn(deal);
  return {
    fourFacts: qualifiersKnown(scenario, deal).size >= 4,
    graded: field.grade !== null,
    coach: hasCoach(scenario, deal),
    economicMet: present(scenario, deal).some((p) => p.roles.includes('economic') && isMet(deal, p.id)),
    workshop: field.workshopFit !== null,
    criteriaFit: (field.workshopFit ?? -1) >= 1,
    bidIn: field.bid !== null,
    contract: field.decision?.won ?? false,
    accepted: field.accepted ?? false,
    renewed: field.ended?.ending === 'renewed',
  };
}

export const missingFor = (scenario: Scenario, deal: Deal, stage: SellerStage): readonly Evidence[] => {
  const evidence = evidenceIn(scenario, deal);
  return NODE_EVIDENCE[stage].filter((one) => !evidence[one]);
};

export const factsKnown = (scenario: Scenario, deal: Deal): number =>
  QUALIFIERS.filter((q) => qualifiersKnown(scenario, deal).has(q)).length;

/** −3..3: our strengths that answer a need which a user or technical person has answered or further, less one. */
export function criteriaFitNow(scenario: Scenario, deal: Deal): number {
  const ours = new Set<Id>();
  for (const person of present(scenario, deal)) {
    if (!person.roles.includes('user') && !person.roles.includes('technical')) continue;
    for (const [id, need] of Object.entries(buyerIn(deal, person.id).context.needs))
      if (reached(need.stage, 'answered'))
        for (const strength of scenario.needs[id]?.answeredBy ?? []) ours.add(strength);
  }
  return clamp(ours.size - 1, -3, 3);
}

/** The rival's figure on a day: the best of all rivals' step functions. */
export function rivalFigure(
  scenario: Scenario,
  day: number,
): { readonly rival: Id | null; readonly figure: number; readonly price: number } {
  let best: { rival: Id | null; figure: number; price: number } = { rival: null, figure: 0, price: 0 };
  for (const [id, rival] of Object.entries(campaignOf(scenario).rivals)) {
    const figure = rival.figure.filter(([from]) => from <= day).at(-1)?.[1] ?? 0;
    if (best.rival === null || figure > best.figure) best = { rival: id, figure, price: rival.price };
  }
  return best;
}

/** Rounded to the nearest whole, halves away from nothing. */
const round0 = (n: number, d: number): number => (n < 0 ? -1 : 1) * Math.floor((2 * Math.abs(n) + d) / (2 * d));

export const votesOf = (scenario: Scenario, deal: Deal): readonly Vote[] =>
  present(scenario, deal).map((person) => ({
    person: person.id,
    influence: person.influence,
    support: supportIn(deal, person.id),
    times: isCoach(deal, person.id) ? 2 : 1,
  }));

const sumOfVotes = (votes: readonly Vote[]): number => {
  const influence = votes.reduce((sum, vote) => sum + vote.influence, 0);
  if (influence === 0) return 0;
  return round0(10 * votes.reduce((sum, vote) => sum + vote.influence * vote.support * vote.times, 0), 3 * influence);
};

const forcedNodes = (field: Field): number =>
  SELLER_STAGES.filter((stage) => field.pipeline.context.nodes[stage] === 'forced').length;

const economicAllIn = (scenario: Scenario, deal: Deal, votes: readonly Vote[]): boolean =>
  votes.some(
    (vote) =>
      vote.support === 3 &&
      scenario.people[vote.person]?.roles.includes('economic') &&
      !hasOpenConcern(deal, vote.person),
  );

/** The decision as it would fall now (simulation.md section 7). */
export function decide(scenario: Scenario, deal: Deal): Decision {
  const field = fieldIn(deal);
  const votes = votesOf(scenario, deal);
  const { rival, figure, price } = rivalFigure(scenario, field.day);
  const fromVotes = sumOfVotes(votes);
  const criteriaFit = field.workshopFit ?? -1;
  const forced = FORCED_COST * forcedNodes(field);
  const priceGap = Math.max(0, (field.bid ?? scenario.seller.priceLevel) - field.concessions - price);
  const bonus = economicAllIn(scenario, deal, votes) ? 4 : 0;
  const ours = fromVotes + criteriaFit - forced - priceGap + bonus;
  const roles = (id: Id) => scenario.people[id]?.roles ?? [];
  const struck =
    bonus > 0 ? undefined : votes.find((vote) => vote.support < 0 && roles(vote.person).includes('technical'));
  const vetoed = votes.find((vote) => vote.support < 0 && roles(vote.person).includes('economic'));
  return {
    day: field.day,
    votes,
    fromVotes,
    criteriaFit,
    forced,
    priceGap,
    economicBonus: bonus,
    ours,
    rival,
    rivals: figure,
    struckBy: struck?.person ?? null,
    vetoedBy: vetoed?.person ?? null,
    won: field.bid !== null && !struck && !vetoed && ours > figure,
  };
}

/** Days the shortest way to a person's full support takes: two calls, and a way in where the door is not open. */
function daysToWin(scenario: Scenario, deal: Deal, person: Id): number {
  const { door } = buyerIn(deal, person).value;
  if (door !== 'shut') return door === 'unmet' ? 6 : 4;
  // a shut door opens to an executive only
  const visit = Object.values(campaignOf(scenario).actions).find(
    (action) =>
      action.kind === 'executive' && action.attends.includes(person) && !fieldIn(deal).done.includes(action.id),
  );
  return visit ? visit.days + 4 : Infinity;
}

/** The best figure still possible: whoever can still be reached at +3, the best fit, nodes already missed. */
export function ceiling(scenario: Scenario, deal: Deal): number {
  const field = fieldIn(deal);
  const { calendar } = campaignOf(scenario);
  const left = calendar.commit - field.day;
  const people = present(scenario, deal);
  const reachable = (person: Person) => daysToWin(scenario, deal, person.id) <= left;
  const coach = people.some((p) => isCoach(deal, p.id)) || people.some((p) => p.coachable && reachable(p) && left >= 8);
  const votes = people.map((person): Vote => {
    const can = reachable(person);
    return {
      person: person.id,
      influence: person.influence,
      support: can ? 3 : supportIn(deal, person.id),
      times: isCoach(deal, person.id) || (coach && person.coachable && can) ? 2 : 1,
    };
  });
  const bestFit = field.workshopFit ?? (field.day <= calendar.criteria ? 3 : -1);
  const late = field.day > calendar.criteria && bestFit < 1 && field.pipeline.context.nodes.propose === 'ahead';
  const missed = (late ? 1 : 0) + forcedNodes(field);
  const sure = people.some((p) => p.roles.includes('economic') && reachable(p));
  const economic = sure || economicAllIn(scenario, deal, votesOf(scenario, deal)) ? 4 : 0;
  const price = Math.max(0, (field.bid ?? 0) - field.concessions - rivalFigure(scenario, calendar.commit).price);
  return sumOfVotes(votes) + bestFit - FORCED_COST * missed - price + economic;
}

/** Withdrawing is right if four of the six facts are known and even the best still possible would not do. */
export const noGoIsRight = (scenario: Scenario, deal: Deal): boolean =>
  factsKnown(scenario, deal) >= 4 &&
  ceiling(scenario, deal) <= rivalFigure(scenario, campaignOf(scenario).calendar.commit).figure;

/** Some user or economic buyer has an unproven need they have said aloud, or an open concern. */
export function unsettled(scenario: Scenario, deal: Deal): readonly Id[] {
  return present(scenario, deal).flatMap((person) => {
    if (!person.roles.includes('user') && !person.roles.includes('economic')) return [];
    const needs = Object.values(buyerIn(deal, person.id).context.needs);
    const unproven = needs.some((need) => need.live && reached(need.stage, 'explicit') && need.stage !== 'proven');
    return unproven || hasOpenConcern(deal, person.id) ? [person.id] : [];
  });
}

/** Whether the account would hold without any one person: two others in two units at support 1 (I11). */
export function accountHolds(scenario: Scenario, deal: Deal): boolean {
  const behind = present(scenario, deal).filter((person) => supportIn(deal, person.id) >= 1);
  return behind.length >= 2 && new Set(behind.map((person) => person.unit ?? person.id)).size >= 2;
}

/** Both sides win (B11): margin at its floor, nothing said aloud left unanswered, a proven need for every user and economic buyer. */
export function winWin(scenario: Scenario, deal: Deal): { readonly we: boolean; readonly they: boolean } {
  const people = present(scenario, deal);
  const needsOf = (id: Id) => Object.values(buyerIn(deal, id).context.needs).filter((need) => need.live);
  const answered = people.every((p) => needsOf(p.id).every((need) => need.stage !== 'explicit'));
  const judges = people.filter((p) => p.roles.includes('user') || p.roles.includes('economic'));
  const proven = judges.every(
    (p) => needsOf(p.id).length === 0 || needsOf(p.id).some((need) => need.stage === 'proven'),
  );
  return { we: deal.margin >= scenario.seller.marginFloor, they: answered && proven };
}
