// A classroom that needs no files: one class of twelve with the board of the mock, on the first call. For tests of screens and for looking.

import {
  DIMENSIONS,
  EMPTY_LOG,
  type Dimension,
  type Move,
  type Outcome,
  type Review,
  type RuleId,
  type Scenario,
  type VerdictWord,
} from '../../src/core/public.ts';
import type {
  AsideHandIn,
  Assignment,
  Bars,
  Board,
  BoardRow,
  ClassDesk,
  ClassRecord,
  Handout,
  Heat,
  Marking,
  SharedTurn,
} from '../../src/ui/state/class-ports.ts';
import type { Analyst, Attempt, Runner } from '../../src/ui/state/ports.ts';
import { rolePlay } from '../../src/classroom/role-play.ts';

const NOW = 1_774_000_000_000;
const MINUTE = 60_000;
type Six = readonly [number, number, number, number, number, number];

/** Name in Chinese, in English, six bars, total, minutes. As in the mock's table. */
const PEOPLE: readonly (readonly [string, string, Six, number, number])[] = [
  ['沈一诺', 'Shen Yinuo', [100, 100, 100, 80, 92, 100], 95, 14],
  ['罗静', 'Luo Jing', [95, 85, 87, 60, 100, 67], 82, 17],
  ['马思远', 'Ma Siyuan', [95, 72, 87, 60, 92, 67], 79, 16],
  ['何苗', 'He Miao', [90, 57, 87, 60, 84, 67], 74, 21],
  ['顾晓川', 'Gu Xiaochuan', [95, 57, 63, 60, 67, 33], 63, 12],
  ['徐若彤', 'Xu Ruotong', [95, 43, 53, 20, 67, 33], 52, 13],
  ['邓嘉豪', 'Deng Jiahao', [95, 43, 53, 20, 59, 33], 51, 9],
  ['田野', 'Tian Ye', [60, 45, 43, 20, 50, 33], 42, 11],
  ['宋雨辰', 'Song Yuchen', [60, 43, 30, 0, 42, 0], 29, 8],
  ['郭凯', 'Guo Kai', [55, 30, 20, 0, 34, 0], 23, 6],
  ['叶青', 'Ye Qing', [25, 30, 20, 0, 17, 0], 15, 5],
  ['冯磊', 'Feng Lei', [25, 15, 10, 0, 9, 0], 10, 4],
];
/** Of no meaning but that it has no order. */
const SUMS = 'f3a91c7d5e2b8640';

const barsOf = (six: Six): Bars => Object.fromEntries(DIMENSIONS.map((one, at) => [one, six[at] ?? 0])) as Bars;
const outcomeOf = (total: number): { outcome: Outcome; size: number } =>
  total >= 90
    ? { outcome: 'advance', size: 3 }
    : total >= 70
      ? { outcome: 'advance', size: 2 }
      : total >= 40
        ? { outcome: 'advance', size: 1 }
        : { outcome: 'continuation', size: 0 };

/** Every class has hand-ins of its own: what was judged once is not judged again. */
let made = 0;

export interface FakeClass {
  readonly desk: ClassDesk;
  /** Ids of the one class and its one assignment. */
  readonly ids: { readonly class: string; readonly assignment: string };
  /** Everything asked of the desk, by name. */
  readonly asked: string[];
}

interface Options {
  readonly scenario: Scenario;
  readonly world: string;
  readonly text: string;
  readonly lang?: 'zh' | 'en';
  /** Nobody has handed in yet. */
  readonly empty?: boolean;
  /** No class at all. */
  readonly none?: boolean;
  /** The moves every hand-in holds, and where the worst turn stands. */
  readonly moves: readonly Move[];
}

const HEAT: readonly (readonly [RuleId, readonly [number, number, number, number], number])[] = [
  ['pitchTooEarly', [18, 164, 0, 0], 9],
  ['askedTooLittle', [0, 0, 34, 88], 7],
  ['shotInTheDark', [6, 86, 0, 0], 8],
  ['noNextStep', [0, 0, 0, 71], 4],
  ['payoffTooEarly', [0, 42, 0, 0], 5],
  ['wastedSituation', [9, 12, 0, 0], 6],
  ['priceTooEarly', [0, 0, 15, 4], 2],
];
const PHASES = ['opening', 'investigating', 'demonstrating', 'committing'] as const;

export const ASIDE: readonly AsideHandIn[] = [
  { file: '冯磊-作业(1).json', why: 'doubled', detail: '', text: '' },
  { file: 'IMG_2041.HEIC', why: 'unreadable', detail: '', text: '' },
  { file: '叶青-改.json', why: 'chainBroken', detail: 'log.moves[6]', text: '' },
];

export function fakeClass({ scenario, world, text, lang = 'zh', empty, none, moves }: Options): FakeClass {
  const asked: string[] = [];
  const salt = (made += 1);
  const sumOf = (at: number): string => sumFor(salt, at);
  const names = PEOPLE.map(([zh, en]) => (lang === 'zh' ? zh : en));
  const assignment: Assignment = {
    id: 'march',
    scenario: { id: scenario.id, title: scenario.title, world, text, yaml: null },
    mode: 'exam',
    counts: 'first',
    marking: { focus: null, passMark: 80, rules: 1 },
    deadline: NOW + 86_400_000,
    handIns: empty
      ? []
      : names.map((trainee, at) => ({ sum: sumOf(at), trainee, text: '', collectedAt: NOW - at * MINUTE })),
    aside: empty ? [] : ASIDE,
    overrides: [],
    observations: [],
    observed: [],
    history: [],
  };
  let records: readonly ClassRecord[] = none
    ? []
    : [
        {
          id: 'east',
          name: lang === 'zh' ? '华东新人班，三月' : 'East region, March intake',
          createdAt: NOW - 86_400_000,
          savedAt: NOW,
          assignments: [assignment],
        },
      ];

  const keep = (record: ClassRecord): Promise<{ ok: true; value: ClassRecord }> => {
    const saved = { ...record, savedAt: record.savedAt + 1 };
    records = [...records.filter((one) => one.id !== record.id), saved];
    return Promise.resolve({ ok: true, value: saved });
  };
  const change = (record: ClassRecord, id: string, next: (one: Assignment) => Assignment) =>
    keep({ ...record, assignments: record.assignments.map((one) => (one.id === id ? next(one) : one)) });

  function rowsOf(one: Assignment): readonly BoardRow[] {
    return one.handIns.map(({ trainee, sum }) => {
      const at = names.indexOf(trainee);
      const [, , six, total, took] = PEOPLE[at] ?? ['', '', [50, 50, 50, 50, 50, 50] as Six, 50, 10];
      const bars = barsOf(six);
      const mine = one.overrides.filter((each) => each.trainee === trainee);
      const barsGiven = mine.reduce<Bars>((all, { dimension, value }) => ({ ...all, [dimension]: value }), bars);
      const mean = (all: Bars): number => DIMENSIONS.reduce((sum_, each) => sum_ + all[each], 0) / 6;
      const totalGiven = mine.length > 0 ? Math.round(total + mean(barsGiven) - mean(bars)) : total;
      return {
        trainee,
        handIn: sum,
        attempts: at === 3 ? 2 : 1,
        bars,
        total,
        barsGiven,
        totalGiven,
        passed: totalGiven >= one.marking.passMark,
        ...outcomeOf(total),
        won: null,
        took: took * MINUTE,
        late: at === 7,
        hints: 0,
        undone: 0,
        same: at === 5 ? [names[6] ?? ''] : at === 6 ? [names[5] ?? ''] : [],
      };
    });
  }
  function boardOf(one: Assignment): Board {
    const rows = rowsOf(one);
    const mean = (of: (row: BoardRow) => number): number =>
      Math.round(rows.reduce((sum, row) => sum + of(row), 0) / rows.length);
    return {
      rows,
      mean:
        rows.length === 0
          ? null
          : {
              bars: Object.fromEntries(
                DIMENSIONS.map((each: Dimension) => [each, mean((row) => row.barsGiven[each])]),
              ) as Bars,
              total: mean((row) => row.totalGiven),
            },
      passed: rows.filter((row) => row.passed).length,
      aside: one.aside,
    };
  }
  const attempt: Attempt = {
    id: 'their-attempt',
    profile: null,
    scenario: scenario.id,
    world,
    text,
    rules: 1,
    mode: 'exam',
    plan: { aim: null, fallback: null, note: '' },
    startedAt: NOW - 20 * MINUTE,
    savedAt: NOW - 6 * MINUTE,
    log: { ...EMPTY_LOG, moves },
    finished: true,
    total: 52,
    bars: null,
  };
  const handout: Handout = {
    format: 1,
    kind: 'deal-dojo.handout',
    class: { id: 'east', name: lang === 'zh' ? '华东新人班，三月' : 'East region, March intake' },
    assignment: 'march',
    scenario: assignment.scenario,
    mode: 'exam',
    counts: 'first',
    passMark: 80,
    deadline: NOW + 86_400_000,
    sum: 'a'.repeat(64),
  };
  const file = (name: string) => ({ name, data: new Blob(['{}'], { type: 'application/json' }) });

  const desk: ClassDesk = {
    admit: () => Promise.resolve({ ok: true, value: null }),
    classes: () => Promise.resolve({ ok: true, value: records }),
    create: (name) => keep({ id: `class${records.length + 1}`, name, createdAt: NOW, savedAt: NOW, assignments: [] }),
    save: (record) => keep(record),
    remove: (id) => {
      records = records.filter((one) => one.id !== id);
      return Promise.resolve({ ok: true, value: null });
    },
    assign: (record, what) => {
      asked.push(`assign ${JSON.stringify(what)}`);
      return keep({
        ...record,
        assignments: [
          ...record.assignments,
          {
            ...assignment,
            id: `given${record.assignments.length + 1}`,
            mode: what.mode,
            counts: what.counts,
            deadline: what.deadline,
            marking: { focus: what.focus, passMark: what.passMark, rules: 1 },
            handIns: [],
            aside: [],
          },
        ],
      });
    },
    handoutFile: () => file('deal-dojo-handout.json'),
    handoutLink: () => `DDO1.${'Zm9yIHRoZSBwcm9qZWN0b3I'.repeat(8)}`,
    openHandout: (source) =>
      Promise.resolve(
        typeof source === 'string' && source.includes('broken')
          ? { ok: false, why: 'truncated', detail: '' }
          : { ok: true, handout },
      ),
    handIn: (one, trainee) => ({
      file: file(`${trainee}-${one.scenario}.json`),
      text: `DD1:${'c29tZSBwYWNrZWQgdGV4dA'.repeat(6)}`,
      qr: `DD1:${'c29tZSBwYWNrZWQgdGV4dA'.repeat(6)}`,
    }),
    collect: async (record, id, sources, onprogress) => {
      const taken = sources.filter(({ name }) => !name.includes('bad'));
      const aside = sources
        .filter(({ name }) => name.includes('bad'))
        .map(({ name }) => ({ file: name, why: 'truncated' as const, detail: '', text: '' }));
      for (const at of sources.keys()) onprogress?.(at + 1, sources.length);
      const answer = await change(record, id, (one) => ({
        ...one,
        handIns: [
          ...one.handIns,
          ...taken.map((_, at) => ({
            sum: sumOf(one.handIns.length + at),
            trainee: names[one.handIns.length + at] ?? `+${at}`,
            text: '',
            collectedAt: NOW,
          })),
        ],
        aside: [...one.aside, ...aside],
      }));
      return { ok: true, value: { record: answer.value, taken: taken.length, aside } };
    },
    scenarioOf: () => Promise.resolve(scenario),
    board: (one) => Promise.resolve(boardOf(one)),
    heat: (one) => Promise.resolve(heatOf(one, scenario)),
    turns: (one) => Promise.resolve(one.handIns.length > 0 ? turnsOf(scenario, moves, names) : []),
    attemptOf: () => attempt,
    override: (record, id, one) =>
      change(record, id, (each) => ({ ...each, overrides: [...each.overrides, { ...one, at: NOW }] })),
    observe: (record, id, one) =>
      change(record, id, (each) => ({ ...each, observations: [...each.observations, { ...one, at: NOW }] })),
    score: (record, id, trainee, observed) =>
      change(record, id, (each) => ({
        ...each,
        observed: [
          ...each.observed,
          ...DIMENSIONS.flatMap((dimension) => {
            const value = observed[dimension];
            return value === undefined ? [] : [{ trainee, dimension, value, at: NOW }];
          }),
        ],
      })),
    tryMarking: (one, marking) => Promise.resolve(movedBy(rowsOf(one), one.marking, marking)),
    mark: (record, id, marking) => {
      asked.push(`mark ${JSON.stringify(marking)}`);
      return change(record, id, (one) => ({
        ...one,
        marking,
        history: [
          ...one.history,
          {
            marking: one.marking,
            until: NOW,
            totals: rowsOf(one).map((row) => ({ trainee: row.trainee, total: row.totalGiven, passed: row.passed })),
          },
        ],
      }));
    },
    csv: () => Promise.resolve(file('board.csv')),
    xlsx: () => Promise.resolve(file('board.xlsx')),
    classFile: () => file('class.json'),
    openClass: async (source) => {
      const [record] = records;
      return (await source.text()).includes('deal-dojo.class') && record
        ? { ok: true, record }
        : { ok: false, why: 'unreadable', detail: '' };
    },
    rolePlay,
  };
  return { desk, ids: { class: 'east', assignment: 'march' }, asked };
}

const sumFor = (salt: number, at: number): string =>
  `${SUMS[(at * 7) % 16] ?? '0'}${at.toString(16)}${salt}`.padEnd(64, 'e');

function heatOf(one: Assignment, scenario: Scenario): Heat {
  const rows = one.handIns.length > 0 ? HEAT : [];
  const byRule = rows.map(([rule, points, trainees]) => ({
    rule,
    byPhase: PHASES.map((phase, at) => ({ phase, points: points[at] ?? 0 })),
    points: points.reduce((sum, each) => sum + each, 0),
    trainees,
  }));
  const lost = byRule.reduce((sum, { points }) => sum + points, 0);
  const person = Object.values(scenario.people)[0];
  return {
    phases: [...PHASES],
    byRule,
    byPerson: person && lost > 0 ? [{ person: person.id, name: person.name, points: lost, trainees: 12 }] : [],
    lost,
  };
}

/** The mock's worst turn, in words of its own: what is said there is not in every scenario. */
function turnsOf(scenario: Scenario, moves: readonly Move[], names: readonly string[]): readonly SharedTurn[] {
  const person = Object.values(scenario.people)[0];
  const choices: readonly (readonly [
    SharedTurn['choices'][number]['kind'],
    string,
    string,
    number,
    VerdictWord,
    RuleId | null,
  ])[] = [
    [
      'implication',
      '老周带着六户转去了临县，这七户一年拿多少料？',
      'Zhou took six neighbours with him. What did those seven buy in a year?',
      3,
      'best',
      null,
    ],
    [
      'present',
      '我们每一批都按药典全检……',
      'We test every batch to the full pharmacopoeia…',
      5,
      'mistake',
      'pitchTooEarly',
    ],
    [
      'needPayoff',
      '要是每一批含量都准……',
      'If every batch came in at full strength…',
      2,
      'inaccuracy',
      'payoffTooEarly',
    ],
    ['request', '先送一吨做批次试验？', 'Could we send a ton for a trial?', 1, 'blunder', 'declined'],
    ['implication', '这几笔赔偿算在谁的账上？', 'Whose account do the settlements land on?', 1, 'good', null],
  ];
  let from = 0;
  const told = choices.map(([kind, zh, en, count, word, broke]) => {
    const trainees = names.slice(from, (from += count));
    return { move: { do: 'listen' } as Move, kind, said: { zh, en }, trainees, loss: null, word, broke };
  });
  const turn = (at: number, points: number, zh: string, en: string): SharedTurn => ({
    moves: moves.slice(0, Math.min(at, moves.length - 1)),
    turn: at,
    heard: { zh, en },
    by: person?.name ?? {},
    sign: { zh: '把台账翻到七月', en: 'turning the ledger to July' },
    choices: told,
    points,
  });
  return [
    turn(
      7,
      96,
      '换料要三天，鸡等不了三天。老周家两万只，死了八百多。……他后来就不从我们这儿拿料了。',
      'Fresh feed takes three days. Birds don’t have three days. Old Zhou keeps twenty thousand; he lost better than eight hundred… He doesn’t buy from us any more.',
    ),
    turn(
      3,
      58,
      '坐吧。上午还有车料要卸，你长话短说。',
      'Sit down. There is a truck to unload this morning; keep it short.',
    ),
    turn(9, 31, '你们的价钱，比我现在用的高吧？', 'You cost more than what I use now, don’t you?'),
  ];
}

function movedBy(rows: readonly BoardRow[], old: Marking, next: Marking) {
  return rows.map((row) => {
    const weights = next.focus;
    const sum = weights ? DIMENSIONS.reduce((all, one) => all + weights[one], 0) : 6;
    const to = Math.round(
      DIMENSIONS.reduce((all, one) => all + row.barsGiven[one] * (weights ? weights[one] : 1), 0) / Math.max(1, sum),
    );
    return {
      trainee: row.trainee,
      from: row.totalGiven,
      to: weights ? to : row.totalGiven,
      passedBefore: row.totalGiven >= old.passMark,
      passedAfter: (weights ? to : row.totalGiven) >= next.passMark,
      why: { zh: '权重变了：结果占得多了', en: 'result weighs more' },
    };
  });
}

/** Answers every review at once with a made-up accuracy; `slow`: never. */
export function fakeAnalyst(slow = false): Analyst & { readonly cancelled: number[] } {
  let reviews = 0;
  const cancelled: number[] = [];
  const zero = { n: 0, d: 1 };
  return {
    cancelled,
    review: () => {
      const n = ++reviews;
      const review: Review = {
        moves: [],
        start: { points: zero, exact: true },
        worth: zero,
        accuracy: Math.max(8, 101 - 8 * n),
        exact: true,
        turning: [],
      };
      let stop = (): void => undefined;
      const cut = new Promise<{ ok: false; why: 'cancelled'; detail: string }>((done) => {
        stop = () => done({ ok: false, why: 'cancelled', detail: '' });
      });
      return {
        result: slow && n > 7 ? cut : Promise.resolve({ ok: true, value: review }),
        cancel: () => {
          cancelled.push(n);
          stop();
        },
      };
    },
    hint: () => ({ result: Promise.resolve({ ok: false, why: 'failed', detail: '' }), cancel: () => undefined }),
    doctor: () => ({ result: Promise.resolve({ ok: false, why: 'failed', detail: '' }), cancel: () => undefined }),
  };
}

/** The first line on offer, again and again, to the end: a whole log of any call. */
export function wholeLog(scenario: Scenario, runner: Runner): readonly Move[] {
  const person = Object.keys(scenario.people)[0] ?? '';
  const moves: Move[] = [{ do: 'meet', person }];
  for (let n = 0; n < 60; n += 1) {
    const played = runner.replay(scenario, moves);
    const view = runner.view(scenario, played.deal, 'practice');
    const next = view.state === 'call' ? view.call?.hand[0] : undefined;
    moves.push(next?.move ?? { do: 'leave' });
    if (runner.view(scenario, runner.replay(scenario, moves).deal, 'practice').state === 'closed') break;
  }
  return moves;
}
