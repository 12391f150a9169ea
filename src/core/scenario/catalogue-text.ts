// Diagnostics of words: languages, length, what is still left to the stock lines. It knows no check.

import { both, entry } from './catalogue-entry.ts';

export const TEXT_RULES = {
  blank: entry('S030', 'fault', {
    title: both('空白文字', 'Blank text'),
    message: both('“{name}” 的文字是空的', 'The text of “{name}” is blank'),
    hint: both('写上内容，或者整项删掉。', 'Write it, or leave the whole entry out.'),
    wrong: 'lines:\n  - { id: quote, …, say: "" }',
    right: both(
      'lines:\n  - { id: quote, …, say: 一台一千六。 }',
      'lines:\n  - { id: quote, …, say: Sixteen hundred each. }',
    ),
  }),
  missingLanguage: entry('S031', 'fault', {
    title: both('缺一种语言', 'Missing language'),
    message: both('这段文字缺{language}', 'This text has no {language}'),
    hint: both(
      'languages 里写了的语言，每段文字都要有；或者从 languages 里去掉它。',
      'Every text needs every language named in languages; or take the language out there.',
    ),
    wrong: 'languages: [zh, en]\ntitle: { zh: 小小首访 }',
    right: 'languages: [zh, en]\ntitle: { zh: 小小首访, en: A tiny call }',
  }),
  undeclaredLanguage: entry('S032', 'warning', {
    title: both('没有声明的语言', 'Undeclared language'),
    message: both(
      '这里有{language}，但 languages 里没有声明',
      'There is {language} here, but languages does not name it',
    ),
    hint: both('把它加进 languages，或删掉这段。', 'Add it to languages, or leave it out.'),
    wrong: 'languages: [zh]\ntitle: { zh: 小小首访, en: A tiny call }',
    right: 'languages: [zh, en]\ntitle: { zh: 小小首访, en: A tiny call }',
  }),
  longText: entry('S033', 'warning', {
    title: both('手机上太长', 'Too long for a phone'),
    message: both(
      '这段{language}有 {length} 个字，手机上读起来太长（最多 {limit}）',
      'This {language} has {length} characters, too long to read on a phone (at most {limit})',
    ),
    hint: both(
      '一句话说一件事；真人开口也不会说这么长。',
      'One thing at a time; nobody speaks this long in a meeting either.',
    ),
    wrong: both(
      'lines:\n  - { id: sixDepots, …, say: 我们技师整个旺季都住在库里，六个服务站、四百名技师，长三角前十的仓库有七家在用，锂电叉车半小时充满、跑一个班，电费还省三成，您这个月要是能定下来，我去找我们领导，再给您申请让五个点，行不行？ }',
      'lines:\n  - { id: sixDepots, …, say: "Our technicians live on site all through the peak, we have six depots and four hundred people, seven of the ten biggest warehouses in the region are with us, our lithium forklifts charge in half an hour, and if you sign this month I can ask my manager for another five percent on top." }',
    ),
    right: both(
      'lines:\n  - { id: sixDepots, …, say: 我们六个服务站、四百名技师。 }',
      'lines:\n  - { id: sixDepots, …, say: Six depots and four hundred technicians. }',
    ),
  }),
  missingReply: entry('S034', 'warning', {
    title: both('没有自己的回答', 'No reply of its own'),
    message: both(
      '“{id}” 没有写客户的回答（{key}），会用通用回答',
      '“{id}” has no reply ({key}); a stock one will be used',
    ),
    hint: both('写上 reply: { opens: … }；考核用的场景必须有。', 'Write reply: { opens: … }; an exam needs it.'),
    wrong: 'lines:\n  - { id: priceLater, to: liang, move: defer, say: …, thinks: … }',
    right: both(
      'lines:\n  - { id: priceLater, to: liang, move: defer, say: …, reply: { opens: 也行，你接着问。 }, thinks: … }',
      'lines:\n  - { id: priceLater, to: liang, move: defer, say: …, reply: { opens: Fair enough. Go on. }, thinks: … }',
    ),
  }),
  missingThinks: entry('S035', 'warning', {
    title: both('没有写心里想的', 'No thought'),
    message: both(
      '“{id}” 没有写客户心里想的，复盘会用通用的',
      '“{id}” has no thinks; the debrief will use a stock thought',
    ),
    hint: both('写上 thinks: { opens: … }；考核用的场景必须有。', 'Write thinks: { opens: … }; an exam needs it.'),
    wrong: 'lines:\n  - { id: priceLater, to: liang, move: defer, say: …, reply: … }',
    right: both(
      'lines:\n  - { id: priceLater, to: liang, move: defer, say: …, reply: …, thinks: { opens: 不急着报价，少见。 } }',
      'lines:\n  - { id: priceLater, to: liang, move: defer, say: …, reply: …, thinks: { opens: In no hurry to quote. } }',
    ),
  }),
  missingPlayback: entry('S036', 'warning', {
    title: both('没有复述', 'No playback'),
    message: both(
      '“{id}” 没有写复述（playback），倾听时会用通用的',
      '“{id}” has no playback; listening will use a stock one',
    ),
    hint: both(
      '写上销售怎么复述客户的话；考核用的场景必须有。',
      'Write how the rep plays the answer back; an exam needs it.',
    ),
    wrong:
      'lines:\n  - { id: nightShift, to: liang, move: implication, need: breakdowns, say: …, reply: …, thinks: … }',
    right: both(
      'lines:\n  - { id: nightShift, to: liang, move: implication, need: breakdowns, say: …, reply: …, thinks: …, playback: 也就是说，走了四个人。 }',
      'lines:\n  - { id: nightShift, to: liang, move: implication, need: breakdowns, say: …, reply: …, thinks: …, playback: So four people left. }',
    ),
  }),
  missingVerdictThinks: entry('S037', 'warning', {
    title: both('进展没有写心里想的', 'An advance without thoughts'),
    message: both(
      '进展 “{id}” 没有写答应或拒绝时心里想的（{key}），复盘会用通用的',
      'The advance “{id}” has no thinks ({key}); the debrief will use a stock thought',
    ),
    hint: both(
      '写上 thinks: { accepted: …, declined: … }；考核用的场景必须有。',
      'Write thinks: { accepted: …, declined: … }; an exam needs it.',
    ),
    wrong: 'advances:\n  checkUp: { to: liang, size: 1, label: …, takes: …, say: …, accepted: …, declined: … }',
    right: both(
      'advances:\n  checkUp: { to: liang, size: 1, label: …, takes: …, say: …, accepted: …, declined: …, thinks: { accepted: 查一查不亏。, declined: 太早了。 } }',
      'advances:\n  checkUp: { to: liang, size: 1, label: …, takes: …, say: …, accepted: …, declined: …, thinks: { accepted: Worth a try., declined: Too soon. } }',
    ),
  }),
} as const;
