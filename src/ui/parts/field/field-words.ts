// The words of the field: stages, steps, evidence, roles, marks, flags, endings. Knows the message library, no screen and no rule.

import type {
  BuyerStep,
  CampaignEnding,
  Certainty,
  Concern,
  Evidence,
  Grade,
  PersonCard,
  Qualifier,
  Role,
  SellerStage,
  SupportMark,
} from '../../../core/public.ts';
import * as m from '../../../i18n/paraglide/messages.js';

type Words<K extends string> = Readonly<Record<K, () => string>>;

const STAGES: Words<SellerStage> = {
  develop: m.field_stage_develop,
  enter: m.field_stage_enter,
  propose: m.field_stage_propose,
  bid: m.field_stage_bid,
  negotiate: m.field_stage_negotiate,
  implement: m.field_stage_implement,
  care: m.field_stage_care,
};
export const sellerStageName = (stage: SellerStage): string => STAGES[stage]();

const STEPS: Words<BuyerStep> = {
  project: m.field_step_project,
  survey: m.field_step_survey,
  criteria: m.field_step_criteria,
  tender: m.field_step_tender,
  commit: m.field_step_commit,
  install: m.field_step_install,
  accept: m.field_step_accept,
  renew: m.field_step_renew,
};
export const stepName = (step: BuyerStep): string => STEPS[step]();

const EVIDENCE: Words<Evidence> = {
  fourFacts: m.field_evidence_fourFacts,
  graded: m.field_evidence_graded,
  coach: m.field_evidence_coach,
  economicMet: m.field_evidence_economicMet,
  workshop: m.field_evidence_workshop,
  criteriaFit: m.field_evidence_criteriaFit,
  bidIn: m.field_evidence_bidIn,
  contract: m.field_evidence_contract,
  accepted: m.field_evidence_accepted,
  renewed: m.field_evidence_renewed,
};
export const evidenceName = (evidence: Evidence): string => EVIDENCE[evidence]();
export const listed = (words: readonly string[]): string => words.join(m.field_comma());
export const evidenceList = (all: readonly Evidence[]): string => listed(all.map(evidenceName));

const QUALIFIERS: Words<Qualifier> = {
  need: m.field_qual_need,
  schedule: m.field_qual_schedule,
  budget: m.field_qual_budget,
  competition: m.field_qual_competition,
  decision: m.field_qual_decision,
  priorities: m.field_qual_priorities,
};
export const qualifierName = (qualifier: Qualifier): string => QUALIFIERS[qualifier]();

export type MapRole = Role | 'coach';
export const MAP_ROLES: readonly MapRole[] = ['economic', 'technical', 'user', 'coach'];
const ROLE_NAMES: Words<MapRole> = {
  user: m.field_role_user,
  technical: m.field_role_technical,
  economic: m.field_role_economic,
  coach: m.field_role_coach,
};
const SORTS: Words<MapRole> = {
  user: m.field_sort_user,
  technical: m.field_sort_technical,
  economic: m.field_sort_economic,
  coach: m.field_sort_coach,
};
export const roleName = (role: MapRole): string => ROLE_NAMES[role]();
/** The character on the corner of a name plate. */
export const roleSort = (role: MapRole): string => SORTS[role]();

const SUPPORTS: Words<SupportMark> = {
  against: m.field_support_against,
  neutral: m.field_support_neutral,
  for: m.field_support_for,
};
export const supportName = (mark: SupportMark): string => SUPPORTS[mark]();

const SURE: Words<Certainty> = { sure: m.field_sure_sure, fairly: m.field_sure_fairly, guess: m.field_sure_guess };
export const sureName = (sure: Certainty): string => SURE[sure]();

const INFLUENCES = [m.field_mark_influence_1, m.field_mark_influence_2, m.field_mark_influence_3] as const;
export const influenceName = (n: number): string => INFLUENCES[n - 1]?.() ?? String(n);

const DOORS: Words<PersonCard['door']> = {
  unmet: m.field_door_unmet,
  open: m.field_door_open,
  shut: m.field_door_shut,
  coach: m.field_door_coach,
};
/** Where we stand with a person, in one phrase. */
export const doorName = (person: PersonCard): string => (person.gone ? m.field_gone() : DOORS[person.door]());

const GRADES: Words<Grade> = {
  A: m.field_grade_A,
  B: m.field_grade_B,
  C: m.field_grade_C,
  D: m.field_grade_D,
};
export const gradeMeaning = (grade: Grade): string => GRADES[grade]();

const CONCERNS: Words<Concern> = {
  price: m.field_concern_price,
  fit: m.field_concern_fit,
  risk: m.field_concern_risk,
  vendor: m.field_concern_vendor,
};
export const concernWord = (concern: Concern): string => CONCERNS[concern]();

const ENDINGS: Words<CampaignEnding> = {
  winWin: m.field_end_winWin,
  winLose: m.field_end_winLose,
  loseWin: m.field_end_loseWin,
  lostToRival: m.field_end_lostToRival,
  struckOff: m.field_end_struckOff,
  vetoed: m.field_end_vetoed,
  noBid: m.field_end_noBid,
  rightNoGo: m.field_end_rightNoGo,
  wrongNoGo: m.field_end_wrongNoGo,
  accepted: m.field_end_accepted,
  notAccepted: m.field_end_notAccepted,
  renewed: m.field_end_renewed,
  notRenewed: m.field_end_notRenewed,
};
export const endingName = (ending: CampaignEnding): string => ENDINGS[ending]();
