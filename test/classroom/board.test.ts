// The board: two hundred hand-ins in time, whatever their order; what counts, what was changed, what is alike.

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { BAD_KINDS, makeHandIns } from '../../src/app/cli/make-hand-ins.ts';
import { boardOf, rowsOf } from '../../src/classroom/board.ts';
import { collected, keptIn } from '../../src/classroom/collect.ts';
import { packHandIn } from '../../src/classroom/hand-in.ts';
import { heatOf } from '../../src/classroom/heat.ts';
import type { Assignment } from '../../src/classroom/model.ts';
import type { Played } from '../../src/classroom/played.ts';
import { sharedTurns } from '../../src/classroom/shared-turns.ts';
import { campaignReportOf, DIMENSIONS, must, reportOf } from '../../src/core/public.ts';
import { around, assignmentOf, blobs, CALL, handInOf, remade, scenarioOf, small, taken } from './builders.ts';

describe('two hundred hand-ins with twenty bad ones', () => {
  const made = makeHandIns(CALL, { count: 200, bad: 20, seed: 1 });
  const empty = assignmentOf(made);
  let whole: Awaited<ReturnType<typeof collected>>;
  let took = 0;

  beforeAll(async () => {
    const began = performance.now();
    whole = await collected(empty, CALL, blobs(made.files), 1, around());
    const { played } = await keptIn(whole.assignment, CALL, around());
    boardOf(whole.assignment, CALL, played);
    took = performance.now() - began;
  });

  test('are read, checked, replayed and scored in three seconds, twice over', () => {
    expect(took).toBeLessThan(3_000);
    console.log(`200 hand-ins collected, and replayed again for the board: ${Math.round(took)} ms`);
  });

  test('the bad ones are named with their reasons, the rest count', () => {
    expect(whole.taken).toBe(180);
    const bad = made.files.flatMap(({ name, fault }) => (fault ? [{ file: name, why: fault }] : []));
    expect(whole.aside.map(({ file, why }) => ({ file, why }))).toEqual(bad);
    expect(new Set(bad.map(({ why }) => why)).size).toBe(10);
    expect(BAD_KINDS).toHaveLength(10);
  });

  test('in any order give the same table', async () => {
    const { played } = await keptIn(whole.assignment, CALL, around());
    const table = boardOf(whole.assignment, CALL, played);
    expect(table.rows.length).toBeGreaterThan(100);
    for (const files of [[...made.files].reverse(), [...made.files].sort((a, b) => (a.data < b.data ? -1 : 1))]) {
      const again = await collected(empty, CALL, blobs(files), 1, around());
      const other = await keptIn(again.assignment, CALL, around());
      expect(boardOf(again.assignment, CALL, other.played)).toEqual(table);
    }
  });

  test('taken in again change nothing', async () => {
    const again = await collected(whole.assignment, CALL, blobs(made.files), 2, around());
    expect(again.taken).toBe(0);
    expect(again.assignment).toEqual(whole.assignment);
  });
});

test('any order, in any number of goes, gives the same rows', async () => {
  const made = small({ count: 9, bad: 0, mode: 'practice' });
  // one attempt handed in at two stages, one file twice
  const first = handInOf(made.files[0]);
  const undone = { ...first.log, undone: [{ at: 1, cut: [{ do: 'listen' as const }] }] };
  const files = [
    ...made.files,
    { name: 'x.json', data: remade(first, { log: undone }), fault: null },
    must(made.files[4], 'a file'),
  ];
  const empty: Assignment = { ...assignmentOf(made), mode: 'practice' };
  const rowsAfter = async (goes: readonly (typeof files)[]) => {
    let assignment = empty;
    for (const go of goes) ({ assignment } = await collected(assignment, CALL, blobs(go), 1, around()));
    return rowsOf(assignment, CALL, (await keptIn(assignment, CALL, around())).played);
  };
  const table = await rowsAfter([files]);
  expect(table.some((row) => row.undone === 1)).toBe(true);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(files, { minLength: files.length }),
      fc.nat(files.length),
      async (order, cut) => {
        expect(await rowsAfter([order.slice(0, cut), order.slice(cut)])).toEqual(table);
      },
    ),
    { numRuns: 25 },
  );
});

test('a whole group’s chat can be pasted at once', async () => {
  const made = small({ count: 6 });
  const chat = made.files
    .map(
      (file, i) => `2026/3/1 10:${i}\nWang Fang\n老师，交作业 ${packHandIn(handInOf(file)).replace(/.{60}/g, '$&\n')}`,
    )
    .join('\n');
  const all = await collected(assignmentOf(made), CALL, [{ name: 'chat', data: chat }], 1, around());
  expect(all).toMatchObject({ taken: 6, aside: [] });
  const files = await collected(assignmentOf(made), CALL, blobs(made.files), 1, around());
  expect(all.assignment.handIns.map((one) => one.sum)).toEqual(files.assignment.handIns.map((one) => one.sum));
  const one = await collected(
    assignmentOf(made),
    CALL,
    [{ name: 'p', data: `hello ${packHandIn(handInOf(made.files[0]))} bye` }],
    1,
    around(),
  );
  expect(one.assignment.handIns[0]?.text).toBe(packHandIn(handInOf(made.files[0])));
});

test('a campaign is scored as its debrief does, and its losses are found in the calls and between them', async () => {
  const scenario = scenarioOf('ningxia-instruments');
  const made = makeHandIns(scenario, { count: 3, bad: 0, seed: 4, mode: 'practice' });
  const { assignment, played } = await taken(made, scenario);
  const rows = rowsOf(assignment, scenario, played);
  for (const row of rows) {
    const { handIn } = must(
      played.find((each) => each.handIn.sum === row.handIn),
      'a deal',
    );
    const report = campaignReportOf(scenario, handIn.log, handIn.mode);
    expect(row).toMatchObject({ total: report.total, won: report.won, outcome: null, size: null });
  }
  const heat = heatOf(assignment, scenario, played);
  expect(heat.lost).toBeGreaterThan(0);
  expect(heat.byPerson.length).toBeGreaterThan(1);
  expect((await sharedTurns(assignment, scenario, played, () => Promise.resolve())).length).toBeGreaterThan(0);
});

describe('a row', () => {
  const made = small({ count: 24 });
  let assignment: Assignment;
  let played: readonly Played[];

  beforeAll(async () => {
    ({ assignment, played } = await taken(made));
  });

  test('shows what the debrief shows', () => {
    const rows = rowsOf(assignment, CALL, played);
    for (const row of rows) {
      const { handIn } = must(
        played.find((one) => one.handIn.sum === row.handIn),
        'a deal',
      );
      const report = reportOf(CALL, handIn.log, handIn.mode);
      expect(row.total).toBe(report.total);
      expect(row.outcome).toBe(report.outcome);
      expect(row.size).toBe(report.agreed?.size ?? 0);
      expect(DIMENSIONS.map((d) => row.bars[d])).toEqual(report.bars.map((bar) => bar.shown));
      expect(row.took).toBe(handIn.savedAt - handIn.startedAt);
    }
    expect(rows.map((row) => row.total)).toEqual([...rows.map((row) => row.total)].sort((a, b) => b - a));
  });

  test('is of the attempt that counts', () => {
    const twice = rowsOf(assignment, CALL, played).filter((row) => row.attempts === 2);
    expect(twice.length).toBeGreaterThan(0);
    const by = (counts: Assignment['counts'], trainee: string) =>
      must(
        rowsOf({ ...assignment, counts }, CALL, played).find((row) => row.trainee === trainee),
        trainee,
      );
    for (const { trainee } of twice) {
      const mine = played
        .filter((one) => one.handIn.trainee === trainee)
        .sort((a, b) => a.handIn.startedAt - b.handIn.startedAt);
      expect(by('first', trainee).handIn).toBe(mine[0]?.handIn.sum);
      expect(by('last', trainee).handIn).toBe(mine.at(-1)?.handIn.sum);
      expect(by('best', trainee).total).toBe(Math.max(by('first', trainee).total, by('last', trainee).total));
    }
  });

  test('keeps both numbers where the trainer changed one, and is passed by the one given', () => {
    const [last] = rowsOf(assignment, CALL, played).slice(-1);
    const { trainee } = must(last, 'a row');
    const override = (value: number, at: number) => ({
      trainee,
      dimension: 'process' as const,
      value,
      reason: '看了录像',
      at,
    });
    const changed = { ...assignment, overrides: [override(90, 2), override(100, 3), override(80, 1)] };
    const row = must(
      rowsOf(changed, CALL, played).find((one) => one.trainee === trainee),
      trainee,
    );
    expect(row.bars).toEqual(last?.bars);
    expect(row.total).toBe(last?.total);
    expect(row.barsGiven).toEqual({ ...last?.bars, process: 100 });
    const weights = DIMENSIONS.reduce((sum, d) => sum + CALL.focus[d], 0);
    const sum = DIMENSIONS.reduce((all, d) => all + CALL.focus[d] * row.barsGiven[d], 0);
    expect(row.totalGiven).toBe(Math.floor(sum / weights + 0.5));
    expect(
      rowsOf({ ...changed, marking: { ...changed.marking, passMark: row.totalGiven } }, CALL, played).find(
        (one) => one.trainee === trainee,
      )?.passed,
    ).toBe(true);
  });

  test('is late after the deadline, and counts all the same', () => {
    const times = played.map((one) => one.handIn.savedAt).sort((a, b) => a - b);
    const deadline = must(times[10], 'a time');
    const rows = rowsOf({ ...assignment, deadline }, CALL, played);
    expect(rows.some((row) => row.late)).toBe(true);
    expect(rows.filter((row) => !row.late).every((row) => row.took > 0)).toBe(true);
    expect(rows).toHaveLength(rowsOf(assignment, CALL, played).length);
  });

  test('names those who made the very same moves, and people are known by their names however written', async () => {
    const one = handInOf(made.files[1]);
    const files = [
      ...made.files,
      { name: 'copy.json', data: remade(one, { trainee: 'Li Wei', attempt: 'copied' }), fault: null },
      { name: 'copy2.json', data: remade(one, { trainee: 'li  wei', attempt: 'copied2' }), fault: null },
    ];
    const more = await taken({ ...made, files });
    const rows = rowsOf(more.assignment, CALL, more.played);
    expect(rows.find((row) => row.trainee === one.trainee)?.same).toEqual(['Li Wei']);
    const wei = rows.filter((row) => row.trainee.toLowerCase().startsWith('li'));
    expect(wei).toHaveLength(1);
    expect(wei[0]).toMatchObject({ attempts: 2, same: [one.trainee] });
  });

  test('of a class file that somebody made up does not count', async () => {
    const forged = { ...assignment.handIns[0], sum: 'f'.repeat(64), trainee: '王', text: '{}', collectedAt: 1 };
    const kept = await keptIn({ ...assignment, handIns: [forged, ...assignment.handIns] }, CALL, around());
    expect(kept.played).toEqual(played);
    expect(kept.aside).toMatchObject([{ file: '王', why: 'unreadable' }]);
  });
});
