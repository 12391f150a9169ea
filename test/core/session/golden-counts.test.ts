// How many ways there are through the first four moves of each shipped call, and how many positions they lead to. A change of rules or
// of a scenario that nobody meant shows here first. `UPDATE=1` writes the table anew; read the difference before committing it.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { worldHash, type Scenario } from '../../../src/core/scenario/index.ts';
import type { Deal } from '../../../src/core/session/index.ts';
import { byHand, positionKey } from '../../support/best-play.ts';
import { meeting } from '../../support/plays.ts';
import { SHIPPED_CALLS } from '../../support/shipped.ts';

const TABLE = resolve(import.meta.dirname, 'golden-counts.json');
const DEPTH = 4;

interface Counts {
  readonly world: string;
  /** Move sequences of length 1..4 (a call that has ended is not played on). */
  readonly sequences: readonly number[];
  /** Distinct positions after them. */
  readonly positions: readonly number[];
}

/** Positions are merged as they are met and carry how many ways lead to them. */
function countsOf(scenario: Scenario): Counts {
  const next = byHand(scenario);
  let level = new Map<string, { deal: Deal; ways: number }>([['', { deal: meeting(scenario), ways: 1 }]]);
  const sequences: number[] = [];
  const positions: number[] = [];
  for (let depth = 1; depth <= DEPTH; depth++) {
    const deeper = new Map<string, { deal: Deal; ways: number }>();
    for (const { deal, ways } of level.values())
      for (const to of next(deal)) {
        const key = positionKey(to.deal);
        deeper.set(key, { deal: to.deal, ways: ways + (deeper.get(key)?.ways ?? 0) });
      }
    level = deeper;
    sequences.push([...level.values()].reduce((sum, one) => sum + one.ways, 0));
    positions.push(level.size);
  }
  return { world: worldHash(scenario), sequences, positions };
}

const table = (existsSync(TABLE) ? JSON.parse(readFileSync(TABLE, 'utf8')) : {}) as Readonly<Record<string, Counts>>;
const update = process.env.UPDATE === '1';

describe('golden counts', () => {
  const fresh = Object.fromEntries(SHIPPED_CALLS.map(([id, scenario]) => [id, countsOf(scenario)]));
  if (update) {
    // one line a scenario's list, as prettier writes it
    const rows = Object.entries(fresh).map(
      ([id, { world, sequences, positions }]) =>
        `  "${id}": {\n    "world": "${world}",\n    "sequences": [${sequences.join(', ')}],\n    "positions": [${positions.join(', ')}]\n  }`,
    );
    writeFileSync(TABLE, `{\n${rows.join(',\n')}\n}\n`);
  }
  const golden = update ? fresh : table;

  it.each(SHIPPED_CALLS)('%s: sequences and positions to depth 4', (id) => {
    const { world = '', ...counts } = golden[id] ?? {};
    const { world: now = '', ...found } = fresh[id] ?? {};
    const why = world === now ? 'the rules changed under it' : 'its file changed: UPDATE=1, and read the difference';
    expect(counts, why).toEqual(found);
  });

  it('the table holds no scenario that does not ship', () => {
    expect(Object.keys(golden).sort()).toEqual(Object.keys(fresh).sort());
  });
});
