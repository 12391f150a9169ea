import { describe, expect, test } from 'vitest';
import type { Fork } from '../../src/persistence/index.ts';
import { historyOf, isWithin } from '../../src/persistence/history.ts';
import { attempt, logOf, ok, openMemory, says, tab } from './builders.ts';

async function parted() {
  const memory = openMemory();
  const one = tab(memory.store, 'tab1');
  const two = tab(memory.store, 'tab2', { at: 9_000 });
  await one.attempts.save(attempt({ log: logOf('q1') }));
  // both opened the same turn; each goes on its own way
  await two.attempts.save(attempt({ log: logOf('q1', 'left') }));
  await one.attempts.save(attempt({ log: logOf('q1', 'right', 'far') }));
  const loaded = ok(await one.attempts.load());
  return { ...memory, one, two, loaded, fork: loaded.forks[0] as Fork };
}

describe('two tabs', () => {
  test('never share a key', async () => {
    const { kept } = await parted();
    expect([...kept.keys()].map((key) => key.split('/')[2])).toEqual(expect.arrayContaining(['tab1', 'tab2']));
  });

  test('one that is a prefix of the other is simply older', async () => {
    const { store } = openMemory();
    await tab(store, 'tab2').attempts.save(attempt({ log: logOf('q1', 'q2') }));
    await tab(store, 'tab1').attempts.save(attempt({ log: logOf('q1') }));
    const loaded = ok(await tab(store, 'tab3').attempts.load());
    expect(loaded.forks).toEqual([]);
    expect(loaded.attempts.map((head) => head.record.log)).toEqual([logOf('q1', 'q2')]);
  });

  test('with the same log: the one saved last speaks for both', async () => {
    const { store } = openMemory();
    await tab(store, 'tab1', { at: 5_000 }).attempts.save(attempt());
    await tab(store, 'tab2', { at: 1_000 }).attempts.save(attempt());
    const loaded = ok(await tab(store, 'tab3').attempts.load());
    expect([loaded.attempts.length, loaded.forks.length]).toEqual([1, 0]);
  });

  test('an undone move is later than the move, not another way', () => {
    const before = attempt({ log: logOf('q1', 'q2') });
    const undone = [{ at: 2, cut: says('q2') }];
    const after = attempt({ log: { ...logOf('q1'), undone } });
    const further = attempt({ log: { ...logOf('q1', 'q3'), undone } });
    expect(isWithin(before, after)).toBe(true);
    expect(isWithin(after, further)).toBe(true);
    expect(isWithin(further, before)).toBe(false);
    expect(historyOf(further.log)).toHaveLength(5);
  });

  test('a hint asked for in one tab only makes it the later one; different hints are two ways', () => {
    const with_ = (...hints: number[]) => attempt({ log: { ...logOf('q1'), hints } });
    expect(isWithin(with_(), with_(1))).toBe(true);
    expect(isWithin(with_(1), with_(2))).toBe(false);
    expect(isWithin(with_(1, 2), with_(2, 1))).toBe(true);
  });

  test('on different worlds are never older or newer', () => {
    expect(isWithin(attempt(), attempt({ world: 'other' }))).toBe(false);
  });
});

describe('a fork', () => {
  test('is shown with both heads and what they have in common, last saved first', async () => {
    const { loaded, fork } = await parted();
    expect(loaded.attempts).toEqual([]);
    expect(fork.attempt).toBe('a1');
    expect(fork.common).toBe(2);
    expect(fork.heads.map((head) => head.writer)).toEqual(['tab2', 'tab1']);
  });

  test('keeps both heads through later saves of either tab', async () => {
    const { one, two } = await parted();
    await two.attempts.save(attempt({ log: logOf('q1', 'left', 'on') }));
    expect(ok(await one.attempts.load()).forks[0]?.heads).toHaveLength(2);
  });

  test('resolved: the kept head stays, the other is gone', async () => {
    const { one, fork } = await parted();
    await one.attempts.resolveFork(fork, 'tab1');
    const loaded = ok(await one.attempts.load());
    expect(loaded.forks).toEqual([]);
    expect(loaded.attempts.map((head) => head.record.log)).toEqual([logOf('q1', 'right', 'far')]);
  });

  test('resolved while the other tab went on: what the user has not seen is not deleted', async () => {
    const { one, two, fork } = await parted();
    await two.attempts.save(attempt({ log: logOf('q1', 'left', 'unseen') }));
    await one.attempts.resolveFork(fork, 'tab1');
    const logs = ok(await one.attempts.load()).forks[0]?.heads.map((head) => head.record.log);
    expect(logs).toEqual([logOf('q1', 'left', 'unseen'), logOf('q1', 'right', 'far')]);
  });

  test('with both kept: the other becomes an attempt of its own and says where it comes from', async () => {
    const { one, fork } = await parted();
    const [born] = ok(await one.attempts.keepBoth(fork, 'tab1'));
    expect(born).toMatchObject({ id: 'tab1-id1', forkedFrom: { attempt: 'a1', at: 2 }, log: logOf('q1', 'left') });
    const loaded = ok(await one.attempts.load());
    expect(loaded.forks).toEqual([]);
    expect(loaded.attempts.map((head) => head.record.id).sort()).toEqual(['a1', 'tab1-id1']);
  });

  test('is not settled by a writer that is no head of it', async () => {
    const { one, fork } = await parted();
    expect(ok(await one.attempts.resolveFork(fork, 'nobody'))).toBeNull();
    expect(ok(await one.attempts.load()).forks).toHaveLength(1);
  });

  test('of an attempt can be seen by the tab that plays it', async () => {
    const { two } = await parted();
    expect(ok(await two.attempts.loadOne('a1')).forks).toHaveLength(1);
  });
});
