// What was found about each law, as lines of a table: cases, failures with the seeds that show them again, known corners, time.

import type { Law } from './law.ts';
import type { Result } from './try-law.ts';

const SEEDS_SHOWN = 8;

const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
const spaced = (value: number): string => value.toLocaleString('en');

export interface Row {
  readonly cells: readonly string[];
  readonly notes: readonly string[];
  readonly broken: boolean;
}

/** What was found about one law. A way that tried nothing in many cases proves nothing, and counts as broken. */
export function rowOf(law: Law, results: readonly Result[]): Row {
  const ways = [...law.ways, ...(law.corners ?? [])];
  const notes: string[] = [];
  let broken = 0;
  for (const [at, way] of ways.entries()) {
    const own = results.filter((result) => result.job.way === at);
    const failures = own.flatMap((result) => result.broken);
    const corners = own.flatMap((result) => result.corners);
    broken += failures.length;
    const seeds = failures.flatMap((one) => one.seed ?? []).sort((a, b) => a - b);
    const shown = `${seeds.slice(0, SEEDS_SHOWN).join(', ')}${seeds.length > SEEDS_SHOWN ? ', …' : ''}`;
    if (failures.length > 0)
      notes.push(
        `broken: ${way.what}${seeds.length > 0 ? `; seeds ${shown}` : ''}`,
        ...(failures[0]?.detail ?? '').split('\n').slice(0, 6),
      );
    if (corners.length > 0)
      notes.push(
        `known corner (${corners[0]?.what}): ${corners.length} times, not counted as held; seeds ${[...new Set(corners.map((one) => one.seed))].sort((a, b) => a - b).join(', ')}`,
      );
    const vacuous = way.over !== 'fixed' && sum(own.map((one) => one.cases)) >= way.runs;
    if (vacuous && sum(own.map((one) => one.tried)) === 0) {
      broken++;
      notes.push(`nothing was tried: ${way.what}`);
    }
  }
  const generated = (over: 'calls' | 'campaigns') =>
    sum(results.map((one) => (ways[one.job.way]?.over === over ? one.cases : 0)));
  const corners = sum(results.map((result) => result.corners.length));
  return {
    cells: [
      String(law.number),
      spaced(generated('calls')),
      spaced(generated('campaigns')),
      spaced(sum(results.map((one) => one.tried))),
      spaced(broken),
      corners > 0 ? spaced(corners) : '',
      `${(sum(results.map((one) => one.ms)) / 1000).toFixed(1)} s`,
      law.statement,
    ],
    notes,
    broken: broken > 0,
  };
}

export const HEAD = ['law', 'calls', 'campaigns', 'tried', 'broken', 'corner', 'CPU', 'what it says'] as const;
const WIDTHS = [3, 9, 9, 11, 6, 6, 9] as const;
export const line = (cells: readonly string[]): string =>
  cells.map((cell, i) => (i < WIDTHS.length ? cell.padStart(WIDTHS[i] ?? 0) : cell)).join('  ');
