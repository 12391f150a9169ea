// What doing nothing comes to: leaving every call at once, waiting until the calendar has run out. The bottom of the scale.

import type { Ratio } from '../base/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { MOST_FIELD_MOVES, choose, make, seated } from './completion.ts';
import { rawScoreOf } from './raw-score.ts';
import { LEAVE, type Robot } from './robots.ts';

const idle: Robot = Object.assign(() => LEAVE, {
  field: (view: { readonly state: string }) =>
    view.state === 'briefing' ? ({ do: 'begin' } as const) : ({ do: 'wait' } as const),
});

export function leastOf(scenario: Scenario): Ratio {
  let seat = seated(scenario);
  const deals = [seat.deal];
  while (deals.length < MOST_FIELD_MOVES) {
    const choice = choose(scenario, seat, idle, () => 0);
    const next =
      choice && (make(scenario, seat, choice.move, choice.hand) ?? make(scenario, seat, { do: 'withdraw' }, []));
    if (!next) break;
    seat = next;
    deals.push(seat.deal);
  }
  return rawScoreOf(scenario, deals);
}
