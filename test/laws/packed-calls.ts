// Calls on packed words, for the laws that need a whole call searched: ten thousand of them in minutes. The packed call is held equal to
// `play` by a test of its own, and each law that uses it is tried by real play as well, on fewer calls.

import { compileCall, type CallTable } from '../../src/core/analysis/search/compile.ts';
import type { Words } from '../../src/core/analysis/search/layout.ts';
import { pack } from '../../src/core/analysis/search/pack.ts';
import { handsOf } from '../../src/core/analysis/search/packed-hand.ts';
import { GOES_ON, stepperOf } from '../../src/core/analysis/search/packed-step.ts';
import { must } from '../../src/core/base/index.ts';
import type { Scenario } from '../../src/core/scenario/index.ts';
import { TooBig } from '../support/best-play.ts';
import { meeting, personIn } from '../support/plays.ts';

export interface PackedStep {
  readonly action: number;
  readonly words: Words;
  readonly ended: boolean;
  readonly row: string;
  readonly cost: number;
  /** Of the final position, where the call has ended. */
  readonly points: number;
}

export type Actions = (words: Words) => readonly number[];

export interface PackedCall {
  readonly table: CallTable;
  readonly start: Words;
  /** What the hand holds, playing back and leaving. */
  readonly byHand: Actions;
  /** Every line that can be said, whether the hand has a seat for it or not. */
  readonly bySpeech: Actions;
  readonly step: (words: Words, action: number) => PackedStep;
}

export function packedCall(scenario: Scenario): PackedCall {
  const deal = meeting(scenario);
  const table = compileCall(scenario, personIn(deal));
  const stepper = stepperOf(table);
  const draw = handsOf(table);
  // a table with one line only has that line in its hand exactly if it can be said; wordings of one idea are then all in it
  const alone = table.lines.map((line) => handsOf({ ...table, lines: [line], advances: [] }));
  const requests = handsOf({ ...table, lines: [] });
  const into = new Int32Array(16);
  const idle = [table.listen, table.leave];
  return {
    table,
    start: pack(table, deal),
    byHand: (words) => [...into.subarray(0, draw(words, into)), ...idle],
    bySpeech: (words) => [
      ...alone.flatMap((drawOne, action) => (drawOne(words, into) > 0 ? [action] : [])),
      ...[...into.subarray(0, requests(words, into))].map((action) => action + table.lines.length),
      ...idle,
    ],
    step: (words, action) => {
      const to = new Int32Array(table.words);
      const { end, cost, points, row } = stepper.step(words, stepper.stateClaims(words), action, to);
      return { action, words: to, ended: end !== GOES_ON, row: row?.row.id ?? '', cost, points };
    },
  };
}

type Values = ReadonlyMap<string, number>;

/** The best of these moves, by the values of what they lead to. */
export function bestOf(call: PackedCall, actions: readonly number[], words: Words, values: Values): PackedStep | null {
  const worth = (step: PackedStep) =>
    (step.ended ? step.points : (values.get(step.words.join()) ?? -Infinity)) - step.cost;
  let best: PackedStep | null = null;
  for (const action of actions) {
    const step = call.step(words, action);
    if (!best || worth(step) > worth(best)) best = step;
  }
  return best;
}

/** The value of every position under best play, in scale points: every line of play to its end, each position once. */
export function valuesOf(call: PackedCall, actions: Actions, most: number): Values {
  const values = new Map<string, number>();
  const best = (words: Words): number => {
    const key = words.join();
    const known = values.get(key);
    if (known !== undefined) return known;
    if (values.size >= most) throw new TooBig(`more than ${most} positions`);
    let value = -Infinity;
    for (const action of actions(words)) {
      const step = call.step(words, action);
      value = Math.max(value, (step.ended ? step.points : best(step.words)) - step.cost);
    }
    values.set(key, value);
    return value;
  };
  best(call.start);
  return values;
}

/** The value of the call under best play. */
export const packedValue = (call: PackedCall, actions: Actions, most: number): number =>
  must(valuesOf(call, actions, most).get(call.start.join()), 'the value of the call');

/** A call too big to search is not tried: 0. */
export function unlessTooBig(attempt: () => number): number {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof TooBig) return 0;
    throw error;
  }
}
