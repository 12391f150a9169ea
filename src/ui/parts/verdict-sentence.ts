// The one sentence that sums a call up, with its most telling count. Derived from the report alone.

import { isTaboo, type Report, type RuleId, type TurnReport } from '../../core/public.ts';
import * as m from '../../i18n/paraglide/messages.js';
import { mainNeedOf } from './main-need.ts';
import { counted } from './numbers.ts';

const QUESTIONS = new Set(['situation', 'problem', 'implication', 'needPayoff', 'dig']);
const PUSHES = new Set(['present', 'price', 'close', 'request']);

const broke = (turn: TurnReport, rule: RuleId): boolean => turn.rules.some((hit) => hit.rule === rule);
export const hitsOf = (report: Report, rule: RuleId): number =>
  report.turns.flatMap((turn) => turn.rules).filter((hit) => hit.rule === rule).length;

/** How many moves too early the first pitch came, if the need it lacked was said later in the call. */
function earlyBy(report: Report): number | null {
  const pitched = report.turns.find((turn) => broke(turn, 'pitchTooEarly'));
  const due = report.turns.find((turn) => broke(turn, 'inTheirWords'));
  return pitched && due && pitched.need === due.need && pitched.n < due.n ? due.n + 1 - pitched.n : null;
}

/** Text with `*stress*` and `|` where a line may break. */
export function verdictSentence(report: Report): string {
  const { turns } = report;
  const questions = turns.filter((turn) => QUESTIONS.has(turn.kind)).length;
  switch (report.verdict.key) {
    case 'order':
      return m.debrief_verdict_order(counted(turns.length));
    case 'doorShut': {
      const pushes = turns.filter(
        (turn) => PUSHES.has(turn.kind) && turn.rules.some(({ rule }) => isTaboo(rule)),
      ).length;
      return m.debrief_verdict_doorShut(counted(Math.max(1, pushes)));
    }
    case 'largestAdvance':
      return m.debrief_verdict_largestAdvance(counted(questions));
    case 'smallerAdvance': {
      const early = earlyBy(report);
      if (early === null) {
        return report.leftOnTable.length > 0
          ? m.debrief_verdict_smallerAdvanceLeft()
          : m.debrief_verdict_smallerAdvance();
      }
      return hitsOf(report, 'benefit') > 0
        ? m.debrief_verdict_earlyRepeated(counted(early))
        : m.debrief_verdict_earlyUnsaid(counted(early));
    }
    case 'leftWithoutAsking':
      return m.debrief_verdict_leftWithoutAsking();
    case 'pitchedBeforeNeed':
      return m.debrief_verdict_pitchedBeforeNeed(counted(Math.max(1, hitsOf(report, 'pitchTooEarly'))));
    case 'needFoundNotTipped': {
      const need = mainNeedOf(report);
      return m.debrief_verdict_needFoundNotTipped(counted(need ? Math.max(1, need.threshold - need.weight) : 1));
    }
    case 'seriousNotExplicit':
      return m.debrief_verdict_seriousNotExplicit();
    case 'explicitNotAnswered':
      return m.debrief_verdict_explicitNotAnswered();
    case 'answeredNotAsked':
      return m.debrief_verdict_answeredNotAsked();
    case 'declinedToTheEnd':
      return m.debrief_verdict_declinedToTheEnd(counted(Math.max(1, hitsOf(report, 'declined'))));
    case 'leftAtOnce':
      return m.debrief_verdict_leftAtOnce();
    case 'neverFoundANeed':
      return m.debrief_verdict_neverFoundANeed(counted(turns.length));
  }
}
