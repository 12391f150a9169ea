// Margin notes for the taboos of discipline. Words only: when a rule is hit is decided by the reaction tables.

import type { RuleWords } from './rule.ts';
import type { Taboo } from './rule-ids.ts';

export const TABOO_WORDS: Readonly<Record<Taboo, RuleWords>> = {
  pitchTooEarly: {
    skill: 'discipline',
    name: { zh: '陈述早了', en: 'Pitched too early' },
    why: {
      zh: '需求还没说明确，讲优点只会招来异议。',
      en: 'Before the need is explicit, an advantage only earns an objection.',
    },
    instead: {
      zh: '先让后果压过代价，再让对方自己说要什么。',
      en: 'Let the consequences outweigh the cost, then let them say what they want.',
    },
    source: 'F2, C24, E9; Rackham, SPIN Selling ch. 5–6',
    page: 'fab',
  },
  mismatch: {
    skill: 'discipline',
    name: { zh: '答非所问', en: 'Wrong answer' },
    why: {
      zh: '对方说要这一样，你答的是那一样，像照着样本念。',
      en: 'They asked for one thing and you answered another; it sounds like reading from the brochure.',
    },
    instead: {
      zh: '回到对方的原话，只讲正好答上这一条的强项。',
      en: 'Go back to their own words and tell only the strength that answers them.',
    },
    source: 'A15, C24, F10; Rackham, SPIN Selling ch. 5',
    page: 'present',
  },
  surfaceRemedy: {
    skill: 'discipline',
    name: { zh: '照单抓药', en: 'Surface remedy' },
    why: {
      zh: '照嘴上的要求给方案，真正的需求没碰到，装上去也不会满意。',
      en: 'You filled the order as spoken; the need behind it is untouched, and the cure will not hold.',
    },
    instead: {
      zh: '再问两个为什么，找到要求背后的需求，再谈办法。',
      en: 'Ask why once or twice more, find the need behind the request, then talk remedies.',
    },
    source: 'E15, E16, F3, F5',
    page: 'wantAndNeed',
  },
  priceTooEarly: {
    skill: 'discipline',
    name: { zh: '价报早了', en: 'Priced too early' },
    why: {
      zh: '还没有一个需求得到回答，价格先上了桌，往后每个毛病都是砍价的理由。',
      en: 'No need was answered yet; from now on every blemish is a reason for a discount.',
    },
    instead: {
      zh: '说明缘由先缓一缓，等明确的需求有了答案、分量压过代价，再报。',
      en: 'Put it off with a reason; name it once a need is answered and weighs well above the cost.',
    },
    source: 'F4; Rackham, SPIN Selling ch. 6',
    page: 'price',
  },
  concedeBeforeWhy: {
    skill: 'discipline',
    name: { zh: '没问就让', en: 'Gave unasked' },
    why: {
      zh: '对方还没说出价格上的顾虑，你先让了：利润没了，疑虑还在。',
      en: 'No worry about price had been voiced: the margin is gone and the worry is still there.',
    },
    instead: {
      zh: '先听对方把顾虑说完；要让，就换一样东西回来。',
      en: 'Hear the worry out first; if you must give, get something back for it.',
    },
    source: 'F4, F5, D9, D17',
    page: 'concede',
  },
  closingTechnique: {
    skill: 'discipline',
    name: { zh: '用了成交技巧', en: 'Closing technique' },
    why: {
      zh: '小单的逼单话术，大单的买家一听就懂，掉的是信任。',
      en: 'A trick from small sales; a buyer of large ones sees it coming, and trust goes.',
    },
    instead: {
      zh: '不逼。把谈定的总结一遍，提一个对方现在做得到的下一步。',
      en: 'Do not press. Sum up what is settled and propose one step they can take now.',
    },
    source: 'A6, A7; Rackham, SPIN Selling ch. 2',
    page: 'close',
  },
  idleChat: {
    skill: 'discipline',
    name: { zh: '闲谈过头', en: 'Idle chat' },
    why: {
      zh: '寒暄一次够了，再聊花的是对方的时间。',
      en: 'Once is courtesy; after that the small talk is on their time.',
    },
    instead: {
      zh: '开场一两句，说清来意，就进问题。',
      en: 'A sentence or two at the door, say why you came, then ask.',
    },
    source: 'F8; Rackham, SPIN Selling ch. 7',
    page: 'chat',
  },
  noNextStep: {
    skill: 'discipline',
    name: { zh: '没要下一步', en: 'No next step' },
    why: {
      zh: '对方本来肯答应一步，你没开口就结束了，落得一句“再联系”。',
      en: 'They would have agreed to a step and you never asked; all you have is “we’ll be in touch”.',
    },
    instead: {
      zh: '走之前要一个具体的行动：谁、做什么、哪一天。',
      en: 'Before you go, ask for one concrete act: who, what, by which day.',
    },
    source: 'F9, D18, D22; Rackham, SPIN Selling ch. 2',
    page: 'advances',
  },
  talkTooMuch: {
    skill: 'discipline',
    name: { zh: '说得太多', en: 'Talked too much' },
    why: {
      zh: '谈得舒服的时候，客户说的是销售的两倍；这一场你占多了。',
      en: 'In a good call the customer talks twice as long as the rep; in this one you took more than your share.',
    },
    instead: {
      zh: '讲一段就还一个问题，讲完停住，等对方开口。',
      en: 'For every piece you tell, hand back a question; then stop and wait.',
    },
    source: 'F1, A13',
    page: 'talkShare',
  },
  homework: {
    skill: 'discipline',
    name: { zh: '功课没做', en: 'Homework not done' },
    why: {
      zh: '网上查得到的事当面问，等于告诉对方你没准备。',
      en: 'Asking what anyone can look up tells them you came unprepared.',
    },
    instead: {
      zh: '官网、年报、行业新闻先看完，当面只问别处问不到的。',
      en: 'Read the website, the annual report and the trade press; ask in person only what cannot be had elsewhere.',
    },
    source: 'C14, E2, B6',
    page: 'situation',
  },
  caved: {
    skill: 'discipline',
    name: { zh: '有求必应', en: 'Gave in' },
    why: {
      zh: '要什么给什么，给掉的是分寸，下回要得更多。',
      en: 'Saying yes to whatever is asked costs you your standing, and the next demand is larger.',
    },
    instead: {
      zh: '分清想要和需要，守住真正的需求；给一样，换一样。',
      en: 'Tell wants from needs and serve the need; whatever you give, trade it for something.',
    },
    source: 'F5, E16, B13',
    page: 'wantAndNeed',
  },
  budgetUnknown: {
    skill: 'discipline',
    name: { zh: '预算没摸清', en: 'Budget unknown' },
    why: {
      zh: '有没有预算、从哪里出、谁来批都不知道就投标，价位全靠猜。',
      en: 'You bid without knowing whether there is money, whose it is and who releases it: the figure is a guess.',
    },
    instead: {
      zh: '投标前问清三样：预算多少、哪笔钱、怎么批。',
      en: 'Before bidding, know three things: how much, from which pot, and how it is approved.',
    },
    source: 'F6, D3',
    page: 'price',
  },
  noPathToDecider: {
    skill: 'discipline',
    name: { zh: '够不到拍板人', en: 'No way upstairs' },
    why: {
      zh: '没见过拍板的人，里面也没有人替你说话，决定是关起门来做的。',
      en: 'You have neither met the decider nor anyone inside to speak for you, and it is decided behind closed doors.',
    },
    instead: {
      zh: '给支持你的人递材料、递话，请他引见，或请己方高层出面对等拜访。',
      en: 'Equip your supporters with material and words, ask one for an introduction, or bring in your own executive.',
    },
    source: 'F7, C18, C2, B14; Rackham, Major Account Sales Strategy',
    page: 'support',
  },
  sameDeck: {
    skill: 'discipline',
    name: { zh: '一套话讲两家', en: 'Same deck twice' },
    why: {
      zh: '同一个强项讲给两个人听，都在人家开口要之前，谁的需求也没对上。',
      en: 'The same strength pitched to two people before either had asked: it met neither need.',
    },
    instead: {
      zh: '先弄清各人要什么，再各讲各的那一条。',
      en: 'Find out what each of them is after, then tell each the one thing that answers it.',
    },
    source: 'F10, A15, C12',
    page: 'fab',
  },
};
