// By the book, but for one thing: without a coach, without the economic buyer, without proof, or with every stage forced. They show
// what each of these is worth (laws 9 and 10). They know which person is which, because what they leave out is chosen from outside.

import type { CallView, DealView, FieldView, Move } from '../session/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { bookMove, type Memory } from './robot-book.ts';
import { bookFieldMove } from './robot-campaign.ts';
import type { Robot, Sight } from './robots.ts';

export const LACKING = ['coach', 'economic', 'proof', 'nodes'] as const;
export type Lacking = (typeof LACKING)[number];

const withoutKind = (call: CallView, kind: 'askToCoach' | 'prove'): CallView => ({
  ...call,
  hand: call.hand.filter((offer) => offer.kind !== kind),
});

/** Days before the criteria at which a missing node is forced rather than waited for. */
const PATIENCE = 20;

function forceIfStuck(field: FieldView): Move | null {
  const force = field.desk.find((card) => card.kind === 'force' && card.refusal === null);
  const criteria = field.rails.steps.find((step) => step.step === 'criteria')?.day ?? 0;
  return force && force.stage !== 'develop' && field.day + PATIENCE >= criteria ? { do: 'force' } : null;
}

/** The field with some people or moves out of reach. */
const hide = (field: FieldView, people: readonly string[], coach: boolean): FieldView => ({
  ...field,
  people: field.people.filter((person) => !people.includes(person.id)),
  actions: field.actions.filter(
    (card) => !card.attends.some((id) => people.includes(id)) && !(coach && card.kind === 'askCoach'),
  ),
});

/** The by-the-book robot, lacking something. */
export function bookWithout(scenario: Scenario, what: Lacking): Robot {
  const economic = Object.values(scenario.people).flatMap((person) =>
    person.roles.includes('economic') ? [person.id] : [],
  );
  const talk = (sight: Sight): Move => {
    if (what === 'coach') return bookMove({ ...sight, call: withoutKind(sight.call, 'askToCoach') });
    if (what === 'proof') return bookMove({ ...sight, call: withoutKind(sight.call, 'prove') });
    return bookMove(sight);
  };
  const field = (view: DealView, seen: FieldView, _dice: Sight['dice'], memory: Memory): Move => {
    if (view.state === 'briefing') return { do: 'begin' };
    const force = seen.desk.find((card) => card.kind === 'force' && card.refusal === null);
    if (what === 'nodes' && force) return { do: 'force' };
    const left = what === 'economic' ? hide(seen, economic, false) : what === 'coach' ? hide(seen, [], true) : seen;
    return (what === 'proof' ? null : forceIfStuck(left)) ?? bookFieldMove(view, left, memory);
  };
  return Object.assign(talk, { field });
}
