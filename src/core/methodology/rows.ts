// What a row of the reaction tables is. Rows are data: play reads them through `rowFor`, the search compiles the very same ones.

import type { Claim } from './claims.ts';
import type { RuleId } from './rule-ids.ts';
import type { Concern, MoveKind, NeedStage, Reaction } from './vocabulary.ts';

/** What a move does. Absent: nothing. Numbers are added and then clamped to their range. */
export interface Effects {
  readonly attention?: number;
  /** Wins attention back, twice a call. */
  readonly lift?: 1;
  readonly trust?: number;
  /** A gain of trust stops here. */
  readonly trustCap?: number;
  readonly belief?: number;
  readonly beliefCap?: number;
  readonly weight?: number;
  readonly to?: NeedStage;
  /** Brings out the next reason behind a stated want. */
  readonly layer?: 1;
  /** The fact becomes known. */
  readonly know?: true;
  readonly raises?: readonly Concern[];
  readonly clears?: readonly Concern[];
  /** Every open concern is said aloud. */
  readonly voices?: true;
  readonly win?: 'heard' | 'met';
  /** A level of margin is given away: each time, or (an early price) once a deal. */
  readonly margin?: 'level' | 'anchor';
  /** Counts as evidence that makes a self-satisfied person doubt. */
  readonly doubt?: 1;
  readonly coach?: true;
  /** The line may be said again although it worked. */
  readonly keeps?: true;
}

export interface Row {
  /** Number in SPEC.md, stable. */
  readonly id: string;
  readonly move: MoveKind;
  readonly if: readonly Claim[];
  readonly unless?: readonly Claim[];
  readonly reaction: Reaction;
  readonly rules?: readonly RuleId[];
  readonly effects?: Effects;
}
