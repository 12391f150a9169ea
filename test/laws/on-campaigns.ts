// What the laws of the decision ask of a campaign, and the ways of changing a line of play: a node forced, moves taken out.

import { ROBOTS, runRobot } from '../../src/core/analysis/index.ts';
import { must } from '../../src/core/base/index.ts';
import type { Scenario } from '../../src/core/scenario/index.ts';
import { fieldIn, play, startDeal, type Deal, type Decision, type Move } from '../../src/core/session/index.ts';
import { tinyCampaign } from '../support/scenario-files.ts';
import { SHIPPED_CAMPAIGNS } from '../support/shipped.ts';

export const CAMPAIGNS: readonly (readonly [string, Scenario])[] = [
  ...SHIPPED_CAMPAIGNS,
  ['tiny-campaign', tinyCampaign()],
];
export const STAGES = ['develop', 'enter', 'propose'] as const;

export const decisionOf = (deal: Deal): Decision => must(fieldIn(deal).decision, 'a decision');
export const byTheBook = (scenario: Scenario): readonly Move[] => runRobot(scenario, ROBOTS.byTheBook).log.moves;

/** One rival as strong as this on every day, the others out of it: their prices differ, and the price is part of the figure. */
export const against = (
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
export function forcedLine(
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
export function asFarAsLegal(scenario: Scenario, moves: readonly Move[]): Deal {
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
