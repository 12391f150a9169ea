// Laws 13 and 16: the same moves give the same deal, byte for byte; quantities stay in their range, and explicit is never cheap.

import assert from 'node:assert/strict';
import { ROBOTS, runRobot } from '../../src/core/analysis/index.ts';
import { canonicalJson } from '../../src/core/base/index.ts';
import { reached } from '../../src/core/methodology/index.ts';
import type { Scenario } from '../../src/core/scenario/index.ts';
import {
  buyerIn,
  EMPTY_LOG,
  play,
  replay,
  startDeal,
  supportIn,
  type Deal,
  type Log,
  type Move,
} from '../../src/core/session/index.ts';
import { anyCampaignPlay, type PlayedCampaign } from '../support/campaign-steps.ts';
import { anyChoices, type Played } from '../support/generate-scenario.ts';
import { meeting, personIn, stepsOf, type Step } from '../support/plays.ts';
import { reworded } from '../support/reworded.ts';
import { anyCall, SHIPPED_CALLS, SHIPPED_CAMPAIGNS } from '../support/shipped.ts';
import { generated, onEach, type Law } from './law.ts';
import { carriedThrough, cutCampaign, movesOf, wholeCall } from './whole-plays.ts';

function replaysTheSame(played: Played): number {
  const { scenario } = played;
  const { moves, end } = wholeCall(played);
  const log: Log = { ...EMPTY_LOG, moves };
  const as = canonicalJson(end);
  const again = replay(scenario, log.moves);
  assert.ok(again.ok);
  assert.equal(canonicalJson(again.deal), as);
  // a world that has never been looked up before: no memory of the first play can help
  assert.equal(canonicalJson(replay(structuredClone(scenario), carriedThrough(log).moves).deal), as);
  return 1;
}

function campaignReplaysTheSame(scenario: Scenario, moves: readonly Move[], end: Deal): number {
  const as = canonicalJson(end);
  const again = replay(scenario, moves);
  assert.ok(again.ok);
  assert.equal(canonicalJson(again.deal), as);
  const carried = carriedThrough(moves);
  assert.equal(canonicalJson(replay(structuredClone(scenario), carried).deal), as);
  assert.equal(canonicalJson(replay(reworded(scenario), carried).deal), as);
  return 1;
}

/** A deal that went through a file plays on as if it had not. */
function playsOn(scenario: Scenario, steps: readonly Step[]): number {
  for (const { before, move, after } of steps) {
    const played = play(scenario, carriedThrough(before), move);
    assert.ok(played.ok);
    assert.equal(canonicalJson(played.deal), canonicalJson(after));
  }
  return steps.length;
}

const within = (value: number, low: number, high: number, what: string): void =>
  assert.ok(Number.isInteger(value) && value >= low && value <= high, `${what} ${value} is not in ${low}..${high}`);

function inRange(deal: Deal): void {
  within(deal.call?.context.attention ?? 0, 0, 6, 'attention');
  within(deal.call?.context.minutes ?? 0, 0, 30, 'minutes');
  within(deal.margin, 0, 3, 'margin');
  for (const [person, { context }] of Object.entries(deal.buyers)) {
    within(context.trust, -3, 5, 'trust');
    within(context.belief, 0, 5, 'belief');
    within(supportIn(deal, person), -3, 3, 'support');
    for (const need of Object.values(context.needs)) {
      within(need.weight, 0, 10, 'weight');
      within(need.known, 0, need.layers, 'layers known');
    }
  }
}

function rangesHold(start: Deal, steps: readonly Step[]): number {
  inRange(start);
  for (const { after } of steps) inRange(after);
  return steps.length;
}

const ROBOTS_REPLAYED = ['byTheBook', 'random', 'pitchFirst'] as const;

export const LAW_13: Law = {
  number: 13,
  statement: 'replay gives the same deal, byte for byte; no quantity leaves its range',
  ways: [
    generated({
      what: 'replay gives the same deal, byte for byte, also from a log that went through a file',
      runs: 150,
      least: 150,
      cases: anyCall,
      check: replaysTheSame,
    }),
    ...SHIPPED_CALLS.map(([id, scenario]) =>
      generated({
        what: `${id}: on plays of it`,
        runs: 15,
        least: 15,
        share: 0.05,
        cases: () => anyChoices().map((choices): Played => ({ scenario, steps: stepsOf(scenario, choices) })),
        check: replaysTheSame,
      }),
    ),
    generated({
      what: 'a deal that went through a file plays on as if it had not',
      runs: 100,
      least: 200,
      cases: anyCall,
      check: ({ scenario, steps }) => playsOn(scenario, steps.slice(0, 6)),
    }),
    generated({
      what: 'no quantity leaves its range',
      runs: 300,
      least: 1000,
      cases: anyCall,
      check: ({ scenario, steps }) => rangesHold(meeting(scenario), steps),
    }),
    generated({
      what: 'on random campaigns, through a file and in other words (law 17)',
      over: 'campaigns',
      runs: 40,
      least: 40,
      cases: () => anyCampaignPlay(40, 160),
      check: ({ scenario, steps }) =>
        campaignReplaysTheSame(scenario, movesOf(steps), steps.at(-1)?.after ?? startDeal(scenario)),
    }),
    ...onEach(SHIPPED_CAMPAIGNS, 'on games of robots', (scenario) => {
      for (const robot of ROBOTS_REPLAYED) {
        const { log, deal } = runRobot(scenario, ROBOTS[robot]);
        campaignReplaysTheSame(scenario, log.moves, deal);
      }
      return ROBOTS_REPLAYED.length;
    }),
    generated({
      what: 'a campaign that went through a file plays on, and none of its quantities leaves its range',
      over: 'campaigns',
      runs: 30,
      least: 100,
      cases: cutCampaign(9),
      check: ({ scenario, steps, from }) => {
        rangesHold(startDeal(scenario), steps);
        return playsOn(
          scenario,
          steps.filter((_, i) => i % 9 === from),
        );
      },
    }),
  ],
};

function heavyEnough({ steps }: Played): number {
  let seen = 0;
  for (const { before, after } of steps)
    for (const [id, need] of Object.entries(buyerIn(after, personIn(after)).context.needs)) {
      const was = buyerIn(before, personIn(before)).context.needs[id]?.stage ?? 'hidden';
      if (was === need.stage || !reached(need.stage, 'serious')) continue;
      seen++;
      assert.ok(need.weight >= need.cost, `${id} is ${need.stage} at weight ${need.weight}, its cost is ${need.cost}`);
    }
  return seen;
}

/** In a campaign serious and explicit are reached in calls only; the stages after them are held by the stage before. */
function heavyEnoughInCampaigns({ steps }: PlayedCampaign): number {
  let seen = 0;
  for (const { before, after } of steps)
    for (const [person, { context }] of Object.entries(after.buyers))
      for (const [id, need] of Object.entries(context.needs)) {
        const was = before.buyers[person]?.context.needs[id]?.stage ?? 'hidden';
        if (was === need.stage || (need.stage !== 'serious' && need.stage !== 'explicit')) continue;
        seen++;
        assert.ok(need.weight >= need.cost, `${person}, ${id} is ${need.stage} at ${need.weight} of ${need.cost}`);
      }
  return seen;
}

export const LAW_16: Law = {
  number: 16,
  statement: 'explicit implies weight at or over cost, at that moment',
  ways: [
    generated({
      what: 'on generated plays, and serious implies it too',
      runs: 500,
      least: 101,
      cases: anyCall,
      check: heavyEnough,
    }),
    generated({
      what: 'on random campaigns',
      over: 'campaigns',
      runs: 40,
      least: 20,
      cases: () => anyCampaignPlay(40, 160),
      check: heavyEnoughInCampaigns,
    }),
  ],
};
