// The bars of a campaign worked out by hand (simulation.md section 8). The sums stand in the comments: whoever changes a figure redoes them.
// Bars: Questions, People, Process, Value, Discipline, Result.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_MARK, type Role, type RuleId } from '../../../src/core/methodology/index.ts';
import { advancesCounted } from '../../../src/core/scoring/campaign-bars.ts';
import { mapReport } from '../../../src/core/scoring/map-marks.ts';
import { campaignBars, campaignReportOf, totalOf } from '../../../src/core/scoring/index.ts';
import {
  decide,
  EMPTY_LOG,
  fieldIn,
  type Deal,
  type Field,
  type Hit,
  type Log,
} from '../../../src/core/session/index.ts';
import type { Scenario } from '../../../src/core/scenario/index.ts';
import { anAdvance } from '../../support/builders.ts';
import {
  aCampaign,
  anAction,
  begun,
  BOSS,
  inField,
  metOn,
  ON_OUR_SIDE,
  standing,
  TECH,
  trio,
  USER,
} from '../../support/campaign-builders.ts';
import { anyCampaignPlay, campaignParams } from '../../support/campaign-steps.ts';

const scored = (scenario: Scenario, deal: Deal) => {
  const bars = campaignBars(scenario, [deal], mapReport(scenario, deal));
  return { bars: bars.map((bar) => bar.shown), total: totalOf(bars) };
};

const hit = (rule: RuleId): Hit => ({ rule, turn: 1, person: TECH, need: null });
const nodes = (deal: Deal, over: Partial<Field['pipeline']['context']['nodes']>): Deal => {
  const { pipeline } = fieldIn(deal);
  return inField(deal, {
    pipeline: { ...pipeline, context: { ...pipeline.context, nodes: { ...pipeline.context.nodes, ...over } } },
  });
};

/** Influence 2, 1 and 3: six in all. Tang is our coach and all in, Yu feels the need, Ren was never met. */
const scenario = aCampaign({
  people: trio({ [TECH]: { coachable: true } }),
  advances: [anAdvance('small', 1, { to: TECH }), anAdvance('large', 3, { to: TECH })],
});
const deal = (() => {
  let one = metOn(begun(scenario), 0, [TECH, USER]);
  one = standing(one, TECH, {
    need: { stage: 'proven', weight: 5 },
    mind: { belief: 3, win: 'met' },
    at: { door: 'coach' },
  });
  one = standing(one, USER, { need: { stage: 'serious', weight: 5 } });
  one = inField(nodes(one, { develop: 'reached', enter: 'forced' }), {
    map: { [TECH]: { ...EMPTY_MARK, role: 'coach', mode: 'visionary', sure: 'sure' } },
  });
  return {
    ...one,
    agreed: ['small'],
    hits: [hit('shotInTheDark'), hit('pitchTooEarly'), hit('askedTooLittle')],
  } satisfies Deal;
})();
const lost = inField(deal, { bid: 1, day: 50, decision: { ...decide(scenario, deal), won: false } });

describe('bars by hand', () => {
  it('an order lost', () => {
    // Questions: (2×100 + 1×70 + 3×0) ÷ 6 = 45, one fault −3 → 42
    // People: met 25 × 3 ÷ 6 = 12½, behind us 25 × 3 ÷ 6 = 12½, coach 15, decider not met,
    //   map 1 right − ½ wrong of 12 cells: 25 × ½ ÷ 12 = 1.04 → 41.04
    // Process: one node reached (a forced one is not) 15, one step of 5: 6, one asked too small −3 → 18
    // Value: (2×80 + 0) ÷ 6 = 26⅔, a win met 2×20 ÷ 6 = 6⅔ → 33⅓
    // Discipline: 20 − 5 = 15 · Result: a bid lost 20 → (42+41+18+33+15+20) ÷ 6 = 28.17
    expect(scored(scenario, lost)).toEqual({ bars: [42, 41, 18, 33, 15, 20], total: 28 });
  });

  it('the same, withdrawn wrongly, and without a bid', () => {
    const wrong = inField(deal, { ended: { ending: 'wrongNoGo', day: 20 } });
    // Result 10 → 159 ÷ 6 = 26.5
    expect(scored(scenario, wrong)).toEqual({ bars: [42, 41, 18, 33, 15, 10], total: 27 });
    const none = inField(deal, { decision: decide(scenario, deal), ended: { ending: 'noBid', day: 50 } });
    // Result 0 → 149 ÷ 6 = 24.83
    expect(scored(scenario, none)).toEqual({ bars: [42, 41, 18, 33, 15, 0], total: 25 });
  });

  it('a right no-go is scored on four: whom we met, what we know, what we kept, and how soon', () => {
    const right = inField(deal, { day: 20, ended: { ending: 'rightNoGo', day: 20 } });
    const { bars, total } = scored(scenario, right);
    // Questions: (2×100 + 1×70) ÷ 6, only those met count but the weight is of all who were met: 270 ÷ 3 = 90 − 3 = 87
    // Process: 4 of 6 facts 66⅔ · Discipline: 100 − 5 · Result: 100 − 60 × 20 ÷ 50 = 76 → (87+67+95+76) ÷ 4 = 81.25
    expect([bars[0], bars[2], bars[4], bars[5], total]).toEqual([87, 67, 95, 76, 81]);
    const weights = campaignBars(scenario, [right], mapReport(scenario, right)).map((bar) => bar.weight);
    expect(weights).toEqual([1, 0, 1, 0, 1, 1]);
  });

  it('an order: 100 where both win, 60 where not, less 15 a level of margin', () => {
    const result = (one: Deal): number | undefined => scored(scenario, one).bars[5];
    let all = metOn(deal, 0);
    for (const id of [TECH, USER, BOSS]) all = standing(all, id, ON_OUR_SIDE);
    const won = inField(all, { bid: 1, day: 50, decision: { ...decide(scenario, all), won: true } });
    expect(result(won)).toBe(100);
    expect(result({ ...won, margin: 2 })).toBe(85);
    expect(result({ ...won, margin: 1 })).toBe(70);
    // below its floor the order is no win for us
    expect(result({ ...won, margin: 0 })).toBe(60 - 45);
    expect(result(standing(won, USER, { need: { stage: 'answered' } }))).toBe(60);
    // Process 15 + 10 + 6 − 3, Discipline 20 + 20 − 5
    expect(scored(scenario, won).bars.slice(2, 3)).toEqual([28]);
    expect(scored(scenario, won).bars[4]).toBe(35);
  });

  it('all there is to have: 100 in every bar', () => {
    const world = aCampaign({
      people: trio({ [TECH]: { coachable: true } }),
      advances: [1, 2, 3].flatMap((size) => [
        anAdvance(`tang${size}`, size, { to: TECH }),
        anAdvance(`yu${size}`, size, { to: USER }),
      ]),
    });
    let one = metOn(begun(world), 0);
    for (const id of [TECH, USER, BOSS]) one = standing(one, id, { ...ON_OUR_SIDE, mind: { belief: 3, win: 'met' } });
    one = standing(one, TECH, { at: { door: 'coach' } });
    const map = Object.fromEntries(
      (
        [
          [TECH, 'technical', 2],
          [USER, 'user', 1],
          [BOSS, 'economic', 3],
        ] as const
      ).map(([id, role, influence]) => [
        id,
        { ...EMPTY_MARK, role: role as Role, mode: 'complacent' as const, influence, support: 'for' as const },
      ]),
    );
    one = nodes(inField({ ...one, agreed: ['tang1', 'tang2', 'tang3', 'yu1', 'yu2'] }, { map, bid: 1, day: 50 }), {
      develop: 'reached',
      enter: 'reached',
      propose: 'reached',
      bid: 'reached',
    });
    const won = inField(one, { decision: { ...decide(world, one), won: true } });
    // Questions 100 · 25 + 25 + 15 + 10 + 25 · 60 + 10 + 30 · 80 + 20 · 80 + 20 · 100
    expect(scored(world, won)).toEqual({ bars: [100, 100, 100, 100, 100, 100], total: 100 });
  });

  it('where the care stage is played, half of the order’s ten points wait for the renewal', () => {
    const world = aCampaign({
      calendar: {
        ...(scenario.campaign?.calendar ?? {
          begins: '',
          start: 0,
          project: 1,
          survey: 2,
          criteria: 3,
          tender: 4,
          commit: 50,
        }),
        install: 60,
        accept: 150,
        renew: 300,
      },
    });
    const won = inField(begun(world), { bid: 1, day: 50, decision: { ...decide(world, begun(world)), won: true } });
    const process = (one: Deal) => scored(world, one).bars[2];
    expect(process(won)).toBe(5);
    expect(process(inField(won, { ended: { ending: 'renewed', day: 300 } }))).toBe(10);
    expect(process(inField(won, { ended: { ending: 'notRenewed', day: 300 } }))).toBe(5);
  });
});

describe('steps that count', () => {
  const world = aCampaign({
    people: trio(),
    advances: [
      anAdvance('one', 1, { to: TECH }),
      anAdvance('two', 2, { to: TECH }),
      anAdvance('door', 1, { to: TECH, opens: [BOSS] }),
      anAdvance('trial', 1, { to: TECH }),
      anAdvance('again', 1, { to: TECH, opens: [BOSS] }),
      anAdvance('other', 1, { to: USER }),
    ],
    actions: [anAction('show', 'demo', { unlockedBy: ['trial'] })],
  });
  it.each([
    [['one', 'two'], 2],
    [['two', 'one'], 1],
    [['two', 'door'], 2],
    [['two', 'door', 'again'], 2],
    [['two', 'trial'], 2],
    [['two', 'other'], 2],
  ] as const)('%o: %i', (agreed, count) => {
    expect(advancesCounted(world, { ...begun(world), agreed })).toBe(count);
  });
});

describe('the map', () => {
  const world = aCampaign({ actions: [anAction('top', 'executive', { attends: [BOSS], with: 'vp' })] });
  const marked = (map: Field['map']) => mapReport(world, inField(begun(world), { map }));

  it('right 1, wrong −½, not known 0; a counterpart only where there is one to know', () => {
    expect(marked({})).toMatchObject({ points: 0, of: 13 });
    const full = {
      role: 'economic',
      mode: 'complacent',
      influence: 3,
      support: 'against',
      counterpart: 'vp',
      sure: 'sure',
    } as const;
    expect(marked({ [BOSS]: full })).toMatchObject({ points: 5, of: 13 });
    expect(marked({ [BOSS]: full }).rows.find((row) => row.person === BOSS)?.right).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(marked({ [BOSS]: { ...full, role: 'user', mode: 'visionary', support: null } }).points).toBe(2 - 1);
    expect(marked({ [TECH]: { ...EMPTY_MARK, influence: 3, counterpart: 'vp' } }).points).toBe(-0.5);
  });

  it('all wrong takes nothing from the score', () => {
    const wrong = marked({ [BOSS]: { ...EMPTY_MARK, role: 'user', mode: 'visionary' } });
    expect(wrong.points).toBe(-1);
    expect(campaignBars(world, [begun(world)], wrong)[1]?.shown).toBe(0);
  });

  it('how sure one was is counted, not scored', () => {
    const mark = { ...EMPTY_MARK, role: 'technical', mode: 'visionary' } as const;
    const report = marked({
      [TECH]: { ...mark, sure: 'sure' },
      [USER]: { ...mark, role: 'user', sure: 'guess' },
      [BOSS]: { ...mark, mode: null, role: 'economic' },
    });
    expect(report.calibration).toEqual([
      { sure: 'sure', right: 1, of: 2 },
      { sure: 'fairly', right: 0, of: 0 },
      { sure: 'guess', right: 1, of: 2 },
    ]);
    expect(report.points).toBe(2);
    for (const sure of ['sure', 'fairly', 'guess', null] as const)
      expect(marked({ [TECH]: { ...mark, sure } }).points).toBe(0.5);
  });
});

describe('the report of a finished campaign', () => {
  it('its vote adds up to our figure, person by person, and its bars to their terms', () => {
    let votes = 0;
    fc.assert(
      fc.property(anyCampaignPlay(), ({ scenario: world, steps }) => {
        const log: Log = { ...EMPTY_LOG, moves: steps.map((step) => step.move) };
        const end = steps.at(-1)?.after;
        if (!end || fieldIn(end).ended === null) return;
        const report = campaignReportOf(world, log, 'exam');
        for (const bar of report.bars) {
          const raw = bar.terms.reduce((sum, term) => sum + term.points.n / term.points.d, 0);
          expect(bar.shown).toBe(Math.min(100, Math.max(0, Math.floor(raw + 0.5 + 1e-9))));
        }
        expect(report.days.inCalls + report.days.inActions + report.days.waiting).toBe(report.days.used);
        const { vote } = report;
        if (!vote) return;
        votes++;
        // what was won was never out of reach
        if (report.won) expect(report.ceiling.rightNoGo).toBe(false);
        const weight = vote.lines.reduce((sum, line) => sum + line.influence, 0);
        const share = vote.lines.reduce((sum, line) => sum + line.influence * line.support * (line.coach ? 2 : 1), 0);
        expect(Math.abs(vote.fromVotes - (10 * share) / (3 * weight))).toBeLessThanOrEqual(0.5 + 1e-9);
        for (const line of vote.lines) expect(line.why.reduce((sum, term) => sum + term.by, 0)).toBe(line.support);
        expect(vote.fromVotes + vote.criteriaFit - vote.forced - vote.priceGap + vote.economicBonus).toBe(vote.ours);
      }),
      campaignParams(11, 40),
    );
    expect(votes).toBeGreaterThan(12);
  });
});
