// The run at scale is held to what it says: a planted broken law is found with its seeds, and nothing counts as held that was not tried.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAWS } from './all.ts';
import { fixed, generated, type Law } from './law.ts';
import { rowOf } from './law-table.ts';
import { tryJob, type Job, type Result } from './try-law.ts';

const numbers = (check: (n: number, corner: (what: string) => void) => number) =>
  generated({ what: 'numbers', runs: 50, cases: () => fc.nat(9), check });

const oneLaw = (ways: Law['ways'], corners: NonNullable<Law['corners']> = []): Law => ({
  number: 99,
  statement: 'a planted law',
  ways,
  corners,
});

const everyJob = (law: Law, count = 200): readonly Result[] =>
  [...law.ways, ...(law.corners ?? [])].map((way, at) => {
    const job: Job = { law: 99, way: at, from: 1, count: way.over === 'fixed' ? 1 : count };
    return tryJob(law, job);
  });

describe('the laws', () => {
  it('are the nineteen of the design, each with ways of being tried', () => {
    expect(LAWS.map((law) => law.number)).toEqual(Array.from({ length: 19 }, (_, i) => i + 1));
    for (const { number, ways } of LAWS) expect(ways.length, `law ${number}`).toBeGreaterThan(0);
  });

  it('are tried on every case asked for: only robots stay with shipped scenarios', () => {
    const whole = LAWS.filter(({ ways }) => ways.some((way) => way.over !== 'fixed' && way.share === 1));
    expect(LAWS.filter((law) => !whole.includes(law)).map((law) => law.number)).toEqual([14, 19]);
  });
});

describe('trying a law at scale', () => {
  it('finds a planted failure, with seeds that show it again', () => {
    const law = oneLaw([
      numbers((n) => {
        assert.ok(n !== 7, 'seven');
        return 1;
      }),
    ]);
    const results = everyJob(law);
    const seeds = results.flatMap((result) => result.broken.flatMap((one) => one.seed ?? []));
    expect(seeds.length).toBeGreaterThan(3);
    for (const seed of seeds) expect(tryJob(law, { law: 99, way: 0, from: seed, count: 1 }).broken).toHaveLength(1);
    const row = rowOf(law, results);
    expect(row.broken).toBe(true);
    expect(row.notes.join()).toContain(String(seeds[0]));
    const [way] = law.ways;
    expect(() => way?.over !== 'fixed' && way?.hold()).toThrow(/Property failed/);
  });

  it('counts a known corner apart, and in the tests of every day as a failure', () => {
    const way = numbers((n, corner) => {
      if (n !== 7) return 1;
      corner('a seven');
      return 0;
    });
    const law = oneLaw([way]);
    const row = rowOf(law, everyJob(law));
    expect(row.broken).toBe(false);
    expect(row.notes.join()).toMatch(/known corner \(a seven\): \d+ times/);
    expect(() => way.hold()).toThrow(/Property failed/);
  });

  it('counts as broken what tried nothing, and a corner that holds by now', () => {
    const idle = oneLaw([numbers(() => 0)]);
    expect(rowOf(idle, everyJob(idle)).notes).toEqual(['nothing was tried: numbers']);
    const mended = oneLaw([numbers(() => 1)], [fixed('mended by now', () => 1)]);
    expect(rowOf(mended, everyJob(mended)).broken).toBe(true);
    const standing = oneLaw([numbers(() => 1)], [fixed('still so', () => assert.fail('as described'))]);
    expect(rowOf(standing, everyJob(standing)).broken).toBe(false);
  });
});
