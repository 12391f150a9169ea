// A judged scenario: the world of one deal, with every default filled in. Only `judge.ts` makes one; only a judged one can be played.

import type { Lang, Text } from '../base/index.ts';
import type {
  Concern,
  Dimension,
  Door,
  LineKind,
  Mode,
  NeedKind,
  NeedStage,
  Qualifier,
  Reaction,
  Role,
  SixRole,
  Technique,
  WinKind,
} from '../methodology/vocabulary.ts';
import type { FindingCode } from './waive-codes.ts';

/** Ids are what authors write as YAML keys: letters, digits, `-`, `_`; at most 40; never a prototype key. */
export type Id = string;

export type Length = 'call' | 'series' | 'campaign';

export interface Scenario {
  readonly format: 1;
  readonly id: Id;
  readonly languages: readonly Lang[];
  readonly title: Text;
  /** One sentence for the library: what the trainee is in for. */
  readonly blurb: Text;
  /** What the rep reads before the deal. */
  readonly brief: Text;
  /** What a good call would bring, for the call plan. */
  readonly goal: Text;
  readonly length: Length;
  /** 1..5 */
  readonly difficulty: number;
  /** 1..90, of reading and playing */
  readonly minutes: number;
  /** Weight of each dimension, integers 0..9; process and result at least 1. */
  readonly focus: Readonly<Record<Dimension, number>>;
  readonly seller: Seller;
  readonly client: Client;
  readonly facts: Readonly<Record<Id, Fact>>;
  readonly needs: Readonly<Record<Id, Need>>;
  readonly people: Readonly<Record<Id, Person>>;
  readonly lines: Readonly<Record<Id, Line>>;
  readonly advances: Readonly<Record<Id, Advance>>;
  /** Set if and only if `length` is `campaign`. */
  readonly campaign?: Campaign;
  /** Series: the people called on, in order. Set if and only if `length` is `series`. */
  readonly calls?: readonly Id[];
  /** A sentence of the world for how it ended, by outcome, by advance id, or (campaigns) by `CampaignEnding`. */
  readonly endings: Readonly<Record<string, Text>>;
  /** What the scenario doctor finds and the author means to be so. */
  readonly waive?: readonly Waiver[];
}

/** A finding that is meant, and why: it opens the gates it would close. */
export interface Waiver {
  readonly finding: FindingCode;
  /** Only there, e.g. `lines.askDosage`; without it wherever it is found. */
  readonly place?: string;
  readonly because: Text;
}

export interface Seller {
  readonly company: Text;
  readonly strengths: Readonly<Record<Id, Text>>;
  readonly team: Readonly<Record<Id, { readonly name: Text; readonly title: Text }>>;
  /** 0..3 over the cheapest credible offer */
  readonly priceLevel: number;
  /** 0..3 */
  readonly marginFloor: number;
}

export interface Client {
  readonly company: Text;
  readonly units: Readonly<Record<Id, Text>>;
}

/** Where a fact comes from. `brief`: known from the start. `person`: by asking. The rest belongs to campaigns. */
export type FactFrom = 'brief' | 'public' | 'field' | 'coach' | 'person';

export interface Fact {
  readonly id: Id;
  readonly from: FactFrom;
  readonly of: readonly Id[];
  readonly text: Text;
  /** Who told it ("from the farm-supply shop"); shown under the fact. */
  readonly source?: Text;
  readonly qualifies?: Qualifier;
  readonly flatters: readonly Id[];
}

/** One answer in a chain of whys: the first is the stated want, the last the real need (E15, E16). */
export interface Layer {
  readonly text: Text;
  /** Fact that becomes known with this layer, if any. */
  readonly fact?: Id;
}

export interface Need {
  readonly id: Id;
  readonly kind: NeedKind;
  readonly label: Text;
  /** Facts that let a rep suspect it. */
  readonly hints: readonly Id[];
  /** Strengths of ours that answer it. */
  readonly answeredBy: readonly Id[];
  /** Empty, or two and more: stated want … real need. */
  readonly layers: readonly Layer[];
}

export interface Stake {
  /** 1..10: what solving costs this person; the right pan of the scale. */
  readonly cost: number;
}

export interface Person {
  readonly id: Id;
  readonly name: Text;
  /** How the script names them in short ("Ruan"); default the name. */
  readonly short: Text;
  readonly title: Text;
  readonly unit?: Id;
  readonly reportsTo?: Id;
  readonly influences: readonly Id[];
  readonly roles: readonly Role[];
  readonly coachable: boolean;
  readonly decides?: SixRole;
  readonly mode: Mode;
  /** 1..3 */
  readonly influence: number;
  readonly door: Door;
  /** Minutes of a call with this person, 1..30. */
  readonly minutes: number;
  readonly stakes: Readonly<Record<Id, Stake>>;
  readonly acute?: Id;
  readonly vision?: Id;
  /** Open at the start. */
  readonly concerns: readonly Concern[];
  readonly win?: { readonly kind: WinKind; readonly text: Text };
  /** What counts as a result for their role. */
  readonly winResults?: readonly Text[];
  /** What one sees on coming in, and the first words. */
  readonly scene: Text;
  readonly greets: Text;
  /** How this person says an open concern when listened to. */
  readonly voices: Readonly<
    Partial<Record<Concern, { readonly say?: Text; readonly reply: Text; readonly thinks?: Text }>>
  >;
  /** Stage directions when attention falls, from the mildest to the last; default stock. */
  readonly signs: readonly Text[];
}

/** `opens`, or `opens@overwhelmed` where it differs by mode. */
export type ReplyKey = Reaction | `${Reaction}@${Mode}`;
export type Replies = Readonly<Partial<Record<ReplyKey, Text>>>;

export interface Line {
  readonly id: Id;
  readonly to: Id;
  readonly move: LineKind;
  readonly fact?: Id;
  readonly need?: Id;
  readonly strength?: Id;
  /** The known outside fact an implication rests on. */
  readonly evidence?: Id;
  /** Another person whom the consequence touches. */
  readonly touches?: Id;
  /** The benefit speaks to the person's own win. */
  readonly win: boolean;
  readonly technique?: Technique;
  /** For `dig`: which layer it brings out, counted from 0 (so the first dig brings out layer 1). */
  readonly layer?: number;
  readonly earnedBy?: Id;
  readonly when?: Condition;
  readonly say: Text;
  readonly reply: Replies;
  readonly thinks: Replies;
  /** What `listen` says after this answer, and what it earns. */
  readonly playback?: { readonly say: Text; readonly reply?: Text; readonly thinks?: Text };
  /** After this answer the buyer asks for the price on their own. */
  readonly asks?: 'price';
}

export interface Advance {
  readonly id: Id;
  readonly to: Id;
  /** 1..3 */
  readonly size: number;
  /** A signed order rather than a next step. */
  readonly order: boolean;
  readonly label: Text;
  readonly takes: {
    readonly support?: number;
    readonly explicit: readonly Id[];
    readonly answered: readonly Id[];
    readonly proven: readonly Id[];
    readonly known: readonly Id[];
  };
  readonly opens: readonly Id[];
  readonly when?: Condition;
  readonly say: Text;
  readonly accepted: Text;
  readonly declined: Text;
  readonly thinks: { readonly accepted?: Text; readonly declined?: Text };
}

/** Narrows when a line can be spoken. */
export type Condition =
  | { readonly known: Id }
  | { readonly stage: { readonly need: Id; readonly atLeast: NeedStage } }
  | { readonly support: number }
  | { readonly after: Id }
  | { readonly day: number }
  | { readonly not: Condition }
  | { readonly any: readonly Condition[] }
  | { readonly all: readonly Condition[] };

// ── campaigns and series ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** Days of the buyer's steps, counted from the first day of the calendar; each later than the one before. */
export interface Calendar {
  /** ISO date of day 0, for showing dates only. */
  readonly begins: string;
  /** The day the rep comes in: 0, or later (a late entry). */
  readonly start: number;
  /** Need and project approval 立项 · survey of suppliers 调查筛选 · criteria 采购指标 · tender 招标评标 · commitment 购买承诺. */
  readonly project: number;
  readonly survey: number;
  readonly criteria: number;
  readonly tender: number;
  readonly commit: number;
  /** Installation 安装实施, acceptance, renewal: played only where the file names them. */
  readonly install?: number;
  readonly accept?: number;
  readonly renew?: number;
}

/** Kinds of field action that an author writes; grading, proposing, bidding and the rest are moves every campaign has. */
export type ActionKind =
  | 'research'
  | 'askCoach'
  | 'training'
  | 'executive'
  | 'demo'
  | 'visit'
  | 'reference'
  | 'trial'
  | 'workshop'
  | 'service'
  | 'coldCall';

export interface FieldAction {
  readonly id: Id;
  readonly kind: ActionKind;
  readonly label: Text;
  /** One sentence of what is done, where, with whom; told before. */
  readonly what: Text;
  /** What came of it, told after. */
  readonly result: Text;
  /** 1..20 */
  readonly days: number;
  /** First and last day on which it may end; default the whole calendar. */
  readonly window?: { readonly from: number; readonly to: number };
  /** Facts it brings out. */
  readonly reveals: readonly Id[];
  /** Advances any one of which opens it; none: open from the start. */
  readonly unlockedBy: readonly Id[];
  /** People who attend: met (door opens from unmet) and seen. For `executive` and `coldCall`: exactly the one visited. */
  readonly attends: readonly Id[];
  /** For `executive`: who of our side goes. */
  readonly with?: Id;
  readonly when?: Condition;
}

export interface Rival {
  readonly name: Text;
  /** 0..3 over the cheapest credible offer */
  readonly price: number;
  /** Step function of the day: [from day, figure], in order of days. */
  readonly figure: readonly (readonly [number, number])[];
  /** On this day the rival proves this need to this person, unless we answered it before. */
  readonly proves: readonly { readonly need: Id; readonly to: Id; readonly on: number }[];
}

export interface News {
  readonly id: Id;
  /** The day it happens. */
  readonly on: number;
  readonly when?: Condition;
  readonly text: Text;
  /** Where it strikes: a person's need gains weight (and becomes implied), or their mode changes. */
  readonly to?: Id;
  readonly need?: Id;
  readonly weight: number;
  readonly mode?: Mode;
  /** Somebody comes or goes. */
  readonly joins?: Id;
  readonly leaves?: Id;
  /** A fact that becomes known with it. */
  readonly fact?: Id;
}

export type CampaignEnding =
  | 'winWin'
  | 'winLose'
  | 'loseWin'
  | 'lostToRival'
  | 'struckOff'
  | 'vetoed'
  | 'noBid'
  | 'rightNoGo'
  | 'wrongNoGo'
  | 'accepted'
  | 'notAccepted'
  | 'renewed'
  | 'notRenewed';

export interface Campaign {
  readonly calendar: Calendar;
  readonly actions: Readonly<Record<Id, FieldAction>>;
  readonly rivals: Readonly<Record<Id, Rival>>;
  /** In file order. */
  readonly news: readonly News[];
}
