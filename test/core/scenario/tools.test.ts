// The tools around the format: the published schema, the command, the modules of the build.

import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFolder, scenarioModule } from '../../../src/app/build/scenario-files.ts';
import { scenarioSchema } from '../../../src/app/build/scenario-schema.ts';
import { runScenario } from '../../../src/app/cli/check-scenarios.ts';
import { TINY_CALL, tinyCall } from '../../support/scenario-files.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const good = path('../../support/tiny-call.yaml');
const bad = path('../../scenarios/bad/s024-mode-typo.yaml');

describe('public/scenario.schema.json', () => {
  it('is what `npm run generate` would write', () => {
    expect(readFileSync(path('../../../public/scenario.schema.json'), 'utf8')).toBe(scenarioSchema());
  });

  it('knows every key and forbids others', () => {
    const schema = JSON.parse(scenarioSchema()) as {
      properties: Record<string, unknown>;
      additionalProperties: unknown;
    };
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['format', 'people', 'lines', 'advances']));
    expect(schema.additionalProperties).toBe(false);
  });
});

describe('npm run scenario -- check', () => {
  it('0: a clean file', () => {
    expect(runScenario(['check', good])).toMatchObject({ code: 0, error: '' });
  });

  it('1: faults, with place, code, words and hint, in either language', () => {
    const { code, out } = runScenario(['check', bad]);
    expect(code).toBe(1);
    expect(out).toMatch(/s024-mode-typo\.yaml:24:11 {2}S024 fault {2}“complacant”.*\n {4}Did you mean “complacent”\?/);
    expect(runScenario(['check', bad, '--lang', 'zh']).out).toMatch(/S024 错误 .*\n {4}是不是想写 “complacent”？/);
  });

  it('2: no such file; the others are still read', () => {
    const { code, out, error } = runScenario(['check', 'nowhere.yaml', bad]);
    expect(code).toBe(2);
    expect(error).toBe('nowhere.yaml: no such file\n');
    expect(out).toContain('S024');
  });

  it('2: usage', () => {
    expect(
      [[], ['check'], ['play', good], ['check', '--what', good], ['check', good, '--lang', 'fr']].map(
        (args) => runScenario(args).code,
      ),
    ).toEqual([2, 2, 2, 2, 2]);
  });

  it('a folder stands for its files; --json prints one array', () => {
    const { code, out } = runScenario(['check', path('../../scenarios/bad'), '--json']);
    const all = JSON.parse(out) as { file: string; code: string }[];
    expect(code).toBe(1);
    expect(new Set(all.map(({ file }) => file)).size).toBeGreaterThanOrEqual(60);
  });

  it('--exam: stock lines are faults', () => {
    const file = path('../../scenarios/bad/s036-no-playback.yaml');
    expect([runScenario(['check', file]).code, runScenario(['check', file, '--exam']).code]).toEqual([0, 1]);
  });
});

describe('the modules of the build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deal-dojo-'));
  writeFileSync(join(folder, 'tiny.yaml'), TINY_CALL);
  writeFileSync(
    join(folder, 'harder.yaml'),
    TINY_CALL.replace('difficulty: 1', 'difficulty: 4').replace('id: tiny-call', 'id: harder'),
  );

  it('drafts in a folder below are left alone, by the build and by the command', () => {
    mkdirSync(join(folder, 'drafts'), { recursive: true });
    writeFileSync(join(folder, 'drafts', 'half.yaml'), 'format: 1\n');
    expect(readFolder(folder).map(({ scenario }) => scenario?.id)).toEqual(['tiny-call', 'harder']);
    expect(runScenario(['check', folder])).toMatchObject({ code: 0, error: '' });
    expect(runScenario(['check', join(folder, 'drafts', 'half.yaml')]).code).toBe(1);
  });

  it('a folder is read easiest first; a missing one is empty', () => {
    expect(readFolder(folder).map(({ scenario }) => scenario?.id)).toEqual(['tiny-call', 'harder']);
    expect(readFolder(join(folder, 'none'))).toEqual([]);
  });

  it('a scenario survives its module, even with a script tag in a text', async () => {
    const scenario = { ...tinyCall(), title: { zh: '</script>\u2028', en: 'a "quote" \\ and $' } };
    const source = scenarioModule(scenario);
    expect(source).not.toContain('</script>');
    const loaded = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`)) as {
      default: unknown;
    };
    expect(loaded.default).toEqual(scenario);
  });
});
