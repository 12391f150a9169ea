// What a handout says on its way through an address comes back as it was, and nothing else is taken for one.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packAssigned, readAssigned, type Assigned } from '../../src/ui/state/assigned.ts';
import { placeOf } from '../../src/app/routes.ts';

const ONE: Assigned = {
  class: 'c1',
  className: '华东新人班，三月',
  assignment: 'a1',
  scenario: 'my_feed',
  world: 'f'.repeat(64),
  mode: 'exam',
};

test('a handout survives the address, Chinese names and all', () => {
  expect(readAssigned(packAssigned(ONE))).toEqual(ONE);
  expect(placeOf(`#/brief/my_feed/${packAssigned(ONE)}`)).toEqual({
    at: 'brief',
    scenario: 'my_feed',
    assigned: packAssigned(ONE),
  });
});

test('anything else is no handout, and never an error', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String(), fc.json().map(btoaOf)), (text) => {
      const read = readAssigned(text);
      if (read) expect(readAssigned(packAssigned(read))).toEqual(read);
      else expect(read).toBeNull();
    }),
    { seed: 7, numRuns: 300 },
  );
  expect(readAssigned(packAssigned(ONE).slice(0, -9))).toBeNull();
  expect(readAssigned(packAssigned({ ...ONE, mode: 'cheat' as 'exam' }))).toBeNull();
});

function btoaOf(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}
