// Re-marking: who moves, by how much, why; and the old marks stay.

import { beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../../src/classroom/board.ts';
import { isMarking, marked, movedBy } from '../../src/classroom/marking.ts';
import type { Assignment, Marking } from '../../src/classroom/model.ts';
import type { Played } from '../../src/classroom/played.ts';
import { DIMENSIONS, must, type Dimension } from '../../src/core/public.ts';
import { CALL, small, taken } from './builders.ts';

let assignment: Assignment;
let played: readonly Played[];
let before: Marking;

beforeAll(async () => {
  ({ assignment, played } = await taken(small({ count: 30 })));
  before = assignment.marking;
});

const weights = (over: Partial<Record<Dimension, number>>) => ({ ...CALL.focus, ...over });

test('another pass mark moves only who stands between the two', () => {
  const totals = rowsOf(assignment, CALL, played).map((row) => row.totalGiven);
  const marking = { ...before, passMark: 60 };
  const moved = movedBy(assignment, CALL, played, marking);
  expect(moved).toHaveLength(totals.filter((total) => total >= 60 && total < 80).length);
  expect(moved.length).toBeGreaterThan(0);
  for (const one of moved) {
    expect(one).toMatchObject({ passedBefore: false, passedAfter: true });
    expect(one.from).toBe(one.to);
    expect(one.why).toEqual({ zh: '及格线 80→60；现在及格。', en: 'Pass mark 80→60; now a pass.' });
  }
});

test('another focus gives totals that can be added up from the bars, and says what changed', () => {
  const focus = weights({ questions: 0, discipline: 9 });
  const marking = { ...before, focus };
  const rows = rowsOf({ ...assignment, marking }, CALL, played);
  const sum = DIMENSIONS.reduce((all, d) => all + focus[d], 0);
  for (const row of rows)
    expect(row.total).toBe(Math.floor(DIMENSIONS.reduce((all, d) => all + focus[d] * row.bars[d], 0) / sum + 0.5));
  const [one] = movedBy(assignment, CALL, played, marking);
  const moved = must(one, 'somebody who moves');
  expect(moved.why.zh).toContain(`提问 3→0`);
  expect(moved.why.zh).toContain(`总分 ${moved.from}→${moved.to}`);
  expect(moved.why.en).toMatch(/^Weights changed: Questions 3→0, Discipline 1→9; /);
});

test('the same marking moves nobody', () => {
  expect(movedBy(assignment, CALL, played, { ...before, focus: CALL.focus })).toEqual([]);
});

test('what was in force before stays in the history with the totals it gave', () => {
  const rows = rowsOf(assignment, CALL, played);
  const after = marked(assignment, CALL, played, { ...before, passMark: 50 }, 77);
  expect(after.marking.passMark).toBe(50);
  expect(after.history).toEqual([
    {
      marking: before,
      until: 77,
      totals: rows.map(({ trainee, totalGiven: total, passed }) => ({ trainee, total, passed })),
    },
  ]);
});

test.each([
  [false, { passMark: 101 }],
  [false, { passMark: 79.5 }],
  [false, { focus: weights({ process: 0 }) }],
  [false, { focus: weights({ result: 0 }) }],
  [false, { focus: weights({ people: 10 }) }],
  [true, { focus: weights({ people: 0 }) }],
])('%s: %j', (fits, over) => {
  expect(isMarking({ focus: null, passMark: 80, rules: 1, ...over })).toBe(fits);
});
