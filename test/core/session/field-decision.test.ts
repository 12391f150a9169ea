// The decision (simulation.md section 7): its five rules, its sum, and the best still possible, worked out by hand.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ceiling, decide, fieldIn, type Deal } from '../../../src/core/session/index.ts';
import { aPerson, playOn } from '../../support/builders.ts';
import {
  aCampaign,
  anAction,
  aRival,
  begun,
  BOSS,
  inField,
  metOn,
  onDay,
  standing,
  TECH,
  trio,
  USER,
} from '../../support/campaign-builders.ts';
import { withSupport } from '../../support/supports.ts';

const scenario = aCampaign();
const stand = (tech: number, user: number, boss: number, deal: Deal = begun(scenario)): Deal =>
  withSupport(withSupport(withSupport(deal, TECH, tech), USER, user), BOSS, boss);
const ending = (deal: Deal) => fieldIn(onDay(scenario, deal, 50)).ended?.ending;

describe('the five rules', () => {
  // price level 1 against 0: gap 1 throughout
  it('1: no bid, no order, however strong', () => {
    expect(ending(stand(3, 3, 3))).toBe('noBid');
  });

  it('2: a technical buyer below 0 strikes us', () => {
    const deal = inField(stand(-1, 3, 2), { bid: 1, workshopFit: 3 });
    expect(decide(scenario, deal)).toMatchObject({ struckBy: TECH, vetoedBy: null, economicBonus: 0, won: false });
    expect(ending(deal)).toBe('struckOff');
  });

  it('2: unless the economic buyer is at +3 with no open concern', () => {
    const deal = inField(stand(-1, 3, 3), { bid: 1, workshopFit: 3 });
    // 10 × (2×−1 + 3 + 9) ÷ 18 = 5.56 → 6, + 3 − 1 + 4
    expect(decide(scenario, deal)).toMatchObject({ struckBy: null, fromVotes: 6, ours: 12, won: true });
    const worried = standing(deal, BOSS, {
      mind: {
        belief: 3,
        trust: 3,
        win: 'met',
        concerns: { price: 'none', fit: 'none', risk: 'voiced', vendor: 'none' },
      },
    });
    expect(decide(scenario, worried)).toMatchObject({ struckBy: TECH, economicBonus: 0 });
  });

  it('3: an economic buyer below 0 loses it', () => {
    const deal = inField(stand(3, 3, -1), { bid: 1, workshopFit: 3 });
    expect(decide(scenario, deal)).toMatchObject({ struckBy: null, vetoedBy: BOSS, won: false });
    expect(ending(deal)).toBe('vetoed');
  });

  it('4: an economic buyer all in adds 4', () => {
    const [two, three] = [2, 3].map((boss) => decide(scenario, inField(stand(1, 1, boss), { bid: 1, workshopFit: 0 })));
    // 10 × (2+1+6) ÷ 18 = 5; 10 × (2+1+9) ÷ 18 = 6.67 → 7
    expect([two?.fromVotes, two?.economicBonus, two?.ours]).toEqual([5, 0, 4]);
    expect([three?.fromVotes, three?.economicBonus, three?.ours]).toEqual([7, 4, 10]);
  });

  it.each([3, 4])('5: the order goes to us only above the rival: %i', (figure) => {
    const world = aCampaign({ rivals: { apex: aRival({ figure: [[0, figure]] }) } });
    const decision = decide(world, inField(stand(1, 1, 2), { bid: 1, workshopFit: 0 }));
    expect([decision.ours, decision.won]).toEqual([4, figure < 4]);
  });
});

describe('the figure', () => {
  it('counts a coach twice', () => {
    const coached = standing(stand(2, 0, 0), TECH, { at: { door: 'coach' } });
    // 10 × 2×2×2 ÷ 18 = 4.44 → 4, against 10 × 4 ÷ 18 = 2.22 → 2
    expect([decide(scenario, coached).fromVotes, decide(scenario, stand(2, 0, 0)).fromVotes]).toEqual([4, 2]);
    expect(decide(scenario, coached).votes).toContainEqual({ person: TECH, influence: 2, support: 2, times: 2 });
  });

  it('rounds to the nearest, halves away from nothing', () => {
    const pair = aCampaign({
      people: [aPerson('a', { influence: 1, roles: ['user'] }), aPerson('b', { influence: 3, roles: [] })],
    });
    // 10 × s ÷ 12 for one of influence 1: 3 → 2.5 → 3, −3 → −2.5 → −3
    const votes = (support: number) =>
      decide(pair, withSupport(withSupport(begun(pair), 'a', support), 'b', 0)).fromVotes;
    expect([3, 2, 1, 0, -1, -2, -3].map(votes)).toEqual([3, 2, 1, 0, -1, -2, -3]);
  });

  it('the criteria are the rival’s without a workshop: −1', () => {
    expect(decide(scenario, stand(0, 0, 0)).criteriaFit).toBe(-1);
  });

  it('costs 2 for each forced node', () => {
    const forced = playOn(scenario, begun(scenario), [{ do: 'force' }, { do: 'force' }]);
    expect(decide(scenario, forced).forced).toBe(4);
  });

  it('a price over the rival’s costs its levels, a concession gives them back, and a lower price wins nothing', () => {
    const world = aCampaign({ rivals: { apex: aRival({ price: 1 }) } });
    const gap = (bid: number, concessions: number) =>
      decide(world, inField(stand(0, 0, 0), { bid, concessions })).priceGap;
    expect([gap(3, 0), gap(2, 0), gap(3, 1), gap(1, 0), gap(0, 0), gap(1, 1)]).toEqual([2, 1, 1, 0, 0, 0]);
  });

  it('anchoring lowers the margin, never the price level', () => {
    const deal = inField(stand(1, 1, 1), { bid: 1 });
    expect(decide(scenario, { ...deal, anchored: true, margin: 2 }).ours).toBe(decide(scenario, deal).ours);
  });

  it('is held against the strongest rival of that day, at their price', () => {
    const world = aCampaign({
      rivals: {
        apex: aRival({
          price: 0,
          figure: [
            [0, 3],
            [20, 5],
            [40, 4],
          ],
        }),
        bolt: aRival({
          price: 3,
          figure: [
            [0, 4],
            [30, 6],
          ],
        }),
      },
    });
    const on = (day: number) => {
      const decision = decide(world, inField(stand(0, 0, 0), { day, bid: 2 }));
      return [decision.rival, decision.rivals, decision.priceGap];
    };
    expect([0, 19, 20, 30, 40].map(on)).toEqual([
      ['bolt', 4, 0],
      ['bolt', 4, 0],
      ['apex', 5, 2],
      ['bolt', 6, 0],
      ['bolt', 6, 0],
    ]);
  });

  it('who has left does not vote, and who has not come neither', () => {
    const deal = inField(stand(3, 3, 3), { gone: [BOSS], absent: [USER] });
    expect(decide(scenario, deal).votes.map((vote) => vote.person)).toEqual([TECH]);
  });

  it('adds up for any supports, forced nodes, fit and price', () => {
    const support = fc.integer({ min: -3, max: 3 });
    fc.assert(
      fc.property(support, support, support, fc.nat(3), support, fc.nat(2), (tech, user, boss, force, fit, bid) => {
        const forced = playOn(
          scenario,
          begun(scenario),
          Array.from({ length: force }, () => ({ do: 'force' as const })),
        );
        const decision = decide(scenario, inField(stand(tech, user, boss, forced), { workshopFit: fit, bid }));
        const sum = 2 * tech + user + 3 * boss;
        const share = Math.sign(sum) * Math.floor(Math.abs((10 * sum) / 18) + 0.5 + 1e-9);
        expect(decision.fromVotes).toBe(share + 0);
        expect(decision.ours).toBe(share + fit - 2 * force - bid + (boss === 3 ? 4 : 0));
        expect(decision.won).toBe(boss >= 0 && (tech >= 0 || boss === 3) && decision.ours > 5);
      }),
      { seed: 5, numRuns: 300 },
    );
    expect.hasAssertions();
  });
});

describe('the best still possible', () => {
  const full = begun(scenario);
  it('at the start: everybody at +3, the best fit, the decider all in, the lowest price: 10 + 3 + 4', () => {
    expect(ceiling(scenario, full)).toBe(17);
  });

  it('counts a coach who can still be won twice, as long as days are left for it', () => {
    const world = aCampaign({ people: trio({ [TECH]: { coachable: true } }) });
    // 10 × (2×3×2 + 3 + 9) ÷ 18 = 13.33 → 13, + 3 + 4
    expect(ceiling(world, begun(world))).toBe(20);
    const late = inField(begun(world), { day: 43, workshopFit: 3 });
    // seven days: two calls, but not the four that a coach takes
    expect(ceiling(world, late)).toBe(17);
  });

  it('past the criteria without a workshop: fit −1, and one node missed', () => {
    expect(ceiling(scenario, inField(full, { day: 30 }))).toBe(17);
    expect(ceiling(scenario, inField(full, { day: 31 }))).toBe(10 - 1 - 2 + 4);
  });

  it('a node missed and forced since is counted once', () => {
    const forced = playOn(scenario, full, [{ do: 'force' }, { do: 'force' }]);
    expect(ceiling(scenario, inField(forced, { day: 31 }))).toBe(10 - 1 - 6 + 4);
    const all = playOn(scenario, forced, [{ do: 'force' }]);
    expect(ceiling(scenario, inField(all, { day: 31 }))).toBe(10 - 1 - 6 + 4);
  });

  it('whom no days are left for stays as they are', () => {
    const late = inField(stand(1, 0, 2), { day: 47, workshopFit: 3 });
    // 10 × (2 + 0 + 6) ÷ 18 = 4.44 → 4, and the decider not all in
    expect(ceiling(scenario, late)).toBe(7);
  });

  it('a decider who is all in already stays so to the last day', () => {
    const late = inField(stand(1, 0, 3), { day: 49, workshopFit: 3, bid: 1 });
    // 10 × (2 + 9) ÷ 18 = 6.11 → 6, + 3 + 4 − 1, as the decision itself
    expect(ceiling(scenario, late)).toBe(12);
    expect(decide(scenario, late).ours).toBe(12);
  });

  it('a door nobody has opened takes two days more; a shut one takes an executive, or stays shut', () => {
    const shut = trio({ [BOSS]: { door: 'shut' } });
    const closed = aCampaign({ people: shut });
    // 10 × (6 + 3 − 3) ÷ 18 = 3.33 → 3, + 3
    expect(ceiling(closed, begun(closed))).toBe(6);
    const visit = aCampaign({
      people: shut,
      actions: [anAction('top', 'executive', { days: 3, attends: [BOSS], with: 'vp' })],
    });
    expect(ceiling(visit, begun(visit))).toBe(17);
    expect(ceiling(visit, inField(begun(visit), { day: 44, workshopFit: 3 }))).toBe(6);
    const unmet = aCampaign({ people: trio({ [BOSS]: { door: 'unmet' } }) });
    expect(ceiling(unmet, inField(begun(unmet), { day: 44, workshopFit: 3 }))).toBe(17);
    expect(ceiling(unmet, inField(begun(unmet), { day: 45, workshopFit: 3 }))).toBe(6);
  });

  it('is never below the figure as it stands, once the bid is in', () => {
    const support = fc.integer({ min: -3, max: 3 });
    fc.assert(
      fc.property(
        support,
        support,
        support,
        fc.integer({ min: 30, max: 50 }),
        support,
        (tech, user, boss, day, fit) => {
          const deal = playOn(scenario, metOn(begun(scenario), 0), [{ do: 'force' }, { do: 'force' }, { do: 'force' }]);
          const late = inField(stand(tech, user, boss, deal), { day, workshopFit: fit, bid: 1 });
          expect(ceiling(scenario, late)).toBeGreaterThanOrEqual(decide(scenario, late).ours);
        },
      ),
      { seed: 6, numRuns: 200 },
    );
    expect.hasAssertions();
  });
});
