// The reaction rows without machines, deals or texts: the yardstick for what stepping the machines costs.

import { rowFor, type Position } from '../methodology/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { handOf, positionInCall, play, startDeal, worldOf, type Deal } from '../session/index.ts';
import { callee } from './run-robot.ts';

/** Positions met along some calls: what each line of the hand would be judged in. */
export function judgedPositions(scenario: Scenario): readonly Position[] {
  const world = worldOf(scenario);
  const met = play(scenario, startDeal(scenario), { do: 'meet', person: callee(scenario) });
  const positions: Position[] = [];
  let deal: Deal | null = met.ok ? met.deal : null;
  while (deal !== null && deal.deal.value === 'call') {
    const hand = handOf(world, deal);
    for (const offer of hand) positions.push(positionInCall(world, deal, offer));
    const next = hand[positions.length % Math.max(1, hand.length)];
    if (!next) break;
    const played = play(
      scenario,
      deal,
      'line' in next ? { do: 'say', line: next.id } : { do: 'request', advance: next.id },
    );
    deal = played.ok ? played.deal : null;
  }
  return positions;
}

/** Looks every position up once; the number of look-ups. */
export function rowsAlone(positions: readonly Position[]): number {
  for (const position of positions) rowFor(position);
  return positions.length;
}
