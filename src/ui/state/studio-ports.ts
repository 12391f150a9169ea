// What the studio asks of the rest of the house: reading files, keeping drafts, putting them into the library. It knows no storage.

import type { Id, Lang, Scenario } from '../../core/public.ts';
import type { Diagnostic } from '../../core/authoring.ts';
import type { Answer } from './ports.ts';

/** A text being written. */
export interface Draft {
  readonly id: Id;
  readonly yaml: string;
  /** As the file says, for the list; empty where it cannot be read. */
  readonly title: string;
  /** Name of the file it came from, or null. */
  readonly file: string | null;
  readonly createdAt: number;
  readonly savedAt: number;
}

/** A dated copy of a draft to go back to. */
export interface DraftCopy {
  readonly draft: Id;
  readonly at: number;
  readonly yaml: string;
}

/** One edition of a trainer's own scenario: kept for good once somebody has played it. */
export interface OwnScenario {
  /** As the library and attempts know it: `my_` and the file's id. */
  readonly id: Id;
  readonly world: string;
  readonly text: string;
  readonly yaml: string;
  readonly savedAt: number;
  /** False: no longer in the library, kept for its attempts. */
  readonly shown: boolean;
}

export interface ReadYaml {
  readonly scenario: Scenario | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Of a readable scenario. */
  readonly world: string | null;
  readonly text: string | null;
}

export interface StudioDesk {
  /** Reads and judges; loads the reader on first use. Never throws on bad text. */
  read(yaml: string | Uint8Array): Promise<ReadYaml>;
  /** The JSON Schema of scenario files, for completion and hover. */
  schema(): Promise<unknown>;
  /** YAML of the scenarios that come with the game. */
  shipped(): Promise<readonly { readonly id: Id; readonly yaml: string }[]>;
  /** A small call that plays, in this language. */
  template(lang: Lang): Promise<string>;
  drafts(): Promise<Answer<readonly Draft[]>>;
  /** Answers only after it was read back; keeps the last version as a dated copy when a minute or more has passed since the last copy. */
  saveDraft(draft: Draft): Promise<Answer<Draft>>;
  removeDraft(id: Id): Promise<Answer<null>>;
  /** Keeps a dated copy at once: before going back to an older one. */
  keepCopy(copy: DraftCopy): Promise<Answer<DraftCopy>>;
  copies(draft: Id): Promise<Answer<readonly DraftCopy[]>>;
  own(): Promise<Answer<readonly OwnScenario[]>>;
  /** Puts a judged text into the library; an older edition stays for its attempts. */
  publish(yaml: string): Promise<Answer<OwnScenario>>;
  hide(id: Id): Promise<Answer<null>>;
  /** One zip: the scenario, the doctor's report (text), the key sheet (text) and a readme. */
  bundle(files: readonly { readonly name: string; readonly text: string }[]): Promise<Blob>;
}
