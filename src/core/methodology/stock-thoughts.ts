// What each mode thought, for the debrief, when the author has not written it yet. Knows no scenario.

import type { BothLangs } from '../base/index.ts';
import type { Mode, Reaction } from './vocabulary.ts';

export const STOCK_THOUGHT: Readonly<Record<Mode, Readonly<Record<Reaction, readonly BothLangs[]>>>> = {
  visionary: {
    opens: [
      { zh: '这个人想的跟我是一回事。', en: 'This one is thinking along my lines.' },
      { zh: '把它接上去，那张图就完整了。', en: 'Fit that in and the plan is whole.' },
      { zh: '原来路上还有这么一个坎，早知道早好。', en: 'So there’s a hurdle on the way. Better to know it now.' },
    ],
    flat: [
      { zh: '不高不低，没往前带我一步。', en: 'Neither here nor there. It took me no further.' },
      { zh: '这种事让他跟下面谈。', en: 'One of my people can talk to him about that.' },
      { zh: '说点大的吧。', en: 'Think bigger.' },
    ],
    resists: [
      { zh: '又是一个盯着毛病看的。', en: 'Another one with an eye only for what’s wrong.' },
      { zh: '我讲的是目标，对面讲的是参数。', en: 'I talk of goals and get specifications.' },
      { zh: '再这样，让副手来见算了。', en: 'Any more of this and my deputy can take the meeting.' },
    ],
    refuted: [
      { zh: '不是一条路上的。', en: 'Not on the same road.' },
      { zh: '话说了半天，没进耳朵。', en: 'All that talking, and nothing went in.' },
      { zh: '原来是拿现成的来套我。', en: 'So I’m to be fitted to something off the shelf.' },
    ],
    granted: [
      { zh: '先走起来，走对了就加码。', en: 'Get it moving. If it’s right, we’ll put more behind it.' },
      { zh: '这一步通着后面那一步。', en: 'This step leads to the next.' },
      { zh: '难得有人想得比我手下还远。', en: 'Sees further than some of my own people.' },
    ],
    declined: [
      { zh: '理由还不够让我动。', en: 'Not reason enough to move.' },
      { zh: '它对将来有多大用，没人告诉我。', en: 'Nobody has told me what it does for the future.' },
      { zh: '急着要我点头，是为谁急？', en: 'In a hurry for my yes. For whose sake?' },
    ],
  },
  overwhelmed: {
    opens: [
      { zh: '总算有个人知道我在急什么。', en: 'Somebody knows what I’m up against, at last.' },
      { zh: '也许真有办法。', en: 'Perhaps there is a way out after all.' },
      { zh: '说下去，别停。', en: 'Keep going. Don’t stop.' },
    ],
    flat: [
      { zh: '跟那件事没关系，先不管。', en: 'Nothing to do with it. Leave it.' },
      { zh: '他们怎么还没回电话？', en: 'Why haven’t they rung back?' },
      { zh: '听不进去，脑子里全是那件事。', en: 'I can’t take it in. There’s only the one thing in my head.' },
    ],
    resists: [
      { zh: '又来一个添乱的。', en: 'One more to make it worse.' },
      { zh: '我要的是办法，不是报丧。', en: 'I want a way out, not a funeral speech.' },
      {
        zh: '早知道不见了，这点时间够我打三个电话。',
        en: 'I shouldn’t have agreed to this. I could have made three calls.',
      },
    ],
    refuted: [
      { zh: '病急也不能乱投医。', en: 'Desperate, yes, but not that desperate.' },
      { zh: '根本没听懂我出了什么事。', en: 'Hasn’t understood what has happened here.' },
      { zh: '白费了三分钟。', en: 'Three minutes gone for nothing.' },
    ],
    granted: [
      { zh: '先抓住这一根绳子。', en: 'It’s a rope. Hold on to it.' },
      { zh: '至少明天开会有东西可讲。', en: 'At least I’ll have something to say tomorrow.' },
      { zh: '成不成，先动起来。', en: 'Right or wrong, let something happen.' },
    ],
    declined: [
      { zh: '再揽一件事，我就垮了。', en: 'One more thing and I’m finished.' },
      { zh: '火没灭，谁敢答应别的？', en: 'The fire isn’t out. How can I promise anything?' },
      { zh: '还没看到救命的，就要我签字。', en: 'Asking for my word before I’ve seen any help.' },
    ],
  },
  complacent: {
    opens: [
      { zh: '咦，这个数我还真没算过。', en: 'Odd. I’ve never added that up.' },
      { zh: '说起来是有点不对劲。', en: 'Come to think of it, something isn’t right there.' },
      { zh: '聊得还行，不像来卖东西的。', en: 'Pleasant enough. Not like someone selling.' },
    ],
    flat: [
      { zh: '客气两句，也就差不多了。', en: 'A civil word or two, and that will do.' },
      { zh: '没什么事，问它干什么。', en: 'Nothing’s the matter. Why ask?' },
      { zh: '中午吃什么好呢。', en: 'I wonder what’s for lunch.' },
    ],
    resists: [
      { zh: '原来还是来卖东西的。', en: 'So it’s a sales call after all.' },
      { zh: '好好的日子，何必给自己找事。', en: 'All is well. Why go looking for work?' },
      { zh: '留份资料，打发走就是了。', en: 'Take the brochure and see them off.' },
    ],
    refuted: [
      { zh: '说的是另一家吧。', en: 'Must be thinking of some other firm.' },
      { zh: '样本背得挺熟。', en: 'Knows the brochure by heart, I’ll say that.' },
      { zh: '我刚才那句白说了。', en: 'I might as well not have spoken.' },
    ],
    granted: [
      { zh: '试一试，也少不了什么。', en: 'No harm in trying.' },
      { zh: '这事总得弄弄清楚，省得以后难看。', en: 'Best to clear this up before it becomes awkward.' },
      { zh: '算了这一笔账，不动一动说不过去。', en: 'After that sum, I can hardly sit still.' },
    ],
    declined: [
      { zh: '为这点事，犯不着。', en: 'Not worth it for a little thing like that.' },
      { zh: '答应了就得去跟人解释，麻烦。', en: 'Say yes and I’ll have to explain it to everyone.' },
      { zh: '说句好听的，别伤了和气。', en: 'Say something nice. No need for hard feelings.' },
    ],
  },
  selfSatisfied: {
    opens: [
      { zh: '还算有眼光。', en: 'Shows some judgement.' },
      { zh: '外面真有人这么说？得查一查。', en: 'Are people really saying that? I must find out.' },
      { zh: '这个人肯听，难得。', en: 'One who listens. You don’t get many.' },
    ],
    flat: [
      { zh: '这点东西，我们几年前就过了。', en: 'We were past that years ago.' },
      { zh: '外行话。', en: 'An outsider’s question.' },
      { zh: '还是不知道我们是谁。', en: 'Still doesn’t know who we are.' },
    ],
    resists: [
      { zh: '轮得到你来挑毛病？', en: 'Who are you to find fault?' },
      { zh: '没有凭据的话，听了白听。', en: 'No facts. Not worth hearing.' },
      { zh: '我做这行的时候，你还在念书呢。', en: 'I was doing this when you were at school.' },
    ],
    refuted: [
      { zh: '拿次一等的来换我们的头等。', en: 'Offering second best for our best.' },
      { zh: '不是一个级别。', en: 'Not in our class.' },
      { zh: '浪费时间。', en: 'A waste of time.' },
    ],
    granted: [
      { zh: '查清楚了，正好堵住他们的嘴。', en: 'Clear it up, and that will stop the talk.' },
      { zh: '给个面子，反正主动在我。', en: 'I’ll grant the favour. It’s still in my hands.' },
      { zh: '要是真有其事，我得比别人先知道。', en: 'If there’s anything in it, I mean to know first.' },
    ],
    declined: [
      { zh: '我求着你了吗？', en: 'Did I ask for you?' },
      { zh: '再推一次，就不必来了。', en: 'Push me once more and you needn’t come back.' },
      { zh: '想搭我们的车，没那么容易。', en: 'Wants to ride on our name. Not so fast.' },
    ],
  },
};
