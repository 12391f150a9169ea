// How an entry of the catalogue is written: words side by side, so that a change in one language is seen in the other.

import type { BothLangs } from '../base/index.ts';
import type { RuleEntry, Severity } from './diagnostics.ts';

export const both = (zh: string, en: string): BothLangs => ({ zh, en });

interface Words {
  readonly title: BothLangs;
  readonly message: BothLangs;
  readonly hint: BothLangs;
  readonly wrong: string;
  readonly right: string;
}

export const entry = (code: string, severity: Severity, words: Words, breaks = false): RuleEntry => ({
  code,
  severity,
  breaks,
  ...words,
});
