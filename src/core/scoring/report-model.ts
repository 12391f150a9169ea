// The debrief as data: every point with its rule, its count and the move that caused it. Secrets are open here, the deal is over.

import type { Ratio, Text } from '../base/index.ts';
import type {
  Concern,
  Dimension,
  Door,
  Mode,
  MoveKind,
  NeedStage,
  Outcome,
  PresentKind,
  Reaction,
  WinState,
} from '../methodology/vocabulary.ts';
import type { RuleId } from '../methodology/rule-ids.ts';
import type { SupportTerm } from '../methodology/support.ts';
import type { Id } from '../scenario/model.ts';
import type { PlayMode } from '../session/move.ts';

export interface Report {
  readonly scenario: Id;
  readonly title: Text;
  readonly mode: PlayMode;
  readonly outcome: Outcome;
  readonly verdict: Verdict;
  readonly bars: readonly Bar[];
  /** 0..100, weighted mean of the six bars, rounded half up, less 2 for each hint. */
  readonly total: number;
  readonly passed: boolean;
  readonly hints: number;
  readonly undone: number;
  readonly turns: readonly TurnReport[];
  readonly person: PersonReport;
  readonly agreed: { readonly id: Id; readonly label: Text; readonly size: number } | null;
  /** What could have been asked for at the end: ids of advances that would have been granted and are larger than what was agreed. */
  readonly leftOnTable: readonly { readonly id: Id; readonly label: Text; readonly size: number }[];
  /** 0..3 */
  readonly marginLost: number;
  readonly talk: { readonly customer: number; readonly rep: number };
  /** Broken rules first by cost, then kept ones; at most three. */
  readonly takeHome: readonly RuleId[];
}

/** Which sentence sums the call up; the interface has the words. Derived, in this order. */
export type VerdictKey =
  | 'order'
  | 'doorShut'
  | 'largestAdvance'
  | 'smallerAdvance'
  | 'leftWithoutAsking'
  | 'pitchedBeforeNeed'
  | 'needFoundNotTipped'
  | 'seriousNotExplicit'
  | 'explicitNotAnswered'
  | 'answeredNotAsked'
  | 'declinedToTheEnd'
  | 'leftAtOnce'
  | 'neverFoundANeed';

export interface Verdict {
  readonly key: VerdictKey;
  readonly ending: Text;
  /** Costliest broken rule, if any. */
  readonly because: RuleId | null;
  /** Of the two sides: did the customer win (a need answered), did we (an advance, margin at or over the floor)? */
  readonly customerWins: boolean;
  readonly weWin: boolean;
}

export interface Bar {
  readonly dimension: Dimension;
  /** Unclamped exact sum of the terms. */
  readonly raw: Ratio;
  /** Clamped to 0..100, rounded half up. */
  readonly shown: number;
  readonly weight: number;
  readonly terms: readonly Term[];
}

/** One summand of a bar. */
export interface Term {
  readonly what:
    | 'needStage'
    | 'fault'
    | 'trust'
    | 'win'
    | 'support'
    | 'steps'
    | 'advance'
    | 'firstRequest'
    | 'talkShare'
    | 'askedTooLittle'
    | 'value'
    | 'winMet'
    | 'taboo'
    | 'margin'
    // campaigns
    | 'met'
    | 'behind'
    | 'coach'
    | 'economic'
    | 'map'
    | 'nodes'
    | 'order'
    | 'facts'
    | 'outcome'
    | 'delay';
  readonly points: Ratio;
  /** The count behind it, in the unit of `what` (stages reached, faults, trust, support, steps, size …). */
  readonly count: number;
  /** What it is out of, where that makes sense; else null. */
  readonly of: number | null;
  readonly need: Id | null;
  readonly stage: NeedStage | null;
  readonly rule: RuleId | null;
  /** Turns (1-based) that caused it. */
  readonly turns: readonly number[];
  /** Campaigns: where the points come from, person by person; they add up to `points`. Empty elsewhere. */
  readonly people: readonly { readonly person: Id; readonly points: Ratio }[];
}

export interface RuleHit {
  readonly rule: RuleId;
  /** 1-based turn; a rule that falls due at the end has the last turn. */
  readonly turn: number;
  readonly person: Id;
  readonly need: Id | null;
}

export interface TurnReport {
  readonly n: number;
  readonly kind: MoveKind;
  /** Line or advance id; null for listen and leave. */
  readonly id: Id | null;
  readonly said: Text;
  readonly reply: Text;
  readonly sign: Text | null;
  /** What the buyer thought. */
  readonly thinks: Text;
  readonly reaction: Reaction;
  readonly present: PresentKind | null;
  readonly minutes: number;
  readonly rules: readonly RuleHit[];
  /** The state of mind after the move. */
  readonly after: Mind;
  readonly before: Mind;
  /** Need the move spoke of. */
  readonly need: Id | null;
}

export interface Mind {
  readonly mode: Mode;
  readonly door: Door;
  readonly trust: number;
  readonly belief: number;
  readonly support: number;
  readonly attention: number;
  readonly minutesLeft: number;
  readonly win: WinState;
  readonly concerns: readonly { readonly concern: Concern; readonly state: 'open' | 'voiced' | 'gone' }[];
  readonly needs: readonly {
    readonly id: Id;
    readonly label: Text;
    readonly stage: NeedStage;
    readonly weight: number;
    readonly threshold: number;
  }[];
}

export interface PersonReport {
  readonly id: Id;
  readonly name: Text;
  readonly short: Text;
  readonly title: Text;
  readonly startMode: Mode;
  readonly start: Mind;
  readonly end: Mind;
  /** Support explained term by term. */
  readonly support: readonly SupportTerm[];
  readonly win: Text | null;
  /** Bricks of every live need, in the order they were laid. */
  readonly scales: readonly { readonly need: Id; readonly bricks: readonly (MoveKind | null)[] }[];
}
