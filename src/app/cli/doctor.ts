// What `npm run scenario -- doctor` does, as a value: arguments in, text and exit code out. It touches files, never the process.

import { readFileSync } from 'node:fs';
import { type BothLangs, type DoctorReport, type Lang, LANGS, textIn } from '../../core/public.ts';
import { forExam, readScenarioBytes } from '../../core/authoring.ts';
import { examining } from '../../core/robots.ts';
import { filesOf, type Output, usage, whyOf } from './check-scenarios.ts';
import { printReport } from './print-report.ts';

interface Options {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly lang: Lang;
}

function optionsOf(args: readonly string[]): Options | null {
  const files: string[] = [];
  let json = false;
  let lang: Lang = 'en';
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--json') json = true;
    else if (arg === '--lang' || arg.startsWith('--lang=')) {
      const wanted = arg === '--lang' ? args[++i] : arg.slice('--lang='.length);
      const known = LANGS.find((one) => one === wanted);
      if (!known) return null;
      lang = known;
    } else if (arg.startsWith('-')) return null;
    else files.push(arg);
  }
  return files.length > 0 ? { files, json, lang } : null;
}

/** A report on a file; null where the file has faults and there is nothing to examine. */
export interface Examined {
  readonly file: string;
  readonly report: DoctorReport | null;
}

const FAULTY: BothLangs = {
  zh: '文件有错误，没法体检。先运行：npm run scenario -- check',
  en: 'has faults and cannot be examined. See them with: npm run scenario -- check',
};

/** The exam gate as a file must pass it: nothing the doctor warns of, and nothing that reading it has against an exam. */
function examine(file: string, bytes: Uint8Array, lang: Lang, tell: (words: string) => void): Examined {
  const { scenario, diagnostics } = readScenarioBytes(bytes);
  if (!scenario) return { file, report: null };
  const steps = examining(scenario);
  let step = steps.next();
  for (; !step.done; step = steps.next())
    tell(`${file}  ${Math.round((100 * step.value.done) / step.value.of)} %  ${textIn(step.value.doing, lang)}`);
  const report = step.value;
  const fit = forExam(diagnostics).every((one) => one.severity !== 'fault');
  return { file, report: { ...report, gates: { ...report.gates, exam: report.gates.exam && fit } } };
}

/** The command as a value, so that tests need no process. `tell` hears how far it has come. */
export function runDoctor(args: readonly string[], tell: (words: string) => void = () => {}): Output {
  const options = optionsOf(args);
  if (!options) return usage();
  const { lang } = options;
  const examined: Examined[] = [];
  const unread: string[] = [];
  for (const given of options.files) {
    let files: readonly { readonly file: string; readonly bytes: Uint8Array }[] = [];
    try {
      files = filesOf(given).map((file) => ({ file, bytes: readFileSync(file) }));
    } catch (error) {
      unread.push(`${given}: ${whyOf(error, lang)}`);
    }
    for (const { file, bytes } of files) examined.push(examine(file, bytes, lang, tell));
  }
  const text = examined.map(({ file, report }) =>
    report ? printReport(file, report, lang) : `${file}\n  ${FAULTY[lang]} ${file}`,
  );
  const fit = examined.every(({ report }) => report?.gates.practice === true);
  return {
    code: unread.length > 0 ? 2 : fit ? 0 : 1,
    out: options.json ? `${JSON.stringify(examined, null, 2)}\n` : text.map((one) => `${one}\n`).join('\n'),
    error: unread.map((line) => `${line}\n`).join(''),
  };
}
