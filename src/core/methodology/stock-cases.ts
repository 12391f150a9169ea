// Replies for situations in which a mode's general reply would be wrong. Placeholders as in stock-say.ts. Knows no scenario.

import type { BothLangs } from '../base/index.ts';
import type { MoveKind } from './vocabulary.ts';

/** What an answer that opens says of the matter itself; goes after the mode's own STOCK_REPLY, so that it is still heard who speaks. */
export const STOCK_OPENS: Readonly<Partial<Record<MoveKind, readonly BothLangs[]>>> = {
  situation: [
    { zh: '情况就是你说的那样：{fact}。', en: 'It’s as you say: {fact}.' },
    { zh: '没错，{fact}。', en: 'That’s right: {fact}.' },
    { zh: '是有这么回事：{fact}。', en: 'It’s so: {fact}.' },
  ],
  problem: [
    { zh: '{need}，说起来确实不太顺。', en: 'With {need}, no, it doesn’t go as it should.' },
    { zh: '{need}，前些日子还为它吵过一回。', en: 'We had words over {need} only a while ago.' },
    { zh: '要说不满意，也就是{need}这一样。', en: 'If there’s one thing I’m not happy with, it’s {need}.' },
  ],
  implication: [
    {
      zh: '再往下想，{need}牵扯的不止我们一个部门。',
      en: 'Follow it through and {need} isn’t only our department’s affair.',
    },
    {
      zh: '算上返工、误工、跟客户赔不是，{need}一年下来不是小数。',
      en: 'Count the rework, the lost hours and the apologies, and {need} comes to no small sum in a year.',
    },
    { zh: '为了{need}，已经有老客户不高兴了。', en: 'Old customers are already unhappy about {need}.' },
  ],
  needPayoff: [
    {
      zh: '要是{need}解决了，我头一个轻松。我们要的就是这个。',
      en: 'If {need} were settled, I’d be the first to breathe easier. That is what we want.',
    },
    {
      zh: '{need}能管住，省下的人和钱都能用在正经地方。这件事我们得办。',
      en: 'Get {need} under control and the people and money go where they should. We need that done.',
    },
    {
      zh: '那就不用天天盯着{need}了。对，我需要的就是它。',
      en: 'Then nobody would have to watch {need} day in, day out. Yes, that’s what I need.',
    },
  ],
  dig: [
    { zh: '为什么？……因为后面还有一件事压着。', en: 'Why? … Because there’s something else behind it.' },
    {
      zh: '说到底，不是非要这个东西不可。',
      en: 'When it comes down to it, it isn’t this particular thing we must have.',
    },
    { zh: '你这么问，我倒想起来当初是为什么了。', en: 'Now you ask, I remember how it came about.' },
  ],
  present: [
    { zh: '{strength}？这正好是我要的。', en: '{strength}? That’s just what I asked for.' },
    { zh: '要是真能做到，{need}就有着落了。', en: 'If you really can do that, {need} is taken care of.' },
    { zh: '这一条对得上。不过，真做得到吗？', en: 'That fits. But can you really do it?' },
  ],
  prove: [
    { zh: '有这个数，我心里就踏实了。', en: 'With those figures I’m easier in my mind.' },
    {
      zh: '这家我认识，我问问他们。要是真的，就没什么可说的了。',
      en: 'I know that firm. I’ll ask them. If it’s so, there’s nothing more to say.',
    },
    { zh: '眼见为实，这一条我信了。', en: 'Seeing is believing. I take the point.' },
  ],
  price: [
    { zh: '这个数，跟刚才算的那笔账比，说得过去。', en: 'Set against the sum we did just now, that’s reasonable.' },
    { zh: '不便宜，不过值这个价。', en: 'Not cheap. But worth it.' },
    { zh: '好，我心里有数了。', en: 'Good, now I know where I stand.' },
  ],
  concede: [
    { zh: '这样一来，价格上我没话说了。', en: 'In that case I’ve nothing more to say about the price.' },
    { zh: '行，这个数我好交代。', en: 'All right, that’s a figure I can defend.' },
    { zh: '嗯，这还差不多。', en: 'Mm. That’s more like it.' },
  ],
  defer: [
    { zh: '也对，先把要什么弄清楚。', en: 'Fair enough. Let’s get clear first on what’s wanted.' },
    { zh: '行，那你下回一起带来。', en: 'All right, bring it with you next time.' },
    { zh: '可以，反正我也不是现在就要定。', en: 'Fine. I’m not deciding this minute anyway.' },
  ],
  askToCoach: [
    { zh: '行，有什么动静我告诉你。', en: 'All right. If anything stirs I’ll let you know.' },
    {
      zh: '这件事成了也是我的事。你先去见见管技术的那位。',
      en: 'If it works it’s my affair too. Go and see the technical people first.',
    },
    { zh: '可以，不过话是我说的，别传出去。', en: 'I will. But you didn’t hear it from me.' },
  ],
  chat: [
    { zh: '是啊，这两年变化挺大。', en: 'It is. A lot has changed in a couple of years.' },
    { zh: '哈哈，难为你还记得。', en: 'Ha, good of you to remember.' },
    { zh: '可不是嘛。坐，坐。', en: 'Isn’t it just. Do sit down.' },
  ],
};

/** Nothing moves, and the reply has to say why. `notHere` names in {person} who has the matter. */
export const STOCK_FLAT = {
  noLead: [
    { zh: '没有啊，都挺好的。', en: 'No, nothing. It’s all fine.' },
    { zh: '没什么不满意的。您怎么会这么问？', en: 'I’ve no complaints. Whatever makes you ask?' },
    { zh: '挺稳当的，用了好几年了。', en: 'Steady as you like. We’ve had it for years.' },
  ],
  notHere: [
    { zh: '这事不归我管，你得问{person}。', en: 'That isn’t mine to say. You’d have to ask {person}.' },
    { zh: '我这边没感觉，{person}那里可能清楚。', en: 'I don’t notice it here. {person} may know.' },
    { zh: '这个是{person}在操心，跟我关系不大。', en: 'That’s {person}’s worry. It hardly touches me.' },
  ],
  alreadyKnown: [
    { zh: '这个刚才不是说过了吗？', en: 'Didn’t we go over that just now?' },
    { zh: '对，就是我刚才讲的那回事。', en: 'Yes, that’s what I was telling you.' },
    { zh: '这一点我们已经说清楚了。', en: 'I think we have that settled.' },
  ],
  nothingToListenTo: [
    { zh: '嗯。', en: 'Mm.' },
    { zh: '对……然后呢？', en: 'Yes… and?' },
    { zh: '差不多吧。', en: 'More or less.' },
  ],
  alreadyExplicit: [
    {
      zh: '这有多要紧我已经说了，我要的是解决它。',
      en: 'I’ve told you how much it matters. What I want is to have it solved.',
    },
    { zh: '不用再说后果了，我已经想办了。', en: 'No need for more consequences. I’ve made up my mind to act.' },
    { zh: '是，我知道。那你们怎么做？', en: 'Yes, I know. So what do you do about it?' },
  ],
  noDeeper: [
    { zh: '没有别的缘故了，就是这个。', en: 'There’s nothing behind that. That’s it.' },
    { zh: '到头了，我要的就是这件事。', en: 'That’s the bottom of it. That’s what I’m after.' },
    { zh: '为什么？这还用问为什么？', en: 'Why? Does that need a why?' },
  ],
  wantOnly: [
    { zh: '好处？就是我说的那样，装上就行。', en: 'Worth? It’s what I said. Just put it in.' },
    { zh: '这我没细想过，反正要有。', en: 'I haven’t thought about it. I just want one.' },
    { zh: '别人家都有，我们也该有一个。', en: 'Everyone else has one. We should too.' },
  ],
  visionFirst: [
    { zh: '先别说缺什么，先说能做成什么。', en: 'Never mind what’s missing. What could it become?' },
    { zh: '这些是路上的事，你还没问我要去哪儿。', en: 'That’s all about the road. You haven’t asked where I’m going.' },
    { zh: '后果我不担心，我在想机会。', en: 'I’m not worried about consequences. I’m thinking of openings.' },
  ],
  acuteFirst: [
    { zh: '好处以后再说，先把眼前这件办了。', en: 'Benefits later. First this.' },
    { zh: '那件事还没落地，别的我想不了。', en: 'Until that’s settled I can’t think of anything else.' },
    { zh: '你说的也许对，可现在不是时候。', en: 'You may be right. But not now.' },
  ],
  oneEvidenceIsEnough: [
    { zh: '刚才那件事我已经记下了，一件一件来。', en: 'I’ve made a note of the other thing. One at a time.' },
    { zh: '行了，先让我查清楚前一件。', en: 'Enough. Let me look into the first one.' },
    { zh: '你今天带来的消息够多了。', en: 'You’ve brought enough news for one day.' },
  ],
  noGap: [
    { zh: '解决什么？我们没有要解决的。', en: 'Solve what? We’ve nothing to solve.' },
    { zh: '再好能好到哪里去？', en: 'How much better could it get?' },
    { zh: '这种好处，我们早就有了。', en: 'That sort of benefit we’ve had for years.' },
  ],
  toldBefore: [
    { zh: '这一条你讲过了。', en: 'You’ve told me that.' },
    { zh: '知道，{strength}嘛。', en: 'I know: {strength}.' },
    { zh: '这个我已经认了，不用再讲。', en: 'I’ve granted you that. No need to go on.' },
  ],
  nothingToProve: [
    { zh: '证明给我看什么？我还没说要呢。', en: 'Prove what? I haven’t said I want it.' },
    { zh: '报告谁家都有，你先放着吧。', en: 'Everyone has reports. Just leave it there.' },
    { zh: '数据挺漂亮，可跟我有什么关系？', en: 'Handsome figures. What have they to do with me?' },
  ],
} as const satisfies Readonly<Record<string, readonly BothLangs[]>>;

/** The buyer pushes back, and the reply has to fit what was done. */
export const STOCK_RESISTS = {
  acuteFirst: [
    { zh: '先别说那个，我这边还烧着呢。', en: 'Not that. I’ve a fire to put out.' },
    { zh: '你看我现在像有空谈这个吗？', en: 'Do I look as if I had time for that?' },
    { zh: '一件一件来行不行？先说怎么救急。', en: 'One thing at a time, will you? The emergency first.' },
  ],
  knownPain: [
    { zh: '有没有困难？你没看见我在忙什么吗？', en: 'Is it a problem? Can’t you see what I’m dealing with?' },
    { zh: '我知道有多糟，不用你提醒。', en: 'I know how bad it is. I don’t need reminding.' },
    { zh: '再说下去我头更大了。有办法没有？', en: 'You’re making it worse. Have you got an answer or not?' },
  ],
  notAProblem: [
    { zh: '谁说我们有这个问题？', en: 'Who says we have that problem?' },
    { zh: '哪有这么严重，你这是吓唬人。', en: 'It isn’t as bad as that. You’re trying to frighten me.' },
    { zh: '没影儿的事，你怎么说得跟真的一样。', en: 'There’s nothing in it, and you talk as if there were.' },
  ],
  payoffTooEarly: [
    { zh: '好处当然有，可犯不着为它折腾一回。', en: 'Of course it would be nice. Not worth the upheaval, though.' },
    { zh: '看情况吧，也没那么急。', en: 'It depends. There’s no great hurry.' },
    {
      zh: '能好一点是一点，不过现在这样也过得去。',
      en: 'A little better is a little better. But we manage as we are.',
    },
  ],
  noEvidence: [
    { zh: '你有什么凭据？', en: 'What makes you say so?' },
    { zh: '这是你猜的，还是谁告诉你的？', en: 'Are you guessing, or did someone tell you?' },
    { zh: '我们的客户从来没这么说过。', en: 'None of our customers ever said so.' },
  ],
  trustFirst: [
    { zh: '这个不方便跟你说吧？', en: 'I hardly think that’s for you to ask.' },
    { zh: '我们有没有毛病，轮不到外人来问。', en: 'Whether we have faults is not an outsider’s business.' },
    { zh: '你先弄清楚我们是谁，再来问。', en: 'Find out who we are first. Then ask.' },
  ],
  pitch: [
    { zh: '这些谁家都会讲。', en: 'They all say that.' },
    { zh: '听着是不错，我们好像用不到这么好的。', en: 'It sounds fine. I doubt we need anything as good as that.' },
    { zh: '你先别介绍，我没说要买。', en: 'Don’t start on that. I never said I was buying.' },
  ],
  price: [
    { zh: '这么贵？别人家可不是这个价。', en: 'That much? Others don’t charge that.' },
    { zh: '这个数我记下了，回头比一比。', en: 'I’ve made a note of that. We’ll compare.' },
    { zh: '东西还没看明白，先看见价钱了。', en: 'I haven’t seen what it is yet, but I’ve seen what it costs.' },
  ],
  close: [
    { zh: '别来这一套，我还没说要。', en: 'None of that. I haven’t said yes.' },
    { zh: '你这是催我？我最不吃这个。', en: 'Are you rushing me? That doesn’t work here.' },
    {
      zh: '我们买东西有流程，不是你问一句就定的。',
      en: 'We have a procedure. It isn’t settled because you put it that way.',
    },
  ],
  chat: [
    { zh: '是啊。……你今天来，是为什么事？', en: 'Yes. … What was it you came about?' },
    { zh: '这个改天再聊吧，我后面还有人。', en: 'Another time, perhaps. I have someone after you.' },
    { zh: '嗯，嗯。咱们说正事？', en: 'Mm. Shall we get to the point?' },
  ],
  notYetCoach: [
    { zh: '这个不合适，按流程来吧。', en: 'That wouldn’t be right. Let’s go through the usual channels.' },
    { zh: '我跟你还没熟到这个份上。', en: 'We don’t know each other that well.' },
    { zh: '里面的事我不好说，你也别为难我。', en: 'I can’t talk about that. Please don’t put me in that position.' },
  ],
} as const satisfies Readonly<Record<string, readonly BothLangs[]>>;

export type FlatCase = keyof typeof STOCK_FLAT;
export type ResistCase = keyof typeof STOCK_RESISTS;
