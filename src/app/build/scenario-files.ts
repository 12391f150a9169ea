// Reads scenarios/*.yaml when the app is built or served, judges them, and offers each as a chunk of its own. A fault stops the build.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { type Diagnostic, readScenarioBytes } from '../../core/authoring.ts';
import type { Scenario } from '../../core/scenario/index.ts';
import { entryFor } from '../catalogue-entry.ts';
import { printDiagnostic } from '../cli/print-diagnostic.ts';

const CATALOGUE = 'virtual:deal-dojo/catalogue';
const ONE = 'virtual:deal-dojo/scenario/';

interface ScenarioFile {
  readonly path: string;
  readonly scenario: Scenario | null;
  readonly diagnostics: readonly Diagnostic[];
}

const isScenarioFile = (name: string): boolean => name.endsWith('.yaml');
/** Directly in the folder: what lies deeper is somebody's draft. */
const isIn = (folder: string, file: string): boolean => isScenarioFile(file) && !/[\\/]/.test(relative(folder, file));

/** Every scenario of the folder, easiest first; folders below it hold drafts and are left alone. */
export function readFolder(folder: string): readonly ScenarioFile[] {
  let names: string[];
  try {
    names = readdirSync(folder, { withFileTypes: true }).flatMap((one) =>
      one.isFile() && isScenarioFile(one.name) ? [one.name] : [],
    );
  } catch {
    return []; // a fork without scenarios still builds
  }
  return names
    .map((name) => ({ path: join(folder, name), ...readScenarioBytes(readFileSync(join(folder, name))) }))
    .sort(
      (a, b) =>
        (a.scenario?.difficulty ?? 0) - (b.scenario?.difficulty ?? 0) ||
        (a.scenario?.id ?? a.path).localeCompare(b.scenario?.id ?? b.path, 'en'),
    );
}

/** JSON in a string is parsed faster than an object literal, and `<` cannot end a script in the single file. */
export const scenarioModule = (value: unknown): string => {
  const json = JSON.stringify(JSON.stringify(value))
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return `export default JSON.parse(${json});`;
};

/** `inline`: the single-file build, where nothing can be fetched later (the bundler puts the chunks into the one file). */
export function scenarioFiles({ inline }: { readonly inline: boolean }): Plugin {
  let folder = 'scenarios';
  let root = '.';

  /** The judged scenarios; throws the printed diagnostics, which the build prints and the dev server shows as an overlay. */
  const judged = (): readonly Scenario[] => {
    const files = readFolder(folder);
    const faults = files.flatMap((file) =>
      file.diagnostics
        .filter((one) => one.severity === 'fault')
        .map((one) => printDiagnostic(relative(root, file.path), one, 'en')),
    );
    if (faults.length > 0) throw new Error(`Scenario files with faults:\n${faults.join('\n')}`);
    const scenarios = files.flatMap((file) => (file.scenario ? [file.scenario] : []));
    const twice = scenarios.find((one, index) => scenarios.findIndex((other) => other.id === one.id) !== index);
    if (twice) throw new Error(`Two scenario files have the id “${twice.id}”`);
    return scenarios;
  };

  return {
    name: 'deal-dojo:scenarios',
    configResolved(config) {
      root = config.root;
      folder = join(config.root, 'scenarios');
    },
    resolveId(id) {
      return id === CATALOGUE || id.startsWith(ONE) ? `\0${id}` : null;
    },
    load(id) {
      if (!id.startsWith('\0virtual:deal-dojo/')) return null;
      const scenarios = judged();
      for (const file of readFolder(folder)) this.addWatchFile(file.path);
      const name = id.slice(1);
      if (name !== CATALOGUE) {
        const wanted = scenarios.find((one) => one.id === name.slice(ONE.length));
        return wanted ? scenarioModule(wanted) : null;
      }
      const imports = inline ? scenarios.map((one, i) => `import s${i} from ${JSON.stringify(ONE + one.id)};`) : [];
      const entries = scenarios.map((one, i) => {
        const load = inline
          ? `async () => s${i}`
          : `async () => (await import(${JSON.stringify(ONE + one.id)})).default`;
        return `{ ...JSON.parse(${JSON.stringify(JSON.stringify({ ...entryFor(one), own: false }))}), load: ${load} }`;
      });
      return `${imports.join('\n')}\nexport const catalogue = [\n${entries.join(',\n')}\n];\nexport default catalogue;\n`;
    },
    handleHotUpdate({ file, server }) {
      if (!isIn(folder, file)) return undefined;
      server.moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
      return [];
    },
    configureServer(server) {
      const changed = (file: string): void => {
        if (!isIn(folder, file)) return;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      };
      server.watcher.on('add', changed);
      server.watcher.on('unlink', changed);
    },
  };
}
