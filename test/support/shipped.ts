// The scenarios that ship, read as the program reads them. A file with faults fails here, by name.

import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readScenario } from '../../src/core/scenario/reader.ts';
import type { Scenario } from '../../src/core/scenario/index.ts';
import { anyChoices, anyPlay, type Played } from './generate-scenario.ts';
import { guidedSteps, stepsOf } from './plays.ts';

const FOLDER = resolve(import.meta.dirname, '../../scenarios');

const read = (file: string): Scenario => {
  const { scenario, diagnostics } = readScenario(readFileSync(join(FOLDER, file), 'utf8'));
  if (!scenario) throw new Error(`${file} has faults: ${JSON.stringify(diagnostics.slice(0, 3))}`);
  return scenario;
};

export const SHIPPED: readonly Scenario[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map(read);

/** Rows for `it.each`, so that a failing test names its scenario. */
export const SHIPPED_BY_ID: readonly (readonly [string, Scenario])[] = SHIPPED.map((one) => [one.id, one]);

/** What is scored as one call by the robots and laws of a call. */
export const SHIPPED_CALLS = SHIPPED_BY_ID.filter(([, one]) => one.length === 'call');

export const SHIPPED_CAMPAIGNS = SHIPPED_BY_ID.filter(([, one]) => one.length === 'campaign');

/** A play of a shipped call, by chance or by the book with slips. */
const anyShippedPlay: fc.Arbitrary<Played> = fc
  .record({
    scenario: fc.constantFrom(...SHIPPED_CALLS.map(([, one]) => one)),
    choices: anyChoices(),
    guided: fc.boolean(),
  })
  .map(({ scenario, choices, guided }) => ({
    scenario,
    steps: guided ? guidedSteps(scenario, choices) : stepsOf(scenario, choices),
  }));

/** What most laws are tried on: plays of generated calls, and of shipped ones. */
export const anyCall = (): fc.Arbitrary<Played> =>
  fc.oneof({ weight: 3, arbitrary: anyPlay() }, { weight: 1, arbitrary: anyShippedPlay });
