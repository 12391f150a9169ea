// What a rep says when the author has not written the line yet. Placeholders: {need} {fact} {strength} {person}, and {step}
// for what a request asks. They are filled with the scenario's own words without their closing stop. Knows no scenario.

import type { BothLangs } from '../base/index.ts';
import type { MoveKind, Technique } from './vocabulary.ts';

/** The five closes, worded as one hears them. Source: A7. */
export const STOCK_CLOSE: Readonly<Record<Technique, readonly BothLangs[]>> = {
  assumptive: [
    { zh: '那货直接发您仓库，对吧？', en: 'So we ship straight to your warehouse, then?' },
    { zh: '那我让商务今天就排产了，收货人写谁？', en: 'I’ll have it put on the schedule today. Who signs for it?' },
    { zh: '发票抬头还是老样子，我就这么开了？', en: 'The invoice goes out in the usual name, I take it?' },
  ],
  alternative: [
    { zh: '您看周二发货，还是周四发货？', en: 'Would Tuesday suit you for delivery, or Thursday?' },
    { zh: '先来一套，还是两套一起上？', en: 'Shall we start with one set, or both at once?' },
    { zh: '合同走您这边的范本，还是走我们的？', en: 'Your contract form, or ours?' },
  ],
  standingRoomOnly: [
    {
      zh: '说实话，这批还有一家在等，您要是定不下来，我只好先给他们。',
      en: 'Frankly, someone else is waiting for these. If you can’t decide, they go to them.',
    },
    {
      zh: '名额就剩一个了，下午另一家要来签。',
      en: 'There is one slot left, and another firm is coming in to sign this afternoon.',
    },
    {
      zh: '您再考虑，我就排不上您了，后面好几家等着呢。',
      en: 'Think it over by all means, but then I can’t fit you in; there is a queue behind you.',
    },
  ],
  lastChance: [
    { zh: '这个价只到这周，下周就要调了。', en: 'This price holds till the end of the week. On Monday it goes up.' },
    {
      zh: '月底不签，这个政策就没有了，我也申请不下来第二回。',
      en: 'If it isn’t signed by month-end the offer lapses, and I can’t get it twice.',
    },
    { zh: '现在不定，下一批要排到明年了。', en: 'If not now, the next lot is next year.' },
  ],
  orderBlank: [
    {
      zh: '单子我先替您填上，开票信息还是原来那个吧？',
      en: 'Let me just fill in the order form. Same billing details as before?',
    },
    {
      zh: '我边聊边把订单写了，您看数量这样写对不对。',
      en: 'I’m writing it up as we talk. Have I got the quantity right?',
    },
    {
      zh: '合同我带来了，您公司全称给我一下，我先填着。',
      en: 'I’ve brought the contract. Give me the full company name and I’ll start filling it in.',
    },
  ],
};

export const STOCK_SAY: Readonly<Record<MoveKind, readonly BothLangs[]>> = {
  situation: [
    {
      zh: '先跟您核实一个情况：{fact}，是这样吗？',
      en: 'Let me check one thing with you first: {fact}. Is that right?',
    },
    {
      zh: '我想弄清楚现状：{fact}——没说错吧？',
      en: 'I’d like to get the picture straight: {fact}. Have I got that right?',
    },
    {
      zh: '听说{fact}，您这边现在还是这么做？',
      en: 'What I have heard is this: {fact}. Is that still how it’s done here?',
    },
  ],
  problem: [
    { zh: '{need}这一块，平时有没有让您费神的地方？', en: 'When it comes to {need}, what gives you trouble?' },
    { zh: '说到{need}，哪一环最不顺手？', en: 'On {need}: which part of it goes least well?' },
    {
      zh: '{need}，最近有没有碰到过不满意的情况？',
      en: 'Has there been anything lately about {need} that you weren’t happy with?',
    },
  ],
  implication: [
    { zh: '{need}要是一直这么下去，后面会牵连到什么？', en: 'If {need} goes on as it is, what does it lead to?' },
    {
      zh: '每出一回{need}，您这边要多花多少工夫、多少钱？',
      en: 'Each time it comes to {need}, what does that cost you, in hours and in money?',
    },
    { zh: '{need}这件事，下游的客户是怎么看的？', en: 'And {need}: how does it look to your own customers?' },
  ],
  needPayoff: [
    {
      zh: '要是{need}这件事解决了，对您最大的好处是什么？',
      en: 'If {need} were taken care of, what would that do for you?',
    },
    {
      zh: '{need}要是不再是问题，您最先想拿它换来什么？',
      en: 'Suppose {need} were settled. What would you gain first?',
    },
    {
      zh: '把{need}理顺，对您这个部门值多少？',
      en: 'What would it be worth to your department to have {need} put right?',
    },
  ],
  dig: [
    { zh: '您为什么想到要这样做？', en: 'What made you think of doing it that way?' },
    { zh: '这后面是什么缘故？', en: 'And what is behind that?' },
    { zh: '要是有了它，您真正想办成的是哪件事？', en: 'If you had it, what would you really be getting done?' },
  ],
  listen: [
    { zh: '我复述一下，您看对不对。', en: 'Let me say that back and you tell me if I have it.' },
    {
      zh: '您刚才这几句很要紧，我记一下，有没有听漏的？',
      en: 'That matters; let me write it down. Have I missed anything?',
    },
    {
      zh: '也就是说，关键在您刚才说的那一处。我理解得对吗？',
      en: 'So it turns on the point you just made. Have I understood you?',
    },
  ],
  present: [
    { zh: '针对{need}，我们有一条：{strength}。', en: 'On {need}, there is one thing we bring: {strength}.' },
    {
      zh: '您说的{need}，我们是这样解决的：{strength}。',
      en: 'What you said about {need}: this is how we deal with it. {strength}.',
    },
    { zh: '{need}这件事，我们能做到的是：{strength}。', en: 'As for {need}, what we can do is this: {strength}.' },
  ],
  prove: [
    {
      zh: '口说无凭，{strength}这一条，我带了同行的使用数据，您看。',
      en: 'Don’t take my word for it. {strength}: here are the figures from a firm like yours.',
    },
    {
      zh: '{strength}——这是检测报告和样板客户的电话，您随时可以问。',
      en: '{strength}: here is the test report, and the number of a customer you can ring.',
    },
    {
      zh: '{strength}，这是三个月的试用记录，好的坏的都在里面。',
      en: '{strength}. This is three months of trial records, the good and the bad.',
    },
  ],
  price: [
    { zh: '价格我报给您，都在这张单子上。', en: 'Here is the price. It’s all on this sheet.' },
    { zh: '按刚才谈的范围，总价是这个数。', en: 'For what we have talked about, the total is this figure.' },
    { zh: '费用这一块，我给您一个实数。', en: 'As to money, let me give you a straight figure.' },
  ],
  concede: [
    { zh: '价格上，我去申请，给您让一点。', en: 'On price, I’ll go back and get you something off.' },
    { zh: '这样，我给您再降一档。', en: 'Tell you what: I’ll bring it down a notch.' },
    { zh: '付款或者总价，我们可以再退一步。', en: 'Terms or total, we can move a little.' },
  ],
  defer: [
    {
      zh: '价格我一定报。范围还没定，现在报的数对您没有用，等弄清要做哪几样，我当面报。',
      en: 'You’ll have a price. Until we know what is in it, any figure would be useless to you; once that’s clear I’ll name it to your face.',
    },
    {
      zh: '现在报，我报的是最贵的那种配法。容我先问清两件事，再给您一个准数。',
      en: 'If I quoted now I’d quote the dearest version. Let me ask two more things and give you a real figure.',
    },
    {
      zh: '同样的东西，用法不同差得不少。下回来，我把价格连算法一起带给您。',
      en: 'The same thing costs very different sums depending on how it’s used. I’ll bring you the price next time, with the working.',
    },
  ],
  close: STOCK_CLOSE.assumptive,
  request: [
    {
      zh: '那我们定一件具体的事：{step}，您看行不行？',
      en: 'Then let’s agree on one definite thing: {step}. Would that be all right?',
    },
    { zh: '接下来这一步，我想请您答应：{step}。', en: 'For the next step, here is what I’d ask of you: {step}.' },
    {
      zh: '照今天谈的，下一步是{step}，时间您来定？',
      en: 'From what we’ve said, the next step is {step}. Would you name the day?',
    },
  ],
  askToCoach: [
    {
      zh: '这件事我想做成，也想让它成了您的成绩。里面怎么走，您肯不肯指点我？',
      en: 'I want this to come off, and to be to your credit. Would you tell me how to go about it in here?',
    },
    {
      zh: '里头的情形您最清楚。我要是走偏了，您能不能提醒一声？',
      en: 'You know how things stand inside. If I go wrong, would you give me a word?',
    },
    {
      zh: '我想请您帮我看看，该见哪些人，先见谁。',
      en: 'I’d value your advice on whom I ought to see, and in what order.',
    },
  ],
  chat: [
    { zh: '一路过来，您这厂区变化真不小。', en: 'The place has changed a good deal since I last drove past.' },
    { zh: '最近这天气，您这边路上还好走吧？', en: 'Some weather we’re having. Were the roads all right on your side?' },
    { zh: '上回展会上人真多，您也去了吧？', en: 'It was a crowd at the trade fair. Were you there?' },
  ],
  leave: [
    { zh: '今天就不多打扰了，您先忙。', en: 'I won’t take up more of your time today.' },
    { zh: '那我先告辞，改天再来拜访。', en: 'I’ll be off, then. I’ll call again.' },
    { zh: '谢谢您的时间，我们保持联系。', en: 'Thank you for your time. Let’s stay in touch.' },
  ],
};

/** Instead of STOCK_SAY where the line carries more: an outside fact {fact}, another person {person}, the buyer’s own win. */
export const STOCK_SAY_WITH: Readonly<Record<'evidence' | 'touches' | 'win', readonly BothLangs[]>> = {
  evidence: [
    {
      zh: '{fact}。这跟您这边的{need}，会不会是一回事？',
      en: '{fact}. Could that have to do with {need} on your side?',
    },
    {
      zh: '我在外面听到：{fact}。要是这样，{need}会带来什么后果？',
      en: 'I heard this outside: {fact}. If so, what does {need} lead to?',
    },
    {
      zh: '{fact}。照这个势头，{need}一年要让您丢多少？',
      en: '{fact}. At that rate, what does {need} cost you in a year?',
    },
  ],
  touches: [
    {
      zh: '{need}这件事，到了{person}那里会变成什么？',
      en: 'By the time {need} reaches {person}, what has it turned into?',
    },
    { zh: '{need}闹起来，{person}那边怎么交代？', en: 'When {need} comes up, how is it explained to {person}?' },
    {
      zh: '{person}知道{need}到了什么程度吗？知道了会怎么看？',
      en: 'Does {person} know how far {need} has gone? How would it be taken?',
    },
  ],
  win: [
    {
      zh: '针对{need}，我们有一条：{strength}。这样一来，您刚才惦记的那件事也一起有了着落。',
      en: 'On {need}, there is one thing we bring: {strength}. And it takes care of what was on your own mind, too.',
    },
    {
      zh: '{strength}，正好答上{need}；您自己那一头，也不用再悬着。',
      en: '{strength}. That answers {need}, and you yourself need not worry about the other thing.',
    },
    {
      zh: '{need}，我们这样解决：{strength}。做成了，头一份是您的功劳。',
      en: 'This is how we deal with {need}: {strength}. When it works, it will have been your doing.',
    },
  ],
};
