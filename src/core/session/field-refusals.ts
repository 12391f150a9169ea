// May this be done today? Every refusal has its reason, told before the trainee tries.

import { DAYS, SELLER_STAGES, type SellerStage } from '../methodology/index.ts';
import type { ActionKind, FieldAction, Id, Scenario } from '../scenario/index.ts';
import type { Deal } from './deal.ts';
import { campaignOf, factsKnown, fieldIn, hasCoach, missingFor, present } from './field-truth.ts';
import type { Refusal } from './move.ts';
import { buyerIn, holds, supportIn } from './standing.ts';

/** The stage whose work an action is (simulation.md section 6). */
export const STAGE_OF: Readonly<Record<ActionKind, SellerStage>> = {
  research: 'develop',
  askCoach: 'develop',
  training: 'develop',
  coldCall: 'enter',
  executive: 'enter',
  demo: 'propose',
  visit: 'propose',
  reference: 'propose',
  trial: 'propose',
  workshop: 'propose',
  service: 'implement',
};

const inField = (deal: Deal): Refusal | null => {
  if (deal.field === null) return { why: 'notACampaign' };
  if (deal.deal.value === 'call') return { why: 'alreadyInCall' };
  return deal.deal.value === 'field' ? null : { why: 'notInCall' };
};

/** A field action of a later stage waits until the nodes between are reached or forced. */
export function whyNotStage(scenario: Scenario, deal: Deal, wanted: SellerStage): Refusal | null {
  const now = fieldIn(deal).pipeline.value.seller;
  const at = now === 'done' ? SELLER_STAGES.length : SELLER_STAGES.indexOf(now);
  return SELLER_STAGES.indexOf(wanted) > at && now !== 'done'
    ? { why: 'stageAhead', stage: now, missing: missingFor(scenario, deal, now) }
    : null;
}

const outOfTime = (deal: Deal, days: number, from: number, to: number): Refusal | null => {
  const endsOn = fieldIn(deal).day + days;
  return endsOn < from || endsOn > to ? { why: 'outOfTime', from, to, endsOn } : null;
};

/** The last day that is played. */
export const lastDayOf = (scenario: Scenario): number => {
  const { commit, install, renew } = campaignOf(scenario).calendar;
  return renew ?? (install === undefined ? commit : install + 90);
};

export function whyNoCall(scenario: Scenario, deal: Deal, id: Id): Refusal | null {
  const { door } = buyerIn(deal, id).value;
  const closed: Refusal | null = door === 'open' || door === 'coach' ? null : { why: 'doorClosed', person: id };
  if (deal.field === null) return closed;
  if (deal.deal.value === 'call') return { why: 'alreadyInCall' };
  if (scenario.length === 'series') {
    const next = scenario.calls?.[deal.field.calls.length];
    return next === id ? closed : { why: 'notOnOffer', id };
  }
  if (deal.deal.value !== 'field') return { why: 'notInCall' };
  if (!present(scenario, deal).some((person) => person.id === id)) return { why: 'personGone', person: id };
  return closed ?? outOfTime(deal, DAYS.call, 0, lastDayOf(scenario));
}

const unlocked = (deal: Deal, action: FieldAction): Refusal | null =>
  action.unlockedBy.length === 0 || action.unlockedBy.some((id) => deal.agreed.includes(id))
    ? null
    : { why: 'notUnlocked', by: action.unlockedBy };

function byKind(scenario: Scenario, deal: Deal, action: FieldAction): Refusal | null {
  const field = fieldIn(deal);
  const [first] = action.attends;
  switch (action.kind) {
    case 'askCoach':
      return hasCoach(scenario, deal) ? null : { why: 'noCoach' };
    case 'executive':
      return first !== undefined && (field.map[first]?.counterpart ?? null) === null
        ? { why: 'noCounterpart', person: first }
        : null;
    case 'workshop': {
      const willing = present(scenario, deal).some(
        (p) => (p.roles.includes('technical') || p.roles.includes('user')) && supportIn(deal, p.id) >= 1,
      );
      return willing ? null : { why: 'noSupporter' };
    }
    case 'service':
      return field.decision?.won ? null : { why: 'noOrderYet' };
    default:
      return null;
  }
}

/** Null if the action can be taken today. Services may be done again; everything else once. */
export function whyNotAct(scenario: Scenario, deal: Deal, action: FieldAction): Refusal | null {
  const outside = inField(deal);
  if (outside) return outside;
  const field = fieldIn(deal);
  if (action.kind !== 'service' && field.done.includes(action.id)) return { why: 'doneAlready' };
  const gone = action.attends.find((id) => field.gone.includes(id) || field.absent.includes(id));
  if (gone !== undefined) return { why: 'personGone', person: gone };
  const { calendar } = campaignOf(scenario);
  const to =
    action.kind === 'workshop'
      ? Math.min(calendar.criteria, action.window?.to ?? calendar.criteria)
      : (action.window?.to ?? lastDayOf(scenario));
  return (
    whyNotStage(scenario, deal, STAGE_OF[action.kind]) ??
    unlocked(deal, action) ??
    byKind(scenario, deal, action) ??
    outOfTime(deal, action.days, action.window?.from ?? 0, to) ??
    (holds(action.when, deal, action.attends[0] ?? '') ? null : { why: 'notOnOffer', id: action.id })
  );
}

export const whyNotGrade = (scenario: Scenario, deal: Deal): Refusal | null => {
  const outside = inField(deal);
  if (outside) return outside;
  if (fieldIn(deal).grade) return { why: 'doneAlready' };
  const known = factsKnown(scenario, deal);
  return known < 4 ? { why: 'notEnoughFacts', known, needed: 4 } : null;
};

export const whyNotPropose = (scenario: Scenario, deal: Deal): Refusal | null =>
  inField(deal) ??
  (fieldIn(deal).proposal ? { why: 'doneAlready' } : null) ??
  whyNotStage(scenario, deal, 'propose') ??
  outOfTime(deal, DAYS.propose, 0, campaignOf(scenario).calendar.commit);

/** From criteria to tender day; handing in forces every missing node, so no stage holds it up. */
export const whyNotBid = (scenario: Scenario, deal: Deal): Refusal | null => {
  const { criteria, tender } = campaignOf(scenario).calendar;
  return (
    inField(deal) ??
    (fieldIn(deal).bid === null ? null : { why: 'doneAlready' }) ??
    outOfTime(deal, DAYS.bid, criteria, tender)
  );
};

/** From tender to commitment day, while there is a level left to give. */
export const whyNotNegotiate = (scenario: Scenario, deal: Deal): Refusal | null => {
  const { tender, commit } = campaignOf(scenario).calendar;
  const { bid, concessions } = fieldIn(deal);
  return (
    inField(deal) ??
    whyNotStage(scenario, deal, 'negotiate') ??
    outOfTime(deal, DAYS.negotiate, tender, commit) ??
    ((bid ?? 0) - concessions > 0 ? null : { why: 'doneAlready' })
  );
};

const FORCEABLE: readonly SellerStage[] = ['develop', 'enter', 'propose'];
export const whyNotForce = (deal: Deal): Refusal | null =>
  inField(deal) ??
  (FORCEABLE.some((stage) => stage === fieldIn(deal).pipeline.value.seller) ? null : { why: 'nothingToForce' });

/** Withdrawing is for before the decision. */
export const whyNotWithdraw = (deal: Deal): Refusal | null =>
  inField(deal) ?? (fieldIn(deal).decision ? { why: 'doneAlready' } : null);

export const whyNotField = inField;
