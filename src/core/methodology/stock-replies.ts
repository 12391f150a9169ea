// How each mode answers when the author has not written the reply yet. A mode must be heard in every line. Knows no scenario.

import type { BothLangs } from '../base/index.ts';
import type { Mode, Reaction } from './vocabulary.ts';

export const STOCK_REPLY: Readonly<Record<Mode, Readonly<Record<Reaction, readonly BothLangs[]>>>> = {
  // thinks three years out, quick, impatient of detail, generous with ideas
  visionary: {
    opens: [
      {
        zh: '这个问到我心里去了。三年后我们要做到哪一步，差的就是这一截。',
        en: 'Now you’re asking what I ask myself. Three years from now, that is exactly the piece we’d be missing.',
      },
      { zh: '对，往前看就绕不开它。你接着说。', en: 'Yes. Look ahead and there’s no way round it. Go on.' },
      {
        zh: '有意思。我一直在想下一步的格局，这件事得摆进去。',
        en: 'Interesting. I’ve been thinking about what comes next, and this belongs in the picture.',
      },
    ],
    flat: [
      { zh: '这是眼前的小事，下面的人会办。', en: 'That’s a detail. My people will see to it.' },
      { zh: '嗯，这个不影响大局。', en: 'Mm. It doesn’t change the larger picture.' },
      {
        zh: '这一点先放着，我更关心后面怎么走。',
        en: 'Leave that for now. I care more about where it goes from here.',
      },
    ],
    resists: [
      {
        zh: '别拿这些吓我，我要的是往前走，不是补窟窿。',
        en: 'Don’t frighten me with that. I’m out to move forward, not to plug holes.',
      },
      {
        zh: '你说的是产品，我想的是三年以后的生意。',
        en: 'You’re talking product. I’m thinking about the business three years from now.',
      },
      { zh: '太细了。先说它能让我多走多远。', en: 'Too much detail. Tell me how much further it would take me.' },
    ],
    refuted: [
      { zh: '这跟我要去的方向不是一回事。', en: 'That isn’t the direction I’m going in.' },
      { zh: '你没听明白我要做成的是什么。', en: 'You haven’t understood what I’m trying to build.' },
      { zh: '东西不错，可我的目标用不着它。', en: 'A decent thing, but my goal doesn’t need it.' },
    ],
    granted: [
      {
        zh: '行，这一步我来定。早一天做起来，早一天看到样子。',
        en: 'Done, I’ll decide that one. The sooner it starts, the sooner we see what it looks like.',
      },
      {
        zh: '可以，就这么办。别做小了，按将来的规模想。',
        en: 'All right, do it. And don’t think small; plan for the size we’re going to be.',
      },
      { zh: '好。你把时间表给我，我让他们配合。', en: 'Good. Give me a timetable and I’ll have people lined up.' },
    ],
    declined: [
      { zh: '还没到这一步，这盘棋我没看全。', en: 'Not yet. I can’t see the whole board.' },
      {
        zh: '步子可以迈，但我得先看到它通到哪里。',
        en: 'I don’t mind taking steps, but I need to see where this one leads.',
      },
      { zh: '先不急，你还没让我看到值得动的地方。', en: 'No hurry. You haven’t shown me why it’s worth moving.' },
    ],
  },
  // harried, one thing on the mind, short sentences
  overwhelmed: {
    opens: [
      { zh: '就是这个！这两天我觉都没睡好。', en: 'That’s it, exactly. I haven’t slept properly for two nights.' },
      {
        zh: '你说到点子上了。再这么拖，我没法交代。',
        en: 'You’ve put your finger on it. If it drags on I won’t be able to explain myself.',
      },
      { zh: '对，对。你接着说，快一点。', en: 'Yes. Yes. Go on, and be quick.' },
    ],
    flat: [
      { zh: '这个等等再说，眼前那件事还没完呢。', en: 'That can wait. I’m not through with the other thing.' },
      { zh: '嗯……你刚才说什么？我接个电话。', en: 'Mm… what was that? Hold on, I have to take this.' },
      { zh: '现在没心思想这个。', en: 'I haven’t got the head for that just now.' },
    ],
    resists: [
      { zh: '我都火烧眉毛了，你还跟我说这个？', en: 'The house is on fire and you want to talk about this?' },
      { zh: '我知道有多糟，不用你再讲一遍。', en: 'I know how bad it is. I don’t need telling again.' },
      {
        zh: '能不能先说怎么办？我五分钟后还有会。',
        en: 'Can we get to what’s to be done? I’m due in a meeting in five minutes.',
      },
    ],
    refuted: [
      { zh: '这救不了眼前的事。', en: 'That won’t get me out of this.' },
      { zh: '不是这个问题！你没听清楚。', en: 'That isn’t the problem! You weren’t listening.' },
      {
        zh: '装上这个，该停的还是停，有什么用？',
        en: 'Put that in and it will go wrong just the same. What use is it?',
      },
    ],
    granted: [
      { zh: '好，马上办。今天能不能就开始？', en: 'Yes, at once. Can you start today?' },
      { zh: '行，你说要谁配合，我现在打电话。', en: 'All right. Tell me who you need and I’ll ring them now.' },
      { zh: '就按你说的来，越快越好。', en: 'Do it your way. The sooner the better.' },
    ],
    declined: [
      { zh: '现在不行，我腾不出手。', en: 'Not now. I haven’t a hand free.' },
      { zh: '你先让我看到这事有救，再谈别的。', en: 'Show me first that this can be saved. Then we’ll talk.' },
      { zh: '这一步太大了，我眼下顾不上。', en: 'That’s too much to take on. I can’t see to it at the moment.' },
    ],
  },
  // polite, comfortable, nothing needs changing, everybody has that
  complacent: {
    opens: [
      {
        zh: '要这么说……倒也是。以前没往那儿想过。',
        en: 'Well, if you put it like that… yes. I’d never thought of it that way.',
      },
      {
        zh: '嗯，平时不算个事，算一算也不小。',
        en: 'Hm. It never seemed like much. Add it up, though, and it isn’t nothing.',
      },
      {
        zh: '这个嘛，确实有过几回，过去也就过去了。',
        en: 'Now you mention it, yes, a time or two. We always got over it.',
      },
    ],
    flat: [
      { zh: '还行吧，大家都差不多。', en: 'It’s all right. Same as everyone else.' },
      { zh: '没什么，这么多年都是这样过来的。', en: 'Nothing to speak of. We’ve always done it this way.' },
      { zh: '都挺好的。您喝茶。', en: 'All fine here. Do have some tea.' },
    ],
    resists: [
      { zh: '资料您放下，我们回头研究研究。', en: 'Do leave a brochure. We’ll have a look at it some time.' },
      {
        zh: '谢谢您想着我们，不过眼下真没这个必要。',
        en: 'It’s kind of you to think of us, but there’s really no call for it at present.',
      },
      { zh: '现在用得好好的，换来换去反倒麻烦。', en: 'What we have works perfectly well. Changing is only trouble.' },
    ],
    refuted: [
      { zh: '听着不错，可我刚才说的不是这个。', en: 'Sounds nice, but that isn’t what I was talking about.' },
      { zh: '这个我们用不上吧？', en: 'I don’t think we’d have any use for that, would we?' },
      {
        zh: '哦……您大概记错了，我要的不是这一样。',
        en: 'Oh… I think you’ve mixed something up. That’s not what I asked for.',
      },
    ],
    granted: [
      { zh: '行，这个不费什么事，就这么定。', en: 'All right, that’s no great trouble. Let’s say so.' },
      { zh: '可以试试，我来安排。', en: 'We can try it. I’ll arrange it.' },
      { zh: '好吧，您都说到这份上了，下周就办。', en: 'Well, since you put it that way. Next week, then.' },
    ],
    declined: [
      { zh: '不急不急，我们再商量商量。', en: 'No hurry, no hurry. Let us talk it over.' },
      {
        zh: '您的方案挺好的，有需要我们一定联系您。',
        en: 'It’s a very good proposal. If anything comes up we’ll certainly be in touch.',
      },
      { zh: '这个嘛……改天吧。', en: 'Well… some other time, perhaps.' },
    ],
  },
  // proud, better than anyone, gives lessons
  selfSatisfied: {
    opens: [
      {
        zh: '你问对人了，这一套是我一手搞起来的。',
        en: 'You’ve asked the right person: I set the whole thing up myself.',
      },
      { zh: '哦？有这种事？……你哪儿听来的，说细一点。', en: 'Oh? Is that so? … Where did you hear it? Tell me more.' },
      { zh: '你功课做得可以。行，我跟你讲讲。', en: 'You’ve done your homework. All right, let me tell you.' },
    ],
    flat: [
      {
        zh: '我们早就做到了，行业里没有第二家。',
        en: 'We did that long ago. There’s nobody else in the trade who has.',
      },
      { zh: '这个问题对别人是问题，对我们不是。', en: 'A problem for others, perhaps. Not for us.' },
      { zh: '我们的做法，别人是来参观学习的。', en: 'People come here to see how we do it.' },
    ],
    resists: [
      { zh: '你是来教我怎么做的？', en: 'Have you come to teach me my job?' },
      {
        zh: '我们连着几年都是第一，你说的那些是别人家的毛病。',
        en: 'We’ve been first several years running. What you describe is other people’s trouble.',
      },
      { zh: '这话你找别家说去，我这里不需要。', en: 'Tell it to someone else. We don’t need it here.' },
    ],
    refuted: [
      { zh: '就这个？我们自己的比这强。', en: 'That? Ours is better.' },
      { zh: '你连我们现在做到什么程度都没弄清。', en: 'You haven’t even found out how far we’ve got.' },
      { zh: '拿这个来，未免小看我们了。', en: 'If that’s what you bring, you underrate us.' },
    ],
    granted: [
      { zh: '可以，让你们也看看什么叫标准。', en: 'Very well. It will show your people what a standard is.' },
      {
        zh: '行，就冲你讲的那件事，我让人查一查。',
        en: 'All right. Because of what you told me, I’ll have it looked into.',
      },
      { zh: '那就安排吧，别耽误我太多时间。', en: 'Arrange it, then. Don’t take up too much of my time.' },
    ],
    declined: [
      { zh: '没这个必要，我们不缺这个。', en: 'No need. We’re not short of anything.' },
      { zh: '等你们做到我们这个水平再来谈。', en: 'Come back when you’ve reached our level.' },
      { zh: '想跟我们合作的多了，排队吧。', en: 'Plenty of firms want to work with us. Get in the queue.' },
    ],
  },
};
