// Addresses behind the #: they work from any static folder and from file://. Knows the places, not the screens.

import { parse } from 'regexparam';
import type { Place } from '../ui/state/place.svelte.ts';

type Params = Readonly<Record<string, string>>;

const ROUTES: readonly (readonly [string, (p: Params) => Place])[] = [
  ['/', () => ({ at: 'library' })],
  ['/brief/:scenario', (p) => ({ at: 'brief', scenario: p['scenario'] ?? '', assigned: null })],
  [
    '/brief/:scenario/:assigned',
    (p) => ({ at: 'brief', scenario: p['scenario'] ?? '', assigned: p['assigned'] ?? '' }),
  ],
  ['/call/:attempt', (p) => ({ at: 'call', attempt: p['attempt'] ?? '' })],
  ['/debrief/:attempt', (p) => ({ at: 'debrief', attempt: p['attempt'] ?? '' })],
  ['/handbook', () => ({ at: 'handbook', page: null })],
  ['/handbook/rule/:rule', (p) => ({ at: 'rule', rule: p['rule'] ?? '' })],
  ['/handbook/:page', (p) => ({ at: 'handbook', page: p['page'] ?? '' })],
  ['/settings', () => ({ at: 'settings' })],
  ['/studio', () => ({ at: 'studio', draft: null })],
  ['/studio/:draft', (p) => ({ at: 'studio', draft: p['draft'] ?? '' })],
  ['/guide', () => ({ at: 'guide', chapter: null })],
  ['/guide/:chapter', (p) => ({ at: 'guide', chapter: p['chapter'] ?? '' })],
  ['/classroom', () => ({ at: 'classroom' })],
  ['/class/:id', (p) => ({ at: 'class', id: p['id'] ?? '', assignment: null })],
  ['/class/:id/:assignment', (p) => ({ at: 'class', id: p['id'] ?? '', assignment: p['assignment'] ?? '' })],
  ['/handout', () => ({ at: 'handout', packed: null })],
  ['/handout/:packed', (p) => ({ at: 'handout', packed: p['packed'] ?? '' })],
  ['/progress', () => ({ at: 'progress' })],
];

const COMPILED = ROUTES.map(([route, make]) => ({ ...parse(route), make }));

/** The place an address names; anything unknown or badly encoded is `lost`, never an error. */
export function placeOf(hash: string): Place {
  const path = hash.replace(/^#/, '') || '/';
  for (const { keys, pattern, make } of COMPILED) {
    const found = pattern.exec(path);
    if (!found) continue;
    try {
      const params = Object.fromEntries(keys.map((key, i) => [key, decodeURIComponent(found[i + 1] ?? '')]));
      return make(params);
    } catch {
      // a stray % in the address: not one of ours
      return { at: 'lost' };
    }
  }
  return { at: 'lost' };
}
