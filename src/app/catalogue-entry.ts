// What the library shows of a scenario before it is loaded: the same for those that come with the game and the trainer's own.

import { textHash, worldHash } from '../core/authoring.ts';
import { lastDayOf, type Scenario } from '../core/public.ts';
import type { CatalogueEntry } from '../ui/state/ports.ts';

export const entryFor = (scenario: Scenario): Omit<CatalogueEntry, 'load' | 'own'> => ({
  id: scenario.id,
  title: scenario.title,
  blurb: scenario.blurb,
  length: scenario.length,
  difficulty: scenario.difficulty,
  minutes: scenario.minutes,
  days: scenario.campaign ? lastDayOf(scenario) : null,
  languages: scenario.languages,
  people: Object.values(scenario.people).map(({ name, title, mode }) => ({ name, title, mode })),
  world: worldHash(scenario),
  text: textHash(scenario),
});
