import { describe, expect, test } from 'vitest';
import { BACKUP_LIMIT } from '../../src/persistence/index.ts';
import { formatBackup } from '../../src/persistence/backup.ts';
import { attemptKind } from '../../src/persistence/attempt.ts';
import { seal } from '../../src/persistence/envelope.ts';
import { attempt, brittle, logOf, ok, openMemory, tab } from './builders.ts';

async function furnished() {
  const memory = openMemory();
  const one = tab(memory.store, 'tab1');
  const profile = await one.profiles.add('王芳');
  await one.saveSettings({ lang: 'zh', theme: 'dark', profile: profile.ok ? profile.value.id : null });
  await one.attempts.save(attempt({ log: logOf('q1') }));
  await one.attempts.save(attempt({ log: logOf('q1', 'q2') }));
  await one.attempts.save(attempt({ id: 'a2' }));
  return { ...memory, one, text: (await one.exportAll()).text };
}

const NOTHING = { added: 0, same: 0, forked: 0, setAside: [], trouble: null };

describe('a backup', () => {
  test('brings everything to an empty browser', async () => {
    const { one, text } = await furnished();
    const other = tab(openMemory().store, 'tab9');
    expect(await other.importAll(text)).toEqual({ ok: true, report: { ...NOTHING, added: 4 } });
    const records = async (t: typeof one) => ok(await t.attempts.load()).attempts.map((head) => head.record);
    expect(await records(other)).toEqual(await records(one));
    expect(await other.loadSettings()).toEqual(await one.loadSettings());
    expect(ok(await other.profiles.load())).toEqual(ok(await one.profiles.load()));
  });

  test('taken in where it came from changes nothing', async () => {
    const { one, kept, text } = await furnished();
    const before = [...kept.keys()];
    expect(await one.importAll(text)).toEqual({ ok: true, report: { ...NOTHING, same: 4 } });
    expect([...kept.keys()]).toEqual(before);
  });

  test('taken in twice adds nothing the second time', async () => {
    const { text } = await furnished();
    const other = tab(openMemory().store, 'tab9');
    await other.importAll(text);
    expect(await other.importAll(text)).toEqual({ ok: true, report: { ...NOTHING, same: 4 } });
  });

  test('that goes on from what is here is the newer head, one that is older changes nothing', async () => {
    const { one, text } = await furnished();
    const early = tab(openMemory().store, 'tab8');
    await early.attempts.save(attempt({ log: logOf('q1') }));
    await early.importAll(text);
    expect(ok(await early.attempts.loadOne('a1')).attempts.map((h) => h.record.log)).toEqual([logOf('q1', 'q2')]);
    await one.attempts.save(attempt({ log: logOf('q1', 'q2', 'q3') }));
    await one.importAll(text);
    expect(ok(await one.attempts.loadOne('a1')).attempts.map((h) => h.record.log)).toEqual([logOf('q1', 'q2', 'q3')]);
  });

  test('never overwrites another attempt of the same id: both are kept as a fork', async () => {
    const { text } = await furnished();
    const other = tab(openMemory().store, 'tab9');
    await other.attempts.save(attempt({ log: logOf('mine') }));
    expect(await other.importAll(text)).toMatchObject({ report: { added: 3, forked: 1 } });
    const [fork] = ok(await other.attempts.load()).forks;
    expect(fork?.heads.map((head) => head.record.log)).toEqual(
      expect.arrayContaining([logOf('mine'), logOf('q1', 'q2')]),
    );
  });

  test('leaves settings and names as they are here', async () => {
    const { text } = await furnished();
    const other = tab(openMemory().store, 'tab9');
    await other.saveSettings({ lang: 'en', theme: 'light', profile: null });
    await other.importAll(text);
    expect((await other.loadSettings()).settings.lang).toBe('en');
  });

  test('carries a record of a later version along, and taking it in reports it as set aside', async () => {
    const { one, kept } = await furnished();
    kept.set('attempt/b2/tab1/000001', { ...seal(attemptKind, attempt({ id: 'b2' }), 1), version: 9 });
    const other = tab(openMemory().store, 'tab9');
    const imported = await other.importAll((await one.exportAll()).text);
    expect(imported).toMatchObject({ report: { added: 4, setAside: [{ why: 'newer' }] } });
  });

  test('carries both heads of a fork', async () => {
    const { store } = openMemory();
    for (const way of ['left', 'right']) await tab(store, way).attempts.save(attempt({ log: logOf(way) }));
    const other = tab(openMemory().store, 'tab9');
    const { text } = await tab(store, 'tab3').exportAll();
    expect(await other.importAll(text)).toMatchObject({ report: { added: 1, forked: 1 } });
    expect(ok(await other.attempts.load()).forks).toHaveLength(1);
  });

  test('that does not fit says so and keeps what was in before', async () => {
    const { text } = await furnished();
    const small = brittle({ holds: 1_200 });
    const imported = await tab(small.store, 'tab9').importAll(text);
    expect(imported).toMatchObject({ ok: true, report: { trouble: 'full' } });
  });
});

describe('a hostile file', () => {
  const take = async (text: string) => {
    const memory = openMemory();
    const imported = await tab(memory.store, 'tab9').importAll(text);
    return { imported, kept: memory.kept };
  };

  test.each([
    ['notJson', 'not a file of ours'],
    ['notJson', ''],
    ['wrongFormat', '[]'],
    ['wrongFormat', 'null'],
    ['wrongFormat', '{"format":"recipe","version":1}'],
    ['wrongFormat', '{"format":"deal-dojo-backup","version":1,"savedAt":1,"entries":[7],"sum":""}'],
    ['wrongFormat', '{"__proto__":{"format":"deal-dojo-backup"},"version":1}'],
    ['wrongFormat', `{"format":"deal-dojo-backup","version":1,"entries":${'['.repeat(5_000)}${']'.repeat(5_000)}}`],
    ['newer', '{"format":"deal-dojo-backup","version":2}'],
    ['checksum', '{"format":"deal-dojo-backup","version":1,"savedAt":1,"entries":[],"sum":"0"}'],
  ])('is refused whole, with the reason: %s', async (fault, text) => {
    const { imported, kept } = await take(text);
    expect(imported).toEqual({ ok: false, fault });
    expect(kept.size).toBe(0);
  });

  test('over 32 MiB is refused before it is read', async () => {
    const { imported } = await take(' '.repeat(BACKUP_LIMIT + 1));
    expect(imported).toEqual({ ok: false, fault: 'tooLarge' });
  });

  test('with a right sum still cannot bring wrong records or names that are not ours', async () => {
    const wrong = { ...attempt(), total: 1e9 };
    const entries = [
      {
        key: 'attempt/a1/x/000001',
        value: seal<unknown>({ ...attemptKind, read: () => ({ ok: true, value: 0 }) }, wrong, 1),
      },
      { key: 'attempt/other/x/000001', value: seal(attemptKind, attempt(), 1) },
      { key: 'attempt/../x', value: seal(attemptKind, attempt(), 1) },
      { key: 'profile/p1', value: seal(attemptKind, attempt(), 1) },
      { key: 'someone-elses', value: 1 },
    ];
    const { imported, kept } = await take(formatBackup(entries, 1));
    expect(imported).toMatchObject({ report: { added: 0 } });
    expect(imported.ok && imported.report.setAside.map((aside) => aside.why)).toEqual([
      'broken',
      'broken',
      'broken',
      'broken',
      'unknownKind',
    ]);
    expect(kept.size).toBe(0);
  });

  test('saved by an editor with a byte order mark is still read', async () => {
    const { imported } = await take(`\uFEFF${formatBackup([], 1)}`);
    expect(imported.ok).toBe(true);
  });
});

describe('reset', () => {
  test('removes everything of ours, broken records included, and nothing of others', async () => {
    const { one, kept } = await furnished();
    kept.set('attempt/b1/tab1/000001', 'rubbish');
    kept.set('someone-elses', 1);
    expect(ok(await one.reset())).toBe(6);
    expect([...kept.keys()]).toEqual(['someone-elses']);
  });

  test('starts over: saving works as on the first day', async () => {
    const { one, kept } = await furnished();
    await one.reset();
    await one.attempts.save(attempt());
    expect([...kept.keys()]).toEqual(['attempt/a1/tab1/000001']);
  });

  test('that is refused says so', async () => {
    const { store } = brittle({ refuses: true });
    expect(await tab(store, 'tab1').reset()).toEqual({ ok: false, trouble: 'refused' });
  });
});
