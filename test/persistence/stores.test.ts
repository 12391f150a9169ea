// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { troubleOf } from '../../src/persistence/guarded-store.ts';
import { moveHome } from '../../src/persistence/move-home.ts';
import type { StorageDesk } from '../../src/persistence/index.ts';
import { askToPersist, openStore, randomId, roomIn } from '../../src/persistence/index.ts';
import { attempt, brittle, ok, openMemory, tab } from './builders.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('the store', () => {
  test('without IndexedDB is localStorage, says so, and keeps an attempt over a reload', async () => {
    const { store, fellBack } = await openStore();
    expect([store.driver(), fellBack]).toEqual(['localStorage', 'refused']);
    await tab(store, 'tab1').attempts.save(attempt());
    const again = tab((await openStore()).store, 'tab2');
    expect(ok(await again.attempts.load()).attempts.map((head) => head.record.id)).toEqual(['a1']);
  });

  test('leaves no mark of its own trial behind', async () => {
    const { store } = await openStore();
    expect(ok(await store.keys())).toEqual([]);
  });

  test('with nothing that works is memory, says so, and why', async () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { length: 0, getItem: refuse, setItem: refuse, removeItem: refuse, key: refuse });
    const { store, fellBack } = await openStore();
    expect([store.driver(), fellBack]).toEqual(['memory', 'refused']);
    expect((await tab(store, 'tab1').attempts.save(attempt())).ok).toBe(true);
  });

  test('in memory gives out copies: nobody changes what is kept by changing what he got', async () => {
    const { store } = openMemory();
    const mine = { n: 1 };
    await store.set('k', mine);
    mine.n = 2;
    expect(ok(await store.get('k'))).toEqual({ n: 1 });
  });
});

describe('coming home from the second-best place', () => {
  test('moves what is not there yet; what is there wins, and what is not ours stays away', async () => {
    const away = openMemory();
    const home = openMemory();
    await tab(away.store, 'tab1').attempts.save(attempt());
    away.kept.set('settings', { of: 'away' }).set('someone-elses', 1);
    home.kept.set('settings', { of: 'home' });
    expect(await moveHome(away.store, home.store)).toBe(1);
    expect([...home.kept.keys()]).toEqual(['settings', 'attempt/a1/tab1/000001']);
    expect(home.kept.get('settings')).toEqual({ of: 'home' });
    expect([...away.kept.keys()]).toEqual(['someone-elses']);
  });

  test('takes nothing from its old place before it was read back in the new one', async () => {
    const away = openMemory();
    await tab(away.store, 'tab1').attempts.save(attempt());
    expect(await moveHome(away.store, brittle({ lies: true }).store)).toBe(0);
    expect(await moveHome(away.store, brittle({ holds: 10 }).store)).toBe(0);
    expect(away.kept.size).toBe(1);
  });
});

describe('what a driver throws', () => {
  test.each([
    ['full', new DOMException('', 'QuotaExceededError')],
    ['full', { name: 'NS_ERROR_DOM_QUOTA_REACHED' }],
    ['full', { code: 22 }],
    ['refused', new DOMException('', 'SecurityError')],
    ['refused', new Error('No available storage method found.')],
    ['broken', new Error('anything else')],
    ['broken', undefined],
  ])('counts as %s', (trouble, thrown) => {
    expect(troubleOf(thrown)).toBe(trouble);
  });
});

describe('asking to persist', () => {
  test.each<[string, StorageDesk | undefined]>([
    ['unavailable', undefined],
    ['unavailable', {}],
    ['granted', { persist: async () => true }],
    ['denied', { persist: async () => false }],
    ['granted', { persisted: async () => true, persist: async () => false }],
    ['unavailable', { persist: () => Promise.reject(new TypeError('opaque')) }],
  ])('answers %s', async (answer, desk) => {
    expect(await askToPersist(desk)).toBe(answer);
  });

  test('room is told in bytes, or not at all', async () => {
    expect(await roomIn({ estimate: async () => ({ usage: 1, quota: 9 }) })).toEqual({ used: 1, of: 9 });
    expect(await roomIn({ estimate: async () => ({}) })).toBeNull();
    expect(await roomIn(undefined)).toBeNull();
  });
});

describe('a random id', () => {
  test('is 20 hex digits of the bytes handed in', () => {
    expect(randomId((bytes) => bytes.fill(11))).toBe('0b'.repeat(10));
  });

  test('is another one every time', () => {
    expect(new Set(Array.from({ length: 1_000 }, () => randomId())).size).toBe(1_000);
  });
});
