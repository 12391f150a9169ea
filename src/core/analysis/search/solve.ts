// What a position of a call is worth under best play, and each move in it: exactly, or at least. It knows packed positions, not words of
// praise; verdicts stand in verdict.ts.

import { assert, must, type Ratio } from '../../base/index.ts';
import { isFault, isTaboo } from '../../methodology/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Deal, Move } from '../../session/index.ts';
import { boundOf } from './bound.ts';
import { compileCall, type CallTable } from './compile.ts';
import { rawOf } from './figures.ts';
import type { Words } from './layout.ts';
import { pack } from './pack.ts';
import { handsOf } from './packed-hand.ts';
import { GOES_ON, stepperOf } from './packed-step.ts';
import { LOWEST, searchOf, type Interval, type Tools } from './search.ts';
import { knownPositions } from './table.ts';

/** Positions a question may open before the answer is *at least*. */
export const POSITION_LIMIT = 300_000;

export interface SolveOptions {
  readonly limit?: number;
}

/** A raw total under best play. Where it is not exact it is a true lower bound, and `most` a true upper one. */
export interface Worth {
  readonly points: Ratio;
  readonly exact: boolean;
  readonly most: Ratio;
}

export interface MoveWorth extends Worth {
  readonly move: Move;
  /** The best found that begins with this move, to the end of the call. */
  readonly line: readonly Move[];
}

export interface Solved extends Worth {
  /** Every legal move, the best first; equals in the order of the hand. */
  readonly moves: readonly MoveWorth[];
  /** All moves that are exactly as good as the best; where the value is not exact, the best one found. */
  readonly best: readonly Move[];
  /** The best line found. */
  readonly line: readonly Move[];
  /** Positions opened to find out. */
  readonly positions: number;
}

export interface Solver {
  readonly solve: (deal: Deal, options?: SolveOptions) => Solved;
}

interface Candidate extends Interval {
  readonly action: number;
  /** The position it leads to; null where it ends the call. */
  readonly words: Words | null;
  readonly cost: number;
}

/** What rules broken so far have cost, in scale points: the value of a position is counted from the start of the call. */
function paidIn(table: CallTable, deal: Deal): number {
  const { fault, taboo } = table.figures;
  return deal.hits.reduce((sum, { rule }) => sum + (isFault(rule) ? fault : isTaboo(rule) ? taboo : 0), 0);
}

/** A solver of one scenario's single call. What it finds out at one position helps at the next, so keep it for a whole log. */
export function solverOf(scenario: Scenario, capacity = 2 * POSITION_LIMIT): Solver {
  assert(scenario.length === 'call', 'only a single call is solved');
  let ready: { readonly tools: Tools; readonly person: string } | null = null;
  let known = knownPositions(1, 1);
  let search: ReturnType<typeof searchOf> | null = null;

  /** Memory stays bounded: a table that could not hold another question's positions is begun anew. */
  function prepare(person: string, limit: number) {
    if (ready?.person !== person) {
      const table = compileCall(scenario, person);
      ready = {
        person,
        tools: { table, draw: handsOf(table), stepper: stepperOf(table), bound: boundOf(table) },
      };
      search = null;
    }
    if (search === null || known.size() + limit > capacity) {
      known = knownPositions(ready.tools.table.words, Math.max(capacity, limit));
      search = searchOf(ready.tools, known);
    }
    return { tools: ready.tools, search };
  }

  function candidatesIn({ table, draw, stepper }: Tools, words: Words): readonly Candidate[] {
    const hand = new Int32Array(16);
    const size = draw(words, hand);
    const claims = stepper.stateClaims(words);
    return [...hand.subarray(0, size), table.listen, table.leave].map((action): Candidate => {
      const to = new Int32Array(table.words);
      const { end, cost, points } = stepper.step(words, claims, action, to);
      if (end !== GOES_ON) return { action, words: null, cost, low: points, high: points };
      // whatever else is found: one can always leave
      const left = stepper.step(to, stepper.stateClaims(to), table.leave, new Int32Array(table.words));
      return { action, words: to, cost, low: left.points - left.cost, high: -LOWEST };
    });
  }

  /** From a move on, the line that is worth what was found. */
  function lineFrom({ table, stepper }: Tools, first: Candidate): readonly Move[] {
    const line: Move[] = [must(table.moves[first.action], 'a move')];
    let words = first.words;
    while (words) {
      const slot = known.find(words);
      const action = slot < 0 ? table.leave : known.best(slot);
      line.push(must(table.moves[action], 'a move'));
      const to = new Int32Array(table.words);
      words = stepper.step(words, stepper.stateClaims(words), action, to).end === GOES_ON ? to : null;
    }
    return line;
  }

  return {
    solve: (deal, { limit = POSITION_LIMIT } = {}) => {
      assert(deal.deal.value === 'call', 'a position is solved while the call goes on');
      const { tools, search: at } = prepare(must(deal.person, 'a person'), limit);
      const { table } = tools;
      const start = at.opened();
      const words = pack(table, deal);
      const paid = paidIn(table, deal);
      const candidates = candidatesIn(tools, words);

      // half for the position as a whole; what is left is shared by its moves, the most promising first
      at.allow(Math.ceil(limit / 2));
      at.explore(words, LOWEST);
      const open = candidates.filter((one) => one.words !== null);
      const hope = new Map(open.map((one) => [one, one.words ? tools.bound(one.words) - one.cost : LOWEST]));
      const order = [...open].sort((a, b) => (hope.get(b) ?? 0) - (hope.get(a) ?? 0));
      for (const [i, one] of order.entries()) {
        if (!one.words) continue;
        at.allow(Math.floor(Math.max(0, limit - (at.opened() - start)) / (order.length - i)));
        const found = at.explore(one.words, LOWEST);
        one.low = Math.max(one.low, found.low);
        one.high = found.high;
      }

      const worth = (low: number, high: number): Worth => ({
        points: rawOf(table.figures, low - paid),
        most: rawOf(table.figures, high - paid),
        exact: low === high,
      });
      const value = (one: Candidate) => one.low - one.cost;
      const ranked = [...candidates].sort((a, b) => value(b) - value(a) || b.high - b.cost - (a.high - a.cost));
      const top = must(ranked[0], 'a move');
      const most = Math.max(...candidates.map((one) => one.high - one.cost));
      const exact = value(top) === most;
      const moves = ranked.map((one) => ({
        move: must(table.moves[one.action], 'a move'),
        ...worth(value(one), one.high - one.cost),
        line: lineFrom(tools, one),
      }));
      return {
        ...worth(value(top), most),
        moves,
        best: moves.slice(0, exact ? ranked.filter((one) => value(one) === most).length : 1).map((one) => one.move),
        line: must(moves[0], 'a move').line,
        positions: at.opened() - start,
      };
    },
  };
}

/** One question, answered once. */
export const solve = (scenario: Scenario, deal: Deal, options: SolveOptions = {}): Solved =>
  solverOf(scenario, options.limit ?? POSITION_LIMIT).solve(deal, options);
