// The authoring guide says what is so: codes, fields, and a template that plays.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CODES_BEGIN, CODES_END, withCodes } from '../../src/app/build/guide-codes.ts';
import { scenarioSchema } from '../../src/app/build/scenario-schema.ts';
import { CATALOGUE, forExam, readScenario, worldHash } from '../../src/core/authoring.ts';
import { play, startDeal, type Move } from '../../src/core/public.ts';
import { ROBOTS, runRobot } from '../../src/core/robots.ts';
import { edited, GUIDE_PAGE, hourOf, templateIn } from '../support/guide-hour.ts';
import { shortForm } from '../support/scenario-files.ts';

const page = GUIDE_PAGE;
const between = (begin: string, end: string): string => {
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  expect(from, begin).toBeGreaterThanOrEqual(0);
  expect(to, end).toBeGreaterThan(from);
  return page.slice(from + begin.length, to);
};
/** The text under a heading of the first level. */
const part = (title: string): string => {
  const found = page.split(/^# /m).find((one) => one.startsWith(`${title}\n`));
  return found ?? expect.fail(`no part called ${title}`);
};

// ── fields, from the schema ──────────────────────────────────────────────────────────────────────────────────────

interface Node {
  readonly $ref?: string;
  readonly anyOf?: readonly Node[];
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly propertyNames?: Node;
  readonly required?: readonly string[];
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}
interface Field {
  readonly required: boolean;
  /** What its row must mention: the words it knows, the range of its number. */
  readonly words: readonly string[];
}
type Fields = ReadonlyMap<string, Field>;

const schema = JSON.parse(scenarioSchema()) as Node & { readonly $defs: { readonly condition: Node } };

/** The forms a node can have, lists and maps by id looked through. */
function forms(node: Node): readonly Node[] {
  const inside = [...(node.anyOf ?? []), ...(node.items ? [node.items] : [])];
  if (typeof node.additionalProperties === 'object') inside.push(node.additionalProperties);
  return [node, ...inside.flatMap(forms)];
}
const isText = (node: Node): boolean => Object.keys(node.properties ?? {}).join() === 'zh,en';
/** A run of numbered codes is told by its ends. */
const told = (words: readonly string[]): readonly string[] =>
  words.every((word) => /^[A-Z]\d+$/.test(word)) ? words.filter((_, i) => i === 0 || i === words.length - 1) : words;
const wordsOf = (node: Node): readonly string[] =>
  forms(node).flatMap((form) => [
    ...told(form.enum ?? []),
    ...(form.propertyNames?.enum ?? []),
    ...(form.minimum === undefined ? [] : [`${form.minimum}..${form.maximum}`]),
  ]);

function fieldsOf(node: Node, before = ''): Fields {
  const found = new Map<string, Field>();
  for (const form of forms(node)) {
    if (isText(form)) continue;
    for (const [name, field] of Object.entries(form.properties ?? {})) {
      found.set(`${before}${name}`, { required: form.required?.includes(name) ?? false, words: wordsOf(field) });
      for (const [path, one] of fieldsOf(field, `${before}${name}.`)) found.set(path, one);
    }
  }
  return found;
}

/** The tables a guide must have: the file as a whole, each section that has fields, and `when`. */
function sections(): ReadonlyMap<string, Fields> {
  const tables = new Map<string, Fields>([['when', fieldsOf(schema.$defs.condition)]]);
  for (const [name, node] of Object.entries(schema.properties ?? {})) {
    const inner = fieldsOf(node);
    if (inner.size > 0) tables.set(name, inner);
  }
  const top = [...fieldsOf(schema)].filter(([path]) => !path.includes('.'));
  return tables.set('scenario', new Map(top));
}

/** Tables whose first head cell is a name in code: name → first cell of each row → the row. */
function tablesIn(text: string): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const tables = new Map<string, Map<string, readonly string[]>>();
  let now: Map<string, readonly string[]> | undefined;
  for (const line of text.split('\n')) {
    const cells = line.startsWith('|') ? line.slice(1, -1).split('|').map((cell) => cell.trim()) : [];
    const name = /^`([\w.]+)`$/.exec(cells[0] ?? '')?.[1];
    if (cells.length === 0) now = undefined;
    else if (now && name !== undefined) now.set(name, cells);
    else if (!now && name !== undefined) tables.set(name, (now = new Map()));
  }
  return tables;
}

describe.each([
  ['中文', '必写'],
  ['English', 'required'],
])('the fields, %s', (title, must) => {
  const tables = tablesIn(part(title));

  it.each([...sections()])('%s: every field, no other', (section, fields) => {
    expect([...(tables.get(section)?.keys() ?? [])].sort()).toEqual([...fields.keys()].sort());
  });

  it.each([...sections()])('%s: what must be written, its words and ranges', (section, fields) => {
    const wrong = [...fields].flatMap(([name, { required, words }]) => {
      const row = tables.get(section)?.get(name) ?? [];
      const missing = words.filter((word) => !row.slice(1).join(' ').includes(word));
      return required === (row.at(-1) === must) && missing.length === 0 ? [] : [`${name}: ${missing.join()}`];
    });
    expect(wrong).toEqual([]);
  });
});

// ── codes and the template ───────────────────────────────────────────────────────────────────────────────────────

describe('the codes', () => {
  it('are what `npm run generate` would write', () => {
    expect(page).toBe(withCodes(page));
  });

  it('have a row each', () => {
    const rows = between(CODES_BEGIN, CODES_END).match(/^\| <a id="S\d{3}"><\/a>S\d{3} \|/gm) ?? [];
    expect(rows.map((row) => row.slice(-6, -2)).sort()).toEqual(Object.values(CATALOGUE).map(({ code }) => code).sort());
  });
});

const LANGUAGES = ['zh', 'en'] as const;

describe.each(LANGUAGES)('the template, %s', (lang) => {
  const { scenario, diagnostics } = readScenario(templateIn(lang));

  it('is clean, even for an exam', () => {
    expect(forExam(diagnostics).map(shortForm)).toEqual([]);
    expect(scenario?.languages).toEqual([lang]);
  });

  it('passes by the book, and no other way of selling does', () => {
    const total = (robot: keyof typeof ROBOTS): number => (scenario ? runRobot(scenario, ROBOTS[robot]).total : 0);
    expect(total('byTheBook')).toBeGreaterThanOrEqual(80);
    for (const robot of ['questionOnly', 'relationship', 'pitchFirst', 'closeFirst', 'priceFirst', 'alwaysFirst'] as const)
      expect(total(robot), robot).toBeLessThan(60);
  });
});

it('the templates are one world in two languages', () => {
  const [zh, en] = LANGUAGES.map((lang) => readScenario(templateIn(lang)).scenario);
  expect(zh && worldHash(zh)).toBe(en && worldHash(en));
});

// ── the hour: a newcomer with nothing but the guide ──────────────────────────────────────────────────────────────

describe.each(LANGUAGES)('the hour, step by step, %s', (lang) => {
  const edits = hourOf(lang);
  const stages = edits.reduce<readonly string[]>((all, edit) => [...all, edited(all.at(-1) ?? '', edit)], [templateIn(lang)]);
  const end = readScenario(stages.at(-1) ?? '');
  const faultsAfter = (find: string): readonly string[] =>
    readScenario(stages[edits.findIndex((one) => one.find.includes(find)) + 1] ?? '')
      .diagnostics.filter((one) => one.severity === 'fault')
      .map(({ code }) => code);

  it('can be read at every step, and the problems on the way are those the guide names', () => {
    for (const stage of stages) expect(readScenario(stage).diagnostics.map(({ code }) => code)).not.toContain('S004');
    expect(faultsAfter('  hao:')).toEqual(['S040']);
    expect(faultsAfter('opens: [hao]')).toEqual(['S060']);
    expect(faultsAfter('answeredBy: [lithium]')).toContain('S040');
  });

  it('arrives at one buyer with two needs, without a fault or a warning', () => {
    expect(forExam(end.diagnostics).map((one) => `${shortForm(one)} ${one.message.en}`)).toEqual([]);
    const people = Object.values(end.scenario?.people ?? {});
    expect(people).toHaveLength(1);
    expect(Object.keys(people[0]?.stakes ?? {})).toHaveLength(2);
    expect(stages.at(-1)).not.toMatch(lang === 'zh' ? /梁霞|郝/ : /Liang Xia|\bHao\b/);
  });

  it('plays by the book to an advance, and no other way does', () => {
    const { scenario } = end;
    if (!scenario) expect.fail('it cannot be played');
    const book = runRobot(scenario, ROBOTS.byTheBook);
    expect(book.deal.call?.value).toBe('advance');
    expect(book.total).toBeGreaterThanOrEqual(80);
    for (const robot of ['questionOnly', 'relationship', 'pitchFirst', 'closeFirst', 'priceFirst', 'alwaysFirst'] as const)
      expect(runRobot(scenario, ROBOTS[robot]).total, robot).toBeLessThan(60);
  });

  it('lets both needs be answered in one call', () => {
    const { scenario } = end;
    if (!scenario) expect.fail('it cannot be played');
    const say = (line: string): Move => ({ do: 'say', line });
    const moves: readonly Move[] = [
      { do: 'meet', person: 'liang' },
      ...['askFleet', 'oldOnes', 'customersSaid', 'noneStopped'].map(say),
      { do: 'listen' },
      say('liveIn'),
      ...['askChargers', 'priceLater', 'nightWait', 'noWaiting', 'mealBreak'].map(say),
      { do: 'request', advance: 'peakWeek' },
    ];
    let deal = startDeal(scenario);
    for (const move of moves) {
      const played = play(scenario, deal, move);
      if (!played.ok) expect.fail(`${JSON.stringify(move)} ${JSON.stringify(played.refusal)}`);
      deal = played.deal;
    }
    expect(Object.values(deal.buyers['liang']?.context.needs ?? {}).map(({ stage }) => stage)).toEqual([
      'answered',
      'answered',
    ]);
    expect(deal.call?.value).toBe('advance');
  });
});

it('every command on the page is there', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const named = [...page.matchAll(/npm (?:run )?(\w+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});
