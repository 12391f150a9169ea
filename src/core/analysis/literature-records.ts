// What happened in the calls of a game, counted as Rackham's observers counted: behaviours, what the buyer raised, and how the call ended.
// It judges nothing and knows no score.

import { supportIn, play, startDeal, type Deal, type Move, type Turn } from '../session/index.ts';
import type { Mode, MoveKind, Outcome } from '../methodology/index.ts';
import type { Id, Scenario } from '../scenario/index.ts';

/** Behaviours as the published studies name them: a present is a feature, an advantage or a benefit by what it met. */
export const BEHAVIOURS = [
  'situation',
  'problem',
  'implication',
  'needPayoff',
  'feature',
  'advantage',
  'benefit',
  'close',
] as const;
export type Behaviour = (typeof BEHAVIOURS)[number];

export interface CallRecord {
  readonly world: Id;
  readonly player: string;
  /** The buyer's mode when the call began. */
  readonly mode: Mode;
  /** 1 for the first call with this person. */
  readonly place: number;
  /** What it costs them to solve the lightest of their needs we can answer, 1..10: how big a step the sale is to them. */
  readonly cost: number;
  readonly counts: Readonly<Record<Behaviour, number>>;
  readonly outcome: Outcome;
  /** 1 where the call ended in an order or an advance. */
  readonly success: 0 | 1;
  /** Support at the end less support at the beginning. */
  readonly support: number;
  /** Times a concern of price came up, and a doubt whether it fits (“that is not what we need”). */
  readonly priceConcerns: number;
  readonly objections: number;
}

/** A whole campaign: how many of its calls ended in an advance or an order, and whether the order was won. */
export interface DealRecord {
  readonly world: Id;
  readonly player: string;
  readonly calls: number;
  readonly advances: number;
  readonly won: 0 | 1;
}

export interface Records {
  readonly calls: readonly CallRecord[];
  readonly deals: readonly DealRecord[];
}

/** A game to be counted: the moves of its log. */
export interface PlayedGame {
  readonly scenario: Scenario;
  readonly world: Id;
  readonly player: string;
  readonly moves: readonly Move[];
}

const ASKED: Readonly<Partial<Record<MoveKind, Behaviour>>> = {
  situation: 'situation',
  problem: 'problem',
  implication: 'implication',
  needPayoff: 'needPayoff',
  close: 'close',
};

const behaviourOf = (turn: Turn): Behaviour | null =>
  turn.kind === 'present'
    ? turn.present === null || turn.present === 'repeat'
      ? null
      : turn.present
    : (ASKED[turn.kind] ?? null);

const isUp = (state: string | undefined): boolean => state === 'open' || state === 'voiced';
const cameUp = (before: Deal, after: Deal, person: Id, concern: 'price' | 'fit'): number =>
  !isUp(before.buyers[person]?.context.concerns[concern]) && isUp(after.buyers[person]?.context.concerns[concern])
    ? 1
    : 0;

const NONE: Readonly<Record<Behaviour, number>> = {
  situation: 0,
  problem: 0,
  implication: 0,
  needPayoff: 0,
  feature: 0,
  advantage: 0,
  benefit: 0,
  close: 0,
};

interface Running {
  readonly person: Id;
  readonly start: Deal;
  readonly counts: Record<Behaviour, number>;
  priceConcerns: number;
  objections: number;
}

const lightest = (scenario: Scenario, person: Id): number =>
  Math.min(
    10,
    ...Object.entries(scenario.people[person]?.stakes ?? {}).flatMap(([need, stake]) =>
      (scenario.needs[need]?.answeredBy.length ?? 0) > 0 ? [stake.cost] : [],
    ),
  );

const isSuccess = (outcome: Outcome): 0 | 1 => (outcome === 'order' || outcome === 'advance' ? 1 : 0);

/** Counts one game by playing its moves again. Moves that are not legal end the count: a log of another world says nothing. */
export function recordsOf({ scenario, world, player, moves }: PlayedGame): Records {
  const calls: CallRecord[] = [];
  const seen = new Map<Id, number>();
  let deal = startDeal(scenario);
  let running: Running | null = null;
  for (const move of moves) {
    const played = play(scenario, deal, move);
    if (!played.ok) break;
    const next = played.deal;
    if (running === null && next.deal.value === 'call' && next.person !== null)
      running = { person: next.person, start: next, counts: { ...NONE }, priceConcerns: 0, objections: 0 };
    const turn = next.turns.length > deal.turns.length ? next.turns.at(-1) : undefined;
    if (running !== null && turn) {
      const behaviour = behaviourOf(turn);
      if (behaviour) running.counts[behaviour]++;
      running.priceConcerns += cameUp(deal, next, running.person, 'price');
      running.objections += cameUp(deal, next, running.person, 'fit');
    }
    if (running !== null && next.deal.value !== 'call') {
      const { person, start, counts, priceConcerns, objections } = running;
      const outcome = outcomeOf(next);
      const place = (seen.get(person) ?? 0) + 1;
      seen.set(person, place);
      calls.push({
        world,
        player,
        mode: start.buyers[person]?.value.mode ?? 'complacent',
        place,
        cost: lightest(scenario, person),
        counts,
        outcome,
        success: isSuccess(outcome),
        support: supportIn(next, person) - supportIn(start, person),
        priceConcerns,
        objections,
      });
      running = null;
    }
    deal = next;
  }
  const decision = deal.field?.decision;
  const ended = scenario.length === 'campaign' && deal.deal.value === 'closed';
  const advances = calls.reduce((sum, call) => sum + call.success, 0);
  return {
    calls,
    deals: ended ? [{ world, player, calls: calls.length, advances, won: decision?.won ? 1 : 0 }] : [],
  };
}

function outcomeOf(deal: Deal): Outcome {
  const value = deal.call?.value;
  return value === 'order' || value === 'advance' || value === 'noSale' ? value : 'continuation';
}
