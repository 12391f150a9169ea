// Where the group loses: points of the debriefs by rule and phase, and by person. Counted from the attempts that count.

import { must, type Id, type RuleId, type Scenario, type Text } from '../core/public.ts';
import type { Assignment } from './model.ts';
import { countingUnder } from './board.ts';
import { PLACES, type Loss, type Played } from './played.ts';
import { byText } from './trainees.ts';

export interface Heat {
  readonly phases: readonly string[];
  readonly byRule: readonly {
    readonly rule: RuleId;
    readonly byPhase: readonly { readonly phase: string; readonly points: number }[];
    readonly points: number;
    readonly trainees: number;
  }[];
  readonly byPerson: readonly {
    readonly person: Id;
    readonly name: Text;
    readonly points: number;
    readonly trainees: number;
  }[];
  readonly lost: number;
}

interface Lost extends Loss {
  readonly trainee: string;
}

// whole points: costs are whole but for a margin shared between two moves
const pointsIn = (losses: readonly Lost[]): number => Math.round(losses.reduce((sum, one) => sum + one.points, 0));
const traineesIn = (losses: readonly Lost[]): number => new Set(losses.map((one) => one.trainee)).size;

function groups<K extends string>(
  losses: readonly Lost[],
  key: (one: Lost) => K,
): readonly (readonly [K, readonly Lost[]])[] {
  const found = new Map<K, Lost[]>();
  for (const one of losses) found.set(key(one), [...(found.get(key(one)) ?? []), one]);
  return [...found].sort(([a, one], [b, other]) => pointsIn(other) - pointsIn(one) || byText(a, b));
}

export const EMPTY_HEAT: Heat = { phases: [], byRule: [], byPerson: [], lost: 0 };

export function heatOf(assignment: Assignment, scenario: Scenario, all: readonly Played[]): Heat {
  const losses = countingUnder(assignment, scenario, assignment.marking, all).flatMap(({ key, counting }) =>
    counting.losses.filter((loss) => loss.points > 0).map((loss): Lost => ({ ...loss, trainee: key })),
  );
  const phases = PLACES.filter((place) => place !== 'field' || losses.some((loss) => loss.place === 'field'));
  return {
    phases,
    byRule: groups(losses, (one) => one.rule).map(([rule, mine]) => ({
      rule,
      byPhase: phases.map((phase) => ({ phase, points: pointsIn(mine.filter((one) => one.place === phase)) })),
      points: pointsIn(mine),
      trainees: traineesIn(mine),
    })),
    byPerson: groups(losses, (one) => one.person).map(([person, mine]) => ({
      person,
      name: must(scenario.people[person], `no person ${person}`).name,
      points: pointsIn(mine),
      trainees: traineesIn(mine),
    })),
    lost: pointsIn(losses),
  };
}
