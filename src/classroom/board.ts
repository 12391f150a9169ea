// The board: one row a trainee, by the attempt that counts. A pure function of the set of hand-ins: no order, no clock, no claim of theirs.

import { canonicalJson, DIMENSIONS, type Dimension, type Scenario } from '../core/public.ts';
import type { AsideHandIn, Assignment, Bars, Board, BoardRow, Marking } from './model.ts';
import { barsBy, meanOf, type Played } from './played.ts';
import { totalGiven, totalOf, weightsOf } from './totals.ts';
import { byText, sameName, traineesOf, type Trainee } from './trainees.ts';

/** The counting attempts under a marking. */
export const countingUnder = (
  { counts }: Assignment,
  scenario: Scenario,
  marking: Marking,
  all: readonly Played[],
): readonly Trainee[] => traineesOf(all, counts, (one) => totalOf(one, weightsOf(scenario, marking)));

/** The last word on a bar wins; earlier ones stay in the record. */
function given({ overrides }: Assignment, trainee: Trainee): Bars {
  const mine = overrides.filter((one) => sameName(one.trainee) === trainee.key);
  const last = (d: Dimension) =>
    mine
      .filter((one) => one.dimension === d)
      .reduce<(typeof mine)[number] | null>((a, b) => (a && a.at > b.at ? a : b), null);
  return barsBy((d) => last(d)?.value ?? trainee.counting.bars[d]);
}

/** Who else made the very same moves, in any attempt. */
function sameMoves(all: readonly Played[]): (one: Trainee) => readonly string[] {
  const names = new Map<string, Map<string, string>>();
  const movesOf = (one: Played) => canonicalJson(one.handIn.log.moves);
  for (const one of all) {
    const who = names.get(movesOf(one)) ?? new Map<string, string>();
    const key = sameName(one.handIn.trainee);
    const known = who.get(key);
    who.set(key, known !== undefined && known < one.handIn.trainee ? known : one.handIn.trainee);
    names.set(movesOf(one), who);
  }
  return ({ key, counting }) =>
    [...(names.get(movesOf(counting)) ?? [])].flatMap(([other, name]) => (other === key ? [] : [name])).sort(byText);
}

export function rowsOf(
  assignment: Assignment,
  scenario: Scenario,
  all: readonly Played[],
  marking: Marking = assignment.marking,
): readonly BoardRow[] {
  const weights = weightsOf(scenario, marking);
  const same = sameMoves(all);
  const rows = countingUnder(assignment, scenario, marking, all).map((trainee): BoardRow => {
    const { counting, attempts } = trainee;
    const { handIn } = counting;
    const barsGiven = given(assignment, trainee);
    const total = totalGiven(counting, weights, barsGiven);
    return {
      trainee: handIn.trainee,
      handIn: handIn.sum,
      attempts: attempts.length,
      bars: counting.bars,
      total: totalOf(counting, weights),
      barsGiven,
      totalGiven: total,
      passed: total >= marking.passMark,
      outcome: counting.outcome,
      size: counting.size,
      won: counting.won,
      took: Math.max(0, handIn.savedAt - handIn.startedAt),
      late: assignment.deadline !== null && handIn.savedAt > assignment.deadline,
      hints: handIn.log.hints.length,
      undone: handIn.log.undone.length,
      same: same(trainee),
    };
  });
  return rows.sort((a, b) => b.totalGiven - a.totalGiven || byText(a.trainee, b.trainee));
}

export function boardOf(
  assignment: Assignment,
  scenario: Scenario,
  all: readonly Played[],
  aside: readonly AsideHandIn[] = assignment.aside,
): Board {
  const rows = rowsOf(assignment, scenario, all);
  const mean =
    rows.length === 0
      ? null
      : {
          bars: barsBy((d) => meanOf(rows.map((row) => row.barsGiven[d]))),
          total: meanOf(rows.map((row) => row.totalGiven)),
        };
  return { rows, mean, passed: rows.filter((row) => row.passed).length, aside };
}

export const EMPTY_BOARD: Omit<Board, 'aside'> = { rows: [], mean: null, passed: 0 };

export const isOverridden = (row: BoardRow): boolean => DIMENSIONS.some((d) => row.bars[d] !== row.barsGiven[d]);
