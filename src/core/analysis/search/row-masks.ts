// The reaction rows as masks: each claim is one bit of two words, each row four masks and its effects in plain integers.
// Compiled from the very rows that play reads, so that a changed row changes the search too.

import {
  MINUTES,
  MOVES,
  REACTION_TABLES,
  isFault,
  isTaboo,
  stageRank,
  type Claim,
  type Concern,
  type MoveKind,
  type Row,
} from '../../methodology/index.ts';
import { CONCERN_ORDER } from './layout.ts';

/** Claims about the person and the call: the same whatever is said next. */
const OF_STATE = [
  'visionary',
  'overwhelmed',
  'complacent',
  'selfSatisfied',
  'acutePending',
  'beyondTolerance',
  'evidenceUsed',
  'acuteWeighed',
  'pitched',
  'trusted',
  'coachReady',
  'winUnheard',
  'concernOpen',
  'priceVoiced',
  'anyAnswered',
  'answeredIsHeavy',
  'explicitIsHeavy',
  'chatted',
  'opening',
  'thirdDig',
  'factSaid',
  'answerSaid',
  'consequenceSaid',
  'listened',
  'chattedToday',
] as const satisfies readonly Claim[];

/** Claims about what is said, and the need it speaks of. */
const OF_AIM = [
  'noStake',
  'growth',
  'hidden',
  'serious',
  'explicit',
  'belowExplicit',
  'onTheTable',
  'explicitOrFurther',
  'acute',
  'hintKnown',
  'undug',
  'nextIsRoot',
  'payoffAsked',
  'payoffTips',
  'publicFact',
  'usefulFact',
  'flatters',
  'evidence',
  'answers',
  'meetsHeardWin',
  'hardClose',
  'provesAnswered',
  'provesEarly',
  'grantable',
] as const satisfies readonly Claim[];

type Listed = (typeof OF_STATE)[number] | (typeof OF_AIM)[number];
/** Does not compile while a claim of the methodology has no bit. */
const bits = <Names extends readonly Claim[]>(names: Names): Readonly<Record<Names[number], number>> =>
  Object.fromEntries(names.map((name, i) => [name, 1 << i])) as Record<Names[number], number>;
export const S = bits(OF_STATE);
export const A = bits(OF_AIM);
const ALL: Readonly<Record<Claim, readonly [state: number, aim: number]>> = {
  ...(Object.fromEntries(OF_STATE.map((name) => [name, [S[name], 0]])) as Record<
    (typeof OF_STATE)[number],
    [number, number]
  >),
  ...(Object.fromEntries(OF_AIM.map((name) => [name, [0, A[name]]])) as Record<
    Exclude<Listed, keyof typeof S>,
    [number, number]
  >),
};

/** What the two words say, by name: for tests and for telling. */
export const claimsIn = (state: number, aim: number): ReadonlySet<Claim> =>
  new Set(
    (Object.entries(ALL) as [Claim, readonly [number, number]][]).flatMap(([claim, [s, a]]) =>
      (state & s) !== 0 || (aim & a) !== 0 ? [claim] : [],
    ),
  );

export const OPENS = 0;
export const FLAT = 1;
export const RESISTS = 2;
export const REFUTED = 3;
export const GRANTED = 4;
export const DECLINES = 5;
const REACTION_ORDER = ['opens', 'flat', 'resists', 'refuted', 'granted', 'declined'] as const;

export interface RowMask {
  readonly row: Row;
  readonly ifState: number;
  readonly ifAim: number;
  readonly unlessState: number;
  readonly unlessAim: number;
  readonly reaction: number;
  readonly attention: number;
  readonly lift: number;
  readonly trust: number;
  readonly trustCap: number;
  readonly belief: number;
  readonly beliefCap: number;
  readonly weight: number;
  /** 0 where the stage stays. */
  readonly to: number;
  readonly layer: number;
  readonly knows: boolean;
  /** Two bits a concern, as they stand in a position. */
  readonly raises: readonly number[];
  readonly clears: readonly number[];
  readonly voices: boolean;
  readonly win: number;
  readonly margin: 0 | 1 | 2;
  readonly doubt: number;
  readonly spends: boolean;
  readonly playsBack: boolean;
  readonly payoff: boolean;
  /** Something of the need may change. */
  readonly touches: boolean;
  /** 1 the rep talks, 2 the customer, 3 the customer unless attention falls. */
  readonly talk: 0 | 1 | 2 | 3;
  readonly faults: number;
  readonly taboos: number;
}

const mask = (claims: readonly Claim[] | undefined, of: 0 | 1): number =>
  (claims ?? []).reduce((sum, claim) => sum | ALL[claim][of], 0);

const shifts = (concerns: readonly Concern[] | undefined): readonly number[] =>
  (concerns ?? []).map((concern) => 2 * CONCERN_ORDER.indexOf(concern));

const TELLING: ReadonlySet<MoveKind> = new Set(['present', 'prove', 'price', 'close', 'chat']);
const ASKING: ReadonlySet<MoveKind> = new Set(['situation', 'problem', 'implication', 'needPayoff', 'dig']);

/** Who talks, as the judge has it: telling is ours, an answer that opens is theirs unless it was dragged out of them. */
const talkOf = (row: Row): 0 | 1 | 2 | 3 => {
  if (TELLING.has(row.move)) return 1;
  if (row.reaction !== 'opens') return 0;
  if (row.move === 'listen') return 2;
  return ASKING.has(row.move) && !row.rules?.some(isFault) ? 3 : 0;
};

const compiled = (row: Row): RowMask => {
  const effects = row.effects ?? {};
  const opened = row.reaction === 'opens';
  const payoff = row.move === 'needPayoff' && opened;
  return {
    row,
    ifState: mask(row.if, 0),
    ifAim: mask(row.if, 1),
    unlessState: mask(row.unless, 0),
    unlessAim: mask(row.unless, 1),
    reaction: REACTION_ORDER.indexOf(row.reaction),
    attention: effects.attention ?? 0,
    lift: effects.lift ?? 0,
    trust: effects.trust ?? 0,
    trustCap: effects.trustCap ?? 5,
    belief: effects.belief ?? 0,
    beliefCap: effects.beliefCap ?? 5,
    weight: effects.weight ?? 0,
    to: effects.to ? stageRank(effects.to) : 0,
    layer: effects.layer ?? 0,
    knows: effects.know ?? false,
    raises: shifts(effects.raises),
    clears: shifts(effects.clears),
    voices: effects.voices ?? false,
    win: effects.win === 'met' ? 2 : effects.win === 'heard' ? 1 : 0,
    margin: effects.margin === 'level' ? 1 : effects.margin === 'anchor' ? 2 : 0,
    doubt: effects.doubt ?? 0,
    spends: (opened || row.reaction === 'refuted') && !effects.keeps,
    playsBack: row.rules?.includes('playedBack') ?? false,
    payoff,
    touches: (effects.weight ?? 0) !== 0 || effects.to !== undefined || effects.layer !== undefined || payoff,
    talk: talkOf(row),
    faults: (row.rules ?? []).filter(isFault).length,
    taboos: (row.rules ?? []).filter(isTaboo).length,
  };
};

/** Rows of each move, in the order of `MOVES`. */
export const ROW_MASKS: readonly (readonly RowMask[])[] = MOVES.map((move) => REACTION_TABLES[move].map(compiled));
export const MOVE_MINUTES: readonly number[] = MOVES.map((move) => MINUTES[move]);

/** Moves by their place in `MOVES`. */
export const KIND = Object.fromEntries(MOVES.map((move, i) => [move, i])) as Readonly<Record<MoveKind, number>>;
