// A class, what is handed out and what is handed in, as plain data. It knows no storage, no screen, and no score that somebody claims.

import type { Dimension, Log, Outcome, PlayMode, Text } from '../core/public.ts';

/** Letters, digits, - and _; at most 40. */
export type Key = string;

/** A scenario as it was handed out: what decides a deal (`world`) and what is only shown (`text`), both SHA-256. */
export interface ScenarioRef {
  readonly id: Key;
  readonly title: Text;
  readonly world: string;
  readonly text: string;
  /** The trainer's own scenarios travel along as YAML; null for those that come with the game. */
  readonly yaml: string | null;
}

export type Counts = 'first' | 'best' | 'last';

export interface Marking {
  /** null: as the scenario says. Weights 0..9; process and result never 0. */
  readonly focus: Readonly<Record<Dimension, number>> | null;
  /** 0..100 */
  readonly passMark: number;
  /** Which rules the totals were made with. */
  readonly rules: number;
}

export interface Assignment {
  readonly id: Key;
  readonly scenario: ScenarioRef;
  readonly mode: PlayMode;
  /** Which attempt of a trainee counts. */
  readonly counts: Counts;
  readonly marking: Marking;
  /** ms since 1970; later hand-ins are marked late, not refused. */
  readonly deadline: number | null;
  /** As they were read, white space in files aside; the order is of no meaning. */
  readonly handIns: readonly KeptHandIn[];
  readonly aside: readonly AsideHandIn[];
  readonly overrides: readonly Override[];
  readonly observations: readonly Observation[];
  /** Role-play in the room: an observer's marks beside the simulated ones. */
  readonly observed: readonly ObservedScore[];
  /** Every marking that was in force before the present one, oldest first, with the totals it gave. */
  readonly history: readonly OldMarking[];
}

export interface ClassRecord {
  readonly id: Key;
  readonly name: string;
  readonly createdAt: number;
  readonly savedAt: number;
  readonly assignments: readonly Assignment[];
}

/** What a trainee opens: a file, or packed into a link where the scenario comes with the game. */
export interface Handout {
  readonly format: 1;
  readonly kind: 'deal-dojo.handout';
  readonly class: { readonly id: Key; readonly name: string };
  readonly assignment: Key;
  readonly scenario: ScenarioRef;
  readonly mode: PlayMode;
  readonly counts: Counts;
  readonly passMark: number;
  readonly deadline: number | null;
  /** SHA-256 of the canonical JSON of everything else. */
  readonly sum: string;
}

/** What a trainee hands in. No score: the trainer's browser replays the log. */
export interface HandIn {
  readonly format: 1;
  readonly kind: 'deal-dojo.hand-in';
  /** null where the attempt was not played from a handout. */
  readonly class: Key | null;
  readonly assignment: Key | null;
  /** 1..40 characters, as the trainee wrote it. */
  readonly trainee: string;
  readonly attempt: Key;
  readonly scenario: { readonly id: Key; readonly world: string; readonly text: string };
  readonly rules: number;
  readonly mode: PlayMode;
  readonly startedAt: number;
  readonly savedAt: number;
  readonly log: Log;
  /** One link a move and one for the head: link n = SHA-256 of link n−1 and move n; the last is the fingerprint of the whole log. */
  readonly chain: readonly string[];
  /** SHA-256 of the canonical JSON of everything else. */
  readonly sum: string;
}

export interface KeptHandIn {
  /** The hand-in's `sum`: two files with the same one are the same. */
  readonly sum: string;
  readonly trainee: string;
  readonly text: string;
  /** ms since 1970 */
  readonly collectedAt: number;
}

/** Why a file does not count. */
export type HandInFault =
  /** not JSON, not packed text, not one of ours at all */
  | 'unreadable'
  | 'tooLarge'
  /** ends in the middle */
  | 'truncated'
  /** the content does not match its SHA-256 */
  | 'changed'
  /** the hash chain of the moves does not hold */
  | 'chainBroken'
  /** made by a newer version of the program, or under newer rules */
  | 'newer'
  /** another scenario, or another edition of this one */
  | 'foreign'
  /** another class or another assignment */
  | 'otherClass'
  /** a move that was not on offer, or a deal that is not over */
  | 'impossible'
  | 'unfinished'
  /** exam handed in as practice, or with hints or moves taken back */
  | 'otherMode'
  /** the same file, or the same attempt, once more */
  | 'doubled'
  /** a field is missing or has a value it may not have; `detail` says which */
  | 'malformed';

export interface AsideHandIn {
  readonly file: string;
  readonly why: HandInFault;
  /** Where in the file; plain text, may be empty. */
  readonly detail: string;
  /** As much of the file as is kept: 64 kB at most. */
  readonly text: string;
}

/** The trainer's own mark beside the simulated one; both stay visible. */
export interface Override {
  readonly trainee: string;
  readonly dimension: Dimension;
  /** 0..100 */
  readonly value: number;
  /** Never empty. */
  readonly reason: string;
  readonly at: number;
}

export interface Observation {
  readonly trainee: string;
  readonly text: string;
  readonly at: number;
}

export interface ObservedScore {
  readonly trainee: string;
  readonly dimension: Dimension;
  readonly value: number;
  readonly at: number;
}

export interface OldMarking {
  readonly marking: Marking;
  readonly until: number;
  readonly totals: readonly { readonly trainee: string; readonly total: number; readonly passed: boolean }[];
}

export type Bars = Readonly<Record<Dimension, number>>;

/** One trainee on the board, by the attempt that counts. */
export interface BoardRow {
  readonly trainee: string;
  /** `sum` of the hand-in that counts. */
  readonly handIn: string;
  readonly attempts: number;
  /** As simulated. */
  readonly bars: Bars;
  readonly total: number;
  /** With the trainer's overrides; equal to the simulated ones where there are none. */
  readonly barsGiven: Bars;
  readonly totalGiven: number;
  readonly passed: boolean;
  readonly outcome: Outcome | null;
  /** Size of the advance agreed, 0..3; campaigns: null. */
  readonly size: number | null;
  /** Campaigns: won or not; else null. */
  readonly won: boolean | null;
  /** ms between start and last save */
  readonly took: number;
  readonly late: boolean;
  readonly hints: number;
  readonly undone: number;
  /** Others whose moves are the very same. */
  readonly same: readonly string[];
}

export interface Board {
  readonly rows: readonly BoardRow[];
  readonly mean: { readonly bars: Bars; readonly total: number } | null;
  readonly passed: number;
  readonly aside: readonly AsideHandIn[];
}
