// The editor's own phrases in Chinese: what CodeMirror says in its panels and to screen readers. English is built in.

import type { Lang } from '../../../core/public.ts';

const ZH: Readonly<Record<string, string>> = {
  Find: '查找',
  Replace: '换成',
  next: '下一处',
  previous: '上一处',
  all: '全部选中',
  'match case': '分大小写',
  'by word': '整词',
  regexp: '正则',
  replace: '替换',
  'replace all': '全部替换',
  close: '关上',
  'current match': '当前这处',
  'replaced $ matches': '换了 $ 处',
  'replaced match on line $': '换了第 $ 行的一处',
  'on line': '在第几行',
  'Go to line': '到第几行',
  go: '去',
  Completions: '补全',
  Diagnostics: '问题',
  'No diagnostics': '没有问题',
  'Control character': '控制字符',
  'Selection deleted': '选中的已删',
};

export const phrasesIn = (lang: Lang): Readonly<Record<string, string>> => (lang === 'zh' ? ZH : {});
