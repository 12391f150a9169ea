// Handbook pages of the four response modes. Words only; the rows are told from the reaction tables.

import type { HandbookPage } from './handbook-page.ts';

export const MODE_PAGES: readonly HandbookPage[] = [
  {
    id: 'visionary',
    group: 'modes',
    title: { zh: '高瞻远瞩', en: 'Visionary (growth)' },
    lead: {
      zh: '日子过得不错，但眼睛盯着更高的目标：现状和理想之间有一截要走。',
      en: 'Doing well, with eyes on a higher goal: there is a stretch between where they are and where they mean to be.',
    },
    body: [
      {
        zh: '这种人愿意买，买的是往前走。你若一上来讲毛病、讲后果，他觉得你小看了他。',
        en: 'Such people buy, and what they buy is progress. Begin with faults and consequences and you have thought too small.',
      },
      {
        zh: '先请他说目标：做成了是什么样，对谁有好处。说着说着，缺的那一截自己就出来了；这时再问它会耽误什么。',
        en: 'Ask first for the goal: what it looks like when it is done, and whom it helps. In the telling the missing part shows itself; then ask what it would hold up.',
      },
      {
        zh: '他肯听一次陈述，别用来讲参数。',
        en: 'They will listen to one presentation; do not spend it on specifications.',
      },
    ],
    judged: [
      {
        zh: '开场：目标那条需求已隐含，分量 3；耐心 6，30 分钟；背景问题容忍 2 个。',
        en: 'Start: the growth need is implied at weight 3; attention 6, 30 minutes; two situation questions borne.',
      },
      {
        zh: '对目标的第一个效益问题 +3；之后暗示每个 +1；先问暗示没反应。',
        en: 'The first payoff question on the goal +3; after it each implication +1; an implication before it does nothing.',
      },
      {
        zh: '最短路径：效益、暗示、效益。一次拜访第一次早讲不掉耐心。',
        en: 'Shortest road: payoff, implication, payoff. The first early pitch of a call costs no attention.',
      },
    ],
    example: {
      say: {
        zh: '三年后要做到出口占一半，产线那时候是什么样？',
        en: 'Half your output exported in three years: what does the line look like by then?',
      },
      reply: {
        zh: '换型不超过十分钟，每件追得到炉号。现在？现在要两个小时。',
        en: 'Change-overs in ten minutes, every part traced to its melt. Now? Now it takes two hours.',
      },
    },
    rules: ['visionFirst', 'inTheirWords'],
    source: 'B9, B10; Miller & Heiman, Strategic Selling, Response Modes (Growth)',
  },
  {
    id: 'overwhelmed',
    group: 'modes',
    title: { zh: '不知所措', en: 'Overwhelmed (trouble)' },
    lead: {
      zh: '本来好好的，突然出了事：现状掉到了底线以下，急着找人救火。',
      en: 'All was well until something broke: reality has dropped below what is needed, and someone must put out the fire.',
    },
    body: [
      {
        zh: '成交机会最大，耐心也最小。谁先救火，谁就赢。',
        en: 'The best chance of all and the least patience: whoever puts the fire out first wins.',
      },
      {
        zh: '他不缺痛感，缺办法。再渲染后果，他只会僵住。认下这件事要紧，问一句解决了意味着什么，马上给答案，马上定日子。',
        en: 'They do not lack pain, they lack a way out. Dramatise, and they freeze. Acknowledge it, ask what a solution would mean, answer at once, set a day at once.',
      },
      {
        zh: '你还有别的强项？等火灭了再说。火一灭，他变回四平八稳，门也开着。',
        en: 'You have other strengths? Wait till the fire is out. Then they are at ease again, and your door is open.',
      },
    ],
    judged: [
      {
        zh: '开场：最急的需求已过线；耐心 5，20 分钟；背景问题容忍 1 个。',
        en: 'Start: the acute need is already serious; attention 5, 20 minutes; one situation question borne.',
      },
      {
        zh: '最急的没答上之前：问别的被顶回来；问“有没有困难”也被顶回来。',
        en: 'Until the acute need is answered, questions on anything else are pushed back, and so is “is it a problem?”.',
      },
      {
        zh: '对最急的那件，暗示一次 +2，第二次耐心 −1；讲别的强项多掉 1 点耐心。',
        en: 'One implication on it +2, a second attention −1; pitching about anything else costs one more.',
      },
      { zh: '最急的得到证实：变成四平八稳。', en: 'Once the acute need is proven: becomes complacent.' },
    ],
    example: {
      say: {
        zh: '要是周五前能让那条线跑起来，您先能交掉哪一家？',
        en: 'If that line ran by Friday, which customer could you deliver first?',
      },
      reply: { zh: '重庆那家，他们的人就坐在我楼下。', en: 'Chongqing. Their people are sitting downstairs.' },
    },
    rules: ['acuteFirst', 'knownPain'],
    source: 'B9, B10; Miller & Heiman, Strategic Selling, Response Modes (Trouble)',
  },
  {
    id: 'complacent',
    group: 'modes',
    title: { zh: '四平八稳', en: 'Complacent (even keel)' },
    lead: {
      zh: '一切过得去，看不出有什么要改：现状和期望之间没有差距。',
      en: 'All goes well enough and nothing needs changing: no gap between what is and what is wanted.',
    },
    body: [
      {
        zh: '客气，不急，好说话，就是不动。给他讲产品，他说“资料放下”。这不是拒绝，是没有理由动。',
        en: 'Polite, unhurried, agreeable, and not moving. Tell them of your product and they say “do leave a brochure”. It is no refusal; there is simply no reason to act.',
      },
      {
        zh: '差距要他自己看见。先找线索，再问难点，然后一条一条问后果，最好带着外面的事实：客户怎么说，同事吃了什么苦头。',
        en: 'They must see the gap themselves. Find a lead, ask the problem, then consequence by consequence, best with facts from outside: what a customer says, what a colleague puts up with.',
      },
      {
        zh: '对说“满意”的人：找里面不满意的人，隔一阵再来，用新的事实造一个话头。',
        en: 'With a “satisfied” customer: find the dissatisfied inside, come back at intervals, and make an occasion of a new fact.',
      },
    ],
    judged: [
      {
        zh: '开场：全部没露头；耐心 6，30 分钟；背景问题容忍 3 个。',
        en: 'Start: nothing felt; attention 6, 30 minutes; three situation questions borne.',
      },
      {
        zh: '问难点要先有线索。暗示 +1，带证据 +3。过线后才问效益。',
        en: 'A problem question needs a lead. Implications +1, with evidence +3. Payoff once the scale has tipped.',
      },
      {
        zh: '麻烦事过线：变成不知所措；增长的需求过线：变成高瞻远瞩。',
        en: 'When a trouble turns serious they become overwhelmed; when a growth need does, visionary.',
      },
    ],
    example: {
      say: {
        zh: '上回您提到七月返工多加了一个班，那批是给谁家的？',
        en: 'You mentioned an extra shift of rework in July. Whose order was it?',
      },
      reply: {
        zh: '哦，那批……是出口的。罚没罚款，我倒没问。',
        en: 'Oh, that one… for export. Whether there was a penalty, I never asked.',
      },
    },
    rules: ['shotInTheDark', 'pitchTooEarly', 'consequenceWeighed'],
    source: 'B9, B10, E18; Miller & Heiman, Strategic Selling, Response Modes (Even Keel)',
  },
  {
    id: 'selfSatisfied',
    group: 'modes',
    title: { zh: '自我陶醉', en: 'Self-satisfied (overconfident)' },
    lead: {
      zh: '觉得现状比期望的还好，用不着任何人来帮。',
      en: 'Reality, as they see it, is better than the goal; nobody’s help is wanted.',
    },
    body: [
      {
        zh: '几乎不会买。推他，他就关门；挑他的毛病，他就证明给你看他没有。',
        en: 'They hardly ever buy. Push and the door shuts; point at a fault and they will prove there is none.',
      },
      {
        zh: '能做的是四样：真心请教他做成的事，攒一点信任；放下一条外面的事实，他的客户、市场、对手说的；走，过些日子带第二条来；同时在他身边的人那里下功夫。',
        en: 'Four things can be done: ask, and mean it, about what they did well, and earn some trust; leave one outside fact, from their customer, their market, their rival; go, and come back with a second; meanwhile work with the people around them.',
      },
      {
        zh: '头一次拜访处理得最好，也常常没有进展。这不算输。',
        en: 'The best handling of a first call often ends without an advance. That is no defeat.',
      },
    ],
    judged: [
      {
        zh: '开场：全部没露头，过线要代价的两倍（不超过 10）；耐心 4，15 分钟。',
        en: 'Start: nothing felt, threshold double the cost (at most 10); attention 4, 15 minutes.',
      },
      {
        zh: '问他的成绩：信任 +1（不超过 2）。问难点要有线索，信任还要到 1。',
        en: 'Asking about a success: trust +1 (not above 2). A problem question takes a lead and trust 1.',
      },
      {
        zh: '没证据的暗示：耐心 −2，信任 −1。带外面的证据 +2，一次拜访一条；两条之后变成四平八稳。',
        en: 'An implication without evidence: attention −2, trust −1. With outside evidence +2, one a call; after two they become complacent.',
      },
      {
        zh: '早讲、报价、逼单、要承诺都算硬推，整单累计三次，门关上。',
        en: 'Early pitches, prices, closes and requests are pushes; the third in a deal shuts the door.',
      },
    ],
    example: {
      say: {
        zh: '行业里都说您这套看板是头一家，当初最难的是哪一步？',
        en: 'They say your shop-floor board was the first in the trade. Which part was hardest?',
      },
      reply: {
        zh: '哈，你问到了。班组长。光让他们每天写数，我磨了半年。',
        en: 'Ha, you’ve asked it. The foremen. Getting them to write a number every day took me half a year.',
      },
    },
    rules: ['respect', 'noEvidence', 'trustFirst', 'doorShut'],
    source: 'B9, B10, E18; Miller & Heiman, Strategic Selling, Response Modes (Overconfident)',
  },
];
