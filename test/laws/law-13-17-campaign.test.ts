// Laws 13 and 17 on campaigns: replay is the same byte for byte, and neither looking nor another language changes anything.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/core/base/index.ts';
import { ROBOTS, runRobot } from '../../src/core/analysis/index.ts';
import { play, replay, startDeal, viewOf, type Deal, type Move } from '../../src/core/session/index.ts';
import type { Scenario } from '../../src/core/scenario/index.ts';
import { anyCampaignPlay, campaignParams } from '../support/campaign-steps.ts';
import { reworded } from '../support/reworded.ts';
import { SHIPPED_CAMPAIGNS } from '../support/shipped.ts';
import { SEED } from './pinned.ts';

const movesOf = (steps: readonly { readonly move: Move }[]): readonly Move[] => steps.map((step) => step.move);

function replaysTheSame(scenario: Scenario, moves: readonly Move[], end: Deal): void {
  const played = canonicalJson(end);
  const again = replay(scenario, moves);
  expect(again.ok).toBe(true);
  expect(canonicalJson(again.deal)).toBe(played);
  const carried = JSON.parse(JSON.stringify(moves)) as readonly Move[];
  expect(canonicalJson(replay(structuredClone(scenario), carried).deal)).toBe(played);
  expect(canonicalJson(replay(reworded(scenario), carried).deal)).toBe(played);
}

describe('law 13 on campaigns', () => {
  it('law 13: replay gives the same deal, byte for byte, through a file and in other words (law 17)', () => {
    fc.assert(
      fc.property(anyCampaignPlay(40, 160), ({ scenario, steps }) => {
        replaysTheSame(scenario, movesOf(steps), steps.at(-1)?.after ?? startDeal(scenario));
      }),
      campaignParams(SEED, 40),
    );
    expect.hasAssertions();
  });

  it.each(SHIPPED_CAMPAIGNS)('law 13: on games of %s', (_, scenario) => {
    for (const robot of ['byTheBook', 'random', 'pitchFirst'] as const) {
      const { log, deal } = runRobot(scenario, ROBOTS[robot]);
      replaysTheSame(scenario, log.moves, deal);
    }
    expect.hasAssertions();
  });

  it('law 13: a deal that went through a file plays on as if it had not', () => {
    fc.assert(
      fc.property(anyCampaignPlay(40, 100), fc.nat(8), ({ scenario, steps }, from) => {
        for (const [i, { before, move, after }] of steps.entries()) {
          if (i % 9 !== from) continue;
          const played = play(scenario, JSON.parse(JSON.stringify(before)) as Deal, move);
          expect(played.ok && canonicalJson(played.deal)).toBe(canonicalJson(after));
        }
      }),
      campaignParams(SEED, 30),
    );
    expect.hasAssertions();
  });
});

describe('law 17 on campaigns', () => {
  it('law 17: a view in either mode leaves the deal untouched, and both show the same moves', () => {
    fc.assert(
      fc.property(anyCampaignPlay(40, 100), fc.nat(4), ({ scenario, steps }, from) => {
        for (const [i, { after }] of steps.entries()) {
          if (i % 5 !== from) continue;
          const as = canonicalJson(after);
          const [practice, exam] = [viewOf(scenario, after, 'practice'), viewOf(scenario, after, 'exam')];
          expect(canonicalJson(after)).toBe(as);
          expect(exam.field?.actions).toEqual(practice.field?.actions);
          expect(exam.field?.desk).toEqual(practice.field?.desk);
          expect(exam.field?.people.map((one) => one.meet)).toEqual(practice.field?.people.map((one) => one.meet));
        }
      }),
      campaignParams(SEED, 30),
    );
    expect.hasAssertions();
  });
});
