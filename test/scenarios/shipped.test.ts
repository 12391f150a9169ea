// What the game ships with has no fault, and the tiny call of the tests has not even a warning.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { forExam, readScenario } from '../../src/core/authoring.ts';
import { shortForm, TINY_CALL, TINY_CAMPAIGN } from '../support/scenario-files.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

it('there is something to play', () => {
  expect(files.length).toBeGreaterThan(0);
});

it.each(files)('%s has no fault, not even for an exam', (name) => {
  const { scenario, diagnostics } = readScenario(readFileSync(new URL(name, folder), 'utf8'));
  expect(forExam(diagnostics).filter((one) => one.severity === 'fault').map(shortForm)).toEqual([]);
  expect(scenario?.id).toBe(name.replace(/\.yaml$/, ''));
});

it.each([
  ['call', TINY_CALL],
  ['campaign', TINY_CAMPAIGN],
])('the tiny %s is clean', (_, text) => {
  expect(readScenario(text).diagnostics).toEqual([]);
});
