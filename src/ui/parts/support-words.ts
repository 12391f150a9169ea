// Where a person's support comes from, term by term. Knows the message library, no screen.

import type { SupportTerm } from '../../core/public.ts';
import * as m from '../../i18n/paraglide/messages.js';
import { concernName } from './words.ts';

const WHY: Readonly<Record<Exclude<SupportTerm['why'], 'concern'>, () => string>> = {
  serious: m.debrief_why_serious,
  noNeed: m.debrief_why_noNeed,
  answered: m.debrief_why_answered,
  belief: m.debrief_why_belief,
  win: m.debrief_why_win,
  trust: m.debrief_why_trust,
  distrust: m.debrief_why_distrust,
  rival: m.debrief_why_rival,
  capped: m.debrief_why_capped,
};

export const supportWhy = (term: SupportTerm): string =>
  term.why === 'concern'
    ? m.debrief_why_concern({ concern: term.concern ? concernName(term.concern) : '' })
    : WHY[term.why]();
