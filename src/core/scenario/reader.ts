// Text → scenario or diagnostics, in one call. Apart from `index.ts`, because yaml and valibot must not be in the browser's first load.

import type { Diagnostic } from './diagnostics.ts';
import { CATALOGUE, EXAM_RULES } from './catalogue.ts';
import { Findings } from './findings.ts';
import { judge } from './judge.ts';
import type { Scenario } from './model.ts';
import { decodeBytes, MAX_BYTES, parse } from './parse.ts';
import { Places } from './places.ts';
import { shapeOf } from './shape-findings.ts';

export interface Reading {
  /** Null if and only if some diagnostic is a fault. */
  readonly scenario: Scenario | null;
  /** In file order. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a scenario file. Never throws, whatever the text. */
export function readScenario(text: string): Reading {
  const { value, places, findings } = parse(text);
  if (value === undefined) return { scenario: null, diagnostics: findings.list() };
  const scenario = judge(value, shapeOf(value, findings), places, findings);
  return { scenario, diagnostics: findings.list() };
}

/** The same for the bytes of a file, which may be no text at all. */
export function readScenarioBytes(bytes: Uint8Array): Reading {
  const text = bytes.length > MAX_BYTES ? null : decodeBytes(bytes);
  if (text !== null) return readScenario(text);
  const findings = new Findings(new Places(() => ({ line: 1, column: 1 })));
  if (bytes.length > MAX_BYTES) findings.addAt('tooBig', { line: 1, column: 1 }, { limit: '1 MiB' });
  else findings.addAt('notText', { line: 1, column: 1 });
  return { scenario: null, diagnostics: findings.list() };
}

const examCodes: ReadonlySet<string> = new Set(EXAM_RULES.map((name) => CATALOGUE[name].code));

/** For an exam: what would be left to the stock lines counts as a fault. */
export const forExam = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.map((one) => (examCodes.has(one.code) ? { ...one, severity: 'fault' } : one));
