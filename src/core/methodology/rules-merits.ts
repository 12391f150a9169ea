// Margin notes for what was done well. Words only: when a rule is kept is decided by the reaction tables.

import type { RuleWords } from './rule.ts';
import type { Merit } from './rule-ids.ts';

export const MERIT_WORDS: Readonly<Record<Merit, RuleWords>> = {
  usefulFact: {
    skill: 'questions',
    name: { zh: '问到了线索', en: 'A useful fact' },
    why: {
      zh: '这个背景问得有目的，答案里有一条可以往下走的线索。',
      en: 'You asked for this fact with a purpose, and the answer gave you somewhere to go.',
    },
    instead: {
      zh: '背景少问、问准，拿到线索马上接难点问题。',
      en: 'Ask few of these, aim them, and follow each lead at once with a problem question.',
    },
    source: 'E2, E3; Rackham, SPIN Selling ch. 4',
    page: 'situation',
  },
  problemFound: {
    skill: 'questions',
    name: { zh: '难处说出来了', en: 'Problem found' },
    why: {
      zh: '对方第一次自己说出了这件事不顺，隐含需求有了。',
      en: 'For the first time they said themselves that this is not going well: you have an implied need.',
    },
    instead: {
      zh: '别急着给答案，复述一遍，再问这件事会牵连到谁。',
      en: 'Do not answer it yet; play it back, then ask whom else it touches.',
    },
    source: 'E1, E4; Rackham, SPIN Selling ch. 3–4',
    page: 'problem',
  },
  consequenceWeighed: {
    skill: 'questions',
    name: { zh: '后果有了分量', en: 'Weight added' },
    why: {
      zh: '对方自己把后果说了出来，天平左边沉了一点。',
      en: 'They spelled out the consequence themselves, and the left pan of the scale went down.',
    },
    instead: {
      zh: '顺着时间、人、钱往下问，有外面的事实就带上。',
      en: 'Follow it through time, people and money, and bring an outside fact when you have one.',
    },
    source: 'E5, E8; Rackham, SPIN Selling ch. 4',
    page: 'implication',
  },
  scaleTipped: {
    skill: 'questions',
    name: { zh: '天平过线', en: 'The scale tipped' },
    why: {
      zh: '不解决的代价压过了解决的代价，这件事在对方心里成了非办不可。',
      en: 'Leaving it now costs more than solving it: in their mind it has to be dealt with.',
    },
    instead: {
      zh: '到这里就停手，不再加码，换成需求—效益问题。',
      en: 'Stop adding weight here and turn to what solving it would be worth.',
    },
    source: 'E8; Rackham, SPIN Selling ch. 3',
    page: 'valueScale',
  },
  inTheirWords: {
    skill: 'questions',
    name: { zh: '对方自己说要', en: 'In their own words' },
    why: {
      zh: '要什么、值多少，是对方说出来的；自己说的话，自己会去推。',
      en: 'They said what they want and what it is worth; people push for what they have said themselves.',
    },
    instead: {
      zh: '记下原话，接下来只讲答得上这句话的那个强项。',
      en: 'Note the very words, and next tell only the strength that answers them.',
    },
    source: 'E1, E6; Rackham, SPIN Selling ch. 4',
    page: 'explicit',
  },
  rootFound: {
    skill: 'questions',
    name: { zh: '问到了根上', en: 'Root found' },
    why: {
      zh: '几个为什么问下来，要求背后真正的需求露出来了。',
      en: 'A few whys brought out the need behind the request.',
    },
    instead: {
      zh: '拿到要求先问缘由，根上的需求才谈得出别的办法。',
      en: 'When handed a request, ask for the reason first; only the need at the root leaves room for other remedies.',
    },
    source: 'E15, E16',
    page: 'dig',
  },
  playedBack: {
    skill: 'people',
    name: { zh: '复述到位', en: 'Played back' },
    why: {
      zh: '对方听到自己的话被听准了，愿意多说一句。',
      en: 'They heard their own words come back right, and were ready to say more.',
    },
    instead: {
      zh: '听到要紧的就复述，用对方的词，末尾请对方纠正。',
      en: 'Play back what matters, in their words, and invite the correction.',
    },
    source: 'E12, E14, F1',
    page: 'listen',
  },
  winHeard: {
    skill: 'people',
    name: { zh: '听见了心里话', en: 'Personal win heard' },
    why: {
      zh: '公司要的之外，对方说出了自己图什么。',
      en: 'Beside what the company gains, they let you hear what is in it for them.',
    },
    instead: {
      zh: '记在心里，别当众说破；讲方案时让它自然对上。',
      en: 'Keep it to yourself, and let the solution speak to it when the time comes.',
    },
    source: 'B11, C7, C23; Miller & Heiman, Strategic Selling, Win-Results',
    page: 'winResults',
  },
  concernVoiced: {
    skill: 'people',
    name: { zh: '顾虑说开了', en: 'Concern drawn out' },
    why: {
      zh: '顾虑说出口才有得解；闷在心里的，最后会变成“再研究研究”。',
      en: 'A worry said aloud can be dealt with; one kept back ends as “let us think it over”.',
    },
    instead: {
      zh: '听完不辩，先认它有道理，再一起看怎么解。',
      en: 'Hear it out without arguing, grant that it is reasonable, then work it through together.',
    },
    source: 'C25, D17; Rackham, Major Account Sales Strategy',
    page: 'concerns',
  },
  benefit: {
    skill: 'value',
    name: { zh: '讲成了利益', en: 'A true benefit' },
    why: {
      zh: '对方明确要的，你正好答上，这才叫利益。',
      en: 'They had asked for it in so many words and this answers it: that is what makes a benefit.',
    },
    instead: {
      zh: '需求明确一条，讲一条，不顺手多讲。',
      en: 'One strength for each explicit need, and nothing thrown in.',
    },
    source: 'C24, E9; Rackham, SPIN Selling ch. 5',
    page: 'fab',
  },
  winMet: {
    skill: 'value',
    name: { zh: '个人也赢了', en: 'Personal win met' },
    why: {
      zh: '方案答了公司的事，也答了对方自己图的那一样。',
      en: 'The solution answers the company’s matter and what this person wants out of it too.',
    },
    instead: {
      zh: '每个人都找两样：公司的结果，自己的赢；一句话里两样都到。',
      en: 'For each person look for both, the company’s result and the personal win, and speak to both.',
    },
    source: 'B11, C7, C23; Miller & Heiman, Strategic Selling, Win-Results',
    page: 'winResults',
  },
  proof: {
    skill: 'value',
    name: { zh: '拿出了证据', en: 'Proof given' },
    why: {
      zh: '方案对得上之后，对方缺的就是放心，证据来得正是时候。',
      en: 'Once the answer fits, what they lack is certainty; the proof came at the right moment.',
    },
    instead: {
      zh: '先答后证，证据要对着对方那条需求，样板客户、试用数据、现场演示都行。',
      en: 'Answer first, prove second, and aim the reference, trial or demonstration at their need.',
    },
    source: 'C24, C25, D7; Rackham, Major Account Sales Strategy',
    page: 'prove',
  },
  priceInTime: {
    skill: 'discipline',
    name: { zh: '价报得是时候', en: 'Price in time' },
    why: {
      zh: '分量先摆足了，价格才有东西可比。',
      en: 'The worth was on the table first, so the price had something to be measured against.',
    },
    instead: {
      zh: '价格放在需求答上之后、要承诺之前，报了就往下一步走。',
      en: 'Name it after the answer and before the commitment, then go straight to the next step.',
    },
    source: 'F4, E8; Rackham, SPIN Selling ch. 6',
    page: 'price',
  },
  priceDeferred: {
    skill: 'discipline',
    name: { zh: '报价缓住了', en: 'Price put off' },
    why: {
      zh: '有理有据地缓一缓，对方不恼，主动权还在你手里。',
      en: 'You gave a reason for waiting; they did not mind, and the lead stays with you.',
    },
    instead: {
      zh: '缓答要带理由，并说清什么时候报。',
      en: 'Whenever you put off a price, say why and say when you will name it.',
    },
    source: 'F4',
    page: 'defer',
  },
  advanceAgreed: {
    skill: 'process',
    name: { zh: '要到了进展', en: 'Advance agreed' },
    why: {
      zh: '对方答应做一件具体的事，生意往前走了一步。',
      en: 'They agreed to do something definite, and the sale has moved.',
    },
    instead: {
      zh: '每次拜访前先想好要哪一步、退一步要什么。',
      en: 'Before each call, decide which step to ask for and which smaller one to fall back on.',
    },
    source: 'D22, F9; Rackham, SPIN Selling ch. 2',
    page: 'advances',
  },
  rapport: {
    skill: 'people',
    name: { zh: '开场得体', en: 'A good opening' },
    why: {
      zh: '一两句寒暄，气氛到了就进正题，正好。',
      en: 'A word or two, the ice is broken, and on to business: just right.',
    },
    instead: {
      zh: '寒暄说眼前看得见的，说完就讲来意。',
      en: 'Speak of something you both can see, then say why you have come.',
    },
    source: 'F8, D19; Rackham, SPIN Selling ch. 7',
    page: 'chat',
  },
  respect: {
    skill: 'people',
    name: { zh: '请教对了', en: 'Respect shown' },
    why: {
      zh: '请教对方做成的事，得意的人才肯把你当自己人讲。',
      en: 'You asked about something they did well; a proud buyer talks freely only to someone who rates it.',
    },
    instead: {
      zh: '请教要真，问细节，不奉承；从讲述里听线索。',
      en: 'Mean it: ask for detail rather than pay compliments, and listen for leads in the story.',
    },
    source: 'B9, E12, E18; Miller & Heiman, Strategic Selling, Response Modes (Overconfident)',
    page: 'selfSatisfied',
  },
};
