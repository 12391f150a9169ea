// Which of two saves of an attempt came first, or whether they parted. Reads logs as a sequence of deeds; knows no store.

import { canonicalJson } from '../core/public.ts';
import type { Log } from '../core/public.ts';
import type { AttemptRecord } from './attempt.ts';

/** All that was done, in order: a log whose moves were cut back is *later* than the one it was cut from, not another one. */
export function historyOf(log: Log): readonly string[] {
  const deeds: string[] = [];
  let moves = log.moves;
  for (const undo of [...log.undone].reverse()) {
    const since = moves.slice(undo.at).map(canonicalJson);
    deeds.unshift(`undo to ${undo.at}`, ...since);
    moves = [...moves.slice(0, undo.at), ...undo.cut];
  }
  return [...moves.map(canonicalJson), ...deeds];
}

/** Does `newer` hold everything of `older` (or the same)? If neither holds the other, two tabs parted. */
export function isWithin(older: AttemptRecord, newer: AttemptRecord): boolean {
  if (older.scenario !== newer.scenario || older.world !== newer.world || older.mode !== newer.mode) return false;
  if (older.finished && !newer.finished && canonicalJson(older.log) === canonicalJson(newer.log)) return false;
  const before = historyOf(older.log);
  const after = historyOf(newer.log);
  return before.every((deed, i) => deed === after[i]) && hintsWithin(older.log.hints, newer.log.hints);
}

/** Hints stand beside the deeds and may be kept in any order: none may be missing. */
function hintsWithin(few: readonly number[], many: readonly number[]): boolean {
  const left = [...many];
  return few.every((turn) => {
    const at = left.indexOf(turn);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** How many moves both have in common from the start. */
export function movesInCommon(a: Log, b: Log): number {
  const parted = a.moves.findIndex((move, i) => canonicalJson(move) !== canonicalJson(b.moves[i] ?? null));
  return parted < 0 ? a.moves.length : parted;
}
