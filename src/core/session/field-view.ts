// What a screen may see of a campaign between calls. Other people's minds have no field here; what the trainee believes of them has.

import type { Text } from '../base/index.ts';
import type {
  BuyerStep,
  Evidence,
  FlagKind,
  Grade,
  MapMark,
  NodeState,
  Qualifier,
  SellerStage,
} from '../methodology/index.ts';
import type { ActionKind, CampaignEnding, Id } from '../scenario/index.ts';
import type { FactView } from './view-model.ts';
import type { Move, Refusal } from './move.ts';

export interface FieldView {
  readonly day: number;
  /** ISO date of day 0. */
  readonly begins: string;
  /** Last day of the calendar that is played. */
  readonly lastDay: number;
  readonly rails: Rails;
  readonly people: readonly PersonCard[];
  /** Everything that can be done today, and what cannot with its reason. */
  readonly actions: readonly ActionCard[];
  /** Built-in moves: grading, proposing, bidding, negotiating, forcing, waiting, withdrawing. */
  readonly desk: readonly DeskCard[];
  readonly qualifying: readonly { readonly qualifier: Qualifier; readonly facts: readonly FactView[] }[];
  readonly flags: readonly Flag[];
  readonly strengths: readonly { readonly id: Id; readonly text: Text }[];
  readonly team: readonly { readonly id: Id; readonly name: Text; readonly title: Text }[];
  readonly news: readonly NewsView[];
  /** Known from the coach, up to five days ahead. */
  readonly ahead: readonly NewsView[];
  /** What the last move brought: told after. */
  readonly last: Outcomes | null;
  readonly money: {
    /** 0..3 */
    readonly margin: number;
    readonly marginFloor: number;
    readonly priceLevel: number;
    readonly bidLevel: number | null;
    readonly concessions: number;
  };
  readonly decision: DecisionView | null;
  /** After the order. */
  readonly delivery: {
    readonly checks: readonly { readonly day: number; readonly state: 'ahead' | 'held' | 'dipped' }[];
  } | null;
  readonly ended: { readonly ending: CampaignEnding; readonly text: Text } | null;
}

export interface Rails {
  readonly stage: SellerStage;
  readonly nodes: readonly {
    readonly stage: SellerStage;
    readonly state: NodeState;
    readonly day: number | null;
    readonly missing: readonly Evidence[];
  }[];
  /** The step the buyer is in, and the day of every step. */
  readonly step: BuyerStep | null;
  readonly steps: readonly { readonly step: BuyerStep; readonly day: number; readonly past: boolean }[];
}

export interface PersonCard {
  readonly id: Id;
  readonly name: Text;
  readonly title: Text;
  readonly unit?: Text;
  readonly reportsTo: Id | null;
  readonly door: 'unmet' | 'open' | 'shut' | 'coach';
  readonly gone: boolean;
  readonly newInJob: boolean;
  readonly calls: number;
  /** Day last seen, written to or served; null: never. */
  readonly lastSeen: number | null;
  readonly mark: MapMark;
  /** May a call be made today; else why not. */
  readonly meet: { readonly move: Move; readonly refusal: Refusal | null };
  /** Advances agreed with this person. */
  readonly agreed: readonly Text[];
  /** Needs on the table with this person, from the calls; how far they came (practice; empty in an exam). */
  readonly needs: readonly { readonly id: Id; readonly label: Text; readonly stage: string }[];
}

export interface ActionCard {
  readonly id: Id;
  readonly kind: ActionKind;
  readonly stage: SellerStage;
  readonly label: Text;
  readonly what: Text;
  readonly days: number;
  readonly endsOn: number;
  readonly window: { readonly from: number; readonly to: number } | null;
  readonly done: boolean;
  /** Who will be there, and who of our side goes. */
  readonly attends: readonly Id[];
  readonly with: Id | null;
  readonly move: Move;
  readonly refusal: Refusal | null;
}

export interface DeskCard {
  readonly kind: 'grade' | 'propose' | 'bid' | 'negotiate' | 'force' | 'wait' | 'withdraw';
  readonly days: number;
  readonly refusal: Refusal | null;
  /** Forcing: which node, and what is missing. Waiting: until which day. */
  readonly stage: SellerStage | null;
  readonly missing: readonly Evidence[];
  readonly until: number | null;
  /** Negotiating: what could be taken in return. */
  readonly returns: readonly { readonly id: Id; readonly label: Text }[];
  readonly grades: readonly Grade[];
}

export interface Flag {
  /** Stable key for the `clear` move. */
  readonly key: string;
  readonly kind: FlagKind;
  readonly person: Id | null;
  readonly qualifier: Qualifier | null;
  readonly stage: SellerStage | null;
}

export interface NewsView {
  readonly id: Id;
  readonly day: number;
  readonly text: Text;
}

/** What changed with the last move, in words for the reader. */
export interface Outcomes {
  readonly text: Text | null;
  readonly days: number;
  readonly learnt: readonly FactView[];
  readonly met: readonly Id[];
  readonly news: readonly NewsView[];
  readonly nodes: readonly { readonly stage: SellerStage; readonly state: NodeState }[];
  readonly steps: readonly BuyerStep[];
  readonly cleared: boolean | null;
}

export interface DecisionView {
  readonly won: boolean;
  readonly ourFigure: number;
  readonly rivalFigure: number;
  readonly rival: Text;
}
