// Files made to do harm: scripts in every text, bombs of every kind, sums and chains that are right all the same. It reads nothing itself.

import { deflateSync, strToU8 } from 'fflate';
import { parse } from 'yaml';
import { chained, handInFile } from '../../src/classroom/hand-in.ts';
import type { Handout, HandIn } from '../../src/classroom/model.ts';
import { sealed } from '../../src/classroom/sealed.ts';
import { must, sha256Hex } from '../../src/core/public.ts';
import { TINY_CALL, TINY_CAMPAIGN } from './scenario-files.ts';

/** Whatever of these is ever run sets `window.pwned`. */
export const NASTY = [
  '<img src=x onerror="window.pwned=1">',
  '<script>window.pwned=2</script>',
  '"><svg onload=window.pwned=3>',
  '</title></textarea><iframe srcdoc="<script>parent.pwned=4</script>">',
  '[link](javascript:window.pwned=5) javascript:window.pwned=5',
  "{{constructor.constructor('window.pwned=6')()}} ${window.pwned=6} {@html pwned}",
  '=HYPERLINK("https://evil.example/","open")',
  '{name} {limit} {count} %s $& $1',
  'abc\u202Edcba\u202C \u2066x',
  'a\u200Bb\u200D\uFEFFc',
  'nul \u0000 bell \u0007 esc \u001B[31m',
  '__proto__ constructor toString',
  'half \uD800 a pair',
  '@import url(https://evil.example/x.css); url(https://evil.example/x.png)',
  '&lt;b&gt; &#x3c;script&#x3e;',
] as const;

/** What stands in every text beside the harm, so that a test can find it. */
export const MARKER = 'HOSTILE';

const isText = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([key, words]) => (key === 'zh' || key === 'en') && typeof words === 'string');

/** The same scenario with harm in every one of its texts; it plays like the one it is made of. */
function poisoned(source: string, id: string): string {
  let next = 0;
  const walk = (value: unknown): unknown => {
    if (isText(value))
      return Object.fromEntries(
        Object.keys(value).map((lang) => [lang, `${MARKER}${next} ${must(NASTY[next++ % NASTY.length], 'a text')}`]),
      );
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, walk(part)]));
  };
  const file = walk(parse(source)) as Record<string, unknown>;
  // JSON is YAML; half a pair must be written as an escape to get through a file
  return JSON.stringify({ ...file, id }, null, 1);
}

export const nastyCall = (): string => poisoned(TINY_CALL, 'hostile-call');
export const nastyCampaign = (): string => poisoned(TINY_CAMPAIGN, 'hostile-campaign');

/** So many pieces that the whole is just below a length. */
function filled(piece: (i: number) => string, length: number): string {
  const parts: string[] = [];
  for (let i = 0, size = 0; ; i++) {
    const one = piece(i);
    size += one.length;
    if (size > length) return parts.join('');
    parts.push(one);
  }
}

const MIB = 1024 * 1024;
const ALMOST = MIB - 40_000;

/** The tiny call with more after one of its heads. */
const stuffed = (before: string, more: string): string =>
  TINY_CALL.replace(`\n${before}:`, () => `\n${more}\n${before}:`);
const manyLines = (length: number): string =>
  stuffed(
    'advances',
    filled((i) => `  - { id: l${i}, to: ruan, move: chat, say: hi }\n`, length),
  );

export interface Bomb {
  readonly name: string;
  readonly text: string | Uint8Array<ArrayBuffer>;
  /** The code its reading names first; null: it is a scenario. */
  readonly code: string | null;
}

const bytes = (...all: readonly number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(all);
const utf16 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])]);

export function scenarioBombs(): readonly Bomb[] {
  const aliases = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`);
  const bomb = (name: string, code: string | null, text: Bomb['text']): Bomb => ({ name, code, text });
  return [
    bomb('one byte too many', 'S001', 'x'.repeat(MIB + 1)),
    bomb('33 deep', 'S007', `a: ${'['.repeat(33)}${']'.repeat(33)}`),
    bomb('10,000 deep', 'S007', '['.repeat(10_000) + ']'.repeat(10_000)),
    bomb('a million deep', 'S007', '['.repeat(MIB)),
    bomb('aliases that unfold', 'S008', ['a0: &a0 lol', ...aliases].join('\n')),
    bomb('tags', 'S009', `a: !!js/function 'window.pwned=1'\nb: !!binary aGk=\n${TINY_CALL}`),
    bomb('merge keys', 'S010', `<<: { a: 1 }\n${TINY_CALL}`),
    bomb(
      'prototype keys',
      'S010',
      `__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }\n${TINY_CALL}`,
    ),
    bomb(
      'noise',
      'S002',
      Uint8Array.from({ length: 100_000 }, (_, i) => (i * 7_919 + (i >> 3)) % 256),
    ),
    bomb('a zip', 'S002', bytes(0x50, 0x4b, 3, 4, 0x14, 0, 0xff, 0xfe)),
    bomb('UTF-16', 'S002', utf16(TINY_CALL)),
    bomb('NUL', 'S002', TINY_CALL.replace('小小首访', '小\u0000小')),
    bomb('one line of 900 kB', null, TINY_CALL.replace('A tiny call', `"${'y'.repeat(900_000)}"`)),
    bomb('one word of 900 kB', 'S022', `a${' '.repeat(900_000)}`),
    bomb(
      'one line of brackets',
      'S001',
      filled(() => ']}', ALMOST),
    ),
    bomb(
      'one line of quotes',
      'S001',
      filled(() => '"', ALMOST),
    ),
    bomb('empty maps', 'S001', `lines: [${filled(() => '{},', ALMOST)}]`),
    bomb('empty maps, fewer', 'S021', `lines: [${filled(() => '{},', 80_000)}]`),
    bomb(
      'closing brackets, fewer',
      'S004',
      filled(() => ']}', 140_000),
    ),
    bomb('tags, fewer', 'S009', `a: [${filled(() => '!!x y,', 140_000)}]`),
    bomb('blank lines', 'S001', '\n'.repeat(ALMOST)),
    bomb('20,000 lines to say', 'S001', manyLines(ALMOST)),
    bomb('as many lines as are read', null, manyLines(140_000)),
    bomb('50,000 wrong lines', 'S001', stuffed('advances', '  - {id: l}\n'.repeat(50_000))),
    bomb(
      'as many people as are read',
      null,
      stuffed(
        'lines',
        filled(
          (i) =>
            `  p${i}: { name: A, roles: [user], mode: complacent, stakes: { claims: { cost: 5 } }, scene: a, greets: b }\n`,
          140_000,
        ),
      ),
    ),
    bomb('huge numbers', 'S023', TINY_CALL.replace('difficulty: 1', 'difficulty: 1e999')),
    bomb('no number', 'S022', TINY_CALL.replace('difficulty: 1', 'difficulty: .nan')),
    bomb('a negative one', 'S023', TINY_CALL.replace('minutes: 28', 'minutes: -9007199254740993')),
    bomb('a date that is none', 'S102', TINY_CAMPAIGN.replace(/begins: \S+/, 'begins: 2026-02-31')),
  ];
}

// ── hand-ins ─────────────────────────────────────────────

export interface HostileHandIn {
  readonly name: string;
  readonly data: string | Uint8Array<ArrayBuffer>;
  /** What is said of it; null: it is whole, and only its words are hostile. */
  readonly why: string | null;
}

/** Chain and sum made again: whole in every way but for what was changed. */
function remade(one: HandIn, over: object): string {
  const { chain: _chain, sum: _sum, ...rest } = { ...one, ...over };
  return handInFile(chained(rest));
}

/** Only the sum made again, for what no chain can be made of. */
function resealed(one: HandIn, over: object): string {
  const { sum: _sum, ...rest } = one;
  return JSON.stringify(sealed({ ...rest, ...over }));
}

const toWord = (data: Uint8Array): string => Buffer.from(data).toString('base64url');

/** Any JSON as a packed word with the right check. */
export function packedRaw(mark: string, json: string): string {
  const payload = toWord(deflateSync(strToU8(json), { level: 9 }));
  return `${mark}1.${payload}.${toWord(Buffer.from(sha256Hex(payload), 'hex'))}`;
}

const WRONG: readonly unknown[] = [null, true, -1, 1e308, '', '__proto__', [], {}, [[]], { toString: 1 }, NASTY[1]];

/** Names that are letters enough to be taken, and are kept as they are. */
export const NASTY_NAMES = [
  '<img src=x onerror=window.pwned=1>',
  '=HYPERLINK("//e.x","y")',
  '__proto__',
  '@SUM(1)',
  '-1+1',
];
const BAD_NAMES = ['a\u202Eb', 'a\u0000b', '\u200B\u200D', '\uD800', ' x', 'x'.repeat(41), '\u2066x'];

export function hostileHandIns(good: HandIn): readonly HostileHandIn[] {
  const listens = (count: number): unknown[] => Array.from({ length: count }, () => ({ do: 'listen' }));
  const { log } = good;
  const fields = Object.keys(good).filter((field) => !['sum', 'format', 'kind'].includes(field));
  const one = (name: string, why: string | null, data: HostileHandIn['data']): HostileHandIn => ({ name, data, why });
  const raw = handInFile(good);
  return [
    ...NASTY_NAMES.map((trainee, i) => one(`name ${i}`, null, remade(good, { trainee, attempt: `nasty-${i}` }))),
    ...BAD_NAMES.map((trainee, i) => one(`bad name ${i}`, 'malformed', remade(good, { trainee }))),
    ...fields.flatMap((field) =>
      WRONG.filter((value) => !(value === null && (field === 'class' || field === 'assignment')))
        .filter((value) => !(typeof value === 'string' && ['trainee', 'attempt', 'world'].includes(field)))
        .filter((value) => !(value === -1 && field === 'rules'))
        .map((value, i) => one(`${field}, wrong type ${i}`, '*', resealed(good, { [field]: value }))),
    ),
    one('a field too many', 'malformed', resealed(good, { html: NASTY[0] })),
    one('prototype key', 'unreadable', raw.replace('{', '{"__proto__":{"polluted":1},')),
    one('prototype key in a move', 'unreadable', raw.replace('{"do":', '{"__proto__":{"polluted":1},"do":')),
    one('constructor key', 'unreadable', raw.replace('{', '{"constructor":{"prototype":{"polluted":1}},')),
    one(
      'a million moves',
      'tooLarge',
      `{"kind":"deal-dojo.hand-in","moves":[${'{"do":"listen"},'.repeat(1_000_000)}1]}`,
    ),
    one('10,000 moves', 'malformed', resealed(good, { log: { ...log, moves: listens(10_000) }, chain: [] })),
    one('2,000 moves', 'impossible', remade(good, { attempt: 'long', log: { ...log, moves: listens(2_000) } })),
    one(
      '40,000 values',
      'unreadable',
      resealed(good, { log: { ...log, hints: Array.from({ length: 50_000 }, () => 1) } }),
    ),
    one('deep', 'unreadable', `{"kind":"deal-dojo.hand-in","a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
    one('deep and open', 'truncated', `{"kind":"deal-dojo.hand-in","a":${'['.repeat(200_000)}`),
    one(
      'NUL and noise',
      'unreadable',
      Uint8Array.from({ length: 5_000 }, (_, i) => (i * 31) % 256),
    ),
    one('UTF-16', 'unreadable', utf16(raw)),
    one('HTML', 'unreadable', `<!doctype html>${NASTY.join('')}`),
    one('packed: 40 MB of one letter', 'tooLarge', packedRaw('DDH', `"${'x'.repeat(40_000_000)}"`)),
    one('packed: 120,000 deep', 'malformed', packedRaw('DDH', '['.repeat(120_000) + ']'.repeat(120_000))),
    one(
      'packed: 60,000 moves',
      'malformed',
      packedRaw('DDH', packedFields(good, [Array(60_000).fill('l').join('\n'), [], []])),
    ),
    one('packed: 80,000 undone', 'malformed', packedRaw('DDH', packedFields(good, ['', Array(80_000).fill([]), []]))),
    one(
      'packed: prototype in a move',
      'malformed',
      packedRaw('DDH', packedFields(good, ['{"do":"listen","__proto__":{"a":1}}', [], []])),
    ),
    one('packed: half a move', 'malformed', packedRaw('DDH', packedFields(good, ['{"do":', [], []]))),
    one('packed: no deflate', 'unreadable', `DDH1.AAAA.${toWord(Buffer.from(sha256Hex('AAAA'), 'hex'))}`),
    one('packed: no list', 'malformed', packedRaw('DDH', '{"length":12}')),
    one('packed: 350,000 heads', 'tooLarge', 'DDH1. '.repeat(340_000)),
  ];
}

const packedFields = (one: HandIn, log: unknown): string => {
  const { id, world, text } = one.scenario;
  const { class: of, assignment, trainee, attempt, rules, mode, startedAt, savedAt } = one;
  return JSON.stringify([of, assignment, trainee, attempt, id, world, text, rules, mode, startedAt, savedAt, log]);
};

// ── handouts, classes, backups, translations ─────────────

/** A handout with everything right but what is changed. */
export function handoutWith(good: Handout, over: object): string {
  const { sum: _sum, ...rest } = good;
  return JSON.stringify(sealed({ ...rest, ...over }));
}

export function hostileHandouts(good: Handout): readonly (readonly [name: string, data: string])[] {
  const fields = Object.keys(good).filter((field) => !['sum', 'format', 'kind', 'deadline'].includes(field));
  return [
    ...fields.flatMap((field) =>
      WRONG.filter((value) => !(typeof value === 'string' && field === 'assignment')).map(
        (value, i) => [`${field}, wrong type ${i}`, handoutWith(good, { [field]: value })] as const,
      ),
    ),
    [
      'a scenario of brackets',
      handoutWith(good, { scenario: { ...good.scenario, yaml: filled(() => ']}', 140_000) } }),
    ],
    ['another scenario than it says', handoutWith(good, { scenario: { ...good.scenario, yaml: nastyCall() } })],
    ['5 MB', handoutWith(good, { scenario: { ...good.scenario, yaml: 'x'.repeat(5_000_000) } })],
    ['packed: 40 MB', packedRaw('DDO', `"${'x'.repeat(40_000_000)}"`)],
    ['packed: deep', packedRaw('DDO', '['.repeat(120_000) + ']'.repeat(120_000))],
    ['packed: wrong types', packedRaw('DDO', JSON.stringify(Array(11).fill({ __proto__: null, a: [NASTY[0]] })))],
    ['packed: harm in the title', packedRaw('DDO', JSON.stringify([NASTY[0], NASTY[1], 'a', 'b', { zh: NASTY[0] }]))],
  ];
}

export const hostileClasses = (): readonly (readonly [name: string, data: string])[] => {
  const file = (record: unknown): string => JSON.stringify(sealed({ format: 1, kind: 'deal-dojo.class', record }));
  return [
    ...WRONG.map((value, i) => [`record, wrong type ${i}`, file(value)] as const),
    ['many values', file(Array.from({ length: 250_000 }, () => 1))],
    ['deep', `{"kind":"deal-dojo.class","a":${'['.repeat(500_000)}${']'.repeat(500_000)}}`],
    ['8 MB of one letter', file({ id: 'x'.repeat(8_000_000) })],
    ['prototype key', file({ id: 'a' }).replace('{', '{"__proto__":{"polluted":1},')],
    ['33 MB', `{${' '.repeat(33 * MIB)}}`],
  ];
};

/** A backup file with the right sum around anything; `sumOf` is the program's own. */
export const hostileBackups = (
  format: (entries: readonly { readonly key: string; readonly value: unknown }[]) => string,
): readonly (readonly [name: string, data: string])[] => [
  ['no JSON', '['.repeat(MIB)],
  ['wrong types', format(WRONG.map((value, i) => ({ key: `attempt/a/b/${i}`, value })))],
  [
    'strange keys',
    format(['__proto__', 'constructor', 'settings/x', '../x', '', NASTY[0]].map((key) => ({ key, value: { a: 1 } }))),
  ],
  [
    'prototype key',
    format([{ key: 'draft/x', value: 1 }]).replace('"value":1', '"value":{"__proto__":{"polluted":1}}'),
  ],
  [
    'deep',
    format([{ key: 'draft/x', value: 1 }]).replace('"value":1', `"value":${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  ],
  ['a value of a million', format([{ key: 'draft/x', value: Array.from({ length: 1_000_000 }, () => 1) }])],
  ['200,000 entries', format(Array.from({ length: 200_000 }, (_, i) => ({ key: `attempt/${i}`, value: 1 })))],
  [
    'an envelope that lies',
    format([{ key: 'class/x', value: { kind: 'class', version: 1, savedAt: 1, body: { id: NASTY[0] }, sum: 'x' } }]),
  ],
  [
    'from the future',
    format([{ key: 'draft/x', value: { kind: 'draft', version: 99, savedAt: 1, body: {}, sum: 'x' } }]),
  ],
];

/** Translations as the studio takes them in, with harm in every text and paths that lead nowhere. */
export const hostileOverlay = (scenario: string): string =>
  JSON.stringify({
    format: 'deal-dojo-overlay',
    version: 1,
    scenario,
    from: 'zh',
    to: 'en',
    texts: [
      ...['__proto__.zh', 'constructor.prototype', 'lines[99999999].say', 'title', '', '[0]', 'a'.repeat(10_000)].map(
        (path, i) => ({ path, source: NASTY[i], hash: 'x', text: NASTY[i] }),
      ),
      ...WRONG,
    ],
  });
