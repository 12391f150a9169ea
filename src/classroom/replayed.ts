// A hand-in replayed on the trainer's side: is it of this assignment, is every move legal, is it over, and what does it come to?

import { must, play, startDeal, type Deal, type Move, type Scenario } from '../core/public.ts';
import { played, type Played } from './played.ts';
import type { Assignment, HandIn } from './model.ts';
import { bad, good, type Bad, type Reading } from './reading.ts';

/** Positions before and after every move; the first that cannot be made ends it. */
function positions(scenario: Scenario, moves: readonly Move[]): Reading<readonly Deal[]> {
  const deals: Deal[] = [startDeal(scenario)];
  for (const [at, move] of moves.entries()) {
    const next = play(scenario, must(deals.at(-1), 'a position'), move);
    if (!next.ok) return bad('impossible', `move ${at + 1}: ${next.refusal.why}`);
    deals.push(next.deal);
  }
  return good(deals);
}

/** Why a whole hand-in is not one of this assignment; null if it is. */
export function strangeTo({ id, scenario, mode }: Assignment, handIn: HandIn): Bad | null {
  // an assignment's id is random: a class opened as a copy under another id still takes what was handed out before
  if (handIn.assignment !== null && handIn.assignment !== id) return bad('otherClass', handIn.assignment);
  if (handIn.scenario.id !== scenario.id) return bad('foreign', handIn.scenario.id);
  if (handIn.scenario.world !== scenario.world) return bad('foreign', `world ${handIn.scenario.world.slice(0, 12)}`);
  if (mode === 'practice') return null;
  // in an exam only what was begun from the handout: a deal played on from the middle of another is none
  if (handIn.assignment === null) return bad('otherClass', 'no handout');
  if (handIn.mode !== 'exam') return bad('otherMode', handIn.mode);
  if (handIn.log.hints.length > 0) return bad('otherMode', `hints ${handIn.log.hints.length}`);
  if (handIn.log.undone.length > 0) return bad('otherMode', `undone ${handIn.log.undone.length}`);
  return null;
}

export function replayed(scenario: Scenario, handIn: HandIn): Reading<Played> {
  const deals = positions(scenario, handIn.log.moves);
  if (!deals.ok) return deals;
  if (deals.value.at(-1)?.deal.value !== 'closed') return bad('unfinished', `after ${handIn.log.moves.length} moves`);
  return good(played(scenario, handIn, deals.value));
}
