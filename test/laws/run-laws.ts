// `npm run laws [-- --deals 10000] [--seed N] [--law N]…`: all laws of the design over generated deals and every shipped scenario.
// A case is its seed: `--law 4 --seed 123 --deals 1` tries the one that failed. Exit 1 where a law is broken, 2 where it was not understood.

import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { LAWS } from './all.ts';
import type { Law } from './law.ts';
import { HEAD, line, rowOf } from './law-table.ts';
import type { Job, Result } from './try-law.ts';

const USAGE = 'Usage: npm run laws -- [--deals 10000] [--seed 1] [--law N]…';
/** Cases a process is given at a time: small enough to keep two busy to the end. */
const CHUNK = 250;

interface Options {
  readonly deals: number;
  readonly seed: number;
  readonly laws: readonly Law[];
}

function optionsOf(args: readonly string[]): Options | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        deals: { type: 'string', default: '10000' },
        seed: { type: 'string', default: '1' },
        law: { type: 'string', multiple: true },
      },
    });
    const [deals, seed] = [Number(values.deals), Number(values.seed)];
    const wanted = (values.law ?? LAWS.map((law) => String(law.number))).map(Number);
    const laws = LAWS.filter((law) => wanted.includes(law.number));
    const right = Number.isInteger(deals) && deals > 0 && Number.isInteger(seed) && laws.length === wanted.length;
    return right ? { deals, seed, laws } : null;
  } catch {
    return null;
  }
}

function jobsOf({ deals, seed, laws }: Options): readonly Job[] {
  return laws.flatMap((law) =>
    [...law.ways, ...(law.corners ?? [])].flatMap((way, at): Job[] => {
      if (way.over === 'fixed') return [{ law: law.number, way: at, from: 0, count: 1 }];
      const cases = Math.ceil(deals * way.share);
      // what is dear comes in small pieces
      const piece = Math.max(1, Math.ceil(CHUNK * Math.min(1, way.share * 2)));
      return Array.from({ length: Math.ceil(cases / piece) }, (_, i) => ({
        law: law.number,
        way: at,
        from: seed + i * piece,
        count: Math.min(piece, cases - i * piece),
      }));
    }),
  );
}

/** Every job done, on two processes at most. */
async function doAll(jobs: readonly Job[]): Promise<readonly Result[]> {
  const results: Result[] = [];
  const cases = jobs.reduce((sum, job) => sum + job.count, 0);
  let next = 0;
  let done = 0;
  const worker = () =>
    new Promise<void>((resolve, reject) => {
      const child = fork(new URL('./law-worker.ts', import.meta.url));
      const give = () => {
        const job = jobs[next++];
        if (job) child.send(job);
        else {
          child.disconnect();
          resolve();
        }
      };
      child.on('message', (result: Result) => {
        results.push(result);
        done += result.job.count;
        // a line that writes itself over would fill a log
        if (process.stderr.isTTY)
          process.stderr.write(
            `\rlaw ${result.job.law}: ${done.toLocaleString('en')} of ${cases.toLocaleString('en')} cases `,
          );
        give();
      });
      child.on('error', reject);
      child.on('exit', (code) => {
        if (code !== 0) reject(new Error(`a process that tried laws ended with ${code}`));
      });
      give();
    });
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism(), jobs.length) }, worker));
  if (process.stderr.isTTY) process.stderr.write('\r'.padEnd(60) + '\r');
  return results;
}

async function main(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (!options) {
    console.error(USAGE);
    return 2;
  }
  const started = Date.now();
  const results = await doAll(jobsOf(options));
  const rows = options.laws.map((law) =>
    rowOf(
      law,
      results.filter((result) => result.job.law === law.number),
    ),
  );
  console.log(line(HEAD));
  for (const row of rows) {
    console.log(line(row.cells));
    for (const note of row.notes) console.log(`       ${note}`);
  }
  const broken = rows.filter((row) => row.broken).length;
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(
    `\n${rows.length - broken} of ${rows.length} laws held; seeds from ${options.seed}; ${Math.floor(seconds / 60)} min ${seconds % 60} s`,
  );
  return broken > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
