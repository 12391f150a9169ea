// Deeds of the field as the diary has them, done; and as a choice, still to be done. Knows the message library, no screen.

import type { CampaignReport, DiaryEntry, FieldMove, Review, ReviewOption } from '../../../core/public.ts';
import * as m from '../../../i18n/paraglide/messages.js';
import { say } from '../../state/locale.svelte.ts';
import { moveWords } from '../debrief/verdict-words.ts';
import { listed } from '../field/field-words.ts';
import { personIn } from './names-in.ts';

const DONE: Readonly<Record<Exclude<DiaryEntry['what'], 'call' | 'action' | 'news'>, () => string>> = {
  grade: m.campaign_diary_grade,
  propose: m.campaign_diary_propose,
  bid: m.campaign_diary_bid,
  negotiate: m.campaign_diary_negotiate,
  clear: m.campaign_diary_clear,
  force: m.campaign_diary_force,
  wait: m.campaign_diary_wait,
  withdraw: m.campaign_diary_withdraw,
};
export const doneWords = (what: keyof typeof DONE): string => DONE[what]();

type Negotiated = Extract<FieldMove, { do: 'negotiate' }>;
type Proposed = Extract<FieldMove, { do: 'propose' }>;

/** What could be had in return has no label in a report; it has one where it was asked for or agreed somewhere. */
function returnWords(report: CampaignReport, review: Review, take: string): string {
  const asked = report.diary.flatMap(({ turns }) => turns).find(({ id }) => id === take);
  const steps = review.moves.flatMap(({ better }) => better).flatMap((line) => line.steps);
  return say(steps.find(({ agreed }) => agreed?.id === take)?.agreed?.label ?? asked?.said);
}

function tradeWords(report: CampaignReport, review: Review, { take }: Negotiated): string {
  if (take === null) return m.analysis_do_give();
  const label = returnWords(report, review, take);
  return label ? m.analysis_do_trade({ label }) : m.analysis_do_trade_some();
}

function proposalWords(report: CampaignReport, { picks }: Proposed): string {
  const people = [...new Set(picks.map(({ person }) => personIn(report, person)))];
  return people.length > 0 ? m.analysis_do_propose_to({ names: listed(people) }) : m.analysis_do_propose();
}

/** One of several ways on from a position: told apart by more than the name of the deed. */
export function choiceWords(report: CampaignReport, review: Review, option: ReviewOption): string {
  const { move } = option;
  switch (move.do) {
    case 'grade':
      return m.analysis_do_grade_as({ grade: move.grade });
    case 'bid':
      return move.level === 0 ? m.analysis_do_bid_low() : m.analysis_do_bid_at({ n: move.level });
    case 'negotiate':
      return tradeWords(report, review, move);
    case 'propose':
      return proposalWords(report, move);
    default:
      return moveWords(option, (id) => personIn(report, id));
  }
}
