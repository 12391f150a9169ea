// What the reaction tables can see: one person, one call, one move. Flat and small, so that the same rows serve play and search.

import type { Mode, MoveKind, NeedKind, NeedStage, Phase, Technique, WinState } from './vocabulary.ts';

/** What was just said, for a playback: nothing to play back, a fact, an answer, or an answer about consequences. */
export type JustSaid = 'nothing' | 'fact' | 'answer' | 'consequence';

export interface Position {
  readonly move: MoveKind;
  readonly mode: Mode;

  /** The need the move speaks of, as this person has it; `stake` false where it is not theirs. */
  readonly stake: boolean;
  readonly stage: NeedStage;
  readonly weight: number;
  readonly threshold: number;
  readonly kind: NeedKind;
  readonly acute: boolean;
  /** Overwhelmed, and the acute need is not answered yet. */
  readonly acutePending: boolean;
  readonly hintKnown: boolean;
  /** Reasons behind the stated want still to be dug out. */
  readonly layersLeft: number;
  /** A need-payoff question has been asked on this need. */
  readonly payoffAsked: boolean;

  /** The line. */
  readonly publicFact: boolean;
  readonly usefulFact: boolean;
  readonly flatters: boolean;
  readonly evidence: boolean;
  readonly answers: boolean;
  readonly speaksToWin: boolean;
  readonly technique: Technique | null;
  /** What a proof would meet: an answered need, one on the table but not answered, or nothing. */
  readonly proves: 'answered' | 'early' | 'nothing';
  readonly grantable: boolean;

  /** The person. */
  readonly trust: number;
  readonly win: WinState;
  readonly hasWin: boolean;
  readonly coachable: boolean;
  readonly concernOpen: boolean;
  readonly priceVoiced: boolean;
  /** Some need of this person is answered or further; one of those outweighs its cost by the margin a price needs. */
  readonly anyAnswered: boolean;
  readonly answeredIsHeavy: boolean;
  readonly explicitIsHeavy: boolean;
  readonly chatted: boolean;

  /** The call. */
  readonly phase: Phase;
  readonly situationsAsked: number;
  readonly tolerance: number;
  readonly acuteWeighed: boolean;
  readonly evidenceUsed: boolean;
  readonly pitched: boolean;
  readonly digsInARow: number;
  readonly justSaid: JustSaid;
  readonly listened: boolean;
  readonly chattedToday: boolean;
}
