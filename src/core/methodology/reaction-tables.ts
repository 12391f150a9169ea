// The reaction tables, whole: for each move its rows, read from the top; the first that fits decides.

import { must } from '../base/index.ts';
import { CLAIMS } from './claims.ts';
import type { Position } from './position.ts';
import { ASK_TO_COACH, CHAT, CLOSE, CONCEDE, DEFER, LEAVE, PRICE, REQUEST } from './rows-committing.ts';
import { DIG, IMPLICATION, LISTEN, NEED_PAYOFF, PROBLEM, SITUATION } from './rows-questions.ts';
import { PRESENT, PROVE } from './rows-telling.ts';
import type { Row } from './rows.ts';
import type { MoveKind } from './vocabulary.ts';

export const REACTION_TABLES: Readonly<Record<MoveKind, readonly Row[]>> = {
  situation: SITUATION,
  problem: PROBLEM,
  implication: IMPLICATION,
  needPayoff: NEED_PAYOFF,
  dig: DIG,
  listen: LISTEN,
  present: PRESENT,
  prove: PROVE,
  price: PRICE,
  concede: CONCEDE,
  defer: DEFER,
  close: CLOSE,
  request: REQUEST,
  askToCoach: ASK_TO_COACH,
  chat: CHAT,
  leave: LEAVE,
};

/** Changes whenever a row, a figure or the score changes what a move is worth; kept in every log. */
export const RULES_VERSION = 1;

const fits = (row: Row, p: Position): boolean => {
  for (const claim of row.if) if (!CLAIMS[claim](p)) return false;
  for (const claim of row.unless ?? []) if (CLAIMS[claim](p)) return false;
  return true;
};

/** The row that decides a move. Every table ends with a row that always fits. */
export function rowFor(p: Position): Row {
  return must(
    REACTION_TABLES[p.move].find((row) => fits(row, p)),
    `no row for ${p.move}`,
  );
}
