import fc from 'fast-check';
import { it, expect } from 'vitest';
import { anyPlay } from '../support/generate-scenario.ts';
import { params } from './pinned.ts';
it('x', () => {
  const rows = new Map<string, number>();
  const t = performance.now();
  let n = 0;
  fc.assert(fc.property(anyPlay(), ({ steps }) => {
    for (const s of steps) { n++; const r = s.after.turns.at(-1)?.row ?? ''; rows.set(r, (rows.get(r) ?? 0) + 1); }
  }), params(1000));
  console.log(n, performance.now() - t, [...rows].sort((a, b) => b[1] - a[1]).map((x) => x.join(':')).join(' '));
  expect(n).toBeGreaterThan(10);
});
