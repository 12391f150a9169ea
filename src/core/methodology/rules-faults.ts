// Margin notes for faults of questioning and for remarks. Words only: when a rule is hit is decided by the reaction tables.

import type { RuleWords } from './rule.ts';
import type { Fault, Remark } from './rule-ids.ts';

export const FAULT_WORDS: Readonly<Record<Fault, RuleWords>> = {
  implicationBeforeProblem: {
    skill: 'questions',
    name: { zh: '后果问早了', en: 'Consequence too soon' },
    why: {
      zh: '对方还没承认有难处，就先问会出什么事，听着像吓唬人。',
      en: 'They have not owned up to a problem yet, so asking where it leads sounds like a scare.',
    },
    instead: {
      zh: '先问难点，等对方自己说出不满，再问这件事会牵连到哪里。',
      en: 'Ask after the difficulty first; once they have said it themselves, ask what it leads to.',
    },
    source: 'E1, E4, E5; Rackham, SPIN Selling ch. 4',
    page: 'implication',
  },
  payoffTooEarly: {
    skill: 'questions',
    name: { zh: '价值问早了', en: 'Payoff asked too soon' },
    why: {
      zh: '天平还没过线就问解决了值多少，只换来一句“看情况吧”。',
      en: 'The scale has not tipped, so asking what a solution would be worth earns a shrug.',
    },
    instead: {
      zh: '再压一两条后果，等严重性盖过代价，再请对方说解决了有什么好处。',
      en: 'Lay on another consequence or two; when they outweigh the cost, ask what solving it would be worth.',
    },
    source: 'E6, E8; Rackham, SPIN Selling ch. 4',
    page: 'needPayoff',
  },
  shotInTheDark: {
    skill: 'questions',
    name: { zh: '没线索就问', en: 'Shot in the dark' },
    why: {
      zh: '没有线索就问“满不满意”，日子好过的人只会说没什么。',
      en: 'Ask a contented buyer, with nothing to go on, whether anything is wrong, and the answer is no.',
    },
    instead: {
      zh: '先用一两个背景问题找到线索，再顺着线索问难点。',
      en: 'Find a lead with a situation question or two, then ask about the difficulty it points to.',
    },
    source: 'E3, E4, B9; Rackham, SPIN Selling ch. 4',
    page: 'problem',
  },
  notMyDepartment: {
    skill: 'questions',
    name: { zh: '问错了人', en: 'Wrong desk' },
    why: {
      zh: '这件事疼不到对方身上，问了也只能替别人客气两句。',
      en: 'This does not hurt the person you asked; the most you can get is a polite word on behalf of others.',
    },
    instead: {
      zh: '问一句谁在为这事头疼，把问题留给那个人；在这里只谈这个岗位自己的指标。',
      en: 'Ask who does lose sleep over it and save the question for them; here, stay with what this job is measured on.',
    },
    source: 'C4, C12, F2; Miller & Heiman, Strategic Selling, Buying Influences',
    page: 'problem',
  },
  acuteFirst: {
    skill: 'questions',
    name: { zh: '火还没救', en: 'Fire first' },
    why: {
      zh: '眼前有一件火烧眉毛的事，这时谈别的，一句也听不进。',
      en: 'One thing is on fire; whatever else you bring up now is not heard.',
    },
    instead: {
      zh: '先把最急的那件事谈到有答案，再开第二个题目。',
      en: 'Take the burning matter as far as an answer, then open a second subject.',
    },
    source: 'B9; Miller & Heiman, Strategic Selling, Response Modes (Trouble)',
    page: 'overwhelmed',
  },
  noEvidence: {
    skill: 'questions',
    name: { zh: '空口说后果', en: 'No evidence' },
    why: {
      zh: '自信的人不认没有凭据的后果，空口一说，只当是在贬他。',
      en: 'A proud buyer does not accept a consequence on your word; without a fact it sounds like running them down.',
    },
    instead: {
      zh: '带一条外面的事实来问：他的客户怎么说、市场在怎么变、同行出了什么事。一次一条就够。',
      en: 'Ask from an outside fact: their customer, their market, their rival. One such fact a call is enough.',
    },
    source: 'B9, E5, E18; Miller & Heiman, Strategic Selling, Response Modes (Overconfident)',
    page: 'selfSatisfied',
  },
  wastedSituation: {
    skill: 'questions',
    name: { zh: '背景问多了', en: 'Idle fact-finding' },
    why: {
      zh: '这条情况引不出难处，答了对谁都没用，白花对方的耐心。',
      en: 'The answer leads nowhere: it served neither of you and used up patience.',
    },
    instead: {
      zh: '查得到的自己先查，当面只问能引出难点的背景，问一个用一个。',
      en: 'Look up what can be looked up; ask only for facts that lead to a difficulty, and use each one you get.',
    },
    source: 'E2, E3; Rackham, SPIN Selling ch. 4',
    page: 'situation',
  },
  knownPain: {
    skill: 'questions',
    name: { zh: '痛处别再按', en: 'They know it hurts' },
    why: {
      zh: '对方正为这件事着急，再问难不难、有多糟，等于没听。',
      en: 'They are in the middle of it; asking whether it hurts, or how badly, shows you were not listening.',
    },
    instead: {
      zh: '先认下这件事要紧，直接问解决了对他意味着什么。',
      en: 'Acknowledge that it is serious and go straight to what having it solved would mean.',
    },
    source: 'B9, E5; Miller & Heiman, Strategic Selling, Response Modes (Trouble)',
    page: 'overwhelmed',
  },
  wantNotNeed: {
    skill: 'questions',
    name: { zh: '还只是想要', en: 'Want, not need' },
    why: {
      zh: '对方说的是办法，不是目的；这时问值多少，问的是一个没想透的要求。',
      en: 'They have named a remedy, not a purpose; asking its worth now asks the worth of a passing wish.',
    },
    instead: {
      zh: '接着问为什么，问到真正要办成的那件事，再谈价值。',
      en: 'Keep asking why until you reach what they are really after, then ask what it is worth.',
    },
    source: 'E15, E16, F3',
    page: 'wantAndNeed',
  },
  visionFirst: {
    skill: 'questions',
    name: { zh: '该先问愿景', en: 'Vision first' },
    why: {
      zh: '对方眼睛盯着目标，目标还没谈就谈后果，等于兜头一盆冷水。',
      en: 'Their eyes are on a goal; consequences before the goal are cold water.',
    },
    instead: {
      zh: '先请对方说目标做成了是什么样，再问差的这一截会耽误什么。',
      en: 'Ask first what it looks like when the goal is reached, then what the missing part would hold up.',
    },
    source: 'B9, E6; Miller & Heiman, Strategic Selling, Response Modes (Growth)',
    page: 'visionary',
  },
};

export const REMARK_WORDS: Readonly<Record<Remark, RuleWords>> = {
  declined: {
    skill: 'process',
    name: { zh: '对方没答应', en: 'Declined' },
    why: {
      zh: '这一步比对方此刻肯走的大，或者还缺一样东西没谈到位。',
      en: 'The step was larger than they were ready to take, or something it rests on was still missing.',
    },
    instead: {
      zh: '补上缺的那一块：说明确、答得上、证得实；或者先要一个小一点的行动。',
      en: 'Supply what is missing, a need made explicit, answered or proven, or ask for a smaller act first.',
    },
    source: 'D22, F9; Rackham, SPIN Selling ch. 2',
    page: 'advances',
  },
  askedTooLittle: {
    skill: 'process',
    name: { zh: '要得太小', en: 'Asked too little' },
    why: {
      zh: '对方已经肯走更大的一步，你只要了小的。',
      en: 'They were ready for a larger step than the one you asked for.',
    },
    instead: {
      zh: '开口前掂量一下：对方现在做得到的最大一步是哪一步，就要那一步。',
      en: 'Before you ask, weigh up the largest act they could agree to now, and ask for that one.',
    },
    source: 'D18, D22; Rackham, SPIN Selling ch. 2',
    page: 'advances',
  },
  notYetCoach: {
    skill: 'people',
    name: { zh: '还不是教练', en: 'Not a coach yet' },
    why: {
      zh: '信任没攒够，对方自己也还没得着什么，这时请他帮忙是让他替你担风险。',
      en: 'Trust is thin and they have won nothing yet: you are asking them to take a risk on your behalf.',
    },
    instead: {
      zh: '先让对方看到这件事成了他自己得什么，信任够了再请他指路。',
      en: 'Let them see first what your success would win for them; ask for guidance once trust has grown.',
    },
    source: 'C2, C3; Miller & Heiman, Strategic Selling, the Coach',
    page: 'askToCoach',
  },
  trustFirst: {
    skill: 'people',
    name: { zh: '信任还不够', en: 'Trust first' },
    why: {
      zh: '得意的人还没认你，就问哪里不好，只会被顶回来。',
      en: 'A proud buyer who does not yet rate you will push back any question about what is wrong.',
    },
    instead: {
      zh: '先就他做成的事请教一句，他讲开了，再顺着线索问。',
      en: 'Ask about something they did well; once they are telling it, follow your lead from there.',
    },
    source: 'B9, E18; Miller & Heiman, Strategic Selling, Response Modes (Overconfident)',
    page: 'selfSatisfied',
  },
  interrogation: {
    skill: 'questions',
    name: { zh: '问成了审问', en: 'Interrogation' },
    why: {
      zh: '一连三个为什么，中间一句也不复述，像在审人。',
      en: 'Three whys in a row and not one of them played back: it feels like an examination.',
    },
    instead: {
      zh: '问一两层就停下来复述，对方点了头再往下问。',
      en: 'After a why or two, play the answer back; when they nod, go on.',
    },
    source: 'E12, E14, E15',
    page: 'dig',
  },
  doorShut: {
    skill: 'people',
    name: { zh: '门关上了', en: 'Door shut' },
    why: {
      zh: '硬推了三次，这个人不再见你。',
      en: 'Three pushes, and this person no longer sees you.',
    },
    instead: {
      zh: '对自我陶醉的人不推：放下一条外面的事实，过些日子再来，或者先做别人的工作。',
      en: 'Do not push the self-satisfied: leave one outside fact, come back later, or work through others.',
    },
    source: 'B9, E18; Miller & Heiman, Strategic Selling, Response Modes (Overconfident)',
    page: 'selfSatisfied',
  },
};
