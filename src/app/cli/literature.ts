// `npm run literature [-- --lang zh|en] [--deals 200] [--seed 1]`: signs of published findings beside the simulator's, as text. Worlds that are
// generated come from outside: the generator is test equipment, and this file knows none.

import { LANGS, textIn, type BothLangs, type Lang, type Scenario } from '../../core/public.ts';
import {
  literatureTable,
  noisyBook,
  recordsOf,
  ROBOT_NAMES,
  ROBOTS,
  runRobot,
  type Agreement,
  type CallRecord,
  type DealRecord,
  type Estimate,
  type LiteratureRow,
  type Published,
  type Records,
  type Robot,
  type SignFound,
} from '../../core/robots.ts';

export interface LiteratureOptions {
  readonly lang: Lang;
  readonly deals: number;
  readonly seed: number;
}

export const LITERATURE_USAGE: BothLangs = {
  zh: '用法：npm run literature -- [--lang zh|en] [--deals 200] [--seed 1]',
  en: 'Usage: npm run literature -- [--lang zh|en] [--deals 200] [--seed 1]',
};

export function literatureOptions(args: readonly string[]): LiteratureOptions | null {
  let [lang, deals, seed]: [Lang, number, number] = ['en', 200, 1];
  for (let i = 0; i < args.length; i += 2) {
    const value = args[i + 1] ?? '';
    const known = LANGS.find((one) => one === value);
    if (args[i] === '--lang' && known) lang = known;
    else if (args[i] === '--deals' && /^[1-9]\d*$/.test(value)) deals = Number(value);
    else if (args[i] === '--seed' && /^\d+$/.test(value)) seed = Number(value);
    else return null;
  }
  return { lang, deals, seed };
}

export interface WorldToPlay {
  readonly world: string;
  readonly scenario: Scenario;
  /** Games of each player who rolls dice. */
  readonly games: number;
}

interface Player {
  readonly name: string;
  readonly robot: Robot;
  readonly rolls: boolean;
}

const PLAYERS: readonly Player[] = [
  ...ROBOT_NAMES.map((name) => ({ name, robot: ROBOTS[name], rolls: name === 'random' })),
  ...[10, 30, 50].map((percent) => ({ name: `noisyBook${percent}`, robot: noisyBook(percent), rolls: true })),
];

export function playWorlds(worlds: readonly WorldToPlay[], tell: (done: number) => void = () => undefined): Records {
  const calls: CallRecord[] = [];
  const deals: DealRecord[] = [];
  for (const [i, { world, scenario, games }] of worlds.entries()) {
    for (const { name, robot, rolls } of PLAYERS)
      for (let seed = 1; seed <= (rolls ? games : 1); seed++) {
        const { moves } = runRobot(scenario, robot, seed).log;
        const records = recordsOf({ scenario, world, player: name, moves });
        calls.push(...records.calls);
        deals.push(...records.deals);
      }
    tell(i + 1);
  }
  return { calls, deals };
}

const PUBLISHED: Readonly<Record<Published, BothLangs>> = {
  positive: { zh: '正', en: 'positive' },
  negative: { zh: '负', en: 'negative' },
  notPositive: { zh: '不为正', en: 'not positive' },
  notNegative: { zh: '不为负', en: 'not negative' },
  little: { zh: '很小', en: 'little' },
};
const FOUND: Readonly<Record<SignFound, BothLangs>> = {
  positive: { zh: '正', en: 'positive' },
  negative: { zh: '负', en: 'negative' },
  none: { zh: '近于零', en: 'about zero' },
  unclear: { zh: '不明', en: 'unclear' },
};
const AGREEMENT: Readonly<Record<Agreement, BothLangs>> = {
  agrees: { zh: '一致', en: 'agrees' },
  disagrees: { zh: '不一致', en: 'disagrees' },
  cannotTell: { zh: '无法判断', en: 'cannot tell' },
};
const WORDS = {
  published: { zh: '文献', en: 'published' },
  here: { zh: '本模拟', en: 'here' },
  measure: { zh: '量法', en: 'measured as' },
  pooled: { zh: '全部打法', en: 'all players' },
  within: { zh: '同一场景、同一水平之内', en: 'within one deal and one skill' },
  parts: { zh: '其中', en: 'of these' },
  none: { zh: '数据不足', en: 'too few cases' },
} as const satisfies Record<string, BothLangs>;

/** What a part of a comparison is called; figures stand for themselves. */
const PARTS: Readonly<Record<string, BothLangs>> = {
  visionary: { zh: '高瞻远瞩', en: 'visionary' },
  overwhelmed: { zh: '不知所措', en: 'overwhelmed' },
  complacent: { zh: '四平八稳', en: 'complacent' },
  selfSatisfied: { zh: '自我陶醉', en: 'self-satisfied' },
  first: { zh: '首次', en: 'first calls' },
  later: { zh: '其后', en: 'later calls' },
};

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
const told = (estimate: Estimate | null, lang: Lang): string =>
  estimate
    ? `${signed(estimate.value)} [${signed(estimate.low)}, ${signed(estimate.high)}]  n ${estimate.n.toLocaleString('en')}`
    : WORDS.none[lang];

function rowText(row: LiteratureRow, lang: Lang): string {
  const marks: Readonly<Record<Agreement, string>> = { agrees: '✓', disagrees: '✗', cannotTell: '?' };
  const [is, then, and] = { zh: ['：', '；', '，'], en: [': ', '; ', ', '] }[lang];
  const labelled = (label: BothLangs, value: string): string => `${label[lang]}${is}${value}`;
  const parts = row.parts.map((part) => `${PARTS[part.of]?.[lang] ?? part.of} ${signed(part.value)}`);
  const verdict = [
    labelled(WORDS.published, PUBLISHED[row.published][lang]),
    labelled(WORDS.here, FOUND[row.sign][lang]),
    AGREEMENT[row.agreement][lang],
  ];
  return [
    `${marks[row.agreement]} ${textIn(row.finding, lang)}  (${row.source})`,
    `    ${verdict.join(then)}`,
    `    ${labelled(WORDS.measure, textIn(row.measure, lang))}`,
    `    ${labelled(WORDS.pooled, told(row.pooled, lang))}`,
    `    ${labelled(WORDS.within, told(row.within, lang))}`,
    ...(parts.length > 0 ? [`    ${labelled(WORDS.parts, parts.join(and))}`] : []),
  ].join('\n');
}

/** The whole table as text: what was counted, each finding, and how many agree. */
export function literatureText(records: Records, worlds: number, lang: Lang): string {
  const rows = literatureTable(records);
  const count = (agreement: Agreement): number => rows.filter((row) => row.agreement === agreement).length;
  const [calls, deals] = [records.calls.length, records.deals.length].map((n) => n.toLocaleString('en'));
  const head: BothLangs = {
    zh: `${worlds} 个场景，${calls} 次拜访，${deals} 个长周期大单；区间为 95%，按各次拜访相互独立计算。`,
    en: `${worlds} deals, ${calls} calls, ${deals} campaigns played; intervals are of 95 %, as if calls were independent.`,
  };
  const note: BothLangs = {
    zh: '读法：「全部打法」里既有照章推进的，也有只问不求、只讲不问的，能力的高低混在其中；「同一水平之内」是同一场景里照章推进、随机失手若干的对局，只差运气，多做的往往就是失手。两者方向相反时，不下结论。',
    en: 'How to read it: “all players” mixes the skilled with those who only ask, pitch or close, so skill stands behind the signs; “within one deal and one skill” is the book with random slips, where only luck differs and whatever is done more often is mostly a slip. Where the two say opposite things, nothing is claimed.',
  };
  const sum: BothLangs = {
    zh: `${rows.length} 条结论：${count('agrees')} 条一致，${count('disagrees')} 条不一致，${count('cannotTell')} 条无法判断。`,
    en: `${rows.length} findings: ${count('agrees')} agree, ${count('disagrees')} disagree, ${count('cannotTell')} cannot be told.`,
  };
  return `${[head[lang], note[lang], ...rows.map((row) => rowText(row, lang)), sum[lang]].join('\n\n')}\n`;
}
