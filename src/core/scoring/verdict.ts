// One sentence for the whole call: which it is, and the rule that cost most. The interface has the words.

import { reached, type RuleId } from '../methodology/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { endingOf, type Deal } from '../session/index.ts';
import type { Outcome } from '../methodology/index.ts';
import type { Marks } from './marks.ts';
import type { Verdict, VerdictKey } from './report-model.ts';

function keyOf(outcome: Outcome, marks: Marks, { turns, hits }: Pick<Deal, 'turns' | 'hits'>): VerdictKey {
  const somewhere = (stage: Parameters<typeof reached>[1]) => marks.needs.some((need) => reached(need.end, stage));
  const moved = marks.needs.some((need) => need.end !== need.start);
  const broke = (rule: RuleId) => hits.some((hit) => hit.rule === rule);
  if (outcome === 'order') return 'order';
  if (outcome === 'noSale') return 'doorShut';
  if (outcome === 'advance') return marks.granted >= marks.largest ? 'largestAdvance' : 'smallerAdvance';
  if (broke('noNextStep')) return 'leftWithoutAsking';
  if (turns.every((turn) => turn.kind === 'leave')) return 'leftAtOnce';
  if (somewhere('answered'))
    return turns.some((turn) => turn.kind === 'request') ? 'declinedToTheEnd' : 'answeredNotAsked';
  if (somewhere('explicit')) return 'explicitNotAnswered';
  if (broke('pitchTooEarly') || broke('surfaceRemedy')) return 'pitchedBeforeNeed';
  if (somewhere('serious') && moved) return 'seriousNotExplicit';
  if (somewhere('implied') && moved) return 'needFoundNotTipped';
  return 'neverFoundANeed';
}

/** The broken rule that came up most; among equals the first. */
function costliest(marks: Marks): RuleId | null {
  const counts = new Map<RuleId, number>();
  for (const hit of [...marks.taboos, ...marks.faults]) counts.set(hit.rule, (counts.get(hit.rule) ?? 0) + 1);
  let worst: RuleId | null = null;
  for (const [rule, count] of counts) if (worst === null || count > (counts.get(worst) ?? 0)) worst = rule;
  return worst;
}

export function verdictOf(scenario: Scenario, deal: Deal, marks: Marks, outcome: Outcome, start: Deal): Verdict {
  const own = { turns: deal.turns.slice(start.turns.length), hits: deal.hits.slice(start.hits.length) };
  const agreed = deal.turns.at(-1)?.reaction === 'granted' ? (deal.turns.at(-1)?.id ?? null) : null;
  return {
    key: keyOf(outcome, marks, own),
    ending: endingOf(scenario, outcome, agreed),
    because: costliest(marks),
    customerWins: marks.needs.some((need) => reached(need.end, 'answered')),
    weWin: marks.granted > 0 && deal.margin >= scenario.seller.marginFloor,
  };
}
