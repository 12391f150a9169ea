// Checks of each person as a buyer: the mode has what it needs, there is something to win, and the call fits its clock.

import { bookMinutes } from './book.ts';
import { usefulFacts } from './check-world.ts';
import type { Findings } from './findings.ts';
import type { Person, Scenario } from './model.ts';
import type { Path } from './places.ts';
import type { Reach } from './reach.ts';

/** Up to here a call can be searched to its end, so that moves can be called best (simulation.md section 8). */
const MAX_IDEAS = 14;
/** Minutes a by-the-book call should leave for a detour. */
const SLACK = 2;
const MIN_GROWTH_COST = 7;
const MIN_SELF_SATISFIED_COST = 3;
const MIN_EVIDENCE = 2;

export function checkPeople(scenario: Scenario, reach: Reach, findings: Findings): void {
  if (reach.met.length === 0) findings.add('nobodyToMeet', ['people'], {}, { at: 'key' });
  for (const person of Object.values(scenario.people)) {
    const path: Path = ['people', person.id];
    checkMode(person, path, scenario, findings);
    checkCoach(person, path, scenario, reach, findings);
    const met = reach.met.includes(person);
    if (!met && !scenario.campaign && person.door !== 'open' && !opensFor(person, scenario)) {
      findings.add('personUnreachable', path, { name: person.id }, { at: 'key' });
    }
    if (!met) continue;
    if (person.mode === 'selfSatisfied') checkSelfSatisfied(person, path, scenario, reach, findings);
    if (reach.live(person).length === 0) findings.add('noLiveNeed', path, { name: person.id }, { at: 'key' });
    const advances = Object.values(scenario.advances).filter((advance) => advance.to === person.id);
    if (advances.length === 0) findings.add('noAdvance', path, { name: person.id }, { at: 'key' });
    const count = countIdeas(person, scenario, reach);
    if (count > MAX_IDEAS) findings.add('tooManyIdeas', path, { name: person.id, count }, { at: 'key' });

    if (person.mode === 'selfSatisfied') continue; // no clock would be long enough
    const needs = advances.flatMap((advance) => bookMinutes(scenario, reach, person, advance) ?? []);
    // who is called on again needs time for the smallest step only
    const isOnce = isCalledOnce(person, scenario);
    const needed = needs.length === 0 ? 0 : isOnce ? Math.max(...needs) : Math.min(...needs);
    if (needed > person.minutes - SLACK) {
      findings.add('callTooShort', [...path, 'minutes'], { name: person.id, needed, minutes: person.minutes });
    }
  }
}

const isCalledOnce = (person: Person, { campaign, calls }: Scenario): boolean =>
  !campaign && (calls ?? []).filter((id) => id === person.id).length < 2;

const opensFor = (person: Person, scenario: Scenario): boolean =>
  Object.values(scenario.advances).some((advance) => advance.opens.includes(person.id));

function checkMode(person: Person, path: Path, scenario: Scenario, findings: Findings): void {
  const name = person.id;
  if (person.mode === 'overwhelmed') {
    const need = person.acute;
    const acute = need === undefined ? undefined : scenario.needs[need];
    if (need === undefined || !acute) findings.add('noAcute', [...path, 'mode'], { name });
    else if (!(need in person.stakes) || acute.kind !== 'trouble')
      findings.add('acuteNotStake', [...path, 'acute'], { name, need });
    else if (acute.answeredBy.length === 0) findings.add('acuteNotLive', [...path, 'acute'], { name, need });
  }
  if (person.mode !== 'visionary') return;
  const need = person.vision;
  const vision = need === undefined ? undefined : scenario.needs[need];
  if (need === undefined || !vision) findings.add('noVision', [...path, 'mode'], { name });
  else if (!(need in person.stakes) || vision.kind !== 'growth' || vision.answeredBy.length === 0) {
    findings.add('visionNotGrowth', [...path, 'vision'], { name, need });
  }
  for (const [id, { cost }] of Object.entries(person.stakes)) {
    if (scenario.needs[id]?.kind === 'growth' && cost < MIN_GROWTH_COST) {
      findings.add('growthTooCheap', [...path, 'stakes', id, 'cost'], { need: id, cost });
    }
  }
}

function checkCoach(person: Person, path: Path, scenario: Scenario, reach: Reach, findings: Findings): void {
  if (!person.coachable) return;
  if (isCalledOnce(person, scenario))
    findings.add('coachInCall', [...path, 'coachable'], { name: person.id }, { at: 'key' });
  if (reach.live(person).length === 0)
    findings.add('coachWithoutNeed', [...path, 'coachable'], { name: person.id }, { at: 'key' });
}

function checkSelfSatisfied(person: Person, path: Path, scenario: Scenario, reach: Reach, findings: Findings): void {
  const name = person.id;
  if (scenario.length === 'call') findings.add('selfSatisfiedInCall', [...path, 'mode'], { name });
  const evidence = reach
    .linesTo(person.id)
    .flatMap((line) => (line.move === 'implication' && line.evidence ? [line.evidence] : []));
  const count = new Set(evidence).size;
  if (count < MIN_EVIDENCE) findings.add('selfSatisfiedEvidence', [...path, 'mode'], { name, count });
  for (const [need, { cost }] of Object.entries(person.stakes)) {
    if (cost < MIN_SELF_SATISFIED_COST)
      findings.add('selfSatisfiedCost', [...path, 'stakes', need, 'cost'], { name, need, cost });
  }
}

/** Distinct ideas that change anything: what the search has to tell apart. */
function countIdeas(person: Person, scenario: Scenario, reach: Reach): number {
  const useful = usefulFacts(scenario);
  const ideas = new Set<string>();
  for (const line of reach.linesTo(person.id)) {
    const { move, fact, need, strength } = line;
    if (move === 'situation' && fact !== undefined && useful.has(fact)) ideas.add(`situation ${fact}`);
    else if (move === 'present') ideas.add(`present ${strength} ${need}`);
    else if (move === 'prove') ideas.add(`prove ${strength}`);
    else if (need !== undefined) ideas.add(`${move} ${need}`);
  }
  return ideas.size + Object.values(scenario.advances).filter((advance) => advance.to === person.id).length;
}
