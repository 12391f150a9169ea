// Where the group loses, and the positions it shared: points add up to what the debriefs show.

import { beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../../src/classroom/board.ts';
import { heatOf } from '../../src/classroom/heat.ts';
import type { Assignment } from '../../src/classroom/model.ts';
import type { Played } from '../../src/classroom/played.ts';
import { sharedTurns } from '../../src/classroom/shared-turns.ts';
import { must, replay, reportOf } from '../../src/core/public.ts';
import { CALL, small, taken } from './builders.ts';

let assignment: Assignment;
let played: readonly Played[];

beforeAll(async () => {
  ({ assignment, played } = await taken(small({ count: 40 })));
});

/** What the debriefs take away for broken rules, term by term. */
const lostIn = (one: Played): number =>
  reportOf(CALL, one.handIn.log, 'exam')
    .bars.flatMap((bar) => bar.terms)
    .reduce(
      (sum, { what, rule, points }) =>
        sum +
        (what === 'talkShare' && rule ? 10 : (rule || what === 'margin') && points.n < 0 ? -points.n / points.d : 0),
      0,
    );

const counting = (): readonly Played[] => {
  const rows = rowsOf(assignment, CALL, played);
  return played.filter((one) => rows.some((row) => row.handIn === one.handIn.sum));
};

test('the points by rule, phase and person add up to what the debriefs take away', () => {
  const heat = heatOf(assignment, CALL, played);
  const all = counting().reduce((sum, one) => sum + lostIn(one), 0);
  expect(heat.lost).toBe(Math.round(all));
  expect(heat.byRule.reduce((sum, row) => sum + row.points, 0)).toBe(heat.lost);
  expect(heat.byPerson).toMatchObject([{ person: 'ruan', points: heat.lost }]);
  for (const row of heat.byRule) {
    expect(row.byPhase.reduce((sum, cell) => sum + cell.points, 0)).toBe(row.points);
    expect(row.trainees).toBeGreaterThan(0);
  }
  expect(heat.phases).toEqual(['opening', 'investigating', 'demonstrating', 'committing']);
  const points = heat.byRule.map((row) => row.points);
  expect(points).toEqual([...points].sort((a, b) => b - a));
});

test('a shared position leads there by its moves; everybody who stood in it chose something', async () => {
  const turns = await sharedTurns(assignment, CALL, played, () => Promise.resolve());
  const first = must(
    turns.find((turn) => turn.moves.length === 1),
    'the first position',
  );
  expect(first.choices.flatMap((choice) => choice.trainees)).toHaveLength(counting().length);
  for (const turn of turns) {
    expect(replay(CALL, turn.moves).ok).toBe(true);
    const names = turn.choices.flatMap((choice) => choice.trainees);
    expect(names.length).toBeGreaterThan(1);
    expect(new Set(names).size).toBe(names.length);
    expect(turn.heard.zh).toBeTruthy();
    for (const choice of turn.choices) expect(choice.said.zh).toBeTruthy();
  }
  const points = turns.map((turn) => turn.points);
  expect(points).toEqual([...points].sort((a, b) => b - a));
  expect(points[0]).toBeGreaterThan(0);
  const broke = turns[0]?.choices.flatMap((choice) => choice.broke ?? []) ?? [];
  expect(broke.length).toBeGreaterThan(0);
});

test('the order of the hand-ins does not matter', async () => {
  const backwards = [...played].reverse();
  const breathe = () => Promise.resolve();
  expect(heatOf(assignment, CALL, backwards)).toEqual(heatOf(assignment, CALL, played));
  expect(await sharedTurns(assignment, CALL, backwards, breathe)).toEqual(
    await sharedTurns(assignment, CALL, played, breathe),
  );
});
