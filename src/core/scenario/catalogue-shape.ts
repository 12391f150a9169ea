// Diagnostics of shape: keys, types, ranges. It knows no check.

import { both, entry } from './catalogue-entry.ts';

export const SHAPE_RULES = {
  unknownKey: entry(
    'S020',
    'fault',
    {
      title: both('不认识的键', 'Unknown key'),
      message: both('这里没有 “{name}” 这个键', 'There is no key “{name}” here'),
      hint: both(
        '检查拼写和缩进：它可能本该属于上一层或下一层。',
        'Check the spelling, and the indent: it may belong one level up or down.',
      ),
      wrong: both(
        'lines:\n  - { id: quote, …, sya: 一台一千六。 }',
        'lines:\n  - { id: quote, …, sya: Sixteen hundred each. }',
      ),
      right: both(
        'lines:\n  - { id: quote, …, say: 一台一千六。 }',
        'lines:\n  - { id: quote, …, say: Sixteen hundred each. }',
      ),
    },
    true,
  ),
  missing: entry(
    'S021',
    'fault',
    {
      title: both('缺少内容', 'Missing field'),
      message: both('缺少 “{name}”', '“{name}” is missing'),
      hint: both('补上这一项；冒号后面不能空着。', 'Add it; nothing may be left empty after a colon.'),
      wrong: 'needs:\n  charging: { label: …, answeredBy: [lithium] }',
      right: 'needs:\n  charging: { kind: trouble, label: …, answeredBy: [lithium] }',
    },
    true,
  ),
  wrongType: entry(
    'S022',
    'fault',
    {
      title: both('内容类型不对', 'Wrong type'),
      message: both('这里要写{wanted}，却写成了{found}', 'This should be {wanted}, not {found}'),
      hint: both(
        '文字不加括号，列表写成 [a, b]，映射写成 { 键: 值 }；要当文字用的数字请加引号。',
        'Texts stand bare, lists as [a, b], maps as { key: value }; put quotes around a number meant as text.',
      ),
      wrong: both('minutes: 十分钟', 'minutes: ten'),
      right: 'minutes: 10',
    },
    true,
  ),
  range: entry(
    'S023',
    'fault',
    {
      title: both('数值超出范围', 'Out of range'),
      message: both(
        '{value} 超出范围，应是 {low} 到 {high} 的整数',
        '{value} is out of range: a whole number from {low} to {high}',
      ),
      hint: both('换成范围内的整数。', 'Use a whole number within the range.'),
      wrong: 'people:\n  liang: { …, stakes: { breakdowns: { cost: 12 } } }',
      right: 'people:\n  liang: { …, stakes: { breakdowns: { cost: 5 } } }',
    },
    true,
  ),
  unknownWord: entry(
    'S024',
    'fault',
    {
      title: both('不认识的词', 'Unknown word'),
      message: both('“{name}” 不在可用的词里', '“{name}” is not one of the words known here'),
      hint: both('可用：{known}', 'Known: {known}'),
      wrong: 'people:\n  liang: { …, mode: complacant }',
      right: 'people:\n  liang: { …, mode: complacent }',
    },
    true,
  ),
  badId: entry(
    'S025',
    'fault',
    {
      title: both('编号不合规', 'Bad id'),
      message: both('“{name}” 不能作编号', '“{name}” cannot be an id'),
      hint: both(
        '编号以英文字母开头，只用字母、数字、- 和 _，最多 40 个字符。',
        'An id begins with a letter and has letters, digits, - and _ only, at most 40.',
      ),
      wrong: both(
        'seller:\n  team:\n    沈岚: { name: 沈岚, title: … }',
        'seller:\n  team:\n    Shen Lan: { name: Shen Lan, title: … }',
      ),
      right: both(
        'seller:\n  team:\n    shen: { name: 沈岚, title: … }',
        'seller:\n  team:\n    shen: { name: Shen Lan, title: … }',
      ),
    },
    true,
  ),
  reservedId: entry('S026', 'fault', {
    title: both('保留的编号', 'Reserved id'),
    message: both('“{name}” 是内置动作的名字', '“{name}” is the name of a built-in move'),
    hint: both('换一个编号，例如 {name}Line。', 'Choose another id, such as {name}Line.'),
    wrong:
      'lines:\n  - { id: listen, to: liang, move: chat, say: …, reply: { opens: …, resists: … }, thinks: { opens: …, resists: … } }',
    right:
      'lines:\n  - { id: sayHello, to: liang, move: chat, say: …, reply: { opens: …, resists: … }, thinks: { opens: …, resists: … } }',
  }),
  // S027 (not playable yet) is spent: it spoke of campaigns before they could be played.
  wrongFormat: entry('S028', 'fault', {
    title: both('格式版本不对', 'Wrong format'),
    message: both('格式版本 {value} 不认识', 'Format {value} is not known'),
    hint: both(
      '目前只有 format: 1；更新的文件需要更新的版本来打开。',
      'There is only format: 1 so far; a newer file needs a newer release.',
    ),
    wrong: 'format: 2',
    right: 'format: 1',
  }),
} as const;
