// Days pass: the buyer's steps come whether we are ready or not, then news in file order, then silence does its work. Pure; a day is
// a number of the calendar, never the clock's.

import { happening, stepBuyer, stepDeal, stepPipeline, type Happening } from '../machines/index.ts';
import {
  BUYER_STEPS,
  NODE_EVIDENCE,
  QUIET_AFTER,
  reached,
  type BuyerStep,
  type SellerStage,
} from '../methodology/index.ts';
import type { CampaignEnding, Id, News, Scenario } from '../scenario/index.ts';
import type { Deal } from './deal.ts';
import type { Field } from './field.ts';
import {
  accountHolds,
  campaignOf,
  decide,
  evidenceIn,
  fieldIn,
  isMet,
  present,
  unsettled,
  winWin,
} from './field-truth.ts';
import { buyerIn, holds, supportIn } from './standing.ts';

export const withField = (deal: Deal, change: Partial<Field>): Deal => ({
  ...deal,
  field: { ...fieldIn(deal), ...change },
});

/** Something befalls a person. */
export function befall(deal: Deal, person: Id, what: Happening): Deal {
  const buyer = buyerIn(deal, person);
  const next = stepBuyer(buyer, { type: 'judged', judgement: happening(buyer.value.mode, what) });
  return { ...deal, buyers: { ...deal.buyers, [person]: next } };
}

export const openDoor = (deal: Deal, person: Id, how: 'introduced' | 'reconciled' = 'introduced'): Deal => ({
  ...deal,
  buyers: { ...deal.buyers, [person]: stepBuyer(buyerIn(deal, person), { type: how }) },
});

export const seen = (deal: Deal, people: readonly Id[]): Deal => {
  const field = fieldIn(deal);
  return withField(deal, {
    lastSeen: { ...field.lastSeen, ...Object.fromEntries(people.map((id) => [id, field.day])) },
  });
};

export const ended = (deal: Deal, ending: CampaignEnding): Deal => ({
  ...withField(deal, { ended: { ending, day: fieldIn(deal).day } }),
  deal: stepDeal(deal.deal, { type: 'dealEnded' }),
});

/** The seller moves on wherever the evidence for the next key node is complete. */
export function settle(scenario: Scenario, deal: Deal): Deal {
  let now = deal;
  for (;;) {
    const field = fieldIn(now);
    const stage = field.pipeline.value.seller;
    if (stage === 'done') return now;
    const evidence = evidenceIn(scenario, now);
    if (!NODE_EVIDENCE[stage].every((one) => evidence[one])) return now;
    now = nodeComes(now, stage, 'nodeReached');
  }
}

export function nodeComes(deal: Deal, stage: SellerStage, type: 'nodeReached' | 'nodeForced'): Deal {
  const field = fieldIn(deal);
  const pipeline = stepPipeline(field.pipeline, { type, stage, day: field.day });
  const state = type === 'nodeReached' ? ('reached' as const) : ('forced' as const);
  const last = field.last && { ...field.last, nodes: [...field.last.nodes, { stage, state }] };
  return withField(deal, { pipeline, last });
}

/** Selling while we are away (C18): who is with us speaks, who is against us speaks too, from one snapshot and in file order. */
export function talkWhileAway(scenario: Scenario, deal: Deal): Deal {
  const people = present(scenario, deal);
  let now = deal;
  for (const speaker of people) {
    if (!isMet(deal, speaker.id)) continue;
    const support = supportIn(deal, speaker.id);
    if (support < 2 && support > -2) continue;
    for (const id of speaker.influences) {
      const listener = people.find((person) => person.id === id);
      if (!listener) continue;
      const belief = buyerIn(now, id).context.belief;
      if (support <= -2) {
        now = befall(now, id, { belief: belief > 0 ? -1 : 0 });
        continue;
      }
      const theirs = buyerIn(deal, speaker.id).context.needs;
      const shared = Object.entries(buyerIn(now, id).context.needs).find(
        ([need, mind]) => mind.stage === 'hidden' && reached(theirs[need]?.stage ?? 'hidden', 'answered'),
      );
      const weight = shared && shared[1].weight < shared[1].cost ? 1 : 0;
      now = befall(now, id, {
        belief: belief < 2 ? 1 : 0,
        ...(shared ? { need: shared[0], to: 'implied' as const, weight } : {}),
      });
    }
  }
  return now;
}

function strike(scenario: Scenario, deal: Deal, news: News): Deal {
  const field = fieldIn(deal);
  let now = withField(deal, {
    news: [...field.news, news.id],
    last: field.last && { ...field.last, news: [...field.last.news, news.id] },
  });
  if (news.fact && !now.known.includes(news.fact)) now = { ...now, known: [...now.known, news.fact] };
  if (news.joins) {
    const { joins } = news;
    now = withField(now, {
      absent: fieldIn(now).absent.filter((id) => id !== joins),
      newInJob: [...fieldIn(now).newInJob, joins],
    });
  }
  if (news.leaves) now = withField(now, { gone: [...fieldIn(now).gone, news.leaves] });
  if (!news.to || !present(scenario, now).some((person) => person.id === news.to)) return now;
  const need = news.need ? buyerIn(now, news.to).context.needs[news.need] : undefined;
  // whom news overwhelms, it overwhelms with this need: at least as heavy as its cost, serious, acute
  const acute = news.mode === 'overwhelmed' && need ? Math.max(0, need.cost - need.weight) : 0;
  return befall(now, news.to, {
    need: need ? (news.need ?? null) : null,
    weight: need ? Math.max(acute, news.weight) : 0,
    to: need ? (news.mode === 'overwhelmed' ? 'serious' : 'implied') : null,
    scripted: news.mode ?? null,
  });
}

/** The rival shows them something on this day, unless we have answered it before. */
function rivalsProve(scenario: Scenario, deal: Deal): Deal {
  let now = deal;
  const { day } = fieldIn(deal);
  for (const rival of Object.values(campaignOf(scenario).rivals))
    for (const proof of rival.proves) {
      const stage = now.buyers[proof.to]?.context.needs[proof.need]?.stage;
      if (proof.on === day && stage !== undefined && !reached(stage, 'answered'))
        now = befall(now, proof.to, { rival: proof.need });
    }
  return now;
}

function decisionFalls(scenario: Scenario, deal: Deal): Deal {
  const decision = decide(scenario, deal);
  const now = withField(deal, { decision });
  const field = fieldIn(now);
  if (field.bid === null) return ended(now, 'noBid');
  if (decision.struckBy) return ended(now, 'struckOff');
  if (decision.vetoedBy) return ended(now, 'vetoed');
  if (!decision.won) return ended(now, 'lostToRival');
  const signed = settle(scenario, now);
  if (campaignOf(scenario).calendar.install !== undefined) return signed;
  return ended(signed, quadrant(scenario, signed));
}

const quadrant = (scenario: Scenario, deal: Deal): CampaignEnding => {
  const { we, they } = winWin(scenario, deal);
  return we && they ? 'winWin' : we ? 'winLose' : 'loseWin';
};

/** The dip (D24): at a monthly check a proven need falls back unless its people have been cared for. */
function monthlyCheck(scenario: Scenario, deal: Deal): Deal {
  const field = fieldIn(deal);
  let now = deal;
  let dipped = false;
  for (const person of present(scenario, deal)) {
    if (!person.roles.includes('user') || (field.cared[person.id] ?? -1) >= field.day) continue;
    const mind = buyerIn(now, person.id);
    for (const [id, need] of Object.entries(mind.context.needs)) {
      if (need.stage !== 'proven') continue;
      dipped = true;
      now = {
        ...now,
        buyers: {
          ...now.buyers,
          [person.id]: {
            value: mind.value,
            context: { ...mind.context, needs: { ...mind.context.needs, [id]: { ...need, stage: 'answered' } } },
          },
        },
      };
    }
  }
  const checks = [...field.checks, dipped ? ('dipped' as const) : ('held' as const)];
  now = withField(now, { checks });
  if (checks.length < 3) return now;
  const accepted = unsettled(scenario, now).length === 0;
  now = settle(scenario, withField(now, { accepted }));
  if (!accepted) return ended(now, 'notAccepted');
  return campaignOf(scenario).calendar.renew === undefined ? ended(now, quadrant(scenario, now)) : now;
}

function careCheck(scenario: Scenario, deal: Deal, last: boolean): Deal {
  const holds = accountHolds(scenario, deal);
  const now = withField(deal, { careHeld: [...fieldIn(deal).careHeld, holds] });
  if (!last) return now;
  const renewed = fieldIn(now).careHeld.every(Boolean) && deal.margin >= scenario.seller.marginFloor;
  return settle(scenario, ended(now, renewed ? 'renewed' : 'notRenewed'));
}

function stepComes(scenario: Scenario, deal: Deal, step: BuyerStep): Deal {
  const field = fieldIn(deal);
  const pipeline = stepPipeline(field.pipeline, { type: 'stepCame', step });
  const now = withField(deal, { pipeline, last: field.last && { ...field.last, steps: [...field.last.steps, step] } });
  const heard = talkWhileAway(scenario, now);
  return step === 'commit' ? decisionFalls(scenario, heard) : heard;
}

/** Checks after the order, by day: three monthly ones from installation, then two of care, sixty days apart, the last at renewal. */
function checksOn(scenario: Scenario, deal: Deal): Deal {
  const { install, renew } = campaignOf(scenario).calendar;
  const { day, decision } = fieldIn(deal);
  if (!decision?.won || install === undefined) return deal;
  if ([install + 30, install + 60, install + 90].includes(day)) return monthlyCheck(scenario, deal);
  if (renew !== undefined && fieldIn(deal).accepted && (day === renew - 60 || day === renew))
    return careCheck(scenario, deal, day === renew);
  return deal;
}

function silence(scenario: Scenario, deal: Deal): Deal {
  const field = fieldIn(deal);
  let now = deal;
  for (const person of present(scenario, deal)) {
    const last = field.lastSeen[person.id];
    if (last === undefined || field.day <= last || (field.day - last) % QUIET_AFTER !== 0) continue;
    const { trust } = buyerIn(now, person.id).context;
    if (trust > 0) now = befall(now, person.id, { trust: -1 });
  }
  return now;
}

/** So many days pass. Stops where the deal ends. */
export function passDays(scenario: Scenario, deal: Deal, days: number): Deal {
  const { calendar, news } = campaignOf(scenario);
  let now = deal;
  for (let left = days; left > 0 && now.deal.value !== 'closed'; left--) {
    now = withField(now, { day: fieldIn(now).day + 1 });
    const { day } = fieldIn(now);
    for (const step of BUYER_STEPS)
      if (calendar[step] === day && now.deal.value !== 'closed') now = stepComes(scenario, now, step);
    if (now.deal.value === 'closed') break;
    now = checksOn(scenario, now);
    if (now.deal.value === 'closed') break;
    now = rivalsProve(scenario, now);
    for (const item of news) {
      const current = now;
      if (item.on === day && holds(item.when, current, item.to ?? '')) now = strike(scenario, current, item);
    }
    now = silence(scenario, now);
  }
  return now.deal.value === 'closed' ? now : settle(scenario, now);
}

/** Steps that lie behind the day the rep comes in have come already, without a word from anyone. */
export function arrive(scenario: Scenario, deal: Deal): Deal {
  const { calendar } = campaignOf(scenario);
  let { pipeline } = fieldIn(deal);
  for (const step of BUYER_STEPS) {
    const on = calendar[step];
    if (on !== undefined && on <= calendar.start) pipeline = stepPipeline(pipeline, { type: 'stepCame', step });
  }
  return withField(deal, { pipeline });
}
