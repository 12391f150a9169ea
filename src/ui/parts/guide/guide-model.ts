// What the authoring guide is once it has been read: plain data, made at build time and shown by the screens. Knows no Markdown.

import type { Lang } from '../../../core/public.ts';

export type GuideInline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong'; readonly inside: readonly GuideInline[] }
  | { readonly kind: 'em'; readonly inside: readonly GuideInline[] }
  | { readonly kind: 'link'; readonly href: string; readonly inside: readonly GuideInline[] };

/** A step of the hour: this piece is looked for, put in its place, or taken out. */
export type GuideStep = 'find' | 'replace' | 'delete';

export type GuideBlock =
  | { readonly kind: 'heading'; readonly id: string; readonly depth: number; readonly inside: readonly GuideInline[] }
  | { readonly kind: 'para'; readonly inside: readonly GuideInline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly GuideBlock[])[] }
  | { readonly kind: 'code'; readonly step: GuideStep | null; readonly text: string }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly GuideInline[])[];
      readonly rows: readonly (readonly (readonly GuideInline[])[])[];
    };

export interface GuideChapter {
  /** The same in both languages, so that a change of language keeps the page. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly GuideBlock[];
}

/** A diagnostic, as the catalogue has it; what only a real file can fill in stands as an ellipsis. */
export interface GuideCode {
  readonly code: string;
  readonly severity: 'fault' | 'warning';
  /** A warning that counts as a fault in an exam. */
  readonly exam: boolean;
  readonly theme: string;
  readonly title: string;
  readonly message: string;
  readonly hint: string;
  readonly wrong: string;
  readonly right: string;
}

export interface Guide {
  readonly lang: Lang;
  readonly lead: readonly GuideInline[];
  readonly chapters: readonly GuideChapter[];
  readonly codes: readonly GuideCode[];
}
