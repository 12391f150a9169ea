// Greetings, signs, playbacks, concerns and endings, when the author has not written them yet. Knows no scenario.

import type { BothLangs } from '../base/index.ts';
import type { Concern, Mode, Outcome } from './vocabulary.ts';

/** The first words on coming in. */
export const STOCK_GREETING: Readonly<Record<Mode, readonly BothLangs[]>> = {
  visionary: [
    {
      zh: '来得正好，我正在画明年的图。你们能帮我走到哪一步？',
      en: 'Good timing. I’m drawing up next year. How far could you take me?',
    },
    {
      zh: '坐。先说说，你看这个行业三年后是什么样？',
      en: 'Sit down. Tell me: what do you think this trade looks like in three years?',
    },
    {
      zh: '听说你们有些新东西？我喜欢新东西，不过得大一点。',
      en: 'I hear you have something new. I like new things, if they’re big enough.',
    },
  ],
  overwhelmed: [
    {
      zh: '快坐，我只有一会儿。电话可能随时进来。',
      en: 'Sit, quickly. I haven’t long, and the phone may go at any moment.',
    },
    { zh: '你来了？好，好。对不住，这儿有点乱。', en: 'You’re here? Good, good. Sorry about the mess.' },
    { zh: '有什么事快说吧，我一会儿还得下车间。', en: 'Be quick, will you? I have to go down to the floor.' },
  ],
  complacent: [
    { zh: '来啦，请坐。喝茶还是喝水？', en: 'Come in, have a seat. Tea, or water?' },
    {
      zh: '欢迎欢迎。我们这儿都挺好的，您随便看看。',
      en: 'Welcome, welcome. All’s well here. Look around as you please.',
    },
    { zh: '路上还顺利吧？不着急，慢慢说。', en: 'I hope the journey was all right. No hurry, take your time.' },
  ],
  selfSatisfied: [
    {
      zh: '墙上那些奖牌看见了？那是我们这几年的成绩。说吧，什么事？',
      en: 'Did you see the awards on the wall? That’s our last few years. Well, what is it?',
    },
    {
      zh: '你们是第几家来的，我都记不清了。给你一刻钟。',
      en: 'I’ve lost count of how many of you have come. You have a quarter of an hour.',
    },
    { zh: '坐吧。丑话说前头，我们什么都不缺。', en: 'Sit. I’ll tell you straight away: there’s nothing we need.' },
  ],
};

/** Stage directions as attention falls, from the mildest to the last. */
export const STOCK_SIGN: Readonly<Record<Mode, readonly BothLangs[]>> = {
  visionary: [
    { zh: '目光移到窗外', en: 'eyes drift to the window' },
    { zh: '在纸上画起自己的图来', en: 'starts a sketch of something else' },
    { zh: '笔帽扣上了', en: 'puts the cap back on the pen' },
    { zh: '看了一眼下一场会的日程', en: 'glances at the next entry in the diary' },
    { zh: '站起来，朝门口走了两步', en: 'gets up and takes two steps towards the door' },
  ],
  overwhelmed: [
    { zh: '手机翻过来看了一眼', en: 'turns the phone over and looks' },
    { zh: '手指敲着桌面', en: 'drums on the table' },
    { zh: '接起电话，说“马上”', en: 'takes a call: “Right away”' },
    { zh: '一边听，一边回消息', en: 'answers messages while you speak' },
    { zh: '已经抓起安全帽，往外走', en: 'has picked up the hard hat and is on the way out' },
  ],
  complacent: [
    { zh: '身子往后一靠', en: 'leans back' },
    { zh: '低头吹了吹茶叶', en: 'blows on the tea' },
    { zh: '合上面前的本子', en: 'shuts the notebook' },
    { zh: '看了看墙上的钟', en: 'looks up at the clock' },
    { zh: '笑着起身，替你把门拉开', en: 'rises with a smile and holds the door for you' },
  ],
  selfSatisfied: [
    { zh: '嘴角撇了一下', en: 'the corner of the mouth turns down' },
    { zh: '双臂抱在胸前', en: 'folds both arms' },
    { zh: '把你的名片推到一边', en: 'pushes your card aside' },
    { zh: '看表，没有遮掩', en: 'looks at the watch, without hiding it' },
    { zh: '按铃叫秘书送客', en: 'rings for the secretary to see you out' },
  ],
};

export const STOCK_PLAYBACK_SAY: readonly BothLangs[] = [
  {
    zh: '我复述一下您刚才说的，您看我有没有听偏。',
    en: 'Let me say back what you told me, and you stop me if I have it wrong.',
  },
  {
    zh: '我记一下。您的意思是，这件事要紧就要紧在您刚才那句话上，对吗？',
    en: 'Let me write that down. What makes it matter is what you said just now. Is that it?',
  },
  {
    zh: '稍等，这一句我想记准：关键就是您刚才讲的这一点，是吧？',
    en: 'One moment, I want to get this right: the point you have just made is the heart of it?',
  },
];

export const STOCK_PLAYBACK_REPLY: readonly BothLangs[] = [
  { zh: '对，就是这个意思。你听得挺仔细。', en: 'Yes, that’s what I meant. You do listen.' },
  {
    zh: '差不多。还要补一句：比我刚才说的还要严重些。',
    en: 'Nearly. I’d add one thing: it’s rather worse than I made out.',
  },
  { zh: '没错。这话跟别人讲，别人还不一定听得懂。', en: 'That’s right. Not everyone I tell it to understands.' },
];

/** Drawing out a concern by listening, and the buyer saying it. */
export const STOCK_VOICE: Readonly<Record<Concern, readonly { readonly say: BothLangs; readonly reply: BothLangs }[]>> =
  {
    price: [
      {
        say: {
          zh: '您刚才停了一下，是不是还有什么放心不下？',
          en: 'You paused just then. Is there something you’re not easy about?',
        },
        reply: {
          zh: '实话说，价钱。报上去，上面头一个就问为什么贵。',
          en: 'To be honest, the money. When I send it up, the first thing they’ll ask is why it costs more.',
        },
      },
      {
        say: { zh: '我想先听听，您心里最过不去的是哪一条。', en: 'I’d like to hear which point sits worst with you.' },
        reply: {
          zh: '比现在这家高出一截，我怎么跟财务说？',
          en: 'It’s a good bit above what we pay now. What do I tell Finance?',
        },
      },
      {
        say: { zh: '您不妨直说，哪里还没想通？', en: 'Do tell me straight: what doesn’t add up yet?' },
        reply: { zh: '东西我看得上，钱上还差一口气。', en: 'I like the thing. It’s the money that isn’t quite there.' },
      },
    ],
    fit: [
      {
        say: { zh: '您好像还有半句话没说。', en: 'I have the feeling there was more you wanted to say.' },
        reply: {
          zh: '你讲的那些，跟我们这儿的实际不太对得上。',
          en: 'What you describe doesn’t quite match how things are here.',
        },
      },
      {
        say: { zh: '我讲的这些，哪一处跟您的情况不合？', en: 'Where does what I’ve told you not fit your case?' },
        reply: {
          zh: '我们的情况特殊，别人家能用，我们未必能用。',
          en: 'We’re a special case. What suits others may not suit us.',
        },
      },
      {
        say: { zh: '请您挑挑毛病，我听着。', en: 'Please pick holes in it. I’m listening.' },
        reply: {
          zh: '好是好，可它解决的不是我说的那件事。',
          en: 'It’s good. It just doesn’t solve the thing I was talking about.',
        },
      },
    ],
    risk: [
      {
        say: { zh: '要是真上，您最担心哪一步出岔子？', en: 'If you went ahead, which step would worry you most?' },
        reply: {
          zh: '万一换了不行，停的是我的线，挨骂的是我。',
          en: 'If we change and it fails, it’s my line that stops and me that gets the blame.',
        },
      },
      {
        say: { zh: '您有顾虑很正常，能说给我听听吗？', en: 'It’s natural to have doubts. Would you tell me yours?' },
        reply: {
          zh: '说得都好，到现场是不是这样，谁也不敢打包票。',
          en: 'It all sounds fine. Whether it holds on the floor, nobody can promise.',
        },
      },
      {
        say: {
          zh: '假如一年以后这事没做成，最可能是为什么？',
          en: 'Suppose a year on it had not worked. What would be the likeliest reason?',
        },
        reply: {
          zh: '头三个月。新东西上来那阵子，谁来顶？',
          en: 'The first three months. While it’s new, who carries us?',
        },
      },
    ],
    vendor: [
      {
        say: {
          zh: '跟我们这样一家打交道，您有没有不踏实的地方？',
          en: 'Is there anything about dealing with a firm like ours that makes you uneasy?',
        },
        reply: {
          zh: '你们在这一带没听谁用过。出了事，我找得着人吗？',
          en: 'I don’t know anyone round here who uses you. If something goes wrong, will I find anyone?',
        },
      },
      {
        say: { zh: '关于我们公司，您想问什么都可以问。', en: 'Ask me anything you like about the company.' },
        reply: {
          zh: '不是不信你，是不知道你们这家能撑多久。',
          en: 'It’s not you I doubt. I don’t know how long your firm will be around.',
        },
      },
      {
        say: { zh: '以前有没有供应商让您吃过亏？', en: 'Has a supplier ever let you down?' },
        reply: {
          zh: '吃过。签之前天天来，签完人影都不见。',
          en: 'Yes. In here every day before the signature, and never seen again after it.',
        },
      },
    ],
  };

/** A sentence of the world for how the call ended. */
export const STOCK_ENDING: Readonly<Record<Outcome, readonly BothLangs[]>> = {
  order: [
    {
      zh: '合同签了。送你出来的时候，对方已经在跟下面交代开工的事。',
      en: 'The contract is signed. As you are shown out, the others are already being told when work begins.',
    },
    {
      zh: '字落在纸上，两边都松了一口气。真正的活，从明天开始。',
      en: 'The pen comes down and both sides breathe out. The real work begins tomorrow.',
    },
    { zh: '订单到手。对方握手时说的是“我们”。', en: 'You have the order. Shaking hands, the customer says “we”.' },
  ],
  advance: [
    {
      zh: '下一步有了人，也有了日子。出门前，对方在日历上画了个圈。',
      en: 'The next step has a name and a date. Before you leave it is ringed on the calendar.',
    },
    {
      zh: '不算签单，可事情动了：对方答应的这一步，是他们自己要去做的。',
      en: 'No order, but it has moved: what was agreed is something they themselves will do.',
    },
    {
      zh: '你走的时候，对方已经在打电话安排了。',
      en: 'As you leave, the telephone call to arrange it is already being made.',
    },
  ],
  continuation: [
    {
      zh: '“好，再联系。”谁联系谁、什么时候，没有人说。',
      en: '“Good, we’ll be in touch.” Who with whom, and when, nobody said.',
    },
    {
      zh: '话说得都客气，出了门，手里什么也没有。',
      en: 'Every word was friendly. Outside the door, you hold nothing.',
    },
    {
      zh: '资料留下了，人也见过了，事情还在原地。',
      en: 'The brochure is on the desk, you have met, and nothing has moved.',
    },
  ],
  noSale: [
    {
      zh: '门在身后关上了。前台说，以后不用再约。',
      en: 'The door shuts behind you. Reception says there is no need to ask for another appointment.',
    },
    { zh: '对方说得很明白：不用再来了。', en: 'It was put plainly: you need not come again.' },
    {
      zh: '这个人不会再见你。要回来，得另找一条路。',
      en: 'This person will not see you again. To come back you will have to find another way.',
    },
  ],
};
