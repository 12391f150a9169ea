// The words of the method, as data and as types at once. Terms are Rackham's and Miller & Heiman's; nothing here knows a scenario.

/** Moves of a call, in the order in which a hand shows their groups. Source: E1–E8, F1–F9, D19–D22. */
export const MOVES = [
  'situation',
  'problem',
  'implication',
  'needPayoff',
  'dig',
  'listen',
  'present',
  'prove',
  'price',
  'concede',
  'defer',
  'close',
  'request',
  'askToCoach',
  'chat',
  'leave',
] as const;
export type MoveKind = (typeof MOVES)[number];

/** Moves that are spoken as a line of the scenario (the rest have no line of their own). */
export type LineKind = Exclude<MoveKind, 'listen' | 'request' | 'leave'>;

/** Minutes a move takes. Source: simulation.md section 3. */
export const MINUTES: Readonly<Record<MoveKind, number>> = {
  situation: 2,
  problem: 2,
  implication: 3,
  needPayoff: 2,
  dig: 2,
  listen: 1,
  present: 3,
  prove: 4,
  price: 2,
  concede: 1,
  defer: 1,
  close: 1,
  request: 1,
  askToCoach: 2,
  chat: 3,
  leave: 0,
};

/** The four response modes (B9); a mode is one person's view of this proposal now (X22). */
export const MODES = ['visionary', 'overwhelmed', 'complacent', 'selfSatisfied'] as const;
export type Mode = (typeof MODES)[number];

export const DOORS = ['unmet', 'open', 'shut', 'coach'] as const;
export type Door = (typeof DOORS)[number];

export const PHASES = ['opening', 'investigating', 'demonstrating', 'committing'] as const;
export type Phase = (typeof PHASES)[number];

/** The four results of a large sale's call (D22). */
export const OUTCOMES = ['order', 'advance', 'continuation', 'noSale'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How far a need has come, for one person (E1, E8). */
export const NEED_STAGES = ['hidden', 'implied', 'serious', 'explicit', 'answered', 'proven'] as const;
export type NeedStage = (typeof NEED_STAGES)[number];
const RANKS: Readonly<Record<NeedStage, number>> = {
  hidden: 0,
  implied: 1,
  serious: 2,
  explicit: 3,
  answered: 4,
  proven: 5,
};
export const stageRank = (stage: NeedStage): number => RANKS[stage];
export const reached = (stage: NeedStage, wanted: NeedStage): boolean => stageRank(stage) >= stageRank(wanted);

export const NEED_KINDS = ['trouble', 'growth'] as const;
export type NeedKind = (typeof NEED_KINDS)[number];

export const CONCERNS = ['price', 'fit', 'risk', 'vendor'] as const;
export type Concern = (typeof CONCERNS)[number];
export type ConcernState = 'none' | 'open' | 'voiced' | 'gone';

export const WIN_STATES = ['no', 'heard', 'met'] as const;
export type WinState = (typeof WIN_STATES)[number];

/** Personal wins by the "3+5" rule (C23). */
export const WIN_KINDS = ['ease', 'safety', 'belonging', 'esteem', 'selfActualisation'] as const;
export type WinKind = (typeof WIN_KINDS)[number];

/** Buying influences (C1); a coach is a role any of them can also have (X7). */
export const ROLES = ['user', 'technical', 'economic'] as const;
export type Role = (typeof ROLES)[number];

/** The six-role view of a buying committee (C8). */
export const SIX_ROLES = ['decider', 'authority', 'influencer', 'executor', 'user', 'payer'] as const;
export type SixRole = (typeof SIX_ROLES)[number];

/** Traditional closing techniques (A7). */
export const TECHNIQUES = ['assumptive', 'alternative', 'standingRoomOnly', 'lastChance', 'orderBlank'] as const;
export type Technique = (typeof TECHNIQUES)[number];

/** The six qualifying facts 项目评估六项 (D3). */
export const QUALIFIERS = ['need', 'schedule', 'budget', 'competition', 'decision', 'priorities'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const DIMENSIONS = ['questions', 'people', 'process', 'value', 'discipline', 'result'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** How a buyer takes a move. `opens`: it worked. `flat`: nothing moves. `resists`: pushes back, may be said again.
 *  `refuted`: it did not fit and is used up. `granted`/`declined`: a request. */
export const REACTIONS = ['opens', 'flat', 'resists', 'refuted', 'granted', 'declined'] as const;
export type Reaction = (typeof REACTIONS)[number];

/** What a present turns out to be (E9, F2): decided by the stage of the need, never by the author. */
export type PresentKind = 'feature' | 'advantage' | 'benefit' | 'repeat';

/** How attention looks from outside: a word, never a number. */
export const ATTENTION_WORDS = ['gone', 'restless', 'cooling', 'listening', 'keen'] as const;
export type AttentionWord = (typeof ATTENTION_WORDS)[number];

export const PASS_MARK = 80;
