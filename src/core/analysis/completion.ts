// A deal with what its player would remember, and how a robot goes on from there to the end. It judges nothing.

import { must } from '../base/index.ts';
import { play, startDeal, viewOf, type Deal, type Move, type OfferView } from '../session/index.ts';
import type { Id, Scenario } from '../scenario/index.ts';
import { bookMove, freshMemory, tableOf, type Memory } from './robot-book.ts';
import { bookFieldMove } from './robot-campaign.ts';
import { LEAVE, type Robot, type Sight } from './robots.ts';

/** A position with enough beside it to go on as if one had played it oneself. */
export interface Seat {
  readonly deal: Deal;
  /** The hand of a moment ago, in the same call. */
  readonly before: readonly OfferView[];
  /** Moves made in the call that is on. */
  readonly inCall: number;
  readonly memory: Memory;
}

/** What a robot would do, and the hand it chose from. */
export interface Choice {
  readonly move: Move;
  readonly hand: readonly OfferView[];
}

type Dice = Sight['dice'];

/** More moves than any call has minutes, or any campaign days. */
const MOST_MOVES = 80;
export const MOST_FIELD_MOVES = 900;

/** The person a single call is made on: the first whose door is open and who can be spoken to. */
export const callee = (scenario: Scenario): Id =>
  must(
    Object.values(scenario.people).find(
      (person) => person.door === 'open' && Object.values(scenario.lines).some((line) => line.to === person.id),
    ),
    'a person to call on',
  ).id;

/** Keeps what the last turn taught: a line that met a wall, a visit that had nothing in it. */
function remember(memory: Memory, scenario: Scenario, deal: Deal): void {
  const turn = deal.turns.at(-1);
  if (!turn) return;
  const nowhere = turn.reaction === 'flat' || turn.reaction === 'resists' || turn.reaction === 'refuted';
  if (nowhere && turn.id !== null) {
    const { call } = viewOf(scenario, deal, 'practice');
    if (call) memory.failed.set(turn.id, tableOf(call));
  }
  const from = deal.field?.calls.at(-1)?.from ?? 0;
  const talk = deal.turns.slice(from);
  if (turn.kind === 'leave' && !talk.some((one) => one.reaction === 'opens' || one.reaction === 'granted'))
    memory.idle.add(turn.person);
  else if (turn.reaction === 'opens') memory.idle.delete(turn.person);
}

export const seated = (scenario: Scenario): Seat => ({
  deal: startDeal(scenario),
  before: [],
  inCall: 0,
  memory: freshMemory(),
});

/** The same seat with a memory of its own: what happens from here on leaves the other as it is. */
export const apart = (seat: Seat): Seat => ({
  ...seat,
  memory: { failed: new Map(seat.memory.failed), idle: new Set(seat.memory.idle) },
});

const nextToMeet = (scenario: Scenario, deal: Deal): Id =>
  scenario.calls === undefined
    ? callee(scenario)
    : must(scenario.calls[deal.field?.calls.length ?? 0], 'the next call of a series');

/** Null where the deal is closed. */
export function choose(scenario: Scenario, seat: Seat, robot: Robot, dice: Dice): Choice | null {
  const { deal, before, inCall, memory } = seat;
  if (deal.deal.value === 'closed') return null;
  const view = viewOf(scenario, deal, 'practice');
  if (view.state === 'call') {
    const call = must(view.call, 'a call');
    return {
      move: inCall >= MOST_MOVES ? LEAVE : robot({ view, call, before, dice, memory }),
      hand: call.hand,
    };
  }
  if (view.field)
    return {
      move: robot.field?.(view, view.field, dice, memory) ?? bookFieldMove(view, view.field, memory),
      hand: [],
    };
  return { move: { do: 'meet', person: nextToMeet(scenario, deal) }, hand: [] };
}

/** The seat after a move, null where it was refused. The memory goes along; it is not copied. */
export function make(scenario: Scenario, seat: Seat, move: Move, hand: readonly OfferView[]): Seat | null {
  const talking = seat.deal.deal.value === 'call';
  const played = play(scenario, seat.deal, move);
  if (!played.ok) return null;
  const { deal } = played;
  if (talking) remember(seat.memory, scenario, deal);
  const goesOn = talking && deal.deal.value === 'call';
  return { deal, before: goesOn ? hand : [], inCall: goesOn ? seat.inCall + 1 : 0, memory: seat.memory };
}

/** What stands after moves that are known to be legal, with what their player would remember, and every position on the way there. */
export function seatAfter(scenario: Scenario, moves: readonly Move[]): { seat: Seat; deals: readonly Deal[] } {
  let seat = seated(scenario);
  const deals = [seat.deal];
  for (const move of moves) {
    const hand = seat.deal.deal.value === 'call' ? (viewOf(scenario, seat.deal, 'practice').call?.hand ?? []) : [];
    seat = must(make(scenario, seat, move, hand), 'a log that can be replayed');
    deals.push(seat.deal);
  }
  return { seat, deals };
}

const noDice: Dice = () => 0;

export const bookChoice = (scenario: Scenario, seat: Seat): Choice | null => choose(scenario, seat, bookMove, noDice);

export interface Completion {
  readonly moves: readonly Move[];
  /** Every position after the one it began with; the last is the end. */
  readonly deals: readonly Deal[];
}

/** Where a trainee has brought a deal the book may know no legal move; then one leaves, waits or withdraws. */
const WAYS_OUT: readonly Move[] = [LEAVE, { do: 'wait' }, { do: 'withdraw' }];

/** From a position to the end, by the book. The seat it begins with stays as it is. */
export function completed(scenario: Scenario, from: Seat): Completion {
  let seat = apart(from);
  const moves: Move[] = [];
  const deals: Deal[] = [];
  while (moves.length < MOST_FIELD_MOVES) {
    const choice = bookChoice(scenario, seat);
    if (!choice) break;
    const next = firstLegal(scenario, seat, [choice.move, ...WAYS_OUT], choice.hand);
    if (!next) break;
    seat = next.seat;
    moves.push(next.move);
    deals.push(seat.deal);
  }
  return { moves, deals };
}

function firstLegal(
  scenario: Scenario,
  seat: Seat,
  moves: readonly Move[],
  hand: readonly OfferView[],
): { readonly seat: Seat; readonly move: Move } | null {
  for (const move of moves) {
    const next = make(scenario, seat, move, hand);
    if (next) return { seat: next, move };
  }
  return null;
}
