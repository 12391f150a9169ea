// What a screen may see while a deal is played. Secrets (mode, trust, belief, support, unheard wins, hidden needs) have no field here.

import type { Text } from '../base/index.ts';
import type {
  AttentionWord,
  Concern,
  MoveKind,
  NeedStage,
  Outcome,
  Phase,
  Reaction,
} from '../methodology/vocabulary.ts';
import type { Id } from '../scenario/model.ts';
import type { FieldView } from './field-view.ts';
import type { Move, PlayMode } from './move.ts';

export interface DealView {
  readonly scenario: Id;
  readonly title: Text;
  readonly mode: PlayMode;
  /** briefing: nothing begun. call: in the room. closed: over, go to the debrief. */
  /** `field`: between the calls of a campaign. After a call of a campaign `call` still shows how it ended. */
  readonly state: 'briefing' | 'field' | 'call' | 'closed';
  readonly dossier: Dossier;
  readonly call: CallView | null;
  readonly field: FieldView | null;
}

export interface Dossier {
  readonly brief: Text;
  readonly goal: Text;
  readonly seller: Text;
  readonly client: Text;
  readonly strengths: readonly {
    readonly id: Id;
    readonly text: Text;
    /** known needs (implied and further) it answers */ readonly answers: readonly Id[];
  }[];
  readonly people: readonly {
    readonly id: Id;
    readonly name: Text;
    readonly title: Text;
    readonly unit?: Text;
    readonly canMeet: boolean;
  }[];
  readonly facts: readonly FactView[];
  /** What this person could be asked for, smallest first: for the call plan. */
  readonly advances: readonly { readonly id: Id; readonly to: Id; readonly size: number; readonly label: Text }[];
}

export interface FactView {
  readonly id: Id;
  readonly text: Text;
  readonly source?: Text;
}

export interface CallView {
  readonly person: {
    readonly id: Id;
    readonly name: Text;
    readonly short: Text;
    readonly title: Text;
    readonly unit?: Text;
  };
  readonly scene: Text;
  readonly greets: Text;
  readonly phase: Phase;
  readonly minutesLeft: number;
  readonly minutesTotal: number;
  readonly turns: readonly TurnView[];
  /** In display order: by kind in practice, shuffled by a stable hash in an exam. Empty when the call is over. */
  readonly hand: readonly OfferView[];
  readonly canListen: boolean;
  readonly canLeave: boolean;
  readonly canUndo: boolean;
  /** The buyer has asked for the price and waits for an answer. */
  readonly priceAsked: boolean;
  readonly outcome: Outcome | null;
  readonly ending: Text | null;
  readonly agreed: { readonly id: Id; readonly label: Text; readonly size: number } | null;
  /** Practice only; null in an exam. */
  readonly coach: CoachView | null;
}

/** What practice adds. Never a number of the buyer's mind except the scale of needs already on the table. */
export interface CoachView {
  readonly attention: AttentionWord;
  readonly talk: { readonly customer: number; readonly rep: number };
  readonly needs: readonly NeedView[];
  /** The need last spoken of, if it is on the table. */
  readonly inTalk: Id | null;
  readonly voiced: readonly Concern[];
  /** Facts learnt in this call and facts brought along. */
  readonly facts: readonly FactView[];
}

export interface NeedView {
  readonly id: Id;
  readonly label: Text;
  readonly stage: NeedStage;
  /** 0..10 */
  readonly weight: number;
  /** 1..10 */
  readonly threshold: number;
  /** One entry a unit of weight, oldest first: which move laid it (`null`: there from the start). */
  readonly bricks: readonly (MoveKind | null)[];
  /** Answers of a chain of whys known so far, stated want first; empty when the need has no layers. `deeper`: a reason is still left. */
  readonly layers: readonly Text[];
  readonly deeper: boolean;
}

export interface TurnView {
  /** 1-based number of the move in the call. */
  readonly n: number;
  readonly said: Text;
  readonly reply: Text;
  /** Stage direction when attention fell; null when it did not. */
  readonly sign: Text | null;
  readonly minutes: number;
  /** Practice only, else null. */
  readonly kind: MoveKind | null;
  readonly note: TurnNote | null;
}

/** One short mark beside a turn, practice only. */
export interface TurnNote {
  readonly reaction: Reaction;
  /** Weight laid on the scale by this move. */
  readonly bricks: number;
  readonly lead: boolean;
  readonly flag:
    'noLead' | 'notHere' | 'stageUp' | 'tipped' | 'explicit' | 'answered' | 'proven' | 'voiced' | 'heard' | null;
}

export interface OfferView {
  /** Key in the log: a line id or an advance id. */
  readonly id: Id;
  readonly move: Move;
  readonly say: Text;
  readonly minutes: number;
  /** Practice only, else null / false. */
  readonly kind: MoveKind | null;
  readonly evidence: boolean;
  readonly touches: Text | null;
  /** The known need it speaks of. */
  readonly about: Id | null;
  /** Strength spoken of by present and prove. */
  readonly strength: Id | null;
  /** Size of a request, 1..3. */
  readonly size: number | null;
}
