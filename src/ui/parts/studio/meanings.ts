// What words and ids of a scenario mean to a reader, in the language in force: for completion and hover. Knows the message library and the last readable scenario.

import {
  MODES,
  MOVES,
  NEED_STAGES,
  QUALIFIERS,
  ROLES,
  type Concern,
  type Id,
  type Mode,
  type MoveKind,
  type NeedStage,
  type Qualifier,
  type Role,
  type Scenario,
} from '../../../core/public.ts';
import { say } from '../../state/locale.svelte.ts';
import { concernWord, qualifierName, roleName } from '../field/field-words.ts';
import { kindName, modeName, stageName } from '../words.ts';
import type { IdKind } from './schema.ts';

const has = <T extends string>(all: readonly T[], word: string): word is T => (all as readonly string[]).includes(word);
const CONCERNS: readonly Concern[] = ['price', 'fit', 'risk', 'vendor'];

/** The name of a word of the method; empty where it has none of its own. Which list it is of follows from the field. */
export function wordMeaning(field: string, word: string): string {
  const mode = /@(\w+)$/.exec(word)?.[1] ?? word;
  if (field === 'move' && has<MoveKind>(MOVES, word)) return kindName(word);
  if ((field === 'mode' || word.includes('@')) && has<Mode>(MODES, mode)) return modeName(mode);
  if (field === 'roles' && has<Role>(ROLES, word)) return roleName(word);
  if (field === 'atLeast' && has<NeedStage>(NEED_STAGES, word)) return stageName(word);
  if (field === 'qualifies' && has<Qualifier>(QUALIFIERS, word)) return qualifierName(word);
  if ((field === 'concerns' || field === 'voices') && has<Concern>(CONCERNS, word)) return concernWord(word);
  return '';
}

/** How the last readable text calls the one with this id. */
export function idMeaning(scenario: Scenario | null, kind: IdKind, id: Id): string {
  if (!scenario) return '';
  switch (kind) {
    case 'person':
      return say(scenario.people[id]?.name);
    case 'fact':
      return say(scenario.facts[id]?.text);
    case 'need':
      return say(scenario.needs[id]?.label);
    case 'strength':
      return say(scenario.seller.strengths[id]);
    case 'team':
      return say(scenario.seller.team[id]?.name);
    case 'unit':
      return say(scenario.client.units[id]);
    case 'advance':
      return say(scenario.advances[id]?.label);
    case 'line':
      return say(scenario.lines[id]?.say ?? scenario.advances[id]?.label);
    case 'action':
      return say(scenario.campaign?.actions[id]?.label);
  }
}

export const brief = (words: string, most = 60): string => (words.length > most ? `${words.slice(0, most)}…` : words);
