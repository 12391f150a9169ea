// The doctor's report on a scenario as plain data: it crosses from a worker to the screen and goes into files. It knows no search.

import type { BothLangs, Text } from '../base/index.ts';
import type { Dimension, MoveKind } from '../methodology/vocabulary.ts';
import type { Id } from '../scenario/model.ts';
import type { Move } from '../session/move.ts';

/** fault: closes the gate for practice and exam. warning: closes the gate for exam. note: worth knowing. */
export type FindingSeverity = 'fault' | 'warning' | 'note';

export interface DoctorFinding {
  /** Stable: D01, D02 … one a kind of finding. */
  readonly code: string;
  readonly severity: FindingSeverity;
  /** What is the matter, in one sentence with the names in it. */
  readonly says: BothLangs;
  /** What to do about it. */
  readonly mend: BothLangs;
  /** Where in the file, e.g. `lines.askDosage` or `advances.batchTrial`; null where it is the whole. */
  readonly place: string | null;
  /** Moves from the start that show it; empty where nothing needs to be played to see it. */
  readonly path: readonly Move[];
  /** The author's explanation in the file (`waive`), which opens the gate; null where there is none. */
  readonly waived: Text | null;
}

export interface RobotResult {
  readonly robot: string;
  /** Mean over the games, to a tenth; 0..100. */
  readonly total: number;
  readonly max: number;
  readonly games: number;
  readonly dimensions: Readonly<Record<Dimension, number>>;
  /** Campaigns: share of games won, 0..1; else null. */
  readonly won: number | null;
}

export interface DoctorReport {
  readonly scenario: Id;
  readonly title: Text;
  readonly world: string;
  readonly rules: number;
  readonly robots: readonly RobotResult[];
  /** The best line of a call, or the best found of a campaign. */
  readonly best: {
    readonly line: readonly Move[];
    /** Shown total, 0..100. */
    readonly total: number;
    readonly exact: boolean;
    readonly accuracyOfBook: number | null;
  };
  /** Value from the start with the hand, and with every speakable line (law 18), in points; null where it could not be afforded. */
  readonly hand: { readonly withHand: number; readonly withAll: number } | null;
  /** Of the by-the-book play. */
  readonly length: { readonly moves: number; readonly minutes: number; readonly days: number | null };
  /** For each turn of the best line: moves on offer, and how many of them are worth clearly less than the best. */
  readonly choices: readonly { readonly offered: number; readonly matter: number }[];
  /** Distinct positions at depth 1..n. */
  readonly positions: readonly number[];
  readonly endings: { readonly reached: readonly string[]; readonly missed: readonly string[] };
  readonly guess: {
    /** Share of turns of the best line (0..1) at which the best move is the longest on offer. */
    readonly longest: number;
    /** … and at which it stands first. */
    readonly first: number;
    /** Best by one kind of move alone: the kind, and its total. */
    readonly oneKind: { readonly kind: MoveKind; readonly total: number } | null;
  };
  readonly findings: readonly DoctorFinding[];
  readonly gates: { readonly practice: boolean; readonly exam: boolean };
  /** What could not be looked at within the bounds, said plainly. */
  readonly unseen: readonly BothLangs[];
}

/** Progress of a long examination. */
export interface DoctorProgress {
  readonly done: number;
  readonly of: number;
  readonly doing: BothLangs;
}
