// A whole call at a feed mill, as said: the words the screen fixtures are built from.

import type { BothLangs, MoveKind } from '../../src/core/public.ts';

export interface SaidTurn {
  readonly n: number;
  readonly kind: MoveKind;
  readonly minutes: number;
  readonly said: BothLangs;
  readonly reply: BothLangs;
  readonly thinks: BothLangs;
}

export const SCRIPT: readonly SaidTurn[] = [
  {
    n: 1,
    kind: 'chat',
    minutes: 3,
    said: {
      zh: '院里那两座新筒仓真气派，下了高速就看见了。',
      en: 'Those two new silos are quite a sight. I could see them from the motorway.',
    },
    reply: {
      zh: '去年年底立的。以前一到雨季就愁没地方放玉米，今年总算睡得着了。',
      en: 'Went up last winter. Every rainy season we had nowhere to put the corn. This year I sleep.',
    },
    thinks: { zh: '这人倒会看东西。', en: 'He notices things, I’ll give him that.' },
  },
  {
    n: 2,
    kind: 'problem',
    minutes: 2,
    said: {
      zh: '现在用的这家，质量上有没有让您不满意的？',
      en: 'The supplier you have now: anything about the quality you’re not happy with?',
    },
    reply: {
      zh: '没有啊。用了四年，挺稳当的。（身子往后一靠）',
      en: 'No, nothing. Four years, steady as you like. (leans back)',
    },
    thinks: { zh: '又来一个问满不满意的。', en: 'Another one asking if I’m happy.' },
  },
  {
    n: 3,
    kind: 'situation',
    minutes: 2,
    said: { zh: '肉鸡料里，盐霉素现在一吨加多少？', en: 'How much salinomycin goes into a ton of your broiler feed?' },
    reply: {
      zh: '五百克，12% 的，跟大家一样。一直没动过——就七月那阵，有几家养殖场来闹，技术部让临时多加了五十克。',
      en: 'Five hundred grams of the twelve per cent, same as everyone. We never touch it. Well, in July, when a few farms came in shouting, Technical had us put in another fifty.',
    },
    thinks: { zh: '七月的事，说了也无妨。', en: 'July is no secret.' },
  },
  {
    n: 4,
    kind: 'problem',
    minutes: 2,
    said: { zh: '七月那几家来闹，是为了什么？', en: 'Those farms in July. What was it about?' },
    reply: {
      zh: '球虫。说吃了我们的料，鸡照样拉血。回头一查，有两批含量是低了点。赔了几车料，也就过去了。做饲料的，哪家一年没有几回？（摆摆手）',
      en: 'Coccidiosis. Said their birds were on our feed and still passing blood. We looked into it, and two batches had come in a bit under strength. A few loads of feed made it good. Show me a mill that doesn’t get that now and then. (waves it away)',
    },
    thinks: { zh: '说到这儿也就够了吧。', en: 'That should do for an answer.' },
  },
  {
    n: 5,
    kind: 'listen',
    minutes: 1,
    said: {
      zh: '我记一下：七月，两批含量偏低，几家场子出了球虫，赔了几车料。是这样吗？',
      en: 'Let me get this down: July, two batches under strength, coccidiosis on a few farms, a few loads of feed to settle. Have I got it?',
    },
    reply: {
      zh: '你还真记。——不是几家，是十一家。（看了一眼你的本子）',
      en: 'You do write it down. It wasn’t a few, mind. It was eleven. (glances at your notebook)',
    },
    thinks: { zh: '他真在听。', en: 'He is really listening.' },
  },
  {
    n: 6,
    kind: 'implication',
    minutes: 3,
    said: {
      zh: '那十一家，换上新料之前那几天，鸡怎么样了？',
      en: 'Those eleven farms, in the days before the fresh feed came: what happened to the birds?',
    },
    reply: {
      zh: '换料要三天，鸡等不了三天。老周家两万只，死了八百多。……他后来就不从我们这儿拿料了。（把台账翻到七月，手停在那一页）',
      en: 'Fresh feed takes three days. Birds don’t have three days. Old Zhou keeps twenty thousand; he lost better than eight hundred… He doesn’t buy from us any more. (turns the ledger to July and leaves her hand on the page)',
    },
    thinks: { zh: '八百多只。老周那天一句话没说。', en: 'Eight hundred. Zhou didn’t say a word that day.' },
  },
  {
    n: 7,
    kind: 'present',
    minutes: 3,
    said: {
      zh: '我们每一批都按药典全检，附单批报告，含量偏差不超过百分之三。',
      en: 'We test every batch to the full pharmacopoeia and send its own report with it. Strength stays within three per cent.',
    },
    reply: {
      zh: '报告谁家都有。这样，你把资料留下，我转给技术部看看。（合上台账）',
      en: 'Everybody has reports. Tell you what, leave me a brochure and I’ll pass it on to Technical. (shuts the ledger)',
    },
    thinks: {
      zh: '我刚说到老周，他就讲起报告来了。原来还是来卖东西的。',
      en: 'I was telling him about Zhou, and he’s on about reports. So he is here to sell after all.',
    },
  },
  {
    n: 8,
    kind: 'implication',
    minutes: 3,
    said: {
      zh: '农资店的人说，老周带着同村六户一起转去了临县。这七户，一年从您这儿拿多少料？',
      en: 'The farm-supply shop says Zhou took six neighbours with him to the mill across the county line. What did those seven buy from you in a year?',
    },
    reply: {
      zh: '光老周一家就五百吨。七户……小两千吨。这个数，黄总还不知道。（拿过计算器，按完又按了一遍）',
      en: 'Zhou alone took five hundred tons. Seven of them… getting on for two thousand. Mr Huang hasn’t seen that number. (reaches for the calculator, does the sum twice)',
    },
    thinks: { zh: '小两千吨……我从来没把这笔账加起来过。', en: 'Close to two thousand tons… I never added that up.' },
  },
  {
    n: 9,
    kind: 'needPayoff',
    minutes: 2,
    said: {
      zh: '要是每一批含量都准，七月这些事，有几件不会发生？',
      en: 'If every batch came in at full strength, how much of July would never have happened?',
    },
    reply: {
      zh: '一件都不会有。我要的就是这个：批批都够数，出了事有单子可查，别再让养殖户堵我的门。',
      en: 'None of it. That is what I want: every batch at full strength, a sheet I can point to when something goes wrong, and no more farmers camped outside my door.',
    },
    thinks: { zh: '话都说到这份上了，看他接不接。', en: 'I have said it now. Let’s see if he picks it up.' },
  },
  {
    n: 10,
    kind: 'request',
    minutes: 1,
    said: { zh: '那下个月先送一吨过来，做批次试验？', en: 'Then could we send a ton next month for a batch trial?' },
    reply: {
      zh: '上试验要过技术部，还要排产。就凭你刚才那张报告？我开不了这个口。（皱了皱眉）',
      en: 'A trial goes through Technical and the production plan. On the strength of that report of yours? I can’t ask them that. (frowns)',
    },
    thinks: {
      zh: '我要什么都说了，他没接，倒先跟我要东西。',
      en: 'I told him what I want. He stepped right over it and asked me for something.',
    },
  },
  {
    n: 11,
    kind: 'listen',
    minutes: 1,
    said: { zh: '您是担心报告和实物对不上。', en: 'You’re worried the paper and the product won’t match.' },
    reply: { zh: '对。纸上的东西，我吃过亏。', en: 'Yes. I have been caught out by paper before.' },
    thinks: { zh: '他听懂了。', en: 'He understood.' },
  },
  {
    n: 12,
    kind: 'request',
    minutes: 1,
    said: {
      zh: '那先不动产线。我寄三批留样，请质检温经理复检，结果直接给您，行吗？',
      en: 'Then we leave the line alone. May I send samples from three batches for Ms Wen in Quality to re-test, results straight to you?',
    },
    reply: {
      zh: '行。寄给温蕾，抄我一份。（在台账边上写下日期）',
      en: 'All right. Send them to Wen Lei and copy me in. (writes the date in the margin of the ledger)',
    },
    thinks: { zh: '复检一下，不担什么风险。', en: 'A re-test costs me nothing.' },
  },
];
