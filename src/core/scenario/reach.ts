// What can be reached at all in a scenario: which facts, people, stages, how much support. It plays nothing: an upper bound by hand.

import { clamp } from '../base/index.ts';
import type { Concern, NeedStage } from '../methodology/vocabulary.ts';
import { lastDay } from './check-calendar.ts';
import type { Condition, Id, Line, Need, News, Person, Scenario } from './model.ts';
import { canBeGranted } from './obstacle.ts';
import { opened, type Opening, openingOf } from './reach-opening.ts';

export interface Reach {
  /** People with an open door and something to say to them. */
  readonly met: readonly Person[];
  /** Whose door is open, or opens as the deal goes. */
  readonly isOpen: (person: Person) => boolean;
  /** Lines to this person that can be said at all (what an action earns included, if it can be done). */
  readonly linesTo: (person: Id) => readonly Line[];
  /** Known without asking in a call: from the brief, an action, news. */
  readonly isGiven: (fact: Id) => boolean;
  readonly canKnow: (fact: Id) => boolean;
  /** Needs of this person that some strength of ours answers. */
  readonly live: (person: Person) => readonly Need[];
  /** The furthest stage this need can reach with this person. */
  readonly furthest: (person: Person, need: Need) => NeedStage;
  /** The most support this person can come to give, 0..3. */
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

/** Selling while we are away lays one a step, at each of five steps (simulation.md section 6). */
const SPREAD_WEIGHT = 5;
/** So many pieces of evidence turn a self-satisfied person to complacent. */
const TURNING_EVIDENCE = 2;

export function reachOf(scenario: Scenario): Reach {
  let opening = openingOf(scenario);
  let reach = reachWith(scenario, opening);
  if (scenario.length === 'call') return reach;
  for (let next = opened(scenario, reach, opening); next; next = opened(scenario, reach, opening)) {
    opening = next;
    reach = reachWith(scenario, opening);
  }
  return reach;
}

function reachWith(scenario: Scenario, opening: Opening): Reach {
  const { campaign, calls, length } = scenario;
  const people = Object.values(scenario.people);
  const lines = Object.values(scenario.lines).filter(
    (line) => line.earnedBy === undefined || opening.actions.has(line.earnedBy),
  );
  const linesTo = (person: Id): readonly Line[] => lines.filter((line) => line.to === person);
  const isOpen = (person: Person): boolean => opening.doors.has(person.id) && (calls?.includes(person.id) ?? true);
  const met = people.filter((person) => isOpen(person) && linesTo(person.id).length > 0);
  const heard = lines.filter((line) => met.some((person) => person.id === line.to));
  const newsTo = (person: Person): readonly News[] => campaign?.news.filter((news) => news.to === person.id) ?? [];

  const canKnow = (id: Id): boolean => {
    if (opening.facts.has(id) || heard.some((line) => line.move === 'situation' && line.fact === id)) return true;
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

  /** A self-satisfied person can be turned over several calls, or by news. */
  const canTurn = (person: Person): boolean => {
    if (length === 'call') return false;
    const evidence = linesTo(person.id).filter(
      (line) => line.move === 'implication' && line.evidence !== undefined && canKnow(line.evidence),
    );
    return evidence.length >= TURNING_EVIDENCE || newsTo(person).some((news) => news.mode === 'complacent');
  };

  /** Weight that comes without a word of ours: the person's own mode, news, a colleague who speaks for us. */
  const givenWeight = (person: Person, need: Need): number => {
    const news = newsTo(person).filter((one) => one.need === need.id);
    if (news.some((one) => one.mode === 'overwhelmed')) return Math.max(10, startWeight(person, need));
    const told = news.reduce((sum, one) => sum + one.weight, 0);
    const spread =
      campaign !== undefined &&
      met.some((other) => other.id !== person.id && other.influences.includes(person.id) && need.id in other.stakes);
    return startWeight(person, need) + told + (spread ? SPREAD_WEIGHT : 0);
  };

  const furthest = (person: Person, need: Need): NeedStage => {
    if (!person.stakes[need.id]) return 'hidden';
    const about = linesTo(person.id).filter((line) => line.need === need.id);
    const has = (move: Line['move']): boolean => about.some((line) => line.move === move);
    const suspected = person.mode === 'visionary' || person.mode === 'overwhelmed' || need.hints.some(canKnow);
    const layered = need.layers.length > 1;
    const dug = layered && has('dig');
    const start = givenWeight(person, need);
    if (start === 0 && !dug && !(suspected && has('problem'))) return 'hidden';

    const implications = about.filter((line) => line.move === 'implication');
    const asked = start === 0 || (suspected && has('problem') && startWeight(person, need) === 0);
    const weight = implications.reduce(
      (sum, line) => sum + (line.evidence === undefined ? PLAIN_WEIGHT : canKnow(line.evidence) ? EVIDENCE_WEIGHT : 0),
      start + (asked ? IMPLIED_WEIGHT : 0),
    );
    const vision = person.mode === 'visionary' && need.kind === 'growth' && has('needPayoff') ? VISION_WEIGHT : 0;
    const turned = person.mode === 'selfSatisfied' && canTurn(person);
    const threshold = turned ? (person.stakes[need.id]?.cost ?? 10) : thresholdOf(person, need);
    if (weight + vision < threshold) return 'implied';
    if (!has('needPayoff') || (layered && !dug)) return 'serious';
    if (person.mode === 'selfSatisfied' && length !== 'call' && !turned) return 'serious';

    const answers = (line: Line): boolean => line.strength !== undefined && need.answeredBy.includes(line.strength);
    // a campaign's written proposal answers like a benefit
    const isAnswered = about.some((line) => line.move === 'present' && answers(line));
    if (!isAnswered && (!campaign || need.answeredBy.length === 0)) return 'explicit';
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
    // belief 3 takes a proof after a benefit, or three benefits; trust 3 is within reach of anyone who listens. A campaign has the
    // seminar and the proposal beside them.
    const terms = [
      true,
      answered,
      answered && (proven || benefits >= 3 || campaign !== undefined),
      answered && person.win && (campaign !== undefined || spoken.some((line) => line.win)),
      true,
    ];
    // a campaign clears a concern by a move of its own
    const stays = (concern: Concern): boolean => concern !== 'price' && !proven && campaign === undefined;
    return clamp(clamp(terms.filter(Boolean).length, 0, 3) - Math.min(2, person.concerns.filter(stays).length), 0, 3);
  };

  const canHold = (condition: Condition): boolean => {
    if ('known' in condition) return canKnow(condition.known);
    if ('stage' in condition) {
      const need = scenario.needs[condition.stage.need];
      return condition.stage.atLeast === 'hidden' || met.some((person) => need && person.stakes[need.id]);
    }
    if ('after' in condition) return happens(condition.after);
    if ('day' in condition) return condition.day <= (campaign ? lastDay(campaign.calendar) : 0);
    if ('not' in condition) return !alwaysHolds(condition.not, scenario);
    if ('any' in condition) return condition.any.some(canHold);
    if ('all' in condition) return condition.all.every(canHold);
    return true;
  };

  const reach: Reach = {
    met,
    isOpen,
    linesTo,
    isGiven: (fact) => opening.facts.has(fact),
    canKnow,
    live,
    furthest,
    support,
    canHold,
  };
  const happens = (id: Id): boolean => {
    const advance = length === 'call' ? undefined : scenario.advances[id];
    if (advance) return canBeGranted(advance, scenario, reach);
    return opening.actions.has(id) || heard.some((line) => line.id === id);
  };
  return reach;
}

function alwaysHolds(condition: Condition, scenario: Scenario): boolean {
  if ('known' in condition) return scenario.facts[condition.known]?.from === 'brief';
  if ('stage' in condition) return condition.stage.atLeast === 'hidden';
  if ('support' in condition) return condition.support <= -3;
  if ('day' in condition) return condition.day <= (scenario.campaign?.calendar.start ?? 0);
  if ('all' in condition) return condition.all.every((one) => alwaysHolds(one, scenario));
  if ('any' in condition) return condition.any.some((one) => alwaysHolds(one, scenario));
  return false;
}
