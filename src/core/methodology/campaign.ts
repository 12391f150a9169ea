// The words and figures of a deal over time (simulation.md sections 6 and 7; D1–D10, C16, B8). Knows no scenario.

import type { Mode, Role } from './vocabulary.ts';

/** The seller's stages 销售阶段 (D2), in order. */
export const SELLER_STAGES = ['develop', 'enter', 'propose', 'bid', 'negotiate', 'implement', 'care'] as const;
export type SellerStage = (typeof SELLER_STAGES)[number];

/** The buyer's steps 采购六步 (D1) and what follows, in order; the calendar has a day for each. */
export const BUYER_STEPS = ['project', 'survey', 'criteria', 'tender', 'commit', 'install', 'accept', 'renew'] as const;
export type BuyerStep = (typeof BUYER_STEPS)[number];

/** A key node 关键节点: not yet, reached on evidence, or forced (marked for ever). */
export type NodeState = 'ahead' | 'reached' | 'forced';

/** Evidence a key node asks for, by name, so that a missing one can be told. */
export const NODE_EVIDENCE = {
  develop: ['fourFacts', 'graded'],
  enter: ['coach', 'economicMet'],
  propose: ['workshop', 'criteriaFit'],
  bid: ['bidIn'],
  negotiate: ['contract'],
  implement: ['accepted'],
  care: ['renewed'],
} as const satisfies Record<SellerStage, readonly string[]>;
export type Evidence = (typeof NODE_EVIDENCE)[SellerStage][number];

export const GRADES = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof GRADES)[number];

/** A, B, C or D by how far the best still possible lies over the rival's figure (D5). */
export const gradeFor = (lead: number): Grade => (lead >= 4 ? 'A' : lead >= 1 ? 'B' : lead >= -2 ? 'C' : 'D');

export const SUPPORT_MARKS = ['against', 'neutral', 'for'] as const;
export type SupportMark = (typeof SUPPORT_MARKS)[number];
export const CERTAINTIES = ['sure', 'fairly', 'guess'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What the trainee believes of a person (C16); null is "not known yet", an honest answer. */
export interface MapMark {
  readonly role: Role | 'coach' | null;
  readonly mode: Mode | null;
  /** 1..3 */
  readonly influence: number | null;
  readonly support: SupportMark | null;
  /** Who of our side is their counterpart. */
  readonly counterpart: string | null;
  readonly sure: Certainty | null;
}
export const EMPTY_MARK: MapMark = {
  role: null,
  mode: null,
  influence: null,
  support: null,
  counterpart: null,
  sure: null,
};

/** −3..3 → a mark: for from +1, against from −1. */
export const supportMark = (support: number): SupportMark =>
  support > 0 ? 'for' : support < 0 ? 'against' : 'neutral';

/** Days a built-in move takes; a call takes two. */
export const DAYS = {
  call: 2,
  grade: 1,
  propose: 3,
  bid: 3,
  negotiate: 2,
  clear: 1,
  mark: 0,
  force: 0,
  withdraw: 0,
} as const;
/** Waiting jumps to the next calendar step, at most so far; after the order, when months pass in care, further. */
export const LONGEST_WAIT = 5;
export const LONGEST_WAIT_AFTER_ORDER = 15;
/** A met person neither seen, written to nor served for so long cools. */
export const QUIET_AFTER = 30;
/** Two calls nearer than this and the second starts one attention lower. */
export const TOO_SOON = 5;
/** A coach tells of news so many days ahead. */
export const WARNED = 5;
/** A forced node costs so much in the decision. */
export const FORCED_COST = 2;

export const FLAG_KINDS = [
  'notMet',
  'roleUnknown',
  'factUnknown',
  'newInJob',
  'concern',
  'forcedNode',
  'quietAccount',
  'wrongGrade',
] as const;
/** Red flags 小红旗 (B8). */
export type FlagKind = (typeof FLAG_KINDS)[number];
