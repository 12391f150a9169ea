// What a law is, as a value: its number, what it says, and the ways in which it is tried. Tests and the run at scale are made from the same
// values, so neither can try less than the other says. A check throws where the law is broken; how many things it tried is what it returns.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Scenario } from '../../src/core/scenario/index.ts';
import { campaignParams } from '../support/campaign-steps.ts';
import { params, SEED } from './pinned.ts';

/** Tells of a case in a corner that is known, described and pinned: neither held nor a new failure. */
export type Corner = (what: string) => void;

interface Way {
  readonly what: string;
  /** What one case is; shipped scenarios and pinned cases are `fixed`. */
  readonly over: 'calls' | 'campaigns' | 'fixed';
  /** So much must have been tried in `npm test`, or the way says nothing. */
  readonly least: number;
}

export interface Generated extends Way {
  readonly over: 'calls' | 'campaigns';
  /** Cases in `npm test`. */
  readonly runs: number;
  /** Of the cases asked for at scale: 1, or less where a case is dear and a cheaper way tries the same law in full. */
  readonly share: number;
  /** All cases of `npm test`, the smallest broken one found by shrinking; a known corner is a failure here. */
  readonly hold: () => number;
  /** The one case of a seed. */
  readonly at: (seed: number, corner: Corner) => number;
}

export interface Fixed extends Way {
  readonly over: 'fixed';
  readonly run: () => number;
}

export interface Law {
  readonly number: number;
  readonly statement: string;
  readonly ways: readonly (Generated | Fixed)[];
  /** Described corners the law does not hold in yet: each is expected to fail, and says so if it no longer does. */
  readonly corners?: readonly Fixed[];
}

interface GeneratedBy<T> {
  readonly what: string;
  readonly over?: 'calls' | 'campaigns';
  readonly runs: number;
  readonly least?: number;
  readonly share?: number;
  readonly cases: () => fc.Arbitrary<T>;
  /** How many things of this case were tried; 0 where the law does not apply. */
  readonly check: (one: T, corner: Corner) => number;
}

/** fast-check's small values every other time: they find edges, plain chance finds the rest. */
export const caseAt = <T>(cases: fc.Arbitrary<T>, seed: number): T => {
  const [one] = fc.sample(cases, { seed: Math.imul(seed, 0x9e3779b1), numRuns: 1, unbiased: seed % 2 === 0 });
  assert.ok(one !== undefined, 'a case');
  return one;
};

export function generated<T>({ what, over = 'calls', runs, least = 1, share = 1, ...by }: GeneratedBy<T>): Generated {
  let cases: fc.Arbitrary<T> | null = null;
  const all = () => (cases ??= by.cases());
  return {
    what,
    over,
    runs,
    least,
    share,
    hold: () => {
      let tried = 0;
      const one = fc.property(all(), (it) => {
        tried += by.check(it, (corner) => assert.fail(`a known corner, at one of the seeds of the tests: ${corner}`));
      });
      fc.assert(one, over === 'campaigns' ? campaignParams(SEED, runs) : params(runs));
      return tried;
    },
    at: (seed, corner) => by.check(caseAt(all(), seed), corner),
  };
}

export const fixed = (what: string, run: () => number, least = 1): Fixed => ({ what, over: 'fixed', least, run });

/** One way for each scenario, so that a failure names it. */
export const onEach = (
  scenarios: readonly (readonly [string, Scenario])[],
  what: string,
  run: (scenario: Scenario) => number,
  least = 1,
): readonly Fixed[] => scenarios.map(([id, scenario]) => fixed(`${id}: ${what}`, () => run(scenario), least));

export const atMost = (value: number, most: number, what = ''): void =>
  assert.ok(value <= most, `${what} ${value} is more than ${most}`.trim());

export const below = (value: number, limit: number, what = ''): void =>
  assert.ok(value < limit, `${what} ${value} is not below ${limit}`.trim());
