// Diagnostics of words: languages, length, what is still left to the stock lines. It knows no check.

import { both, entry } from './catalogue-entry.ts';

export const TEXT_RULES = {
  blank: entry('S030', 'fault', {
    title: both('空白文字', 'Blank text'),
    message: both('“{name}” 的文字是空的', 'The text of “{name}” is blank'),
    hint: both('写上内容，或者整项删掉。', 'Write it, or leave the whole entry out.'),
    wrong: 'say: ""',
    right: 'say: Good morning.',
  }),
  missingLanguage: entry('S031', 'fault', {
    title: both('缺一种语言', 'Missing language'),
    message: both('这段文字缺{language}', 'This text has no {language}'),
    hint: both(
      'languages 里写了的语言，每段文字都要有；或者从 languages 里去掉它。',
      'Every text needs every language named in languages; or take the language out there.',
    ),
    wrong: 'say: { zh: 早上好 }',
    right: 'say: { zh: 早上好, en: Good morning. }',
  }),
  undeclaredLanguage: entry('S032', 'warning', {
    title: both('没有声明的语言', 'Undeclared language'),
    message: both(
      '这里有{language}，但 languages 里没有声明',
      'There is {language} here, but languages does not name it',
    ),
    hint: both('把它加进 languages，或删掉这段。', 'Add it to languages, or leave it out.'),
    wrong: 'languages: [zh]\ntitle: { zh: 首访, en: First call }',
    right: 'languages: [zh, en]\ntitle: { zh: 首访, en: First call }',
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
    wrong: 'say: (four sentences)',
    right: 'say: (one or two sentences)',
  }),
  missingReply: entry('S034', 'warning', {
    title: both('没有自己的回答', 'No reply of its own'),
    message: both(
      '“{id}” 没有写客户的回答（{key}），会用通用回答',
      '“{id}” has no reply ({key}); a stock one will be used',
    ),
    hint: both('写上 reply: { opens: … }；考试用的场景必须有。', 'Write reply: { opens: … }; an exam needs it.'),
    wrong: '- { id: a, …, say: How many claims? }',
    right: '- { id: a, …, say: How many claims?, reply: { opens: Two a month. } }',
  }),
  missingThinks: entry('S035', 'warning', {
    title: both('没有写心里想的', 'No thought'),
    message: both(
      '“{id}” 没有写客户心里想的，复盘会用通用的',
      '“{id}” has no thinks; the debrief will use a stock thought',
    ),
    hint: both('写上 thinks: { opens: … }；考试用的场景必须有。', 'Write thinks: { opens: … }; an exam needs it.'),
    wrong: 'reply: { opens: Two a month. }',
    right: 'reply: { opens: Two a month. }\nthinks: { opens: Why does he ask? }',
  }),
  missingPlayback: entry('S036', 'warning', {
    title: both('没有复述', 'No playback'),
    message: both(
      '“{id}” 没有写复述（playback），倾听时会用通用的',
      '“{id}” has no playback; listening will use a stock one',
    ),
    hint: both(
      '写上销售怎么复述客户的话；考试用的场景必须有。',
      'Write how the rep plays the answer back; an exam needs it.',
    ),
    wrong: '- { id: a, move: problem, … }',
    right: '- { id: a, move: problem, …, playback: So it is two a month. }',
  }),
  missingVerdictThinks: entry('S037', 'warning', {
    title: both('进展没有写心里想的', 'An advance without thoughts'),
    message: both(
      '进展 “{id}” 没有写答应或拒绝时心里想的（{key}），复盘会用通用的',
      'The advance “{id}” has no thinks ({key}); the debrief will use a stock thought',
    ),
    hint: both(
      '写上 thinks: { accepted: …, declined: … }；考试用的场景必须有。',
      'Write thinks: { accepted: …, declined: … }; an exam needs it.',
    ),
    wrong: 'trial: { …, accepted: Fine., declined: Not now. }',
    right: 'trial: { …, accepted: Fine., declined: Not now., thinks: { accepted: Worth a try., declined: Too soon. } }',
  }),
} as const;
