// Cuts a text at sentences, so that a quotation is short and still whole. Knows no screen.

import { piecesOf } from './spoken.ts';

const SENTENCE = /.+?(?:[。！？…]+[”』]?|[.!?]+["”]?(?=\s|$)|$)\s*/gs;
const sentencesOf = (text: string): readonly string[] => text.match(SENTENCE) ?? [text];

export const firstSentence = (text: string): string => (sentencesOf(text)[0] ?? text).trim();

/** The last sentences that fit, stage directions left out; never cut within a sentence. */
export function lastSentences(text: string, limit: number): string {
  const spoken = piecesOf(text)
    .filter(({ direction }) => !direction)
    .map(({ words }) => words)
    .join('')
    .trim();
  let kept = '';
  for (const sentence of [...sentencesOf(spoken)].reverse()) {
    if (kept !== '' && kept.length + sentence.length > limit) break;
    kept = sentence + kept;
  }
  return kept.replace(/^[…\s]+/, '').trim();
}
