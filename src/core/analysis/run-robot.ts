// Lets a robot play a scenario to the end. Chance comes from a seed only, so every game can be played again.

import { must } from '../base/index.ts';
import type { Dimension } from '../methodology/index.ts';
import { scoreOf, totalOf } from '../scoring/index.ts';
import {
  EMPTY_LOG,
  appendMove,
  play,
  startDeal,
  viewOf,
  type Deal,
  type Log,
  type Move,
  type OfferView,
} from '../session/index.ts';
import type { Id, Scenario } from '../scenario/index.ts';
import { freshMemory, tableOf, type Memory } from './robot-book.ts';
import { bookFieldMove } from './robot-campaign.ts';
import type { Robot } from './robots.ts';

/** A small seeded generator (mulberry32): whole numbers below `sides`. */
export function diceFrom(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * sides);
  };
}

export interface Game {
  readonly log: Log;
  readonly deal: Deal;
  readonly total: number;
  readonly dimensions: Readonly<Record<Dimension, number>>;
}

/** The person a single call is made on: the first whose door is open and who can be spoken to. */
export const callee = (scenario: Scenario): Id =>
  must(
    Object.values(scenario.people).find(
      (person) => person.door === 'open' && Object.values(scenario.lines).some((line) => line.to === person.id),
    ),
    'a person to call on',
  ).id;

/** More moves than any call has minutes, or any campaign days. */
const MOST_MOVES = 80;
const MOST_FIELD_MOVES = 900;

/** Keeps what the last turn taught: a line that met a wall, a visit that had nothing in it. */
function remember(memory: Memory, scenario: Scenario, deal: Deal): void {
  const turn = deal.turns.at(-1);
  if (!turn) return;
  const nowhere = turn.reaction === 'flat' || turn.reaction === 'resists' || turn.reaction === 'refuted';
  const { call } = viewOf(scenario, deal, 'practice');
  if (nowhere && turn.id !== null && call) memory.failed.set(turn.id, tableOf(call));
  const from = deal.field?.calls.at(-1)?.from ?? 0;
  const talk = deal.turns.slice(from);
  if (turn.kind === 'leave' && !talk.some((one) => one.reaction === 'opens' || one.reaction === 'granted'))
    memory.idle.add(turn.person);
  else if (turn.reaction === 'opens') memory.idle.delete(turn.person);
}

export function runRobot(scenario: Scenario, robot: Robot, seed = 1): Game {
  const dice = diceFrom(seed);
  let deal = startDeal(scenario);
  let log: Log = EMPTY_LOG;
  let before: readonly OfferView[] = [];
  let inCall = 0;
  const memory = freshMemory();
  const make = (move: Move) => {
    const played = play(scenario, deal, move);
    if (!played.ok)
      throw new Error(
        `A robot made a move that is not on offer: ${JSON.stringify(move)} (${JSON.stringify(played.refusal)})`,
      );
    deal = played.deal;
    log = appendMove(log, move);
  };
  if (scenario.length !== 'campaign') make({ do: 'meet', person: scenario.calls?.[0] ?? callee(scenario) });
  while (deal.deal.value !== 'closed' && log.moves.length < MOST_FIELD_MOVES) {
    const view = viewOf(scenario, deal, 'practice');
    if (view.state === 'call') {
      const call = must(view.call, 'a call');
      make(++inCall > MOST_MOVES ? { do: 'leave' } : robot({ view, call, before, dice, memory }));
      remember(memory, scenario, deal);
      before = call.hand;
      continue;
    }
    inCall = 0;
    before = [];
    if (view.field) make(robot.field?.(view, view.field, dice, memory) ?? bookFieldMove(view, view.field, memory));
    else
      make({ do: 'meet', person: must(scenario.calls?.[deal.field?.calls.length ?? 0], 'the next call of a series') });
  }
  const bars = scoreOf(scenario, deal, log).bars;
  return {
    log,
    deal,
    total: totalOf(bars),
    dimensions: Object.fromEntries(bars.map((bar) => [bar.dimension, bar.shown])) as Record<Dimension, number>,
  };
}
