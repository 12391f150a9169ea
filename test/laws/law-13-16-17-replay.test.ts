// Laws 13, 16 and 17: the same moves give the same deal, byte for byte; quantities stay in their range; looking changes nothing.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/core/base/index.ts';
import { reached } from '../../src/core/methodology/index.ts';
import {
  buyerIn,
  EMPTY_LOG,
  handOf,
  play,
  replay,
  startDeal,
  supportIn,
  viewOf,
  worldOf,
  type Deal,
  type Log,
  type Move,
} from '../../src/core/session/index.ts';
import type { Scenario } from '../../src/core/scenario/index.ts';
import { anyChoices } from '../support/generate-scenario.ts';
import { meeting, movesIn, personIn, stepsOf, type Step } from '../support/plays.ts';
import { reworded } from '../support/reworded.ts';
import { anyCall, SHIPPED_CALLS } from '../support/shipped.ts';
import { params } from './pinned.ts';

const movesOf = (steps: readonly Step[]): readonly Move[] => steps.map((step) => step.move);
const lastOf = (scenario: Scenario, steps: readonly Step[]): Deal => steps.at(-1)?.after ?? meeting(scenario);
const within = (value: number, low: number, high: number, what: string): void => {
  expect(Number.isInteger(value), what).toBe(true);
  expect(value, what).toBeGreaterThanOrEqual(low);
  expect(value, what).toBeLessThanOrEqual(high);
};

function inRange(deal: Deal): void {
  const person = personIn(deal);
  const { context } = buyerIn(deal, person);
  within(deal.call?.context.attention ?? 0, 0, 6, 'attention');
  within(deal.call?.context.minutes ?? 0, 0, 30, 'minutes');
  within(context.trust, -3, 5, 'trust');
  within(context.belief, 0, 5, 'belief');
  within(deal.margin, 0, 3, 'margin');
  within(supportIn(deal, person), -3, 3, 'support');
  for (const need of Object.values(context.needs)) {
    within(need.weight, 0, 10, 'weight');
    within(need.known, 0, need.layers, 'layers known');
  }
}

describe('law 13: replay', () => {
  const holds = (scenario: Scenario, steps: readonly Step[]): void => {
    const log: Log = { ...EMPTY_LOG, moves: [{ do: 'meet', person: personIn(meeting(scenario)) }, ...movesOf(steps)] };
    const played = canonicalJson(lastOf(scenario, steps));
    const again = replay(scenario, log.moves);
    expect(again.ok).toBe(true);
    expect(canonicalJson(again.deal)).toBe(played);
    const carried = JSON.parse(JSON.stringify(log)) as Log;
    // a world that has never been looked up before: no memory of the first play can help
    expect(canonicalJson(replay(structuredClone(scenario), carried.moves).deal)).toBe(played);
  };

  it('law 13: replay gives the same deal, byte for byte, also from a log that went through a file', () => {
    fc.assert(
      fc.property(anyCall(), ({ scenario, steps }) => holds(scenario, steps)),
      params(150),
    );
    expect.hasAssertions();
  });

  it.each(SHIPPED_CALLS)('law 13: on plays of %s', (_, scenario) => {
    fc.assert(
      fc.property(anyChoices(), (choices) => holds(scenario, stepsOf(scenario, choices))),
      params(15),
    );
    expect.hasAssertions();
  });

  it('law 13: a deal that went through a file plays on as if it had not', () => {
    fc.assert(
      fc.property(anyCall(), ({ scenario, steps }) => {
        for (const { before, move, after } of steps.slice(0, 6)) {
          const played = play(scenario, JSON.parse(JSON.stringify(before)) as Deal, move);
          expect(played.ok && canonicalJson(played.deal)).toBe(canonicalJson(after));
        }
      }),
      params(100),
    );
    expect.hasAssertions();
  });

  it('law 13: no quantity leaves its range', () => {
    fc.assert(
      fc.property(anyCall(), ({ scenario, steps }) => {
        inRange(meeting(scenario));
        for (const { after } of steps) inRange(after);
      }),
      params(300),
    );
    expect.hasAssertions();
  });
});

describe('law 16: explicit implies weight at or over cost, at that moment', () => {
  it('law 16: on generated plays, and serious implies it too', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyCall(), ({ steps }) => {
        for (const { before, after } of steps)
          for (const [id, need] of Object.entries(buyerIn(after, personIn(after)).context.needs)) {
            const was = buyerIn(before, personIn(before)).context.needs[id]?.stage ?? 'hidden';
            if (was === need.stage || !reached(need.stage, 'serious')) continue;
            seen++;
            expect(need.weight, `${id} ${need.stage}`).toBeGreaterThanOrEqual(need.cost);
          }
      }),
      params(500),
    );
    expect(seen).toBeGreaterThan(100);
  });
});

describe('law 17: looking changes nothing', () => {
  it('law 17: a view in either mode, at any point, leaves the deal untouched', () => {
    fc.assert(
      fc.property(anyCall(), ({ scenario, steps }) => {
        let looked = startDeal(scenario);
        const moves: readonly Move[] = [{ do: 'meet', person: personIn(meeting(scenario)) }, ...movesOf(steps)];
        for (const move of moves) {
          const as = canonicalJson(looked);
          viewOf(scenario, looked, 'practice');
          viewOf(scenario, looked, 'exam');
          expect(canonicalJson(looked)).toBe(as);
          const played = play(scenario, looked, move);
          expect(played.ok).toBe(true);
          if (played.ok) looked = played.deal;
        }
        expect(canonicalJson(looked)).toBe(canonicalJson(lastOf(scenario, steps)));
      }),
      params(80),
    );
    expect.hasAssertions();
  });

  it('law 17: other words (another language) give the same deal', () => {
    fc.assert(
      fc.property(anyCall(), ({ scenario, steps }) => {
        const other = reworded(scenario);
        const moves: readonly Move[] = [{ do: 'meet', person: personIn(meeting(scenario)) }, ...movesOf(steps)];
        expect(canonicalJson(replay(other, moves).deal)).toBe(canonicalJson(lastOf(scenario, steps)));
      }),
      params(80),
    );
    expect.hasAssertions();
  });

  it.each(SHIPPED_CALLS)(
    'law 17: %s shows the same offers in both modes, in another order, and plays alike',
    (_, scenario) => {
      fc.assert(
        fc.property(anyChoices(), (choices) => {
          for (const { before } of stepsOf(scenario, choices)) {
            const ids = (mode: 'practice' | 'exam') => viewOf(scenario, before, mode).call?.hand.map((o) => o.id) ?? [];
            const offered = handOf(worldOf(scenario), before).map((offer) => offer.id);
            expect([...ids('practice')].sort()).toEqual([...offered].sort());
            expect([...ids('exam')].sort()).toEqual([...offered].sort());
            // the engine's own order does not depend on anybody having looked
            expect(movesIn(structuredClone(scenario), before)).toEqual(movesIn(scenario, before));
          }
        }),
        params(10),
      );
      expect.hasAssertions();
    },
  );
});
