// Names of people, steps agreed and strengths by id, as the screen may know them. Knows the view, no session.

import type { DealView, Id, PersonCard, Text } from '../../../core/public.ts';
import { say } from '../../state/locale.svelte.ts';

export interface Names {
  person(id: Id): string;
  advance(id: Id): string;
  team(id: Id): string;
  card(id: Id): PersonCard | undefined;
}

export function namesOf(view: DealView): Names {
  const find = <T extends { readonly id: Id }>(all: readonly T[], id: Id): T | undefined =>
    all.find((one) => one.id === id);
  const word = (text: Text | undefined, id: Id): string => say(text) || id;
  const people = view.field?.people ?? [];
  return {
    person: (id) => word(find(people, id)?.name ?? find(view.dossier.people, id)?.name, id),
    advance: (id) => word(find(view.dossier.advances, id)?.label, id),
    team: (id) => word(find(view.field?.team ?? [], id)?.name, id),
    card: (id) => find(people, id),
  };
}
