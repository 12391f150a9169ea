// Laws as tests: each way of trying a law is one test, and none may pass by having tried nothing.

import { describe, expect, it } from 'vitest';
import type { Law } from './law.ts';

export function lawTests(...laws: readonly Law[]): void {
  for (const { number, statement, ways, corners = [] } of laws)
    describe(`law ${number}: ${statement}`, () => {
      for (const way of ways)
        it(`law ${number}: ${way.what}`, () => {
          const tried = way.over === 'fixed' ? way.run() : way.hold();
          expect(tried, 'cases tried').toBeGreaterThanOrEqual(way.least);
        });
      // reported; turn it into a plain way of the law when the engine or the law says otherwise
      for (const corner of corners)
        it.fails(`law ${number}, a corner it does not hold in yet: ${corner.what}`, () => {
          expect(corner.run()).toBeGreaterThan(0);
        });
    });
}
