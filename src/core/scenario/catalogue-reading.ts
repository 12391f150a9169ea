// Diagnostics of reading: what keeps a file from being read at all. It knows no check.

import { both, entry } from './catalogue-entry.ts';

export const READING_RULES = {
  tooBig: entry(
    'S001',
    'fault',
    {
      title: both('文件太大', 'File too big'),
      message: both('文件超过 {limit}，没有读取', 'The file is over {limit} and was not read'),
      hint: both(
        '一个场景是几百行文字；请检查是否放错了文件。',
        'A scenario is a few hundred lines of text; check that this is the right file.',
      ),
      wrong: '# 两百万字的文件 · 2 MiB of text',
      right: '# 几百行文字 · a few hundred lines of text',
    },
    true,
  ),
  notText: entry(
    'S002',
    'fault',
    {
      title: both('不是文本文件', 'Not a text file'),
      message: both('这不是 UTF-8 文本', 'This is not UTF-8 text'),
      hint: both(
        '请在编辑器里另存为 UTF-8 编码的纯文本（不要用 Word、Excel 文件，也不要用 GBK 编码）。',
        'Save it as plain text in UTF-8, not as a Word or Excel file.',
      ),
      wrong: '# 把 .docx 改名成 .yaml · a .docx renamed to .yaml',
      right: '# 纯文本，UTF-8 编码 · plain text in UTF-8',
    },
    true,
  ),
  empty: entry(
    'S003',
    'fault',
    {
      title: both('空文件', 'Empty file'),
      message: both('文件里没有内容', 'There is nothing in the file'),
      hint: both('从一个现成的场景复制一份开始改，最省事。', 'Start from a copy of a scenario that works.'),
      wrong: '# 只有一句注释 · only a comment',
      right: 'format: 1\nid: my-first-call',
    },
    true,
  ),
  syntax: entry(
    'S004',
    'fault',
    {
      title: both('YAML 写法有误', 'YAML syntax'),
      message: both('这里的写法 YAML 读不懂（{what}）', 'YAML cannot read this: {what}'),
      hint: both(
        '常见原因：冒号后面少空格、引号没有配对、缩进没有对齐、文字里有 “: ” 却没有加引号。',
        'Most often: no space after a colon, an unclosed quote, uneven indents, or “: ” inside a text without quotes.',
      ),
      wrong: both('blurb: 经理说: 车都能跑。', 'blurb: The manager says: everything runs.'),
      right: both('blurb: 经理说：车都能跑。', 'blurb: "The manager says: everything runs."'),
    },
    true,
  ),
  tab: entry(
    'S005',
    'fault',
    {
      title: both('用了制表符缩进', 'Tab as indent'),
      message: both('缩进里有制表符（Tab）', 'A tab is used to indent'),
      hint: both('YAML 只认空格缩进，请换成两个空格。', 'YAML indents with spaces only; use two spaces.'),
      wrong: 'focus:\n\tresult: 2',
      right: 'focus:\n  result: 2',
    },
    true,
  ),
  manyDocuments: entry(
    'S006',
    'fault',
    {
      title: both('一个文件里有几份内容', 'Several documents'),
      message: both('从这里开始是第二份内容（---）', 'A second document (---) begins here'),
      hint: both('一个文件只写一个场景，请拆成几个文件。', 'One file, one scenario: split it.'),
      wrong: 'id: my-first-call\n---\nid: my-second-call',
      right: 'id: my-first-call',
    },
    true,
  ),
  tooDeep: entry(
    'S007',
    'fault',
    {
      title: both('嵌套太深', 'Nested too deeply'),
      message: both('嵌套超过 {limit} 层', 'Nested deeper than {limit} levels'),
      hint: both(
        '正常的场景不超过十层，请检查括号和缩进。',
        'A scenario needs fewer than ten levels; check brackets and indents.',
      ),
      wrong: 'focus: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ … ]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]',
      right: 'focus: { result: 2 }',
    },
    true,
  ),
  alias: entry(
    'S008',
    'fault',
    {
      title: both('用了锚点或引用', 'Anchor or alias'),
      message: both('场景文件不支持锚点和引用（{name}）', 'Anchors and aliases ({name}) are not allowed'),
      hint: both(
        '请把内容直接写出来；如果文字以 & 或 * 开头，请加引号。',
        'Write the content out; if a text begins with & or *, put it in quotes.',
      ),
      wrong: both('title: &peak 旺季之前', 'title: &peak Before the peak'),
      right: both('title: 旺季之前', 'title: Before the peak'),
    },
    true,
  ),
  tag: entry(
    'S009',
    'fault',
    {
      title: both('用了类型标签', 'Tag'),
      message: both('场景文件不支持标签（{name}）', 'Tags ({name}) are not allowed'),
      hint: both(
        '删掉标签；如果文字以 ! 开头，请加引号。',
        'Leave the tag out; if a text begins with !, put it in quotes.',
      ),
      wrong: both('title: !!str 旺季之前', 'title: !!str Before the peak'),
      right: both('title: 旺季之前', 'title: Before the peak'),
    },
    true,
  ),
  forbiddenKey: entry(
    'S010',
    'fault',
    {
      title: both('不能用的键名', 'Forbidden key'),
      message: both('“{name}” 不能作键名', '“{name}” cannot be a key'),
      hint: both(
        '换一个名字；合并键（<<）请改为直接写出内容。',
        'Choose another name; write out what a merge key (<<) would bring in.',
      ),
      wrong: both('endings: { constructor: 谈完了。 }', 'endings: { constructor: It is over. }'),
      right: both('endings: { advance: 谈完了。 }', 'endings: { advance: It is over. }'),
    },
    true,
  ),
  duplicateKey: entry(
    'S011',
    'fault',
    {
      title: both('键名重复', 'Duplicate key'),
      message: both('“{name}” 在这里写了第二次', '“{name}” is written a second time here'),
      hint: both('保留一处，删掉或改名另一处。', 'Keep one; delete or rename the other.'),
      wrong: 'difficulty: 1\ndifficulty: 2',
      right: 'difficulty: 1',
    },
    true,
  ),
} as const;
