// The studio's desk: what it brings along plays, what it is given it keeps, and what is hostile changes nothing.

import { describe, expect, it } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { memoryStore } from '../../src/persistence/index.ts';
import { openReader } from '../../src/app/studio-reading.ts';
import type { Draft } from '../../src/ui/state/studio-ports.ts';
import { studioOn } from '../support/studio-desk.ts';

const draft = (yaml: string): Draft => ({
  id: 'one',
  yaml,
  title: 'T',
  file: null,
  createdAt: 1_760_000_000_000,
  savedAt: 0,
});
const value = <T>(answer: { readonly ok: true; readonly value: T } | { readonly ok: false }): T =>
  answer.ok ? answer.value : expect.fail('storage would not');

describe('what it brings along', () => {
  it.each(['zh', 'en'] as const)('a template that plays, %s', async (lang) => {
    const { desk } = studioOn();
    const { scenario, diagnostics } = await desk.read(await desk.template(lang));
    expect(diagnostics.filter((one) => one.severity === 'fault')).toEqual([]);
    expect(scenario?.languages).toContain(lang);
  });

  it('the files of the shipped scenarios, each readable', async () => {
    const { desk } = studioOn();
    const shipped = await desk.shipped();
    expect(shipped.length).toBeGreaterThanOrEqual(3);
    for (const { id, yaml } of shipped) expect((await desk.read(yaml)).scenario?.id).toBe(id);
  });

  it('the schema', async () => {
    expect(await studioOn().desk.schema()).toHaveProperty('properties.people');
  });
});

describe('drafts', () => {
  it('come back as they were saved', async () => {
    const { desk } = studioOn();
    await desk.saveDraft(draft('a: 1'));
    expect(value(await desk.drafts()).map(({ id, yaml }) => ({ id, yaml }))).toEqual([{ id: 'one', yaml: 'a: 1' }]);
  });

  it('leave a dated copy after a minute, not before', async () => {
    const { desk, later } = studioOn();
    await desk.saveDraft(draft('a: 1'));
    await desk.saveDraft(draft('a: 2'));
    expect(value(await desk.copies('one'))).toEqual([]);
    later(61_000);
    await desk.saveDraft(draft('a: 3'));
    expect(value(await desk.copies('one')).map(({ yaml }) => yaml)).toEqual(['a: 2']);
  });

  it('keep forty copies at most, the newest', async () => {
    const { desk } = studioOn();
    for (let at = 1; at <= 45; at++) await desk.keepCopy({ draft: 'one', at, yaml: String(at) });
    const copies = value(await desk.copies('one'));
    expect(copies).toHaveLength(40);
    expect(copies[0]?.yaml).toBe('45');
  });

  it('go with their copies', async () => {
    const { desk } = studioOn();
    await desk.saveDraft(draft('a: 1'));
    await desk.keepCopy({ draft: 'one', at: 1, yaml: 'a: 0' });
    await desk.removeDraft('one');
    expect(value(await desk.drafts())).toEqual([]);
    expect(value(await desk.copies('one'))).toEqual([]);
  });
});

describe('the library', () => {
  it('takes a text that plays, and gives it up again', async () => {
    const { desk } = studioOn();
    const put = value(await desk.publish(await desk.template('zh')));
    expect(put.id).toMatch(/^my_/);
    expect(value(await desk.own()).map(({ id, shown }) => ({ id, shown }))).toEqual([{ id: put.id, shown: true }]);
    await desk.hide(put.id);
    expect(value(await desk.own())[0]?.shown).toBe(false);
  });

  it('keeps an older edition beside the newer one', async () => {
    const { desk } = studioOn();
    const yaml = await desk.template('zh');
    await desk.publish(yaml);
    await desk.publish(yaml.replace('difficulty: 1', 'difficulty: 2'));
    expect(value(await desk.own())).toHaveLength(2);
  });

  it('does not take one with faults', async () => {
    await expect(studioOn().desk.publish('format: 1')).rejects.toThrow();
  });
});

it('makes one zip', async () => {
  const blob = await studioOn().desk.bundle([{ name: 'a.yaml', text: '写' }]);
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  expect(strFromU8(files['a.yaml'] ?? new Uint8Array())).toBe('写');
});

describe('hostile files', () => {
  const bombs: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['too big', 'a'.repeat(2_000_000), 'S001'],
    ['a million brackets', `a: ${'['.repeat(900_000)}`, 'S007'],
    ['no text', new Uint8Array([0, 1, 2, 255]), 'S002'],
    ['aliases', 'a: &a [x]\nb: [*a, *a]\n', 'S008'],
    ['a prototype', '__proto__: { polluted: yes }\n', 'S010'],
  ];
  it.each(bombs)('%s: a plain error, nothing stored', async (_name, bytes, code) => {
    const store = memoryStore();
    const { desk } = studioOn(store);
    const { scenario, diagnostics } = await desk.read(bytes);
    expect(scenario).toBeNull();
    expect(diagnostics.map((one) => one.code)).toContain(code);
    expect(await store.keys()).toEqual({ ok: true, value: [] });
  });
});

describe('the reader', () => {
  class Thread extends EventTarget {
    ended = false;
    readonly #answers: boolean;
    constructor(answers: boolean) {
      super();
      this.#answers = answers;
    }
    postMessage({ ask }: { ask: number }): void {
      const data = { ask, reading: { scenario: null, diagnostics: [], world: null, text: null } };
      if (this.#answers) queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
    }
    terminate(): void {
      this.ended = true;
    }
  }

  it('is stopped when it takes too long, and begun anew for the next text', async () => {
    const threads = [new Thread(false), new Thread(true)];
    let next = 0;
    const had = globalThis.Worker;
    globalThis.Worker = Thread as unknown as typeof Worker;
    try {
      const read = openReader(() => Promise.resolve(threads[next++] as unknown as Worker), 20);
      await expect(read('a: 1')).rejects.toThrow(/too long/);
      expect(threads[0]?.ended).toBe(true);
      expect((await read('a: 1')).diagnostics).toEqual([]);
    } finally {
      globalThis.Worker = had;
    }
  });
});
