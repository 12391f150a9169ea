// Handbook pages of the ideas behind needs and value. Words only; the rows are told from the reaction tables.

import type { HandbookPage } from './handbook-page.ts';

export const VALUE_PAGES: readonly HandbookPage[] = [
  {
    id: 'valueScale',
    group: 'ideas',
    title: { zh: '价值天平', en: 'The value scale' },
    lead: {
      zh: '左边是问题的严重性，右边是解决的代价。左边不沉，没有人会动。',
      en: 'Seriousness in one pan, cost of the remedy in the other; until the first goes down nobody acts.',
    },
    body: [
      {
        zh: '代价不只是钱：换供应商的手续、试错的风险、跟同事解释的麻烦，都在右边。',
        en: 'Cost is more than money: new paperwork, the risk of a mistake, explaining it to colleagues, all lie in the right pan.',
      },
      {
        zh: '嫌贵，多半不是右边太重，是左边太轻。降价是往右边减，提问是往左边加；前一种花你的利润，后一种花几分钟。',
        en: 'When they say it is dear, the right pan is seldom too heavy; the left is too light. A discount takes from the right at the expense of your margin, a question adds to the left at the expense of a few minutes.',
      },
      {
        zh: '同一件事在不同人心里分量不同。天平是每个人、每条需求各一架。',
        en: 'The same matter weighs differently with different people. There is one scale for each person and each need.',
      },
    ],
    judged: [
      {
        zh: '分量 0–10，代价 1–10。分量到代价就过线；自我陶醉的人要两倍。',
        en: 'Weight 0–10, cost 1–10. At the cost it tips; for a self-satisfied person at twice the cost.',
      },
      { zh: '报价要分量高出代价 2，价格才不成顾虑。', en: 'A price raises no concern once weight exceeds cost by 2.' },
    ],
    example: null,
    rules: ['scaleTipped', 'consequenceWeighed', 'payoffTooEarly'],
    source: 'E8, A17; Rackham, SPIN Selling ch. 3',
  },
  {
    id: 'fab',
    group: 'ideas',
    title: { zh: '特征、优点、利益', en: 'Feature, advantage, benefit' },
    lead: {
      zh: '同一句话是什么，由对方的需求走到哪一步决定。',
      en: 'What a sentence is depends on how far the buyer’s need has come.',
    },
    body: [
      {
        zh: '特征：我们有什么。优点：它能怎么帮人。利益：它怎样满足对方已经说出口的需求。前两样你自己就能讲，第三样要先等对方开口。',
        en: 'A feature is what we have; an advantage how it can help; a benefit how it meets a need the buyer has spoken. The first two you can tell on your own; for the third the buyer has to speak first.',
      },
      {
        zh: '大单里，特征讲多了人家想价钱，优点讲多了招异议，利益讲对了换来认可。',
        en: 'In large sales many features make people think of price, many advantages draw objections, and a benefit wins agreement.',
      },
      {
        zh: '一套话术讲给谁都一样，就只能是特征。采购、技术、车间要的不是一件事，各讲各的那一条。',
        en: 'A deck that is the same for everyone can only hold features. Purchasing, engineering and the shop floor want different things; tell each their own.',
      },
    ],
    judged: [
      {
        zh: '未露头＝特征（价格顾虑）；隐含、过线＝优点（合用顾虑）；明确＝利益；已回答＝重复。',
        en: 'Hidden: feature (price concern). Implied or serious: advantage (fit concern). Explicit: benefit. Answered: repeat.',
      },
      {
        zh: '前两种都掉 1 点耐心，犯“陈述早了”，纪律 −4。',
        en: 'The first two cost attention 1 and count as pitching too early, Discipline −4.',
      },
    ],
    example: {
      say: {
        zh: '您要的是每一批都够数：我们每批全检，带单批报告。',
        en: 'You want every batch up to strength: we test every batch, and the report comes with it.',
      },
      reply: { zh: '每一批都有？那我就能交代了。', en: 'Every one? Then I can answer for it.' },
    },
    rules: ['benefit', 'pitchTooEarly', 'sameDeck', 'mismatch'],
    source: 'C24, F2, F10, A15; Rackham, SPIN Selling ch. 5–6',
  },
  {
    id: 'advances',
    group: 'ideas',
    title: { zh: '订单、进展、暂时中断、无销售', en: 'Order, advance, continuation, no sale' },
    lead: {
      zh: '大单的一次拜访有四种结果，区别在对方有没有答应做一件事。',
      en: 'A call in a large sale has four results; what tells them apart is whether the customer agreed to do something.',
    },
    body: [
      {
        zh: '进展：对方答应一个行动，让生意往前走。来看演示、引见上级、做试用、批一部分预算。',
        en: 'An advance is an act by the customer that moves the sale on: coming to a demonstration, an introduction upstairs, a trial, part of a budget.',
      },
      {
        zh: '暂时中断：没说不，也没有行动。“方案很好，我们再联系。”听着舒服，其实没动。好话不是进展。',
        en: 'A continuation is no “no”, and no act either. “Excellent proposal, we’ll be in touch.” Pleasant to hear, and nothing has moved. Praise is not an advance.',
      },
      {
        zh: '每次拜访前写下两个：想要的进展，退一步的进展。',
        en: 'Before every call write down two: the advance you want and the one you would fall back on.',
      },
    ],
    judged: [
      {
        zh: '进展的大小 1–3，能不能要到看支持度和条件。',
        en: 'Advances have size 1–3; whether one is granted depends on support and its conditions.',
      },
      {
        zh: '结果一项＝100 × 要到的 ÷ 能给的最大的，丢一档利润 −15。',
        en: 'Result is 100 × what you got ÷ the largest on offer, less 15 for each margin level lost.',
      },
      {
        zh: '能要没要：纪律 −4。要小了：流程 −10。',
        en: 'Not asked though it would have been granted: Discipline −4. Asked too small: Process −10.',
      },
    ],
    example: {
      say: {
        zh: '那请您周四带技术部去看一次现场，行吗？',
        en: 'Would you take Engineering to see it running on Thursday?',
      },
      reply: { zh: '可以，我让小陈订车。', en: 'I can do that. I’ll have a car booked.' },
    },
    rules: ['advanceAgreed', 'noNextStep', 'askedTooLittle', 'declined'],
    source: 'D18, D22, F9; Rackham, SPIN Selling ch. 2',
  },
  {
    id: 'concerns',
    group: 'ideas',
    title: { zh: '顾虑', en: 'Concerns' },
    lead: {
      zh: '价格、合不合用、风险、厂家：说出口的能解，闷着的会变成“再研究研究”。',
      en: 'Price, fit, risk, vendor: one spoken can be resolved; one kept back becomes “let us think it over”.',
    },
    body: [
      {
        zh: '异议多半是自己招来的：讲早了，报早了。少招，比会答要紧。',
        en: 'Most objections are of our own making: a pitch or a price too soon. Preventing them beats handling them.',
      },
      {
        zh: '临近决定时的顾虑是另一回事，那是怕。三样做不得：轻描淡写、替他拿主意、催。先请他说出来，认它有道理，再一起看怎么解。',
        en: 'Worries near the decision are different; they are fear. Three things must not be done: play it down, prescribe, press. Draw it out, grant that it is reasonable, work it through together.',
      },
      {
        zh: '迹象：日子往后拖，翻旧账，突然抠起价钱，不说话。',
        en: 'The signs: dates slip, old matters return, a sudden interest in small change, silence.',
      },
    ],
    judged: [
      {
        zh: '每个没解开的顾虑扣支持度 1，最多 2；说出来还不算解开，只是知道该答哪一条。',
        en: 'Each concern not yet resolved takes 1 from support, at most 2. Voicing it does not resolve it; it tells you what to answer.',
      },
      {
        zh: '倾听说出全部。价格：分量高出代价 2 自己走，不然靠让步。合用：靠对的利益或证明。风险、厂家：靠证明。',
        en: 'Listening voices them all. Price goes if weight exceeds cost by 2, else by a concession; fit by the right benefit or proof; risk and vendor by proof.',
      },
    ],
    example: {
      say: {
        zh: '要是一年后没做成，最可能是为什么？',
        en: 'If a year from now it hadn’t worked, what would be the likeliest reason?',
      },
      reply: { zh: '夜班没人会修。', en: 'Nobody on nights who could fix it.' },
    },
    rules: ['concernVoiced', 'concedeBeforeWhy', 'pitchTooEarly', 'priceTooEarly'],
    source: 'C25, D17; Rackham, SPIN Selling ch. 6, Major Account Sales Strategy',
  },
  {
    id: 'winResults',
    group: 'ideas',
    title: { zh: '结果与赢', en: 'Results and wins' },
    lead: {
      zh: '结果是公司得到的，赢是这个人自己得到的。两样都有，才会替你使劲。',
      en: 'A result is what the company gets; a win is what this person gets. With both, they push for you.',
    },
    body: [
      {
        zh: '停机少了，是结果；不再半夜被叫起来，是赢。公司不会签字，人会。',
        en: 'Fewer stoppages is a result; no longer being rung up at night is a win. Companies do not sign, people do.',
      },
      {
        zh: '个人的赢分五种：省心，安全，归属，受尊重，成就。别猜，听。问过后果或好处之后停一停，它常在复述以后冒出来。',
        en: 'Wins come in five kinds: ease, safety, belonging, esteem, self-realisation. Do not guess, listen: it often comes up after a playback, once consequences or benefits have been spoken.',
      },
      {
        zh: '听见了不要当众说破，让方案自然答上它。',
        en: 'Once heard, do not name it in company; let the solution speak to it.',
      },
    ],
    judged: [
      {
        zh: '暗示或效益之后倾听：听见。利益那句话对上它：兑现。',
        en: 'Listening after an implication or payoff answer: heard. A benefit that speaks to it: met.',
      },
      {
        zh: '听见人际 +15；兑现人际 +30、价值 +20、支持度 +1，也是请人当教练的条件。',
        en: 'Heard: People +15. Met: People +30, Value +20, support +1, and a condition for asking someone to coach.',
      },
    ],
    example: null,
    rules: ['winHeard', 'winMet'],
    source: 'B11, C7, C23; Miller & Heiman, Strategic Selling, Win-Results',
  },
];
