// Law 11: who can decide what. A technical buyer can strike but not win; an economic buyer below 0 always loses the deal (C1).

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { must } from '../../src/core/base/index.ts';
import { decide, fieldIn, startDeal, type Deal } from '../../src/core/session/index.ts';
import { anyCampaignPlay, type PlayedCampaign } from '../support/campaign-steps.ts';
import { tinyCampaign } from '../support/scenario-files.ts';
import { withSupport } from '../support/supports.ts';
import { fixed, generated, type Law } from './law.ts';
import { against } from './on-campaigns.ts';

const [TECH, USER, BOSS] = ['ruan', 'chen', 'huang'] as const;
const SCENARIO = tinyCampaign();

const bidding = (deal: Deal): Deal => ({ ...deal, field: { ...fieldIn(deal), bid: 1, workshopFit: 3, day: 69 } });
const stand = (supports: Readonly<Record<string, number>>): Deal =>
  Object.entries(supports).reduce(
    (deal, [person, support]) => withSupport(deal, person, support),
    bidding(startDeal(SCENARIO)),
  );
const anySupport = fc.integer({ min: -3, max: 3 });

/** On random play: where somebody struck us off or said no. */
function nobodyPast({ steps }: PlayedCampaign): number {
  const decision = steps.at(-1) ? fieldIn(must(steps.at(-1), 'a step').after).decision : null;
  if (!decision || (decision.struckBy === null && decision.vetoedBy === null)) return 0;
  assert.equal(decision.won, false);
  return 1;
}

export const LAW_11: Law = {
  number: 11,
  statement: 'a technical buyer can strike but not win; an economic buyer below 0 always loses the deal',
  ways: [
    generated({
      what: 'an economic buyer below 0 always loses the deal',
      over: 'campaigns',
      runs: 100,
      least: 100,
      cases: () => fc.record({ tech: anySupport, user: anySupport, boss: fc.integer({ min: -3, max: -1 }) }),
      check: ({ tech, user, boss }) => {
        const decision = decide(against(SCENARIO, -20), stand({ [TECH]: tech, [USER]: user, [BOSS]: boss }));
        assert.equal(decision.vetoedBy, BOSS);
        assert.equal(decision.won, false);
        return 1;
      },
    }),
    generated({
      what: 'a technical buyer below 0 strikes us, unless the economic buyer is all in',
      over: 'campaigns',
      runs: 100,
      least: 100,
      cases: () =>
        fc.record({
          tech: fc.integer({ min: -3, max: -1 }),
          user: anySupport,
          boss: fc.integer({ min: 0, max: 3 }),
        }),
      check: ({ tech, user, boss }) => {
        const decision = decide(against(SCENARIO, -20), stand({ [TECH]: tech, [USER]: user, [BOSS]: boss }));
        assert.equal(decision.struckBy, boss === 3 ? null : TECH);
        assert.equal(decision.won, boss === 3);
        return 1;
      },
    }),
    fixed('a technical buyer all in cannot win it: against the same rival the others decide', () => {
      const alone = decide(SCENARIO, stand({ [TECH]: 3, [USER]: 0, [BOSS]: 0 }));
      // 10 × 2×3 ÷ (3×7) = 2.86 → 3, criteria 3, price level 1 over Apex: 5 against 8
      assert.deepEqual([alone.fromVotes, alone.ours, alone.won], [3, 5, false]);
      const withBoss = decide(SCENARIO, stand({ [TECH]: 3, [USER]: 0, [BOSS]: 3 }));
      // 10 × (6+9) ÷ 21 = 7.14 → 7, and 4 for an economic buyer all in
      assert.deepEqual([withBoss.fromVotes, withBoss.economicBonus, withBoss.ours, withBoss.won], [7, 4, 13, true]);
      return 2;
    }),
    generated({
      what: 'on random campaigns nobody wins past a veto or a strike',
      over: 'campaigns',
      runs: 60,
      least: 6,
      cases: () => anyCampaignPlay(),
      check: nobodyPast,
    }),
  ],
};
