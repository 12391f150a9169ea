// The closed value of one judged move. It goes as one event to every machine; each applies its own part and no other.

import type { Concern, Mode, MoveKind, NeedStage, Reaction, RuleId } from '../methodology/index.ts';
import type { Id } from '../scenario/index.ts';

export interface Judgement {
  readonly row: string;
  readonly move: MoveKind;
  readonly reaction: Reaction;
  readonly rules: readonly RuleId[];

  /** Buyer's part. `mode` is the one the move met. */
  readonly mode: Mode;
  readonly need: Id | null;
  readonly weight: number;
  readonly to: NeedStage | null;
  readonly layer: 0 | 1;
  readonly payoff: boolean;
  readonly trust: number;
  readonly belief: number;
  readonly raises: readonly Concern[];
  readonly clears: readonly Concern[];
  readonly voices: boolean;
  readonly win: 'heard' | 'met' | null;
  readonly doubt: 0 | 1;
  readonly push: 0 | 1;
  readonly shuts: boolean;
  readonly coach: boolean;
  readonly chatted: boolean;
  /** Scripted news changes the mode. */
  readonly scripted: Mode | null;
  /** A rival proved this need to the person. */
  readonly rival: Id | null;
  /** An executive has put things right: earlier pushes are forgotten. */
  readonly calms: boolean;

  /** Call's part. */
  readonly minutes: number;
  readonly attention: number;
  readonly lift: 0 | 1;
  readonly gain: number;
  readonly talk: 'customer' | 'rep' | null;
  readonly acuteWeighed: boolean;
  readonly evidenceUsed: boolean;
  readonly asksPrice: boolean;
  readonly isOrder: boolean;

  /** Deal's part. */
  readonly fact: Id | null;
  readonly margin: 'level' | 'anchor' | null;
  /** The line is used up. */
  readonly spent: boolean;
}
