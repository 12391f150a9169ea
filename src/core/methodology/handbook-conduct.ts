// Handbook pages of the ideas behind people, calls and the score. Words only; the rows are told from the reaction tables.

import type { HandbookPage } from './handbook-page.ts';

export const CONDUCT_PAGES: readonly HandbookPage[] = [
  {
    id: 'support',
    group: 'ideas',
    title: { zh: '支持度', en: 'Support' },
    lead: {
      zh: '这个人此刻站在哪一边：从 −3 到 +3，一项一项加出来。',
      en: 'Where this person stands now, from −3 to +3, added up item by item.',
    },
    body: [
      {
        zh: '支持不是喜欢你。喜欢你的人不一定会替你说话；有一件非办不可的事、信你办得成、自己也有所得的人，会。',
        en: 'Support is not liking. Someone who likes you may not speak for you; someone with a matter that must be solved, who believes you can and gains by it, will.',
      },
      {
        zh: '大单八成的买卖发生在你不在的时候：会上、走廊里、老板办公室。你能做的是让支持你的人有话可讲、有材料可递，并且有一条路通到拍板的人。',
        en: 'Four fifths of a large sale happen while you are away: in meetings, in corridors, in the boss’s office. What you can do is give supporters words to say and papers to hand on, and have a way to the person who decides.',
      },
    ],
    judged: [
      {
        zh: '有需求过线 +1，没有 −1（而且总数不超过 0）。明确的全答上 +1。信心到 3 +1。个人的赢兑现 +1。信任到 3 +1，低于 0 −1。',
        en: 'A need serious +1, none −1 (and the total at most 0). All explicit needs answered +1. Belief 3 or more +1. Win met +1. Trust 3 or more +1, below 0 −1.',
      },
      {
        zh: '对手已向他证明而我们没有：−2。最后每个没说出口的顾虑 −1，最多 −2。',
        en: 'The rival has proved to them what we have not: −2. Last, each open concern −1, at most −2.',
      },
      { zh: '支持度够一步的大小，这一步才要得到。', en: 'A step is granted only if support is at least its size.' },
    ],
    example: null,
    rules: ['noPathToDecider', 'declined'],
    source: 'B10, C16, C18, F7; Miller & Heiman, Strategic Selling',
  },
  {
    id: 'wantAndNeed',
    group: 'ideas',
    title: { zh: '需要与需求', en: 'Want and need' },
    lead: {
      zh: '想要的是一个办法，需求是要办成的那件事。',
      en: 'A want names a remedy; a need is what is to be achieved.',
    },
    body: [
      {
        zh: '想要：短，具体，自带办法，换个日子就变。需求：连着长远目标，稳，办法可以商量。',
        en: 'A want is short-lived, concrete, brings its own remedy and changes with the day. A need hangs on long-term aims, is stable, and leaves the remedy open.',
      },
      {
        zh: '客户说什么就给什么，看着是服务，其实是跑腿；给错了，错还是你的。真正有分寸的做法是问缘由，答需求，对满足不了的想要有理有据地说不。',
        en: 'Handing over whatever is asked looks like service and is running errands; and if it turns out wrong it is your fault. To keep your standing ask for the reason, answer the need, and give a reasoned no to a want you should not meet.',
      },
    ],
    judged: [
      {
        zh: '没问到根：最多走到过线。问效益没反应；陈述算“照单抓药”，也算“有求必应”。',
        en: 'Until the root is known a need stops at serious: payoff questions do nothing, and presenting counts as a surface remedy and as giving in.',
      },
      { zh: '问到根：信任 +1，路就通了。', en: 'At the root: trust +1, and the way is clear.' },
    ],
    example: {
      say: {
        zh: '您要加一台备用泵，是担心哪一种情形？',
        en: 'You’d like a standby pump. Which case are you worried about?',
      },
      reply: {
        zh: '其实不是泵。是夜里坏了没人知道，第二天一早才发现。',
        en: 'It isn’t the pump, really. It’s that at night nobody knows it has failed until morning.',
      },
    },
    rules: ['rootFound', 'wantNotNeed', 'surfaceRemedy', 'caved'],
    source: 'E15, E16, F3, F5',
  },
  {
    id: 'callPhases',
    group: 'ideas',
    title: { zh: '会谈四阶段', en: 'Four phases of a call' },
    lead: {
      zh: '开场、调查研究、证实能力、获得承诺。',
      en: 'Opening, investigating, demonstrating capability, obtaining commitment.',
    },
    body: [
      {
        zh: '开场只为一件事：取得提问的许可。调查研究最要紧，大单的胜负多半定在这里。证实能力答已经说出来的需求。获得承诺要一个行动。',
        en: 'The opening is for one thing, leave to ask questions. Investigating matters most; large sales are mostly won there. Demonstrating answers needs that have been spoken. Commitment asks for an act.',
      },
      {
        zh: '最常见的毛病是跳：寒暄完就亮产品。跳过去的，最后都得在异议里还回来。',
        en: 'The common fault is a leap, from the greeting to the product. What is skipped is paid back later, in objections.',
      },
      {
        zh: '一次拜访最多半小时：开场两三分钟，产品不超过五分钟。',
        en: 'A call lasts half an hour at most: two or three minutes of opening, not more than five on the product.',
      },
    ],
    judged: [
      {
        zh: '阶段由你做的动作推出来，不往回走：提问进调查，陈述或证明进证实，报价、逼单、要承诺进承诺。',
        en: 'The phase follows from your moves and never goes back: a question opens investigating, a present or proof demonstrating, a price, close or request committing.',
      },
      { zh: '寒暄只在开场有好处。', en: 'Small talk helps in the opening only.' },
    ],
    example: null,
    rules: ['rapport', 'idleChat', 'pitchTooEarly'],
    source: 'D19, F2; Rackham, SPIN Selling ch. 1, 7',
  },
  {
    id: 'talkShare',
    group: 'ideas',
    title: { zh: '说话比例', en: 'Talk share' },
    lead: {
      zh: '谈得舒服的时候，客户说的大约是销售的两倍。',
      en: 'In a comfortable call the customer speaks about twice as long as the rep.',
    },
    body: [
      {
        zh: '新手怕冷场，用话填满。结果是客户觉得闷，你什么也没听到，还可能说漏不该说的。',
        en: 'Novices fill silences for fear of them. The customer is bored, you learn nothing, and you may let slip what you should not.',
      },
      {
        zh: '比例不是靠憋，是靠问。问得好，对方自然说得多；问完闭嘴，等得住。',
        en: 'The share does not come of biting your tongue but of asking. A good question makes the other talk; then be quiet and bear the pause.',
      },
    ],
    judged: [
      {
        zh: '问开了又没犯规的问题、说中的复述算客户在说；陈述、证明、报价、逼单、闲谈算你在说。',
        en: 'Questions that opened and broke no rule, and playbacks that hit, count as customer talk; presents, proofs, prices, closes and chat as yours.',
      },
      {
        zh: '满 5 个回合后，你的两倍多过客户的加 2：犯“说得太多”。',
        en: 'From five counted turns on, if twice yours exceeds theirs plus 2: “talked too much”.',
      },
    ],
    example: null,
    rules: ['talkTooMuch', 'playedBack'],
    source: 'F1, A13, E12',
  },
  {
    id: 'score',
    group: 'ideas',
    title: { zh: '怎么打分', en: 'How the score is made' },
    lead: {
      zh: '六项各 0–100，全部从数得清的事情算出来，自己能复核。',
      en: 'Six bars of 0–100, all from counts you can check yourself.',
    },
    body: [
      {
        zh: '没有哪一句话自带分数。写场景的人只写这世界是什么样，分数由方法算。',
        en: 'No sentence carries points. Authors describe the world; the method does the sums.',
      },
      {
        zh: '从对方一开始的样子算起：本来就急的人，不算你的功劳。一进门就走，得 0。',
        en: 'Everything counts from where the person started: an urgency that was there before is not your doing. Leave at once and you have 0.',
      },
      {
        zh: '照着流程走能到 80，这是及格线。最后 20 分靠判断。',
        en: 'Following the process by the book gets you to 80, the pass mark. The last 20 are judgement.',
      },
    ],
    judged: [
      {
        zh: '提问：隐含 40、过线 70、明确 100，取最好的两条需求平均，每个毛病 −3。人际：信任每点 15（最多 2），赢听见 15 兑现 30，支持度满分 40。',
        en: 'Questions: implied 40, serious 70, explicit 100, mean of the best two needs, −3 a fault. People: 15 a point of trust (at most 2), win heard 15 or met 30, support up to 40.',
      },
      {
        zh: '流程：四步每步 10，进展最多 40，头一次开口就成 10，说话比例 10（有进展才算这两项），要小了 −10。',
        en: 'Process: 10 for each of four steps, the advance up to 40, first request granted 10, talk share kept 10 (both only with an advance), asked too little −10.',
      },
      {
        zh: '价值：明确 20、答上 60、证实 80，赢兑现 +20。纪律：四步每步 25，每犯一戒 −4。结果：进展占最大那步的几成，丢一档利润 −15。',
        en: 'Value: explicit 20, answered 60, proven 80, win met +20. Discipline: 25 a step, −4 a taboo. Result: the advance as a share of the largest, −15 a margin level lost.',
      },
      {
        zh: '总分是六项的加权平均；练习里每要一次提示 −2。',
        en: 'The total is the weighted mean of the six; in practice each hint costs 2.',
      },
    ],
    example: null,
    rules: ['askedTooLittle', 'talkTooMuch', 'noNextStep'],
    source: 'D11, D22, E1, E8, F1–F10',
  },
];
