// Hand-ins, handouts and class files made to do harm: every one is answered with its reason, and nothing that is kept changes for it.

import { beforeEach, describe, expect, test } from 'vitest';
import { classDesk } from '../../src/app/class-desk.ts';
import { boardOf } from '../../src/classroom/board.ts';
import { classFrom } from '../../src/classroom/class-file.ts';
import { collected, keptIn } from '../../src/classroom/collect.ts';
import { handInFile } from '../../src/classroom/hand-in.ts';
import { handoutFrom, makeHandout } from '../../src/classroom/handout.ts';
import { apart, handInFrom } from '../../src/classroom/read-hand-in.ts';
import { csvOf } from '../../src/classroom/tables.ts';
import { sameName } from '../../src/classroom/trainees.ts';
import { canonicalJson, must } from '../../src/core/public.ts';
import { memoryStore, persistedIn, type Persisted } from '../../src/persistence/index.ts';
import { hostileClasses, hostileHandIns, hostileHandouts, NASTY_NAMES } from '../support/hostile.ts';
import { around, assignmentOf, blobs, CALL, handInOf, small } from './builders.ts';

const made = small();
const good = handInOf(made.files[1]);
const assignment = assignmentOf(made);
const files = hostileHandIns(good);
const ownNames = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));

let kept: Map<string, unknown>;
let persisted: Persisted;
const dump = (): string => canonicalJson([...kept].sort(([a], [b]) => (a < b ? -1 : 1)));

beforeEach(async () => {
  kept = new Map();
  persisted = persistedIn({ store: memoryStore(kept), writer: 'tab', now: () => 1, newId: () => 'new' });
  const { assignment: full } = await collected(assignment, CALL, blobs(made.files), 1, around());
  await persisted.classes.save({ ...made.record, assignments: [full] });
});

const unharmed = (): void => {
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(ownNames);
  expect('polluted' in {}).toBe(false);
};

describe('hand-ins', () => {
  test('every one is answered with its reason', async () => {
    const wrong: string[] = [];
    for (const { name, data, why } of files) {
      for (const source of [new Blob([data]), ...(typeof data === 'string' ? [data] : [])]) {
        const { read, text } = await handInFrom(source);
        const said = read.ok ? null : read.why;
        const late = why === 'impossible' || why === null;
        const asPaste = typeof source === 'string' && said === 'tooLarge';
        if (!asPaste && (why === '*' ? said === null : late ? said !== null : said !== why))
          wrong.push(`${name}: ${said}`);
        if (read.ok) expect(text).toBe(handInFile(read.value));
      }
    }
    expect(wrong).toEqual([]);
    unharmed();
  });

  test('none of them moves a mark of those who were there, whole ones with hostile names stand as they are', async () => {
    const { assignment: before } = await collected(assignment, CALL, blobs(made.files), 1, around());
    const rowsOf = async (one: typeof before) => boardOf(one, CALL, (await keptIn(one, CALL, around())).played).rows;
    const rows = await rowsOf(before);
    const sources = files.map(({ name, data }) => ({ name, data: new Blob([data]) }));
    const { assignment: after, aside } = await collected(before, CALL, sources, 2, around());
    const added = (await rowsOf(after)).filter(({ trainee }) => NASTY_NAMES.includes(trainee));
    expect(added.map(({ trainee }) => trainee).sort()).toEqual([...NASTY_NAMES].sort());
    const stayed = (await rowsOf(after)).filter(({ trainee }) => !NASTY_NAMES.includes(trainee));
    expect(stayed.map(({ same: _same, ...row }) => row)).toEqual(rows.map(({ same: _same, ...row }) => row));
    expect(aside).toHaveLength(files.length - NASTY_NAMES.length);
    for (const line of csvOf(after, boardOf(after, CALL, (await keptIn(after, CALL, around())).played), 'en').split(
      '\r\n',
    ))
      expect(line.replace(/^\uFEFF/, '')).not.toMatch(/(?:^|,)"?[=@+-]/);
    unharmed();
  });

  test('what is set aside stays small, however much of it comes, and coming again it is no news', async () => {
    const flood = Array.from({ length: 400 }, (_, i) => ({
      name: `f${i}`,
      data: new Blob([`${i} ${'x'.repeat(200_000)}`]),
    }));
    const { assignment: after } = await collected(assignment, CALL, flood, 1, around());
    expect(after.aside).toHaveLength(400);
    expect(JSON.stringify(after).length).toBeLessThan(2 * 1024 * 1024);
    const { assignment: again } = await collected(after, CALL, flood, 2, around());
    expect(again.aside).toHaveLength(400);
  });

  test('white space is not kept, and a text of a hundred thousand heads is one text', async () => {
    const { text, read } = await handInFrom(
      new Blob([JSON.stringify(good, null, 9).replace('{', `{${' '.repeat(90_000)}`)]),
    );
    expect(read.ok).toBe(true);
    expect(text).toBe(handInFile(good));
    expect(apart({ name: 'chat', data: 'DDH1. '.repeat(300_000) })).toHaveLength(1);
  });

  test('who looks the same is the same', () => {
    expect(sameName('王\u200B芳\u2060')).toBe(sameName('王芳'));
    expect(sameName('Ann  Lee')).toBe(sameName('ann lee'));
  });
});

describe('handouts and class files', () => {
  const desk = () =>
    classDesk(persisted, { catalogue: [], edition: () => Promise.resolve(null), now: () => 1, newId: () => 'id' });

  test('no hostile handout opens, and nothing is kept of it', async () => {
    const before = dump();
    const handout = makeHandout(made.record, assignment);
    for (const [name, data] of hostileHandouts(handout)) {
      for (const source of [data, new Blob([data])]) {
        const opened = await desk().openHandout(source);
        expect(opened.ok, name).toBe(false);
      }
      expect(await handoutFrom(data)).toHaveProperty('ok');
    }
    expect(dump()).toBe(before);
    unharmed();
  });

  test('no hostile class opens, and nothing is kept of it', async () => {
    const before = dump();
    for (const [name, data] of hostileClasses()) {
      const opened = await classFrom(new Blob([data]));
      expect(opened.ok, name).toBe(false);
    }
    expect(dump()).toBe(before);
    unharmed();
  });

  test('a record that claims what it may not is refused by the store, and the old one stays', async () => {
    const before = dump();
    const record = must(
      (await persisted.classes.load().then((all) => (all.ok ? all.value.records : [])))[0],
      'a class',
    );
    for (const over of [
      { name: '' },
      { name: 'x'.repeat(81) },
      { assignments: Array(201).fill(record.assignments[0]) },
    ])
      expect((await persisted.classes.save({ ...record, ...over })).ok).toBe(false);
    expect(dump()).toBe(before);
  });
});
