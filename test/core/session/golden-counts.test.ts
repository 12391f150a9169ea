// How many ways there are through the first moves of each shipped call and campaign, and how many positions they lead to. A change of rules
// or of a scenario that nobody meant shows here first. `UPDATE=1` writes the table anew; read the difference before committing it.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { worldHash, type Scenario } from '../../../src/core/scenario/index.ts';
import { play, startDeal, viewOf, type Deal } from '../../../src/core/session/index.ts';
import { byHand, positionKey, type NextDeals } from '../../support/best-play.ts';
import { fieldMovesIn } from '../../support/campaign-steps.ts';
import { meeting, movesIn } from '../../support/plays.ts';
import { SHIPPED_CALLS, SHIPPED_CAMPAIGNS } from '../../support/shipped.ts';

const TABLE = resolve(import.meta.dirname, 'golden-counts.json');
const DEPTH = 4;
/** A campaign's choices between calls are many: three moves after the beginning show as much. */
const FIELD_DEPTH = 3;

interface Counts {
  readonly world: string;
  /** Move sequences of length 1, 2, … (a call that has ended is not played on). */
  readonly sequences: readonly number[];
  /** Distinct positions after them. */
  readonly positions: readonly number[];
}

/** Everything the field offers today, and the hand of a call that is on. */
const byField =
  (scenario: Scenario): NextDeals =>
  (deal) => {
    const view = viewOf(scenario, deal, 'practice');
    const moves = view.state === 'call' || !view.field ? movesIn(scenario, deal) : fieldMovesIn(view, view.field, 0);
    return [...new Map(moves.map((move) => [JSON.stringify(move), move])).values()].flatMap((move) => {
      const played = play(scenario, deal, move);
      return played.ok ? [{ move, deal: played.deal }] : [];
    });
  };

/** Positions are merged as they are met and carry how many ways lead to them. */
function countsOf(scenario: Scenario): Counts {
  const isCampaign = scenario.length === 'campaign';
  const next = isCampaign ? byField(scenario) : byHand(scenario);
  const start = isCampaign ? startDeal(scenario) : meeting(scenario);
  let level = new Map<string, { deal: Deal; ways: number }>([['', { deal: start, ways: 1 }]]);
  const sequences: number[] = [];
  const positions: number[] = [];
  for (let depth = 1; depth <= (isCampaign ? FIELD_DEPTH + 1 : DEPTH); depth++) {
    const deeper = new Map<string, { deal: Deal; ways: number }>();
    for (const { deal, ways } of level.values())
      for (const to of next(deal)) {
        const key = `${positionKey(to.deal)} ${JSON.stringify(to.deal.field)}`;
        deeper.set(key, { deal: to.deal, ways: ways + (deeper.get(key)?.ways ?? 0) });
      }
    level = deeper;
    sequences.push([...level.values()].reduce((sum, one) => sum + one.ways, 0));
    positions.push(level.size);
  }
  return { world: worldHash(scenario), sequences, positions };
}

const table = (existsSync(TABLE) ? JSON.parse(readFileSync(TABLE, 'utf8')) : {}) as Readonly<Record<string, Counts>>;
const COUNTED = [...SHIPPED_CALLS, ...SHIPPED_CAMPAIGNS];
const update = process.env.UPDATE === '1';

describe('golden counts', () => {
  const fresh = Object.fromEntries(COUNTED.map(([id, scenario]) => [id, countsOf(scenario)]));
  if (update) {
    // one line a scenario's list, as prettier writes it
    const rows = Object.entries(fresh).map(
      ([id, { world, sequences, positions }]) =>
        `  "${id}": {\n    "world": "${world}",\n    "sequences": [${sequences.join(', ')}],\n    "positions": [${positions.join(', ')}]\n  }`,
    );
    writeFileSync(TABLE, `{\n${rows.join(',\n')}\n}\n`);
  }
  const golden = update ? fresh : table;

  it.each(COUNTED)('%s: sequences and positions', (id) => {
    const { world = '', ...counts } = golden[id] ?? {};
    const { world: now = '', ...found } = fresh[id] ?? {};
    const why = world === now ? 'the rules changed under it' : 'its file changed: UPDATE=1, and read the difference';
    expect(counts, why).toEqual(found);
  });

  it('the table holds no scenario that does not ship', () => {
    expect(Object.keys(golden).sort()).toEqual(Object.keys(fresh).sort());
  });
});
