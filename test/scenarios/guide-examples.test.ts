// Every code's wrong example has that fault, and its right one has not: each is put into a whole file and read.

import { describe, expect, it } from 'vitest';
import { CATALOGUE, readScenario, readScenarioBytes } from '../../src/core/authoring.ts';
import { type Lang, LANGS } from '../../src/core/public.ts';
import { merged, spliced } from '../support/guide-examples.ts';
import { templateIn } from '../support/guide-hour.ts';
import { TINY_CALL, TINY_CAMPAIGN } from '../support/scenario-files.ts';

/** About the file as a whole: made up here. */
const WHOLE_FILE: Readonly<Record<string, readonly [wrong: Uint8Array, right: Uint8Array]>> = {
  S001: [Buffer.from(`# ${'x'.repeat(2 * 1024 * 1024)}`), Buffer.from(templateIn('en'))],
  S002: [Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0xff]), Buffer.from(templateIn('en'))],
  S003: [Buffer.from(CATALOGUE.empty.wrong.en), Buffer.from(templateIn('en'))],
};
/** What YAML refuses cannot be merged as YAML. */
const AS_TEXT = ['S004', 'S005', 'S006', 'S007', 'S008', 'S009', 'S010', 'S011'];
/** Written in two languages. */
const TWO_LANGUAGES = ['S031', 'S032'];
/** Of deals over months; all others are put into the guide's template. */
const OF_CAMPAIGNS = (code: string): boolean =>
  ['S073', 'S074', 'S076'].includes(code) || (code >= 'S101' && code <= 'S143');

/** What one mistake brings with it and cannot be had without. */
const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  S062: ['S091'],
  S064: ['S063'],
  S070: ['S060', 'S067'],
  S072: ['S073', 'S091'],
  S073: ['S091', 'S113'],
  S076: ['S070', 'S113', 'S134'],
  S079: ['S063', 'S064', 'S070'],
  S093: ['S061', 'S066', 'S067', 'S091'],
  S105: ['S113'],
  S113: ['S091'],
  S120: ['S113'],
  S122: ['S091'],
  S124: ['S113', 'S120'],
};

const baseOf = (code: string, lang: Lang): string =>
  OF_CAMPAIGNS(code) ? TINY_CAMPAIGN : TWO_LANGUAGES.includes(code) ? TINY_CALL : templateIn(lang);

function codesOf(code: string, example: string, lang: Lang, at: 0 | 1): readonly string[] {
  const whole = WHOLE_FILE[code];
  const put = AS_TEXT.includes(code) ? spliced : merged;
  const { diagnostics } = whole ? readScenarioBytes(whole[at]) : readScenario(put(baseOf(code, lang), example));
  return [...new Set(diagnostics.map((one) => one.code))].sort();
}

describe('the files the examples are put into are clean', () => {
  it.each([
    ['template', templateIn('en')],
    ['two languages', TINY_CALL],
    ['campaign', TINY_CAMPAIGN],
  ])('%s', (_, file) => {
    expect(readScenario(file).diagnostics).toEqual([]);
    expect(readScenario(merged(file, 'format: 1')).diagnostics).toEqual([]);
  });
});

describe.each(Object.values(CATALOGUE).map((entry) => [entry.code, entry] as const))('%s', (code, { wrong, right }) => {
  it.each(LANGS)('the wrong example has it, and nothing that does not come of it: %s', (lang) => {
    expect(codesOf(code, wrong[lang], lang, 0)).toEqual([code, ...(COMPANIONS[code] ?? [])].sort());
  });

  it.each(LANGS)('the right example is clean: %s', (lang) => {
    expect(codesOf(code, right[lang], lang, 1)).toEqual([]);
  });

  it('an example is short enough to be taken in', () => {
    for (const text of [wrong.zh, wrong.en, right.zh, right.en])
      expect(text.split('\n').length).toBeLessThanOrEqual(9);
  });
});
