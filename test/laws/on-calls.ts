// What several laws of a call ask of a deal, and the ways of changing a play by one move.

import { ROBOTS, runRobot } from '../../src/core/analysis/index.ts';
import type { Scenario } from '../../src/core/scenario/index.ts';
import { supportIn, type Deal, type Move } from '../../src/core/session/index.ts';
import type { Played } from '../support/generate-scenario.ts';
import { movesIn, personIn, tryAll } from '../support/plays.ts';

export const support = (deal: Deal): number => supportIn(deal, personIn(deal));
export const attention = (deal: Deal): number => deal.call?.context.attention ?? 0;
export const lastTurn = (deal: Deal) => deal.turns.at(-1);
export const saying = (scenario: Scenario, move: Move) => (move.do === 'say' ? scenario.lines[move.line] : undefined);

/** Without the lines a law says are to go. */
export const without = (scenario: Scenario, gone: (id: string) => boolean): Scenario => ({
  ...scenario,
  lines: Object.fromEntries(Object.entries(scenario.lines).filter(([id]) => !gone(id))),
});

/** The book's own moves on a scenario, the meeting left out. */
const bookMoves = (scenario: Scenario): readonly Move[] => runRobot(scenario, ROBOTS.byTheBook).log.moves.slice(1);

/** Every way of saying one more thing somewhere on the book's line: its deal at the end, played as far as it still goes. */
export function withOneMore(scenario: Scenario, wanted: (move: Move, before: Deal) => boolean): readonly Deal[] {
  const moves = bookMoves(scenario);
  return moves.flatMap((_, at) => {
    const { deal } = tryAll(scenario, moves.slice(0, at));
    return movesIn(scenario, deal)
      .filter((move) => wanted(move, deal))
      .map((move) => tryAll(scenario, [...moves.slice(0, at), move, ...moves.slice(at)]).deal);
  });
}

/** Each move of a play that a law is after, taken out of it: the end with it, and the end without, where that is still a legal play. */
export function takenOut(
  { scenario, steps }: Played,
  wanted: (scenario: Scenario, move: Move) => boolean,
  compare: (scenario: Scenario, withIt: Deal, without: Deal) => void,
): number {
  const moves = steps.map((step) => step.move);
  const last = steps.at(-1)?.after;
  let compared = 0;
  moves.forEach((move, at) => {
    if (!last || !wanted(scenario, move)) return;
    const { deal, all } = tryAll(scenario, [...moves.slice(0, at), ...moves.slice(at + 1)]);
    if (!all) return;
    compared++;
    compare(scenario, last, deal);
  });
  return compared;
}
