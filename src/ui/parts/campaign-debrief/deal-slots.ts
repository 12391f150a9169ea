// A campaign's moves on the axis of its curve: each with its day and what was done. Knows report and review, no screen.

import type { CampaignReport, MoveReview } from '../../../core/public.ts';
import * as m from '../../../i18n/paraglide/messages.js';
import { say } from '../../state/locale.svelte.ts';
import { whyOf, type Judged, type Slot } from '../debrief/slots.ts';
import { pointsOfCurve } from '../debrief/value-curve.ts';
import { isTurningPoint } from '../debrief/verdict-words.ts';
import { doneWords } from './deed-words.ts';
import { personIn } from './names-in.ts';

/** The label of an action stands in the diary only: the first `act` of the log is the first action there, and so on. */
function labelsOf(report: CampaignReport, moves: readonly MoveReview[]): ReadonlyMap<number, string> {
  const actions = report.diary.filter(({ what }) => what === 'action');
  const acts = moves.filter(({ move }) => move.do === 'act');
  return new Map(acts.map(({ at }, i) => [at, say(actions[i]?.label)]));
}

const callWith = (report: CampaignReport, turn: number) =>
  report.diary.find(({ turns }) => turns.some(({ n }) => n === turn));

/** What was done on this move, without its day. */
function deedOf(report: CampaignReport, { at, turn, move }: MoveReview, labels: ReadonlyMap<number, string>): string {
  if (turn !== null) {
    const who = callWith(report, turn)?.person ?? '';
    return m.analysis_deed_turn({ deed: m.analysis_deed_call({ name: personIn(report, who) }), n: turn });
  }
  switch (move.do) {
    case 'meet':
      return m.analysis_deed_call({ name: personIn(report, move.person) });
    case 'say':
    case 'request':
    case 'listen':
    case 'leave':
      return '';
    case 'begin':
      return m.analysis_do_begin();
    case 'mark':
      return m.analysis_do_mark();
    case 'act':
      return labels.get(at) || m.analysis_do_act();
    default:
      return doneWords(move.do);
  }
}

export function dealSlots(report: CampaignReport, { moves, review }: Judged): readonly Slot[] {
  const points = new Map(pointsOfCurve(moves, ({ at }) => at + 1).map((point) => [point.at, point]));
  const labels = labelsOf(report, moves);
  return moves.map((judged) => {
    const deed = deedOf(report, judged, labels);
    return {
      x: judged.at + 1,
      name: judged.day === null ? deed : m.analysis_deed_on({ day: judged.day, deed }),
      tick: judged.day === null ? '' : String(judged.day),
      kind: null,
      mark: null,
      word: '',
      why: whyOf(judged, (id) => personIn(report, id)),
      turning: isTurningPoint(judged, review),
      point: points.get(judged.at) ?? null,
    };
  });
}
