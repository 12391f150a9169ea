// Laws 9 and 10: what a forced node costs, and what a coach is worth (D2, D6).

import assert from 'node:assert/strict';
import { bookWithout, runRobot } from '../../src/core/analysis/index.ts';
import { must } from '../../src/core/base/index.ts';
import { FORCED_COST } from '../../src/core/methodology/index.ts';
import type { Scenario } from '../../src/core/scenario/index.ts';
import { fieldIn, replay, type Move } from '../../src/core/session/index.ts';
import { anyCampaignPlay, campaignSteps, type PlayedCampaign } from '../support/campaign-steps.ts';
import { anyCampaign } from '../support/generate-campaign.ts';
import { atMost, below, generated, onEach, type Law } from './law.ts';
import { against, asFarAsLegal, byTheBook, CAMPAIGNS, decisionOf, forcedLine, STAGES } from './on-campaigns.ts';

function forcedOnTheBook(scenario: Scenario): number {
  const line = byTheBook(scenario);
  const reached = decisionOf(replay(scenario, line).deal);
  let tried = 0;
  for (const stage of STAGES) {
    const forced = forcedLine(scenario, line, stage);
    if (!forced) continue;
    tried++;
    const end = replay(scenario, forced);
    assert.ok(end.ok, stage);
    assert.equal(decisionOf(end.deal).ours, reached.ours - FORCED_COST, stage);
  }
  return tried;
}

function losesACloseRace(scenario: Scenario): number {
  const line = byTheBook(scenario);
  const reached = decisionOf(replay(scenario, line).deal);
  const close = against(scenario, reached.ours - 1, must(reached.rival, 'a rival'));
  const forced = must(
    STAGES.map((stage) => forcedLine(close, line, stage)).find((one) => one !== null),
    'a line with a forced node',
  );
  assert.equal(decisionOf(replay(close, line).deal).won, true);
  assert.equal(decisionOf(replay(close, forced).deal).won, false);
  return 1;
}

function forcedOnAnyPlay({ scenario, steps }: PlayedCampaign): number {
  const moves = steps.map((step) => step.move);
  const last = steps.at(-1)?.after;
  if (!last || fieldIn(last).decision === null) return 0;
  let tried = 0;
  for (const stage of STAGES) {
    const forced = forcedLine(scenario, moves, stage);
    if (!forced) continue;
    const end = replay(scenario, forced);
    // a grade that was wrong may be right now: its flag is gone, and clearing it no part of the line
    if (!end.ok && end.refusal.why === 'noSuchFlag') continue;
    tried++;
    // where the order is lost by it, what came after the order is not played
    if (!end.ok) assert.deepEqual(end.refusal, { why: 'dealClosed' });
    assert.equal(decisionOf(end.deal).ours, decisionOf(last).ours - FORCED_COST, stage);
  }
  return tried;
}

export const LAW_9: Law = {
  number: 9,
  statement: 'the same line with a node forced has a strictly lower figure, and in a close race loses',
  ways: [
    ...onEach(CAMPAIGNS, 'with one node forced the figure is lower by what forcing costs', forcedOnTheBook),
    ...onEach(CAMPAIGNS, 'in a close race a forced node loses', losesACloseRace),
    ...onEach(CAMPAIGNS, 'forcing every stage has a lower figure than the book', (scenario) => {
      const book = decisionOf(replay(scenario, byTheBook(scenario)).deal);
      below(decisionOf(runRobot(scenario, bookWithout(scenario, 'nodes')).deal).ours, book.ours, 'figure');
      return 1;
    }),
    generated({
      what: 'on random campaigns, forcing what would have been reached lowers the figure, whatever else was done',
      over: 'campaigns',
      runs: 80,
      least: 11,
      cases: () => anyCampaignPlay(),
      check: forcedOnAnyPlay,
    }),
  ],
};

const isCoaching = (scenario: Scenario, move: Move): boolean =>
  (move.do === 'say' && scenario.lines[move.line]?.move === 'askToCoach') ||
  (move.do === 'act' && scenario.campaign?.actions[move.action]?.kind === 'askCoach');

function withoutItsCoach(scenario: Scenario): number {
  const line = byTheBook(scenario);
  const { ours } = decisionOf(replay(scenario, line).deal);
  const rest = line.filter((move) => !isCoaching(scenario, move));
  assert.ok(rest.length < line.length, 'the book asks nobody to coach');
  below(decisionOf(asFarAsLegal(scenario, rest)).ours, ours, 'figure');
  return 1;
}

/** By the book, to the decision; as many moves as any campaign of this size takes. */
const TO_THE_END: readonly number[] = Array.from({ length: 260 }, () => 9);

/**
 * On a random campaign a coach may add nothing to a figure that is rounded; never may the same line do better without. News can turn a
 * coach against us, and then the double vote counts against us too: no coach any more, and no case of this law.
 */
function neverBetterWithout(scenario: Scenario): number {
  const steps = campaignSteps(scenario, TO_THE_END, 0);
  const end = steps.at(-1)?.after;
  const decision = end ? fieldIn(end).decision : null;
  const line = steps.map((step) => step.move);
  const coaches = decision?.votes.filter((vote) => vote.times === 2) ?? [];
  if (!decision || coaches.length === 0 || coaches.some((vote) => vote.support < 0)) return 0;
  const rest = asFarAsLegal(
    scenario,
    line.filter((move) => !isCoaching(scenario, move)),
  );
  // without a coach the bid may never be handed in: no node is forced by it then, but neither is there anything to decide on
  if (fieldIn(rest).bid === null) return 1;
  atMost(decisionOf(rest).ours, decision.ours, 'figure without a coach:');
  return 1;
}

export const LAW_10: Law = {
  number: 10,
  statement: 'the line by the book with its coach moves taken out has a strictly lower figure',
  ways: [
    ...onEach(CAMPAIGNS, 'the line by the book has a coach', (scenario) => {
      const { votes } = decisionOf(replay(scenario, byTheBook(scenario)).deal);
      return votes.filter((vote) => vote.times === 2).length;
    }),
    ...onEach(CAMPAIGNS, 'with its coach moves taken out the line has a strictly lower figure', withoutItsCoach),
    ...onEach(CAMPAIGNS, 'and so has the robot that never asks for one', (scenario) => {
      const { ours } = decisionOf(replay(scenario, byTheBook(scenario)).deal);
      below(decisionOf(runRobot(scenario, bookWithout(scenario, 'coach')).deal).ours, ours, 'figure');
      return 1;
    }),
    generated({
      what: 'on random campaigns played by the book, taking the coach out never raises the figure',
      over: 'campaigns',
      runs: 60,
      least: 5,
      cases: anyCampaign,
      check: neverBetterWithout,
    }),
  ],
};
