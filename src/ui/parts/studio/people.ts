// People of a scenario as they truly are, in the words of the page. Knows the scenario, no drawing.

import type { Person, Scenario } from '../../../core/public.ts';
import * as m from '../../../i18n/paraglide/messages.js';
import { say } from '../../state/locale.svelte.ts';
import { listed, roleName } from '../field/field-words.ts';
import { modeName } from '../words.ts';

const DOORS: Readonly<Record<Person['door'], () => string>> = {
  unmet: m.studio_door_unmet,
  open: m.studio_door_open,
  shut: m.studio_door_shut,
  coach: m.studio_door_coach,
};
export const doorWord = (person: Person): string => DOORS[person.door]();

export const stakesOf = (scenario: Scenario, person: Person): string =>
  listed(
    Object.entries(person.stakes).map(([need, { cost }]) =>
      m.studio_stake({ need: say(scenario.needs[need]?.label) || need, cost }),
    ),
  );

/** A plate as one sentence, for those who do not see it. */
export const plateTwin = (scenario: Scenario, person: Person): string =>
  listed(
    [
      say(person.name),
      say(person.title),
      say(person.unit ? scenario.client.units[person.unit] : null),
      person.roles.map(roleName).join(m.studio_and()),
      modeName(person.mode),
      m.studio_influence({ n: person.influence }),
      doorWord(person),
      m.studio_call_minutes({ minutes: person.minutes }),
    ].filter((word) => word !== ''),
  );
