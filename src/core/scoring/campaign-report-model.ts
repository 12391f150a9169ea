// The debrief of a campaign as data: the vote, the map beside the truth, the flags, the days, and every point with its count.

import type { Text } from '../base/index.ts';
import type {
  BuyerStep,
  Evidence,
  FlagKind,
  Grade,
  MapMark,
  Mode,
  NodeState,
  Qualifier,
  Role,
  SellerStage,
  SupportMark,
} from '../methodology/index.ts';
import type { RuleId } from '../methodology/rule-ids.ts';
import type { SupportTerm } from '../methodology/support.ts';
import type { CampaignEnding, Id } from '../scenario/model.ts';
import type { PlayMode } from '../session/move.ts';
import type { Bar, Mind, RuleHit, TurnReport } from './report-model.ts';

export interface CampaignReport {
  readonly scenario: Id;
  readonly title: Text;
  readonly mode: PlayMode;
  readonly ending: CampaignEnding;
  readonly text: Text;
  readonly won: boolean;
  readonly customerWins: boolean;
  readonly weWin: boolean;
  readonly bars: readonly Bar[];
  readonly total: number;
  readonly passed: boolean;
  readonly hints: number;
  readonly undone: number;
  /** Null where no decision fell (withdrawn). */
  readonly vote: VoteReport | null;
  /** Would even the best still possible have won, on the day it ended? */
  readonly ceiling: { readonly ours: number; readonly rival: number; readonly rightNoGo: boolean };
  readonly nodes: readonly {
    readonly stage: SellerStage;
    readonly state: NodeState;
    readonly day: number | null;
    readonly missing: readonly Evidence[];
  }[];
  /** The buyer's calendar, to lay the nodes beside. */
  readonly steps: readonly { readonly step: BuyerStep; readonly day: number }[];
  /** Our side by name, for counterparts. */
  readonly team: readonly { readonly id: Id; readonly name: Text }[];
  readonly grade: { readonly grade: Grade; readonly right: boolean; readonly truth: Grade } | null;
  readonly people: readonly CampaignPerson[];
  readonly map: MapReport;
  readonly flags: readonly {
    readonly kind: FlagKind;
    readonly person: Id | null;
    readonly qualifier: Qualifier | null;
    readonly stage: SellerStage | null;
  }[];
  readonly days: {
    readonly used: number;
    readonly inCalls: number;
    readonly inActions: number;
    readonly waiting: number;
    readonly of: number;
  };
  readonly diary: readonly DiaryEntry[];
  readonly marginLost: number;
  readonly hits: readonly RuleHit[];
  readonly takeHome: readonly RuleId[];
}

/** The vote explained person by person; the lines add up to `ours`. */
export interface VoteReport {
  readonly lines: readonly {
    readonly person: Id;
    readonly name: Text;
    readonly influence: number;
    readonly support: number;
    readonly coach: boolean;
    readonly why: readonly SupportTerm[];
  }[];
  readonly fromVotes: number;
  readonly criteriaFit: number;
  readonly forced: number;
  readonly priceGap: number;
  readonly economicBonus: number;
  readonly ours: number;
  readonly rival: Text;
  readonly rivals: number;
  readonly struckBy: Text | null;
  readonly vetoedBy: Text | null;
}

export interface CampaignPerson {
  readonly id: Id;
  readonly name: Text;
  readonly title: Text;
  readonly met: boolean;
  readonly startMode: Mode;
  readonly start: Mind;
  readonly end: Mind;
  readonly support: readonly SupportTerm[];
  readonly win: Text | null;
}

/** Belief beside truth. A cell not marked scores 0, right 1, wrong −½. */
export interface MapReport {
  readonly points: number;
  readonly of: number;
  readonly rows: readonly {
    readonly person: Id;
    readonly name: Text;
    readonly mark: MapMark;
    readonly truth: {
      readonly roles: readonly (Role | 'coach')[];
      readonly mode: Mode;
      readonly influence: number;
      readonly support: SupportMark;
      readonly counterpart: Id | null;
    };
    /** Right, wrong, or null for not marked, in the order role, mode, influence, support, counterpart. */
    readonly right: readonly (boolean | null)[];
  }[];
  /** How often a mark was right, by how sure the trainee was. */
  readonly calibration: readonly {
    readonly sure: 'sure' | 'fairly' | 'guess';
    readonly right: number;
    readonly of: number;
  }[];
}

/** What was done, day by day, for reading the deal again. */
export interface DiaryEntry {
  readonly day: number;
  readonly what:
    'call' | 'action' | 'grade' | 'propose' | 'bid' | 'negotiate' | 'clear' | 'force' | 'wait' | 'withdraw' | 'news';
  readonly label: Text | null;
  readonly person: Id | null;
  /** Turns of a call, else empty. */
  readonly turns: readonly TurnReport[];
  readonly nodes: readonly { readonly stage: SellerStage; readonly state: NodeState }[];
}
