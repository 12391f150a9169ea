// What the page and the analysis worker say to each other. Plain data only: it is cloned on the way.

import type { DoctorProgress, DoctorReport, Hint, Log, Move, MoveReview, Review, Scenario } from '../../core/public.ts';

export type Question =
  | { readonly ask: 'review'; readonly scenario: Scenario; readonly log: Log }
  | { readonly ask: 'hint'; readonly scenario: Scenario; readonly moves: readonly Move[] }
  | { readonly ask: 'doctor'; readonly scenario: Scenario };

export interface Answers {
  readonly review: Review;
  readonly hint: Hint;
  readonly doctor: DoctorReport;
}

/** On the way, as often as there is something to tell. */
export interface News {
  readonly review: { readonly move: MoveReview | null; readonly done: number; readonly of: number };
  readonly hint: never;
  readonly doctor: DoctorProgress;
}

export type Ask = Question['ask'];

export type Message =
  | { readonly say: 'news'; readonly news: News[Ask] }
  | { readonly say: 'done'; readonly value: Answers[Ask] }
  | { readonly say: 'failed'; readonly detail: string };
