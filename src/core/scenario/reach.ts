// What can be reached at all in a call of a scenario: which facts, which stages, how much support. It plays nothing: an upper bound by hand.

import { clamp } from '../base/index.ts';
import type { NeedStage } from '../methodology/vocabulary.ts';
import type { Condition, Fact, Id, Line, Need, Person, Scenario } from './model.ts';

export interface Reach {
  /** People with an open door and something to say to them. */
  readonly met: readonly Person[];
  readonly linesTo: (person: Id) => readonly Line[];
  readonly canKnow: (fact: Id) => boolean;
  /** Needs of this person that some strength of ours answers. */
  readonly live: (person: Person) => readonly Need[];
  /** The furthest stage this need can reach with this person in one call. */
  readonly furthest: (person: Person, need: Need) => NeedStage;
  /** The most support this person can come to give in one call, 0..3. */
  readonly support: (person: Person) => number;
  readonly canHold: (condition: Condition) => boolean;
}

/** Weight a need has before anything was asked (simulation.md section 5). */
export function startWeight(person: Person, need: Need): number {
  if (person.mode === 'visionary' && person.vision === need.id) return 3;
  return person.mode === 'overwhelmed' && person.acute === need.id ? (person.stakes[need.id]?.cost ?? 0) : 0;
}

/** A self-satisfied person's threshold is doubled. */
export function thresholdOf(person: Person, need: Need): number {
  const cost = person.stakes[need.id]?.cost ?? 10;
  return person.mode === 'selfSatisfied' ? Math.min(10, 2 * cost) : cost;
}

export const EVIDENCE_WEIGHT = 3;
export const PLAIN_WEIGHT = 1;
export const IMPLIED_WEIGHT = 2;
/** What the first payoff question lays on a visionary's growth need. */
export const VISION_WEIGHT = 3;

export function reachOf(scenario: Scenario): Reach {
  const lines = Object.values(scenario.lines);
  const linesTo = (person: Id): readonly Line[] => lines.filter((line) => line.to === person);
  const open = (person: Person): boolean => person.door === 'open' || person.door === 'coach';
  const met = Object.values(scenario.people).filter((person) => open(person) && linesTo(person.id).length > 0);
  const heard = lines.filter((line) => met.some((person) => person.id === line.to));

  const canKnow = (id: Id): boolean => {
    const fact: Fact | undefined = scenario.facts[id];
    if (!fact) return false;
    if (fact.from === 'brief' || heard.some((line) => line.move === 'situation' && line.fact === id)) return true;
    return Object.values(scenario.needs).some(
      (need) =>
        need.layers.some((layer) => layer.fact === id) &&
        heard.some((line) => line.move === 'dig' && line.need === need.id),
    );
  };

  const live = (person: Person): readonly Need[] =>
    Object.keys(person.stakes).flatMap((id) => {
      const need = scenario.needs[id];
      return need && need.answeredBy.length > 0 ? [need] : [];
    });

  const furthest = (person: Person, need: Need): NeedStage => {
    if (!person.stakes[need.id]) return 'hidden';
    const about = linesTo(person.id).filter((line) => line.need === need.id);
    const has = (move: Line['move']): boolean => about.some((line) => line.move === move);
    const suspected = person.mode === 'visionary' || person.mode === 'overwhelmed' || need.hints.some(canKnow);
    const layered = need.layers.length > 1;
    const dug = layered && has('dig');
    const start = startWeight(person, need);
    if (start === 0 && !dug && !(suspected && has('problem'))) return 'hidden';

    const implications = about.filter((line) => line.move === 'implication');
    const weight = implications.reduce(
      (sum, line) => sum + (line.evidence === undefined ? PLAIN_WEIGHT : canKnow(line.evidence) ? EVIDENCE_WEIGHT : 0),
      start === 0 ? IMPLIED_WEIGHT : start,
    );
    const vision = person.mode === 'visionary' && need.kind === 'growth' && has('needPayoff') ? VISION_WEIGHT : 0;
    if (weight + vision < thresholdOf(person, need)) return 'implied';
    if (!has('needPayoff') || (layered && !dug)) return 'serious';

    const answers = (line: Line): boolean => line.strength !== undefined && need.answeredBy.includes(line.strength);
    if (!about.some((line) => line.move === 'present' && answers(line))) return 'explicit';
    return linesTo(person.id).some((line) => line.move === 'prove' && answers(line)) ? 'proven' : 'answered';
  };

  const support = (person: Person): number => {
    const stages = live(person).map((need) => furthest(person, need));
    const some = (...wanted: readonly NeedStage[]): boolean => stages.some((stage) => wanted.includes(stage));
    if (!some('serious', 'explicit', 'answered', 'proven')) return 0;
    const spoken = linesTo(person.id);
    const answered = some('answered', 'proven');
    const proven = some('proven');
    const benefits = spoken.filter((line) => line.move === 'present').length;
    // belief 3 takes a proof after a benefit, or three benefits; trust 3 is within reach of anyone who listens
    const terms = [
      true,
      answered,
      answered && (proven || benefits >= 3),
      answered && person.win && spoken.some((line) => line.win),
      true,
    ];
    const left = person.concerns.filter((concern) => (concern === 'price' ? false : !proven)).length;
    return clamp(clamp(terms.filter(Boolean).length, 0, 3) - Math.min(2, left), 0, 3);
  };

  const canHold = (condition: Condition): boolean => {
    if ('known' in condition) return canKnow(condition.known);
    if ('stage' in condition) {
      const need = scenario.needs[condition.stage.need];
      return condition.stage.atLeast === 'hidden' || met.some((person) => need && person.stakes[need.id]);
    }
    if ('after' in condition) return heard.some((line) => line.id === condition.after);
    if ('day' in condition) return condition.day === 0;
    if ('not' in condition) return !alwaysHolds(condition.not, scenario);
    if ('any' in condition) return condition.any.some(canHold);
    if ('all' in condition) return condition.all.every(canHold);
    return true;
  };

  return { met, linesTo, canKnow, live, furthest, support, canHold };
}

function alwaysHolds(condition: Condition, scenario: Scenario): boolean {
  if ('known' in condition) return scenario.facts[condition.known]?.from === 'brief';
  if ('stage' in condition) return condition.stage.atLeast === 'hidden';
  if ('support' in condition) return condition.support <= -3;
  if ('day' in condition) return condition.day === 0;
  if ('all' in condition) return condition.all.every((one) => alwaysHolds(one, scenario));
  if ('any' in condition) return condition.any.some((one) => alwaysHolds(one, scenario));
  return false;
}
