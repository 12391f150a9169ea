// The words of the method are whole: every id has them, in both languages, and every link leads somewhere.

import { describe, expect, it } from 'vitest';

import { glossary, HANDBOOK, handbookPage, IDEA_PAGES } from '../../../src/core/methodology/handbook.ts';
import { RULE_IDS } from '../../../src/core/methodology/rule-ids.ts';
import { ruleById, RULES } from '../../../src/core/methodology/rules.ts';
import * as stock from '../../../src/core/methodology/stock-lines.ts';
import {
  CONCERNS,
  MODES,
  MOVES,
  NEED_STAGES,
  OUTCOMES,
  REACTIONS,
  TECHNIQUES,
} from '../../../src/core/methodology/vocabulary.ts';

interface Pair {
  readonly zh: string;
  readonly en: string;
}
const isPair = (value: unknown): value is Pair =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'zh') === 'string';

/** Every pair of texts inside a value, with the path to it. */
function pairsIn(value: unknown, path: string): [string, Pair][] {
  if (isPair(value)) return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => pairsIn(inner, `${path}.${key}`));
}

/** Every list of texts inside a value, with the path to it. */
function listsIn(value: unknown, path: string): [string, readonly unknown[]][] {
  if (Array.isArray(value)) return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listsIn(inner, `${path}.${key}`));
}

const HAN = /\p{Script=Han}/u;
const wanting = (value: unknown): string[] =>
  pairsIn(value, '')
    .filter(
      ([, { zh, en }]) => zh.trim() === '' || en.trim() === '' || zh === en || HAN.test(en) || /[<>]/.test(zh + en),
    )
    .map(([path]) => path);

/** Both languages ask for the same fillings. */
const slots = (words: string): string => (words.match(/\{\w+\}/g) ?? []).sort().join();

const stockLists = Object.fromEntries(Object.entries(stock).filter(([name]) => name.startsWith('STOCK_')));

describe('rules', () => {
  it('have words for every id and nothing else', () => {
    expect(Object.keys(RULES).sort()).toEqual([...RULE_IDS].sort());
    for (const id of RULE_IDS) expect(ruleById(id).id).toBe(id);
  });
  it('are whole in both languages', () => expect(wanting(RULES)).toEqual([]));
  it('have headlines that fit a margin', () => {
    for (const { name } of Object.values(RULES)) {
      expect([...name.zh].length, name.zh).toBeLessThanOrEqual(8);
      expect(name.en.split(' ').length, name.en).toBeLessThanOrEqual(4);
    }
  });
  it('name a page that names them back', () => {
    for (const rule of Object.values(RULES)) expect(handbookPage(rule.page).rules, rule.id).toContain(rule.id);
  });
});

describe('handbook', () => {
  it('has one page for every move, mode, stage and idea', () => {
    const wanted = [...MOVES, ...MODES, ...NEED_STAGES, ...IDEA_PAGES];
    expect(HANDBOOK.map((page) => page.id).sort()).toEqual([...wanted].sort());
    expect(new Set(wanted).size).toBe(wanted.length);
  });
  it('is whole in both languages', () => {
    expect(wanting(HANDBOOK)).toEqual([]);
    expect(wanting(glossary)).toEqual([]);
    expect(glossary.length).toBeGreaterThanOrEqual(30);
  });
  it('gives every page something to read, a judgement, and a rule', () => {
    for (const page of HANDBOOK) {
      expect(page.body.length, page.id).toBeGreaterThanOrEqual(2);
      expect(page.judged.length, page.id).toBeGreaterThanOrEqual(1);
      expect(page.rules.length, page.id).toBeGreaterThanOrEqual(1);
      expect(new Set(page.rules).size, page.id).toBe(page.rules.length);
    }
  });
});

describe('stock lines', () => {
  it('are whole in both languages, with the same fillings', () => {
    expect(wanting(stockLists)).toEqual([]);
    for (const [path, { zh, en }] of pairsIn(stockLists, '')) expect(slots(en), path).toBe(slots(zh));
  });
  it('come at least three to a list', () => {
    for (const [path, list] of listsIn(stockLists, '')) expect(list.length, path).toBeGreaterThanOrEqual(3);
    for (const mode of MODES) expect(stock.STOCK_SIGN[mode].length).toBeGreaterThanOrEqual(4);
  });
  it('cover every move, mode, reaction, concern, technique and outcome', () => {
    expect(Object.keys(stock.STOCK_SAY).sort()).toEqual([...MOVES].sort());
    for (const table of [stock.STOCK_REPLY, stock.STOCK_THOUGHT]) {
      expect(Object.keys(table).sort()).toEqual([...MODES].sort());
      for (const mode of MODES) expect(Object.keys(table[mode]).sort()).toEqual([...REACTIONS].sort());
    }
    expect(Object.keys(stock.STOCK_VOICE).sort()).toEqual([...CONCERNS].sort());
    expect(Object.keys(stock.STOCK_CLOSE).sort()).toEqual([...TECHNIQUES].sort());
    expect(Object.keys(stock.STOCK_ENDING).sort()).toEqual([...OUTCOMES].sort());
  });
  it('never repeat a line within a list', () => {
    for (const [path, list] of listsIn(stockLists, ''))
      expect(new Set(list.map((line) => JSON.stringify(line))).size, path).toBe(list.length);
  });
  it('have no brackets in stage directions', () => {
    for (const [, { zh, en }] of pairsIn(stock.STOCK_SIGN, '')) expect(zh + en).not.toMatch(/[()（）]/);
  });
  it('are picked by key, always the same, and not always the first', () => {
    const list = stock.STOCK_SAY.problem;
    expect(stock.pick(list, 'ruan/claims')).toBe(stock.pick(list, 'ruan/claims'));
    const keys = Array.from({ length: 60 }, (_, i) => `line${i}`);
    expect(new Set(keys.map((key) => stock.pick(list, key))).size).toBe(list.length);
  });
  it('take their fillings, without a closing stop and with a capital at the head', () => {
    const line = { zh: '{strength}，正好答上{need}。', en: '{strength}. That answers {need}, and {person}?' };
    const filled = stock.fill(line, {
      strength: { zh: '每批全检。', en: 'every batch is tested.' },
      need: { zh: '索赔', en: 'claims' },
    });
    expect(filled).toEqual({
      zh: '每批全检，正好答上索赔。',
      en: 'Every batch is tested. That answers claims, and {person}?',
    });
  });
});
