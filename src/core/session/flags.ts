// Red flags 小红旗: computed from what the rep can know, never stored. A strength that fits, or the missing fact, takes one down (B8, X1).

import { QUALIFIERS, QUIET_AFTER, SELLER_STAGES, type Concern } from '../methodology/index.ts';
import type { Id, Scenario } from '../scenario/index.ts';
import type { Deal } from './deal.ts';
import type { Flag } from './field-view.ts';
import { fieldIn, isMet, present, qualifiersKnown } from './field-truth.ts';
import { buyerIn } from './standing.ts';

const CONCERN_ORDER: readonly Concern[] = ['price', 'fit', 'risk', 'vendor'];

const flag = (kind: Flag['kind'], of: string, more: Partial<Flag> = {}): Flag => ({
  key: of === '' ? kind : `${kind}:${of}`,
  kind,
  person: null,
  qualifier: null,
  stage: null,
  ...more,
});

/** All flags that stand, less those taken down. Only concerns the buyer has said aloud are told. */
export function flagsIn(scenario: Scenario, deal: Deal): readonly Flag[] {
  const field = fieldIn(deal);
  const people = present(scenario, deal);
  const known = qualifiersKnown(scenario, deal);
  const { nodes } = field.pipeline.context;
  const all: Flag[] = [
    ...people.filter((p) => !isMet(deal, p.id)).map((p) => flag('notMet', p.id, { person: p.id })),
    ...people
      .filter((p) => (field.map[p.id]?.role ?? null) === null)
      .map((p) => flag('roleUnknown', p.id, { person: p.id })),
    ...QUALIFIERS.filter((q) => !known.has(q)).map((qualifier) => flag('factUnknown', qualifier, { qualifier })),
    ...field.newInJob.map((person) => flag('newInJob', person, { person })),
    ...people.flatMap((p) =>
      CONCERN_ORDER.filter((c) => buyerIn(deal, p.id).context.concerns[c] === 'voiced').map((c) =>
        flag('concern', `${p.id}:${c}`, { person: p.id }),
      ),
    ),
    ...SELLER_STAGES.filter((stage) => nodes[stage] === 'forced').map((stage) => flag('forcedNode', stage, { stage })),
    ...people
      .filter((p) => field.day - (field.lastSeen[p.id] ?? field.day) >= QUIET_AFTER)
      .map((p) => flag('quietAccount', p.id, { person: p.id })),
    ...(field.grade && !field.grade.right ? [flag('wrongGrade', '')] : []),
  ];
  return all.filter((one) => !field.cleared.includes(one.key));
}

/** Whether this takes the flag down: a strength that answers a need of that person, or the fact that was missing. */
export function clears(scenario: Scenario, deal: Deal, one: Flag, by: Id): boolean {
  if (one.qualifier !== null) return deal.known.includes(by) && scenario.facts[by]?.qualifies === one.qualifier;
  if (one.person === null) return false;
  return Object.keys(scenario.people[one.person]?.stakes ?? {}).some(
    (need) => scenario.needs[need]?.answeredBy.includes(by) ?? false,
  );
}
