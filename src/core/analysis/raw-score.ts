// The raw, unclamped total of a deal as it stands: what the analysis compares. The sums are those of the scoring room.

import { must, ratio, sumOf, times, type Ratio } from '../base/index.ts';
import { barsOf, campaignBars, mapReport, marksOf, rawTotalOf } from '../scoring/index.ts';
import type { Deal } from '../session/index.ts';
import type { Scenario } from '../scenario/index.ts';

/** The mean over the calls of a series; one that was never made counts nothing. */
function rawOfSeries(scenario: Scenario, deals: readonly Deal[]): Ratio {
  const ends = new Map<number, { first: Deal; last: Deal }>();
  for (const deal of deals) {
    const n = deal.field?.calls.length ?? 0;
    if (n > 0) ends.set(n, { first: ends.get(n)?.first ?? deal, last: deal });
  }
  const each = [...ends.values()].map(({ first, last }) =>
    rawTotalOf(barsOf(scenario, marksOf(scenario, last, first))),
  );
  return times(sumOf(each), ratio(1, Math.max(1, scenario.calls?.length ?? 0)));
}

/** `deals` are all positions of the deal, from its first. */
export function rawScoreOf(scenario: Scenario, deals: readonly Deal[]): Ratio {
  const last = must(deals.at(-1), 'a deal');
  if (scenario.length === 'campaign') return rawTotalOf(campaignBars(scenario, deals, mapReport(scenario, last)));
  if (scenario.length === 'series') return rawOfSeries(scenario, deals);
  return last.person === null ? ratio(0) : rawTotalOf(barsOf(scenario, marksOf(scenario, last)));
}
