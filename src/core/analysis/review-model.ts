// What the analysis says of a finished deal, move by move, as plain data: it crosses from a worker to the screen. It knows no search.

import type { Ratio, Text } from '../base/index.ts';
import type { MoveKind, NeedStage, Reaction } from '../methodology/vocabulary.ts';
import type { RuleId } from '../methodology/rule-ids.ts';
import type { Id } from '../scenario/model.ts';
import type { FieldMove, Move } from '../session/move.ts';

export const VERDICT_WORDS = ['best', 'good', 'inaccuracy', 'mistake', 'blunder'] as const;
export type VerdictWord = (typeof VERDICT_WORDS)[number];

/** A raw total under best play, in points of the total (0..100, unclamped). Not exact: a true lower bound, *at least*. */
export interface ReviewWorth {
  readonly points: Ratio;
  readonly exact: boolean;
}

/** One move of a line, told: what is said, what comes back, and what it did to the need it spoke of. */
export interface LineStep {
  readonly move: Move;
  /** Of a move in a call; null for moves of the field. */
  readonly kind: MoveKind | null;
  /** Of a move of the field; null in a call. */
  readonly field: FieldMove['do'] | null;
  readonly person: Id | null;
  /** Of a field move: the label of the action, or empty where the interface has the words. */
  readonly said: Text;
  readonly reply: Text;
  readonly reaction: Reaction | null;
  /** The need it spoke of, after the move. */
  readonly need: {
    readonly id: Id;
    readonly label: Text;
    readonly stage: NeedStage;
    readonly weight: number;
    readonly threshold: number;
  } | null;
  /** What was agreed by it. */
  readonly agreed: { readonly id: Id; readonly label: Text; readonly size: number } | null;
  /** Campaigns: the day on which it ends. */
  readonly day: number | null;
}

export interface ReviewLine {
  /** The move that was better, then what follows it: to the end of the call; in a campaign the first eight moves at most. */
  readonly steps: readonly LineStep[];
  readonly worth: ReviewWorth;
  /** More than the move that was made; above 0. Certain where exact; else found against the best that was found after that move. */
  readonly more: Ratio;
}

/** A move that could have been made in a position, for trying again. */
export interface ReviewOption {
  readonly move: Move;
  readonly kind: MoveKind | null;
  readonly field: FieldMove['do'] | null;
  readonly said: Text;
  readonly worth: ReviewWorth;
  /** Below the best of the position; 0 for all equal-best moves. */
  readonly loss: Ratio;
  /** Null where values are not exact. */
  readonly word: VerdictWord | null;
  /** Best, or so near that trying again takes it as found. */
  readonly near: boolean;
}

export interface MoveReview {
  /** Place in the log's moves, from 0. */
  readonly at: number;
  /** Turn as in the report, from 1; null for moves that are no turn of a call. */
  readonly turn: number | null;
  readonly day: number | null;
  readonly move: Move;
  readonly before: ReviewWorth;
  readonly after: ReviewWorth;
  /** Value given away. Null where it is not known to be any: at-least values may only say so when `better` is not empty. */
  readonly loss: Ratio | null;
  readonly word: VerdictWord | null;
  /** Fault or taboo of this turn, if any: the first. */
  readonly rule: RuleId | null;
  /** The best first, at most three. */
  readonly better: readonly ReviewLine[];
  /** All legal moves of the position where the search looked at them all, the best first; empty where it did not. */
  readonly options: readonly ReviewOption[];
}

export interface Review {
  readonly moves: readonly MoveReview[];
  readonly start: ReviewWorth;
  /** What best play could win from the first position over leaving or waiting there. */
  readonly worth: Ratio;
  /** 0..100; null unless every move could be judged exactly. */
  readonly accuracy: number | null;
  /** Every value is exact. */
  readonly exact: boolean;
  /** `at` of the moves on which the deal turned, in the order of play: mistakes and blunders; in a campaign drops of 5 hundredths of the worth; the five costliest. */
  readonly turning: readonly number[];
}

/** What to do now, for a hint: first the kind, then the line. */
export interface Hint {
  readonly move: Move;
  readonly kind: MoveKind | null;
  readonly field: FieldMove['do'] | null;
  readonly exact: boolean;
}
