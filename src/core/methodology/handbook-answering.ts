// Handbook pages of the moves that present, prove and talk money. Words only; the rows are told from the reaction tables.

import type { HandbookPage } from './handbook-page.ts';

export const ANSWERING_PAGES: readonly HandbookPage[] = [
  {
    id: 'present',
    group: 'moves',
    title: { zh: '陈述', en: 'Presenting' },
    lead: {
      zh: '讲我们的一个强项。同一句话，讲早了招异议，讲在时候上是利益。',
      en: 'Telling of one of our strengths: said too early it earns an objection, said in time it is a benefit.',
    },
    body: [
      {
        zh: '一个强项值多少，不看讲得好不好，看对方此刻要不要。需求没露头，它是特征；隐含的时候，它是优点；客户明确说要了，它才是利益。',
        en: 'What a strength is worth does not depend on how well you tell it but on whether it is wanted now. With the need hidden it is a feature, with an implied need an advantage, and only once the customer has asked for it a benefit.',
      },
      {
        zh: '所以陈述的功夫在陈述之前。明确一条，讲一条，用客户的词，讲完就停。多讲的每一个特征，都会让人想到钱。',
        en: 'The craft of presenting lies before it. One strength for each explicit need, in the customer’s words, then stop. Every feature added makes them think of the price.',
      },
      {
        zh: '听见过个人的赢，就在同一句话里答到它，不点破。',
        en: 'If you have heard a personal win, answer it in the same breath without naming it.',
      },
    ],
    judged: [
      {
        zh: '需求还没明确：耐心 −1，犯“陈述早了”；没露头的引来价格顾虑，隐含或过线的引来合不合用的顾虑。',
        en: 'Need not explicit: attention −1 and “pitched too early”; hidden opens a concern about price, implied or serious one about fit.',
      },
      {
        zh: '明确，答得上：需求得到回答，信任 +1，信心 +1；听见过的个人的赢也可以兑现；风险顾虑随之打开。',
        en: 'Explicit, and it answers: the need is answered, trust +1, belief +1; a win you heard can be met; concern about risk opens.',
      },
      {
        zh: '明确，答不上：信任 −1，耐心 −1，犯“答非所问”。',
        en: 'Explicit, and it does not answer: trust −1, attention −1, “wrong answer”.',
      },
      { zh: '已经答过再讲：耐心 −1。', en: 'Told again after it was answered: attention −1.' },
    ],
    example: {
      say: {
        zh: '您要夜班一次都不掉压。我们这套是两级变频，一台停了，另一台三十秒顶上全量。',
        en: 'You want no drop on nights, not once. Ours has two variable-speed stages: if one stops, the other carries the full load in thirty seconds.',
      },
      reply: {
        zh: '三十秒，线上感觉不到。就是这个。',
        en: 'Thirty seconds: the line wouldn’t notice. That’s the thing.',
      },
    },
    rules: ['benefit', 'winMet', 'pitchTooEarly', 'mismatch', 'surfaceRemedy'],
    source: 'C24, E9, F2; Rackham, SPIN Selling ch. 5',
  },
  {
    id: 'prove',
    group: 'moves',
    title: { zh: '证明', en: 'Proving' },
    lead: {
      zh: '用样板客户、试用数据、现场演示，让对方相信真做得到。',
      en: 'Making it believable: a reference, trial figures, a demonstration.',
    },
    body: [
      {
        zh: '客户要不要，看三件事：现状够不够糟，方案改不改得了，真做不做得到。证明管的是第三件。前两件没谈妥就拿报告，对方只会说“报告谁家都有”。',
        en: 'Three perceptions decide: how bad things are, whether the proposal would change them, whether it really would. Proof is for the third. Produce a report before the other two are settled and you hear “everybody has reports”.',
      },
      {
        zh: '好证据三条：像他（同行、同规模），对着他那条需求，查得着（能打电话、能去看）。坏消息也写上，更可信。',
        en: 'Good proof is like them (same trade, same size), aimed at their need, and can be checked (a number to ring, a plant to visit). Leave the bad news in; it is the more convincing.',
      },
      {
        zh: '方案答上需求的那一刻，风险顾虑就来了：万一不行，挨骂的是谁？这时候证明最值钱。',
        en: 'The moment a need is answered the worry about risk arrives: if it fails, who takes the blame? That is when proof is worth most.',
      },
    ],
    judged: [
      {
        zh: '需求已得到回答，强项对得上：证实，信心 +2，信任 +1，合用、风险、厂家三种顾虑都解开。',
        en: 'Need answered, right strength: proven, belief +2, trust +1; concerns about fit, risk and vendor go.',
      },
      { zh: '需求隐含到明确之间：信心 +1，最多到 2。', en: 'Need implied to explicit: belief +1, not above 2.' },
      { zh: '其余：没反应，算“陈述早了”。', en: 'Otherwise: nothing moves, and it counts as pitching too early.' },
    ],
    example: {
      say: {
        zh: '隔壁那家门窗厂用了十四个月，这是他们设备科的停机记录，电话在上面。',
        en: 'The window maker down the road has run one for fourteen months. This is their stoppage log; the number is on it.',
      },
      reply: { zh: '他们老刘我认识，我晚上问他。', en: 'I know their man. I’ll ring him tonight.' },
    },
    rules: ['proof', 'pitchTooEarly'],
    source: 'B10, C24, C25, D7; Rackham, Major Account Sales Strategy',
  },
  {
    id: 'price',
    group: 'moves',
    title: { zh: '报价', en: 'Naming the price' },
    lead: {
      zh: '说出价钱。它只能和已经说清的价值去比。',
      en: 'Saying what it costs; a price can only be weighed against a value already spoken.',
    },
    body: [
      {
        zh: '客户头一次见面就问价，多半并不真等答案。你答了，他就记在你名片上，往后样样毛病都能砍一刀。',
        en: 'Customers ask the price at the first meeting without really expecting an answer. Give one and it is written on your card, and every blemish from then on is worth a discount.',
      },
      {
        zh: '对的时候是：明确的需求已经答上，天平左边明显重过右边，下一步就是要承诺。报完不解释，直接往下走。',
        en: 'The right time: an explicit need is answered, the left pan is clearly heavier, and the next thing is the commitment. Name it, do not explain it, go on.',
      },
      {
        zh: '招标是例外，日子到了就得交价。所以投标之前要知道三样：预算多少、哪笔钱、怎么批。',
        en: 'A tender is the exception: the day comes and the figure is due. So before it know three things: how much money, which pot, how it is approved.',
      },
    ],
    judged: [
      {
        zh: '还没有需求得到回答：价格顾虑，耐心 −1，利润 −1（一单只扣一次），犯“价报早了”。',
        en: 'No need answered: concern about price, attention −1, margin −1 (once a deal), “priced too early”.',
      },
      {
        zh: '答上了，但没有一条重过代价 2 以上：只添价格顾虑。',
        en: 'Answered, but none weighs its cost + 2: a concern about price, nothing worse.',
      },
      { zh: '答上了，分量够：没有坏处。', en: 'Answered, and heavy enough: no harm.' },
    ],
    example: {
      say: {
        zh: '整套四十八万，含安装和两年保养。',
        en: 'Four hundred and eighty thousand for the set, installed, with two years’ maintenance.',
      },
      reply: {
        zh: '停一晚就是小十万，五个晚上。行，我知道怎么往上写了。',
        en: 'A night down is close to a hundred thousand. Five nights, then. All right, I know how to write that up.',
      },
    },
    rules: ['priceInTime', 'priceTooEarly', 'budgetUnknown'],
    source: 'F4, F6, E8; Rackham, SPIN Selling ch. 6',
  },
  {
    id: 'defer',
    group: 'moves',
    title: { zh: '缓答', en: 'Putting off the price' },
    lead: {
      zh: '对方问价时，说明缘由，约定什么时候报。',
      en: 'When asked for the price, giving a reason to wait and a time when it will come.',
    },
    body: [
      {
        zh: '“多少钱？”躲不掉，但可以缓。缓答有两半：为什么现在报对他没用（范围没定、用法不同差得多），什么时候一定报。少了后一半就成了推托。',
        en: '“What does it cost?” cannot be dodged, but it can wait. A good answer has two halves: why a figure now is no use to them (scope open, large differences by use), and when it will surely come. Without the second half it is an evasion.',
      },
      {
        zh: '缓完马上接一个问题，把话头带回他的事情上。',
        en: 'Follow it at once with a question that leads back to their own affair.',
      },
    ],
    judged: [
      {
        zh: '对方问了价才有这一招；没有坏处，1 分钟。',
        en: 'Only on offer once the buyer has asked; no harm, one minute.',
      },
    ],
    example: {
      say: {
        zh: '差别就在夜班要不要备一台，差出小一半。我先弄清这一条，周四当面报您。',
        en: 'It turns on whether nights need a standby, and that is nearly half. Let me settle that, and you’ll have the figure on Thursday.',
      },
      reply: { zh: '行，那就先说夜班。', en: 'All right. Nights, then.' },
    },
    rules: ['priceDeferred', 'priceTooEarly'],
    source: 'F4',
  },
  {
    id: 'concede',
    group: 'moves',
    title: { zh: '让步', en: 'Conceding' },
    lead: {
      zh: '在价格或条款上退一步。退要有缘由，也要有交换。',
      en: 'Giving way on price or terms, for a reason and in return for something.',
    },
    body: [
      {
        zh: '对方还没说嫌贵，你先降，等于告诉他价里有水分。七成的异议没有真正的缘由，先听他说为什么。',
        en: 'Cut before they have said it is dear, and you tell them there was air in it. Seven objections in ten have no real ground; hear the reason first.',
      },
      {
        zh: '说出来的价格顾虑有两种解法：天平够重，它自己就走；不够重，才用得着让步。能加分量，就别减价钱。',
        en: 'A price concern once voiced has two cures: if the scale is heavy enough it goes by itself; only if not does it take a concession. Where you can add weight, do not take off price.',
      },
      {
        zh: '真要让，换一样回来：预付、量、样板参观、推荐信。白给的，对方不会领情，只会再要。',
        en: 'If you must, trade: a deposit, a quantity, a reference visit. What is given for nothing earns no thanks, only the next demand.',
      },
    ],
    judged: [
      {
        zh: '价格顾虑已说出来：利润 −1，顾虑解开；白让还算“有求必应”。',
        en: 'Price concern voiced: margin −1 and it goes; for nothing in return it also counts as giving in.',
      },
      { zh: '没说出来就让：一样扣利润，再加“没问就让”。', en: 'Not voiced: the same, and “gave unasked”.' },
      { zh: '利润到 0 就没有可让的了。', en: 'At margin 0 there is nothing left to give.' },
    ],
    example: {
      say: {
        zh: '这一档我可以去申请，条件是贵司答应让我们带两家客户来看现场。',
        en: 'I can try for that step, if you would let us bring two customers to see it running.',
      },
      reply: { zh: '看现场没问题，写进去。', en: 'Visits are no problem. Put it in.' },
    },
    rules: ['concedeBeforeWhy', 'caved'],
    source: 'F4, F5, D9, D17',
  },
  {
    id: 'close',
    group: 'moves',
    title: { zh: '成交技巧', en: 'Closing techniques' },
    lead: {
      zh: '五种逼单的话术：假设、选择、不客气、最后、空白订单。小单有用，大单伤人。',
      en: 'Five ways of pressing for the order: assumptive, alternative, standing-room-only, last-chance, order-blank. They help in small sales and hurt in large ones.',
    },
    body: [
      {
        zh: '它们靠压力推人过一个小坎。金额小、一个人定、买完不再见，推一把也许成。大单要一群人定，要过很多天，压力一散，人就往回退，还记得你推过他。',
        en: 'They use pressure to get people over a small threshold. Where the sum is small, one person decides and you never meet again, a push may do it. A large sale takes a group and many days; the pressure fades, people draw back, and they remember being pushed.',
      },
      {
        zh: '懂行的采购一听就认得出。越专业，反感越大。',
        en: 'A professional buyer knows them by ear, and the more professional, the greater the dislike.',
      },
      {
        zh: '要承诺不用技巧：看还有没有没谈到的，总结谈定的好处，提一个对方现在做得到的行动。',
        en: 'Commitment needs no trick: check that nothing is left open, sum up what has been gained, propose an act they can take now.',
      },
    ],
    judged: [
      {
        zh: '任何一种：耐心 −2，信任 −1；“不客气”和“最后”信任 −2。从不提高支持度。',
        en: 'Any of them: attention −2, trust −1; standing-room-only and last-chance trust −2. Support never rises.',
      },
      {
        zh: '对自我陶醉的人算一次硬推，三次门就关了。',
        en: 'With a self-satisfied person it is a push; the third shuts the door.',
      },
    ],
    example: {
      say: { zh: '您看周二发货，还是周四发货？', en: 'Delivery on Tuesday, or would Thursday suit you better?' },
      reply: { zh: '我说要买了吗？', en: 'Did I say I was buying?' },
    },
    rules: ['closingTechnique', 'doorShut'],
    source: 'A6, A7; Rackham, SPIN Selling ch. 2',
  },
];
