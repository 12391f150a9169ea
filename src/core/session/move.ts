// What a trainee can do, as plain data: this is what a log holds and a file carries.

import type { Id } from '../scenario/model.ts';

export type Move =
  | { readonly do: 'meet'; readonly person: Id }
  | { readonly do: 'say'; readonly line: Id }
  | { readonly do: 'request'; readonly advance: Id }
  | { readonly do: 'listen' }
  | { readonly do: 'leave' };

/** Why a move was refused. A refusal changes nothing. */
export type Refusal =
  | { readonly why: 'notInCall' }
  | { readonly why: 'alreadyInCall' }
  | { readonly why: 'dealClosed' }
  | { readonly why: 'unknownPerson'; readonly person: Id }
  | { readonly why: 'doorClosed'; readonly person: Id }
  | { readonly why: 'unknownLine'; readonly id: Id }
  | { readonly why: 'notOnOffer'; readonly id: Id };

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
