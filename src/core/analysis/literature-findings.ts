// What was published on big sales, finding by finding, and how the simulator measures each. Sources: rows of the theory table (E2 …), Rackham,
// SPIN Selling (1988), Major Account Sales Strategy (1989), and Miller & Heiman, Strategic Selling (1985).

import type { BothLangs } from '../base/index.ts';

export const FINDING_IDS = [
  'situation',
  'problem',
  'problemBySize',
  'implication',
  'needPayoff',
  'feature',
  'advantage',
  'advantageFading',
  'benefit',
  'close',
  'priceAfterFeatures',
  'objectionsAfterAdvantages',
  'supportAfterBenefits',
  'advancesWin',
  'troubleOverGrowth',
  'growthOverEvenKeel',
  'evenKeelOverOverconfident',
] as const;
export type FindingId = (typeof FINDING_IDS)[number];

export type Published = 'positive' | 'negative' | 'notPositive' | 'notNegative' | 'little';

export interface Finding {
  readonly id: FindingId;
  readonly finding: BothLangs;
  readonly source: string;
  readonly published: Published;
  readonly measure: BothLangs;
}

const withSuccess = (zh: string, en: string): BothLangs => ({
  zh: `每次拜访中${zh}的次数与拜访成功（订单或进展）的相关系数`,
  en: `r of ${en} per call with success (order or advance)`,
});

const chances = (zh: string, en: string): BothLangs => ({
  zh: `首次拜访成功率之差：${zh}`,
  en: `share of first calls that succeed: ${en}`,
});

export const FINDINGS: readonly Finding[] = [
  {
    id: 'situation',
    finding: { zh: '背景问题问得多，并不带来成功', en: 'Situation questions do not go with success' },
    source: 'E2; SPIN Selling',
    published: 'notPositive',
    measure: withSuccess('背景问题', 'situation questions'),
  },
  {
    id: 'problem',
    finding: { zh: '难点问题与成功正相关', en: 'Problem questions go with success' },
    source: 'E4; SPIN Selling',
    published: 'positive',
    measure: withSuccess('难点问题', 'problem questions'),
  },
  {
    id: 'problemBySize',
    finding: { zh: '生意越大，难点问题的作用越弱', en: 'Problem questions matter less in bigger sales' },
    source: 'E4; SPIN Selling',
    published: 'positive',
    measure: {
      zh: '四平八稳型客户：解决代价小（≤3）的拜访中的相关，减去代价大（≥5）的（Fisher z）',
      en: 'even-keel buyers: r where solving costs them little (≤ 3) less r where it costs much (≥ 5), Fisher z',
    },
  },
  {
    id: 'implication',
    finding: { zh: '暗示问题与成功正相关', en: 'Implication questions go with success' },
    source: 'E5; SPIN Selling',
    published: 'positive',
    measure: withSuccess('暗示问题', 'implication questions'),
  },
  {
    id: 'needPayoff',
    finding: { zh: '需求—效益问题与成功正相关', en: 'Need-payoff questions go with success' },
    source: 'E6; SPIN Selling',
    published: 'positive',
    measure: withSuccess('需求—效益问题', 'need-payoff questions'),
  },
  {
    id: 'feature',
    finding: { zh: '讲特征，对大单没有帮助', en: 'Features do not help in a big sale' },
    source: 'E9, F2; SPIN Selling',
    published: 'notPositive',
    measure: withSuccess('讲特征', 'features'),
  },
  {
    id: 'advantage',
    finding: { zh: '讲优点，在大单里作用很小', en: 'Advantages have little effect in a big sale' },
    source: 'E9, F2; SPIN Selling',
    published: 'little',
    measure: withSuccess('讲优点', 'advantages'),
  },
  {
    id: 'advantageFading',
    finding: { zh: '优点的作用在后续拜访中减退', en: 'What effect advantages have fades in later calls' },
    source: 'SPIN Selling',
    published: 'positive',
    measure: {
      zh: '与同一个人的首次拜访中的相关，减去其后各次的（Fisher z）',
      en: 'r in the first call with a person less r in later ones, Fisher z',
    },
  },
  {
    id: 'benefit',
    finding: { zh: '讲利益与成功正相关', en: 'Benefits go with success' },
    source: 'E9; SPIN Selling',
    published: 'positive',
    measure: withSuccess('讲利益', 'benefits'),
  },
  {
    id: 'close',
    finding: { zh: '成交技巧有损大单', en: 'Closing techniques harm a big sale' },
    source: 'A7, X8; SPIN Selling',
    published: 'negative',
    measure: withSuccess('用成交技巧', 'closing techniques'),
  },
  {
    id: 'priceAfterFeatures',
    finding: { zh: '讲特征，引来对价格的顾虑', en: 'Features bring concerns about price' },
    source: 'SPIN Selling',
    published: 'positive',
    measure: {
      zh: '每次拜访中讲特征的次数与价格顾虑出现次数的相关系数',
      en: 'r of features per call with the times a concern about price comes up',
    },
  },
  {
    id: 'objectionsAfterAdvantages',
    finding: { zh: '讲优点，引来异议', en: 'Advantages bring objections' },
    source: 'D17, X17; SPIN Selling',
    published: 'positive',
    measure: {
      zh: '每次拜访中讲优点的次数与“这不是我们要的”一类异议次数的相关系数',
      en: 'r of advantages per call with the times a doubt about fit comes up',
    },
  },
  {
    id: 'supportAfterBenefits',
    finding: { zh: '讲利益，赢得支持', en: 'Benefits bring support' },
    source: 'E9; SPIN Selling',
    published: 'positive',
    measure: {
      zh: '每次拜访中讲利益的次数与支持度变化的相关系数',
      en: 'r of benefits per call with the change of support over the call',
    },
  },
  {
    id: 'advancesWin',
    finding: {
      zh: '成功的大单靠一次次进展，不是一次次“再联系”',
      en: 'Won deals are made of advances, not of continuations',
    },
    source: 'D22; SPIN Selling',
    published: 'positive',
    measure: {
      zh: '长周期大单中，取得进展的拜访所占比例与拿到订单的相关系数',
      en: 'r of the share of a campaign’s calls that end in an advance with winning the order',
    },
  },
  {
    id: 'troubleOverGrowth',
    finding: { zh: '不知所措型的机会不低于高瞻远瞩型', en: 'Trouble gives no less a chance than growth' },
    source: 'B9; Strategic Selling',
    published: 'notNegative',
    measure: chances('不知所措 − 高瞻远瞩', 'overwhelmed less visionary'),
  },
  {
    id: 'growthOverEvenKeel',
    finding: { zh: '高瞻远瞩型的机会高于四平八稳型', en: 'Growth gives a better chance than even keel' },
    source: 'B9; Strategic Selling',
    published: 'positive',
    measure: chances('高瞻远瞩 − 四平八稳', 'visionary less complacent'),
  },
  {
    id: 'evenKeelOverOverconfident',
    finding: { zh: '四平八稳型的机会高于自我陶醉型', en: 'Even keel gives a better chance than overconfidence' },
    source: 'B9; Strategic Selling',
    published: 'positive',
    measure: chances('四平八稳 − 自我陶醉', 'complacent less self-satisfied'),
  },
];
