// The field as a screen may see it: what is known, what can be done today and what it costs, never what goes on in other people's minds.

import { must } from '../base/index.ts';
import {
  BUYER_STEPS,
  DAYS,
  EMPTY_MARK,
  GRADES,
  QUALIFIERS,
  SELLER_STAGES,
  WARNED,
  reached,
} from '../methodology/index.ts';
import type { Id, News, Scenario } from '../scenario/index.ts';
import type { Deal } from './deal.ts';
import {
  STAGE_OF,
  lastDayOf,
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
import { campaignOf, fieldIn, hasCoach, missingFor } from './field-truth.ts';
import { daysToWait } from './field-play.ts';
import type { ActionCard, DeskCard, FieldView, NewsView, Outcomes, PersonCard, Rails } from './field-view.ts';
import { flagsIn } from './flags.ts';
import type { PlayMode } from './move.ts';
import { buyerIn } from './standing.ts';
import type { FactView } from './view-model.ts';

const factView = (scenario: Scenario, id: Id): FactView => {
  const fact = must(scenario.facts[id], `no fact ${id}`);
  return { id, text: fact.text, ...(fact.source ? { source: fact.source } : {}) };
};

const newsView = (news: News): NewsView => ({ id: news.id, day: news.on, text: news.text });

function railsOf(scenario: Scenario, deal: Deal): Rails {
  const { pipeline, day } = fieldIn(deal);
  const { calendar } = campaignOf(scenario);
  const seller = pipeline.value.seller;
  return {
    stage: seller === 'done' ? 'care' : seller,
    nodes: SELLER_STAGES.map((stage) => ({
      stage,
      state: pipeline.context.nodes[stage],
      day: pipeline.context.days[stage] ?? null,
      missing: pipeline.context.nodes[stage] === 'ahead' ? missingFor(scenario, deal, stage) : [],
    })),
    step: pipeline.value.buyer === 'need' ? null : pipeline.value.buyer,
    steps: BUYER_STEPS.flatMap((step) => {
      const on = calendar[step];
      return on === undefined ? [] : [{ step, day: on, past: on <= day }];
    }),
  };
}

function cardOf(scenario: Scenario, deal: Deal, id: Id, mode: PlayMode): PersonCard {
  const person = must(scenario.people[id], `no person ${id}`);
  const field = fieldIn(deal);
  const buyer = buyerIn(deal, id);
  const unit = person.unit ? scenario.client.units[person.unit] : undefined;
  const onTable = Object.entries(buyer.context.needs).filter(([, need]) => reached(need.stage, 'implied'));
  // what was there before the first word is not known before the first call
  const spoken = field.calls.some((call) => call.person === id) ? onTable : [];
  return {
    id,
    name: person.name,
    title: person.title,
    ...(unit ? { unit } : {}),
    reportsTo: person.reportsTo && !field.absent.includes(person.reportsTo) ? person.reportsTo : null,
    door: buyer.value.door,
    gone: field.gone.includes(id),
    newInJob: field.newInJob.includes(id),
    calls: field.calls.filter((call) => call.person === id).length,
    lastSeen: field.lastSeen[id] ?? null,
    mark: field.map[id] ?? EMPTY_MARK,
    meet: {
      move: { do: 'meet', person: id },
      refusal: whyNoCall(scenario, deal, id),
    },
    agreed: deal.agreed.flatMap((advance) =>
      scenario.advances[advance]?.to === id ? [scenario.advances[advance].label] : [],
    ),
    // what was talked about is known in an exam too (a proposal needs it), how far it came is not
    needs: spoken.map(([need, mind]) => ({
      id: need,
      label: scenario.needs[need]?.label ?? {},
      stage: mode === 'practice' ? mind.stage : '',
    })),
  };
}

function actionsOf(scenario: Scenario, deal: Deal): readonly ActionCard[] {
  const field = fieldIn(deal);
  return (
    Object.values(campaignOf(scenario).actions)
      // what an advance opens is not known before the advance is agreed
      .filter((action) => action.unlockedBy.length === 0 || action.unlockedBy.some((id) => deal.agreed.includes(id)))
      .filter((action) => !action.attends.some((id) => field.absent.includes(id)))
      .map((action) => ({
        id: action.id,
        kind: action.kind,
        stage: STAGE_OF[action.kind],
        label: action.label,
        what: action.what,
        days: action.days,
        endsOn: field.day + action.days,
        window: action.window ?? null,
        done: field.done.includes(action.id),
        attends: action.attends,
        with: action.with ?? null,
        move: { do: 'act', action: action.id },
        refusal: whyNotAct(scenario, deal, action),
      }))
  );
}

function deskOf(scenario: Scenario, deal: Deal): readonly DeskCard[] {
  const field = fieldIn(deal);
  const stage = field.pipeline.value.seller;
  const card = (
    kind: DeskCard['kind'],
    days: number,
    refusal: DeskCard['refusal'],
    more: Partial<DeskCard> = {},
  ): DeskCard => ({
    kind,
    days,
    refusal,
    stage: null,
    missing: [],
    until: null,
    returns: [],
    grades: [],
    ...more,
  });
  const wait = daysToWait(scenario, deal);
  return [
    card('grade', DAYS.grade, whyNotGrade(scenario, deal), { grades: GRADES }),
    card('propose', DAYS.propose, whyNotPropose(scenario, deal)),
    card('bid', DAYS.bid, whyNotBid(scenario, deal)),
    card('negotiate', DAYS.negotiate, whyNotNegotiate(scenario, deal), {
      returns: Object.values(scenario.advances)
        .filter((advance) => !deal.agreed.includes(advance.id) && field.lastSeen[advance.to] !== undefined)
        .map(({ id, label }) => ({ id, label })),
    }),
    card(
      'force',
      DAYS.force,
      whyNotForce(deal),
      stage === 'done' ? {} : { stage, missing: missingFor(scenario, deal, stage) },
    ),
    card('wait', wait, whyNotField(deal) ?? (wait === 0 ? { why: 'doneAlready' } : null), { until: field.day + wait }),
    card('withdraw', DAYS.withdraw, whyNotWithdraw(deal)),
  ];
}

function lastOf(scenario: Scenario, deal: Deal): Outcomes | null {
  const { last } = fieldIn(deal);
  if (!last) return null;
  const news = campaignOf(scenario).news;
  return {
    text: last.action ? (campaignOf(scenario).actions[last.action]?.result ?? null) : null,
    days: last.days,
    learnt: last.learnt.map((id) => factView(scenario, id)),
    met: last.met,
    news: news.filter((item) => last.news.includes(item.id)).map(newsView),
    nodes: last.nodes,
    steps: last.steps,
    cleared: last.cleared,
  };
}

/** Null where there is no calendar (single calls and series). */
export function fieldViewOf(scenario: Scenario, deal: Deal, mode: PlayMode): FieldView | null {
  if (!scenario.campaign || !deal.field) return null;
  const field = deal.field;
  const { calendar, news, rivals } = scenario.campaign;
  const { decision } = field;
  return {
    day: field.day,
    begins: calendar.begins,
    lastDay: lastDayOf(scenario),
    rails: railsOf(scenario, deal),
    people: Object.keys(scenario.people)
      .filter((id) => !field.absent.includes(id))
      .map((id) => cardOf(scenario, deal, id, mode)),
    actions: actionsOf(scenario, deal),
    desk: deskOf(scenario, deal),
    qualifying: QUALIFIERS.map((qualifier) => ({
      qualifier,
      facts: deal.known.filter((id) => scenario.facts[id]?.qualifies === qualifier).map((id) => factView(scenario, id)),
    })),
    flags: mode === 'practice' ? flagsIn(scenario, deal) : [],
    strengths: Object.entries(scenario.seller.strengths).map(([id, text]) => ({ id, text })),
    team: Object.entries(scenario.seller.team).map(([id, { name, title }]) => ({ id, name, title })),
    news: news.filter((item) => field.news.includes(item.id)).map(newsView),
    ahead: hasCoach(scenario, deal)
      ? news
          .filter((item) => item.on > field.day && item.on <= field.day + WARNED && !field.news.includes(item.id))
          .map(newsView)
      : [],
    last: lastOf(scenario, deal),
    money: {
      margin: deal.margin,
      marginFloor: scenario.seller.marginFloor,
      priceLevel: scenario.seller.priceLevel,
      bidLevel: field.bid,
      concessions: field.concessions,
    },
    decision: decision
      ? {
          won: decision.won,
          ourFigure: decision.ours,
          rivalFigure: decision.rivals,
          rival: decision.rival ? (rivals[decision.rival]?.name ?? {}) : {},
        }
      : null,
    delivery:
      decision?.won && calendar.install !== undefined
        ? {
            checks: [30, 60, 90].map((n, i) => ({
              day: (calendar.install ?? 0) + n,
              state: field.checks[i] ?? 'ahead',
            })),
          }
        : null,
    ended: field.ended ? { ending: field.ended.ending, text: scenario.endings[field.ended.ending] ?? {} } : null,
  };
}
