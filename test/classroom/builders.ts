// A class, its call and its hand-ins for the tests of the classroom.

import { readFileSync } from 'node:fs';
import { makeHandIns, type MadeClass, type MadeFile } from '../../src/app/cli/make-hand-ins.ts';
import { collected, keptIn, type Seen } from '../../src/classroom/collect.ts';
import { chained, handInFile } from '../../src/classroom/hand-in.ts';
import type { Assignment, HandIn } from '../../src/classroom/model.ts';
import type { Played } from '../../src/classroom/played.ts';
import { readHandIn } from '../../src/classroom/read-hand-in.ts';
import { readScenario } from '../../src/core/authoring.ts';
import { must, type Scenario } from '../../src/core/public.ts';

export const scenarioFile = (name: string): string => readFileSync(`scenarios/${name}.yaml`, 'utf8');
export const scenarioOf = (name: string): Scenario => must(readScenario(scenarioFile(name)).scenario, name);

export const CALL = scenarioOf('feed-first-call');

export const around = (seen: Seen = new Map()) => ({ seen, breathe: () => Promise.resolve() });

export const assignmentOf = ({ record }: MadeClass): Assignment => must(record.assignments[0], 'an assignment');

export const blobs = (files: readonly MadeFile[]) => files.map(({ name, data }) => ({ name, data: new Blob([data]) }));

export const handInOf = (file: MadeFile | undefined): HandIn => {
  const read = readHandIn(must(file, 'a file').data);
  if (!read.ok) throw new Error(`${read.why} ${read.detail}`);
  return read.value;
};

/** Whole in every way but for what is changed. */
export const remade = (one: HandIn, over: Partial<HandIn>): string => {
  const { chain: _chain, sum: _sum, ...rest } = { ...one, ...over };
  return handInFile(chained(rest));
};

/** A class with everything handed in. */
export async function taken(
  made: MadeClass,
  scenario: Scenario = CALL,
  over: Partial<Assignment> = {},
): Promise<{ assignment: Assignment; played: readonly Played[] }> {
  const { assignment } = await collected({ ...assignmentOf(made), ...over }, scenario, blobs(made.files), 1, around());
  const { played } = await keptIn(assignment, scenario, around());
  return { assignment, played };
}

export const small = (over: Partial<Parameters<typeof makeHandIns>[1]> = {}): MadeClass =>
  makeHandIns(CALL, { count: 12, bad: 0, seed: 3, ...over });
