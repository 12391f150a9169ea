// The scenarios that ship, read as the program reads them. A file with faults fails here, by name.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readScenario } from '../../src/core/scenario/reader.ts';
import type { Scenario } from '../../src/core/scenario/index.ts';

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
