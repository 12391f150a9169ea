// Diagnostics of references: ids and how a line's parts fit together. It knows no check.

import { both, entry } from './catalogue-entry.ts';

export const REFERENCE_RULES = {
  unknownId: entry(
    'S040',
    'fault',
    {
      title: both('编号不存在', 'Unknown id'),
      message: both('没有叫 “{name}” 的{kind}', 'There is no {kind} called “{name}”'),
      hint: both('已有：{known}', 'There are: {known}'),
      wrong: 'needs:\n  breakdowns: { …, hints: [flete] }',
      right: 'needs:\n  breakdowns: { …, hints: [fleet] }',
    },
    true,
  ),
  duplicateId: entry(
    'S041',
    'fault',
    {
      title: both('编号重复', 'Duplicate id'),
      message: both('编号 “{name}” 已经用过（第 {line} 行）', 'The id “{name}” is already used (line {line})'),
      hint: both('每条话术和每个进展的编号都要不同。', 'Every line and every advance needs an id of its own.'),
      wrong: 'lines:\n  - { id: askFleet, … }\n  - { id: askFleet, … }',
      right: 'lines:\n  - { id: askFleet, … }\n  - { id: askContract, … }',
    },
    true,
  ),
  needsField: entry(
    'S042',
    'fault',
    {
      title: both('这种动作少了一项', 'The move lacks a field'),
      message: both('{move} 必须写 “{name}”', '“{move}” needs “{name}”'),
      hint: both(
        '写明它问的是哪个事实、哪个需求，或讲的是哪个优势。',
        'Name the fact it asks for, the need it speaks of, or the strength it shows.',
      ),
      wrong: 'lines:\n  - { id: nightShift, to: liang, move: implication, say: …, reply: …, thinks: …, playback: … }',
      right:
        'lines:\n  - { id: nightShift, to: liang, move: implication, need: breakdowns, say: …, reply: …, thinks: …, playback: … }',
    },
    true,
  ),
  strayField: entry('S043', 'warning', {
    title: both('多余的一项', 'A field without effect'),
    message: both('“{name}” 在{move}里不起作用', '“{name}” has no effect with {move}'),
    hint: both('删掉它，或者检查 move、mode 是否写对。', 'Leave it out, or check the move or the mode.'),
    wrong: 'lines:\n  - { id: newRacks, …, move: chat, technique: assumptive }',
    right: 'lines:\n  - { id: eightOrTwelve, …, move: close, technique: assumptive }',
  }),
  othersFact: entry('S044', 'fault', {
    title: both('问错了人', 'Asked of the wrong person'),
    message: both('“{name}” 不是 {person} 能告诉你的事实', '“{name}” is not a fact {person} can tell'),
    hint: both(
      '在这个事实的 of 里加上这个人，或改成问别人；from 也要是 person。',
      'Add the person to the fact’s of, or ask somebody else; its from must be person.',
    ),
    wrong:
      'facts:\n  contract: { …, from: person, of: [hao] }\nlines:\n  - { id: askContract, …, to: liang, fact: contract }',
    right:
      'facts:\n  contract: { …, from: person, of: [liang] }\nlines:\n  - { id: askContract, …, to: liang, fact: contract }',
  }),
  circle: entry('S045', 'fault', {
    title: both('上下级成环', 'A circle of superiors'),
    message: both(
      '“{name}” 顺着 reportsTo 又回到了自己',
      'Following reportsTo from “{name}” leads back to the same person',
    ),
    hint: both('最上面的人不写 reportsTo。', 'The person at the top has no reportsTo.'),
    wrong: 'people:\n  liang: { …, reportsTo: hao }\n  hao: { …, reportsTo: liang }',
    right: 'people:\n  liang: { … }\n  hao: { …, reportsTo: liang }',
  }),
  oneLayer: entry('S046', 'fault', {
    title: both('只有一层', 'A chain of one'),
    message: both('“{name}” 的 layers 只有一层', 'The layers of “{name}” are a chain of one'),
    hint: both(
      '至少两层：先是客户嘴上要的，最后是真实需求；不需要追问就整项删掉。',
      'Two or more: first the stated want, last the real need; or leave layers out.',
    ),
    wrong: 'needs:\n  charging: { …, layers: [{ text: … }] }',
    right: 'needs:\n  charging: { …, layers: [{ text: … }, { text: … }] }',
  }),
  noSuchLayer: entry('S047', 'fault', {
    title: both('没有这一层', 'No such layer'),
    message: both(
      'layer: {value} 不存在，“{need}” 的 layers 到 {last} 为止',
      'There is no layer {value}: the layers of “{need}” go to {last}',
    ),
    hint: both(
      '第 0 层是客户一开始说的；第一次追问问出第 1 层。',
      'Layer 0 is the stated want; the first dig brings out layer 1.',
    ),
    wrong:
      'needs:\n  breakdowns: { …, layers: [{ text: … }, { text: … }] }\nlines:\n  - { id: whyNew, to: liang, move: dig, need: breakdowns, layer: 7, say: …, reply: { opens: … }, thinks: { opens: … }, playback: … }',
    right:
      'needs:\n  breakdowns: { …, layers: [{ text: … }, { text: … }] }\nlines:\n  - { id: whyNew, to: liang, move: dig, need: breakdowns, layer: 1, say: …, reply: { opens: … }, thinks: { opens: … }, playback: … }',
  }),
  digWithoutLayers: entry('S048', 'fault', {
    title: both('没有可追问的', 'Nothing to dig for'),
    message: both('“{need}” 没有 layers，无从追问', '“{need}” has no layers to dig into'),
    hint: both(
      '给这个需求写上 layers，或把这条话术改成别的动作。',
      'Give the need its layers, or make this another move.',
    ),
    wrong:
      'needs:\n  breakdowns: { … }\nlines:\n  - { id: whyNew, to: liang, move: dig, need: breakdowns, layer: 1, say: …, reply: { opens: … }, thinks: { opens: … }, playback: … }',
    right:
      'needs:\n  breakdowns: { …, layers: [{ text: … }, { text: … }] }\nlines:\n  - { id: whyNew, to: liang, move: dig, need: breakdowns, layer: 1, say: …, reply: { opens: … }, thinks: { opens: … }, playback: … }',
  }),
  conditionForm: entry('S049', 'fault', {
    title: both('when 的写法', 'The form of when'),
    message: both(
      'when 的每一层只能写一个条件，这里有 {count} 个',
      'Each level of when holds one condition; here are {count}',
    ),
    hint: both('几个条件请用 all: [ … ] 或 any: [ … ] 合起来。', 'Put several into all: [ … ] or any: [ … ].'),
    wrong: 'lines:\n  - { id: oldOnes, …, when: { known: fleet, support: 0 } }',
    right: 'lines:\n  - { id: oldOnes, …, when: { all: [{ known: fleet }, { support: 0 }] } }',
  }),
} as const;
