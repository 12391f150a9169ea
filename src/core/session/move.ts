// What a trainee can do, as plain data: this is what a log holds and a file carries.

import { canonicalJson } from '../base/index.ts';
import type { Evidence, Grade, MapMark, SellerStage } from '../methodology/index.ts';
import type { Id } from '../scenario/model.ts';

export type Move =
  | { readonly do: 'meet'; readonly person: Id }
  | { readonly do: 'say'; readonly line: Id }
  | { readonly do: 'request'; readonly advance: Id }
  | { readonly do: 'listen' }
  | { readonly do: 'leave' }
  | FieldMove;

/** Moves of a campaign, between calls. */
export type FieldMove =
  | { readonly do: 'begin' }
  | { readonly do: 'act'; readonly action: Id }
  | { readonly do: 'grade'; readonly grade: Grade }
  | { readonly do: 'mark'; readonly person: Id; readonly mark: MapMark }
  | { readonly do: 'propose'; readonly picks: readonly ProposalPick[] }
  | { readonly do: 'bid'; readonly level: number }
  /** A concession; with `take`, an advance not yet agreed is taken in return. */
  | { readonly do: 'negotiate'; readonly take: Id | null }
  /** `flag` is a key from the view; `with` a strength or a fact. */
  | { readonly do: 'clear'; readonly flag: string; readonly with: Id }
  | { readonly do: 'force' }
  | { readonly do: 'wait' }
  | { readonly do: 'withdraw' };

/** One line of a proposal: to this person, this need, this strength, and whether it speaks to their own win. */
export interface ProposalPick {
  readonly person: Id;
  readonly need: Id;
  readonly strength: Id;
  readonly win: boolean;
}

/** Why a move was refused. A refusal changes nothing. */
export type Refusal =
  | { readonly why: 'notInCall' }
  | { readonly why: 'alreadyInCall' }
  | { readonly why: 'dealClosed' }
  | { readonly why: 'unknownPerson'; readonly person: Id }
  | { readonly why: 'doorClosed'; readonly person: Id }
  | { readonly why: 'unknownLine'; readonly id: Id }
  | { readonly why: 'notOnOffer'; readonly id: Id }
  | { readonly why: 'notACampaign' }
  | { readonly why: 'personGone'; readonly person: Id }
  /** A field action of a later stage: nodes between are neither reached nor forced. */
  | { readonly why: 'stageAhead'; readonly stage: SellerStage; readonly missing: readonly Evidence[] }
  /** Days: it would end after its window, or the window is not open yet. */
  | { readonly why: 'outOfTime'; readonly from: number; readonly to: number; readonly endsOn: number }
  | { readonly why: 'notUnlocked'; readonly by: readonly Id[] }
  | { readonly why: 'noCoach' }
  | { readonly why: 'noCounterpart'; readonly person: Id }
  | { readonly why: 'noSupporter' }
  | { readonly why: 'noOrderYet' }
  | { readonly why: 'notEnoughFacts'; readonly known: number; readonly needed: number }
  | { readonly why: 'doneAlready' }
  | { readonly why: 'nothingToForce' }
  | { readonly why: 'noSuchFlag' }
  | { readonly why: 'badChoice'; readonly of: string };

export type PlayMode = 'practice' | 'exam';

/** A whole attempt as data: replaying `moves` on the same world gives the same deal, byte for byte. */
export interface Log {
  readonly moves: readonly Move[];
  /** Undo cuts the log and is recorded: how many moves stood, and what was cut. Practice only. */
  readonly undone: readonly { readonly at: number; readonly cut: readonly Move[] }[];
  /** Turns at which a hint was asked for; −2 of the total each. Practice only. */
  readonly hints: readonly number[];
}

export const EMPTY_LOG: Log = { moves: [], undone: [], hints: [] };

const FIELD_MOVES: ReadonlySet<string> = new Set([
  'begin',
  'act',
  'grade',
  'mark',
  'propose',
  'bid',
  'negotiate',
  'clear',
  'force',
  'wait',
  'withdraw',
]);
/** Equal as data: whatever order their fields were written in. */
export const sameMove = (a: Move, b: Move): boolean => canonicalJson(a) === canonicalJson(b);

export const isFieldMove = (move: Move): move is FieldMove => FIELD_MOVES.has(move.do);
