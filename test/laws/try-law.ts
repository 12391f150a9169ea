// Trying one piece of one law: a fixed way, or a run of seeds. What was found comes back as plain data, for it crosses from a process.

import type { Fixed, Generated, Law } from './law.ts';

export interface Job {
  readonly law: number;
  /** Place among the law's ways, its corners after them. */
  readonly way: number;
  /** Seeds of the cases; one seed, and no meaning, where the way is fixed. */
  readonly from: number;
  readonly count: number;
}

export interface Broken {
  /** Null where the way is fixed. */
  readonly seed: number | null;
  readonly detail: string;
}

export interface Result {
  readonly job: Job;
  readonly cases: number;
  readonly tried: number;
  readonly broken: readonly Broken[];
  readonly corners: readonly { readonly seed: number; readonly what: string }[];
  readonly ms: number;
}

const detailOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function tryFixed(way: Fixed, expectFailure: boolean): Pick<Result, 'tried' | 'broken'> {
  try {
    const tried = way.run();
    return expectFailure
      ? { tried: 0, broken: [{ seed: null, detail: 'holds now: make this corner a plain way of the law' }] }
      : { tried, broken: [] };
  } catch (error) {
    return expectFailure ? { tried: 0, broken: [] } : { tried: 0, broken: [{ seed: null, detail: detailOf(error) }] };
  }
}

function tryGenerated(way: Generated, { from, count }: Job): Pick<Result, 'tried' | 'broken' | 'corners'> {
  const broken: Broken[] = [];
  const corners: { seed: number; what: string }[] = [];
  let tried = 0;
  for (let seed = from; seed < from + count; seed++)
    try {
      tried += way.at(seed, (what) => corners.push({ seed, what }));
    } catch (error) {
      tried++;
      broken.push({ seed, detail: detailOf(error) });
    }
  return { tried, broken, corners };
}

export function tryJob(law: Law | undefined, job: Job): Result {
  const way = law?.ways[job.way];
  const corner = law?.corners?.[job.way - (law?.ways.length ?? 0)];
  const started = process.cpuUsage();
  const found =
    way?.over === 'fixed'
      ? tryFixed(way, false)
      : way
        ? tryGenerated(way, job)
        : corner
          ? tryFixed(corner, true)
          : { tried: 0, broken: [{ seed: null, detail: 'no such law' }] };
  const { user, system } = process.cpuUsage(started);
  return { corners: [], ...found, job, cases: job.count, ms: (user + system) / 1000 };
}
