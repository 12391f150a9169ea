// What the classroom's screens ask of the rest of the house. Filled in by src/app from the classroom room; it knows no storage.

import type {
  AsideHandIn,
  Assignment,
  Bars,
  Board,
  BoardRow,
  ClassRecord,
  Counts,
  Handout,
  HandInFault,
  Key,
  Marking,
} from '../../classroom/model.ts';
import type {
  BothLangs,
  Concern,
  Dimension,
  Id,
  Mode,
  MoveKind,
  PlayMode,
  RuleId,
  Scenario,
  Text,
} from '../../core/public.ts';
import type { Answer, Attempt } from './ports.ts';

export type { AsideHandIn, Assignment, Bars, Board, BoardRow, ClassRecord, Counts, Handout, HandInFault, Key, Marking };

/** Points lost by one rule, phase by phase, over the whole class. */
export interface HeatRow {
  readonly rule: RuleId;
  readonly byPhase: readonly { readonly phase: string; readonly points: number }[];
  readonly points: number;
  readonly trainees: number;
}
export interface Heat {
  readonly phases: readonly string[];
  readonly byRule: readonly HeatRow[];
  /** By person of the client, worst first; one row in a call. */
  readonly byPerson: readonly {
    readonly person: Id;
    readonly name: Text;
    readonly points: number;
    readonly trainees: number;
  }[];
  readonly lost: number;
}

/** A position that several trainees stood in, and what each chose there. */
export interface SharedTurn {
  /** The moves that lead to it. */
  readonly moves: Attempt['log']['moves'];
  readonly turn: number;
  readonly heard: Text;
  readonly by: Text;
  readonly sign: Text | null;
  readonly choices: readonly {
    readonly move: Attempt['log']['moves'][number];
    readonly kind: MoveKind | null;
    readonly said: Text;
    readonly trainees: readonly string[];
    /** Points given away by it; null until the analysis is in. */
    readonly loss: number | null;
    readonly word: 'best' | 'good' | 'inaccuracy' | 'mistake' | 'blunder' | null;
    readonly broke: RuleId | null;
  }[];
  /** Lost here by all together: by rules broken, or by value once the analysis is in. */
  readonly points: number;
}

export interface Moved {
  readonly trainee: string;
  readonly from: number;
  readonly to: number;
  readonly passedBefore: boolean;
  readonly passedAfter: boolean;
  readonly why: BothLangs;
}

export interface Collected {
  readonly record: ClassRecord;
  readonly taken: number;
  readonly aside: readonly AsideHandIn[];
}

export interface NewAssignment {
  readonly scenario: Id;
  readonly mode: PlayMode;
  readonly counts: Counts;
  readonly passMark: number;
  readonly focus: Bars | null;
  readonly deadline: number | null;
}

export type OpenedHandout =
  | { readonly ok: true; readonly handout: Handout }
  | { readonly ok: false; readonly why: HandInFault; readonly detail: string };
export type OpenedClass =
  | { readonly ok: true; readonly record: ClassRecord }
  | {
      readonly ok: false;
      readonly why: 'unreadable' | 'newer' | 'changed' | 'malformed' | 'tooLarge';
      readonly detail: string;
    };

export interface SharedFile {
  readonly name: string;
  readonly data: Blob;
}

/** What three people need to play a call in the room: the buyer's card, the seller's card, the observer's sheet. */
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

/** All verbs of the classroom. Nothing here throws on bad files: it answers. */
export interface ClassDesk {
  classes(): Promise<Answer<readonly ClassRecord[]>>;
  create(name: string): Promise<Answer<ClassRecord>>;
  /** Answers only after the record was read back. */
  save(record: ClassRecord): Promise<Answer<ClassRecord>>;
  remove(id: Key): Promise<Answer<null>>;
  assign(record: ClassRecord, what: NewAssignment): Promise<Answer<ClassRecord>>;
  handoutFile(record: ClassRecord, assignment: Key): SharedFile;
  /** Behind the #; null where the scenario is the trainer's own and must go as a file. */
  handoutLink(record: ClassRecord, assignment: Key): string | null;
  /** Before a handout is begun: keeps the scenario that came along, out of the library, so that `Services.edition` finds it. */
  admit(handout: Handout): Promise<Answer<null>>;
  /** The cards of one person; null for somebody the scenario does not know. */
  rolePlay(scenario: Scenario, person: Id): RolePlay | null;
  openHandout(source: Blob | string): Promise<OpenedHandout>;
  /** The trainee's side: an attempt as a file, as text to paste, and where it is short enough as the text of a QR code. */
  handIn(
    attempt: Attempt,
    trainee: string,
  ): { readonly file: SharedFile; readonly text: string; readonly qr: string | null };
  /** Files and pasted texts; bad ones are set aside with the reason, the rest count. */
  collect(
    record: ClassRecord,
    assignment: Key,
    sources: readonly { readonly name: string; readonly data: Blob | string }[],
    onprogress?: (done: number, of: number) => void,
  ): Promise<Answer<Collected>>;
  /** The scenario of an assignment, as it was handed out; null where this program no longer has that edition. */
  scenarioOf(assignment: Assignment): Promise<Scenario | null>;
  board(assignment: Assignment): Promise<Board>;
  heat(assignment: Assignment): Promise<Heat>;
  /** Worst first. */
  turns(assignment: Assignment): Promise<readonly SharedTurn[]>;
  /** The attempt behind a row, for its debrief. */
  attemptOf(assignment: Assignment, handIn: string): Attempt | null;
  override(
    record: ClassRecord,
    assignment: Key,
    one: { trainee: string; dimension: Dimension; value: number; reason: string },
  ): Promise<Answer<ClassRecord>>;
  observe(record: ClassRecord, assignment: Key, one: { trainee: string; text: string }): Promise<Answer<ClassRecord>>;
  score(record: ClassRecord, assignment: Key, trainee: string, observed: Partial<Bars>): Promise<Answer<ClassRecord>>;
  /** What another marking would change, without changing it. */
  tryMarking(assignment: Assignment, marking: Marking): Promise<readonly Moved[]>;
  mark(record: ClassRecord, assignment: Key, marking: Marking): Promise<Answer<ClassRecord>>;
  csv(assignment: Assignment, lang: 'zh' | 'en'): Promise<SharedFile>;
  xlsx(assignment: Assignment, lang: 'zh' | 'en'): Promise<SharedFile>;
  classFile(record: ClassRecord): SharedFile;
  openClass(source: Blob): Promise<OpenedClass>;
}
