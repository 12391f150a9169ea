// Every move one could sensibly try in a position, for the analysis of campaigns.

import { handOf, viewOf, worldOf, type Deal, type FieldView, type Move } from '../session/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { LEAVE, LISTEN } from './robots.ts';

const inCall = (scenario: Scenario, deal: Deal): readonly Move[] => [
  ...handOf(worldOf(scenario), deal).map((offer): Move =>
    'line' in offer ? { do: 'say', line: offer.id } : { do: 'request', advance: offer.id },
  ),
  LISTEN,
  LEAVE,
];

/** What stands on the desk, with each choice it leaves. A proposal has too many to try: the book's own is tried elsewhere. */
function onDesk(field: FieldView): readonly Move[] {
  return field.desk.flatMap((card): readonly Move[] => {
    if (card.refusal !== null) return [];
    switch (card.kind) {
      case 'grade':
        return card.grades.map((grade) => ({ do: 'grade', grade }));
      case 'bid':
        return Array.from({ length: field.money.priceLevel + 1 }, (_, level) => ({ do: 'bid', level }));
      case 'negotiate':
        return [null, ...card.returns.map((one) => one.id)].map((take) => ({ do: 'negotiate', take }));
      case 'propose':
        return [];
      default:
        return [{ do: card.kind }];
    }
  });
}

/** Empty where nothing can be done, and between the calls of a series, where there is no choice. Marking the map and clearing flags stay out. */
export function movesToTry(scenario: Scenario, deal: Deal): readonly Move[] {
  if (deal.deal.value === 'call') return inCall(scenario, deal);
  const { field } = viewOf(scenario, deal, 'practice');
  if (!field || deal.deal.value !== 'field') return [];
  const actions = field.actions.filter((card) => card.refusal === null).map((card) => card.move);
  const calls = field.people.filter((card) => card.meet.refusal === null).map((card) => card.meet.move);
  return [...actions, ...calls, ...onDesk(field)];
}
