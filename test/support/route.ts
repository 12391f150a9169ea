// A route through a campaign: the field moves as somebody wrote them down, and the by-the-book robot inside every call.

import { bookMove, freshMemory, tableOf } from '../../src/core/analysis/robot-book.ts';
import {
  play,
  startDeal,
  viewOf,
  type Deal,
  type FieldMove,
  type Move,
  type OfferView,
} from '../../src/core/session/index.ts';
import type { Id, Scenario } from '../../src/core/scenario/index.ts';

/** A field move, a call by the name of who is called on, or waiting for a day. */
export type Leg = FieldMove | { readonly meet: Id; readonly without?: readonly Id[] } | { readonly until: number };

export interface Walked {
  readonly deal: Deal;
  readonly moves: readonly Move[];
  /** Legs that were refused, with the reason: a route is mended by hand, never bent. */
  readonly refused: readonly string[];
}

const MOST_TURNS = 60;

/** The book, but for some needs or lines nobody speaks of: people are won over by one thing or another. */
const leavingOut =
  (scenario: Scenario, out: readonly Id[]): typeof bookMove =>
  (sight) => {
    const hand = sight.call.hand.filter(({ id }) => !out.includes(id) && !out.includes(scenario.lines[id]?.need ?? ''));
    return bookMove({ ...sight, call: { ...sight.call, hand } });
  };

export function walk(scenario: Scenario, legs: readonly Leg[]): Walked {
  let deal = startDeal(scenario);
  const moves: Move[] = [];
  const refused: string[] = [];
  const memory = freshMemory();
  const make = (move: Move): boolean => {
    const played = play(scenario, deal, move);
    if (!played.ok) {
      refused.push(`day ${deal.field?.day ?? 0} ${JSON.stringify(move)}: ${JSON.stringify(played.refusal)}`);
      return false;
    }
    deal = played.deal;
    moves.push(move);
    return true;
  };
  const talk = (book: typeof bookMove): void => {
    let before: readonly OfferView[] = [];
    for (let turn = 0; deal.deal.value === 'call'; turn++) {
      const view = viewOf(scenario, deal, 'practice');
      if (!view.call) return;
      const sight = { view, call: view.call, before, memory };
      if (!make(turn > MOST_TURNS ? { do: 'leave' } : book(sight))) return;
      before = view.call.hand;
      const last = deal.turns.at(-1);
      const now = viewOf(scenario, deal, 'practice').call;
      if (last?.id && now && ['flat', 'resists', 'refuted'].includes(last.reaction))
        memory.failed.set(last.id, tableOf(now));
    }
  };
  make({ do: 'begin' });
  for (const leg of legs) {
    if (deal.deal.value === 'closed') break;
    if ('until' in leg) {
      while (deal.deal.value === 'field' && (deal.field?.day ?? 0) < leg.until) if (!make({ do: 'wait' })) break;
    } else if ('meet' in leg) {
      if (make({ do: 'meet', person: leg.meet })) talk(leavingOut(scenario, leg.without ?? []));
    } else make(leg);
  }
  return { deal, moves, refused };
}
