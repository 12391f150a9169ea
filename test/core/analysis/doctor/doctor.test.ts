// The doctor finds what was planted, with moves that show it, and says the same twice.

import { describe, expect, it } from 'vitest';
import type { DoctorReport } from '../../../../src/core/analysis/doctor-model.ts';
import { examine, examining } from '../../../../src/core/analysis/index.ts';
import { FINDING_CODES, type Scenario } from '../../../../src/core/scenario/index.ts';
import { replay, viewOf } from '../../../../src/core/session/index.ts';
import golden from '../../session/golden-counts.json' with { type: 'json' };
import { FEED, PLANTED, QUICK } from './planted.ts';

const codes = (report: DoctorReport): readonly string[] => report.findings.map((one) => one.code);
/** Paths that some finding shows and that cannot be played. */
const unplayable = (scenario: Scenario, report: DoctorReport) =>
  report.findings.filter((one) => !replay(scenario, one.path).ok).map((one) => one.code);

describe('a good scenario', () => {
  const report = examine(FEED, QUICK);

  it('has no fault and no warning, and both gates are open', () => {
    expect(report.findings.filter((one) => one.severity !== 'note').map((one) => one.says.en)).toEqual([]);
    expect(report.gates).toEqual({ practice: true, exam: true });
  });

  it('tells the best line, which the session plays to its end', () => {
    const { ok, deal } = replay(FEED, report.best.line);
    expect([ok, deal.deal.value]).toEqual([true, 'closed']);
    expect(report.best).toMatchObject({ exact: true, accuracyOfBook: 100, total: 100 });
    expect(report.hand).toEqual({ withHand: 100, withAll: 100 });
    expect(report.choices).toHaveLength(report.best.line.length - 1);
  });

  it('counts positions as stepping through real play does', () => {
    expect(report.positions).toEqual(golden['feed-first-call'].positions);
  });

  it('is examined alike twice, and what it says is plain data', () => {
    expect(examine(FEED, QUICK)).toEqual(report);
    expect(structuredClone(report)).toEqual(report);
  });

  it('tells how far it has come, never backwards', () => {
    const shares = [...examining(FEED, { ...QUICK, games: 1, judged: 50 })].map((one) => one.done / one.of);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });
});

describe('a planted fault', () => {
  it('there is one of each code', () => {
    expect(PLANTED.map((one) => one.code)).toEqual([...FINDING_CODES]);
  });

  it.each(PLANTED)('$code: $what', ({ code, scenario, place, bounds }) => {
    const report = examine(scenario, { ...QUICK, ...bounds });
    const found = report.findings.filter((one) => one.code === code && (place === undefined || one.place === place));
    expect(found.length, JSON.stringify(report.findings.map((one) => [one.code, one.place]))).toBeGreaterThan(0);
    expect(unplayable(scenario, report)).toEqual([]);
    for (const { says, mend } of report.findings)
      expect(`${says.zh}${says.en}${mend.zh}${mend.en}`).not.toMatch(/[{}]|undefined|NaN/);
    expect(report.gates.practice).toBe(!report.findings.some((one) => one.severity === 'fault'));
    expect(report.gates.exam).toBe(!report.findings.some((one) => one.severity !== 'note'));
  });
});

describe('the path', () => {
  const pathOf = (code: string) => {
    const planted = PLANTED.find((one) => one.code === code);
    if (!planted) throw new Error(code);
    const found = examine(planted.scenario, { ...QUICK, ...planted.bounds }).findings.find(
      (one) => one.code === code && (planted.place === undefined || one.place === planted.place),
    );
    if (!found) throw new Error(code);
    return { scenario: planted.scenario, found, ...replay(planted.scenario, found.path) };
  };

  it('of a dead end leads to where no step can be asked for', () => {
    const { scenario, deal, found } = pathOf('D05');
    expect(found.path.at(-1)).toEqual({ do: 'say', line: 'askDecision' });
    expect(viewOf(scenario, deal, 'practice').call?.hand.some((one) => one.kind === 'request')).toBe(false);
  });

  it('of a missing seat leads to a hand without the line', () => {
    const { scenario, deal } = pathOf('D04');
    expect(viewOf(scenario, deal, 'practice').call?.hand.map((one) => one.id)).not.toContain('askDosage');
  });

  it('of a line of no use ends with that line', () => {
    expect(pathOf('D02').found.path.at(-1)).toEqual({ do: 'say', line: 'noStops' });
  });
});

describe('a waiver', () => {
  const planted = PLANTED.find((one) => one.code === 'D06');
  if (!planted) throw new Error('D06');
  const because = { zh: '故意的。', en: 'On purpose.' };
  const waived = (place?: string) =>
    examine(
      { ...planted.scenario, waive: [{ finding: 'D06', because, ...(place === undefined ? {} : { place }) }] },
      { ...QUICK, judged: 40, games: 1 },
    );

  it('opens the gate, and its reason stands beside the finding', () => {
    const report = waived('advances.samples');
    expect(report.gates.practice).toBe(true);
    expect(report.findings.find((one) => one.code === 'D06')?.waived).toEqual(because);
  });

  it('holds for its place only', () => {
    expect(waived('advances.weekTrial').gates.practice).toBe(false);
    expect(waived().gates.practice).toBe(true);
  });

  it('leaves other findings alone', () => {
    expect(codes(waived())).toContain('D06');
  });
});
