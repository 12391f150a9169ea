// The table of rooms in architecture.md, executable: who may import whom, and which library lives where.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import ts from 'typescript';

const ROOT = resolve(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');

/** Rooms inside core in building order: each may enter those it names, through their doors. */
const CORE: Readonly<Record<string, readonly string[]>> = {
  base: [],
  methodology: ['base'],
  scenario: ['base', 'methodology'],
  machines: ['base', 'methodology', 'scenario'],
  session: ['base', 'methodology', 'scenario', 'machines'],
  scoring: ['base', 'methodology', 'scenario', 'machines', 'session'],
  analysis: ['base', 'methodology', 'scenario', 'machines', 'session', 'scoring'],
};
/** Doors of a core room beside index.ts: big tables of words, and the file reader, stay out of the first load by standing apart. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  methodology: ['index.ts', 'stock-lines.ts', 'rules.ts', 'handbook.ts', 'vocabulary.ts', 'rule-ids.ts', 'support.ts'],
  scenario: ['index.ts', 'reader.ts', 'model.ts'],
  session: ['index.ts', 'move.ts', 'view-model.ts'],
};
const CORE_DOORS = ['src/core/public.ts', 'src/core/authoring.ts', 'src/core/robots.ts'];
/** Rooms outside core. */
const OUTSIDE: Readonly<Record<string, readonly string[]>> = {
  persistence: ['core'],
  classroom: ['core', 'persistence'],
  ui: ['core', 'i18n'],
  i18n: [],
  app: ['core', 'persistence', 'classroom', 'ui', 'i18n'],
};
const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  xstate: ['src/core/machines', 'src/core/analysis'],
  immer: ['src/core/session'],
  localforage: ['src/persistence'],
  yaml: ['src/core/scenario'],
  svelte: ['src/ui', 'src/app'],
};

interface Import {
  readonly file: string;
  readonly spec: string;
  readonly typeOnly: boolean;
}

const importsIn = (file: string, text: string): readonly Import[] => {
  const code = file.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((m) => m[1]).join('\n')
    : text;
  const source = ts.createSourceFile(`${file}.ts`, code, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      const typeOnly = ts.isImportDeclaration(node)
        ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
        : node.isTypeOnly;
      found.push({ file, spec: node.moduleSpecifier.text, typeOnly });
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [arg] = node.arguments;
      if (arg && ts.isStringLiteral(arg)) found.push({ file, spec: arg.text, typeOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

const roomOf = (path: string): string => path.split('/')[1] ?? '';
const coreRoomOf = (path: string): string => path.split('/')[2] ?? '';

/** The fault of one import, in a sentence that teaches; null where it is right. */
export function faultOf({ file, spec, typeOnly }: Import): string | null {
  if (!spec.startsWith('.')) {
    const name = spec.startsWith('@') ? spec.split('/').slice(0, 2).join('/') : (spec.split('/')[0] ?? spec);
    const homes = ONLY_IN[name];
    if (homes && !homes.some((home) => file.startsWith(`${home}/`)))
      return `${file}: ${name} lives only in ${homes.join(' and ')}`;
    if (file.startsWith('src/core/') && name.startsWith('node:'))
      return `${file}: core runs in a browser too and may not import ${name}`;
    return null;
  }
  const target = relative(ROOT, resolve(ROOT, dirname(file), spec)).replaceAll('\\', '/');
  if (!target.startsWith('src/'))
    return file.startsWith('src/') && !target.startsWith('scenarios/') ? `${file}: src may not import ${target}` : null;
  const [from, to] = [roomOf(file), roomOf(target)];
  if (from !== to) {
    if (from === 'core') return `${file}: core knows nothing outside core, but imports ${target}`;
    // plain data has one description: screens may know the classroom's types, never its verbs
    if (from === 'ui' && typeOnly && target === 'src/classroom/model.ts') return null;
    if (!(OUTSIDE[from] ?? []).includes(to)) return `${file}: ${from} may not know ${to} (${target})`;
    // the build and the command line are tools of the house and use core's rooms by their doors
    if (to === 'core' && !CORE_DOORS.includes(target) && !file.startsWith('src/app/build/'))
      return `${file}: enter core by one of its doors, not ${target}`;
    return null;
  }
  if (from !== 'core') return null;
  const [room, other] = [coreRoomOf(file), coreRoomOf(target)];
  if (room === other || !CORE[room]) return null;
  if (!CORE[room].includes(other)) return `${file}: ${room} may not know ${other} (${target})`;
  const door = target.split('/').slice(3).join('/');
  if (!(DOORS[other] ?? ['index.ts']).includes(door) && !typeOnly)
    return `${file}: enter ${other} by its door, not ${door}`;
  return null;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter(
    (name) => /\.(ts|svelte|mjs)$/.test(name) && !name.startsWith('src/i18n/paraglide/') && !name.endsWith('.d.ts'),
  );
const imports = files.flatMap((file) => importsIn(file, readFileSync(join(ROOT, file), 'utf8')));

describe('the house', () => {
  it('has no import that goes where it may not', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.map(faultOf).filter((fault) => fault !== null)).toEqual([]);
  });

  it.each([
    ['src/core/session/play.ts', '../../ui/App.svelte', /core knows nothing outside/],
    ['src/core/methodology/rows.ts', '../scenario/index.ts', /methodology may not know scenario/],
    ['src/core/scoring/bars.ts', '../session/play.ts', /by its door/],
    ['src/ui/screens/Call.svelte', '../../core/session/play.ts', /one of its doors/],
    ['src/ui/screens/Call.svelte', '../../persistence/index.ts', /ui may not know persistence/],
    ['src/core/session/play.ts', 'xstate', /xstate lives only in/],
    ['src/ui/state/x.svelte.ts', 'localforage', /localforage lives only in/],
    ['src/core/machines/step.ts', 'immer', /immer lives only in/],
    ['src/core/scoring/bars.ts', 'node:fs', /core runs in a browser/],
  ])('fails on a planted wrong import: %s → %s', (file, spec, message) => {
    expect(faultOf({ file, spec, typeOnly: false })).toMatch(message);
  });

  it('has no circle of files', () => {
    const graph = new Map<string, string[]>();
    for (const { file, spec, typeOnly } of imports) {
      if (typeOnly || !spec.startsWith('.')) continue;
      const target = relative(ROOT, resolve(ROOT, dirname(file), spec)).replaceAll('\\', '/');
      // a component that shows itself again inside itself (nested lists) is recursion, not a circle
      if (target !== file) graph.set(file, [...(graph.get(file) ?? []), target]);
    }
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });

  it('keeps clock, chance and page out of core', () => {
    const words =
      /\b(Date\.now|new Date|Math\.random|performance\.|setTimeout|setInterval|document\.(?:body|query|get|create|cookie|documentElement)|window\.|navigator\.|localStorage|crypto\.|console\.)/;
    const core = files.filter((file) => file.startsWith('src/core/'));
    const found = core.filter((file) =>
      words.test(readFileSync(join(ROOT, file), 'utf8').replaceAll(/\/\/.*|\/\*[\s\S]*?\*\//g, '')),
    );
    expect(core.length).toBeGreaterThan(40);
    expect(found).toEqual([]);
  });
});
