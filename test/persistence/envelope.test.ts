import { describe, expect, test } from 'vitest';
import { attemptKind } from '../../src/persistence/attempt.ts';
import { open, seal } from '../../src/persistence/envelope.ts';
import type { Kind } from '../../src/persistence/envelope.ts';
import { attempt, logOf, ok, openMemory, says, tab } from './builders.ts';

const KEY = 'attempt/a1/tab1/000001';
const whyNot = (kept: unknown) => {
  const opened = open(attemptKind, KEY, kept);
  return opened.ok ? null : opened.aside.why;
};
const detailOf = (body: unknown) => {
  const opened = open(
    attemptKind,
    KEY,
    seal<unknown>({ ...attemptKind, read: (b) => ({ ok: true, value: b }) }, body, 1),
  );
  return opened.ok ? null : opened.aside.detail;
};
const sealed = () => seal(attemptKind, attempt(), 1);

describe('an envelope', () => {
  test('opens to what was sealed', () => {
    expect(open(attemptKind, KEY, sealed())).toEqual({ ok: true, value: attempt(), savedAt: 1, did: [] });
  });

  test('of a later version is set aside as newer, before its checksum is looked at', () => {
    expect(whyNot({ ...sealed(), version: 2, sum: 'of another make' })).toBe('newer');
  });

  test('whose body was changed is set aside for its checksum', () => {
    expect(whyNot({ ...sealed(), body: attempt({ total: 100 }) })).toBe('checksum');
  });

  test('of a kind nobody knows is set aside as such, of another kind as broken', () => {
    expect(whyNot({ ...sealed(), kind: 'horoscope' })).toBe('unknownKind');
    expect(whyNot({ ...sealed(), kind: 'settings' })).toBe('broken');
  });

  test.each([null, 7, 'text', [], {}, new Date(0), { ...sealed(), version: 0 }, { ...sealed(), version: 1.5 }])(
    'that is none is set aside as broken: %j',
    (kept) => {
      expect(whyNot(kept)).toBe('broken');
    },
  );

  test('with prototype keys is broken', () => {
    expect(whyNot(JSON.parse('{"__proto__":{"kind":"attempt"}}'))).toBe('broken');
    expect(whyNot({ ...sealed(), body: JSON.parse('{"constructor":1}') })).toBe('broken');
  });

  test('a hundred thousand brackets deep is broken, not a crash', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(whyNot({ ...sealed(), body: deep })).toBe('broken');
  });

  test('that holds itself is broken, not an endless walk', () => {
    const round: { body?: unknown } = { ...sealed() };
    round.body = round;
    expect(whyNot(round)).toBe('broken');
  });
});

describe('an attempt read back', () => {
  test.each([
    ['log.moves: max_length', { log: { moves: says(...Array<string>(2_001).fill('q')), undone: [], hints: [] } }],
    ['log: check', { log: { ...logOf('q1'), undone: [{ at: 9, cut: says('q2') }] } }],
    ['log: check', { log: { ...logOf('q1'), undone: [{ at: 1, cut: [] }] } }],
    ['log.moves.0.line: check', { log: { moves: says('toString'), undone: [], hints: [] } }],
    ['log.moves.0.do: variant', { log: { moves: [{ do: 'fly' }], undone: [], hints: [] } }],
    ['log.hints.0: integer', { log: { ...logOf(), hints: [0.5] } }],
    ['mode: picklist', { mode: 'cheat' }],
    ['total: max_value', { total: 101 }],
    ['id: check', { id: '../x' }],
    ['plan.note: max_length', { plan: { aim: null, fallback: null, note: 'x'.repeat(4_001) } }],
    ['extra: strict_object', { extra: 1 }],
    ['bars.people: strict_object', { bars: { questions: 1 } }],
  ])('is refused with the place of the fault: %s', (detail, over) => {
    expect(detailOf({ ...attempt(), ...over })).toBe(detail);
  });
});

describe('a migration', () => {
  interface Cup {
    readonly tea: string;
    readonly hot: boolean;
  }
  const older: Kind<unknown> = { name: 'settings', version: 1, migrations: [], read: (b) => ({ ok: true, value: b }) };
  const cup: Kind<Cup> = {
    name: 'settings',
    version: 3,
    migrations: [
      {
        from: 1,
        migrate: (body) =>
          typeof body === 'string' ? { body: { tea: body }, did: 'a word became a thing with a name' } : null,
      },
      { from: 2, migrate: (body) => ({ body: { ...(body as object), hot: true }, did: 'tea is hot unless said' }) },
    ],
    read: (body) => ({ ok: true, value: body as Cup }),
  };

  test('leads from version to version and reports what it did', () => {
    expect(open(cup, 'settings', seal(older, '龙井', 1))).toEqual({
      ok: true,
      value: { tea: '龙井', hot: true },
      savedAt: 1,
      did: ['a word became a thing with a name', 'tea is hot unless said'],
    });
  });

  test('that does not know what it finds sets the record aside', () => {
    const opened = open(cup, 'settings', seal(older, 7, 1));
    expect(opened).toEqual({ ok: false, aside: { key: 'settings', why: 'broken', detail: 'no way from version 1' } });
  });
});

describe('loading', () => {
  test('sets broken, newer and foreign records aside with a reason while the rest loads', async () => {
    const { store, kept } = openMemory();
    const { attempts } = tab(store, 'tab1');
    await attempts.save(attempt({ id: 'good' }));
    kept.set('attempt/b1/tab1/000001', 'rubbish');
    kept.set('attempt/b2/tab1/000001', { ...sealed(), version: 9 });
    kept.set('attempt/b3/tab1/000001', { ...sealed(), sum: 'x' });
    kept.set('attempt/b4/tab1/000001', { ...sealed(), kind: 'horoscope' });
    kept.set('attempt/b5/tab1/000001', sealed());
    kept.set('attempt/no name of ours', sealed());
    const loaded = ok(await attempts.load());
    expect(loaded.attempts.map((head) => head.record.id)).toEqual(['good']);
    const reasons = loaded.setAside.map((aside) => aside.why);
    expect(reasons).toEqual(['broken', 'broken', 'newer', 'checksum', 'unknownKind', 'broken']);
  });

  test('leaves what it set aside where it was; it goes when the user says so', async () => {
    const { store, kept } = openMemory();
    const one = tab(store, 'tab1');
    kept.set('attempt/b2/tab1/000001', { ...sealed(), version: 9 });
    await one.attempts.load();
    expect(kept.size).toBe(1);
    expect(ok(await one.discard(['attempt/b2/tab1/000001']))).toBe(1);
    expect(kept.size).toBe(0);
  });
});
