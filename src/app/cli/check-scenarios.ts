// What `npm run scenario` does, as a value: arguments in, text and exit code out. It touches files, never the process.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BothLangs, type Lang, LANGS } from '../../core/public.ts';
import { type Diagnostic, forExam, readScenarioBytes } from '../../core/authoring.ts';
import { printDiagnostic } from './print-diagnostic.ts';

interface Options {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly exam: boolean;
  readonly lang: Lang;
}

export interface Output {
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly error: string;
}

const USAGE: BothLangs = {
  zh: '用法：npm run scenario -- check 文件… [--json] [--exam] [--lang zh|en]\n　　　npm run scenario -- doctor 文件… [--json] [--lang zh|en]',
  en: 'Usage: npm run scenario -- check FILE… [--json] [--exam] [--lang zh|en]\n       npm run scenario -- doctor FILE… [--json] [--lang zh|en]',
};

/** Neither command was understood. */
export const usage = (): Output => ({ code: 2, out: '', error: `${USAGE.en}\n${USAGE.zh}\n` });

function optionsOf(args: readonly string[]): Options | null {
  const files: string[] = [];
  let json = false;
  let exam = false;
  let lang: Lang = 'en';
  const [command, ...rest] = args;
  if (command !== 'check') return null;
  for (let i = 0; i < rest.length; i++) {
    const arg = rest[i] ?? '';
    if (arg === '--json') json = true;
    else if (arg === '--exam') exam = true;
    else if (arg === '--lang' || arg.startsWith('--lang=')) {
      const wanted = arg === '--lang' ? (rest[++i] ?? '') : arg.slice('--lang='.length);
      const known = LANGS.find((one) => one === wanted);
      if (!known) return null;
      lang = known;
    } else if (arg.startsWith('-')) return null;
    else files.push(arg);
  }
  return files.length > 0 ? { files, json, exam, lang } : null;
}

/** A folder stands for the scenario files directly in it, not for drafts in folders below. */
export function filesOf(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path, { withFileTypes: true }).flatMap((one) =>
    one.isFile() && one.name.endsWith('.yaml') ? [one.name] : [],
  );
  if (names.length === 0) throw new Error('no .yaml file in this folder');
  return names.sort().map((name) => join(path, name));
}

/** Why a file could not be read. */
export const whyOf = (error: unknown, lang: Lang): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return { zh: '没有这个文件', en: 'no such file' }[lang];
  if (code === 'EACCES' || code === 'EPERM') return { zh: '没有权限读取', en: 'may not be read' }[lang];
  return error instanceof Error ? error.message : String(error);
};

/** The command as a value, so that tests need no process. */
export function runScenario(args: readonly string[]): Output {
  const options = optionsOf(args);
  if (!options) return usage();
  const { lang } = options;
  const found: (Diagnostic & { readonly file: string })[] = [];
  const unread: string[] = [];
  const clean: string[] = [];
  for (const given of options.files) {
    try {
      for (const file of filesOf(given)) {
        const { diagnostics } = readScenarioBytes(readFileSync(file));
        const judged = options.exam ? forExam(diagnostics) : diagnostics;
        found.push(...judged.map((one) => ({ file, ...one })));
        if (judged.length === 0) clean.push(file);
      }
    } catch (error) {
      unread.push(`${given}: ${whyOf(error, lang)}`);
    }
  }
  const faults = found.filter((one) => one.severity === 'fault').length;
  const lines = [...clean.map((file) => `${file}  ok`), ...found.map((one) => printDiagnostic(one.file, one, lang))];
  const sum: BothLangs = {
    zh: `${faults} 个错误，${found.length - faults} 个提醒`,
    en: `${faults} fault${faults === 1 ? '' : 's'}, ${found.length - faults} warning${found.length - faults === 1 ? '' : 's'}`,
  };
  return {
    code: unread.length > 0 ? 2 : faults > 0 ? 1 : 0,
    out: options.json ? `${JSON.stringify(found, null, 2)}\n` : `${[...lines, sum[lang]].join('\n')}\n`,
    error: unread.map((line) => `${line}\n`).join(''),
  };
}
