// Reading: sizes, depths and the dark corners of YAML. None of them may throw or take long.

import { describe, expect, it } from 'vitest';
import { readScenario, readScenarioBytes } from '../../../src/core/authoring.ts';
import { changed, shortForm, TINY_CALL } from '../../support/scenario-files.ts';

const found = (text: string): readonly string[] => readScenario(text).diagnostics.map(shortForm);

describe('limits', () => {
  it('S001: 2 MiB are refused before they are parsed', () => {
    const text = `# ${'x'.repeat(2 * 1024 * 1024)}\n${TINY_CALL}`;
    expect(found(text)).toEqual(['S001 1:1']);
    expect(readScenarioBytes(new TextEncoder().encode(text)).diagnostics.map(shortForm)).toEqual(['S001 1:1']);
  });

  it('S001: the limit is counted in bytes, not in characters', () => {
    expect(found(`# ${'单'.repeat(400_000)}\n${TINY_CALL}`)).toEqual(['S001 1:1']);
    expect(found(`# ${'x'.repeat(400_000)}\n${TINY_CALL}`)).toEqual([]);
  });

  it.each([
    ['flow lists', `a: ${'['.repeat(200_000)}`],
    ['flow maps', '{a: '.repeat(100_000)],
    ['block lists', '- '.repeat(200_000)],
    ['question marks', '? '.repeat(200_000)],
    ['indents', Array.from({ length: 200 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ])('S007: a depth bomb of %s', (_, bomb) => {
    expect(readScenario(bomb).diagnostics.map(({ code }) => code)).toEqual(['S007']);
  });

  it('S008: an alias bomb is refused without being unfolded', () => {
    const rows = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`);
    const { scenario, diagnostics } = readScenario(['a0: &a0 lol', ...rows].join('\n'));
    expect(scenario).toBeNull();
    expect(diagnostics.filter(({ code }) => code === 'S008').length).toBeGreaterThan(30);
  });
});

describe('files of every kind of editor', () => {
  it('a byte order mark and Windows line ends are welcome', () => {
    expect(found(`\uFEFF${TINY_CALL.replaceAll('\n', '\r\n')}`)).toEqual([]);
    const bytes = new TextEncoder().encode(`\uFEFF${TINY_CALL}`);
    expect(readScenarioBytes(bytes).diagnostics).toEqual([]);
  });

  it('places are the same with them', () => {
    const bad = changed(TINY_CALL, ['kind: trouble', 'kind: troubel']);
    expect(found(`\uFEFF${bad.replaceAll('\n', '\r\n')}`)).toEqual(found(bad));
  });

  it('S002: bytes that are no UTF-8', () => {
    expect(readScenarioBytes(new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe])).diagnostics.map(shortForm)).toEqual([
      'S002 1:1',
    ]);
  });

  it('S003: nothing at all', () => {
    expect(['', '\n\n', '---\n', '\uFEFF'].map(found)).toEqual([
      ['S003 1:1'],
      ['S003 1:1'],
      ['S003 1:1'],
      ['S003 1:1'],
    ]);
  });

  it('what looks like HTML is only text', () => {
    const text = changed(TINY_CALL, ['zh: 小小首访', "zh: '<img src=x onerror=alert(1)>'"]);
    expect(readScenario(text).scenario?.title.zh).toBe('<img src=x onerror=alert(1)>');
  });
});
