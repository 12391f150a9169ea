// A finished log → the debrief. Everything is derived by replaying; nothing stored is believed.

import { clamp, must, ratio, roundHalfUp } from '../base/index.ts';
import { isOutcome } from '../machines/index.ts';
import { PASS_MARK, isFault, isMerit, isTaboo, thresholdOf, type Concern, type RuleId } from '../methodology/index.ts';
import type { Id, Scenario } from '../scenario/index.ts';
import {
  bricksIn,
  buyerIn,
  play,
  startDeal,
  supportExplained,
  supportIn,
  wordsOf,
  type Deal,
  type Log,
  type PlayMode,
} from '../session/index.ts';
import { barsOf, totalOf } from './bars.ts';
import { campaignBars } from './campaign-bars.ts';
import { mapReport } from './map-marks.ts';
import { leftOnTable, marksOf } from './marks.ts';
import type { Mind, PersonReport, Report, TurnReport } from './report-model.ts';
import { verdictOf } from './verdict.ts';

const CONCERN_ORDER: readonly Concern[] = ['price', 'fit', 'risk', 'vendor'];

export function mindIn(scenario: Scenario, deal: Deal, person: Id): Mind {
  const buyer = buyerIn(deal, person);
  const mind = buyer.context;
  return {
    mode: buyer.value.mode,
    door: buyer.value.door,
    trust: mind.trust,
    belief: mind.belief,
    support: supportIn(deal, person),
    attention: deal.call?.context.attention ?? 0,
    minutesLeft: deal.call?.context.minutes ?? 0,
    win: mind.win,
    concerns: CONCERN_ORDER.flatMap((concern) => {
      const state = mind.concerns[concern];
      return state === 'none' ? [] : [{ concern, state }];
    }),
    needs: Object.entries(mind.needs).map(([id, need]) => ({
      id,
      label: scenario.needs[id]?.label ?? {},
      stage: need.stage,
      weight: need.weight,
      threshold: thresholdOf(buyer.value.mode, need.cost),
    })),
  };
}

/** Every position of a finished log: `deals[i]` is the deal after i moves. Throws if the log is not legal: it has been replayed before. */
export function positionsOf(scenario: Scenario, log: Pick<Log, 'moves'>): readonly Deal[] {
  const deals: Deal[] = [startDeal(scenario)];
  for (const move of log.moves) {
    const played = play(scenario, must(deals.at(-1), 'a position'), move);
    if (!played.ok) throw new Error(`A report was asked for a log that cannot be replayed: ${played.refusal.why}`);
    deals.push(played.deal);
  }
  return deals;
}

export function turnReports(scenario: Scenario, deals: readonly Deal[]): readonly TurnReport[] {
  const last = must(deals.at(-1), 'a deal');
  const from = deals[0]?.turns.length ?? 0;
  return last.turns.slice(from).map((turn, k) => {
    const i = from + k;
    const after = must(
      deals.find((deal) => deal.turns.length === i + 1),
      'a position after a turn',
    );
    // the last position before the turn: in a campaign days and other people lie between two calls
    const before = must(
      deals.findLast((deal) => deal.turns.length === i && deal.call !== null),
      'a position before a turn',
    );
    const words = wordsOf(scenario, turn);
    return {
      n: turn.n,
      kind: turn.kind,
      id: turn.id,
      said: words.said,
      reply: words.reply,
      sign: words.sign,
      thinks: words.thinks,
      reaction: turn.reaction,
      present: turn.present,
      minutes: turn.minutes,
      rules: last.hits.filter((hit) => hit.turn === turn.n),
      before: mindIn(scenario, before, turn.person),
      after: mindIn(scenario, after, turn.person),
      need: turn.need,
    };
  });
}

function personReport(scenario: Scenario, deals: readonly Deal[], id: Id): PersonReport {
  const last = must(deals.at(-1), 'a deal');
  const first = must(
    deals.find((deal) => deal.call !== null),
    'a call',
  );
  const person = must(scenario.people[id], `no person ${id}`);
  const live = Object.entries(buyerIn(last, id).context.needs).filter(([, need]) => need.live);
  return {
    id,
    name: person.name,
    short: person.short,
    title: person.title,
    startMode: person.mode,
    start: mindIn(scenario, first, id),
    end: mindIn(scenario, last, id),
    support: supportExplained(last, id),
    win: person.win?.text ?? null,
    scales: live.map(([need]) => ({ need, bricks: bricksIn(last, id, need) })),
  };
}

/** Broken rules by what they cost, then what was done well; three at most. */
export function takeHome(deal: Pick<Deal, 'hits'>): readonly RuleId[] {
  const counts = new Map<RuleId, number>();
  for (const { rule } of deal.hits) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const weight = (rule: RuleId) =>
    (isTaboo(rule) ? 400 : isFault(rule) ? 300 : isMerit(rule) ? 1 : 100) * (counts.get(rule) ?? 0);
  const kept: readonly RuleId[] = [
    'inTheirWords',
    'benefit',
    'winMet',
    'scaleTipped',
    'rootFound',
    'advanceAgreed',
    'concernVoiced',
    'playedBack',
  ];
  const broken = [...counts.keys()].filter((rule) => !isMerit(rule)).sort((a, b) => weight(b) - weight(a));
  return [...broken, ...kept.filter((rule) => counts.has(rule))].slice(0, 3);
}

/** The debrief of one call: `deals` are its positions, from the one in which it began to the one in which it ended. */
function callReport(
  scenario: Scenario,
  deals: readonly Deal[],
  mode: PlayMode,
  log: Pick<Log, 'hints' | 'undone'>,
): Report {
  const start = must(deals[0], 'a call');
  const deal = must(deals.at(-1), 'a deal');
  const call = must(deal.call, 'a debrief before the call');
  if (!isOutcome(call.value)) throw new Error('A report was asked for a call that is still going on.');
  const marks = marksOf(scenario, deal, start);
  const bars = barsOf(scenario, marks);
  const hints = mode === 'practice' ? log.hints.length : 0;
  const total = totalOf(bars, hints);
  const last = deal.turns.at(-1);
  const agreed = last?.reaction === 'granted' && last.id ? scenario.advances[last.id] : undefined;
  return {
    scenario: scenario.id,
    title: scenario.title,
    mode,
    outcome: call.value,
    verdict: verdictOf(scenario, deal, marks, call.value, start),
    bars,
    total,
    passed: total >= PASS_MARK,
    hints,
    undone: log.undone.length,
    turns: turnReports(scenario, deals),
    person: personReport(scenario, deals, marks.person),
    agreed: agreed ? { id: agreed.id, label: agreed.label, size: agreed.size } : null,
    leftOnTable: leftOnTable(scenario, deal, deals.at(-2) ?? null).map(({ id, label, size }) => ({ id, label, size })),
    marginLost: marks.marginLost,
    talk: { customer: call.context.customer, rep: call.context.rep },
    takeHome: takeHome({ hits: deal.hits.slice(start.hits.length) }),
  };
}

/**
 * The debrief of a single call that has ended. Throws on a log that is not legal or not finished: both are checked before (`replay`).
 * Source of the counts: simulation.md section 8.
 */
export function reportOf(scenario: Scenario, log: Log, mode: PlayMode): Report {
  return callReport(scenario, positionsOf(scenario, log).slice(1), mode, log);
}

/** Positions of each call of a series, from its meeting to its end. */
function callsOf(deals: readonly Deal[]): readonly (readonly Deal[])[] {
  const calls: Deal[][] = [];
  for (const deal of deals) {
    const at = (deal.field?.calls.length ?? 0) - 1;
    if (at >= 0) (calls[at] ??= []).push(deal);
  }
  return calls;
}

/** The debrief of a series: one a call, and the mean of their totals, rounded half up. */
export function seriesReportOf(
  scenario: Scenario,
  log: Log,
  mode: PlayMode,
): { readonly calls: readonly Report[]; readonly total: number; readonly passed: boolean } {
  const calls = callsOf(positionsOf(scenario, log)).map((deals) =>
    callReport(scenario, deals, mode, { hints: [], undone: [] }),
  );
  const hints = mode === 'practice' ? log.hints.length : 0;
  const mean = roundHalfUp(
    ratio(
      calls.reduce((sum, one) => sum + one.total, 0),
      // a call that was never reached, because a door was shut before it, counts as nothing
      Math.max(1, scenario.calls?.length ?? calls.length),
    ),
  );
  const total = clamp(mean - 2 * hints, 0, 100);
  return { calls, total, passed: total >= PASS_MARK };
}

/** The score alone, of a deal in any position: as if it ended now with nothing more. For robots and analysis. A campaign needs its log. */
export function scoreOf(
  scenario: Scenario,
  deal: Deal,
  log?: Pick<Log, 'moves'>,
): { total: number; bars: ReturnType<typeof barsOf> } {
  const bars =
    scenario.length === 'campaign'
      ? campaignBars(scenario, log ? positionsOf(scenario, log) : [deal], mapReport(scenario, deal))
      : barsOf(scenario, marksOf(scenario, deal));
  return { total: totalOf(bars), bars };
}
