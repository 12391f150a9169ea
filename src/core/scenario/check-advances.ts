// Checks of the next steps: can each be granted at all? It uses upper bounds, so what it calls impossible is.

import type { BothLangs } from '../base/index.ts';
import { type NeedStage, reached } from '../methodology/vocabulary.ts';
import { both } from './catalogue-entry.ts';
import type { Findings } from './findings.ts';
import type { Advance, Scenario } from './model.ts';
import type { Reach } from './reach.ts';

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

/** The first thing that stands in the way for good, or null. */
function obstacle(advance: Advance, scenario: Scenario, reach: Reach): BothLangs | null {
  const person = reach.met.find((one) => one.id === advance.to);
  if (!person) return both(`${advance.to} 见不到`, `${advance.to} cannot be met`);
  if (reach.live(person).length === 0) return null; // said of the person already
  const stages: readonly (readonly [NeedStage, readonly string[]])[] = [
    ['explicit', advance.takes.explicit],
    ['answered', advance.takes.answered],
    ['proven', advance.takes.proven],
  ];
  for (const [stage, needs] of stages) {
    for (const id of needs) {
      const need = scenario.needs[id];
      const furthest = need ? reach.furthest(person, need) : 'hidden';
      if (!reached(furthest, stage))
        return both(
          `“${id}” 最多走到 ${furthest}，到不了 ${stage}`,
          `“${id}” gets no further than ${furthest}, not to ${stage}`,
        );
    }
  }
  const unknown = advance.takes.known.find((fact) => !reach.canKnow(fact));
  if (unknown !== undefined) return both(`事实 “${unknown}” 无从得知`, `the fact “${unknown}” cannot be learnt`);
  const wanted = Math.max(advance.size, advance.takes.support ?? 0);
  const most = reach.support(person);
  return most < wanted
    ? both(`要支持度 ${wanted}，最多只能到 ${most}`, `it takes support ${wanted}, and ${most} is the most there can be`)
    : null;
}
