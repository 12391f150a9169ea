// A single call on the doctor's desk: its packed table, what each position in it is worth, and its moves in the words of a log. It finds
// fault with nothing.

import { must, textIn, type BothLangs } from '../../base/index.ts';
import type { Id, Scenario } from '../../scenario/index.ts';
import { play, startDeal, type Deal, type Move } from '../../session/index.ts';
import { boundOf } from '../search/bound.ts';
import { compileCall, type CallTable } from '../search/compile.ts';
import { rawOf } from '../search/figures.ts';
import type { Words } from '../search/layout.ts';
import { pack } from '../search/pack.ts';
import { handsOf } from '../search/packed-hand.ts';
import { GOES_ON, stepperOf, type Outcome } from '../search/packed-step.ts';
import { LOWEST, searchOf, type Interval, type Tools } from '../search/search.ts';
import { knownPositions, type Known } from '../search/table.ts';
import { callee } from '../run-robot.ts';

/** A searcher that never holds more positions than it may: a full table is begun anew. */
export interface Searcher {
  readonly tools: Tools;
  /** Closes in on a position with at most so many more opened, until it is known or shown to be no more than `enough`. */
  readonly explore: (words: Words, opened: number, enough?: number) => Interval;
  /** The action it would take; leaving where it knows none. */
  readonly best: (words: Words) => number;
  /** Positions opened so far. */
  readonly opened: () => number;
}

const CAPACITY = 400_000;

export function searcherOf(tools: Tools): Searcher {
  let known: Known = knownPositions(1, 1);
  let search: ReturnType<typeof searchOf> | null = null;
  let before = 0;
  return {
    tools,
    explore: (words, opened, enough = LOWEST) => {
      if (search === null || known.size() + opened > CAPACITY) {
        before += search?.opened() ?? 0;
        known = knownPositions(tools.table.words, Math.max(CAPACITY, opened));
        search = searchOf(tools, known);
      }
      search.allow(opened);
      return search.explore(words, enough);
    },
    best: (words) => {
      const slot = known.find(words);
      const action = slot < 0 ? -1 : known.best(slot);
      return action < 0 ? tools.table.leave : action;
    },
    opened: () => before + (search?.opened() ?? 0),
  };
}

export interface CallDesk {
  readonly scenario: Scenario;
  readonly person: Id;
  readonly table: CallTable;
  readonly searcher: Searcher;
  /** The deal and the position as the rep sits down. */
  readonly deal: Deal;
  readonly start: Words;
  readonly meet: Move;
}

export function callDesk(scenario: Scenario): CallDesk {
  const person = callee(scenario);
  const meet: Move = { do: 'meet', person };
  const met = play(scenario, startDeal(scenario), meet);
  const deal = must(met.ok ? met.deal : null, 'a call that can be made');
  const table = compileCall(scenario, person);
  const tools: Tools = { table, draw: handsOf(table), stepper: stepperOf(table), bound: boundOf(table) };
  return { scenario, person, table, searcher: searcherOf(tools), deal, start: pack(table, deal), meet };
}

const drawn = new Int32Array(64);

/** What can be done in a position: the hand, playing back, leaving. */
export function actionsIn({ draw, table }: Pick<Tools, 'draw' | 'table'>, words: Words): readonly number[] {
  const hand = table.lines.length + table.advances.length + 2 > drawn.length ? new Int32Array(512) : drawn;
  const size = draw(words, hand);
  return [...hand.subarray(0, size), table.listen, table.leave];
}

/** The position after an action; `outcome` is read before the next step. */
export function stepFrom(
  { table, stepper }: Pick<Tools, 'table' | 'stepper'>,
  words: Words,
  action: number,
): { readonly to: Words; readonly outcome: Outcome } {
  const to = new Int32Array(table.words);
  const outcome = stepper.step(words, stepper.stateClaims(words), action, to);
  return { to, outcome };
}

/** From a position to the end, as the searcher would play. */
export function lineFrom({ tools, best }: Searcher, from: Words): readonly number[] {
  const line: number[] = [];
  let words = from;
  for (;;) {
    const action = best(words);
    line.push(action);
    const { to, outcome } = stepFrom(tools, words, action);
    if (outcome.end !== GOES_ON) return line;
    words = to;
  }
}

export const moveOf = ({ table }: Pick<CallDesk, 'table'>, action: number): Move => must(table.moves[action], 'a move');

/** Actions of this call as a log begins: with meeting the person. */
export const pathOf = (desk: CallDesk, actions: readonly number[]): readonly Move[] => [
  desk.meet,
  ...actions.map((action) => moveOf(desk, action)),
];

/** In raw points of the total, to a tenth. */
export const pointsOf = ({ table }: Pick<CallDesk, 'table'>, scaled: number): number => {
  const { n, d } = rawOf(table.figures, scaled);
  return Math.round((10 * n) / d) / 10;
};

const SHOWN = { zh: 24, en: 60 } as const;
const short = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;

/** The words of a line or a step, cut to what a sentence can hold; playing back and leaving by their names. */
export function saidIn(scenario: Scenario, move: Move): BothLangs {
  const text =
    move.do === 'say'
      ? scenario.lines[move.line]?.say
      : move.do === 'request'
        ? scenario.advances[move.advance]?.say
        : move.do === 'listen'
          ? { zh: '倾听', en: 'listen' }
          : { zh: '告辞', en: 'leave' };
  return { zh: short(textIn(text, 'zh'), SHOWN.zh), en: short(textIn(text, 'en'), SHOWN.en) };
}

export const idIn = (move: Move): string =>
  move.do === 'say' ? move.line : move.do === 'request' ? move.advance : move.do;

export const placeOf = (move: Move): string | null =>
  move.do === 'say' ? `lines.${move.line}` : move.do === 'request' ? `advances.${move.advance}` : null;
