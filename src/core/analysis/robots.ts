// Rep robots: policies that see the practice view, as a trainee does, and nothing else. They hold the score to what it claims (law 14).

import { textIn } from '../base/index.ts';
import { reached, type MoveKind } from '../methodology/index.ts';
import type { CallView, DealView, FieldView, Move, OfferView } from '../session/index.ts';
import { bookMove, type Memory } from './robot-book.ts';

/** What a robot may use: the view of now, the hand of a moment ago (to see what has just become possible), and its own luck. */
export interface Sight {
  readonly view: DealView;
  readonly call: CallView;
  readonly before: readonly OfferView[];
  /** 0 ≤ n < sides, from a seed. */
  readonly dice: (sides: number) => number;
  readonly memory: Memory;
}

/** Plays a call; `field` plays between calls, by the book where a robot has no way of its own. */
export interface Robot {
  (sight: Sight): Move;
  readonly field?: (view: DealView, field: FieldView, dice: Sight['dice'], memory: Memory) => Move;
}

export const LISTEN: Move = { do: 'listen' };
export const LEAVE: Move = { do: 'leave' };

const timesSaid = (call: CallView, offer: OfferView): number =>
  call.turns.filter((turn) => textIn(turn.said, 'zh') === textIn(offer.say, 'zh')).length;

/** The first offer of these kinds, in the order of the kinds; lines said already come last, and never more than twice. */
function firstOf(call: CallView, kinds: readonly MoveKind[], most = 1): Move | null {
  for (const kind of kinds) {
    const offer = call.hand.find((one) => one.kind === kind && timesSaid(call, one) < most);
    if (offer) return offer.move;
  }
  return null;
}

const requests = (call: CallView): readonly OfferView[] => call.hand.filter((offer) => offer.kind === 'request');
const largest = (call: CallView): Move | null =>
  [...requests(call)].sort((a, b) => (b.size ?? 0) - (a.size ?? 0)).find((offer) => timesSaid(call, offer) < 1)?.move ??
  null;
const smallest = (call: CallView): Move | null =>
  [...requests(call)].sort((a, b) => (a.size ?? 0) - (b.size ?? 0)).find((offer) => timesSaid(call, offer) < 1)?.move ??
  null;

const QUESTIONS: readonly MoveKind[] = ['dig', 'situation', 'problem', 'implication', 'needPayoff'];

export const ROBOTS = {
  byTheBook: bookMove,
  /** Asks everything there is to ask and never tells or asks for anything. */
  questionOnly: ({ call }) => firstOf(call, QUESTIONS) ?? LEAVE,
  /** A questionnaire: one fact after another, then what is wrong, and nothing of what it leads to; asks for the smallest step and goes. */
  interrogator: ({ call }) => firstOf(call, ['situation', 'problem']) ?? smallest(call) ?? LEAVE,
  /** Makes friends, listens, and asks for the smallest thing. */
  relationship: ({ call }) =>
    (call.turns.at(-1)?.kind !== 'listen' && call.turns.length > 0 && call.turns.length < 8 ? LISTEN : null) ??
    firstOf(call, ['chat', 'situation']) ??
    smallest(call) ??
    LEAVE,
  pitchFirst: ({ call }) => firstOf(call, ['present', 'prove']) ?? largest(call) ?? firstOf(call, QUESTIONS) ?? LEAVE,
  closeFirst: ({ call }) =>
    firstOf(call, ['close']) ?? largest(call) ?? firstOf(call, ['present', ...QUESTIONS]) ?? LEAVE,
  priceFirst: ({ call }) =>
    firstOf(call, ['price', 'concede']) ?? firstOf(call, ['present', 'close']) ?? largest(call) ?? LEAVE,
  /** Anything the screen offers, walking out included. */
  random: ({ call, dice }) => {
    const at = dice(call.hand.length + 2);
    return call.hand[at]?.move ?? (at === call.hand.length ? LISTEN : LEAVE);
  },
  alwaysFirst: ({ call }) => call.hand[0]?.move ?? LEAVE,
  alwaysLongest: ({ call }) =>
    [...call.hand].sort((a, b) => textIn(b.say, 'zh').length - textIn(a.say, 'zh').length)[0]?.move ?? LEAVE,
} as const satisfies Record<string, Robot>;

export type RobotName = keyof typeof ROBOTS;
export const ROBOT_NAMES = Object.keys(ROBOTS) as RobotName[];

/** A slip of the tongue: any line of the hand, or playing back. Nobody walks out by a slip. */
const slip: Robot = ({ call, dice }) => call.hand[dice(call.hand.length + 1)]?.move ?? LISTEN;

/** By the book, but every so often (percent) a random move. */
export const noisyBook =
  (percent: number): Robot =>
  (sight) =>
    sight.dice(100) < percent ? slip(sight) : bookMove(sight);

/** Whether some need has come this far, by the scale on the table. */
export const tableAt = (call: CallView, stage: 'implied' | 'serious' | 'explicit' | 'answered' | 'proven'): boolean =>
  call.coach?.needs.some((need) => reached(need.stage, stage)) ?? false;
