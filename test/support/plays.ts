// Random legal play: choices are plain numbers, so that fast-check can shrink them; what they mean depends on the position alone.

import { ROBOTS, callee, freshMemory, type Robot } from '../../src/core/analysis/index.ts';
import {
  handOf,
  play,
  startDeal,
  viewOf,
  worldOf,
  type Deal,
  type Move,
  type OfferView,
} from '../../src/core/session/index.ts';
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
        ...handOf(worldOf(scenario), deal).map((offer): Move =>
          'line' in offer ? { do: 'say', line: offer.id } : { do: 'request', advance: offer.id },
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

const patient = (moves: readonly Move[]): readonly Move[] =>
  moves.filter((move) => move.do !== 'request' && move.do !== 'leave');

/** Plays choices from the meeting until they or the call run out. A choice of 0 is the first offer; leaving is always last. */
export function stepsOf(scenario: Scenario, choices: readonly number[]): readonly Step[] {
  const steps: Step[] = [];
  let deal = meeting(scenario);
  for (const choice of choices) {
    const moves = movesIn(scenario, deal);
    // walking out and being turned down end a call early: they get fewer choices, or no play would be long
    const open = choice % 40 === 39 ? moves.slice(-1) : choice % 3 === 0 ? moves.slice(0, -1) : patient(moves);
    const move = open[Math.floor(choice / 40) % open.length];
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

const byTheBook: Robot = ROBOTS.byTheBook;

/** Like `stepsOf`, but three moves in four are by the book: pure chance seldom gets far enough to try the later laws. */
export function guidedSteps(scenario: Scenario, choices: readonly number[]): readonly Step[] {
  const steps: Step[] = [];
  let deal = meeting(scenario);
  let before: readonly OfferView[] = [];
  for (const choice of choices) {
    if (deal.deal.value !== 'call') break;
    const view = viewOf(scenario, deal, 'practice');
    if (!view.call) break;
    const moves = patient(movesIn(scenario, deal));
    const chance = moves[Math.floor(choice / 4) % moves.length];
    const book = byTheBook({ view, call: view.call, before, dice: () => 0, memory: freshMemory() });
    // where the book knows no more than to leave, chance goes on
    const move = chance && (choice % 4 === 0 || book.do === 'leave') ? chance : book;
    const after = step(scenario, deal, move);
    steps.push({ before: deal, move, after });
    before = view.call.hand;
    deal = after;
  }
  return steps;
}
