// The terms of the field, as the app uses them. Words only.

import type { GlossaryEntry } from './handbook-page.ts';

export const GLOSSARY: readonly GlossaryEntry[] = [
  {
    term: { zh: '大客户', en: 'key account' },
    text: {
      zh: '买得多、买得久、要求具体，丢了会伤筋动骨的客户。',
      en: 'A customer who buys much and for long, has demands of their own, and whose loss would be felt.',
    },
  },
  {
    term: { zh: '复杂销售', en: 'complex sale' },
    text: {
      zh: '周期长、金额大、要一群人参与和批准才能定的销售。',
      en: 'A long sale of a large sum that takes several people’s part and approval.',
    },
  },
  {
    term: { zh: '购买影响者', en: 'buying influence' },
    text: {
      zh: '对这一单有分量的人：使用者、技术把关者、经济决策者，其中有人还可以当教练。',
      en: 'Anyone who carries weight in this deal: user, technical or economic buyer; any of them may also be a coach.',
    },
  },
  {
    term: { zh: '使用者', en: 'user buyer' },
    text: {
      zh: '用它干活或管人用它的人，看它能不能解决手上的事。',
      en: 'Someone who works with it or directs those who do, and judges it by the job in hand.',
    },
  },
  {
    term: { zh: '技术把关者', en: 'technical buyer' },
    text: {
      zh: '按指标筛供应商的人，不能说行，能说不行。',
      en: 'Someone who screens suppliers by the specification: cannot say yes, can say no.',
    },
  },
  {
    term: { zh: '经济决策者', en: 'economic buyer' },
    text: {
      zh: '这一单最后点头的人，不一定职位最高。',
      en: 'The person with the final word on this deal, not always the highest title.',
    },
  },
  {
    term: { zh: '教练', en: 'coach' },
    text: {
      zh: '信得过你、在里面说话有人听、盼着你成的内部人。',
      en: 'Someone who trusts you, is believed inside, and wants you to win.',
    },
  },
  {
    term: { zh: '反应模式', en: 'response mode' },
    text: {
      zh: '一个人此刻对这个提案的看法，不是性格；四种，会变。',
      en: 'How one person sees this proposal now; not a character. There are four, and they change.',
    },
  },
  {
    term: { zh: '背景问题', en: 'situation question' },
    text: { zh: '问现状的事实。', en: 'Asks for facts of how things stand.' },
  },
  {
    term: { zh: '难点问题', en: 'problem question' },
    text: { zh: '问困难和不满。', en: 'Asks after difficulty and discontent.' },
  },
  {
    term: { zh: '暗示问题', en: 'implication question' },
    text: { zh: '问难处的后果和牵连。', en: 'Asks what a problem leads to.' },
  },
  {
    term: { zh: '需求—效益问题', en: 'need-payoff question' },
    text: { zh: '问解决了值多少、有什么好处。', en: 'Asks what a solution would be worth.' },
  },
  {
    term: { zh: '线索', en: 'lead' },
    text: { zh: '让人有理由猜到某个难处的事实。', en: 'A fact that gives reason to suspect a difficulty.' },
  },
  {
    term: { zh: '隐含需求', en: 'implied need' },
    text: { zh: '客户说出的困难或不满。', en: 'A difficulty or discontent the customer has stated.' },
  },
  {
    term: { zh: '明确需求', en: 'explicit need' },
    text: { zh: '客户自己说出的想要，而且我们答得上。', en: 'A wish the customer has stated that we can satisfy.' },
  },
  {
    term: { zh: '价值天平', en: 'value scale' },
    text: { zh: '问题的严重性对解决的代价。', en: 'Seriousness of the problem against the cost of solving it.' },
  },
  {
    term: { zh: '过线', en: 'to tip' },
    text: { zh: '严重性压过代价，事情非办不可。', en: 'Seriousness outweighs cost; it has to be dealt with.' },
  },
  {
    term: { zh: '想要', en: 'want' },
    text: {
      zh: '带着现成办法的要求，短，会变。',
      en: 'A request that brings its own remedy; short-lived, changeable.',
    },
  },
  {
    term: { zh: '5 Why', en: 'five whys' },
    text: {
      zh: '对一个要求连问缘由，问到真正的需求。',
      en: 'Asking the reason of a request until the real need is reached.',
    },
  },
  {
    term: { zh: '特征', en: 'feature' },
    text: { zh: '我们有什么，还没有人说需要它。', en: 'What we have, before anyone has felt a need for it.' },
  },
  {
    term: { zh: '优点', en: 'advantage' },
    text: { zh: '它怎样能帮上忙，说在隐含需求上。', en: 'How it can help, told against an implied need.' },
  },
  {
    term: { zh: '利益', en: 'benefit' },
    text: { zh: '它怎样满足客户说出口的需求。', en: 'How it meets a need the customer has spoken.' },
  },
  {
    term: { zh: '优势杠杆', en: 'strength' },
    text: {
      zh: '我们胜过对手、又能答上客户需求的那一点。',
      en: 'Where we beat the rival and answer a need of the customer’s.',
    },
  },
  {
    term: { zh: '小红旗', en: 'red flag' },
    text: {
      zh: '不知道的、没谈过的、不对劲的地方，先标出来再想办法。',
      en: 'Something unknown, untouched or amiss in a deal, marked so that it gets dealt with.',
    },
  },
  {
    term: { zh: '顾虑', en: 'concern' },
    text: {
      zh: '妨碍决定的担心：价格、合不合用、风险、厂家。',
      en: 'A worry in the way of a decision: price, fit, risk or vendor.',
    },
  },
  {
    term: { zh: '结果', en: 'result' },
    text: { zh: '方案给公司带来的变化。', en: 'What the solution changes for the company.' },
  },
  {
    term: { zh: '个人的赢', en: 'personal win' },
    text: { zh: '这个人自己因此得到的。', en: 'What this person gets out of it.' },
  },
  {
    term: { zh: '双赢', en: 'win–win' },
    text: {
      zh: '客户的需求答上了，我们也守住了进展和利润。',
      en: 'The customer’s need is answered, and we hold our advance and our margin.',
    },
  },
  {
    term: { zh: '进展', en: 'advance' },
    text: {
      zh: '客户答应的、让生意往前走的具体行动。',
      en: 'A definite act the customer agrees to that moves the sale on.',
    },
  },
  {
    term: { zh: '暂时中断', en: 'continuation' },
    text: { zh: '没说不，也没有行动。', en: 'No refusal, and no act agreed either.' },
  },
  {
    term: { zh: '支持度', en: 'support' },
    text: { zh: '这个人此刻站在哪一边，−3 到 +3。', en: 'Where a person stands now, −3 to +3.' },
  },
  {
    term: { zh: '信心', en: 'belief' },
    text: { zh: '相不相信真做得到。', en: 'Whether they think it can really be done.' },
  },
  {
    term: { zh: '利润档', en: 'margin level' },
    text: {
      zh: '每让一步、价报早了，就丢一档；开始有三档。',
      en: 'A deal has three at the start; an early price or a concession costs one.',
    },
  },
  {
    term: { zh: '关键节点', en: 'key node' },
    text: {
      zh: '销售流程里不到就走不下去的那一步。',
      en: 'A milestone without which the sale cannot properly move on.',
    },
  },
];
