// Draft → judged scenario: runs every check on what was read, and builds the `Scenario` if no fault was found.

import { buildScenario } from './build-scenario.ts';
import { checkActions } from './check-actions.ts';
import { checkAdvances, checkAdvanceWords } from './check-advances.ts';
import { checkLength } from './check-calendar.ts';
import { checkCampaignForms } from './check-campaign-forms.ts';
import { checkCalls, checkDeal } from './check-deal.ts';
import { checkLines } from './check-lines.ts';
import { checkPeople } from './check-people.ts';
import { checkReferences } from './check-references.ts';
import { checkNews, checkRivals } from './check-rivals.ts';
import { checkTexts } from './check-texts.ts';
import { checkWorld } from './check-world.ts';
import type { Findings } from './findings.ts';
import type { Scenario } from './model.ts';
import type { Places } from './places.ts';
import { reachOf } from './reach.ts';
import type { DraftFile, Shaped } from './shape-findings.ts';

export function judge(raw: unknown, { draft, file }: Shaped, places: Places, findings: Findings): Scenario | null {
  checkHead(draft, findings);
  checkLength(draft, places, findings);
  checkTexts(draft, findings);
  checkReferences(raw, draft, places, findings);
  checkLines(draft, places, findings);
  checkAdvanceWords(draft, places, findings);
  if (draft.length === 'campaign') checkCampaignForms(draft, places, findings);
  // What follows speaks of the world as a whole; with a part of it unreadable it would only repeat that part's fault in other words.
  if (!file || findings.isBroken) return null;
  const scenario = buildScenario(file);
  const { campaign, calls } = scenario;
  const reach = reachOf(scenario);
  checkWorld(scenario, reach, findings);
  checkPeople(scenario, reach, findings);
  checkAdvances(scenario, reach, findings);
  if (calls) checkCalls(scenario, calls, reach, findings);
  if (campaign) {
    checkDeal(scenario, reach, findings);
    checkActions(scenario, campaign, reach, findings);
    checkRivals(scenario, campaign, findings);
    checkNews(scenario, campaign, reach, findings);
  }
  return findings.hasFaults ? null : scenario;
}

function checkHead(draft: DraftFile, findings: Findings): void {
  if (draft.format !== undefined && draft.format !== 1)
    findings.add('wrongFormat', ['format'], { value: draft.format });
  for (const dimension of ['process', 'result'] as const) {
    if (draft.focus?.[dimension] === 0) findings.add('range', ['focus', dimension], { value: 0, low: 1, high: 9 });
  }
}
