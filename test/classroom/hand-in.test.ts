// A hand-in: written, read back, damaged, forged. Every fault is named; nothing that was changed passes.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deflateSync, strToU8 } from 'fflate';
import { makeHandIns } from '../../src/app/cli/make-hand-ins.ts';
import { handInFile, makeHandIn, packHandIn, QR_LIMIT, qrText } from '../../src/classroom/hand-in.ts';
import type { Assignment } from '../../src/classroom/model.ts';
import { handInFrom, readHandIn } from '../../src/classroom/read-hand-in.ts';
import { replayed, strangeTo } from '../../src/classroom/replayed.ts';
import { sealed } from '../../src/classroom/sealed.ts';
import { diceFrom, ROBOTS, runRobot } from '../../src/core/robots.ts';
import { canonicalJson, sha256Hex } from '../../src/core/public.ts';
import { assignmentOf, CALL, handInOf, remade, scenarioOf, small } from './builders.ts';

const made = small();
const one = handInOf(made.files[1]);
const file = handInFile(one);
const packed = packHandIn(one);

describe('a hand-in', () => {
  test('is read back as it was made, from the file, the packed text, and a text around it', () => {
    expect(readHandIn(file)).toEqual({ ok: true, value: one });
    expect(readHandIn(packed)).toEqual({ ok: true, value: one });
    expect(readHandIn(` 老师好，我交作业了：\n${packed.slice(0, 40)}\r\n${packed.slice(40)}\n`)).toEqual({
      ok: true,
      value: one,
    });
    expect(readHandIn(`\uFEFF${file}\n`)).toEqual({ ok: true, value: one });
  });

  test('has a link for the head and one a move; the last is the fingerprint of the whole log', () => {
    expect(one.chain).toHaveLength(one.log.moves.length + 1);
    const last = one.chain.at(-2) ?? '';
    expect(one.chain.at(-1)).toBe(sha256Hex(last + canonicalJson(one.log.moves.at(-1))));
    for (const over of [{ trainee: '别人' }, { log: { ...one.log, hints: [2] } }, { mode: 'practice' as const }]) {
      const other = readHandIn(remade(one, over));
      expect(other.ok && other.value.chain[0]).not.toBe(one.chain[0]);
    }
  });

  test('of a call fits into a QR code, of a campaign not', () => {
    const sizes = made.files.map((each) => packHandIn(handInOf(each)).length);
    expect(Math.max(...sizes)).toBeLessThan(QR_LIMIT);
    expect(qrText(packed)).toBe(packed);
    const campaign = scenarioOf('ningxia-instruments');
    const { log } = runRobot(campaign, ROBOTS.byTheBook);
    const long = makeHandIn({ ...attempt, scenario: campaign.id, log }, '王芳');
    expect(qrText(packHandIn(long))).toBeNull();
    expect(readHandIn(packHandIn(long))).toEqual({ ok: true, value: long });
    expect(readHandIn(handInFile(long))).toEqual({ ok: true, value: long });
  });

  test('made twice is the same file', () => {
    expect(makeHandIn(attempt, ' 王芳 ')).toEqual(makeHandIn(attempt, '王芳'));
  });
});

const attempt = {
  id: 'a1',
  scenario: CALL.id,
  world: one.scenario.world,
  text: one.scenario.text,
  rules: 1,
  mode: 'practice' as const,
  startedAt: 1,
  savedAt: 2,
  log: one.log,
};

/** Anything but what it was. */
const damaged = (bytes: Uint8Array, at: number, by: number): Uint8Array => {
  const copy = bytes.slice();
  copy[at] = ((copy[at] ?? 0) + by) % 256;
  return copy;
};

describe('one changed byte', () => {
  test('of a thousand files, anywhere, is caught every time', async () => {
    const whole = [file, packed].map((text) => new TextEncoder().encode(text));
    const dice = diceFrom(11);
    const passed: string[] = [];
    for (let i = 0; i < 1_000; i++) {
      const bytes = whole[i % 2] ?? new Uint8Array();
      const at = dice(bytes.length);
      const by = 1 + dice(255);
      const { read } = await handInFrom(new Blob([damaged(bytes, at, by) as Uint8Array<ArrayBuffer>]));
      if (read.ok) passed.push(`${i % 2} ${at} ${by}`);
    }
    expect(passed).toEqual([]);
  });

  test('at every place of the packed text, with every letter it could have become', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_. '];
    const passed = [...packed].flatMap((was, at) =>
      letters.filter(
        (letter) =>
          letter !== was && at % 5 === 0 && readHandIn(packed.slice(0, at) + letter + packed.slice(at + 1)).ok,
      ),
    );
    expect(passed).toEqual([]);
  });

  test('and any cut is caught, as truncated wherever it can be told', () => {
    fc.assert(
      fc.property(fc.constantFrom(file, packed), fc.double({ min: 0, max: 0.999, noNaN: true }), (text, part) => {
        const read = readHandIn(text.slice(0, Math.floor(part * text.length)));
        expect(read.ok).toBe(false);
        if (!read.ok && part > 0.1) expect(read.why).toBe('truncated');
      }),
    );
  });
});

describe('every fault is named', () => {
  const whyOf = (text: string): string => {
    const read = readHandIn(text);
    return read.ok ? 'ok' : read.why;
  };
  const { sum: _sum, ...unsealed } = one;
  const forged = (over: object): string => JSON.stringify(sealed({ ...unsealed, ...over }));

  test.each([
    ['unreadable', ''],
    ['unreadable', '交作业'],
    ['unreadable', '[1,2,3]'],
    ['unreadable', '{"kind":"recipe"}'],
    ['unreadable', `{"kind":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
    ['unreadable', '{"__proto__":{"kind":"deal-dojo.hand-in"},"kind":"deal-dojo.hand-in"}'],
    ['tooLarge', `{"kind":"deal-dojo.hand-in","x":"${'x'.repeat(300_000)}"}`],
    ['truncated', file.slice(0, -20)],
    ['truncated', packed.slice(0, -20)],
    ['truncated', 'DDH1.'],
    ['changed', file.replace(one.trainee, '别的人')],
    ['changed', packed.replace(/.(?=\.[^.]*$)/, (was) => (was === 'A' ? 'B' : 'A'))],
    ['newer', packed.replace('DDH1', 'DDH2')],
    ['newer', file.replace('"format":1', '"format":2')],
    ['newer', remade(one, { rules: 99 })],
    ['chainBroken', forged({ log: { ...one.log, moves: one.log.moves.slice(0, -1) } })],
    ['chainBroken', forged({ chain: one.chain.slice(0, -1) })],
    ['malformed', forged({ trainee: ' ' })],
    ['malformed', forged({ trainee: 'x'.repeat(41) })],
    ['malformed', forged({ trainee: 'a\u202Eb' })],
    ['malformed', forged({ score: 100 })],
    ['malformed', forged({ log: { ...one.log, moves: [{ do: 'cheat' }] } })],
    ['malformed', forged({ log: { ...one.log, moves: [{ do: 'say', line: '<img src=x onerror=alert(1)>' }] } })],
    ['malformed', forged({ startedAt: -1 })],
    ['malformed', `{"format":1,"kind":"deal-dojo.hand-in"}`],
  ])('%s', (why, text) => {
    expect(whyOf(text)).toBe(why);
  });

  test('a malformed field is named', () => {
    expect(readHandIn(forged({ startedAt: 'now' }))).toMatchObject({ detail: expect.stringContaining('startedAt') });
  });

  test('what it is handed in for: another class, another deal, another mode, impossible, unfinished', () => {
    const exam = assignmentOf(made);
    const judge = (text: string, assignment: Assignment = exam): string => {
      const read = readHandIn(text);
      if (!read.ok) return read.why;
      const strange = strangeTo(assignment, read.value);
      if (strange) return strange.why;
      const done = replayed(CALL, read.value);
      return done.ok ? 'ok' : `${done.why} ${done.detail}`;
    };
    const practice: Assignment = { ...exam, mode: 'practice' };
    const moves = (over: typeof one.log.moves) => ({ log: { ...one.log, moves: over } });
    expect(judge(file)).toBe('ok');
    expect(judge(remade(one, { assignment: 'other' }))).toBe('otherClass');
    expect(judge(remade(one, { class: null, assignment: null }))).toBe('otherClass');
    expect(judge(remade(one, { class: null, assignment: null }), practice)).toBe('ok');
    expect(judge(remade(one, { class: 'a-copy-of-the-class' }))).toBe('ok');
    expect(judge(remade(one, { scenario: { ...one.scenario, id: 'other' } }))).toBe('foreign');
    expect(judge(remade(one, { scenario: { ...one.scenario, world: 'f'.repeat(64) } }))).toBe('foreign');
    expect(judge(remade(one, { scenario: { ...one.scenario, text: 'f'.repeat(64) } }))).toBe('ok');
    expect(judge(remade(one, { mode: 'practice' }))).toBe('otherMode');
    expect(judge(remade(one, { log: { ...one.log, hints: [1] } }))).toBe('otherMode');
    expect(judge(remade(one, { log: { ...one.log, undone: [{ at: 1, cut: [{ do: 'listen' }] }] } }))).toBe('otherMode');
    expect(judge(remade(one, { mode: 'practice', log: { ...one.log, hints: [1] } }), practice)).toBe('ok');
    expect(judge(remade(one, moves(one.log.moves.slice(0, -1))))).toMatch(/^unfinished after \d+ moves/);
    expect(judge(remade(one, moves([...one.log.moves, { do: 'listen' }])))).toMatch(/^impossible move \d+: dealClosed/);
    expect(judge(remade(one, moves([{ do: 'meet', person: 'nobody' }])))).toBe('impossible move 1: unknownPerson');
    expect(judge(remade(one, moves([{ do: 'meet', person: 'toString' }])))).toBe('malformed');
    expect(judge(remade(one, moves([])))).toMatch(/^unfinished/);
  });
});

describe('a hostile source', () => {
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
  const check = (payload: string): string => base64(Buffer.from(sha256Hex(payload), 'hex'));
  const bomb = (text: string): string => {
    const payload = base64(deflateSync(strToU8(text), { level: 9 }));
    return `DDH1.${payload}.${check(payload)}`;
  };

  test('is too large before it is read', async () => {
    let read = false;
    const huge = { size: 300_000, arrayBuffer: () => ((read = true), Promise.resolve(new ArrayBuffer(0))) };
    const answer = await handInFrom(huge as unknown as Blob);
    expect(answer.read).toMatchObject({ ok: false, why: 'tooLarge' });
    expect(read).toBe(false);
    expect((await handInFrom('x'.repeat(70_000))).read).toMatchObject({ why: 'tooLarge' });
  });

  test('of binary is unreadable', async () => {
    const noise = Uint8Array.from({ length: 5_000 }, (_, i) => (i * 197) % 256);
    expect((await handInFrom(new Blob([noise]))).read).toMatchObject({ ok: false, why: 'unreadable' });
    expect((await handInFrom(new Blob(['PK\u0003\u0004']))).read).toMatchObject({ ok: false, why: 'unreadable' });
  });

  test.each([
    ['tooLarge', () => bomb(`["${'a'.repeat(40_000_000)}"]`)],
    ['malformed', () => bomb('['.repeat(100_000) + ']'.repeat(100_000))],
    ['malformed', () => bomb('{"a":1}')],
    ['malformed', () => bomb(JSON.stringify([null, null, 'x', 'y', 'z', 'w', 't', 1, 'exam', 1, 2, ['{', [], []]]))],
    [
      'malformed',
      () =>
        bomb(JSON.stringify([null, null, 'x', 'y', 'z', 'w', 't', 1, 'exam', 1, 2, ['l\n'.repeat(60_000), [], []]])),
    ],
    ['unreadable', () => bomb('no json')],
    ['unreadable', () => `DDH1.AAAA.${check('AAAA')}`],
  ])('that is a bomb answers at once: %s', (why, make) => {
    const text = make();
    const began = performance.now();
    expect(readHandIn(text)).toMatchObject({ ok: false, why });
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  test('with a script for a name stays text', () => {
    const name = '<script>alert(1)</script>';
    const read = readHandIn(remade(one, { trainee: name }));
    expect(read.ok && read.value.trainee).toBe(name);
  });
});

test('the command makes the same class from the same seed', () => {
  const wanted = { count: 30, bad: 20, seed: 5 };
  expect(makeHandIns(CALL, wanted)).toEqual(makeHandIns(CALL, wanted));
  expect(new Set(makeHandIns(CALL, wanted).files.map((each) => each.fault)).size).toBe(11);
});
