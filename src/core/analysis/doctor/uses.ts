// Of what use each line of a call is: whether it is ever on offer, ever a best move, or always. It looks; the sentences are made elsewhere.

import type { Id, Line } from '../../scenario/index.ts';
import { worldOf } from '../../session/index.ts';
import type { CallTable } from '../search/compile.ts';
import type { DoctorBounds } from './bounds.ts';
import { actionsIn, type CallDesk } from './call-desk.ts';
import { straying } from './wander.ts';
import { wayTo, type Stand, type Walk } from './walk.ts';
import { isBest, matters, valueOf, type Judged } from './worth.ts';

export interface Use {
  readonly action: number;
  /** Positions in which it was on offer and something was at stake. */
  readonly count: number;
  /** Moves to the first of them. */
  readonly way: readonly number[];
}

export interface Uses {
  readonly neverOffered: readonly number[];
  readonly neverUseful: readonly Use[];
  readonly alwaysBest: readonly Use[];
  /** Positions that were looked at for offers; all there are? */
  readonly seen: number;
  readonly whole: boolean;
}

/** A fact that a need or a line hangs on. What only qualifies the deal or flatters brings no call on, and is no idle question either. */
function leadsOn({ scenario, theirs, lines }: CallTable, id: Id): boolean {
  const fact = scenario.facts[id];
  if (!fact || !worldOf(scenario).useful.has(id)) return false;
  return (
    theirs.some((need) => need.live && (scenario.needs[need.id]?.hints.includes(id) ?? false)) ||
    lines.some(({ line }) => line.evidence === id) ||
    (fact.qualifies === undefined && fact.flatters.length === 0)
  );
}

/**
 * Whether a line means to bring the deal on for this person. Pitches, prices, closes and talk are in a scenario to be wrong; so are
 * questions about another's department and idle curiosity.
 */
export function develops({ table }: CallDesk, action: number): boolean {
  const line = table.lines[action];
  if (!line) return action < table.listen;
  const live = line.need?.live ?? false;
  switch (line.line.move satisfies Line['move']) {
    case 'situation':
      return leadsOn(table, line.line.fact ?? '');
    case 'problem':
    case 'implication':
    case 'needPayoff':
    case 'dig':
      return live;
    case 'present':
      return (
        live && (table.scenario.needs[line.line.need ?? '']?.answeredBy.includes(line.line.strength ?? '') ?? false)
      );
    case 'prove':
      return line.proves?.some((need) => need.live) ?? false;
    default:
      return false;
  }
}

/** Lines whose moment is the lesson: who can say them only when they are right learns nothing. A lead, once there, is always followed. */
const TIMED: ReadonlySet<string> = new Set(['implication', 'needPayoff', 'present', 'prove']);
const isTimed = ({ table }: CallDesk, action: number): boolean => {
  const line = table.lines[action];
  return line ? TIMED.has(line.line.move) : action < table.listen;
};

/** Walks by chance from everywhere, for what has not been seen. */
const STRAYS = 4000;
/** As often as it takes for "always" to be said. */
const LEAST_OFFERS = 3;

export function usesOf(desk: CallDesk, walk: Walk, judged: readonly Judged[], bounds: DoctorBounds): Uses {
  const { table, searcher } = desk;
  const lines = Array.from({ length: table.listen }, (_, action) => action);
  const offers = new Map<number, { first: Stand; count: number; best: number }>();
  for (const one of judged) {
    if (!matters(one)) continue;
    for (const action of one.actions) {
      const offer = offers.get(action) ?? { first: one.stand, count: 0, best: 0 };
      offer.count++;
      if (one.best.has(action)) offer.best++;
      offers.set(action, offer);
    }
  }

  // what lies beyond the walk and the judged positions
  const doubtful = (action: number): boolean => {
    const offer = offers.get(action);
    return develops(desk, action) && (offer === undefined || offer.best === 0);
  };
  const always = new Set(
    [...offers].flatMap(([action, { count, best }]) =>
      action < table.listen && isTimed(desk, action) && best === count && count >= LEAST_OFFERS ? [action] : [],
    ),
  );
  const unseen = new Set(lines.filter((action) => !walk.offered.has(action) && !offers.has(action)));
  const unused = new Set(lines.filter(doubtful));
  const places = new Map<number, Stand[]>([...unused, ...always].map((action) => [action, []]));
  let seen = walk.stands.length + judged.length;
  const note = (stand: Stand, noted: Set<number>): void => {
    for (const action of actionsIn(searcher.tools, stand.words)) {
      unseen.delete(action);
      const found = places.get(action);
      // one place a walk: neighbours tell the same
      if (!found || noted.has(action) || found.length >= bounds.tried) continue;
      noted.add(action);
      found.push(stand);
    }
  };
  if (!walk.whole)
    for (let seed = 1; seed <= STRAYS && (unseen.size > 0 || places.size > 0); seed++) {
      const from = judged[(seed * 7) % Math.max(1, judged.length)];
      if (!from) break;
      const noted = new Set<number>();
      for (const stand of straying(desk, from.stand, seed)) {
        seen++;
        note(stand, noted);
      }
      if (unseen.size === 0 && [...places.values()].every((found) => found.length >= bounds.tried)) break;
    }
  const tried = new Map<number, number>();
  const start = searcher.opened();
  /** Whether the line is a best move, or is not one, somewhere it has not been judged yet. */
  const somewhere = (action: number, wanted: boolean): boolean => {
    const stands = [...(places.get(action) ?? []), ...walk.stands.filter((one) => one.depth <= 3)];
    for (const { words } of stands) {
      if ((tried.get(action) ?? 0) >= bounds.tried || searcher.opened() - start > bounds.openedForUse) return false;
      const actions = actionsIn(searcher.tools, words);
      if (!actions.includes(action)) continue;
      const value = valueOf(searcher, words, bounds.opened);
      const best = value === null ? null : isBest(searcher, words, value, action, bounds.opened);
      if (best === null) continue;
      tried.set(action, (tried.get(action) ?? 0) + 1);
      if (best === wanted) return true;
    }
    return false;
  };
  for (const action of unused) if (somewhere(action, true)) unused.delete(action);
  for (const action of always) if (somewhere(action, false)) always.delete(action);

  const use = (action: number): Use => {
    const offer = offers.get(action);
    const first = offer?.first ?? places.get(action)?.[0] ?? walk.offered.get(action);
    return { action, count: (offer?.count ?? 0) + (tried.get(action) ?? 0), way: first ? wayTo(first) : [] };
  };
  // another wording of what is of use is there to be said at the wrong moment
  const isWording = (action: number): boolean => {
    const idea = table.lines[action]?.idea;
    return table.lines.some((line, other) => line.idea === idea && other !== action && !unused.has(other));
  };
  return {
    neverOffered: [...unseen],
    // one that is never on offer is of no use either, but that has been said
    neverUseful: [...unused]
      .filter((action) => !unseen.has(action) && !isWording(action))
      .map(use)
      .filter(({ count }) => count > 0),
    alwaysBest: [...always].map(use),
    seen,
    whole: walk.whole,
  };
}
