// Random legal play: choices are plain numbers, so that fast-check can shrink them; what they mean depends on the position alone.

import { callee } from '../../src/core/analysis/index.ts';
import { handOf, play, startDeal, worldOf, type Deal, type Move } from '../../src/core/session/index.ts';
import type { Scenario } from '../../src/core/scenario/index.ts';

export interface Step {
  readonly before: Deal;
  readonly move: Move;
  readonly after: Deal;
}

/** Everything that can be done now: the hand in its own order, then playing back, then leaving. */
export const movesIn = (scenario: Scenario, deal: Deal): readonly Move[] =>
  deal.deal.value !== 'call'
    ? []
    : [
        ...handOf(worldOf(scenario), deal).map(
          (offer): Move => ('line' in offer ? { do: 'say', line: offer.id } : { do: 'request', advance: offer.id }),
        ),
        { do: 'listen' },
        { do: 'leave' },
      ];

const step = (scenario: Scenario, deal: Deal, move: Move): Deal => {
  const played = play(scenario, deal, move);
  if (!played.ok) throw new Error(`a move on offer was refused: ${JSON.stringify(move)} ${played.refusal.why}`);
  return played.deal;
};

export const meeting = (scenario: Scenario): Deal =>
  step(scenario, startDeal(scenario), { do: 'meet', person: callee(scenario) });

/** Plays choices from the meeting until they or the call run out. A choice of 0 is the first offer; leaving is always last. */
export function stepsOf(scenario: Scenario, choices: readonly number[]): readonly Step[] {
  const steps: Step[] = [];
  let deal = meeting(scenario);
  for (const choice of choices) {
    const moves = movesIn(scenario, deal);
    // walking out ends everything: it gets one choice in forty, or no play would be long
    const open = choice % 40 === 39 ? moves : moves.slice(0, -1);
    const move = open[choice % 40 === 39 ? open.length - 1 : choice % open.length];
    if (!move) break;
    const after = step(scenario, deal, move);
    steps.push({ before: deal, move, after });
    deal = after;
  }
  return steps;
}

/** Plays moves as far as they are legal: the deal, and whether all of them were. */
export function tryAll(scenario: Scenario, moves: readonly Move[]): { deal: Deal; all: boolean } {
  let deal = meeting(scenario);
  for (const move of moves) {
    const played = play(scenario, deal, move);
    if (!played.ok) return { deal, all: false };
    deal = played.deal;
  }
  return { deal, all: true };
}

export const personIn = (deal: Deal): string => {
  if (deal.person === null) throw new Error('nobody has been met');
  return deal.person;
};
