// The scenario doctor: what a scenario teaches, held against what it claims. It knows no file, no clock and no screen; the bounds are
// counts. The exam gate stands on the findings alone: what reading the file has to say against an exam (EXAM_RULES) its caller adds.

import { RULES_VERSION } from '../../methodology/index.ts';
import { worldHash, type Scenario } from '../../scenario/index.ts';
import type { DoctorFinding, DoctorProgress, DoctorReport, FindingSeverity } from '../doctor-model.ts';
import { DOCTOR_BOUNDS, type DoctorBounds } from './bounds.ts';
import { examiningCall } from './examine-call.ts';
import { examiningLong } from './examine-long.ts';

const ORDER: readonly FindingSeverity[] = ['fault', 'warning', 'note'];
const PARTS = 100;

/** With the author's explanation, where the file has one for this code and, if it names a place, for this place. */
const waivedIn = (scenario: Scenario, one: DoctorFinding): DoctorFinding => {
  const waiver = scenario.waive?.find(
    ({ finding, place }) => finding === one.code && (place === undefined || place === one.place),
  );
  return waiver ? { ...one, waived: waiver.because } : one;
};

/** Examines a scenario step by step, so that a worker can tell how far it has come; returns the report. */
export function* examining(
  scenario: Scenario,
  bounds: DoctorBounds = DOCTOR_BOUNDS,
): Generator<DoctorProgress, DoctorReport> {
  const steps = scenario.length === 'call' ? examiningCall(scenario, bounds) : examiningLong(scenario, bounds);
  let step = steps.next();
  for (; !step.done; step = steps.next())
    yield { done: Math.min(PARTS, Math.round(PARTS * step.value.share)), of: PARTS, doing: step.value.doing };
  const findings = step.value.findings
    .map((one) => waivedIn(scenario, one))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
    );
  const open = (severity: FindingSeverity): boolean =>
    findings.some((one) => one.severity === severity && one.waived === null);
  const practice = !open('fault');
  return {
    scenario: scenario.id,
    title: scenario.title,
    world: worldHash(scenario),
    rules: RULES_VERSION,
    ...step.value,
    findings,
    gates: { practice, exam: practice && !open('warning') },
  };
}

/** The same at once. */
export function examine(scenario: Scenario, bounds: DoctorBounds = DOCTOR_BOUNDS): DoctorReport {
  const steps = examining(scenario, bounds);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
