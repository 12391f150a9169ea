// A verdict on each move of a finished single call: what it was worth before and after, in words only where both values are exact.
// Elsewhere the rule broken, or a line that is certainly worth more; or nothing.

import { assert, must, ratio, times, type Ratio } from '../../base/index.ts';
import { isFault, isTaboo, type RuleId } from '../../methodology/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { play, sameMove, startDeal, type Deal, type Log, type Move } from '../../session/index.ts';
import { less, minus } from '../points.ts';
import type { VerdictWord } from '../review-model.ts';
import { accuracyOf } from './accuracy.ts';
import { solverOf, type MoveWorth, type Solved, type Solver, type SolveOptions, type Worth } from './solve.ts';

/**
 * Loss below which a move is still called so, in hundredths of the call's worth (best play from its first position, over leaving there at
 * once). A broken rule of questioning costs about 1 on a scenario of even weights, a taboo or a wasted line 2 to 5, an early pitch 5 to 10,
 * a lost advance 10 and more.
 */
export const WORD_LIMITS = { good: 2, inaccuracy: 5, mistake: 10 } as const;

const BETTER_LINES = 3;

export interface BetterLine {
  readonly line: readonly Move[];
  /** What it comes to, exactly or at least. */
  readonly points: Ratio;
  readonly exact: boolean;
  /** Worth this much more than anything after the move that was made: certain, and where values are not exact at least so much. */
  readonly more: Ratio;
}

/** A legal move of the position, judged as if it had been made. */
export interface JudgedMove extends Worth {
  readonly move: Move;
  /** Below the best of the position; where values are not exact, below the best found. */
  readonly loss: Ratio;
  readonly word: VerdictWord | null;
  /** Best, or called good at least: where one tries again it counts as found. */
  readonly near: boolean;
}

export interface MoveVerdict {
  /** Place in the log's moves, and the turn, counted from 1. */
  readonly at: number;
  readonly turn: number;
  readonly move: Move;
  readonly before: Worth;
  readonly after: Worth;
  /** Null unless both values are exact. */
  readonly loss: Ratio | null;
  /** What lay between the best and the worst move; null with the loss. */
  readonly stake: Ratio | null;
  readonly word: VerdictWord | null;
  /** All moves that were as good as the best. */
  readonly best: readonly Move[];
  /** What the best line was worth more for certain; null where none is known to be. */
  readonly found: Ratio | null;
  /** Fault or taboo of this turn, if any: the first. */
  readonly rule: RuleId | null;
  /** Moves that were better for certain, the best first, each with its continuation. */
  readonly better: readonly BetterLine[];
  /** All legal moves, the best first; equals in the order of the hand. */
  readonly options: readonly JudgedMove[];
}

export interface CallVerdicts {
  readonly moves: readonly MoveVerdict[];
  /** What the call was worth at its first position, and what best play could win there over leaving at once. */
  readonly start: Worth;
  readonly worth: Ratio;
  /** Null unless every move could be judged exactly. */
  readonly accuracy: number | null;
}

/** The word for a loss of a call that is worth so much. */
export function wordFor(loss: Ratio, worth: Ratio): VerdictWord {
  if (loss.n <= 0) return 'best';
  const below = (hundredths: number): boolean => less(loss, times(worth, ratio(hundredths, 100)));
  if (below(WORD_LIMITS.good)) return 'good';
  if (below(WORD_LIMITS.inaccuracy)) return 'inaccuracy';
  return below(WORD_LIMITS.mistake) ? 'mistake' : 'blunder';
}

/** So near the best of a call that is worth so much that it is as good as found. */
export const isNear = (loss: Ratio, worth: Ratio): boolean =>
  loss.n <= 0 || less(loss, times(worth, ratio(WORD_LIMITS.good, 100)));

const leavingIn = (solved: Solved): MoveWorth =>
  must(
    solved.moves.find(({ move }) => move.do === 'leave'),
    'one can always leave',
  );

/** The least a move of known value came to; leaving is always one. */
const worstIn = (solved: Solved): Ratio =>
  solved.moves.reduce((worst, one) => (one.exact && less(one.points, worst) ? one.points : worst), solved.points);

function judgedMoves(solved: Solved, scale: Scale): readonly JudgedMove[] {
  return solved.moves.map(({ move, points, exact, most }) => {
    const loss = minus(solved.points, points);
    const sure = solved.exact && exact && scale.exact;
    return {
      move,
      points,
      exact,
      most,
      loss,
      word: sure ? wordFor(loss, scale.worth) : null,
      near: isNear(loss, scale.worth),
    };
  });
}

/** What the call is worth: words are said only where that is exact, for else there is no scale to measure a loss on. */
interface Scale {
  readonly worth: Ratio;
  readonly exact: boolean;
}

function verdictOn(solved: Solved, played: Deal, move: Move, at: number, scale: Scale): MoveVerdict {
  const after = must(
    solved.moves.find((one) => sameMove(one.move, move)),
    'a move that was made',
  );
  const exact = solved.exact && after.exact;
  const loss = exact ? minus(solved.points, after.points) : null;
  // what is found counts against the most that the move could still have come to
  const better = solved.moves.filter((one) => less(after.most, one.points)).slice(0, BETTER_LINES);
  const turn = played.turns.length;
  return {
    at,
    turn,
    move,
    before: { points: solved.points, exact: solved.exact, most: solved.most },
    after: { points: after.points, exact: after.exact, most: after.most },
    loss,
    stake: exact ? minus(solved.points, worstIn(solved)) : null,
    word: loss && scale.exact ? wordFor(loss, scale.worth) : null,
    best: solved.best,
    found: better[0] ? minus(better[0].points, after.most) : null,
    rule: played.hits.find((hit) => hit.turn === turn && (isFault(hit.rule) || isTaboo(hit.rule)))?.rule ?? null,
    better: better.map(({ line, points, exact: sure }) => ({
      line,
      points,
      exact: sure,
      more: minus(points, after.most),
    })),
    options: judgedMoves(solved, scale),
  };
}

export interface JudgeOptions extends SolveOptions {
  readonly solver?: Solver;
}

/** Judges a log move by move, so that a worker can tell how far it has come; returns the whole. Throws on a log that cannot be replayed. */
export function* judging(
  scenario: Scenario,
  log: Pick<Log, 'moves'>,
  { solver = solverOf(scenario), ...options }: JudgeOptions = {},
): Generator<MoveVerdict, CallVerdicts | null> {
  let deal = startDeal(scenario);
  let start: Solved | null = null;
  let worth = ratio(0);
  const moves: MoveVerdict[] = [];
  for (const [at, move] of log.moves.entries()) {
    const played = play(scenario, deal, move);
    assert(played.ok, 'a log that is judged can be replayed');
    if (deal.deal.value === 'call') {
      const solved = solver.solve(deal, options);
      if (start === null) {
        start = solved;
        worth = minus(solved.points, leavingIn(solved).points);
      }
      const verdict = verdictOn(solved, played.deal, move, at, { worth, exact: start.exact });
      moves.push(verdict);
      yield verdict;
    }
    deal = played.deal;
  }
  if (start === null) return null;
  const known = moves.flatMap(({ loss, stake }) => (loss && stake ? { loss, stake } : []));
  return {
    moves,
    start: { points: start.points, exact: start.exact, most: start.most },
    worth,
    accuracy: known.length === moves.length && start.exact ? accuracyOf(known, worth) : null,
  };
}

/** The verdicts of a log at once; null where nobody was met. */
export function verdictsOf(
  scenario: Scenario,
  log: Pick<Log, 'moves'>,
  options: JudgeOptions = {},
): CallVerdicts | null {
  const judge = judging(scenario, log, options);
  for (;;) {
    const step = judge.next();
    if (step.done) return step.value;
  }
}
