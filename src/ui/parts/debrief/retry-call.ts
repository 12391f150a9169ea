// A turning point of one call, put once more: what was heard just before, and answers that rest on exact values. Knows the report, no screen.

import type { Report, ReviewOption } from '../../../core/public.ts';
import * as m from '../../../i18n/paraglide/messages.js';
import { say } from '../../state/locale.svelte.ts';
import { lost, pointsText } from './points.ts';
import { wasMade, type RetryPoint, type RetryTelling } from './retry.ts';
import { moveWords } from './verdict-words.ts';

export function callTelling(report: Report, nameOf: (id: string) => string, point: RetryPoint): RetryTelling {
  const { judged } = point;
  const before = report.turns.find(({ n }) => n === (judged.turn ?? 0) - 1);
  const who = say(report.person.short);
  const answer = (option: ReviewOption, found: boolean): string => {
    if (found)
      return option.loss.n > 0 ? m.analysis_retry_near({ n: pointsText(option.loss) }) : m.analysis_retry_found();
    return wasMade(point, option) ? m.analysis_retry_same() : m.analysis_retry_not();
  };
  return {
    where: '',
    heard: before ? { who, said: before.said, reply: before.reply } : null,
    aside: before && say(before.reply) ? '' : m.analysis_retry_opening({ name: who }),
    stood: [],
    ask: m.analysis_retry_ask({ n: judged.turn ?? judged.at }),
    words: (option) => moveWords(option, nameOf),
    answer,
    shown: m.analysis_retry_shown(),
    beside: ({ near, loss }) => {
      if (near) return loss.n > 0 ? m.analysis_retry_nearly() : m.analysis_retry_best();
      return loss.n > 0 ? lost(loss) : '';
    },
    yours: m.analysis_retry_yours(),
    note: '',
    playFrom: m.debrief_play_from(),
  };
}
