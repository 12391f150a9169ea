// Scenario files for tests: the tiny call, pieces changed in it, and the made-up monsters that are too big to keep.

import { readFileSync } from 'node:fs';
import { type Diagnostic, readScenario } from '../../src/core/authoring.ts';
import type { Scenario } from '../../src/core/public.ts';

export const TINY_CALL = readFileSync(new URL('./tiny-call.yaml', import.meta.url), 'utf8');

export const TINY_CAMPAIGN = readFileSync(new URL('./tiny-campaign.yaml', import.meta.url), 'utf8');

/** The file with pieces replaced; a piece that is not there is a mistake of the test. */
export function changed(source: string, ...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`not in the file: ${from}`);
    return text.replace(from, to);
  }, source);
}

/** The judged scenario of a text that must have no fault. */
export function scenarioOf(text: string): Scenario {
  const { scenario, diagnostics } = readScenario(text);
  if (!scenario)
    throw new Error(diagnostics.map((one) => `${one.code} ${one.line}:${one.column} ${one.message.en}`).join('\n'));
  return scenario;
}

export const tinyCall = (): Scenario => scenarioOf(TINY_CALL);
export const tinyCampaign = (): Scenario => scenarioOf(TINY_CAMPAIGN);

/** `S012 14:7` */
export const shortForm = (one: Diagnostic): string => `${one.code} ${one.line}:${one.column}`;
