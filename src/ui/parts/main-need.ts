// Which need a call was mostly about, and which one is worth drawing. Knows the report only.

import { stageRank, type Mind, type Report } from '../../core/public.ts';

export type NeedState = Mind['needs'][number];

export const needIn = (mind: Mind, id: string): NeedState | undefined => mind.needs.find((need) => need.id === id);

const furthest = (a: NeedState, b: NeedState): number =>
  stageRank(b.stage) - stageRank(a.stage) || b.weight - a.weight || a.threshold - b.threshold;

/** The one that came furthest, then the heaviest. */
export const mainNeedOf = (report: Report): NeedState | undefined => [...report.person.end.needs].sort(furthest)[0];

/** The one whose weight changed most: a need that was heavy before the call began draws a flat line. */
export function movedNeedOf(report: Report): NeedState | undefined {
  const { start, end } = report.person;
  const gain = (need: NeedState): number => need.weight - (needIn(start, need.id)?.weight ?? 0);
  return [...end.needs].sort((a, b) => gain(b) - gain(a) || furthest(a, b))[0];
}
