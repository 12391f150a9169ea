// How many minutes a call by the book takes: the shortest order of moves for a person's mode. An estimate for authors; the search knows better.

import { MINUTES, reached } from '../methodology/vocabulary.ts';
import type { Advance, Id, Line, Need, Person, Scenario } from './model.ts';
import {
  EVIDENCE_WEIGHT,
  IMPLIED_WEIGHT,
  PLAIN_WEIGHT,
  type Reach,
  startWeight,
  thresholdOf,
  VISION_WEIGHT,
} from './reach.ts';

/** Beyond size 1 the risk concern after a benefit must be taken away by a proof (support falls by 1 while it is open). */
const NEEDS_PROOF = 2;

/**
 * Minutes to the advance: for each need it takes (else for the cheapest live one) the hint, the problem, the implications that tip the scale,
 * the payoff question and the benefit; a proof where the advance takes one or asks support 2 and more; one playback; the request.
 * Null if it cannot be reached at all.
 */
export function bookMinutes(scenario: Scenario, reach: Reach, person: Person, advance: Advance): number | null {
  const { takes } = advance;
  const support = Math.max(advance.size, takes.support ?? 0);
  const named = [...new Set([...takes.explicit, ...takes.answered, ...takes.proven])];
  const minutes = (need: Need): number | null => {
    const toExplicit = minutesToExplicit(reach, person, need);
    const furthest = reach.furthest(person, need);
    if (toExplicit === null || !reached(furthest, 'answered')) return null;
    const proof = furthest === 'proven' && (takes.proven.includes(need.id) || support >= NEEDS_PROOF);
    return toExplicit + MINUTES.present + (proof ? MINUTES.prove : 0);
  };
  const all = (named.length > 0 ? named.flatMap((id) => scenario.needs[id] ?? []) : reach.live(person)).map(minutes);
  const closing = MINUTES.listen + MINUTES.request;
  const possible = all.filter((one) => one !== null);
  if (possible.length === 0 || (named.length > 0 && possible.length < all.length)) return null;
  return closing + (named.length > 0 ? possible.reduce((sum, one) => sum + one, 0) : Math.min(...possible));
}

function minutesToExplicit(reach: Reach, person: Person, need: Need): number | null {
  const about = reach.linesTo(person.id).filter((line) => line.need === need.id);
  const asking = (fact: Id): number => (reach.isGiven(fact) ? 0 : MINUTES.situation);
  const start = startWeight(person, need);
  const gap = thresholdOf(person, need) - (start === 0 ? IMPLIED_WEIGHT : start);

  if (start > 0 && person.mode === 'visionary') {
    // N first; what it leaves is made up by implications, and then N again
    const left = gap - VISION_WEIGHT;
    const more = weighing(about, left, reach, asking);
    return more === null ? null : MINUTES.needPayoff + (left > 0 ? more + MINUTES.needPayoff : 0);
  }
  const weighed = weighing(about, gap, reach, asking);
  if (weighed === null) return null;
  const digs = Math.max(0, need.layers.length - 1);
  // the root of a chain of whys brings the problem out by itself; the third dig in a row wants a playback before it
  const digging = digs * MINUTES.dig + Math.floor(Math.max(0, digs - 1) / 2) * MINUTES.listen;
  const hinted = person.mode === 'complacent' || person.mode === 'selfSatisfied';
  const hint = hinted ? Math.min(...need.hints.filter(reach.canKnow).map(asking)) : 0;
  const opening = start > 0 ? 0 : digs > 0 ? 0 : (Number.isFinite(hint) ? hint : 0) + MINUTES.problem;
  return digging + opening + weighed + MINUTES.needPayoff;
}

/** Fewest minutes of implications that lay this much weight; evidence weighs most, but may have to be asked for first. */
function weighing(about: readonly Line[], gap: number, reach: Reach, asking: (fact: Id) => number): number | null {
  if (gap <= 0) return 0;
  const lines = about.filter((line) => line.move === 'implication');
  const plain = lines.filter((line) => line.evidence === undefined).length;
  const costs = lines
    .flatMap((line) =>
      line.evidence !== undefined && reach.canKnow(line.evidence) ? [MINUTES.implication + asking(line.evidence)] : [],
    )
    .sort((a, b) => a - b);
  let best: number | null = null;
  for (let used = 0; used <= costs.length; used++) {
    const rest = Math.max(0, Math.ceil((gap - used * EVIDENCE_WEIGHT) / PLAIN_WEIGHT));
    if (rest > plain) continue;
    const minutes = costs.slice(0, used).reduce((sum, one) => sum + one, 0) + rest * MINUTES.implication;
    if (best === null || minutes < best) best = minutes;
  }
  return best;
}
