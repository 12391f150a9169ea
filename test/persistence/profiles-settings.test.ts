import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, faultOfName } from '../../src/persistence/index.ts';
import { attempt, brittle, ok, openMemory, tab } from './builders.ts';

describe('a profile', () => {
  test('is added under its trimmed name and listed oldest first', async () => {
    const { profiles } = tab(openMemory().store, 'tab1');
    await profiles.add('  王芳 ');
    await profiles.add('Li Wei');
    expect(ok(await profiles.load()).profiles.map((profile) => profile.name)).toEqual(['王芳', 'Li Wei']);
  });

  test.each([
    ['empty', '   '],
    ['tooLong', '很'.repeat(41)],
    ['control', 'a\u0000b'],
    ['control', 'a\nb'],
    ['control', 'a\u202Eb'],
  ])('needs a name that will do: %s', async (fault, name) => {
    const { profiles } = tab(openMemory().store, 'tab1');
    expect(await profiles.add(name)).toEqual({ ok: false, fault });
  });

  test('counts characters as people do: forty of them, of any plane', () => {
    expect(faultOfName('𠮷'.repeat(40))).toBeNull();
  });

  test('cannot take the name of another, but may be written otherwise itself', async () => {
    const { profiles } = tab(openMemory().store, 'tab1');
    const added = await profiles.add('li wei');
    expect(await profiles.add('Li Wei')).toEqual({ ok: false, fault: 'taken' });
    const id = added.ok ? added.value.id : '';
    expect(await profiles.rename(id, 'Li Wei')).toMatchObject({ ok: true, value: { id, name: 'Li Wei' } });
  });

  test('removed leaves its attempts', async () => {
    const { profiles, attempts } = tab(openMemory().store, 'tab1');
    const added = await profiles.add('Li Wei');
    const id = added.ok ? added.value.id : '';
    await attempts.save(attempt({ profile: id }));
    await profiles.remove(id);
    expect(ok(await profiles.load()).profiles).toEqual([]);
    expect(ok(await attempts.load()).attempts).toHaveLength(1);
  });

  test('that is broken is set aside while the others load', async () => {
    const { store, kept } = openMemory();
    const { profiles } = tab(store, 'tab1');
    await profiles.add('Li Wei');
    kept.set('profile/p2', { name: 'half' });
    const loaded = ok(await profiles.load());
    expect(loaded.profiles).toHaveLength(1);
    expect(loaded.setAside).toEqual([{ key: 'profile/p2', why: 'broken', detail: 'envelope' }]);
  });

  test('says when the store refuses', async () => {
    const { profiles } = tab(brittle({ refuses: true }).store, 'tab1');
    expect(await profiles.add('Li Wei')).toEqual({ ok: false, trouble: 'refused' });
  });
});

describe('settings', () => {
  test('are the default ones on the first day, and what was last saved after it', async () => {
    const one = tab(openMemory().store, 'tab1');
    expect(await one.loadSettings()).toEqual({ settings: DEFAULT_SETTINGS, setAside: [] });
    await one.saveSettings({ lang: 'zh', theme: 'dark', profile: null });
    expect((await one.loadSettings()).settings).toEqual({ lang: 'zh', theme: 'dark', profile: null });
  });

  test('that cannot be read are the default ones, with the reason', async () => {
    const { store, kept } = openMemory();
    kept.set('settings', { theme: 'plaid' });
    const { settings, setAside } = await tab(store, 'tab1').loadSettings();
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(setAside.map((aside) => aside.why)).toEqual(['broken']);
  });
});
