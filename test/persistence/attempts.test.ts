import { describe, expect, test } from 'vitest';
import { MOVES_LIMIT } from '../../src/persistence/index.ts';
import { attempt, brittle, logOf, ok, openMemory, says, tab } from './builders.ts';

describe('saving', () => {
  test('an attempt is kept under attempt / writer / sequence', async () => {
    const { store, kept } = openMemory();
    await tab(store, 'tab1').attempts.save(attempt());
    expect([...kept.keys()]).toEqual(['attempt/a1/tab1/000001']);
  });

  test('a save answers with the record as the store gave it back, its time set', async () => {
    const { store } = openMemory();
    const saved = ok(await tab(store, 'tab1').attempts.save(attempt()));
    expect(saved).toEqual(attempt({ savedAt: 2_001 }));
  });

  test('a tab keeps its last two saves and no more', async () => {
    const { store, kept } = openMemory();
    const { attempts } = tab(store, 'tab1');
    for (const lines of [[], ['q1'], ['q1', 'q2'], ['q1', 'q2', 'q3']])
      await attempts.save(attempt({ log: logOf(...lines) }));
    expect([...kept.keys()]).toEqual(['attempt/a1/tab1/000003', 'attempt/a1/tab1/000004']);
  });

  test('saves asked for at once are done in turn: the last one asked for is the head', async () => {
    const { store } = openMemory();
    const { attempts } = tab(store, 'tab1');
    await Promise.all([[], ['q1'], ['q1', 'q2']].map((lines) => attempts.save(attempt({ log: logOf(...lines) }))));
    const [head] = ok(await attempts.load()).attempts;
    expect(head?.record.log).toEqual(logOf('q1', 'q2'));
    expect(head?.sequence).toBe(3);
  });

  test('a record that could not be read again is not saved: 2,001 moves are refused', async () => {
    const { store, kept } = openMemory();
    const moves = says(...Array.from({ length: MOVES_LIMIT + 1 }, (_, i) => `q${i}`));
    const answer = await tab(store, 'tab1').attempts.save(attempt({ log: { moves, undone: [], hints: [] } }));
    expect(answer).toEqual({ ok: false, trouble: 'broken' });
    expect(kept.size).toBe(0);
  });

  test('a reactive proxy of the screen can be saved', async () => {
    const { store } = openMemory();
    const proxy = new Proxy(attempt(), {});
    expect((await tab(store, 'tab1').attempts.save(proxy)).ok).toBe(true);
  });
});

describe('resuming', () => {
  test('a new tab finds the exact turn', async () => {
    const { store } = openMemory();
    await tab(store, 'tab1').attempts.save(attempt({ log: logOf('q1', 'q2') }));
    const loaded = ok(await tab(store, 'tab2').attempts.loadOne('a1'));
    expect(loaded.attempts.map((head) => head.record.log)).toEqual([logOf('q1', 'q2')]);
  });

  test('several attempts stay open side by side, last saved first', async () => {
    const { store } = openMemory();
    const { attempts } = tab(store, 'tab1');
    for (const id of ['a1', 'a2', 'a3', 'a1']) await attempts.save(attempt({ id }));
    expect(ok(await attempts.load()).attempts.map((head) => head.record.id)).toEqual(['a1', 'a3', 'a2']);
  });

  test('going on in a new tab replaces what it holds of the old one: reloading piles nothing up', async () => {
    const { store, kept } = openMemory();
    for (const [i, writer] of ['tab1', 'tab2', 'tab3'].entries())
      await tab(store, writer).attempts.save(attempt({ log: logOf(...['q1', 'q2', 'q3'].slice(0, i + 1)) }));
    expect([...kept.keys()]).toEqual(['attempt/a1/tab3/000001']);
  });

  test('if the last save is broken the one before it is taken, and the broken one reported', async () => {
    const { store, kept } = openMemory();
    const { attempts } = tab(store, 'tab1');
    await attempts.save(attempt({ log: logOf('q1') }));
    await attempts.save(attempt({ log: logOf('q1', 'q2') }));
    kept.set('attempt/a1/tab1/000002', { half: 'a reco' });
    const loaded = ok(await tab(store, 'tab2').attempts.load());
    expect(loaded.attempts.map((head) => head.record.log)).toEqual([logOf('q1')]);
    expect(loaded.setAside).toEqual([{ key: 'attempt/a1/tab1/000002', why: 'broken', detail: 'envelope' }]);
  });

  test('removing an attempt removes all of it and nothing else', async () => {
    const { store } = openMemory();
    const { attempts } = tab(store, 'tab1');
    for (const id of ['a1', 'a2']) await attempts.save(attempt({ id }));
    await attempts.remove('a1');
    expect(ok(await attempts.load()).attempts.map((head) => head.record.id)).toEqual(['a2']);
  });

  test('200 attempts of 60 moves load in under two seconds', async () => {
    const { store } = openMemory();
    const { attempts } = tab(store, 'tab1');
    const log = logOf(...Array.from({ length: 60 }, (_, i) => `q${i}`));
    for (let i = 0; i < 200; i++) await attempts.save(attempt({ id: `a${i}`, log }));
    const start = performance.now();
    const loaded = ok(await tab(store, 'tab2').attempts.load());
    expect(loaded.attempts).toHaveLength(200);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('a store in trouble', () => {
  test('refused: the save says so and the attempt goes into the file', async () => {
    const { store, ills } = brittle();
    const one = tab(store, 'tab1');
    ills.refuses = true;
    expect(await one.attempts.save(attempt())).toEqual({ ok: false, trouble: 'refused' });
    const backup = await one.exportAll();
    expect(backup.trouble).toBe('refused');
    const other = tab(openMemory().store, 'tab2');
    await other.importAll(backup.text);
    expect(ok(await other.attempts.load()).attempts).toHaveLength(1);
  });

  test('full: the last good save stays, and the unsaved moves go into the file', async () => {
    const { store, ills } = brittle();
    const one = tab(store, 'tab1');
    await one.attempts.save(attempt({ log: logOf('q1') }));
    ills.holds = 1_000;
    const longer = attempt({ log: logOf('q1', 'q2') });
    expect(await one.attempts.save(longer)).toEqual({ ok: false, trouble: 'full' });
    expect(ok(await one.attempts.load()).attempts.map((head) => head.record.log)).toEqual([logOf('q1')]);
    const other = tab(openMemory().store, 'tab2');
    await other.importAll((await one.exportAll()).text);
    expect(ok(await other.attempts.load()).attempts.map((head) => head.record.log)).toEqual([longer.log]);
  });

  test('nearly full: the spare save makes room before the user is told', async () => {
    const { store, ills, kept } = brittle();
    const { attempts } = tab(store, 'tab1');
    for (const lines of [['q1'], ['q1', 'q2']]) await attempts.save(attempt({ log: logOf(...lines) }));
    ills.holds = [...kept.values()].reduce<number>((sum, v) => sum + JSON.stringify(v).length, 60);
    expect((await attempts.save(attempt({ log: logOf('q1', 'q2', 'q3') }))).ok).toBe(true);
    expect([...kept.keys()]).toEqual(['attempt/a1/tab1/000002', 'attempt/a1/tab1/000003']);
  });

  test('something else on read-back: not said to be saved, and not left lying about', async () => {
    const { store, kept } = brittle({ lies: true });
    expect(await tab(store, 'tab1').attempts.save(attempt())).toEqual({ ok: false, trouble: 'broken' });
    expect(kept.size).toBe(0);
  });

  test('one record that throws on reading does not keep the rest from loading', async () => {
    const { store, ills } = brittle();
    const { attempts } = tab(store, 'tab1');
    for (const id of ['a1', 'a2']) await attempts.save(attempt({ id }));
    ills.throwsOn = (key) => key.includes('a1');
    const loaded = ok(await attempts.load());
    expect(loaded.attempts.map((head) => head.record.id)).toEqual(['a2']);
    expect(loaded.setAside.map((aside) => aside.detail)).toEqual(['unreadable: broken']);
  });

  test('a save that works again is no longer unsaved', async () => {
    const { store, ills } = brittle({ refuses: true });
    const { attempts } = tab(store, 'tab1');
    await attempts.save(attempt());
    expect(attempts.unsaved()).toHaveLength(1);
    ills.refuses = false;
    await attempts.save(attempt());
    expect(attempts.unsaved()).toHaveLength(0);
  });
});
