// Which lines there are for whom and for what, and where a sale would stand still for want of one. Knows the scenario, no page.

import {
  MOVES,
  type Id,
  type LineKind,
  type MoveKind,
  type Need,
  type Person,
  type Scenario,
} from '../../../core/public.ts';

export const KINDS: readonly LineKind[] = MOVES.filter(
  (kind): kind is LineKind => kind !== 'listen' && kind !== 'request' && kind !== 'leave',
);
/** Without these a need of this person cannot be brought to a next step. */
const NEEDED: ReadonlySet<MoveKind> = new Set(['problem', 'implication', 'needPayoff', 'present', 'request']);

export interface Cell {
  readonly kind: MoveKind;
  /** Ids of lines, of advances under `request`. */
  readonly ids: readonly Id[];
  readonly gap: boolean;
}

const cell = (kind: MoveKind, ids: readonly Id[], matters: boolean): Cell => ({
  kind,
  ids,
  gap: matters && ids.length === 0 && NEEDED.has(kind),
});

/** In a single call only those whose door stands open can be sold to; over a longer deal doors open. */
const canBeSoldTo = (scenario: Scenario, person: Person): boolean =>
  person.door === 'open' || person.door === 'coach' || (scenario.length !== 'call' && person.door === 'unmet');

/** A row of the table: what can be said to this person. */
export function rowOf(scenario: Scenario, person: Person): readonly Cell[] {
  const lines = Object.values(scenario.lines).filter((line) => line.to === person.id);
  const asks = Object.values(scenario.advances).filter((one) => one.to === person.id);
  const matters = Object.keys(person.stakes).length > 0 && canBeSoldTo(scenario, person);
  return [
    ...KINDS.map((kind) =>
      cell(
        kind,
        lines.filter((line) => line.move === kind).map(({ id }) => id),
        matters,
      ),
    ),
    cell(
      'request',
      asks.map(({ id }) => id),
      matters,
    ),
  ];
}

const CHAIN: readonly MoveKind[] = ['situation', 'problem', 'implication', 'needPayoff', 'present', 'prove'];

/** What leads this need of this person from a hint to a proof. */
export function chainOf(scenario: Scenario, need: Need, person: Person): readonly Cell[] {
  const lines = Object.values(scenario.lines).filter((line) => line.to === person.id);
  const idsOf = (kind: MoveKind): readonly Id[] =>
    lines
      .filter((line) => line.move === kind)
      .filter((line) =>
        kind === 'situation'
          ? line.fact !== undefined && need.hints.includes(line.fact)
          : kind === 'present' || kind === 'prove'
            ? line.strength !== undefined &&
              need.answeredBy.includes(line.strength) &&
              (line.need ?? need.id) === need.id
            : line.need === need.id,
      )
      .map(({ id }) => id);
  const asked = (kind: MoveKind): boolean => kind !== 'problem' || person.acute !== need.id;
  return CHAIN.map((kind) => cell(kind, idsOf(kind), asked(kind) && canBeSoldTo(scenario, person)));
}

export const livesIn = (scenario: Scenario, need: Need): readonly Person[] =>
  Object.values(scenario.people).filter((person) => Object.hasOwn(person.stakes, need.id));
