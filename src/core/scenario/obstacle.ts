// What stands in the way of an advance for good. It asks for upper bounds only, so what it calls impossible is.

import type { BothLangs } from '../base/index.ts';
import { type NeedStage, reached } from '../methodology/vocabulary.ts';
import { both } from './catalogue-entry.ts';
import type { Advance, Scenario } from './model.ts';
import type { Reach } from './reach.ts';

/** The first obstacle, or null. Nothing is said of a person without a live need: that is a fault of its own. */
export function obstacle(advance: Advance, scenario: Scenario, reach: Reach): BothLangs | null {
  const person = reach.met.find((one) => one.id === advance.to);
  if (!person) return both(`${advance.to} 见不到`, `${advance.to} cannot be met`);
  if (reach.live(person).length === 0) return null;
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

export const canBeGranted = (advance: Advance, scenario: Scenario, reach: Reach): boolean =>
  obstacle(advance, scenario, reach) === null &&
  reach.met.some((person) => person.id === advance.to && reach.live(person).length > 0);
