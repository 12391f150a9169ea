// Small numbers as words, as a book sets them. Knows only the message library.

import { roundHalfUp, type Ratio } from '../../core/public.ts';
import * as m from '../../i18n/paraglide/messages.js';

const WORDS: readonly (() => string)[] = [
  m.debrief_n0,
  m.debrief_n1,
  m.debrief_n2,
  m.debrief_n3,
  m.debrief_n4,
  m.debrief_n5,
  m.debrief_n6,
  m.debrief_n7,
  m.debrief_n8,
  m.debrief_n9,
  m.debrief_n10,
  m.debrief_n11,
  m.debrief_n12,
];

/** 0..12 as a word, more as figures. */
export const numberWord = (n: number): string => WORDS[n]?.() ?? String(n);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** What a counting message takes: the number for its plural, the word, the word at the head of a sentence. */
export const counted = (n: number): { n: number; word: string; Word: string } => ({
  n,
  word: numberWord(n),
  Word: capital(numberWord(n)),
});

/** With a real minus sign. */
export const signed = (n: number): string => (n < 0 ? `−${-n}` : String(n));
export const plusMinus = (n: number): string => (n > 0 ? `+${n}` : signed(n));
export const pointsOf = (points: Ratio): string => signed(roundHalfUp(points));
