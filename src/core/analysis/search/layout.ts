// Where each quantity of a call sits in the packed words of a position. Nothing here knows a rule; it is a map of bits.
// A position is: the person, the call, the talk, one word a need of theirs, then the lines used and the facts known as bit sets.

import type { Concern, JustSaid, Mode, NeedKind, NeedStage, Phase, WinState } from '../../methodology/index.ts';

/** A packed position: at least six words of 32 bits. */
export type Words = Int32Array;

export const MIND = 0;
export const TALLY = 1;
export const TALK = 2;
/** The first need; used lines and known facts follow the needs. */
export const NEEDS = 3;

// MIND: shift of each field; its mask stands in the comment
export const TRUST = 0; // 15, trust + 3
export const BELIEF = 4; // 7
export const CONCERN = 7; // 3 each: price, fit, risk, vendor
export const WIN = 15; // 3
export const MODE = 17; // 3
export const PUSHES = 19; // 3
export const DOUBTS = 21; // 3
export const ACUTE = 23; // 15, need + 1
export const CHATTED = 27; // 1
export const WAITING = 28; // 3

// TALLY
export const ATTENTION = 0; // 7
export const MINUTES_LEFT = 3; // 31
export const SITUATIONS = 8; // 3, no mode bears more than three
export const LISTENED = 10; // 1
export const LIFTS = 11; // 3
export const GAINED = 13; // 3
export const ACUTE_WEIGHED = 15; // 1
export const EVIDENCE_USED = 16; // 1
export const PITCHED = 17; // 1
export const DIGS = 18; // 3, two is as many as any rule counts
export const SAID = 20; // 3
export const CHATTED_TODAY = 22; // 1
export const REQUESTED = 23; // 1
export const DECLINED = 24; // 3
export const PRICE_ASKED = 26; // 1
export const PRICE_NAMED = 27; // 1
export const PHASE = 28; // 3

// TALK and what belongs to the deal
export const TURNS = 0; // 7, turns in which somebody talked; five is as many as the rule counts
export const EXCESS = 3; // 127, 2 × rep − customer, + 32
export const EXCESS_ZERO = 32;
export const MARGIN = 10; // 3
export const ANCHORED = 12; // 1
export const LAST_NEED = 13; // 255, need + 1

// a need
export const STAGE = 0; // 7
export const WEIGHT = 3; // 15
export const KNOWN = 7; // 31
export const PAYOFF = 12; // 1

export const MODE_ORDER: readonly Mode[] = ['visionary', 'overwhelmed', 'complacent', 'selfSatisfied'];
export const VISIONARY = 0;
export const OVERWHELMED = 1;
export const COMPLACENT = 2;
export const SELF_SATISFIED = 3;

export const STAGE_ORDER: readonly NeedStage[] = ['hidden', 'implied', 'serious', 'explicit', 'answered', 'proven'];
export const CONCERN_ORDER: readonly Concern[] = ['price', 'fit', 'risk', 'vendor'];
export const CONCERN_STATES = ['none', 'open', 'voiced', 'gone'] as const;
export const WIN_ORDER: readonly WinState[] = ['no', 'heard', 'met'];
export const SAID_ORDER: readonly JustSaid[] = ['nothing', 'fact', 'answer', 'consequence'];
export const PHASE_ORDER: readonly Phase[] = ['opening', 'investigating', 'demonstrating', 'committing'];
/** As `waiting` holds it: 0 is nothing. */
export const KIND_ORDER: readonly NeedKind[] = ['trouble', 'growth'];

export const HIDDEN = 0;
export const IMPLIED = 1;
export const SERIOUS = 2;
export const EXPLICIT = 3;
export const ANSWERED = 4;
export const PROVEN = 5;

/** A word of a position; typed arrays are zero where nothing was put. */
export const word = (words: Words, at: number): number => words[at] ?? 0;

/** One bit of a bit set that is spread over words. */
export interface Bit {
  readonly word: number;
  readonly mask: number;
}
export const bitAt = (base: number, i: number): Bit => ({ word: base + (i >> 5), mask: 1 << (i & 31) });
export const isSet = (words: Words, bit: Bit): boolean => ((words[bit.word] ?? 0) & bit.mask) !== 0;
export const setBit = (words: Words, bit: Bit): void => {
  words[bit.word] = (words[bit.word] ?? 0) | bit.mask;
};
