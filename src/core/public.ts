// The one door of the core for everything outside it. Names that several rooms know are spelled out once here.
export * from './base/index.ts';
export * from './methodology/index.ts';
export { RULES, ruleById, type Rule, type RuleKind } from './methodology/rules.ts';
export {
  glossary,
  HANDBOOK,
  handbookPage,
  type GlossaryEntry,
  type HandbookPage,
  type HandbookPageId,
} from './methodology/handbook.ts';
export * from './scenario/index.ts';
export {
  EMPTY_LOG,
  addHint,
  appendMove,
  handOf,
  lastDayOf,
  play,
  replay,
  sameMove,
  startDeal,
  supportIn,
  undoMove,
  viewOf,
  worldOf,
  type Deal,
  type FieldMove,
  type Log,
  type Move,
  type PlayMode,
  type Played,
  type ProposalPick,
  type Refusal,
  type Replayed,
  type World,
} from './session/index.ts';
export type * from './session/field-view.ts';
export type * from './session/view-model.ts';
export { campaignReportOf, reportOf, scoreOf, seriesReportOf } from './scoring/index.ts';
export type * from './scoring/campaign-report-model.ts';
export type {
  Bar,
  CampaignPerson,
  CampaignReport,
  DiaryEntry,
  MapReport,
  Mind,
  PersonReport,
  Report,
  RuleHit,
  Term,
  TurnReport,
  Verdict,
  VerdictKey,
  VoteReport,
} from './scoring/index.ts';
export type * from './analysis/review-model.ts';
export type * from './analysis/doctor-model.ts';
