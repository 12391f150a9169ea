// Lines around a log: from wherever the log leaves the book, the book's way to the end; at the costliest of these places every other move
// too. What was reached later could be reached from before as well, so the best found is carried backwards. It tells no words.

import { must, type Ratio } from '../../base/index.ts';
import { play, sameMove, type Deal, type Move } from '../../session/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { apart, bookChoice, completed, make, seated, type Seat } from '../completion.ts';
import { movesToTry } from '../legal-moves.ts';
import { byMost, larger, less, minus } from '../points.ts';
import { rawScoreOf } from '../raw-score.ts';

/** Lines played out to find what positions are worth, and to try other moves. A whole campaign by the book takes some 50 ms. */
const MOST_COMPLETIONS = 160;
const MOST_TRIALS = 120;
/** Places at which every move is tried. */
const MOST_PLACES = 8;

/** A line from a position to the end, really played. */
export interface Line {
  readonly moves: readonly Move[];
  readonly points: Ratio;
}

/** A place where the log does something else than the book; the last is where the log ends. */
export interface Spot {
  readonly at: number;
  readonly seat: Seat;
  /** What was found from here, the book's way first. Never the log's own way, but at its end. */
  lines: Line[];
  /** Every move of the position has been tried. */
  triedAll: boolean;
}

export interface Way {
  readonly scenario: Scenario;
  readonly moves: readonly Move[];
  /** `deals[i]` is the deal after i moves. */
  readonly deals: readonly Deal[];
  readonly spots: readonly Spot[];
  /** Whether what was lost from this place to the next was lost by this very move. */
  readonly isSure: (spot: Spot) => boolean;
}

/** Replays a log beside the book. Marking the map takes no day and leads nowhere else, so it is never off the book's way. */
export function walked(scenario: Scenario, moves: readonly Move[]): Way {
  let seat = seated(scenario);
  const deals: Deal[] = [seat.deal];
  const spots: Spot[] = [];
  const spotAt = (at: number): Spot => ({ at, seat: apart(seat), lines: [], triedAll: false });
  for (const [at, move] of moves.entries()) {
    const book = bookChoice(scenario, seat);
    if (move.do !== 'mark' && !(book && sameMove(book.move, move))) spots.push(spotAt(at));
    seat = must(make(scenario, seat, move, book?.hand ?? []), 'a log that can be replayed');
    deals.push(seat.deal);
  }
  spots.push(spotAt(moves.length));
  const isSure = (spot: Spot): boolean => {
    const next = spots[spots.indexOf(spot) + 1];
    return spot.lines.length > 0 && next !== undefined && next.lines.length > 0;
  };
  return { scenario, moves, deals, spots, isSure };
}

/** The book's way from a seat to the end, after a first move if one is given; null where that move is refused. `before`: all positions up to the seat. */
export function lineFrom(scenario: Scenario, before: readonly Deal[], seat: Seat, first: Move | null): Line | null {
  let from = apart(seat);
  if (first) {
    const next = make(scenario, from, first, bookChoice(scenario, seat)?.hand ?? []);
    if (!next) return null;
    from = next;
  }
  const rest = completed(scenario, from);
  return {
    moves: first ? [first, ...rest.moves] : rest.moves,
    points: rawScoreOf(scenario, [...before, ...(first ? [from.deal] : []), ...rest.deals]),
  };
}

/** What the trainee later wrote on the map, the last word on each person: it takes no day and is true or not whatever way the deal goes. */
function marksFrom(way: Way, at: number): readonly Move[] {
  const marks = way.moves.slice(at).flatMap((move) => (move.do === 'mark' ? [move] : []));
  return [...new Map(marks.map((move) => [move.person, move])).values()];
}

/** The same line with these marks made before its last move of the field; null where that cannot be. */
function withMarks(scenario: Scenario, before: readonly Deal[], line: Line, marks: readonly Move[]): Line | null {
  const deals = [...before];
  for (const move of line.moves) {
    const played = play(scenario, must(deals.at(-1), 'a position'), move);
    if (!played.ok) return null;
    deals.push(played.deal);
  }
  const last = deals.findLastIndex((deal) => deal.deal.value === 'field') - (before.length - 1);
  if (last < 0) return null;
  const moves = [...line.moves.slice(0, last), ...marks, ...line.moves.slice(last)];
  const marked = deals.slice(0, before.length + last);
  for (const move of [...marks, ...line.moves.slice(last)]) {
    const played = play(scenario, must(marked.at(-1), 'a position'), move);
    if (!played.ok) return null;
    marked.push(played.deal);
  }
  return { moves, points: rawScoreOf(scenario, marked) };
}

function lineAt(way: Way, { at, seat }: Spot, first: Move | null): Line | null {
  const before = way.deals.slice(0, at + 1);
  const line = lineFrom(way.scenario, before, seat, first);
  const marks = marksFrom(way, at);
  const marked = line && marks.length > 0 ? withMarks(way.scenario, before, line, marks) : null;
  return marked && line && less(line.points, marked.points) ? marked : line;
}

const complete = (way: Way, spot: Spot | undefined): void => {
  const line = spot && lineAt(way, spot, null);
  if (spot && line) spot.lines = [line];
};

const bestOf = (spot: Spot | undefined): Ratio | null =>
  spot?.lines.map((line) => line.points).reduce<Ratio | null>((best, one) => (best ? larger(best, one) : one), null) ??
  null;

/** The most that was found to be reachable from a position of the log. */
export function bestFrom(way: Way, at: number): Ratio {
  const all = way.spots.flatMap((spot) => (spot.at >= at ? (bestOf(spot) ?? []) : []));
  return all.reduce(larger);
}

/**
 * Plays the book's way from the places of a log; tells the share that is done. Where there are more places than may be played out, the
 * stretches over which most was lost are halved first, so that each loss is traced to its move.
 */
export function* completing(way: Way): Generator<number> {
  const { spots } = way;
  const last = spots.length - 1;
  complete(way, spots[last]);
  complete(way, spots[0]);
  const most = Math.min(MOST_COMPLETIONS, spots.length);
  const open = [{ from: 0, to: last }].filter((one) => one.to - one.from > 1);
  const lossOver = ({ from, to }: { from: number; to: number }): number => {
    const [a, b] = [bestOf(spots[from]), bestOf(spots[to])];
    return a && b ? minus(a, b).n / minus(a, b).d : 0;
  };
  for (let done = 2; done < most && open.length > 0; done++) {
    open.sort((a, b) => lossOver(b) - lossOver(a) || b.to - b.from - (a.to - a.from));
    const { from, to } = must(open.shift(), 'a stretch');
    const middle = (from + to) >> 1;
    complete(way, spots[middle]);
    for (const half of [
      { from, to: middle },
      { from: middle, to },
    ])
      if (half.to - half.from > 1) open.push(half);
    yield done / most;
  }
}

/** Tries every move at the places where most was lost; tells the share that is done. */
export function* trying(way: Way, least: Ratio): Generator<number> {
  const lossAt = (spot: Spot): Ratio => minus(bestFrom(way, spot.at), bestFrom(way, spot.at + 1));
  const places = way.spots
    .filter((spot) => spot.at < way.moves.length && way.isSure(spot) && !less(lossAt(spot), least))
    .sort((a, b) => byMost(lossAt(a), lossAt(b)))
    .slice(0, MOST_PLACES);
  let left = MOST_TRIALS;
  for (const spot of places) {
    const made = must(way.moves[spot.at], 'a move');
    const book = spot.lines[0]?.moves[0];
    const others = movesToTry(way.scenario, spot.seat.deal).filter(
      (move) => !sameMove(move, made) && !(book && sameMove(move, book)),
    );
    if (others.length > left) continue;
    for (const move of others) {
      const line = lineAt(way, spot, move);
      if (line) spot.lines.push(line);
      left--;
      yield 1 - left / MOST_TRIALS;
    }
    spot.triedAll = true;
  }
}
