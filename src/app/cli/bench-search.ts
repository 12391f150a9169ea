// Opening positions of a call, for the bench: by the machines, on packed words, and by the search. To open one is to draw up its hand and step every
// move of it, playing back and leaving too; the search besides looks each position up and weighs what may still be won.

import { handOf, play, startDeal, worldOf, type Deal, type Move, type Scenario } from '../../core/public.ts';
import { callee, packedOpener, solve } from '../../core/robots.ts';

/** Positions from the first of the call on; the machines and the packed words open the same ones. */
const SAMPLE = 1_500;

function meeting(scenario: Scenario): Deal {
  const met = play(scenario, startDeal(scenario), { do: 'meet', person: callee(scenario) });
  if (!met.ok) throw new Error(`refused: ${met.refusal.why}`);
  return met.deal;
}

const movesOf = (scenario: Scenario, deal: Deal): readonly Move[] => [
  ...handOf(worldOf(scenario), deal).map((offer): Move =>
    offer.kind === 'request' ? { do: 'request', advance: offer.id } : { do: 'say', line: offer.id },
  ),
  { do: 'listen' },
  { do: 'leave' },
];

/** The search from the first position of the call; how many it opened. */
export const openedBySearch = (scenario: Scenario) => (): number => solve(scenario, meeting(scenario)).positions;

/** The machines' positions, on packed words. */
export const openedPacked = (scenario: Scenario): (() => number) => packedOpener(scenario, SAMPLE);

/** Breadth first from the same position; how many were opened. */
export const openedByMachines = (scenario: Scenario) => (): number => {
  const open: Deal[] = [meeting(scenario)];
  let opened = 0;
  for (const deal of open) {
    if (opened >= SAMPLE) break;
    opened++;
    for (const move of movesOf(scenario, deal)) {
      const played = play(scenario, deal, move);
      if (played.ok && played.deal.deal.value === 'call' && open.length < SAMPLE) open.push(played.deal);
    }
  }
  return opened;
};
