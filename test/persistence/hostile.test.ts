// Backups made to do harm: every one is answered, nothing that was here is changed, and what is strange is set aside by name.

import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/core/public.ts';
import { formatBackup } from '../../src/persistence/backup.ts';
import { seal } from '../../src/persistence/envelope.ts';
import { draftKind } from '../../src/persistence/writing.ts';
import { hostileBackups, NASTY } from '../support/hostile.ts';
import { attempt, openMemory, tab } from './builders.ts';

const FILES = hostileBackups((entries) => formatBackup(entries, 1));

async function furnished() {
  const memory = openMemory();
  const one = tab(memory.store, 'tab1');
  await one.profiles.add('王芳');
  await one.attempts.save(attempt());
  await one.drafts.save({ id: 'd1', yaml: 'id: mine', title: 'mine', file: null, createdAt: 1, savedAt: 1 });
  const dump = (): string => canonicalJson([...memory.kept].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { one, dump };
}

test.each(FILES)('%s', async (_, text) => {
  const { one, dump } = await furnished();
  const before = dump();
  const done = await one.importAll(text);
  if (done.ok) expect(done.report).toMatchObject({ added: 0, same: 0, forked: 0, trouble: null });
  expect(dump()).toBe(before);
  expect('polluted' in {}).toBe(false);
});

test('harm in what is rightly sealed is kept as words, beside what is here', async () => {
  const { one } = await furnished();
  const entries = NASTY.map((yaml, i) => ({
    key: `draft/n${i}`,
    value: seal(draftKind, { id: `n${i}`, yaml, title: yaml, file: yaml, createdAt: 1, savedAt: 1 }, 1),
  }));
  const theirs = { id: 'd1', yaml: NASTY[0], title: '', file: null, createdAt: 1, savedAt: 9 };
  const text = formatBackup([...entries, { key: 'draft/d1', value: seal(draftKind, theirs, 1) }], 1);
  expect(await one.importAll(text)).toMatchObject({ ok: true, report: { added: NASTY.length + 1 } });
  const drafts = await one.drafts.load();
  const texts = drafts.ok ? drafts.value.records.map(({ yaml }) => yaml) : [];
  expect(texts).toEqual(expect.arrayContaining(['id: mine', ...NASTY]));
});
