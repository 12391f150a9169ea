// Classes, drafts, dated copies and editions of own scenarios: kept, read back, set aside, carried along in a backup, mended by one.

import { describe, expect, test } from 'vitest';
import { CLASSES } from '../../src/persistence/class-record.ts';
import { seal } from '../../src/persistence/envelope.ts';
import { formatBackup } from '../../src/persistence/backup.ts';
import type { KeptClass, KeptDraft, KeptEdition } from '../../src/persistence/index.ts';
import { attempt, brittle, ok, openMemory, tab } from './builders.ts';

const group = (over: Partial<KeptClass> = {}): KeptClass => ({
  id: 'c1',
  name: '华东新人班',
  createdAt: 1,
  savedAt: 0,
  assignments: [
    {
      id: 'as1',
      scenario: {
        id: 'my_dairy',
        title: { zh: '奶业' },
        world: 'w'.repeat(64),
        text: 't'.repeat(64),
        yaml: 'format: 1',
      },
      mode: 'exam',
      counts: 'best',
      marking: { focus: null, passMark: 80, rules: 1 },
      deadline: null,
      handIns: [{ sum: 's'.repeat(64), trainee: '王芳', text: '{}', collectedAt: 5 }],
      aside: [{ file: 'x.json', why: 'changed', detail: 'sum', text: '{' }],
      overrides: [{ trainee: '王芳', dimension: 'people', value: 70, reason: '看了录像', at: 6 }],
      observations: [{ trainee: '王芳', text: '坐得住', at: 7 }],
      observed: [{ trainee: '王芳', dimension: 'people', value: 60, at: 8 }],
      history: [
        {
          marking: {
            focus: { questions: 1, people: 1, process: 1, value: 1, discipline: 1, result: 1 },
            passMark: 70,
            rules: 1,
          },
          until: 9,
          totals: [{ trainee: '王芳', total: 66, passed: false }],
        },
      ],
    },
  ],
  ...over,
});
const draft = (over: Partial<KeptDraft> = {}): KeptDraft => ({
  id: 'd1',
  yaml: 'format: 1\n',
  title: '奶业首访',
  file: 'dairy.yaml',
  createdAt: 1,
  savedAt: 0,
  ...over,
});
const edition = (over: Partial<KeptEdition> = {}): KeptEdition => ({
  id: `my_${'x'.repeat(40)}`,
  world: 'a'.repeat(64),
  text: 't'.repeat(64),
  yaml: 'format: 1\n',
  savedAt: 0,
  shown: true,
  ...over,
});

async function furnished() {
  const memory = openMemory();
  const one = tab(memory.store, 'tab1');
  await one.classes.save(group());
  await one.drafts.save(draft());
  for (const at of [10, 9]) await one.copies.save({ draft: 'd1', at, yaml: `# ${at}` });
  await one.copies.save({ draft: 'd10', at: 3, yaml: '# other' });
  await one.editions.save(edition());
  await one.editions.save(edition({ world: 'b'.repeat(64), shown: false }));
  return { ...memory, one };
}

describe('a record', () => {
  test('is stamped, kept under its own key, and loaded with those of its kind', async () => {
    const { one, kept } = await furnished();
    expect([...kept.keys()].sort()).toEqual([
      'class/c1',
      'copy/d1/000000000000009',
      'copy/d1/000000000000010',
      'copy/d10/000000000000003',
      'draft/d1',
      `scenario/my_${'x'.repeat(40)}/${'a'.repeat(16)}`,
      `scenario/my_${'x'.repeat(40)}/${'b'.repeat(16)}`,
    ]);
    const [loaded] = ok(await one.classes.load()).records;
    expect(loaded).toEqual({ ...group(), savedAt: loaded?.savedAt });
    expect(loaded?.savedAt).toBeGreaterThan(1_000);
    expect(ok(await one.copies.load('d1')).records.map((copy) => copy.at)).toEqual([9, 10]);
    expect(ok(await one.editions.load()).records.map((each) => each.shown)).toEqual([true, false]);
    expect(ok(await one.drafts.load('nothing')).records).toEqual([]);
  });

  test('removed is gone with what lies under its name, and nothing else', async () => {
    const { one } = await furnished();
    await one.copies.remove('d1');
    expect(ok(await one.copies.load()).records.map((copy) => copy.draft)).toEqual(['d10']);
    await one.classes.remove('c1');
    expect(ok(await one.classes.load()).records).toEqual([]);
    expect(ok(await one.drafts.load()).records).toHaveLength(1);
  });

  test('that could not be read back is refused, and what was there stays', async () => {
    const { one, kept } = await furnished();
    const before = structuredClone(kept.get('class/c1'));
    const [of] = group().assignments;
    const wrong: readonly Partial<KeptClass>[] = [
      { name: ' ' },
      { assignments: of ? [{ ...of, marking: { ...of.marking, passMark: 101 } }] : [] },
      {
        assignments: of
          ? [{ ...of, overrides: [{ trainee: '王芳', dimension: 'people', value: 1, reason: ' ', at: 1 }] }]
          : [],
      },
      { assignments: of ? [{ ...of, aside: [{ file: '', why: 'odd' as 'changed', detail: '', text: '' }] }] : [] },
    ];
    for (const over of wrong) expect(await one.classes.save(group(over))).toEqual({ ok: false, trouble: 'refused' });
    expect(kept.get('class/c1')).toEqual(before);
  });

  test('that is broken, newer or under another name is set aside and stays where it is', async () => {
    const { one, kept } = await furnished();
    kept.set('class/c2', 'rubbish');
    kept.set('class/c3', { ...seal(CLASSES.kind, group({ id: 'c3' }), 1), version: 7 });
    kept.set('class/c4', seal(CLASSES.kind, group({ id: 'c5' }), 1));
    kept.set('class/c6', { ...seal(CLASSES.kind, group({ id: 'c6' }), 1), sum: '0' });
    const { records, setAside } = ok(await one.classes.load());
    expect(records.map((each) => each.id)).toEqual(['c1']);
    expect(setAside.map(({ key, why }) => [key, why])).toEqual([
      ['class/c2', 'broken'],
      ['class/c3', 'newer'],
      ['class/c4', 'broken'],
      ['class/c6', 'checksum'],
    ]);
    await one.discard(['class/c2']);
    expect(kept.has('class/c2')).toBe(false);
  });

  test('in a store that is full, refuses or lies says so', async () => {
    const save = (ills: Parameters<typeof brittle>[0]) => tab(brittle(ills).store, 'tab1').classes.save(group());
    expect(await save({ holds: 500 })).toEqual({ ok: false, trouble: 'full' });
    expect(await save({ refuses: true })).toEqual({ ok: false, trouble: 'refused' });
    expect(await save({ lies: true })).toEqual({ ok: false, trouble: 'broken' });
  });
});

describe('a backup', () => {
  test('brings all of them to an empty browser, and nothing twice', async () => {
    const { one } = await furnished();
    const { text } = await one.exportAll();
    const memory = openMemory();
    const other = tab(memory.store, 'tab9');
    expect(await other.importAll(text)).toMatchObject({ ok: true, report: { added: 7, same: 0, setAside: [] } });
    expect(await other.importAll(text)).toMatchObject({ ok: true, report: { added: 0, same: 7 } });
    expect(ok(await other.classes.load())).toEqual(ok(await one.classes.load()));
    expect(ok(await other.editions.load())).toEqual(ok(await one.editions.load()));
  });

  test('overwrites nothing: another state of a class comes in beside it, of a draft as a dated copy', async () => {
    const { one } = await furnished();
    const { text } = await one.exportAll();
    const other = tab(openMemory().store, 'tab9');
    await other.classes.save(group({ name: '我这里的' }));
    await other.drafts.save(draft({ yaml: '# mine' }));
    await other.editions.save(edition({ shown: false }));
    expect(await other.importAll(text)).toMatchObject({ report: { added: 6, same: 1 } });
    const again = await other.importAll(text);
    expect(again).toMatchObject({ report: { added: 0, same: 7 } });
    const classes = ok(await other.classes.load()).records;
    expect(classes.map((each) => each.name).sort()).toEqual(['华东新人班', '我这里的'].sort());
    expect(classes.find((each) => each.id === 'c1')?.name).toBe('我这里的');
    expect(ok(await other.drafts.load()).records).toMatchObject([{ yaml: '# mine' }]);
    expect(ok(await other.copies.load('d1')).records.map((copy) => copy.yaml)).toContain('format: 1\n');
    expect(ok(await other.editions.load()).records.map((each) => each.shown)).toEqual([false, false]);
  });

  test('mends what is broken here, and leaves alone what a later version wrote', async () => {
    const { one, kept } = await furnished();
    const { text } = await one.exportAll();
    kept.set('class/c1', { ...(kept.get('class/c1') as object), sum: 'broken' });
    const newer = { ...(kept.get('draft/d1') as object), version: 9 };
    kept.set('draft/d1', newer);
    expect(await one.importAll(text)).toMatchObject({ report: { added: 1, same: 6 } });
    expect(ok(await one.classes.load()).records).toHaveLength(1);
    expect(kept.get('draft/d1')).toEqual(newer);
  });

  test('with a right sum cannot bring wrong records', async () => {
    const memory = openMemory();
    const other = tab(memory.store, 'tab9');
    const blind = { ...CLASSES.kind, read: () => ({ ok: true as const, value: group() }) };
    const entries = [
      { key: 'class/c1', value: seal<unknown>({ ...blind, name: 'class' } as never, { ...group(), name: 7 }, 1) },
      { key: 'class/c2', value: seal(CLASSES.kind, group(), 1) },
      { key: 'class/../x', value: seal(CLASSES.kind, group(), 1) },
      { key: 'draft/c1', value: seal(CLASSES.kind, group(), 1) },
    ];
    expect(await other.importAll(formatBackup(entries, 1))).toMatchObject({
      report: { added: 0, setAside: [{ why: 'broken' }, { why: 'broken' }, { why: 'broken' }, { why: 'broken' }] },
    });
    expect(memory.kept.size).toBe(0);
  });
});

test('a reset takes them all away', async () => {
  const { one, kept } = await furnished();
  kept.set('someone-elses', 1);
  expect(ok(await one.reset())).toBe(7);
  expect([...kept.keys()]).toEqual(['someone-elses']);
});

test('an attempt keeps the handout it was played from', async () => {
  const one = tab(openMemory().store, 'tab1');
  const handout = { class: 'c1', assignment: 'as1' };
  const saved = ok(await one.attempts.save(attempt({ handout, scenario: `my_${'x'.repeat(40)}` })));
  expect(saved.handout).toEqual(handout);
  const wrong = attempt({ handout: { class: 'c1', assignment: '<b>' } });
  expect(await one.attempts.save(wrong)).toMatchObject({ ok: false });
});
