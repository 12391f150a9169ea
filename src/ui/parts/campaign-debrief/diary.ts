// The diary for reading: in order of days, days of waiting run together, each key node and step of the buyer where it fell. Knows the report only.

import {
  isFault,
  isTaboo,
  type CampaignReport,
  type DiaryEntry,
  type NodeState,
  type SellerStage,
} from '../../../core/public.ts';

export interface Day {
  readonly entry: DiaryEntry;
  /** First day of a stretch of waiting; else the day itself. */
  readonly from: number;
  readonly nodes: readonly { readonly stage: SellerStage; readonly state: NodeState }[];
  readonly steps: readonly CampaignReport['steps'][number]['step'][];
  readonly taboos: number;
  readonly faults: number;
}

/** Where something of that day is told: the first deed that ended on it or later. News only happens. */
const deedOf = (entries: readonly DiaryEntry[], day: number): number =>
  entries.findIndex((entry) => entry.what !== 'news' && entry.day >= day);

export function diaryOf(report: CampaignReport): readonly Day[] {
  const entries = report.diary.toSorted((a, b) => a.day - b.day);
  let before = 0;
  const days = entries.map((entry, i): Day => {
    const from = entry.what === 'wait' ? before : entry.day;
    if (entry.what !== 'news') before = entry.day;
    const rules = entry.turns.flatMap((turn) => turn.rules.map((hit) => hit.rule));
    return {
      entry,
      from,
      nodes: report.nodes.filter(({ day, state }) => state !== 'ahead' && day !== null && deedOf(entries, day) === i),
      steps: report.steps.filter(({ day }) => deedOf(entries, day) === i).map(({ step }) => step),
      taboos: rules.filter(isTaboo).length,
      faults: rules.filter(isFault).length,
    };
  });
  return days.reduce<Day[]>((kept, day) => {
    const last = kept.at(-1);
    // a step of the buyer or a key node ends a stretch of waiting
    if (last?.entry.what === 'wait' && day.entry.what === 'wait' && last.nodes.length + last.steps.length === 0)
      return [...kept.slice(0, -1), { ...day, from: last.from }];
    return [...kept, day];
  }, []);
}
