// `npm test`: every gate in order, and one closing line that counts what ran. Stops at nothing, so that one run shows all faults.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const out = mkdtempSync(join(tmpdir(), 'deal-dojo-'));
const unitReport = join(out, 'unit.json');
const e2eReport = join(out, 'e2e.json');

const run = (label, script, args = [], env = {}) => {
  console.log(`\n── ${label}`);
  const started = Date.now();
  const { status } = spawnSync('npm', ['run', '--silent', script, ...(args.length ? ['--', ...args] : [])], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  console.log(`   ${status === 0 ? 'ok' : 'FAILED'}, ${Math.round((Date.now() - started) / 1000)} s`);
  return status === 0;
};

const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

let passed = 0;
let failed = 0;
const gate = (ok) => (ok ? passed++ : failed++);

gate(run('messages', 'i18n'));
gate(run('lint', 'lint'));
gate(run('types', 'check'));
const unitOk = run('unit, laws, components', 'unit', [
  '--reporter=dot',
  '--reporter=json',
  `--outputFile=${unitReport}`,
]);
const unit = read(unitReport);
passed += unit?.numPassedTests ?? 0;
failed += unit?.numFailedTests ?? 0;
if (!unitOk && !(unit?.numFailedTests > 0)) failed++;
gate(run('scenarios', 'scenario', ['check', '--exam', 'scenarios']));
const built = run('build', 'build');
gate(built);
if (built) {
  const e2eOk = run('browser', 'e2e', [], { PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport });
  const e2e = read(e2eReport);
  passed += e2e?.stats?.expected ?? 0;
  failed += (e2e?.stats?.unexpected ?? 0) + (e2e?.stats?.flaky ?? 0);
  if (!e2eOk && !(e2e?.stats?.unexpected > 0)) failed++;
}
rmSync(out, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
