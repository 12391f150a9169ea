// What the screens' state asks of the rest of the house: something that plays, something that keeps, a clock. Filled in by src/app; knows no storage.

import type {
  CampaignReport,
  Deal,
  DealView,
  Dimension,
  DoctorProgress,
  DoctorReport,
  Hint,
  Id,
  Lang,
  Log,
  Mode,
  Move,
  MoveReview,
  PlayMode,
  Refusal,
  Report,
  Review,
  Scenario,
  Text,
} from '../../core/public.ts';
import type { Theme } from './appearance.svelte.ts';
import type { ClassDesk } from './class-ports.ts';
import type { StudioDesk } from './studio-ports.ts';

// ── playing ──────────────────────────────────────────────

export type Played = { readonly ok: true; readonly deal: Deal } | { readonly ok: false; readonly refusal: Refusal };
export type Replayed =
  | { readonly ok: true; readonly deal: Deal }
  | { readonly ok: false; readonly at: number; readonly refusal: Refusal; readonly deal: Deal };

/** The core's verbs. Behind a port so that the engine loads with the first call, not with the first page. */
export interface Runner {
  readonly rules: number;
  start(scenario: Scenario): Deal;
  play(scenario: Scenario, deal: Deal, move: Move): Played;
  replay(scenario: Scenario, moves: readonly Move[]): Replayed;
  view(scenario: Scenario, deal: Deal, mode: PlayMode): DealView;
  report(scenario: Scenario, log: Log, mode: PlayMode): Report;
  /** For a campaign: the whole deal instead of one call. */
  campaignReport(scenario: Scenario, log: Log, mode: PlayMode): CampaignReport;
  append(log: Log, move: Move): Log;
  undo(log: Log): Log;
  /** Notes in the log that a hint was asked for: −2 of the total. */
  hint(log: Log): Log;
}

// ── analysing ────────────────────────────────────────────

/** Long work elsewhere: it never blocks the page, and can be stopped. */
export interface Job<T> {
  readonly result: Promise<JobResult<T>>;
  cancel(): void;
}
export type JobResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: 'cancelled' | 'failed'; readonly detail: string };

export interface Analyst {
  /** What each move of a log was worth; tells of every move as soon as it is judged, and in between (null) how far it has come. */
  review(
    scenario: Scenario,
    log: Log,
    onmove?: (move: MoveReview | null, done: number, of: number) => void,
  ): Job<Review>;
  /** The best move from where these moves lead. */
  hint(scenario: Scenario, moves: readonly Move[]): Job<Hint>;
  doctor(scenario: Scenario, onprogress?: (progress: DoctorProgress) => void): Job<DoctorReport>;
}

export interface CatalogueEntry {
  readonly id: Id;
  readonly title: Text;
  readonly blurb: Text;
  readonly length: 'call' | 'series' | 'campaign';
  readonly difficulty: number;
  readonly minutes: number;
  /** Campaigns: days from the first of the calendar to the last that is played; else null. */
  readonly days: number | null;
  readonly languages: readonly Lang[];
  readonly people: readonly { readonly name: Text; readonly title: Text; readonly mode: Mode }[];
  readonly world: string;
  readonly text: string;
  /** A scenario of the trainer's own, not one that comes with the game. */
  readonly own: boolean;
  load(): Promise<Scenario>;
}

// ── keeping ──────────────────────────────────────────────

/** What the trainee means to reach: compared with the outcome in the debrief. */
export interface CallPlan {
  readonly aim: Id | null;
  readonly fallback: Id | null;
  readonly note: string;
}

/** An attempt as it is kept; the same shape as the persistence room's record. */
export interface Attempt {
  readonly id: Id;
  readonly profile: Id | null;
  readonly scenario: Id;
  readonly world: string;
  readonly text: string;
  readonly rules: number;
  readonly mode: PlayMode;
  readonly plan: CallPlan;
  /** ms since 1970 */
  readonly startedAt: number;
  readonly savedAt: number;
  readonly log: Log;
  readonly finished: boolean;
  /** 0..100 */
  readonly total: number | null;
  readonly bars: Readonly<Record<Dimension, number>> | null;
  readonly forkedFrom?: { readonly attempt: Id; readonly at: number };
  /** Played from a trainer's handout. */
  readonly handout?: { readonly class: Id; readonly assignment: Id };
}

export type StorageTrouble = 'refused' | 'full' | 'broken';
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: StorageTrouble };

/** Two tabs went different ways from the same attempt. */
export interface Fork {
  readonly attempt: Id;
  /** Moves all branches have in common from the start. */
  readonly common: number;
  /** Last saved first. */
  readonly branches: readonly { readonly writer: string; readonly attempt: Attempt }[];
}

export interface Aside {
  readonly key: string;
  readonly why: 'broken' | 'newer' | 'checksum' | 'unknownKind';
}

export interface Shelved {
  readonly attempts: readonly Attempt[];
  readonly forks: readonly Fork[];
  readonly aside: readonly Aside[];
}

export interface Profile {
  readonly id: Id;
  readonly name: string;
}
export type NameFault = 'empty' | 'tooLong' | 'control' | 'taken';
export type Named =
  | { readonly ok: true; readonly value: Profile }
  | { readonly ok: false; readonly fault: NameFault }
  | { readonly ok: false; readonly trouble: StorageTrouble };

export interface Settings {
  /** null: as the browser has it */
  readonly lang: Lang | null;
  readonly theme: Theme;
  readonly profile: Id | null;
}

export interface Room {
  /** `indexedDB`, `localStorage` or `memory` (gone with the tab) */
  readonly driver: string;
  /** Why it is only memory, if it is. */
  readonly fellBack: StorageTrouble | null;
  /** null: the browser does not say */
  readonly stays: boolean | null;
  /** bytes; null where the browser does not say */
  readonly space: { readonly used: number; readonly of: number } | null;
}

export interface ExportFile {
  readonly text: string;
  readonly entries: number;
  /** Things that could not be taken along. */
  readonly leftOut: number;
  readonly trouble: StorageTrouble | null;
}

export type ImportFault = 'tooLarge' | 'notJson' | 'wrongFormat' | 'newer' | 'checksum';
export type Imported =
  | { readonly ok: false; readonly fault: ImportFault }
  | {
      readonly ok: true;
      readonly added: number;
      readonly same: number;
      readonly forked: number;
      readonly aside: number;
      readonly trouble: StorageTrouble | null;
    };

export interface Keeper {
  attempts(): Promise<Answer<Shelved>>;
  /** Answers only after the attempt was read back. */
  save(attempt: Attempt): Promise<Answer<Attempt>>;
  remove(id: Id): Promise<Answer<null>>;
  /** Keeps the branch of one tab under the attempt's name; the others go, or become attempts of their own. */
  settle(fork: Fork, writer: string, others: 'drop' | 'keep'): Promise<Answer<null>>;
  keepSettings(settings: Settings): Promise<Answer<null>>;
  profiles(): Promise<readonly Profile[]>;
  addProfile(name: string): Promise<Named>;
  renameProfile(id: Id, name: string): Promise<Named>;
  removeProfile(id: Id): Promise<Answer<null>>;
  room(): Promise<Room>;
  /** null: cannot be asked here */
  askToStay(): Promise<boolean | null>;
  /** Everything as one text, attempts that storage refused included: there is always a file. */
  exportAll(): Promise<ExportFile>;
  importAll(file: Blob): Promise<Imported>;
  reset(): Promise<Answer<null>>;
}

// ── the rest of the world ────────────────────────────────

export interface Services {
  /** What comes with the game, then the trainer's own: it grows when one is put into the library. */
  readonly catalogue: readonly CatalogueEntry[];
  /** Reads the trainer's own scenarios into the catalogue. */
  refreshCatalogue(): Promise<void>;
  /** Any edition an attempt was made on, shown or not; without a world the latest. Null where there is none. */
  edition(scenario: Id, world: string | null): Promise<CatalogueEntry | null>;
  readonly keeper: Keeper;
  runner(): Promise<Runner>;
  analyst(): Promise<Analyst>;
  studio(): Promise<StudioDesk>;
  classroom(): Promise<ClassDesk>;
  /** ms since 1970 */
  now(): number;
  newId(): Id;
  download(name: string, text: string): void;
  /** `name` with its ending. */
  downloadFile(name: string, data: Blob): void;
  go(href: string): void;
}
