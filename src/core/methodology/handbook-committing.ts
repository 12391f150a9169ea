// Handbook pages of opening and ending a call: chat, requests, the coach, leaving. Words only.

import type { HandbookPage } from './handbook-page.ts';

export const COMMITTING_PAGES: readonly HandbookPage[] = [
  {
    id: 'request',
    group: 'moves',
    title: { zh: '要求承诺', en: 'Asking for commitment' },
    lead: { zh: '请对方答应一个具体的行动。', en: 'Asking the customer for one definite act.' },
    body: [
      {
        zh: '四成的销售谈完就走，从不开口要。谈得再好，没有对方的一个行动，事情就停在原地。',
        en: 'Four in ten sales efforts never ask. However good the talk, without an act on their side nothing has moved.',
      },
      {
        zh: '来之前备两步：想要的一步，退一步。开口前掂一掂支持度，要对方现在做得到的最大的那一步。要大了会被拒，要小了等于把该得的留在桌上。',
        en: 'Bring two: the step you want and the one to fall back on. Before asking, weigh how far they are with you, and ask for the largest act they can take now. Too large is declined; too small leaves on the table what was yours.',
      },
      {
        zh: '行动要由客户来做，有人，有日子。“我给您寄份资料”不算，那是你的行动。',
        en: 'The act is the customer’s, with a name and a day. “I’ll send you some material” does not count; that is yours.',
      },
    ],
    judged: [
      {
        zh: '支持度不低于这一步的大小，条件也齐：答应，会谈以进展（或订单）结束。',
        en: 'Support at least the size of the step, and its conditions met: granted, and the call ends as an advance (or an order).',
      },
      {
        zh: '不然：被顶回来，耐心 −1；一次拜访被拒三次，会谈结束。',
        en: 'Otherwise: declined, attention −1; the third decline of a call ends it.',
      },
      { zh: '头一次开口就要到，流程一项加 10 分。', en: 'The first request granted is worth 10 points of Process.' },
    ],
    example: {
      say: {
        zh: '下周三夜班，请您安排设备科跟我们测一晚气压，行吗？',
        en: 'Would you have Maintenance log the pressure with us on Wednesday night?',
      },
      reply: { zh: '行，我跟他们打招呼。', en: 'Yes. I’ll tell them.' },
    },
    rules: ['advanceAgreed', 'declined', 'askedTooLittle'],
    source: 'D18, D22, F9; Rackham, SPIN Selling ch. 2',
  },
  {
    id: 'askToCoach',
    group: 'moves',
    title: { zh: '发展教练', en: 'Winning a coach' },
    lead: { zh: '请一位信得过的内部人替你指路。', en: 'Asking someone inside, who trusts you, to guide you.' },
    body: [
      {
        zh: '教练告诉你外人不知道的：什么时候立项，谁说了算，对手走到哪一步。没有教练，大单的机会很小。',
        en: 'A coach tells you what outsiders do not know: when the project is approved, whose word counts, how far the rival has got. Without one, the odds in a large sale are thin.',
      },
      {
        zh: '挑教练看三样：在里面说话有人听，信得过你，而且你成了他也有所得。最热情的那个往往最没分量。',
        en: 'Look for three things: they are believed inside, they believe in you, and your success is theirs. The friendliest person is often the one nobody listens to.',
      },
      {
        zh: '教练不是内奸。不要逼他说不该说的，也不要让他替你出头。',
        en: 'A coach is no spy. Do not press for what they should not say, and do not make them fight your battle.',
      },
    ],
    judged: [
      {
        zh: '这个人能当教练，信任到 3，他自己的赢已兑现：成了教练。',
        en: 'Coachable, trust 3 or more, personal win met: becomes your coach.',
      },
      { zh: '缺一样：被顶回来，耐心 −1。', en: 'If one is missing: declines, attention −1.' },
    ],
    example: {
      say: {
        zh: '这事做成了是您的成绩。里面该先见谁，您肯指点一句吗？',
        en: 'If it comes off it will be to your credit. Whom should I see first? Would you give me a word?',
      },
      reply: { zh: '先去见设备科老唐，别先找采购。', en: 'See Tang in Maintenance first. Not Purchasing.' },
    },
    rules: ['notYetCoach', 'winMet'],
    source: 'C2, C3, C7; Miller & Heiman, Strategic Selling, the Coach',
  },
  {
    id: 'chat',
    group: 'moves',
    title: { zh: '闲谈', en: 'Small talk' },
    lead: { zh: '开场的一两句寒暄。', en: 'A word or two on coming in.' },
    body: [
      {
        zh: '头一回见面，一两句寒暄让人松下来。说眼前看得见的，说完讲来意：为什么来，想问什么。',
        en: 'At a first meeting a word or two puts people at ease. Speak of something you both can see, then say why you came and what you would like to ask.',
      },
      {
        zh: '十年前靠聊天交朋友也许行得通，现在人人都忙。业务关系不靠私交撑着，聊久了显得没正事。',
        en: 'Making friends by the hour may once have worked; now nobody has the time. A business relation does not rest on private friendship, and long chat looks like having nothing to say.',
      },
    ],
    judged: [
      { zh: '这一单头一次，开场时：信任 +1。', en: 'The first of the deal, at the opening: trust +1.' },
      { zh: '以后的拜访，开场一次：不加不减。', en: 'At the opening of a later call, once: nothing either way.' },
      {
        zh: '其余：耐心 −2，3 分钟，算你在说。',
        en: 'Otherwise: attention −2, three minutes, and it counts as rep talk.',
      },
    ],
    example: {
      say: {
        zh: '门口那台旧冲床擦得真亮，是贵厂第一台？',
        en: 'That old press by the gate is beautifully kept. Was it your first?',
      },
      reply: { zh: '老厂长的宝贝，八六年买的。', en: 'The old director’s darling. Bought in ’86.' },
    },
    rules: ['rapport', 'idleChat'],
    source: 'F8, D19; Rackham, SPIN Selling ch. 7',
  },
  {
    id: 'leave',
    group: 'moves',
    title: { zh: '告辞', en: 'Leaving' },
    lead: { zh: '不再往下谈，结束这次拜访。', en: 'Ending the call without asking for more.' },
    body: [
      {
        zh: '该走的时候走不丢分：对方此刻什么也不会答应，再坐下去只是消耗。对自我陶醉的人，放下一条事实就走，常常是最好的一步。',
        en: 'Leaving when it is time costs nothing: if they would grant nothing now, staying only wears them out. With a self-satisfied person, putting down one fact and going is often the best move there is.',
      },
      {
        zh: '不该走的时候走，是把一次进展丢在桌上。走之前问自己：现在有没有一步，是对方肯答应的？',
        en: 'Leaving too soon leaves an advance on the table. Before you rise, ask yourself: is there a step they would agree to now?',
      },
    ],
    judged: [
      { zh: '没有能要到的：暂时中断，不算毛病。', en: 'Nothing grantable: a continuation, no fault.' },
      { zh: '有能要到的没要：犯“没要下一步”。', en: 'Something grantable and not asked for: “no next step”.' },
    ],
    example: null,
    rules: ['noNextStep'],
    source: 'D22, F9, E18',
  },
];
