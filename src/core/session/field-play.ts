// The moves of a campaign between calls. Days pass first, then the action takes effect; what cannot be done is refused beforehand.

import { stepDeal } from '../machines/index.ts';
import {
  BUYER_STEPS,
  DAYS,
  GRADES,
  LONGEST_WAIT,
  LONGEST_WAIT_AFTER_ORDER,
  TOO_SOON,
  gradeFor,
  reached,
  type RuleId,
  type SellerStage,
} from '../methodology/index.ts';
import type { FieldAction, Id, Scenario } from '../scenario/index.ts';
import { arrive, befall, ended, nodeComes, openDoor, passDays, seen, settle, withField } from './days.ts';
import type { Deal, Hit } from './deal.ts';
import { NOTHING_YET, type LastMove } from './field.ts';
import {
  whyNoCall,
  whyNotAct,
  whyNotBid,
  whyNotField,
  whyNotForce,
  whyNotGrade,
  whyNotNegotiate,
  whyNotPropose,
  whyNotWithdraw,
} from './field-refusals.ts';
import {
  campaignOf,
  ceiling,
  criteriaFitNow,
  fieldIn,
  hasCoach,
  isMet,
  noGoIsRight,
  present,
  qualifiersKnown,
  rivalFigure,
} from './field-truth.ts';
import { clears, flagsIn } from './flags.ts';
import type { FieldMove, ProposalPick, Refusal } from './move.ts';
import { buyerIn } from './standing.ts';

export { whyNoCall };

type Done = { readonly ok: true; readonly deal: Deal } | { readonly ok: false; readonly refusal: Refusal };
const done = (deal: Deal): Done => ({ ok: true, deal });
const no = (refusal: Refusal): Done => ({ ok: false, refusal });

/** Days pass before anything takes effect; what they bring is kept for telling. */
function after(scenario: Scenario, deal: Deal, days: number, action: Id | null = null): Deal {
  const last: LastMove = { ...NOTHING_YET, action, days };
  return passDays(scenario, withField(deal, { last }), days);
}

const tell = (deal: Deal, change: Partial<LastMove>): Deal => {
  const { last } = fieldIn(deal);
  return withField(deal, { last: { ...(last ?? NOTHING_YET), ...change } });
};

/** Rules broken in the field stand at the turn after which they were broken. */
export const hitRule = (deal: Deal, rule: RuleId, person: Id, need: Id | null = null): Deal => {
  const hit: Hit = { rule, turn: deal.turns.length, person, need };
  return { ...deal, hits: [...deal.hits, hit] };
};

/** On the way to a call: two days, and the visit counts as contact. In a series nothing passes. */
export function goToCall(scenario: Scenario, deal: Deal, person: Id): Deal {
  const field = fieldIn(deal);
  const call = (at: Deal): Deal =>
    withField(at, { calls: [...fieldIn(at).calls, { person, day: fieldIn(at).day, from: at.turns.length }] });
  if (scenario.length === 'series') return call(deal);
  const there = after(scenario, withField(deal, { last: null }), DAYS.call);
  if (there.deal.value === 'closed' || whyNoCall(scenario, there, person)) return there;
  const warm = field.warm.filter((id) => id !== person);
  return seen(call(withField(there, { warm })), [person]);
}

/** Attention of the next call: one lower if too soon after the last, one higher after an executive's visit. */
export function moodFor(before: Deal, now: Deal, person: Id): number {
  if (!before.field || !now.field) return 0;
  const last = before.field.calls.filter((call) => call.person === person).at(-1);
  const tooSoon =
    last !== undefined &&
    now.field.day - last.day < TOO_SOON &&
    before.field.calls.length > 0 &&
    now.field.day > last.day
      ? -1
      : 0;
  return tooSoon + (before.field.warm.includes(person) ? 1 : 0);
}

function meetAll(deal: Deal, people: readonly Id[]): Deal {
  let now = deal;
  const met: Id[] = [];
  for (const id of people) {
    if (!isMet(now, id)) met.push(id);
    if (buyerIn(now, id).value.door === 'unmet') now = openDoor(now, id);
  }
  return tell(seen(now, people), { met });
}

function executiveGoes(deal: Deal, id: Id): Deal {
  const { door } = buyerIn(deal, id).value;
  const opened = door === 'shut' ? openDoor(deal, id, 'reconciled') : deal;
  const calm = befall(meetAll(opened, [id]), id, { calms: true });
  return withField(calm, { warm: [...fieldIn(calm).warm.filter((one) => one !== id), id] });
}

/** A seminar lends belief to who feels a need already. */
function train(deal: Deal, people: readonly Id[]): Deal {
  let now = meetAll(deal, people);
  for (const id of people) {
    const mind = buyerIn(now, id).context;
    const feels = Object.values(mind.needs).some((need) => reached(need.stage, 'implied'));
    if (feels && mind.belief < 2) now = befall(now, id, { belief: 1 });
  }
  return now;
}

function effectOf(scenario: Scenario, deal: Deal, action: FieldAction): Deal {
  const [first] = action.attends;
  switch (action.kind) {
    case 'research':
      return deal;
    case 'askCoach':
      return first !== undefined && buyerIn(deal, first).value.door === 'unmet' ? openDoor(deal, first) : deal;
    case 'training':
      return train(deal, action.attends);
    case 'executive':
      return first === undefined ? deal : executiveGoes(deal, first);
    case 'coldCall':
      return first === undefined ? deal : befall(meetAll(deal, [first]), first, { trust: -1 });
    case 'workshop':
      return withField(meetAll(deal, action.attends), { workshopFit: criteriaFitNow(scenario, deal) });
    case 'service': {
      const until = fieldIn(deal).day + 30;
      const met = meetAll(deal, action.attends);
      return withField(met, {
        cared: { ...fieldIn(met).cared, ...Object.fromEntries(action.attends.map((id) => [id, until])) },
      });
    }
    default:
      return meetAll(deal, action.attends);
  }
}

function act(scenario: Scenario, deal: Deal, id: Id): Done {
  const actions = campaignOf(scenario).actions;
  const action = Object.hasOwn(actions, id) ? actions[id] : undefined;
  if (!action) return no({ why: 'unknownLine', id });
  const refusal = whyNotAct(scenario, deal, action);
  if (refusal) return no(refusal);
  const then = after(scenario, deal, action.days, id);
  // the days it took may have ended the deal, or taken away whom it was for
  if (then.deal.value === 'closed' || action.attends.some((one) => fieldIn(then).gone.includes(one))) return done(then);
  const learnt = action.reveals.filter((fact) => !then.known.includes(fact));
  const effected = effectOf(scenario, then, action);
  const known: Deal = { ...effected, known: [...effected.known, ...learnt] };
  const listed = withField(known, {
    done: fieldIn(known).done.includes(id) ? fieldIn(known).done : [...fieldIn(known).done, id],
  });
  return done(settle(scenario, tell(listed, { learnt: [...(fieldIn(listed).last?.learnt ?? []), ...learnt] })));
}

function grade(scenario: Scenario, deal: Deal, move: Extract<FieldMove, { do: 'grade' }>): Done {
  const refusal = GRADES.includes(move.grade)
    ? whyNotGrade(scenario, deal)
    : ({ why: 'badChoice', of: 'grade' } as const);
  if (refusal) return no(refusal);
  const then = after(scenario, deal, DAYS.grade);
  if (then.deal.value === 'closed') return done(then);
  const lead = ceiling(scenario, then) - rivalFigure(scenario, campaignOf(scenario).calendar.commit).figure;
  const right = gradeFor(lead) === move.grade;
  return done(settle(scenario, withField(then, { grade: { grade: move.grade, right, day: fieldIn(then).day } })));
}

function pick(scenario: Scenario, deal: Deal, one: ProposalPick): Deal {
  const need = buyerIn(deal, one.person).context.needs[one.need];
  const right = need?.stage === 'explicit' && (scenario.needs[one.need]?.answeredBy.includes(one.strength) ?? false);
  if (!right) return hitRule(befall(deal, one.person, { raises: ['fit'] }), 'mismatch', one.person, one.need);
  const { win } = buyerIn(deal, one.person).context;
  return befall(deal, one.person, {
    need: one.need,
    to: 'answered',
    clears: ['fit'],
    raises: ['risk'],
    win: one.win && win === 'heard' ? 'met' : null,
  });
}

function propose(scenario: Scenario, deal: Deal, picks: readonly ProposalPick[]): Done {
  const refusal = whyNotPropose(scenario, deal);
  if (refusal) return no(refusal);
  const people = present(scenario, deal).map((person) => person.id);
  const whole =
    picks.length > 0 &&
    picks.every(
      (p) =>
        people.includes(p.person) &&
        Object.hasOwn(scenario.needs, p.need) &&
        Object.hasOwn(scenario.seller.strengths, p.strength),
    );
  if (!whole || new Set(picks.map((p) => p.person)).size !== picks.length)
    return no({ why: 'badChoice', of: 'proposal' });
  const then = after(scenario, deal, DAYS.propose);
  if (then.deal.value === 'closed') return done(then);
  const written = picks.reduce((now, one) => pick(scenario, now, one), then);
  return done(
    settle(
      scenario,
      withField(
        seen(
          written,
          picks.map((p) => p.person).filter((id) => isMet(written, id)),
        ),
        { proposal: picks },
      ),
    ),
  );
}

/** Handing in a bid forces every missing node. */
function bid(scenario: Scenario, deal: Deal, level: number): Done {
  const refusal = whyNotBid(scenario, deal);
  if (refusal) return no(refusal);
  const { priceLevel } = scenario.seller;
  if (!Number.isInteger(level) || level < 0 || level > priceLevel) return no({ why: 'badChoice', of: 'price' });
  let then = after(scenario, deal, DAYS.bid);
  if (then.deal.value === 'closed') return done(then);
  for (const stage of ['develop', 'enter', 'propose'] as const satisfies readonly SellerStage[])
    if (fieldIn(then).pipeline.value.seller === stage) then = nodeComes(then, stage, 'nodeForced');
  then = { ...withField(then, { bid: level }), margin: Math.max(0, then.margin - (priceLevel - level)) };
  const economic = present(scenario, then).filter((person) => person.roles.includes('economic'));
  if (!qualifiersKnown(scenario, then).has('budget')) then = hitRule(then, 'budgetUnknown', economic[0]?.id ?? '');
  if (!economic.some((person) => isMet(then, person.id)) && !hasCoach(scenario, then))
    then = hitRule(then, 'noPathToDecider', economic[0]?.id ?? '');
  return done(settle(scenario, then));
}

/** A concession: the price gives way; the margin too, unless something is taken in return (D9, I8). */
function negotiate(scenario: Scenario, deal: Deal, take: Id | null): Done {
  const refusal = whyNotNegotiate(scenario, deal);
  if (refusal) return no(refusal);
  const advance =
    take === null ? undefined : Object.hasOwn(scenario.advances, take) ? scenario.advances[take] : undefined;
  if (take !== null && (!advance || deal.agreed.includes(take) || !isMet(deal, advance.to)))
    return no({ why: 'badChoice', of: 'return' });
  const then = after(scenario, deal, DAYS.negotiate);
  if (then.deal.value === 'closed') return done(then);
  const given = withField(then, { concessions: fieldIn(then).concessions + 1 });
  if (take !== null) return done(settle(scenario, { ...given, agreed: [...given.agreed, take] }));
  const decider = present(scenario, given).find((person) => person.roles.includes('economic'));
  return done(
    settle(scenario, hitRule({ ...given, margin: Math.max(0, given.margin - 1) }, 'caved', decider?.id ?? '')),
  );
}

function clear(scenario: Scenario, deal: Deal, key: string, by: Id): Done {
  const refusal = whyNotField(deal);
  if (refusal) return no(refusal);
  const flag = flagsIn(scenario, deal).find((one) => one.key === key);
  if (!flag) return no({ why: 'noSuchFlag' });
  if (!Object.hasOwn(scenario.seller.strengths, by) && !Object.hasOwn(scenario.facts, by))
    return no({ why: 'badChoice', of: 'strength' });
  const then = after(scenario, deal, DAYS.clear);
  if (then.deal.value === 'closed') return done(then);
  const fits = clears(scenario, then, flag, by);
  const field = fieldIn(then);
  const told = tell(then, { cleared: fits });
  if (!fits) return done(told);
  const down = withField(told, {
    cleared: [...field.cleared, key],
    newInJob: flag.kind === 'newInJob' ? field.newInJob.filter((id) => id !== flag.person) : field.newInJob,
  });
  return done(flag.person !== null && isMet(down, flag.person) ? seen(down, [flag.person]) : down);
}

/** Days to the next step of the calendar, at most five before the decision. 0: nothing is left to wait for. */
export function daysToWait(scenario: Scenario, deal: Deal): number {
  const { calendar } = campaignOf(scenario);
  const { day } = fieldIn(deal);
  const ahead = BUYER_STEPS.flatMap((step) =>
    calendar[step] !== undefined && calendar[step] > day ? [calendar[step] - day] : [],
  );
  const checks =
    calendar.install === undefined
      ? []
      : [30, 60, 90].map((n) => (calendar.install ?? 0) + n - day).filter((n) => n > 0);
  const all = [...ahead, ...checks];
  const most = fieldIn(deal).decision ? LONGEST_WAIT_AFTER_ORDER : LONGEST_WAIT;
  return all.length === 0 ? 0 : Math.min(most, ...all);
}

/** One field move: refused with a reason, or done. */
export function fieldMove(scenario: Scenario, deal: Deal, move: FieldMove): Done {
  if (deal.field === null) return no({ why: 'notACampaign' });
  if (move.do === 'begin') {
    if (deal.deal.value !== 'briefing') return no({ why: 'doneAlready' });
    const begun: Deal = { ...deal, deal: stepDeal(deal.deal, { type: 'begun' }) };
    return done(scenario.campaign ? arrive(scenario, begun) : begun);
  }
  if (scenario.length !== 'campaign') return no({ why: 'notACampaign' });
  switch (move.do) {
    case 'act':
      return act(scenario, deal, move.action);
    case 'grade':
      return grade(scenario, deal, move);
    case 'mark': {
      const refusal = whyNotField(deal);
      if (refusal) return no(refusal);
      if (!Object.hasOwn(scenario.people, move.person)) return no({ why: 'unknownPerson', person: move.person });
      return done(withField(deal, { map: { ...fieldIn(deal).map, [move.person]: move.mark } }));
    }
    case 'propose':
      return propose(scenario, deal, move.picks);
    case 'bid':
      return bid(scenario, deal, move.level);
    case 'negotiate':
      return negotiate(scenario, deal, move.take);
    case 'clear':
      return clear(scenario, deal, move.flag, move.with);
    case 'force': {
      const refusal = whyNotForce(deal);
      if (refusal) return no(refusal);
      const stage = fieldIn(deal).pipeline.value.seller;
      return stage === 'done'
        ? no({ why: 'nothingToForce' })
        : done(settle(scenario, nodeComes(tell(withField(deal, { last: NOTHING_YET }), {}), stage, 'nodeForced')));
    }
    case 'wait': {
      const refusal = whyNotField(deal);
      if (refusal) return no(refusal);
      const days = daysToWait(scenario, deal);
      return days === 0 ? no({ why: 'doneAlready' }) : done(after(scenario, deal, days));
    }
    case 'withdraw': {
      const refusal = whyNotWithdraw(deal);
      return refusal ? no(refusal) : done(ended(deal, noGoIsRight(scenario, deal) ? 'rightNoGo' : 'wrongNoGo'));
    }
  }
}
