// Checks of what there is to know and to feel: facts, needs, strengths, evidence, conditions. It knows no mode of a person.

import type { Findings } from './findings.ts';
import type { Condition, Id, Scenario } from './model.ts';
import type { Path } from './places.ts';
import type { Reach } from './reach.ts';

export function checkWorld(scenario: Scenario, reach: Reach, findings: Findings): void {
  checkNeeds(scenario, findings);
  checkFacts(scenario, reach, findings);
  for (const [i, line] of Object.values(scenario.lines).entries()) {
    if (line.evidence !== undefined && !reach.canKnow(line.evidence)) {
      findings.add('evidenceNotKnown', ['lines', i, 'evidence'], { name: line.evidence });
    }
    checkWhen(['lines', i, 'when'], line.when, reach, findings);
  }
  for (const advance of Object.values(scenario.advances)) {
    checkWhen(['advances', advance.id, 'when'], advance.when, reach, findings);
  }
}

function checkNeeds(scenario: Scenario, findings: Findings): void {
  const people = Object.values(scenario.people);
  const needs = Object.values(scenario.needs);
  for (const need of needs) {
    const path = ['needs', need.id];
    if (!people.some((person) => need.id in person.stakes)) {
      findings.add('needWithoutStake', path, { name: need.id }, { at: 'key' });
    } else if (need.answeredBy.length === 0) findings.add('needUnanswered', path, { name: need.id }, { at: 'key' });
  }
  for (const id of Object.keys(scenario.seller.strengths)) {
    if (!needs.some((need) => need.answeredBy.includes(id))) {
      findings.add('strengthUnused', ['seller', 'strengths', id], { name: id }, { at: 'key' });
    }
  }
}

function checkFacts(scenario: Scenario, reach: Reach, findings: Findings): void {
  const used = usefulFacts(scenario);
  for (const fact of Object.values(scenario.facts)) {
    if (fact.from === 'brief') continue; // the brief may tell more than the call needs
    const path = ['facts', fact.id];
    // evidence out of reach is a fault of its own, at the line that rests on it
    const isEvidence = Object.values(scenario.lines).some((line) => line.evidence === fact.id);
    if (!reach.canKnow(fact.id) && !isEvidence && !isPromised(fact.id, scenario)) {
      const rule = scenario.campaign && fact.from !== 'person' ? 'factNotRevealed' : 'factNotLearnt';
      findings.add(rule, path, { name: fact.id, from: fact.from }, { at: 'key' });
    }
    if (!used.has(fact.id)) findings.add('factUnused', path, { name: fact.id }, { at: 'key' });
  }
}

/** An action that brings it out, or news, is there and never comes: that is named at the action or the news. */
const isPromised = (fact: Id, { campaign }: Scenario): boolean =>
  campaign !== undefined &&
  (Object.values(campaign.actions).some((action) => action.reveals.includes(fact)) ||
    campaign.news.some((news) => news.fact === fact));

/** Facts whose asking is no waste (simulation.md section 4, situation). */
export function usefulFacts(scenario: Scenario): ReadonlySet<Id> {
  const used = new Set<Id>();
  const inCondition = (condition: Condition | undefined): void => {
    if (!condition) return;
    if ('known' in condition) used.add(condition.known);
    else if ('not' in condition) inCondition(condition.not);
    else if ('any' in condition) condition.any.forEach(inCondition);
    else if ('all' in condition) condition.all.forEach(inCondition);
  };
  for (const fact of Object.values(scenario.facts)) if (fact.qualifies || fact.flatters.length > 0) used.add(fact.id);
  for (const need of Object.values(scenario.needs)) {
    for (const hint of need.hints) used.add(hint);
    for (const layer of need.layers) if (layer.fact !== undefined) used.add(layer.fact);
  }
  for (const line of Object.values(scenario.lines)) {
    if (line.evidence !== undefined) used.add(line.evidence);
    inCondition(line.when);
  }
  for (const advance of Object.values(scenario.advances)) {
    for (const fact of advance.takes.known) used.add(fact);
    inCondition(advance.when);
  }
  for (const action of Object.values(scenario.campaign?.actions ?? {})) inCondition(action.when);
  for (const news of scenario.campaign?.news ?? []) inCondition(news.when);
  return used;
}

function checkWhen(path: Path, condition: Condition | undefined, reach: Reach, findings: Findings): void {
  if (condition && !reach.canHold(condition)) {
    findings.add('whenNever', path, { name: Object.keys(condition).join() }, { at: 'key' });
  }
}
