// Checks of the next steps: can each be granted at all, and has it its own words? It uses upper bounds, so what it calls impossible is.

import type { Findings } from './findings.ts';
import type { Scenario } from './model.ts';
import { obstacle } from './obstacle.ts';
import type { Places } from './places.ts';
import type { Reach } from './reach.ts';
import type { DraftFile } from './shape-findings.ts';

export function checkAdvances(scenario: Scenario, reach: Reach, findings: Findings): void {
  for (const advance of Object.values(scenario.advances)) {
    const path = ['advances', advance.id];
    const { support } = advance.takes;
    if (support !== undefined && support < advance.size) {
      findings.add('takesBelowSize', [...path, 'takes', 'support'], { support, size: advance.size });
    }
    const why = obstacle(advance, scenario, reach);
    if (why) findings.add('advanceNever', path, { name: advance.id, why }, { at: 'key' });
  }
}

/** What is left to the stock thoughts: a warning, and a fault in an exam. */
export function checkAdvanceWords(file: DraftFile, places: Places, findings: Findings): void {
  for (const [id, advance] of Object.entries(file.advances ?? {})) {
    const path = ['advances', id];
    if (!advance || findings.touches([...path, 'thinks'])) continue;
    const missing = (['accepted', 'declined'] as const).filter(
      (key) => advance.thinks?.[key] === undefined && !places.has([...path, 'thinks', key]),
    );
    if (missing.length > 0) findings.add('missingVerdictThinks', path, { id, key: missing.join(', ') }, { at: 'key' });
  }
}
