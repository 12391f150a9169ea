// What stands on the card to share, from a call's report or a campaign's. Nobody is named on it but the buyer's people.

import type { CampaignReport, Report, Review, Text } from '../../../core/public.ts';
import * as m from '../../../i18n/paraglide/messages.js';
import { say } from '../../state/locale.svelte.ts';
import { endingChop, campaignVerdict } from '../campaign-debrief/verdict-line.ts';
import { CHOP_GLYPHS } from '../chop-glyphs.ts';
import { firstSentence } from '../last-words.ts';
import { piecesOf } from '../spoken.ts';
import { verdictSentence } from '../verdict-sentence.ts';
import { chopWords } from '../words.ts';
import type { Card } from './picture.ts';
import type { Moment } from './picture-curve.ts';
import { value } from './points.ts';
import { callSlots, type Slot } from './slots.ts';
import { moveWords } from './verdict-words.ts';

const spoken = (words: string): string =>
  firstSentence(
    piecesOf(words)
      .filter(({ direction }) => !direction)
      .map((piece) => piece.words)
      .join(''),
  );

/** The costliest turning point for which a better line is known; `saidOf`: what was said or done there. */
function momentOf(
  slots: readonly Slot[],
  saidOf: (slot: Slot) => { readonly when: string; readonly said: Text | string } | null,
  nameOf: (id: string) => string,
): Moment | null {
  const loss = (slot: Slot): number => (slot.point?.review.loss ? value(slot.point.review.loss) : 0);
  const worst = slots
    .filter(({ turning, point }) => turning && point?.review.better[0]?.steps[0])
    .toSorted((a, b) => loss(b) - loss(a))[0];
  const better = worst?.point?.review.better[0]?.steps[0];
  const made = worst && saidOf(worst);
  if (!better || !made) return null;
  const said = typeof made.said === 'string' ? made.said : spoken(say(made.said));
  const exact = worst.point?.review.after.exact ?? false;
  return {
    when: made.when,
    said,
    better: spoken(moveWords(better, nameOf)),
    instead: exact ? m.analysis_better() : m.analysis_turns_instead(),
  };
}

export function callCard(report: Report, review: Review | null): Card {
  const slots = review ? callSlots(report, { moves: review.moves, review }) : [];
  const saidOf = ({ x }: Slot) => {
    const turn = report.turns[x - 1];
    return turn ? { when: m.analysis_picture_said({ n: turn.n }), said: turn.said } : null;
  };
  return {
    title: say(report.title),
    sentence: verdictSentence(report),
    chop: { words: chopWords(report.outcome), outline: CHOP_GLYPHS[report.outcome] },
    total: report.total,
    passed: report.passed,
    bars: report.bars,
    curve: review ? { title: m.analysis_curve(), slots, exact: review.exact } : null,
    moment: momentOf(slots, saidOf, () => say(report.person.short)),
  };
}

export function dealCard(report: CampaignReport, slots: readonly Slot[], nameOf: (id: string) => string): Card {
  const turns = report.diary.flatMap((entry) => entry.turns);
  const saidOf = (slot: Slot) => {
    const turn = turns.find(({ n }) => n === slot.point?.review.turn);
    return { when: turn ? slot.name : m.analysis_turns(), said: turn?.said ?? slot.name };
  };
  return {
    title: say(report.title),
    sentence: campaignVerdict(report),
    chop: { words: endingChop(report.ending), outline: null },
    total: report.total,
    passed: report.passed,
    bars: report.bars,
    curve: slots.length > 0 ? { title: m.analysis_curve_deal(), slots, exact: false } : null,
    moment: momentOf(slots, saidOf, nameOf),
  };
}
