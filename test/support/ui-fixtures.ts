// Views of a call for component tests and the gallery: builders with defaults, the first call at a feed mill.

import type {
  CallView,
  CoachView,
  DealView,
  MoveKind,
  OfferView,
  Text,
  TurnNote,
  TurnView,
} from '../../src/core/public.ts';
import { SCRIPT } from './ui-script.ts';

const t = (zh: string, en: string): Text => ({ zh, en });

const note = (over: Partial<TurnNote>): TurnNote => ({
  reaction: 'opens',
  bricks: 0,
  lead: false,
  flag: null,
  ...over,
});
const NOTES: Readonly<Record<number, TurnNote>> = {
  2: note({ reaction: 'flat', flag: 'noLead' }),
  3: note({ lead: true }),
  4: note({ bricks: 2, flag: 'stageUp' }),
  6: note({ bricks: 1 }),
};

export const turns = (count: number, practice: boolean): readonly TurnView[] =>
  SCRIPT.slice(0, count).map(({ n, said, reply, minutes, kind }) => ({
    n,
    said,
    reply,
    minutes,
    sign: null,
    kind: practice ? kind : null,
    note: practice ? (NOTES[n] ?? note({})) : null,
  }));

const offer = (id: string, kind: MoveKind, say: Text, minutes: number, over: Partial<OfferView> = {}): OfferView => ({
  id,
  move: kind === 'request' ? { do: 'request', advance: id } : { do: 'say', line: id },
  say,
  minutes,
  kind,
  evidence: false,
  touches: null,
  about: null,
  strength: null,
  size: null,
  ...over,
});

export const HAND: readonly OfferView[] = [
  offer(
    'contract',
    'situation',
    t('盐霉素的合同，一般几月份重签？', 'When does the salinomycin contract come up each year?'),
    2,
  ),
  offer(
    'delivery',
    'problem',
    t('货期上呢？有没有等过料、停过机？', 'And delivery: has the line ever stood waiting for it?'),
    2,
  ),
  offer(
    'seven',
    'implication',
    t(
      '农资店的人说，老周带着同村六户一起转去了临县。这七户，一年从您这儿拿多少料？',
      'The farm-supply shop says Zhou took six neighbours with him to the mill across the county line. What did those seven buy from you in a year?',
    ),
    3,
    { evidence: true },
  ),
  offer(
    'account',
    'implication',
    t(
      '这几笔赔偿，年底算在谁的账上？黄总怎么看？',
      'Whose account do those settlements land on at year end? How does Mr Huang see it?',
    ),
    3,
    { touches: t('黄总', 'Mr Huang') },
  ),
  offer(
    'worth',
    'needPayoff',
    t(
      '要是每一批含量都准，七月这些事，有几件不会发生？',
      'If every batch came in at full strength, how much of July would never have happened?',
    ),
    2,
  ),
  offer(
    'purity',
    'present',
    t(
      '我们每一批都按药典全检，附单批报告，含量偏差不超过百分之三。',
      'We test every batch to the full pharmacopoeia and send its own report with it. Strength stays within three per cent.',
    ),
    3,
  ),
  offer(
    'trial',
    'request',
    t('下个月先送一吨过来做批次试验，您看行不行？', 'Could we send a ton next month for a batch trial?'),
    1,
    {
      size: 2,
    },
  ),
];

export const CLAIMS = {
  id: 'claims',
  label: t('饲料客户索赔', 'Claims from feed buyers'),
  stage: 'implied',
  weight: 3,
  threshold: 5,
  bricks: ['problem', 'problem', 'implication'],
  layers: [],
  deeper: false,
} as const;

export const coach = (over: Partial<CoachView> = {}): CoachView => ({
  attention: 'listening',
  talk: { customer: 4, rep: 1 },
  needs: [CLAIMS],
  inTalk: 'claims',
  voiced: [],
  facts: [
    {
      id: 'july',
      text: t('七月两批含量偏低，十一家索赔', 'Two weak batches in July, eleven claims'),
    },
    {
      id: 'zhou',
      text: t('老周带走六户', 'Zhou took six neighbours with him'),
      source: t('农资店说的', 'from the supply shop'),
    },
  ],
  ...over,
});

export function callView(over: Partial<CallView> = {}, practice = true): CallView {
  const hand = practice
    ? HAND
    : HAND.map((each) => ({ ...each, kind: null, evidence: false, touches: null, size: null }));
  return {
    person: {
      id: 'ruan',
      name: t('阮方', 'Ruan Fang'),
      short: t('阮方', 'Ruan'),
      title: t('采购经理', 'purchasing manager'),
      unit: t('采购部', 'Purchasing'),
    },
    scene: t(
      '禾畔饲料，采购部的小会议室，上午十点。阮方坐在靠门的位子，面前一本台账，没有翻开。',
      'Hepan Feed, the small meeting room by Purchasing, ten in the morning. Ruan Fang takes the chair by the door. A ledger lies shut in front of her.',
    ),
    greets: t('坐。我十一点还有个会。', 'Have a seat. I have another meeting at eleven.'),
    phase: 'investigating',
    minutesLeft: 12,
    minutesTotal: 25,
    turns: turns(6, practice),
    hand,
    canListen: true,
    canLeave: true,
    canUndo: practice,
    priceAsked: false,
    outcome: null,
    ending: null,
    agreed: null,
    coach: practice ? coach() : null,
    ...over,
  };
}

export const ADVANCES = [
  { id: 'samples', to: 'ruan', size: 1, label: t('三批留样复检', 'Three retained samples re-tested') },
  { id: 'trial', to: 'ruan', size: 2, label: t('一吨批次试验', 'A one-ton batch trial') },
  { id: 'meeting', to: 'ruan', size: 3, label: t('带我们去见黄总', 'A meeting with Mr Huang') },
] as const;

export function dealView(over: Partial<DealView> = {}): DealView {
  const mode = over.mode ?? 'practice';
  return {
    scenario: 'feed-first-call',
    title: t('饲料厂首访', 'First call at the feed mill'),
    mode,
    state: 'call',
    dossier: {
      brief: t(
        '禾畔饲料一年用盐霉素三十吨，跟现在这家合作了四年。你约到了采购经理阮方，二十五分钟。',
        'Hepan Feed uses thirty tons of salinomycin a year and has stayed with one supplier for four years. You have twenty-five minutes with Ruan Fang, who buys it.',
      ),
      goal: t(
        '谈出一个她认的需求，带一个具体的下一步走。',
        'Find a need she calls her own and leave with a concrete next step.',
      ),
      seller: t('科沃药业', 'Kewo Pharma'),
      client: t('禾畔饲料', 'Hepan Feed'),
      strengths: [
        {
          id: 'purity',
          text: t('每一批按药典全检，附单批报告', 'Every batch tested in full, with its own report'),
          answers: ['claims'],
        },
        { id: 'rush', text: t('省内两天到货', 'Two-day delivery in the province'), answers: [] },
      ],
      people: [
        {
          id: 'ruan',
          name: t('阮方', 'Ruan Fang'),
          title: t('采购经理', 'purchasing manager'),
          unit: t('采购部', 'Purchasing'),
          canMeet: true,
        },
        { id: 'huang', name: t('黄总', 'Mr Huang'), title: t('总经理', 'general manager'), canMeet: false },
      ],
      facts: [
        {
          id: 'zhou',
          text: t('养殖户老周带着六户转去了临县', 'A farmer called Zhou took six neighbours to the next county'),
          source: t('农资店说的', 'from the supply shop'),
        },
      ],
      advances: ADVANCES,
    },
    call: callView({}, mode === 'practice'),
    field: null,
    ...over,
  };
}
