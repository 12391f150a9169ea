// Laws 9, 10 and 11: what a forced node, a coach, a technical and an economic buyer are worth in the decision.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookWithout, ROBOTS, runRobot } from '../../src/core/analysis/index.ts';
import { must } from '../../src/core/base/index.ts';
import { FORCED_COST } from '../../src/core/methodology/index.ts';
import {
  decide,
  fieldIn,
  play,
  replay,
  startDeal,
  type Decision,
  type Deal,
  type Move,
} from '../../src/core/session/index.ts';
import type { Scenario } from '../../src/core/scenario/index.ts';
import { anyCampaignPlay, campaignParams } from '../support/campaign-steps.ts';
import { withSupport } from '../support/supports.ts';
import { tinyCampaign } from '../support/scenario-files.ts';
import { SHIPPED_CAMPAIGNS } from '../support/shipped.ts';
import { params, SEED } from './pinned.ts';

const CAMPAIGNS: readonly (readonly [string, Scenario])[] = [...SHIPPED_CAMPAIGNS, ['tiny-campaign', tinyCampaign()]];
const STAGES = ['develop', 'enter', 'propose'] as const;

const decisionOf = (deal: Deal): Decision => must(fieldIn(deal).decision, 'a decision');
const byTheBook = (scenario: Scenario) => runRobot(scenario, ROBOTS.byTheBook).log.moves;

/** One rival as strong as this on every day, the others out of it: their prices differ, and the price is part of the figure. */
const against = (
  scenario: Scenario,
  figure: number,
  who = Object.keys(scenario.campaign?.rivals ?? {})[0],
): Scenario => {
  const campaign = must(scenario.campaign, 'a campaign');
  const rivals = Object.fromEntries(
    Object.entries(campaign.rivals).map(([id, rival]) => [
      id,
      { ...rival, figure: [[0, id === who ? figure : -50]] as const },
    ]),
  );
  return { ...scenario, campaign: { ...campaign, rivals } };
};

/** The same moves, with a node forced just before the move that would have reached it; null where it was not reached. */
function forcedLine(
  scenario: Scenario,
  moves: readonly Move[],
  stage: (typeof STAGES)[number],
): readonly Move[] | null {
  let deal = startDeal(scenario);
  for (const [i, move] of moves.entries()) {
    const played = play(scenario, deal, move);
    if (!played.ok) return null;
    const nodes = fieldIn(played.deal).pipeline.context.nodes;
    if (nodes[stage] === 'reached')
      // inside a call nothing can be forced, and a stage passed over in one go is not stood on
      return deal.deal.value === 'field' && fieldIn(deal).pipeline.value.seller === stage
        ? [...moves.slice(0, i), { do: 'force' }, ...moves.slice(i)]
        : null;
    deal = played.deal;
  }
  return null;
}

/** Plays what is still legal of these moves; days that are missing now are waited for, to the decision. */
function asFarAsLegal(scenario: Scenario, moves: readonly Move[]): Deal {
  let deal = startDeal(scenario);
  const tryIt = (move: Move): boolean => {
    const played = play(scenario, deal, move);
    if (played.ok) deal = played.deal;
    else if (played.refusal.why === 'outOfTime' && played.refusal.endsOn < played.refusal.from)
      return tryIt({ do: 'wait' }) && tryIt(move);
    return played.ok;
  };
  for (const move of moves) tryIt(move);
  while (fieldIn(deal).decision === null && tryIt({ do: deal.deal.value === 'call' ? 'leave' : 'wait' }));
  return deal;
}

describe.each(CAMPAIGNS)('law 9: a forced node on %s', (_, scenario) => {
  const line = byTheBook(scenario);
  const reachedLine = decisionOf(replay(scenario, line).deal);

  it('law 9: the same line with one node forced has a figure lower by what forcing costs', () => {
    let tried = 0;
    for (const stage of STAGES) {
      const forced = forcedLine(scenario, line, stage);
      if (!forced) continue;
      tried++;
      const end = replay(scenario, forced);
      expect(end.ok, stage).toBe(true);
      expect(decisionOf(end.deal).ours).toBe(reachedLine.ours - FORCED_COST);
    }
    expect(tried).toBeGreaterThan(0);
  });

  it('law 9: in a close race it loses', () => {
    const close = against(scenario, reachedLine.ours - 1, must(reachedLine.rival, 'a rival'));
    const forced = must(
      STAGES.map((stage) => forcedLine(close, line, stage)).find((one) => one !== null),
      'a line with a forced node',
    );
    expect(decisionOf(replay(close, line).deal).won).toBe(true);
    expect(decisionOf(replay(close, forced).deal).won).toBe(false);
  });

  it('law 9: forcing every stage loses the order the book wins', () => {
    const forced = runRobot(scenario, bookWithout(scenario, 'nodes')).deal;
    expect(decisionOf(forced).ours).toBeLessThan(reachedLine.ours);
  });
});

describe('law 9: on random campaigns', () => {
  it('law 9: forcing what would have been reached lowers the figure, whatever else was done', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyCampaignPlay(), ({ scenario, steps }) => {
        const moves = steps.map((step) => step.move);
        const last = steps.at(-1)?.after;
        if (!last || fieldIn(last).decision === null) return;
        for (const stage of STAGES) {
          const forced = forcedLine(scenario, moves, stage);
          if (!forced) continue;
          const end = replay(scenario, forced);
          // a grade that was wrong may be right now: its flag is gone, and clearing it no part of the line
          if (!end.ok && end.refusal.why === 'noSuchFlag') continue;
          tried++;
          // where the order is lost by it, what came after the order is not played
          if (!end.ok) expect(end.refusal).toEqual({ why: 'dealClosed' });
          expect(decisionOf(end.deal).ours).toBe(decisionOf(last).ours - FORCED_COST);
        }
      }),
      campaignParams(SEED, 80),
    );
    expect(tried).toBeGreaterThan(10);
  });
});

describe.each(CAMPAIGNS)('law 10: a coach on %s', (_, scenario) => {
  const line = byTheBook(scenario);
  const ours = decisionOf(replay(scenario, line).deal).ours;

  it('law 10: the line by the book has a coach', () => {
    expect(decisionOf(replay(scenario, line).deal).votes.some((vote) => vote.times === 2)).toBe(true);
  });

  it('law 10: with its coach moves taken out the line has a strictly lower figure', () => {
    const isCoaching = (move: Move): boolean =>
      (move.do === 'say' && scenario.lines[move.line]?.move === 'askToCoach') ||
      (move.do === 'act' && scenario.campaign?.actions[move.action]?.kind === 'askCoach');
    const rest = line.filter((move) => !isCoaching(move));
    expect(rest.length).toBeLessThan(line.length);
    expect(decisionOf(asFarAsLegal(scenario, rest)).ours).toBeLessThan(ours);
  });

  it('law 10: and so has the robot that never asks for one', () => {
    expect(decisionOf(runRobot(scenario, bookWithout(scenario, 'coach')).deal).ours).toBeLessThan(ours);
  });
});

describe('law 11: who can decide what', () => {
  const scenario = tinyCampaign();
  const [tech, user, boss] = ['ruan', 'chen', 'huang'] as const;
  const bidding = (deal: Deal): Deal => ({ ...deal, field: { ...fieldIn(deal), bid: 1, workshopFit: 3, day: 69 } });
  const stand = (supports: Readonly<Record<string, number>>): Deal =>
    Object.entries(supports).reduce(
      (deal, [person, support]) => withSupport(deal, person, support),
      bidding(startDeal(scenario)),
    );
  const anySupport = fc.integer({ min: -3, max: 3 });

  it('law 11: an economic buyer below 0 always loses the deal', () => {
    fc.assert(
      fc.property(anySupport, anySupport, fc.integer({ min: -3, max: -1 }), (ruan, chen, huang) => {
        const decision = decide(against(scenario, -20), stand({ [tech]: ruan, [user]: chen, [boss]: huang }));
        expect(decision.vetoedBy).toBe(boss);
        expect(decision.won).toBe(false);
      }),
      params(100),
    );
    expect.hasAssertions();
  });

  it('law 11: a technical buyer below 0 strikes us, unless the economic buyer is all in', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3, max: -1 }), anySupport, fc.integer({ min: 0, max: 3 }), (ruan, chen, huang) => {
        const decision = decide(against(scenario, -20), stand({ [tech]: ruan, [user]: chen, [boss]: huang }));
        expect(decision.struckBy).toBe(huang === 3 ? null : tech);
        expect(decision.won).toBe(huang === 3);
      }),
      params(100),
    );
    expect.hasAssertions();
  });

  it('law 11: a technical buyer all in cannot win it: against the same rival the others decide', () => {
    const alone = decide(scenario, stand({ [tech]: 3, [user]: 0, [boss]: 0 }));
    // 10 × 2×3 ÷ (3×7) = 2.86 → 3, criteria 3, price level 1 over Apex: 5 against 8
    expect([alone.fromVotes, alone.ours, alone.won]).toEqual([3, 5, false]);
    const withBoss = decide(scenario, stand({ [tech]: 3, [user]: 0, [boss]: 3 }));
    // 10 × (6+9) ÷ 21 = 7.14 → 7, and 4 for an economic buyer all in
    expect([withBoss.fromVotes, withBoss.economicBonus, withBoss.ours, withBoss.won]).toEqual([7, 4, 13, true]);
  });

  it('law 11: on random campaigns nobody wins past a veto or a strike', () => {
    let blocked = 0;
    fc.assert(
      fc.property(anyCampaignPlay(), ({ steps }) => {
        const decision = steps.at(-1) ? fieldIn(must(steps.at(-1), 'a step').after).decision : null;
        if (!decision) return;
        if (decision.struckBy === null && decision.vetoedBy === null) return;
        blocked++;
        expect(decision.won).toBe(false);
      }),
      campaignParams(SEED, 60),
    );
    expect(blocked).toBeGreaterThan(5);
  });
});
