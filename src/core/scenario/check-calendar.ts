// Checks of the length and its calendar: the right sections for a call, series or campaign, and days that run forwards. It knows no person.

import type { Findings } from './findings.ts';
import type { Calendar } from './model.ts';
import type { Path, Places } from './places.ts';
import type { Draft, DraftFile } from './shape-findings.ts';

/** In the order in which the buyer goes through them. */
const STEPS = ['project', 'survey', 'criteria', 'tender', 'commit', 'install', 'accept', 'renew'] as const;
const AFTER_THE_ORDER = ['install', 'accept', 'renew'] as const;
const NEEDED = ['calendar', 'actions', 'rivals'] as const;

/** The last day of the deal: the last step the calendar names. */
export const lastDay = (calendar: Calendar): number =>
  calendar.renew ?? calendar.accept ?? calendar.install ?? calendar.commit;

export function checkLength(file: DraftFile, places: Places, findings: Findings): void {
  const { length } = file;
  if (length === undefined) return;
  const stray = (path: Path, name: string, wanted: string): void => {
    if (places.has(path) && length !== wanted) findings.add('otherLength', path, { name, wanted }, { at: 'key' });
  };
  for (const key of [...NEEDED, 'news'] as const) stray([key], key, 'campaign');
  for (const i of (file.lines ?? []).keys()) stray(['lines', i, 'earnedBy'], 'earnedBy', 'campaign');
  stray(['calls'], 'calls', 'series');

  const needed = length === 'campaign' ? NEEDED : length === 'series' ? (['calls'] as const) : [];
  for (const name of needed) {
    const part: unknown = file[name];
    const isEmpty = typeof part === 'object' && part !== null && Object.keys(part).length === 0;
    if (isEmpty || !places.has([name])) findings.add('lengthNeeds', ['length'], { length, name });
  }
  if (length === 'campaign' && file.calendar) checkCalendar(file.calendar, findings);
}

function checkCalendar(calendar: Draft<NonNullable<DraftFile['calendar']>>, findings: Findings): void {
  const { begins, start, tender } = calendar;
  if (begins !== undefined && !isDate(begins)) findings.add('badDate', ['calendar', 'begins'], { value: begins });
  let before: (typeof STEPS)[number] | undefined;
  for (const name of STEPS) {
    const day = calendar[name];
    if (day === undefined) continue;
    const earlier = before && calendar[before];
    if (before && earlier !== undefined && day <= earlier)
      findings.add('calendarOrder', ['calendar', name], { name, day, before, earlier });
    before = name;
  }
  if (start !== undefined && tender !== undefined && start >= tender)
    findings.add('startOutside', ['calendar', 'start'], { start, tender });
  for (const [i, name] of AFTER_THE_ORDER.entries()) {
    const step = AFTER_THE_ORDER[i - 1];
    if (step && calendar[name] !== undefined && calendar[step] === undefined)
      findings.add('stepMissing', ['calendar', name], { name, before: step }, { at: 'key' });
  }
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** A day of the common calendar, not only three numbers. Core has no clock, and needs none for this. */
function isDate(words: string): boolean {
  const [year = 0, month = 0, day = 0] = words.split('-').map(Number);
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (MONTH_DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
}
