// Reaction rows of telling: presents and proofs (simulation.md section 4; E9, F2, C24). The same sentence is a feature, an advantage
// or a benefit according to the stage of the need it meets; nobody labels it beforehand.

import type { Claim } from './claims.ts';
import type { RuleId } from './rule-ids.ts';
import type { Row } from './rows.ts';
import type { Concern } from './vocabulary.ts';

interface PitchCase {
  readonly id: string;
  readonly if: readonly Claim[];
  readonly concern: Concern;
  readonly rules: readonly RuleId[];
}

/** What was pitched: at a stated want, at a need not found yet, or at one not said aloud yet. */
const PITCHES: readonly PitchCase[] = [
  { id: 'a', if: ['belowExplicit', 'undug'], concern: 'fit', rules: ['surfaceRemedy', 'caved'] },
  { id: 'b', if: ['hidden'], concern: 'price', rules: ['pitchTooEarly'] },
  { id: 'c', if: ['belowExplicit'], concern: 'fit', rules: ['pitchTooEarly'] },
];

/** How each mode takes a pitch: a visionary listens once, an overwhelmed person is doubly tired by another subject, a self-satisfied one is pushed. */
const TAKEN: readonly {
  id: string;
  if: readonly Claim[];
  unless: readonly Claim[];
  attention: number;
  trust: number;
}[] = [
  { id: '1', if: ['visionary'], unless: ['pitched'], attention: 0, trust: 0 },
  { id: '2', if: ['overwhelmed'], unless: ['acute'], attention: -2, trust: 0 },
  { id: '3', if: ['selfSatisfied'], unless: [], attention: -1, trust: -1 },
  { id: '4', if: [], unless: [], attention: -1, trust: 0 },
];

const EARLY: readonly Row[] = PITCHES.flatMap((pitch) =>
  TAKEN.map((taken): Row => ({
    id: `T1${pitch.id}${taken.id}`,
    move: 'present',
    if: [...pitch.if, ...taken.if],
    unless: taken.unless,
    reaction: 'resists',
    rules: pitch.rules,
    effects: { attention: taken.attention, trust: taken.trust, raises: [pitch.concern] },
  })),
);

export const PRESENT: readonly Row[] = [
  ...EARLY,
  {
    id: 'T2',
    move: 'present',
    if: ['explicit'],
    unless: ['answers'],
    reaction: 'refuted',
    rules: ['mismatch'],
    effects: { attention: -1, trust: -1, raises: ['fit'] },
  },
  {
    id: 'T3',
    move: 'present',
    if: ['explicit', 'meetsHeardWin'],
    reaction: 'opens',
    rules: ['benefit', 'winMet'],
    effects: { to: 'answered', trust: 1, belief: 1, clears: ['fit'], raises: ['risk'], win: 'met' },
  },
  {
    id: 'T4',
    move: 'present',
    if: ['explicit'],
    reaction: 'opens',
    rules: ['benefit'],
    effects: { to: 'answered', trust: 1, belief: 1, clears: ['fit'], raises: ['risk'] },
  },
  { id: 'T5', move: 'present', if: ['meetsHeardWin'], reaction: 'opens', rules: ['winMet'], effects: { win: 'met' } },
  { id: 'T6', move: 'present', if: [], reaction: 'flat', effects: { attention: -1 } },
];

export const PROVE: readonly Row[] = [
  {
    id: 'V1',
    move: 'prove',
    if: ['provesAnswered'],
    reaction: 'opens',
    rules: ['proof'],
    effects: { to: 'proven', belief: 2, trust: 1, clears: ['fit', 'risk', 'vendor'] },
  },
  // shown too soon it lends some belief, and can be shown again when it counts
  {
    id: 'V2',
    move: 'prove',
    if: ['provesEarly'],
    reaction: 'opens',
    effects: { belief: 1, beliefCap: 2, keeps: true },
  },
  { id: 'V3', move: 'prove', if: [], reaction: 'flat', rules: ['pitchTooEarly'] },
];
