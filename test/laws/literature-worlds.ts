// The deals the literature table is played on: every shipped scenario, and generated ones, four calls of each mode to one campaign.

import type { WorldToPlay } from '../../src/app/cli/literature.ts';
import { MODES } from '../../src/core/methodology/index.ts';
import { anyCampaign } from '../support/generate-campaign.ts';
import { anySellableCall } from '../support/generate-sellable.ts';
import { SHIPPED } from '../support/shipped.ts';
import { caseAt } from './law.ts';

/** One world in five is a campaign; the calls take the modes in turn. */
const CALLS_TO_A_CAMPAIGN = 4;

export function generatedWorlds(deals: number, seed: number): readonly WorldToPlay[] {
  const byMode = MODES.map(anySellableCall);
  const campaigns = anyCampaign();
  return Array.from({ length: deals }, (_, i): WorldToPlay => {
    const world = `generated ${seed + i}`;
    const call = byMode[Math.floor(i / (CALLS_TO_A_CAMPAIGN + 1)) % byMode.length];
    return i % (CALLS_TO_A_CAMPAIGN + 1) < CALLS_TO_A_CAMPAIGN && call
      ? { world, scenario: caseAt(call, seed + i), games: 4 }
      : { world, scenario: caseAt(campaigns, seed + i), games: 3 };
  });
}

export const shippedWorlds = (): readonly WorldToPlay[] =>
  SHIPPED.map((scenario) => ({ world: scenario.id, scenario, games: scenario.length === 'call' ? 40 : 10 }));
