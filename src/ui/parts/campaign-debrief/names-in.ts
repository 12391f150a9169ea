// Names by id, from what the report carries. Somebody who has left is still named in the vote or the diary.

import type { CampaignReport } from '../../../core/public.ts';
import { say } from '../../state/locale.svelte.ts';

export function personIn(report: CampaignReport, id: string): string {
  const name =
    report.people.find((one) => one.id === id)?.name ??
    report.vote?.lines.find((one) => one.person === id)?.name ??
    report.diary.find((one) => one.what === 'call' && one.person === id)?.label;
  return say(name) || id;
}

export const teamIn = (report: CampaignReport, id: string): string =>
  say(report.team.find((one) => one.id === id)?.name) || id;
