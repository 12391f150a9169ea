// Which ways of ending a scenario knows, which were reached, and which of the texts for them nobody will ever read.

import { OUTCOMES } from '../../methodology/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { BothLangs } from '../../base/index.ts';
import type { DoctorFinding } from '../doctor-model.ts';
import { finding } from './findings.ts';

export interface Endings {
  readonly reached: readonly string[];
  readonly missed: readonly string[];
}

/** Everything an ending can be named by: outcomes of calls, advances, and what the file has words for. */
export function endingsOf(scenario: Scenario, reached: ReadonlySet<string>): Endings {
  const advances = Object.values(scenario.advances);
  const can: Readonly<Record<string, boolean>> = {
    order: advances.some((one) => one.order),
    advance: advances.some((one) => !one.order),
    noSale: Object.values(scenario.people).some((one) => one.mode === 'selfSatisfied'),
    continuation: true,
  };
  const keys = [
    ...new Set([
      ...OUTCOMES.filter((one) => can[one]),
      ...advances.map((one) => one.id),
      ...Object.keys(scenario.endings),
    ]),
  ];
  return { reached: keys.filter((key) => reached.has(key)), missed: keys.filter((key) => !reached.has(key)) };
}

const QUADRANTS: readonly string[] = ['winWin', 'winLose', 'loseWin'];

/** Why a campaign with this calendar never ends like that; null where it could. */
function cannotBe({ campaign }: Scenario, key: string): BothLangs | null {
  if (key === 'accepted')
    return {
      zh: '验收通过不是结局，通过了还要往下走。',
      en: 'an acceptance that holds is no ending, the deal goes on from there.',
    };
  return QUADRANTS.includes(key) && campaign?.calendar.renew !== undefined
    ? {
        zh: '日历写到了续约，签了单的局都在续约那天收场。',
        en: 'the calendar goes on to the renewal, and every deal that is won ends there.',
      }
    : null;
}

/** Texts of endings that were not met with; steps that cannot be had are said elsewhere. */
export const endingFindings = (scenario: Scenario, { missed }: Endings, seen: BothLangs): readonly DoctorFinding[] =>
  missed
    .filter((key) => scenario.endings[key] !== undefined && scenario.advances[key] === undefined)
    .map((key) => finding('endingNever', { key, seen: cannotBe(scenario, key) ?? seen }, { place: `endings.${key}` }));
