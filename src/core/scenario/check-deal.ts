// Checks of a campaign or series as a deal: a coach, a way to the money, something to qualify by, doors that open in time.

import { QUALIFIERS } from '../methodology/vocabulary.ts';
import type { Findings } from './findings.ts';
import type { Id, Scenario } from './model.ts';
import { canBeGranted } from './obstacle.ts';
import { canCoach } from './reach-opening.ts';
import type { Reach } from './reach.ts';

/** Facts of the six without which there is no grading (D3). */
const MIN_QUALIFYING = 4;

export function checkDeal(scenario: Scenario, reach: Reach, findings: Findings): void {
  const people = Object.values(scenario.people);
  if (!people.some((person) => canCoach(person, reach))) findings.add('noCoachable', ['people'], {}, { at: 'key' });
  if (!people.some((person) => person.roles.includes('economic')))
    findings.add('noEconomic', ['people'], {}, { at: 'key' });
  for (const person of people) {
    const path = ['people', person.id];
    const name = person.id;
    if (person.coachable && !person.win)
      findings.add('coachWithoutWin', [...path, 'coachable'], { name }, { at: 'key' });
    if (!reach.isOpen(person)) {
      const rule = person.roles.includes('economic') ? 'economicNoPath' : 'personNoPath';
      findings.add(rule, path, { name }, { at: 'key' });
    } else if (reach.linesTo(person.id).length === 0) findings.add('nothingToSay', path, { name }, { at: 'key' });
  }
  const known = QUALIFIERS.filter((qualifier) =>
    Object.values(scenario.facts).some((fact) => fact.qualifies === qualifier && reach.canKnow(fact.id)),
  );
  if (known.length < MIN_QUALIFYING) findings.add('fewQualifying', ['facts'], { count: known.length }, { at: 'key' });
}

/** Each call of a series finds an open door: open from the start, or opened by an advance of somebody called on before. */
export function checkCalls(scenario: Scenario, calls: readonly Id[], reach: Reach, findings: Findings): void {
  for (const [i, name] of calls.entries()) {
    const before = calls.slice(0, i);
    const opens = Object.values(scenario.advances).some(
      (advance) =>
        before.includes(advance.to) && advance.opens.includes(name) && canBeGranted(advance, scenario, reach),
    );
    const door = scenario.people[name]?.door;
    if (door === 'shut' || (door === 'unmet' && !opens)) findings.add('callClosed', ['calls', i], { name });
  }
}
