// Draft → judged scenario: runs every check on what was read, and builds the `Scenario` if no fault was found.

import { buildScenario } from './build-scenario.ts';
import { checkAdvances } from './check-advances.ts';
import { checkLines } from './check-lines.ts';
import { checkPeople } from './check-people.ts';
import { checkReferences } from './check-references.ts';
import { checkTexts } from './check-texts.ts';
import { checkWorld } from './check-world.ts';
import type { Findings } from './findings.ts';
import type { Scenario } from './model.ts';
import type { Places } from './places.ts';
import { reachOf } from './reach.ts';
import type { DraftFile, Shaped } from './shape-findings.ts';

export function judge(raw: unknown, { draft, file }: Shaped, places: Places, findings: Findings): Scenario | null {
  checkHead(draft, findings);
  checkTexts(draft, findings);
  checkReferences(raw, draft, places, findings);
  checkLines(draft, places, findings);
  // What follows speaks of the world as a whole; with a part of it unreadable it would only repeat that part's fault in other words.
  if (!file || findings.isBroken) return null;
  const scenario = buildScenario(file);
  if (scenario.length === 'call') {
    const reach = reachOf(scenario);
    checkWorld(scenario, reach, findings);
    checkPeople(scenario, reach, findings);
    checkAdvances(scenario, reach, findings);
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
