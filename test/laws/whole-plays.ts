// Plays as the laws of replay want them: all moves from the first, and campaigns with a number that picks some of their many steps.

import fc from 'fast-check';
import type { Deal, Move } from '../../src/core/session/index.ts';
import { anyCampaignPlay, type PlayedCampaign } from '../support/campaign-steps.ts';
import type { Played } from '../support/generate-scenario.ts';
import { meeting, personIn, type Step } from '../support/plays.ts';

export const movesOf = (steps: readonly Step[]): readonly Move[] => steps.map((step) => step.move);
export const carriedThrough = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
export const wholeCall = ({ scenario, steps }: Played): { moves: readonly Move[]; end: Deal } => ({
  moves: [{ do: 'meet', person: personIn(meeting(scenario)) }, ...movesOf(steps)],
  end: steps.at(-1)?.after ?? meeting(scenario),
});

export interface Cut extends PlayedCampaign {
  readonly from: number;
}

/** Plays of campaigns, and a number that says which of their many steps are looked at. */
export const cutCampaign = (every: number) => (): fc.Arbitrary<Cut> =>
  fc.tuple(anyCampaignPlay(40, 100), fc.nat(every - 1)).map(([played, from]) => ({ ...played, from }));
