// What a hint has told so far on this turn: the kind of move, then the very move. Knows no screen.

import type { Move, MoveKind } from '../../core/public.ts';

export interface ShownHint {
  /** Of a move in a call; null in the field. */
  readonly kind: MoveKind | null;
  readonly field: string | null;
  /** Null while only the kind was asked for. */
  readonly line: Move | null;
}
