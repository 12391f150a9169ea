// How an entry of the catalogue is written: words side by side, so that a change in one language is seen in the other.

import type { BothLangs } from '../base/index.ts';
import type { RuleEntry, Severity } from './diagnostics.ts';

export const both = (zh: string, en: string): BothLangs => ({ zh, en });

interface Words {
  readonly title: BothLangs;
  readonly message: BothLangs;
  readonly hint: BothLangs;
  /** One string where the piece has no words in it. */
  readonly wrong: string | BothLangs;
  readonly right: string | BothLangs;
}

const piece = (words: string | BothLangs): BothLangs => (typeof words === 'string' ? both(words, words) : words);

export const entry = (code: string, severity: Severity, words: Words, breaks = false): RuleEntry => ({
  code,
  severity,
  breaks,
  ...words,
  wrong: piece(words.wrong),
  right: piece(words.right),
});
