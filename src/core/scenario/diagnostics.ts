// What is said about a file: the shape of a diagnostic and of an entry of the catalogue. No check lives here.

import type { BothLangs } from '../base/index.ts';

export type Severity = 'fault' | 'warning';

/** One thing wrong with a scenario file. A file with a fault cannot be played; with warnings it can. */
export interface Diagnostic {
  /** Stable: `S012`. Never given to another fault. */
  readonly code: string;
  readonly severity: Severity;
  /** 1-based */
  readonly line: number;
  /** 1-based */
  readonly column: number;
  /** `lines[3].say`; empty if the file as a whole is meant. */
  readonly path: string;
  readonly message: BothLangs;
  readonly hint: BothLangs;
  /** The known name that was probably meant. */
  readonly near?: string;
}

export type Params = Readonly<Record<string, string | number | BothLangs>>;

/** An entry of the catalogue. `{name}` in message and hint stands for a parameter. */
export interface RuleEntry {
  readonly code: string;
  readonly severity: Severity;
  /** After this fault nothing certain can be said about the world, so the checks of the world wait until it is mended. */
  readonly breaks: boolean;
  readonly title: BothLangs;
  readonly message: BothLangs;
  readonly hint: BothLangs;
  /** For the authoring guide: a piece of a file that has the fault, and the same piece mended. An … stands for the rest of the file as it is. */
  readonly wrong: BothLangs;
  readonly right: BothLangs;
}
