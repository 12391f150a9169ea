// What the editor knows of a text: where everything stands, what can be written at a place, what hovers say; and translators' files.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScenario, worldHash } from '../../src/core/authoring.ts';
import { must } from '../../src/core/public.ts';
import { aboutAt } from '../../src/ui/parts/studio/complete.ts';
import { cursorAt, keysAt } from '../../src/ui/parts/studio/cursor.ts';
import { changeOf } from '../../src/ui/parts/studio/changes.ts';
import { isNested } from '../../src/ui/parts/studio/editor.ts';
import { idOfText, titleOfText, withFreeId } from '../../src/ui/parts/studio/new-id.ts';
import { outlineOf } from '../../src/ui/parts/studio/outline.ts';
import { indexOf, pathKey, pathOf, placeIn } from '../../src/ui/parts/studio/places.ts';
import { applyOverlay, overlayOf, readOverlay } from '../../src/ui/parts/studio/overlay.ts';
import {
  idsIn,
  idsWanted,
  inLang,
  keyChoices,
  keysAreIds,
  wordChoices,
  type Node as SchemaNode,
} from '../../src/ui/parts/studio/schema.ts';

const FEED = readFileSync('scenarios/feed-first-call.yaml', 'utf8');
const TEMPLATE =
  /<!-- template:begin -->\s*```yaml\n([\s\S]*?)\n```/.exec(readFileSync('scenarios/README.md', 'utf8'))?.[1] ?? '';
const schema = JSON.parse(readFileSync('public/scenario.schema.json', 'utf8')) as SchemaNode;

describe('the outline', () => {
  it.each(['feed-first-call', 'manual-five-whys', 'ningxia-instruments'])(
    'finds every line, person and need of %s where it stands',
    (file) => {
      const text = readFileSync(`scenarios/${file}.yaml`, 'utf8');
      const scenario = must(readScenario(text).scenario, 'shipped');
      const index = indexOf(text, outlineOf(text));
      for (const id of Object.keys(scenario.lines)) {
        const entry = must(index.get(pathKey(['lines', id, 'id'])), id);
        expect(text.slice(entry.valueFrom, entry.valueTo)).toBe(id);
      }
      for (const id of Object.keys(scenario.people)) expect(index.has(pathKey(['people', id, 'mode']))).toBe(true);
      for (const id of Object.keys(scenario.needs)) expect(index.has(pathKey(['needs', id, 'kind']))).toBe(true);
    },
  );

  it('answers for any text, however broken', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('a', ':', ' ', '\n', '- ', '{', '}', '[', ']', ',', '"', "'", '#', '|', '>', '&x', '  '),
        ),
        (parts) => {
          const text = parts.join('');
          for (const one of outlineOf(text)) {
            expect(one.from).toBeLessThanOrEqual(one.keyTo);
            expect(one.valueTo).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });

  it.each(['['.repeat(200_000), `a: ${'{a: '.repeat(50_000)}`, '- '.repeat(100_000), `"${'x\n'.repeat(100_000)}`])(
    'is quick with a bomb (%#)',
    (bomb) => {
      const begun = performance.now();
      outlineOf(bomb);
      expect(performance.now() - begun).toBeLessThan(1_000);
      expect(isNested(bomb) || bomb.startsWith('"')).toBe(true);
    },
  );

  it('finds the nearest thing to a place that is not there', () => {
    const index = indexOf(FEED, outlineOf(FEED));
    expect(placeIn(index, pathOf('people.nobody.mode'))?.path).toEqual(['people']);
    expect(placeIn(index, pathOf('advances'))?.path).toEqual(['advances']);
  });
});

const BASE = `format: 1
people:
  liang:
    name: X
    roles: [user, technical]
    stakes:
      trucks: { cost: 5 }
needs:
  trucks: { kind: trouble, label: { zh: a } }
lines:
  - { id: a, to: liang, move: chat, say: x }
  - id: b
    to: liang
    move: problem
`;

/** What is offered at the bar. */
function offered(marked: string): readonly string[] {
  const pos = marked.indexOf('|');
  const text = marked.replace('|', '');
  const outline = outlineOf(text);
  const cursor = cursorAt(text, outline, pos);
  if (!cursor) return [];
  const { path, what } = cursor;
  const have = keysAt(outline, path, cursor.from);
  const keys = keysAreIds(path);
  const ids = idsWanted(schema, path);
  return [
    ...(what === 'value'
      ? []
      : keyChoices(schema, path)
          .map(({ label }) => label)
          .filter((label) => !have.has(label))),
    ...(what === 'value' || !keys ? [] : idsIn(text, outline, keys)),
    ...(what === 'key' ? [] : wordChoices(schema, path).map(({ label }) => label)),
    ...(what === 'key' || !ids ? [] : idsIn(text, outline, ids)),
  ];
}

describe('completion', () => {
  it.each([
    ['keys of a person', BASE.replace('    stakes:', '    mo|\n    stakes:'), ['mode', 'influence'], ['name', 'roles']],
    ['words of a field', BASE.replace('name: X', 'name: X\n    mode: comp|'), ['complacent'], ['mode']],
    ['words in a list', BASE.replace('technical]', 'te|]'), ['technical', 'economic'], []],
    ['keys in braces', BASE.replace('cost: 5', 'co|'), ['cost'], []],
    ['needs as keys of stakes', BASE.replace('      trucks: {', '      tr|\n      trucks: {'), ['trucks'], []],
    ['people where one is meant', BASE.replace('to: liang, move', 'to: |, move'), ['liang'], ['trucks']],
    ['needs where one is meant', `${BASE}    need: |`, ['trucks'], ['liang']],
    ['keys of the next line', `${BASE}  - mo|`, ['move', 'id', 'to'], []],
    ['keys of the file', `${BASE}ad|`, ['advances', 'title'], ['people']],
    ['reactions', `${BASE}    reply:\n      op|`, ['opens', 'opens@overwhelmed'], []],
    ['needs deep in a condition', `${BASE}    when: { stage: { need: t|`, ['trucks'], []],
  ])('%s', (_name, text, has, hasNot) => {
    const found = offered(text);
    expect(found).toEqual(expect.arrayContaining([...has]));
    for (const one of hasNot) expect(found).not.toContain(one);
  });

  it('leaves prose alone', () => {
    expect(offered(`${BASE}    say: { zh: hello wo| }`)).toEqual([]);
    expect(offered(`${BASE}    say: >\n      hello wo|\n`)).toEqual([]);
  });
});

describe('hover', () => {
  const { scenario } = readScenario(FEED);
  const outline = outlineOf(FEED);
  const told = (words: string, after = 0): readonly string[] =>
    aboutAt({ schema, scenario }, FEED, outline, FEED.indexOf(words) + after)?.lines ?? [];

  it('says what a field is, and what stands in it', () => {
    expect(told('mode: complacent', 1)).toContain('反应模式');
    expect(told('mode: complacent', 8)[0]).toBe('四平八稳');
  });
  it('splits the two languages of a description', () => {
    expect(inLang('call: one · series: several · 单次、连续', 'zh')).toBe('单次、连续');
    expect(inLang('call: one · series: several · 单次、连续', 'en')).toBe('call: one · series: several');
  });
});

describe('a copy', () => {
  it('gets an id of its own and nothing else', () => {
    const one = withFreeId(FEED, []);
    expect(idOfText(one)).toBe('feed-first-call-copy');
    const two = withFreeId(one, ['feed-first-call-copy']);
    expect(idOfText(two)).toBe('feed-first-call-2');
    expect(changeOf(FEED, two)).toEqual({ added: 1, removed: 1 });
  });
  it('keeps within the length of an id', () => {
    expect(idOfText(withFreeId(`id: ${'a'.repeat(40)}`, []))).toHaveLength(40);
  });
  it.each([
    ['title: { zh: 甲, en: A }', '甲'],
    ['title: Only this', 'Only this'],
    ['title:\n  zh: "甲"\n  en: A\n', '甲'],
    ['title: [broken', ''],
    ['people:', ''],
  ])('has the title the file has: %s', (yaml, title) => expect(titleOfText(yaml, 'zh')).toBe(title));
});

describe('a translation', () => {
  const scenario = must(readScenario(FEED).scenario, 'shipped');
  const out = overlayOf(FEED, scenario, 'zh', 'en');

  it('goes out with every text and comes back into its place, the world unchanged', () => {
    const changed = { ...out, texts: out.texts.map((one) => ({ ...one, text: `“T” : # ${one.text}` })) };
    const read = readOverlay(JSON.stringify(changed), scenario.id);
    if (!read.ok) return expect.fail(read.why);
    const { yaml, written, stale, gone } = applyOverlay(FEED, scenario, read.overlay);
    expect([written, stale, gone]).toEqual([out.texts.length, [], []]);
    const back = must(readScenario(yaml).scenario, 'still readable');
    expect(worldHash(back)).toBe(worldHash(scenario));
    expect(overlayOf(yaml, back, 'zh', 'en').texts.map(({ text }) => text)).toEqual(
      changed.texts.map(({ text }) => text),
    );
  });

  it('names what has changed in the original, and leaves it', () => {
    const changed = {
      ...out,
      texts: out.texts.map((one, i) => ({ ...one, text: `T ${one.text}`, hash: i === 2 ? 'old' : one.hash })),
    };
    const { stale, written } = applyOverlay(FEED, scenario, changed);
    expect(stale.map(({ path }) => path)).toEqual([out.texts[2]?.path]);
    expect(written).toBe(out.texts.length - 1);
  });

  it('declares the language only when nothing is missing, so that the file goes on playing', () => {
    const zhOnly = TEMPLATE;
    const one = must(readScenario(zhOnly).scenario, 'the template');
    const all = overlayOf(zhOnly, one, 'zh', 'en');
    const some = { ...all, texts: all.texts.map((text, i) => ({ ...text, text: i < 5 ? 'words' : '' })) };
    const part = applyOverlay(zhOnly, one, some);
    expect(part.undeclared).toBe(true);
    expect(readScenario(part.yaml).scenario?.languages).toEqual(['zh']);
    const whole = applyOverlay(zhOnly, one, { ...all, texts: all.texts.map((text) => ({ ...text, text: 'words' })) });
    expect(whole.undeclared).toBe(false);
    expect(readScenario(whole.yaml).scenario?.languages).toEqual(['zh', 'en']);
  });

  it.each([
    ['notJson', '<script>'],
    ['wrongFormat', '[]'],
    [
      'wrongFormat',
      '{"format":"deal-dojo-overlay","texts":[],"version":1,"scenario":"feed-first-call","from":"zh","to":"zh"}',
    ],
    ['newer', '{"format":"deal-dojo-overlay","texts":[],"version":2,"scenario":"feed-first-call"}'],
    ['otherScenario', '{"format":"deal-dojo-overlay","texts":[],"version":1,"scenario":"other"}'],
  ])('is refused: %s', (why, json) => expect(readOverlay(json, 'feed-first-call')).toEqual({ ok: false, why }));
});
