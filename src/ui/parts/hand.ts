// How the hand is laid out: numbered rows, by kind in practice, as dealt in an exam. Knows no screen.

import { MOVES } from '../../core/public.ts';
import type { MoveKind, OfferView } from '../../core/public.ts';

export interface Row {
  /** The key that says it, 1..9; null beyond nine. */
  readonly key: number | null;
  readonly offer: OfferView;
}

export interface Group {
  /** null: an exam names no kinds. */
  readonly kind: MoveKind | null;
  readonly rows: readonly Row[];
}

const rank = (kind: MoveKind | null): number => (kind === null ? 0 : MOVES.indexOf(kind));

export function groupsOf(hand: readonly OfferView[]): readonly Group[] {
  const kinds = [...new Set(hand.map((offer) => offer.kind))].sort((a, b) => rank(a) - rank(b));
  let key = 0;
  return kinds.map((kind) => ({
    kind,
    rows: hand.filter((offer) => offer.kind === kind).map((offer) => ({ key: ++key <= 9 ? key : null, offer })),
  }));
}
