// `npm run hand-ins -- OUTDIR [--count 200] [--bad 20] [--seed 1] [--scenario FILE]`: a class file and a folder of hand-ins to try the board with.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { classFile } from '../../classroom/class-file.ts';
import { readScenario } from '../../core/authoring.ts';
import { makeHandIns } from './make-hand-ins.ts';

const USAGE = `用法：npm run hand-ins -- 输出文件夹 [--count 200] [--bad 20] [--seed 1] [--scenario 文件]
Usage: npm run hand-ins -- OUTDIR [--count 200] [--bad 20] [--seed 1] [--scenario FILE]`;

interface Options {
  readonly out: string;
  readonly file: string;
  readonly count: number;
  readonly bad: number;
  readonly seed: number;
}

function optionsOf(args: readonly string[]): Options | null {
  const numbers: Record<string, number> = { '--count': 200, '--bad': 20, '--seed': 1 };
  const most: Readonly<Record<string, number>> = { '--count': 2_000, '--bad': 2_000, '--seed': 2 ** 31 };
  let file = 'scenarios/feed-first-call.yaml';
  let out: string | null = null;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg in numbers) {
      const value = Number(args[++i]);
      if (!Number.isInteger(value) || value < 0 || value > (most[arg] ?? 0)) return null;
      numbers[arg] = value;
    } else if (arg === '--scenario') file = args[++i] ?? '';
    else if (arg.startsWith('-') || out !== null) return null;
    else out = arg;
  }
  const { '--count': count = 0, '--bad': bad = 0, '--seed': seed = 0 } = numbers;
  return out === null || file === '' || (bad > 0 && bad >= count) ? null : { out, file, count, bad, seed };
}

function main(args: readonly string[]): number {
  const options = optionsOf(args);
  if (!options) {
    console.error(USAGE);
    return 2;
  }
  let yaml: string;
  try {
    yaml = readFileSync(options.file, 'utf8');
  } catch {
    console.error(`${options.file}: cannot be read. Is the path right?`);
    return 2;
  }
  const { scenario } = readScenario(yaml);
  if (!scenario) {
    console.error(`${options.file}: has faults. See them with: npm run scenario -- check ${options.file}`);
    return 1;
  }
  const { record, files } = makeHandIns(scenario, options);
  const folder = join(options.out, 'hand-ins');
  mkdirSync(folder, { recursive: true });
  for (const { name, data } of files) writeFileSync(join(folder, name), data);
  writeFileSync(join(options.out, 'class.json'), classFile(record));
  const bad = files.flatMap(({ name, fault }) => (fault ? [{ file: name, why: fault }] : []));
  writeFileSync(join(options.out, 'bad.json'), `${JSON.stringify(bad, null, 2)}\n`);
  console.log(
    `${files.length} hand-ins, ${bad.length} of them bad, in ${folder}; the class to open: class.json; the bad ones by name: bad.json`,
  );
  return 0;
}

process.exitCode = main(process.argv.slice(2));
