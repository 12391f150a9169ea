// Handbook pages of the six stages of a need. Words only; the rows are told from the reaction tables.

import type { HandbookPage } from './handbook-page.ts';

export const STAGE_PAGES: readonly HandbookPage[] = [
  {
    id: 'hidden',
    group: 'stages',
    title: { zh: '未露头', en: 'Hidden' },
    lead: {
      zh: '事情在那里，对方还没提，也许自己都没觉得。',
      en: 'The matter is there; the person has not spoken of it and may not feel it.',
    },
    body: [
      {
        zh: '你知道行业里常有这毛病，不等于他有。线索是桥：一个数字、一次例外、一句抱怨。',
        en: 'That your trade often has this trouble does not mean they do. A lead is the bridge: a number, an exception, a grumble.',
      },
      {
        zh: '这时讲产品，是特征，引来的是价格问题。',
        en: 'A product told of now is a feature, and what it brings up is the price.',
      },
    ],
    judged: [
      {
        zh: '往前走：顺着线索问难点，或追问到根。',
        en: 'Onward: a problem question from a lead, or digging to the root.',
      },
      {
        zh: '问后果：被顶回来，信任 −1。陈述：特征，开价格顾虑。',
        en: 'Asking for consequences: pushed back, trust −1. Presenting: a feature, opens a price concern.',
      },
    ],
    example: null,
    rules: ['implicationBeforeProblem', 'pitchTooEarly'],
    source: 'E1, E8; Rackham, SPIN Selling ch. 3',
  },
  {
    id: 'implied',
    group: 'stages',
    title: { zh: '隐含需求', en: 'Implied need' },
    lead: {
      zh: '对方说出了困难或不满，还没说要什么。',
      en: 'The person has told of a difficulty or discontent, and not yet of anything wanted.',
    },
    body: [
      {
        zh: '“有几批是低了点。”这是隐含需求。小单里它够成交，大单里不够：解决的代价高，一句不满压不过。',
        en: '“Some batches were a bit low.” That is an implied need. In a small sale it suffices; in a large one the cost of a remedy is high, and one discontent does not outweigh it.',
      },
      {
        zh: '新手听到这句就亮产品，老手听到这句才开始问。',
        en: 'The novice hears it and produces the product; the old hand hears it and begins to ask.',
      },
    ],
    judged: [
      { zh: '往前走：暗示问题一条条加分量。', en: 'Onward: implication questions, each adding weight.' },
      {
        zh: '问效益：早了。陈述：优点，引来“合不合用”的顾虑。',
        en: 'Payoff now: too soon. Presenting: an advantage, opens a concern about fit.',
      },
    ],
    example: {
      say: { zh: '含量有没有偏低的时候？', en: 'Are there times when the strength comes in low?' },
      reply: {
        zh: '有两批是低了点，赔了几车料。',
        en: 'Two batches were a bit under. We made it good with a few loads.',
      },
    },
    rules: ['problemFound', 'payoffTooEarly'],
    source: 'E1, E4, E9; Rackham, SPIN Selling ch. 3',
  },
  {
    id: 'serious',
    group: 'stages',
    title: { zh: '过线', en: 'Serious' },
    lead: {
      zh: '不解决的代价压过了解决的代价：天平倒向左边。',
      en: 'Leaving it costs more than solving it: the scale has tipped.',
    },
    body: [
      {
        zh: '对方开始翻台账、按计算器、说“这个数老板还不知道”。到这里就停，别再往上压。',
        en: 'They reach for the ledger, for the calculator; they say “the boss hasn’t seen that number”. Stop here and add no more.',
      },
      {
        zh: '转过来问办法的好处，请他自己说要什么。',
        en: 'Turn to the worth of a remedy, and let them say what they want.',
      },
    ],
    judged: [
      { zh: '支持度里多 1：至少有一条需求过了线。', en: 'Worth +1 in support: some need at least is serious.' },
      {
        zh: '往前走：效益问题。再问后果：耐心 −1（不知所措的人按次数算）。',
        en: 'Onward: a payoff question. Another implication: attention −1 (with the overwhelmed it goes by count).',
      },
    ],
    example: null,
    rules: ['scaleTipped', 'consequenceWeighed'],
    source: 'E5, E8; Rackham, SPIN Selling ch. 3–4',
  },
  {
    id: 'explicit',
    group: 'stages',
    title: { zh: '明确需求', en: 'Explicit need' },
    lead: { zh: '对方用自己的话说出要什么。', en: 'The person has said in their own words what they want.' },
    body: [
      {
        zh: '“我要的是每一批都够数。”这才是能接的话。陈述从这里开始才叫利益。',
        en: '“I want every batch up to strength.” That is a sentence you can answer; from here on a strength is a benefit.',
      },
      {
        zh: '记原话。以后写方案、见他老板、他替你在会上讲，用的都是这一句。',
        en: 'Write the words down. The proposal, the meeting with the boss, what they say for you when you are not there: all of it will be in this sentence.',
      },
    ],
    judged: [
      { zh: '往前走：讲一个正好答上的强项。', en: 'Onward: present the strength that answers it.' },
      {
        zh: '有明确而没答上的，支持度就少 1；答非所问，信任、耐心各 −1。',
        en: 'While one is left unanswered, support lacks a point; a wrong answer costs trust 1 and attention 1.',
      },
    ],
    example: {
      say: {
        zh: '要是每批都够数，对您最要紧的是什么？',
        en: 'If every batch were up to strength, what would matter most to you?',
      },
      reply: {
        zh: '再没有人拎着死鸡来找我。我要的就是每一批都够。',
        en: 'Nobody at my door with a dead bird. That’s what I want: every batch, up to strength.',
      },
    },
    rules: ['inTheirWords', 'mismatch'],
    source: 'E1, E6, E9; Rackham, SPIN Selling ch. 3–5',
  },
  {
    id: 'answered',
    group: 'stages',
    title: { zh: '已回答', en: 'Answered' },
    lead: {
      zh: '我们的一个强项正好答上了对方说要的那一条。',
      en: 'One of our strengths has met what they said they want.',
    },
    body: [
      {
        zh: '对方认了“这个对得上”，接着就会想“真做得到吗”。风险顾虑不是坏事，是认真起来的样子。',
        en: 'They grant that it fits, and the next thought is “can they really do it?”. The worry about risk is no bad sign; it is what being in earnest looks like.',
      },
      {
        zh: '两条路：当场证明，或者要一个能证明的下一步，试用、复检、参观。',
        en: 'Two roads: prove it now, or ask for a next step that will, a trial, a re-test, a visit.',
      },
    ],
    judged: [
      {
        zh: '明确的全答上：支持度 +1。风险顾虑打开，直到证实。',
        en: 'All explicit needs answered: support +1. Concern about risk is open until it is proven.',
      },
      {
        zh: '往前走：证明，报价（分量够的话），要承诺。',
        en: 'Onward: prove, name the price (if the weight allows), ask.',
      },
    ],
    example: null,
    rules: ['benefit', 'priceInTime'],
    source: 'C24, E9; Rackham, SPIN Selling ch. 5',
  },
  {
    id: 'proven',
    group: 'stages',
    title: { zh: '已证实', en: 'Proven' },
    lead: { zh: '对方相信真做得到。', en: 'They believe that it really can be done.' },
    body: [
      {
        zh: '到这里，这个人可以替你说话了：要什么、为什么、凭什么信，三样都有。',
        en: 'Now this person can speak for you: what is wanted, why, and on what grounds it can be believed.',
      },
      { zh: '别再讲同一条。要承诺，要最大的那一步。', en: 'Do not tell it again. Ask, and ask for the largest step.' },
    ],
    judged: [
      {
        zh: '信心 +2，风险、合用、厂家三种顾虑解开。价值一项里这条得 80。',
        en: 'Belief +2; concerns about risk, fit and vendor go. Worth 80 for this need under Value.',
      },
    ],
    example: null,
    rules: ['proof', 'advanceAgreed'],
    source: 'B10, C25; Rackham, Major Account Sales Strategy',
  },
];
