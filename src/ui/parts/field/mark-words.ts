// How firmly a mark stands (ink, pencil, dots), and a person's plate as one sentence. Knows the view, no drawing.

import type { MapMark, PersonCard } from '../../../core/public.ts';
import * as m from '../../../i18n/paraglide/messages.js';
import { say } from '../../state/locale.svelte.ts';
import { modeName } from '../words.ts';
import { doorName, influenceName, listed, roleName, supportName, sureName } from './field-words.ts';
import type { Names } from './names.ts';

/** Ink: the trainee is sure. Pencil: a belief. Dots: not known yet. */
export type Hand = 'ink' | 'pencil' | 'dots';
export const handOfMark = (known: boolean, mark: MapMark): Hand =>
  !known ? 'dots' : mark.sure === 'sure' ? 'ink' : 'pencil';

export function marksInWords(mark: MapMark, names: Names): string {
  const said = [
    mark.role && roleName(mark.role),
    mark.mode && modeName(mark.mode),
    mark.influence && `${m.field_mark_influence()} ${influenceName(mark.influence)}`,
    mark.support && supportName(mark.support),
    mark.counterpart && m.field_ours({ name: names.team(mark.counterpart) }),
    mark.sure && sureName(mark.sure),
  ].filter((word) => typeof word === 'string');
  return said.length > 0 ? listed(said) : m.field_unknown();
}

export const personTwin = (person: PersonCard, names: Names): string =>
  listed([
    say(person.name),
    say(person.title),
    ...(person.unit ? [say(person.unit)] : []),
    doorName(person),
    m.field_mark_of({ marks: marksInWords(person.mark, names) }),
  ]);
