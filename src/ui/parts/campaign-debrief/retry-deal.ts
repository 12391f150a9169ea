// A turning point of a campaign, put once more: where the deal stood that day, and answers that say no more than "at least". Knows report and review, no screen.

import type { CampaignReport, Review, ReviewOption } from '../../../core/public.ts';
import * as m from '../../../i18n/paraglide/messages.js';
import { value } from '../debrief/points.ts';
import { wasMade, type RetryPoint, type RetryTelling } from '../debrief/retry.ts';
import type { Slot } from '../debrief/slots.ts';
import { sellerStageName, stepName } from '../field/field-words.ts';
import { choiceWords } from './deed-words.ts';
import { personIn } from './names-in.ts';

export interface Deal {
  readonly report: CampaignReport;
  readonly review: Review;
  readonly slots: readonly Slot[];
}

/** About so many points: whole ones, and of less than one a tenth. */
const about = (points: number): string =>
  points >= 1 ? String(Math.round(points)) : Math.max(0.1, Math.round(points * 10) / 10).toString();

/** Two lines whose values differ by less have come to the same. */
const SAME = 0.5;

const worthOf = (option: ReviewOption): number => value(option.worth.points);

/** What was found from a choice, beside what was found from the move that was made. */
function found({ options, judged }: RetryPoint, option: ReviewOption): string {
  const made = options.find((one) => wasMade({ options, judged }, one));
  const more = worthOf(option) - (made ? worthOf(made) : value(judged.after.points));
  if (Math.abs(more) < SAME) return m.analysis_deal_even();
  return more > 0 ? m.analysis_deal_more({ n: about(more) }) : m.analysis_deal_less({ n: about(-more) });
}

function answer(point: RetryPoint, option: ReviewOption, near: boolean): string {
  if (wasMade(point, option)) return m.analysis_deal_same();
  const loss = value(option.loss);
  const beside = !near
    ? m.analysis_deal_on()
    : loss > 0
      ? m.analysis_deal_close({ n: about(loss) })
      : m.analysis_deal_top();
  return [found(point, option), beside].join(m.debrief_gap());
}

/** Marking the map takes no day and beginning is no deed. */
const isDeed = ({ turn, move }: RetryPoint['judged']): boolean =>
  turn === null && move.do !== 'mark' && move.do !== 'begin';

function stood({ report, review, slots }: Deal, { judged }: RetryPoint): RetryTelling['stood'] {
  const today = review.moves.findLast(({ at, day }) => at < judged.at && day !== null)?.day ?? 0;
  const last = slots.findLast(({ point }) => point && point.at < judged.at && isDeed(point.review));
  const next = report.steps.toSorted((a, b) => a.day - b.day).find(({ day }) => day > today);
  const node = report.nodes.findLast(({ day, state }) => state !== 'ahead' && day !== null && day <= today);
  const before = slots.find(({ point }) => point?.at === judged.at)?.point?.before ?? value(judged.before.points);
  const stage = node && sellerStageName(node.stage);
  return [
    ...(last ? [{ label: m.analysis_deal_last(), text: last.name }] : []),
    {
      label: m.analysis_deal_next(),
      text: next ? m.analysis_deal_next_on({ step: stepName(next.step), day: next.day }) : m.analysis_deal_next_none(),
    },
    {
      label: m.analysis_deal_node(),
      text: !stage
        ? m.analysis_deal_node_none()
        : node.state === 'forced'
          ? m.analysis_deal_node_forced({ stage })
          : stage,
    },
    { label: m.analysis_deal_open(), text: m.analysis_deal_open_n({ n: Math.round(before) }) },
  ];
}

/** The day one stood on when choosing; the move itself may have taken several. */
function whereOf({ review, slots }: Deal, { judged }: RetryPoint): string {
  const slot = slots.find(({ x }) => x === judged.at + 1);
  if (judged.turn !== null) return slot?.name ?? '';
  const day = review.moves.findLast((one) => one.at < judged.at && one.day !== null)?.day ?? judged.day;
  return day === null ? '' : m.campaign_diary_day({ day });
}

export function dealTelling(deal: Deal, point: RetryPoint): RetryTelling {
  const { report, review } = deal;
  const { turn } = point.judged;
  const call = turn === null ? undefined : report.diary.find(({ turns }) => turns.some(({ n }) => n === turn));
  const who = call?.person ? personIn(report, call.person) : '';
  const heard = call?.turns.find(({ n }) => n === (turn ?? 0) - 1);
  return {
    where: whereOf(deal, point),
    heard: heard ? { who, said: heard.said, reply: heard.reply } : null,
    aside: call && !heard ? m.analysis_retry_opening({ name: who }) : '',
    stood: call ? [] : stood(deal, point),
    ask: call ? m.analysis_deal_say() : m.analysis_deal_do(),
    words: (option) => choiceWords(report, review, option),
    answer: (option, near) => answer(point, option, near),
    shown: m.analysis_deal_shown(),
    beside: ({ near, loss }) => {
      if (near) return loss.n > 0 ? m.analysis_deal_as_high() : m.analysis_deal_highest();
      return m.analysis_deal_about({ n: about(value(loss)) });
    },
    yours: m.analysis_deal_yours(),
    note: m.analysis_deal_note(),
    playFrom: m.analysis_play_deal_from(),
  };
}
