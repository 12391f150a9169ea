// Checks of the field actions in their world: can each be done, in time, and does it bring anything? It uses upper bounds.

import { lastDay } from './check-calendar.ts';
import type { Findings } from './findings.ts';
import type { ActionKind, Calendar, Campaign, FieldAction, Scenario } from './model.ts';
import type { Path } from './places.ts';
import { neverOpens } from './reach-opening.ts';
import type { Reach } from './reach.ts';

/** A workshop takes somebody's support, and so a call before it. */
const DAYS_OF_A_CALL = 2;
/** What is shown to people: it should earn a proof, bring a fact or somebody to meet. */
const SHOWS: ReadonlySet<string> = new Set<ActionKind>(['demo', 'visit', 'reference', 'trial']);

export function checkActions(scenario: Scenario, campaign: Campaign, reach: Reach, findings: Findings): void {
  const { calendar } = campaign;
  const actions = Object.values(campaign.actions);
  for (const [i, action] of actions.entries()) {
    const path = ['actions', i];
    const { id: name } = action;
    checkWindow(action, path, calendar, findings);
    const why = neverOpens(action, scenario, reach);
    if (why) findings.add('actionNever', path, { name, why });
    const proves = Object.values(scenario.lines).some((line) => line.earnedBy === name);
    if (SHOWS.has(action.kind) && !proves && action.reveals.length === 0 && action.attends.length === 0)
      findings.add('earnsNothing', path, { name });
    for (const fact of action.reveals) {
      if (scenario.facts[fact]?.from === 'brief') findings.add('revealsBrief', [...path, 'reveals'], { name: fact });
    }
  }
  checkWorkshop(actions, calendar, findings);
}

function checkWindow(
  { id: name, days, window }: FieldAction,
  path: Path,
  calendar: Calendar,
  findings: Findings,
): void {
  const { start } = calendar;
  const end = lastDay(calendar);
  if (!window) return;
  const { from, to } = window;
  const span = to - from;
  if (to > end || to < start + days) findings.add('windowOutside', [...path, 'window'], { name, start, end });
  else if (span < days) findings.add('windowTooShort', [...path, 'window'], { name, days, span });
}

/** Without one by the criteria day the criteria are the rival's; only who comes in after that day is excused. */
function checkWorkshop(actions: readonly FieldAction[], calendar: Calendar, findings: Findings): void {
  const { start, criteria } = calendar;
  if (start >= criteria) return;
  const workshops = [...actions.entries()].filter(([, action]) => action.kind === 'workshop');
  if (workshops.length === 0) findings.add('noWorkshop', ['actions'], {}, { at: 'key' });
  const ends = workshops.map(([i, action]) => ({
    i,
    name: action.id,
    day: Math.max(start + DAYS_OF_A_CALL + action.days, action.window?.from ?? 0),
  }));
  if (ends.some(({ day }) => day <= criteria)) return;
  for (const { i, name, day } of ends) findings.add('workshopTooLate', ['actions', i], { name, day, criteria });
}
