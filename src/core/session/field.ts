// The field: what a campaign holds between calls. Plain values; arrows stand in the pipeline machine, minds in the buyers.

import { PIPELINE_BEGUN, type PipelineState } from '../machines/index.ts';
import type { BuyerStep, Grade, MapMark, NodeState, SellerStage } from '../methodology/index.ts';
import type { CampaignEnding, Id, Scenario } from '../scenario/index.ts';
import type { ProposalPick } from './move.ts';

export interface CallMade {
  readonly person: Id;
  readonly day: number;
  /** Index of its first turn in the deal's turns. */
  readonly from: number;
}

/** The vote of one person, so that the verdict can be added up again. */
export interface Vote {
  readonly person: Id;
  readonly influence: number;
  readonly support: number;
  /** 2 for a coach, else 1 */
  readonly times: number;
}

export interface Decision {
  readonly day: number;
  readonly votes: readonly Vote[];
  /** Rounded share of the votes, criteria fit, forced nodes, price, and the economic buyer's own weight. */
  readonly fromVotes: number;
  readonly criteriaFit: number;
  readonly forced: number;
  readonly priceGap: number;
  readonly economicBonus: number;
  readonly ours: number;
  readonly rival: Id | null;
  readonly rivals: number;
  readonly struckBy: Id | null;
  readonly vetoedBy: Id | null;
  readonly won: boolean;
}

export interface Field {
  readonly day: number;
  readonly pipeline: PipelineState;
  readonly map: Readonly<Record<Id, MapMark>>;
  /** Day a person was last seen, written to or served. */
  readonly lastSeen: Readonly<Record<Id, number>>;
  readonly calls: readonly CallMade[];
  readonly done: readonly Id[];
  readonly grade: { readonly grade: Grade; readonly right: boolean; readonly day: number } | null;
  readonly workshopFit: number | null;
  readonly proposal: readonly ProposalPick[] | null;
  readonly bid: number | null;
  readonly concessions: number;
  /** Cared for until this day. */
  readonly cared: Readonly<Record<Id, number>>;
  readonly gone: readonly Id[];
  /** People who have not joined yet. */
  readonly absent: readonly Id[];
  readonly newInJob: readonly Id[];
  readonly news: readonly Id[];
  readonly cleared: readonly string[];
  /** The next call with them starts with attention one higher. */
  readonly warm: readonly Id[];
  readonly checks: readonly ('held' | 'dipped')[];
  readonly careHeld: readonly boolean[];
  readonly accepted: boolean | null;
  readonly decision: Decision | null;
  readonly ended: { readonly ending: CampaignEnding; readonly day: number } | null;
  readonly last: LastMove | null;
}

/** What the last move brought, for telling it. */
export interface LastMove {
  readonly action: Id | null;
  readonly days: number;
  readonly learnt: readonly Id[];
  readonly met: readonly Id[];
  readonly news: readonly Id[];
  readonly nodes: readonly { readonly stage: SellerStage; readonly state: NodeState }[];
  readonly steps: readonly BuyerStep[];
  readonly cleared: boolean | null;
}

export const NOTHING_YET: LastMove = {
  action: null,
  days: 0,
  learnt: [],
  met: [],
  news: [],
  nodes: [],
  steps: [],
  cleared: null,
};

export const startField = (scenario: Scenario): Field => ({
  day: scenario.campaign?.calendar.start ?? 0,
  pipeline: PIPELINE_BEGUN,
  map: {},
  lastSeen: {},
  calls: [],
  done: [],
  grade: null,
  workshopFit: null,
  proposal: null,
  bid: null,
  concessions: 0,
  cared: {},
  gone: [],
  absent: (scenario.campaign?.news ?? []).flatMap((news) => (news.joins ? [news.joins] : [])),
  newInJob: [],
  news: [],
  cleared: [],
  warm: [],
  checks: [],
  careHeld: [],
  accepted: null,
  decision: null,
  ended: null,
  last: null,
});
