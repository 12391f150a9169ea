// What the turning points cost, in one sentence for the head of the debrief. Said only where everything was judged.

import { plus, ratio, roundHalfUp, sumOf, type Ratio, type Review } from '../../../core/public.ts';
import * as m from '../../../i18n/paraglide/messages.js';
import { counted } from '../numbers.ts';
import { pointsText, value } from './points.ts';

const lossesOf = (review: Review, turning: boolean): readonly Ratio[] =>
  review.moves
    .filter(({ at, loss }) => loss !== null && review.turning.includes(at) === turning)
    .map(({ loss }) => loss ?? ratio(0));

export function costSentence(review: Review): string {
  const judged = review.moves.filter(({ turn }) => turn !== null).length;
  const turns = review.turning.length;
  const cost = sumOf(lossesOf(review, true));
  const rest = sumOf(lossesOf(review, false));
  if (!review.exact) {
    const most = lossesOf(review, true).toSorted((a, b) => value(b) - value(a))[0];
    return most ? m.analysis_head_found({ ...counted(turns), most: pointsText(most) }) : m.analysis_head_found_none();
  }
  if (plus(cost, rest).n <= 0) return m.analysis_head_perfect();
  if (turns === 0) return m.analysis_head_calm({ ...counted(judged), rest: pointsText(rest) });
  const others = judged - turns;
  const head = m.analysis_head_cost({ ...counted(turns), cost: roundHalfUp(cost) });
  if (others <= 0) return head;
  const { word } = counted(others);
  const tail =
    rest.n > 0
      ? m.analysis_head_rest({ n: others, word, rest: pointsText(rest) })
      : m.analysis_head_rest_none({ n: others, word });
  return [head, tail].join(m.debrief_gap());
}
