// A report of the first call at a feed mill for component tests and the gallery, worked out by hand from simulation.md section 8.

import { ratio } from '../../src/core/public.ts';
import type { Bar, Mind, NeedStage, Report, RuleId, Term, TurnReport } from '../../src/core/public.ts';
import { ADVANCES } from './ui-fixtures.ts';
import { SCRIPT } from './ui-script.ts';

const t = (zh: string, en: string) => ({ zh, en });

const mind = (weight: number, stage: NeedStage, over: Partial<Mind> = {}): Mind => ({
  mode: 'complacent',
  door: 'open',
  trust: 0,
  belief: 0,
  support: 0,
  attention: 6,
  minutesLeft: 25,
  win: 'no',
  concerns: [{ concern: 'fit', state: 'open' }],
  needs: [{ id: 'claims', label: t('饲料客户索赔', 'Claims from feed buyers'), stage, weight, threshold: 5 }],
  ...over,
});

/** Weight and stage after each move, and the rules it touched. */
const COURSE: readonly { weight: number; stage: NeedStage; rules: readonly RuleId[]; over?: Partial<Mind> }[] = [
  { weight: 0, stage: 'hidden', rules: ['rapport'] },
  { weight: 0, stage: 'hidden', rules: ['shotInTheDark'] },
  { weight: 0, stage: 'hidden', rules: ['usefulFact'] },
  { weight: 2, stage: 'implied', rules: ['problemFound'] },
  { weight: 2, stage: 'implied', rules: ['playedBack'] },
  { weight: 3, stage: 'implied', rules: ['consequenceWeighed'] },
  { weight: 3, stage: 'implied', rules: ['pitchTooEarly'] },
  { weight: 6, stage: 'serious', rules: ['consequenceWeighed', 'scaleTipped'], over: { mode: 'overwhelmed' } },
  { weight: 6, stage: 'explicit', rules: ['inTheirWords'], over: { mode: 'overwhelmed' } },
  { weight: 6, stage: 'explicit', rules: ['declined'], over: { mode: 'overwhelmed' } },
  {
    weight: 6,
    stage: 'explicit',
    rules: ['concernVoiced'],
    over: { mode: 'overwhelmed', concerns: [{ concern: 'fit', state: 'voiced' }] },
  },
  {
    weight: 6,
    stage: 'explicit',
    rules: ['advanceAgreed'],
    over: { mode: 'overwhelmed', concerns: [{ concern: 'fit', state: 'voiced' }], support: 1, trust: 2 },
  },
];

const START = mind(0, 'hidden');
const minds = COURSE.map(({ weight, stage, over }) => mind(weight, stage, over));

const TURNS: readonly TurnReport[] = SCRIPT.map((line, i) => ({
  ...line,
  id: line.kind === 'listen' ? null : `line-${line.n}`,
  sign: null,
  reaction: 'opens',
  present: line.kind === 'present' ? 'advantage' : null,
  rules: (COURSE[i]?.rules ?? []).map((rule) => ({ rule, turn: line.n, person: 'ruan', need: 'claims' })),
  before: minds[i - 1] ?? START,
  after: minds[i] ?? START,
  need: 'claims',
}));

const term = (what: Term['what'], points: number, count: number, over: Partial<Term> = {}): Term => ({
  what,
  points: ratio(points),
  count,
  of: null,
  need: null,
  people: [],
  stage: null,
  rule: null,
  turns: [],
  ...over,
});

const bar = (dimension: Bar['dimension'], shown: number, terms: readonly Term[]): Bar => ({
  dimension,
  raw: ratio(shown),
  shown,
  weight: 1,
  terms,
});

export function feedReport(over: Partial<Report> = {}): Report {
  return {
    scenario: 'feed-first-call',
    title: t('饲料厂首访', 'First call at the feed mill'),
    mode: 'practice',
    outcome: 'advance',
    verdict: {
      key: 'smallerAdvance',
      ending: t('三天后，三批留样到了禾畔的质检室。', 'Three days later the samples reach Hepan’s lab.'),
      because: 'pitchTooEarly',
      customerWins: true,
      weWin: true,
    },
    bars: [
      bar('questions', 97, [
        term('needStage', 100, 3, { need: 'claims', stage: 'explicit' }),
        term('fault', -3, 1, { rule: 'shotInTheDark', turns: [2] }),
      ]),
      bar('people', 43, [
        term('trust', 30, 2, { of: 2 }),
        term('support', 13, 1, { of: 3 }),
        term('win', 0, 0, { of: 2 }),
      ]),
      bar('process', 53, [
        term('steps', 30, 3, { of: 4 }),
        term('advance', 13, 1, { of: 3 }),
        term('talkShare', 10, 1),
      ]),
      bar('value', 20, [term('value', 20, 1, { need: 'claims', stage: 'explicit' })]),
      bar('discipline', 71, [
        term('steps', 75, 3, { of: 4 }),
        term('taboo', -4, 1, { rule: 'pitchTooEarly', turns: [7] }),
      ]),
      bar('result', 33, [term('advance', 33, 1, { of: 3 })]),
    ],
    total: 53,
    passed: false,
    hints: 0,
    undone: 0,
    turns: TURNS,
    person: {
      id: 'ruan',
      name: t('阮方', 'Ruan Fang'),
      short: t('阮方', 'Ruan'),
      title: t('采购经理', 'purchasing manager'),
      startMode: 'complacent',
      start: START,
      end: minds.at(-1) ?? START,
      support: [
        { why: 'serious', by: 1, concern: null },
        { why: 'concern', by: -1, concern: 'fit' },
        { why: 'trust', by: 1, concern: null },
      ],
      win: t('别再让养殖户堵我的门', 'No more farmers camped outside my door'),
      scales: [
        { need: 'claims', bricks: ['problem', 'problem', 'implication', 'implication', 'implication', 'implication'] },
      ],
    },
    agreed: ADVANCES[0],
    leftOnTable: [],
    marginLost: 0,
    talk: { customer: 7, rep: 2 },
    takeHome: ['pitchTooEarly', 'shotInTheDark', 'inTheirWords'],
    ...over,
  };
}
