// One summand of a bar, spelled out with the count behind it, so that a trainee can redo the sum by hand.

import type { Report, Term } from '../../core/public.ts';
import * as m from '../../i18n/paraglide/messages.js';
import { say } from '../state/locale.svelte.ts';
import { needIn } from './main-need.ts';
import { numberWord, plusMinus, pointsOf, signed } from './numbers.ts';
import { ruleName } from './rule-words.ts';
import { stageName } from './words.ts';

/** Worth saying even when it brought nothing: these are what the bar is for. */
const TOLD_AT_ZERO: ReadonlySet<Term['what']> = new Set([
  'needStage',
  'value',
  'win',
  'support',
  'steps',
  'advance',
  'trust',
]);
export const isTold = (term: Term): boolean => term.points.n !== 0 || TOLD_AT_ZERO.has(term.what);

export function termWords(term: Term, report: Report): string {
  const points = pointsOf(term.points);
  const { count } = term;
  const need = term.need === null ? '' : say(needIn(report.person.end, term.need)?.label);
  const stage = stageName(term.stage ?? 'hidden');
  switch (term.what) {
    case 'needStage':
      return need
        ? m.debrief_term_needStage({ need, stage, points })
        : m.debrief_term_needStage_plain({ stage, points });
    case 'value':
      return need ? m.debrief_term_value({ need, stage, points }) : m.debrief_term_value_plain({ stage, points });
    case 'fault':
      return term.rule
        ? m.debrief_term_rule({ rule: ruleName(term.rule), count, points })
        : m.debrief_term_fault({ count, points });
    case 'taboo':
      return term.rule
        ? m.debrief_term_rule({ rule: ruleName(term.rule), count, points })
        : m.debrief_term_taboo({ count, points });
    case 'trust':
      return m.debrief_term_trust({ count: signed(count), points });
    case 'win':
      return count >= 2
        ? m.debrief_term_win_met({ points })
        : count === 1
          ? m.debrief_term_win_heard({ points })
          : m.debrief_term_win_no({ points });
    case 'support':
      return m.debrief_term_support({ count: plusMinus(count), points });
    case 'steps':
      return m.debrief_term_steps({ count: numberWord(count), points });
    case 'advance':
      return count === 0
        ? m.debrief_term_advance_none({ points })
        : m.debrief_term_advance({ count, of: term.of ?? 3, points });
    case 'firstRequest':
      return m.debrief_term_firstRequest({ points });
    case 'talkShare':
      return m.debrief_term_talkShare({ points });
    case 'askedTooLittle':
      return m.debrief_term_askedTooLittle({ points });
    case 'winMet':
      return m.debrief_term_winMet({ points });
    case 'margin':
      return m.debrief_term_margin({ count, points });
    // counts of a campaign have words of their own (campaign-debrief/bar-words.ts); a call has none of them
    case 'met':
    case 'behind':
    case 'coach':
    case 'economic':
    case 'map':
    case 'nodes':
    case 'order':
    case 'facts':
    case 'outcome':
    case 'delay':
      return points;
  }
}
