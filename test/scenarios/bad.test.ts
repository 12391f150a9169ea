// Every bad file says in its first line what must be found in it, and where.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, readScenarioBytes } from '../../src/core/authoring.ts';
import { shortForm } from '../support/scenario-files.ts';

const folder = new URL('./bad/', import.meta.url);
const files = readdirSync(folder).sort();
/** Too big to keep as a file: covered in test/core/scenario/parse.test.ts. */
const NOT_A_FILE = ['S001'];

function expectedOf(bytes: Buffer): readonly string[] {
  const first = bytes.subarray(0, bytes.indexOf(0x0a)).toString('utf8').replace('\uFEFF', '');
  expect(first).toMatch(/^# expect: S\d{3} /);
  return first.slice('# expect: '.length).split(', ');
}

describe('bad scenario files', () => {
  it.each(files)('%s: exactly the stated diagnostics at the stated places', (name) => {
    const bytes = readFileSync(new URL(name, folder));
    const { scenario, diagnostics } = readScenarioBytes(bytes);
    expect(diagnostics.map(shortForm)).toEqual(expectedOf(bytes));
    expect(scenario === null).toBe(diagnostics.some((one) => one.severity === 'fault'));
  });

  it('every code of the catalogue is shown by some file', () => {
    const shown = new Set(files.flatMap((name) => readScenarioBytes(readFileSync(new URL(name, folder))).diagnostics.map(({ code }) => code)));
    const missing = Object.values(CATALOGUE).map(({ code }) => code).filter((code) => !shown.has(code) && !NOT_A_FILE.includes(code));
    expect(missing).toEqual([]);
    expect(files.length).toBeGreaterThanOrEqual(60);
  });

  it('a file is named for a code it shows', () => {
    const wrong = files.filter((name) => {
      const code = /^s\d{3}/.exec(name)?.[0].toUpperCase();
      return code !== undefined && !expectedOf(readFileSync(new URL(name, folder))).some((one) => one.startsWith(code));
    });
    expect(wrong).toEqual([]);
  });

  it('no placeholder is left in any message or hint', () => {
    for (const name of files) {
      for (const { message, hint } of readScenarioBytes(readFileSync(new URL(name, folder))).diagnostics) {
        expect([message.zh, message.en, hint.zh, hint.en].join(' ')).not.toMatch(/\{\w+\}|undefined|\[object/);
      }
    }
  });
});

describe('the catalogue', () => {
  it('gives each code once, in both languages, with a wrong and a right piece', () => {
    const entries = Object.values(CATALOGUE);
    expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length);
    for (const { title, message, hint, wrong, right } of entries) {
      for (const words of [title, message, hint, wrong, right]) for (const one of [words.zh, words.en]) expect(one).toMatch(/\S/);
      expect(wrong).not.toEqual(right);
    }
  });
});
