// Law: whatever is done to a scenario file, reading it gives a scenario or a fault, and never throws.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readScenario, readScenarioBytes } from '../../../src/core/authoring.ts';
import { TINY_CALL, TINY_CAMPAIGN } from '../../support/scenario-files.ts';

const ODD = [
  '',
  '-',
  '  - x',
  '\t',
  'lines: []',
  '    stakes: [1]',
  '{',
  ']',
  '? : ?',
  '!!binary aa',
  '&a *a',
  '<<: 1',
  '__proto__: 1',
  '      : ',
  '"',
  '---',
  '%YAML 9',
  '\u2028',
  '  claims:',
  'people: ~',
  '0',
  '- - - -',
];

const editOf = (rows: readonly string[]) =>
  fc.oneof(
    fc.record({ do: fc.constant('delete' as const), at: fc.nat(rows.length - 1) }),
    fc.record({ do: fc.constant('double' as const), at: fc.nat(rows.length - 1) }),
    fc.record({ do: fc.constant('indent' as const), at: fc.nat(rows.length - 1) }),
    fc.record({ do: fc.constant('swap' as const), at: fc.nat(rows.length - 1), with: fc.nat(rows.length - 1) }),
    fc.record({
      do: fc.constant('write' as const),
      at: fc.nat(rows.length - 1),
      text: fc.oneof(fc.constantFrom(...ODD), fc.string({ maxLength: 30 })),
    }),
  );
type Edit = ReturnType<typeof editOf> extends fc.Arbitrary<infer E> ? E : never;

const applied = (rows: readonly string[], edits: readonly Edit[]): string => {
  const text = [...rows];
  for (const one of edits) {
    const row = text[one.at] ?? '';
    if (one.do === 'delete') text.splice(one.at, 1);
    else if (one.do === 'double') text.splice(one.at, 0, row);
    else if (one.do === 'indent') text[one.at] = `  ${row}`;
    else if (one.do === 'swap') [text[one.at], text[one.with]] = [text[one.with] ?? '', row];
    else text[one.at] = one.text;
  }
  return text.join('\n');
};

const isSound = ({ scenario, diagnostics }: ReturnType<typeof readScenario>): boolean =>
  (scenario === null) === diagnostics.some((one) => one.severity === 'fault') &&
  diagnostics.every((one) => one.line >= 1 && one.column >= 1 && !/\{\w+\}/.test(one.hint.en.replace(/“.*”/, '')));

it.each([
  ['call', TINY_CALL, 250],
  ['campaign', TINY_CAMPAIGN, 120],
])('%s: lines deleted, doubled, moved and overwritten', (_, source, numRuns) => {
  const rows = source.split('\n');
  fc.assert(
    fc.property(fc.array(editOf(rows), { minLength: 1, maxLength: 6 }), (edits) => {
      expect(isSound(readScenario(applied(rows, edits)))).toBe(true);
    }),
    { numRuns, seed: 20_260_706 },
  );
});

it('numbers of a campaign changed: days, figures, costs', () => {
  const at = [...TINY_CAMPAIGN.matchAll(/(?<=[ [])\d+(?=[\n,\]} ])/g)].map(({ index }) => index);
  expect(at.length).toBeGreaterThan(40);
  const change = fc.record({ at: fc.constantFrom(...at), to: fc.integer({ min: 0, max: 400 }) });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const text = changes
        .toSorted((a, b) => b.at - a.at)
        .reduce((all, one) => all.slice(0, one.at) + all.slice(one.at).replace(/^\d+/, String(one.to)), TINY_CAMPAIGN);
      expect(isSound(readScenario(text))).toBe(true);
    }),
    { numRuns: 120, seed: 20_260_706 },
  );
});

it('bytes overwritten', () => {
  const good = new TextEncoder().encode(TINY_CALL);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 }),
      (writes) => {
        const bytes = Uint8Array.from(good);
        for (const [at, byte] of writes) bytes[at] = byte;
        expect(isSound(readScenarioBytes(bytes))).toBe(true);
      },
    ),
    { numRuns: 200, seed: 20_260_706 },
  );
});

it('any text at all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(isSound(readScenario(text))).toBe(true);
    }),
    { numRuns: 300, seed: 20_260_706 },
  );
});
