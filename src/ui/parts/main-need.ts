// Which need a call was mostly about: the one that came furthest, then the heaviest. Knows the report only.

import { stageRank, type Mind, type Report } from '../../core/public.ts';

export type NeedState = Mind['needs'][number];

export const needIn = (mind: Mind, id: string): NeedState | undefined => mind.needs.find((need) => need.id === id);

export function mainNeedOf(report: Report): NeedState | undefined {
  return [...report.person.end.needs].sort(
    (a, b) => stageRank(b.stage) - stageRank(a.stage) || b.weight - a.weight || a.threshold - b.threshold,
  )[0];
}
