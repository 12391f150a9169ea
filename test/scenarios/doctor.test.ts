// The shipped scenarios under the doctor, the command that asks it, and the words a file can waive a finding with.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runDoctor } from '../../src/app/cli/doctor.ts';
import { readScenario, textHash, worldHash } from '../../src/core/authoring.ts';
import { DOCTOR_BOUNDS, examine } from '../../src/core/robots.ts';
import type { DoctorReport } from '../../src/core/public.ts';
import golden from '../core/session/golden-counts.json' with { type: 'json' };
import { changed, scenarioOf, TINY_CALL, tinyCall } from '../support/scenario-files.ts';
import { SHIPPED_BY_ID } from '../support/shipped.ts';

/** The default bounds but for the games of robots with dice, of which a few tell as much here. */
const BOUNDS = { ...DOCTOR_BOUNDS, games: 20, longGames: 3 };
const PATIENCE = 180_000;
const counts: Readonly<Record<string, { readonly positions: readonly number[] }>> = golden;

describe.each(SHIPPED_BY_ID)('%s', (id, scenario) => {
  let report: DoctorReport;

  it(
    'is fit for practice and for an exam',
    () => {
      report = examine(scenario, BOUNDS);
      const open = report.findings.filter((one) => one.severity !== 'note' && one.waived === null);
      expect(open.map((one) => `${one.code} ${one.place} ${one.says.en}`)).toEqual([]);
      expect(report.gates).toEqual({ practice: true, exam: true });
    },
    PATIENCE,
  );

  it.runIf(scenario.length === 'call')('has a best line of 95 and more, which the book comes near', () => {
    expect(report.best.exact).toBe(true);
    expect(report.best.total).toBeGreaterThanOrEqual(95);
    expect(report.best.accuracyOfBook).toBeGreaterThanOrEqual(90);
    expect(report.hand?.withAll).toBe(report.hand?.withHand);
  });

  it('has as many positions as real play has', () => {
    if (scenario.length === 'call')
      expect(report.positions.slice(0, 4)).toEqual(counts[id]?.positions);
    else expect(report.positions).toEqual([1, 13, 132, 1184]);
  });
});

describe('npm run scenario -- doctor', () => {
  const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  // so little weight that no need ever tips: the book cannot get anywhere
  const HOPELESS = changed(TINY_CALL, ['claims: { cost: 5 }', 'claims: { cost: 10 }'], ['  sample:\n    to: ruan\n', '  sample:\n    to: ruan\n    takes: { explicit: claims }\n']);

  it(
    'tells of each file, and exits 0 where all are fit for practice',
    () => {
      const { code, out, error } = runDoctor([file('tiny.yaml', TINY_CALL), '--lang', 'zh']);
      expect([code, error]).toEqual([0, '']);
      expect(out).toContain('小小首访：练习可以，考核不行');
      expect(out).toMatch(/D02 提醒 {2}“我们四十八小时到货。”（tellRush）.*\(lines\.tellRush\)/);
      expect(out).toContain('byTheBook ');
    },
    PATIENCE,
  );

  it(
    'gives the reports as JSON',
    () => {
      const { out } = runDoctor([file('tiny.yaml', TINY_CALL), '--json']);
      const [one] = JSON.parse(out) as readonly { readonly report: DoctorReport }[];
      expect(one?.report).toMatchObject({ scenario: 'tiny-call', best: { exact: true }, gates: { practice: true } });
    },
    PATIENCE,
  );

  it(
    'exits 1 where one is not fit for practice, or has faults and cannot be examined',
    () => {
      const hopeless = runDoctor([file('hopeless.yaml', HOPELESS)]);
      expect(hopeless.code).toBe(1);
      const faulty = runDoctor([file('faulty.yaml', TINY_CALL.replace('format: 1', 'format: 9'))]);
      expect(faulty.code).toBe(1);
      expect(faulty.out).toContain('npm run scenario -- check');
    },
    PATIENCE,
  );

  it('exits 2 where a file cannot be read or the command is not understood', () => {
    expect(runDoctor([join(folder, 'none.yaml')])).toMatchObject({ code: 2, error: expect.stringContaining('no such file') });
    for (const args of [[], ['--exam', 'x.yaml'], ['--lang', 'fr', 'x.yaml']])
      expect(runDoctor(args)).toMatchObject({ code: 2, error: expect.stringContaining('doctor FILE') });
  });
});

describe('waive', () => {
  const waiving = (entry: string): string => `${TINY_CALL}\nwaive:\n  - ${entry}\n`;
  const GOOD = '{ finding: D02, place: lines.tellRush, because: { zh: 就是要让人白说一句。, en: A line to be wasted. } }';

  it('is read, and belongs to the words, not to the world', () => {
    const scenario = scenarioOf(waiving(GOOD));
    expect(scenario.waive).toEqual([
      { finding: 'D02', place: 'lines.tellRush', because: { zh: '就是要让人白说一句。', en: 'A line to be wasted.' } },
    ]);
    expect(worldHash(scenario)).toBe(worldHash(tinyCall()));
    expect(textHash(scenario)).not.toBe(textHash(tinyCall()));
    expect(tinyCall()).not.toHaveProperty('waive');
  });

  it.each([
    ['a code that is none', GOOD.replace('D02', 'D99'), 'S024'],
    ['no reason', '{ finding: D02 }', 'S021'],
    ['a reason in one language', '{ finding: D02, because: { zh: 就是这样。 } }', 'S031'],
    ['a word too many', GOOD.replace('place:', 'where: x, place:'), 'S020'],
  ])('%s is a fault', (_, entry, code) => {
    expect(readScenario(waiving(entry)).diagnostics.map((one) => one.code)).toContain(code);
  });
});
