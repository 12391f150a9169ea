// A log and what may be done to it. Undo cuts the log and is recorded in it; a cut never disappears.

import type { Scenario } from '../scenario/index.ts';
import { startDeal, type Deal } from './deal.ts';
import type { Log, Move, Refusal } from './move.ts';
import { play } from './play.ts';

export type Replayed =
  | { readonly ok: true; readonly deal: Deal }
  /** `deal` is the last legal position, `at` the index of the move that was refused. */
  | { readonly ok: false; readonly at: number; readonly refusal: Refusal; readonly deal: Deal };

/** Plays moves from the start. Law 13: the same world and moves give the same deal, byte for byte. */
export function replay(scenario: Scenario, moves: readonly Move[]): Replayed {
  let deal = startDeal(scenario);
  for (const [at, move] of moves.entries()) {
    const played = play(scenario, deal, move);
    if (!played.ok) return { ok: false, at, refusal: played.refusal, deal };
    deal = played.deal;
  }
  return { ok: true, deal };
}

export const appendMove = (log: Log, move: Move): Log => ({ ...log, moves: [...log.moves, move] });

/** Takes back the last move (never the first, with which the deal began), and says so in the log. Unchanged where there is nothing to take back. */
export function undoMove(log: Log): Log {
  const last = log.moves.at(-1);
  if (!last || log.moves.length <= 1) return log;
  return { ...log, moves: log.moves.slice(0, -1), undone: [...log.undone, { at: log.moves.length - 1, cut: [last] }] };
}

export const addHint = (log: Log): Log => ({ ...log, hints: [...log.hints, log.moves.length] });
