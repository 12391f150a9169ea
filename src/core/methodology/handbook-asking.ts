// Handbook pages of the moves that ask and listen. Words only; the rows are told from the reaction tables, never decided here.

import type { HandbookPage } from './handbook-page.ts';

export const ASKING_PAGES: readonly HandbookPage[] = [
  {
    id: 'situation',
    group: 'moves',
    title: { zh: '背景问题', en: 'Situation questions' },
    lead: {
      zh: '问客户现在是怎么做的：设备、用量、流程、谁在管。',
      en: 'Asking how things stand now: equipment, volumes, procedures, who is in charge.',
    },
    body: [
      {
        zh: '背景问题的答案对你有用，对客户没有用：他早就知道。问得越多，他越觉得在给你填表。研究大单会谈的人发现，背景问题的多少与成败没有正相关，新手问得多，老手问得少而准。',
        en: 'The answer is useful to you and no news to the customer. Each one more feels like filling in your form. Studies of large sales found no positive link between the number of situation questions and success: novices ask many, experienced people few and well aimed.',
      },
      {
        zh: '好的背景问题有去处。问之前先想清楚：我们能解决的难处里，哪一个会在这条答案里露头？露了头，下一句就接难点问题。',
        en: 'A good one is on its way somewhere. Before you ask, know which of the difficulties you can solve might show itself in the answer; if it does, your next sentence is a problem question.',
      },
      {
        zh: '公司规模、产品、新闻，来之前查好。当面问的，只留别处问不到的。',
        en: 'Size, products and news you look up beforehand. What you ask in person is what cannot be had elsewhere.',
      },
    ],
    judged: [
      {
        zh: '有用的事实（线索、项目评估六项、证据、条件、个人的赢）：知道了，算客户在说。',
        en: 'A useful fact (a lead, a qualifying fact, evidence, a condition, a personal win): you know it, and it counts as customer talk.',
      },
      {
        zh: '没用的，或超过对方的容忍：也知道了，但记一次毛病；超过容忍再掉 1 点耐心。',
        en: 'A useless one, or one beyond what they bear: known too, but a fault; beyond the limit also attention −1.',
      },
      {
        zh: '容忍：高瞻远瞩 2 个，不知所措 1 个，四平八稳 3 个，自我陶醉 1 个（要问他的成绩）。',
        en: 'The limit: visionary 2, overwhelmed 1, complacent 3, self-satisfied 1 (and about a success of theirs).',
      },
    ],
    example: {
      say: {
        zh: '这两台空压机，夜班是一起开，还是轮着开？',
        en: 'Those two compressors: on night shift do both run, or do they take turns?',
      },
      reply: {
        zh: '本来是轮着。今年春天起，得两台一起顶着。',
        en: 'They used to take turns. Since spring it has taken both.',
      },
    },
    rules: ['usefulFact', 'wastedSituation', 'homework'],
    source: 'E1, E2, E3, C14; Rackham, SPIN Selling ch. 4',
  },
  {
    id: 'problem',
    group: 'moves',
    title: { zh: '难点问题', en: 'Problem questions' },
    lead: {
      zh: '问困难、不满、不顺手的地方，让隐含需求露出来。',
      en: 'Asking after difficulty, dissatisfaction, what goes wrong, so that an implied need comes out.',
    },
    body: [
      {
        zh: '没有难处就没有需求，没有需求就没有生意。难点问题请客户说出哪里不顺。老手问的难点比背景多，新手怕冷场，常常跳过它直接讲产品。',
        en: 'No difficulty, no need; no need, no sale. A problem question invites the customer to say where it pinches. Experienced people ask more of these than of situation questions; novices, afraid of a silence, skip them and start on the product.',
      },
      {
        zh: '别问“有没有问题”。有线索，就问线索指着的那个地方：刚才说七月多加了料，是出了什么事？问的是事，不是评价，对方不用认错就能答。',
        en: 'Do not ask “any problems?”. With a lead in hand, ask at the spot it points to: you said you added more in July; what had happened? Ask for an event, not a verdict, and nobody has to admit a mistake in order to answer.',
      },
      {
        zh: '问到了别马上给药方。隐含需求只是起点，大单里它撑不起一个决定。',
        en: 'When you have it, do not prescribe. An implied need is only a start; in a large sale it does not carry a decision.',
      },
    ],
    judged: [
      {
        zh: '有线索、事情归这个人管：隐含需求出现，天平 +2。',
        en: 'With a lead, and on a matter that touches this person: the need is implied, the scale +2.',
      },
      {
        zh: '没线索：四平八稳的人说没什么；自我陶醉的人顶回来，信任 −1。',
        en: 'Without a lead: the complacent say all is well; the self-satisfied push back, trust −1.',
      },
      {
        zh: '不归他管：没反应，但会告诉你该问谁。',
        en: 'Not their matter: nothing moves, but you are told who to ask.',
      },
      {
        zh: '不知所措的人，最急的事没着落前问别的：被顶回来。',
        en: 'An overwhelmed person asked about anything but the burning matter: pushes back.',
      },
    ],
    example: {
      say: {
        zh: '您说从春天起两台得一起开，夜里有没有顶不住的时候？',
        en: 'You said it has taken both since spring. Are there nights when even that isn’t enough?',
      },
      reply: {
        zh: '上个月有三回，气压掉下来，喷涂线停了。',
        en: 'Three times last month the pressure dropped and the paint line stopped.',
      },
    },
    rules: ['problemFound', 'shotInTheDark', 'notMyDepartment', 'acuteFirst', 'knownPain', 'trustFirst'],
    source: 'E1, E4, E9; Rackham, SPIN Selling ch. 3–4',
  },
  {
    id: 'implication',
    group: 'moves',
    title: { zh: '暗示问题', en: 'Implication questions' },
    lead: {
      zh: '问一个难处会带来什么后果，让它从小毛病变成非解决不可。',
      en: 'Asking what a problem leads to, so that a nuisance becomes something that must be dealt with.',
    },
    body: [
      {
        zh: '客户说得出的毛病，往往自己觉得不值一提。暗示问题把它和别的事连起来：停一次线，误的是哪批货？谁去跟客户解释？一年几回？分量是客户自己加上去的，所以他信。',
        en: 'The trouble a customer can name often seems hardly worth naming. An implication question ties it to other things: which delivery did that stoppage hit, who had to explain it, how often in a year? The customer lays the weight on, and so believes in it.',
      },
      {
        zh: '这是最难的一类问题，老手也不多问，因为它要准备。来之前，把我们能解决的每个难处往下推三步：牵连谁、花多少钱、拖久了怎样。',
        en: 'This is the hardest kind, and even experienced people ask few, because it takes preparation. Before the call follow every problem you can solve three steps down: whom it touches, what it costs, what happens if it goes on.',
      },
      {
        zh: '有外面的事实就带上，比你自己的推论重得多。问到过线就停：再压下去，对方只会难受，不会更想动。',
        en: 'An outside fact weighs far more than your own reasoning. Once the scale has tipped, stop: more weight makes them feel worse, not readier to act.',
      },
    ],
    judged: [
      {
        zh: '四平八稳：+1，带证据 +3。自我陶醉：只认外面的证据，+2，一次拜访一条。',
        en: 'Complacent: +1, with evidence +3. Self-satisfied: outside evidence only, +2, one a call.',
      },
      {
        zh: '高瞻远瞩：先问过愿景才有 +1；问麻烦事的后果，掉 1 点耐心。',
        en: 'Visionary: +1, but only after the goal was asked for; consequences of a trouble cost attention 1.',
      },
      {
        zh: '不知所措：最急的那件，一次拜访第一问 +2，第二问被顶回来，耐心 −1。',
        en: 'Overwhelmed: on the burning matter the first of a call is +2, the second is pushed back, attention −1.',
      },
      {
        zh: '难处还没说出来就问：被顶回来，信任 −1。已经过线再问：掉 1 点耐心。',
        en: 'Before the problem was owned up to: pushed back, trust −1. After the scale tipped: attention −1.',
      },
    ],
    example: {
      say: {
        zh: '喷涂线停那三回，第二天要交的货怎么办的？',
        en: 'Those three times the paint line stopped: what became of the next day’s deliveries?',
      },
      reply: {
        zh: '叫了专车半夜送，还是晚了一家。那家到现在没再下单。',
        en: 'We hired trucks in the middle of the night, and still let one down. They haven’t ordered since.',
      },
    },
    rules: ['consequenceWeighed', 'scaleTipped', 'implicationBeforeProblem', 'noEvidence', 'visionFirst'],
    source: 'E1, E5, E7, E8; Rackham, SPIN Selling ch. 4',
  },
  {
    id: 'needPayoff',
    group: 'moves',
    title: { zh: '需求—效益问题', en: 'Need-payoff questions' },
    lead: {
      zh: '问解决了有什么好处，让客户自己说出要什么、值多少。',
      en: 'Asking what solving it would be worth, so that the customer says what is wanted and why.',
    },
    body: [
      {
        zh: '前面三类问题围着难处转，这一类转向办法。客户说“要是不停线，我每月能多出两百件”，这句话比你说一百遍都管用：它是明确需求，也是他以后替你讲给别人听的话。',
        en: 'The other three circle the problem; this one turns to the remedy. When a customer says “if it never stopped I’d get two hundred more out a month”, it does more than your saying it a hundred times: it is an explicit need, and the very words they will use for you with others.',
      },
      {
        zh: '问早了没用：天平没过线，客户只会说“看情况吧”。问法要开放：对您最大的好处是什么？还能帮到谁？',
        en: 'Too soon and it fails: until the scale has tipped you get “it depends”. Ask it openly: what would it do for you? Who else would it help?',
      },
      {
        zh: '对技术把关的人特别有用：他要的是能写进报告里的理由，这些理由最好从他嘴里出来。',
        en: 'It works especially well with technical buyers: they need reasons for a report, and the best reasons are their own.',
      },
    ],
    judged: [
      {
        zh: '天平已过线：需求变明确，信任 +1。',
        en: 'Once the scale has tipped: the need becomes explicit, trust +1.',
      },
      { zh: '没过线：被顶回来，记一次毛病。', en: 'Before that: pushed back, and a fault.' },
      {
        zh: '高瞻远瞩的人，对他的目标可以先问：天平 +3，只有第一次加。',
        en: 'A visionary may be asked about the goal at the start: the scale +3, the first time only.',
      },
      {
        zh: '自我陶醉的人没反应：他没有要解决的事。',
        en: 'With the self-satisfied nothing moves: there is nothing they want solved.',
      },
    ],
    example: {
      say: {
        zh: '要是夜班气压稳得住，对您排产最大的好处是什么？',
        en: 'If the pressure held through the night, what would that do for your planning?',
      },
      reply: {
        zh: '夜里就敢排急单了。我要的就是夜班不掉压，一次都不能掉。',
        en: 'I’d dare to put rush orders on nights. That’s what I need: no drop on night shift, not once.',
      },
    },
    rules: ['inTheirWords', 'payoffTooEarly', 'wantNotNeed'],
    source: 'E1, E6, E7, E8; Rackham, SPIN Selling ch. 4',
  },
  {
    id: 'dig',
    group: 'moves',
    title: { zh: '追问（5 Why）', en: 'Digging (5 Why)' },
    lead: {
      zh: '客户提出一个现成的要求时，问它后面的缘由。',
      en: 'When the customer hands you a ready-made request, asking for the reason behind it.',
    },
    body: [
      {
        zh: '“操作界面要做简单些。”这是想要，不是需求。为什么？新工人学不会。为什么新工人多？老工人留不住。照字面做一个简单界面，问题还在原处。',
        en: '“We want a simpler panel.” That is a want. Why? New hands can’t learn the old one. Why so many new hands? The experienced ones leave. Build the simple panel, and the matter is where it was.',
      },
      {
        zh: '一层一层问，通常三到五层见底。每一层都像是答案，每一层都有一个只治表面的办法在等你。问到对方说“说到底，我要的是……”才算到根。',
        en: 'Layer by layer; three to five usually reach the bottom. Every layer looks like the answer and has its surface remedy waiting. You are at the root when you hear “when it comes down to it, what I want is…”.',
      },
      {
        zh: '为什么问多了像审问。问一两层，复述一句，再往下。',
        en: 'Too many whys make an interrogation. After one or two, play the answer back, then go on.',
      },
    ],
    judged: [
      {
        zh: '还有更深的缘由：知道下一层；不受急事妨碍。',
        en: 'A deeper reason is left: you learn the next layer; a burning matter does not stand in the way.',
      },
      {
        zh: '到根：信任 +1；原来没露头的需求变隐含，天平 +2。',
        en: 'At the root: trust +1; a need still hidden becomes implied, the scale +2.',
      },
      { zh: '中间不复述，连着第三个：耐心 −1。', en: 'The third in a row without playing back: attention −1.' },
      { zh: '没有更深的了：没反应。', en: 'Nothing deeper: nothing moves.' },
    ],
    example: {
      say: {
        zh: '您想要简单的界面，是碰上了什么事？',
        en: 'You’d like a simpler panel. What has happened that you ask?',
      },
      reply: {
        zh: '这半年换了六个操作工，每个都得教一个月。',
        en: 'I’ve had six operators in half a year, and each one takes a month to teach.',
      },
    },
    rules: ['rootFound', 'interrogation', 'wantNotNeed', 'surfaceRemedy'],
    source: 'E15, E16, F3',
  },
  {
    id: 'listen',
    group: 'moves',
    title: { zh: '倾听与确认', en: 'Listening and confirming' },
    lead: {
      zh: '把听到的复述一遍，请对方纠正；或者停下来，让没说出口的顾虑说出来。',
      en: 'Playing back what you heard and inviting the correction; or stopping, so that an unspoken worry can come out.',
    },
    body: [
      {
        zh: '复述不是客套。用对方的词，短，末尾问一句“对吗”。说得准，对方知道你听进去了；说偏了，他会纠正，纠正的那句往往比原话更要紧。',
        en: 'Playing back is no courtesy. Use their words, keep it short, end with “have I got it?”. Right, and they know they were heard; wrong, and they correct you, and the correction is often worth more than the first version.',
      },
      {
        zh: '后果和好处说出来之后停一停，公司的事说完了，人会多说一句自己的事：怕担责任，想争口气。那一句就是个人的赢。',
        en: 'Pause after a consequence or a payoff has been spoken. Once the company’s matter is out, people add a word of their own: afraid of the blame, keen to show somebody. That word is the personal win.',
      },
      {
        zh: '没有新话可复述，对方却吞吞吐吐，那是有顾虑。请他说，别替他说。',
        en: 'When there is nothing new to play back and the other hesitates, there is a worry. Invite it; do not say it for them.',
      },
    ],
    judged: [
      {
        zh: '难点、暗示、效益、追问得到回答之后：耐心 +1（一次拜访两回为限），头一回信任 +1（不超过 4）。',
        en: 'After an answer to a problem, implication, payoff or digging question: attention +1 (twice a call), the first time trust +1 (not above 4).',
      },
      {
        zh: '在暗示或效益之后：还能听见个人的赢。',
        en: 'After an implication or payoff answer you also hear the personal win.',
      },
      { zh: '背景问题之后：不加不减。', en: 'After a situation answer: nothing either way.' },
      { zh: '没有新话而有顾虑：全部说出来。', en: 'Nothing just revealed, but open concerns: all of them are voiced.' },
    ],
    example: {
      say: {
        zh: '我复述一下：停了三回，误了一家，那家没再下单。对吗？',
        en: 'Let me say it back: three stoppages, one customer let down, and no order from them since. Is that it?',
      },
      reply: {
        zh: '对。那家是我亲自谈下来的，老板当着大家的面问过我。',
        en: 'Yes. I’d won that customer myself, and the boss asked me about it in front of everyone.',
      },
    },
    rules: ['playedBack', 'winHeard', 'concernVoiced'],
    source: 'E12, E14, F1, C25',
  },
];
