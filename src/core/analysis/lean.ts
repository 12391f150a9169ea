// A line without its idle moves. The search takes any of several equally good lines, also one in which somebody listens twice to nothing;
// as an example to learn from, the one that wastes no word is better.

import type { Ratio } from '../base/index.ts';
import { play, type Deal, type Move } from '../session/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { minus } from './points.ts';
import { rawScoreOf } from './raw-score.ts';

/** What a line comes to in a single call; null where it is not legal or does not end the call. */
function worthOf(scenario: Scenario, from: Deal, moves: readonly Move[]): Ratio | null {
  let deal = from;
  for (const move of moves) {
    const played = play(scenario, deal, move);
    if (!played.ok) return null;
    deal = played.deal;
  }
  return deal.deal.value === 'closed' ? rawScoreOf(scenario, [deal]) : null;
}

/** The same first move, the same worth, nothing that could be left out. */
export function lean(scenario: Scenario, from: Deal, moves: readonly Move[], worth: Ratio): readonly Move[] {
  let line = moves;
  for (let i = line.length - 1; i > 0; i--) {
    const without = [...line.slice(0, i), ...line.slice(i + 1)];
    const points = worthOf(scenario, from, without);
    if (points && minus(points, worth).n >= 0) line = without;
  }
  return line;
}
