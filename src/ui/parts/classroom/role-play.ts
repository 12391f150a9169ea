// What three people need to play a call in the room: the buyer's card, the seller's card, the observer's sheet. Data only.

import type { Concern, Id, Mode, RuleId, Scenario, Text } from '../../../core/public.ts';
import type { ClassDesk } from '../../state/class-ports.ts';

export interface RolePlay {
  readonly title: Text;
  readonly minutes: number;
  readonly buyer: {
    readonly name: Text;
    readonly role: Text;
    readonly scene: Text;
    readonly greets: Text;
    readonly mode: Mode;
    /** How somebody in this mode behaves, for whoever has to play it. */
    readonly modeWords: Text;
    /** How to take what is said, sentence by sentence. */
    readonly reacts: readonly Text[];
    readonly needs: readonly {
      readonly label: Text;
      /** How heavy it must become before it is worth acting on. */
      readonly threshold: number;
      /** What they say they want first, the real reason last. */
      readonly layers: readonly Text[];
    }[];
    readonly win: Text | null;
    readonly concerns: readonly Concern[];
    readonly voices: readonly { readonly concern: Concern; readonly says: Text }[];
    /** To be told when asked for, and only then. */
    readonly tells: readonly Text[];
    /** What they can be brought to agree to, smallest first, and what must be said aloud or answered before. */
    readonly grants: readonly { readonly label: Text; readonly after: readonly Text[] }[];
  };
  readonly seller: {
    readonly brief: Text;
    readonly goal: Text;
    readonly strengths: readonly Text[];
    readonly known: readonly Text[];
  };
  readonly observer: {
    readonly broken: readonly RuleId[];
    readonly kept: readonly RuleId[];
    readonly listening: readonly Text[];
    readonly talk: Text;
  };
}

export interface DealsCards {
  rolePlay?(scenario: Scenario, person: Id): RolePlay | null;
}
/** The cards of one person; null where this classroom has none. */
export const cardsOf = (desk: ClassDesk & DealsCards, scenario: Scenario, person: Id): RolePlay | null =>
  desk.rolePlay?.(scenario, person) ?? null;
