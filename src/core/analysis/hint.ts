// What to do now, for a hint: exactly in a single call, elsewhere the book's move or one that was found to lead further.

import { assert, must, plus, ratio } from '../base/index.ts';
import { isFieldMove, sameMove, type Deal, type Move } from '../session/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { bookChoice, seatAfter, type Seat } from './completion.ts';
import { movesToTry } from './legal-moves.ts';
import { less } from './points.ts';
import type { Hint } from './review-model.ts';
import { lineFrom } from './search/around-the-book.ts';
import { solverOf, type SolveOptions, type Solver } from './search/solve.ts';

/** Points of the total by which another move must lead further: the book is what a trainee is meant to learn. */
const LEAST = ratio(1);

export interface HintOptions extends SolveOptions {
  readonly solver?: Solver;
}

function kindOf(scenario: Scenario, move: Move): Hint['kind'] {
  if (move.do === 'say') return must(scenario.lines[move.line], 'a line').move;
  return move.do === 'request' || move.do === 'listen' || move.do === 'leave' ? move.do : null;
}

const hint = (scenario: Scenario, move: Move, exact: boolean): Hint => ({
  move,
  kind: kindOf(scenario, move),
  field: isFieldMove(move) ? move.do : null,
  exact,
});

/** Among equal best moves the book's: it is the one a trainee is meant to learn. */
function inCall(scenario: Scenario, deal: Deal, book: Move, { solver = solverOf(scenario), ...options }: HintOptions) {
  const solved = solver.solve(deal, options);
  const move = solved.best.find((one) => sameMove(one, book)) ?? must(solved.best[0], 'a move');
  return hint(scenario, move, solved.exact);
}

/** In a talk: the book's move, unless another of the hand was found to lead further. Eleven lines are played out at most. */
function around(scenario: Scenario, deals: readonly Deal[], seat: Seat, book: Move): Hint {
  if (seat.deal.deal.value !== 'call') return hint(scenario, book, false);
  const lead = (move: Move) => lineFrom(scenario, deals, seat, move)?.points ?? ratio(0);
  let best = { move: book, points: plus(lead(book), LEAST) };
  for (const move of movesToTry(scenario, seat.deal)) {
    if (sameMove(move, book)) continue;
    const points = lead(move);
    if (!less(points, best.points)) best = { move, points };
  }
  return hint(scenario, best.move, false);
}

/** Throws on moves that cannot be replayed, and where the deal is closed. */
export function hintOf(scenario: Scenario, moves: readonly Move[], options: HintOptions = {}): Hint {
  const { seat, deals } = seatAfter(scenario, moves);
  const book = bookChoice(scenario, seat)?.move;
  assert(book, 'a hint is asked for while there is something to do');
  if (scenario.length !== 'call') return around(scenario, deals, seat, book);
  if (seat.deal.deal.value !== 'call') return hint(scenario, book, true);
  return inCall(scenario, seat.deal, book, options);
}
