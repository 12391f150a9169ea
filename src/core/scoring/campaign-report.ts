// A finished campaign's log → its debrief: the vote added up, the map beside the truth, the days, the bars. Derived by replaying.

import { must } from '../base/index.ts';
import { BUYER_STEPS, PASS_MARK, SELLER_STAGES, gradeFor, isMerit } from '../methodology/index.ts';
import type { Id, Scenario } from '../scenario/index.ts';
import {
  ceiling,
  fieldIn,
  flagsIn,
  missingFor,
  noGoIsRight,
  present,
  rivalFigure,
  supportExplained,
  winWin,
  type Deal,
  type Log,
  type Move,
  type PlayMode,
} from '../session/index.ts';
import { campaignBars } from './campaign-bars.ts';
import type { CampaignPerson, CampaignReport, DiaryEntry, VoteReport } from './campaign-report-model.ts';
import { totalOf } from './bars.ts';
import { mapReport } from './map-marks.ts';
import { mindIn, positionsOf, takeHome, turnReports } from './report.ts';
import type { TurnReport } from './report-model.ts';

function voteReport(scenario: Scenario, deals: readonly Deal[]): VoteReport | null {
  const deal = must(deals.at(-1), 'a deal');
  const { decision } = fieldIn(deal);
  if (!decision) return null;
  // support as it stood when the vote was taken
  const then = must(
    deals.find((one) => fieldIn(one).decision !== null),
    'a decision',
  );
  const nameOf = (id: Id | null) => (id === null ? null : (scenario.people[id]?.name ?? {}));
  return {
    lines: decision.votes.map((vote) => ({
      person: vote.person,
      name: scenario.people[vote.person]?.name ?? {},
      influence: vote.influence,
      support: vote.support,
      coach: vote.times === 2,
      why: supportExplained(then, vote.person),
    })),
    fromVotes: decision.fromVotes,
    criteriaFit: decision.criteriaFit,
    forced: decision.forced,
    priceGap: decision.priceGap,
    economicBonus: decision.economicBonus,
    ours: decision.ours,
    rival: decision.rival ? (scenario.campaign?.rivals[decision.rival]?.name ?? {}) : {},
    rivals: decision.rivals,
    struckBy: nameOf(decision.struckBy),
    vetoedBy: nameOf(decision.vetoedBy),
  };
}

function personOf(scenario: Scenario, first: Deal, last: Deal, id: Id): CampaignPerson {
  const person = must(scenario.people[id], `no person ${id}`);
  return {
    id,
    name: person.name,
    title: person.title,
    met: fieldIn(last).lastSeen[id] !== undefined,
    startMode: person.mode,
    start: mindIn(scenario, first, id),
    end: mindIn(scenario, last, id),
    support: supportExplained(last, id),
    win: person.win?.text ?? null,
  };
}

const KINDS: Readonly<Partial<Record<Move['do'], DiaryEntry['what']>>> = {
  act: 'action',
  grade: 'grade',
  propose: 'propose',
  bid: 'bid',
  negotiate: 'negotiate',
  clear: 'clear',
  force: 'force',
  wait: 'wait',
  withdraw: 'withdraw',
};

function diaryOf(
  scenario: Scenario,
  log: Pick<Log, 'moves'>,
  deals: readonly Deal[],
  turns: readonly TurnReport[],
): readonly DiaryEntry[] {
  const last = must(deals.at(-1), 'a deal');
  const calls = fieldIn(last).calls;
  let call = -1;
  return log.moves.flatMap((move, i): DiaryEntry[] => {
    const after = must(deals[i + 1], 'a position');
    const field = fieldIn(after);
    const news = (field.last?.news ?? []).flatMap((id): DiaryEntry[] => {
      const item = scenario.campaign?.news.find((one) => one.id === id);
      return item
        ? [{ day: item.on, what: 'news', label: item.text, person: item.to ?? null, turns: [], nodes: [] }]
        : [];
    });
    const nodes = field.last?.nodes ?? [];
    if (move.do === 'meet') {
      if (field.calls.length <= call + 1) return news;
      call++;
      const from = calls[call]?.from ?? 0;
      const to = calls[call + 1]?.from ?? turns.length;
      return [
        ...news,
        {
          day: field.day,
          what: 'call',
          label: scenario.people[move.person]?.name ?? {},
          person: move.person,
          turns: turns.slice(from, to),
          nodes,
        },
      ];
    }
    const what = KINDS[move.do];
    if (!what) return [];
    const action = move.do === 'act' ? scenario.campaign?.actions[move.action] : undefined;
    return [
      { day: field.day, what, label: action?.label ?? null, person: action?.attends[0] ?? null, turns: [], nodes },
      ...news,
    ];
  });
}

function daysOf(scenario: Scenario, log: Pick<Log, 'moves'>, deals: readonly Deal[]): CampaignReport['days'] {
  const first = fieldIn(must(deals[0], 'a deal')).day;
  const last = fieldIn(must(deals.at(-1), 'a deal')).day;
  const spent = (kind: (move: Move) => boolean) =>
    log.moves.reduce(
      (sum, move, i) =>
        sum +
        (kind(move) ? fieldIn(must(deals[i + 1], 'a position')).day - fieldIn(must(deals[i], 'a position')).day : 0),
      0,
    );
  const inCalls = spent((move) => move.do === 'meet');
  const waiting = spent((move) => move.do === 'wait');
  return {
    used: last - first,
    inCalls,
    waiting,
    inActions: last - first - inCalls - waiting,
    of: scenario.campaign?.calendar.commit ?? 0,
  };
}

/**
 * The debrief of a campaign that has ended. Throws on a log that is not legal or not finished: both are checked before (`replay`).
 */
export function campaignReportOf(scenario: Scenario, log: Log, mode: PlayMode): CampaignReport {
  const deals = positionsOf(scenario, log);
  const deal = must(deals.at(-1), 'a deal');
  const field = fieldIn(deal);
  if (!field.ended) throw new Error('A report was asked for a campaign that is still going on.');
  const { ending } = field.ended;
  const map = mapReport(scenario, deal);
  const bars = campaignBars(scenario, deals, map);
  const hints = mode === 'practice' ? log.hints.length : 0;
  const total = totalOf(bars, hints);
  const { we, they } = winWin(scenario, deal);
  const won = field.decision?.won ?? false;
  const turns = turnReports(scenario, deals);
  const graded = deals.find((one) => fieldIn(one).grade !== null);
  const commit = scenario.campaign?.calendar.commit ?? 0;
  // after the decision nothing is possible any more: what was, is asked of the day it fell
  const settled = deals.find((one) => fieldIn(one).decision !== null) ?? deal;
  return {
    scenario: scenario.id,
    title: scenario.title,
    mode,
    ending,
    text: scenario.endings[ending] ?? {},
    won,
    customerWins: won && they,
    weWin: won && we,
    bars,
    total,
    passed: total >= PASS_MARK,
    hints,
    undone: log.undone.length,
    vote: voteReport(scenario, deals),
    ceiling: {
      ours: ceiling(scenario, settled),
      rival: rivalFigure(scenario, commit).figure,
      rightNoGo: noGoIsRight(scenario, settled),
    },
    nodes: SELLER_STAGES.map((stage) => ({
      stage,
      state: field.pipeline.context.nodes[stage],
      day: field.pipeline.context.days[stage] ?? null,
      missing: field.pipeline.context.nodes[stage] === 'ahead' ? missingFor(scenario, deal, stage) : [],
    })),
    steps: BUYER_STEPS.flatMap((step) => {
      const day = scenario.campaign?.calendar[step];
      return day === undefined ? [] : [{ step, day }];
    }),
    team: Object.entries(scenario.seller.team).map(([id, { name }]) => ({ id, name })),
    grade:
      field.grade && graded
        ? {
            grade: field.grade.grade,
            right: field.grade.right,
            truth: gradeFor(ceiling(scenario, graded) - rivalFigure(scenario, commit).figure),
          }
        : null,
    people: present(scenario, deal).map((person) => personOf(scenario, must(deals[0], 'a deal'), deal, person.id)),
    map,
    flags: flagsIn(scenario, deal).map(({ kind, person, qualifier, stage }) => ({ kind, person, qualifier, stage })),
    days: daysOf(scenario, log, deals),
    diary: diaryOf(scenario, log, deals, turns),
    marginLost: 3 - deal.margin,
    hits: deal.hits.filter((hit) => !isMerit(hit.rule)),
    takeHome: takeHome(deal),
  };
}
