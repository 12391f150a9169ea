// The sum of one bar of a campaign, spelled out with the counts behind it. Repeated hits of one rule are counted together.

import { plus, type Bar, type CampaignReport, type Term } from '../../../core/public.ts';
import * as m from '../../../i18n/paraglide/messages.js';
import { pointsOf } from '../numbers.ts';
import { ruleName } from '../rule-words.ts';

/** One entry a rule; everything else stands as it is. */
export function gathered(terms: readonly Term[]): readonly Term[] {
  const kept: Term[] = [];
  for (const term of terms) {
    const at = term.rule === null ? -1 : kept.findIndex(({ what, rule }) => what === term.what && rule === term.rule);
    const same = kept[at];
    if (same) {
      kept[at] = {
        ...same,
        points: plus(same.points, term.points),
        count: same.count + term.count,
        turns: [...same.turns, ...term.turns],
      };
    } else kept.push(term);
  }
  return kept;
}

function outcomeWords({ ending, won, customerWins, weWin }: CampaignReport, points: string): string {
  if (won)
    return customerWins && weWin ? m.campaign_term_outcome_both({ points }) : m.campaign_term_outcome_won({ points });
  if (ending === 'rightNoGo') return m.campaign_term_outcome_rightNoGo({ points });
  if (ending === 'wrongNoGo') return m.campaign_term_outcome_wrongNoGo({ points });
  return ending === 'noBid' ? m.campaign_term_outcome_none({ points }) : m.campaign_term_outcome_bid({ points });
}

export function campaignTermWords(term: Term, report: CampaignReport): string {
  const points = pointsOf(term.points);
  const { count } = term;
  const of = term.of ?? 0;
  switch (term.what) {
    case 'needStage':
      return m.campaign_term_needStage({ count, of, points });
    case 'value':
      return m.campaign_term_value({ count, of, points });
    case 'winMet':
      return m.campaign_term_winMet({ count, of, points });
    case 'met':
      return m.campaign_term_met({ count, of, points });
    case 'behind':
      return m.campaign_term_behind({ count, of, points });
    case 'coach':
      return count > 0 ? m.campaign_term_coach({ points }) : m.campaign_term_coach_none({ points });
    case 'economic':
      return count > 0 ? m.campaign_term_economic({ points }) : m.campaign_term_economic_none({ points });
    case 'map':
      return m.campaign_term_map({ count: report.map.points, of, points });
    case 'nodes':
      return m.campaign_term_nodes({ count, of, points });
    case 'order':
      return count > 0 ? m.campaign_term_order({ points }) : m.campaign_term_order_none({ points });
    case 'advance':
      return m.campaign_term_advance({ count, of, points });
    case 'facts':
      return m.campaign_term_facts({ count, of, points });
    case 'steps':
      return m.campaign_term_steps({ points });
    case 'outcome':
      return outcomeWords(report, points);
    case 'delay':
      return m.campaign_term_delay({ count, of, points });
    case 'margin':
      return m.campaign_term_margin({ count, points });
    case 'fault':
    case 'taboo':
    case 'askedTooLittle':
      return term.rule ? m.debrief_term_rule({ rule: ruleName(term.rule), count, points }) : points;
    // of a single call only
    case 'trust':
    case 'win':
    case 'support':
    case 'firstRequest':
    case 'talkShare':
      return points;
  }
}

export const barWords = (bar: Bar, report: CampaignReport): string =>
  gathered(bar.terms)
    .map((term) => campaignTermWords(term, report))
    .join(m.debrief_sep()) || m.debrief_term_none();

/** What one broken rule cost, as the margin tells it; a campaign's differs from a call's. */
export function tabooCostIn(report: CampaignReport): string {
  const hit = report.bars.flatMap((bar) => bar.terms).find(({ what }) => what === 'taboo');
  return hit ? pointsOf(hit.points) : '';
}
