// The diagnostics of the authoring guide, on its page and in the app, made from the catalogue so that they cannot go stale. It adds no word of its own but headings.

import { CATALOGUE, EXAM_RULES, type RuleEntry } from '../../core/authoring.ts';
import type { BothLangs, Lang } from '../../core/public.ts';
import type { GuideCode } from '../../ui/parts/guide/guide-model.ts';

export const CODES_BEGIN = '<!-- codes:begin -->';
export const CODES_END = '<!-- codes:end -->';

/** Codes are given out by theme; each theme begins at a number. */
const THEMES: readonly { readonly from: number; readonly zh: string; readonly en: string }[] = [
  { from: 0, zh: '读文件', en: 'Reading the file' },
  { from: 20, zh: '写法', en: 'Keys, types, ranges' },
  { from: 30, zh: '文字', en: 'Words' },
  { from: 40, zh: '编号与引用', en: 'Ids and what they point to' },
  { from: 60, zh: '事实、需求、优势', en: 'Facts, needs, strengths' },
  { from: 70, zh: '人物', en: 'People as buyers' },
  { from: 90, zh: '进展', en: 'Next steps' },
  { from: 100, zh: '日历与行动', en: 'Calendar and actions' },
  { from: 120, zh: '长周期的人物', en: 'People of a campaign' },
  { from: 130, zh: '对手', en: 'Rivals' },
  { from: 140, zh: '消息', en: 'News' },
  { from: 150, zh: '连续拜访', en: 'Series' },
];

const numberOf = ({ code }: RuleEntry): number => Number(code.slice(1));
const inOrder = (): readonly RuleEntry[] => Object.values(CATALOGUE).sort((a, b) => numberOf(a) - numberOf(b));

/** What the page cannot know stands as an ellipsis. */
const general = (words: string): string => words.replace(/\{\w+\}/g, '…');

/** Prose in a cell: no sign is taken for Markdown. */
const prose = (words: string): string =>
  general(words)
    .replaceAll('<', '&lt;')
    .replace(/[*_|`]/g, '\\$&');

/** A piece of a file in a cell: a code span a line. A bar would end the cell even in code; a tab would not be seen. */
const piece = (source: BothLangs): string =>
  [...new Set([source.zh, source.en])]
    .join('\n')
    .split('\n')
    .map((line) => `\`${line.replaceAll('|', '\\|').replaceAll('\t', '⇥')}\``)
    .join('<br>');

const inExam: ReadonlySet<string> = new Set(EXAM_RULES.map((name) => CATALOGUE[name].code));

function severityOf({ code, severity }: RuleEntry): string {
  if (severity === 'fault') return '错误<br>fault';
  return inExam.has(code) ? '提醒，考核时算错误<br>warning, a fault in an exam' : '提醒<br>warning';
}

function rowOf(entry: RuleEntry): string {
  const what = (['zh', 'en'] as const).map((lang) => `**${prose(entry.title[lang])}** ${prose(entry.hint[lang])}`);
  return `| ${[`<a id="${entry.code}"></a>${entry.code}`, severityOf(entry), what.join('<br>'), piece(entry.wrong), piece(entry.right)].join(' | ')} |`;
}

/** The part of the page between the two markers. */
export function guideCodes(): string {
  const tables = THEMES.flatMap(({ from, zh, en }, i) => {
    const to = THEMES[i + 1]?.from ?? Infinity;
    const rows = inOrder()
      .filter((entry) => numberOf(entry) >= from && numberOf(entry) < to)
      .map(rowOf);
    const head =
      '| 代码 Code | 级别 Severity | 说的是什么 What | 错的 Wrong | 对的 Right |\n| --- | --- | --- | --- | --- |';
    return rows.length > 0 ? [`### ${zh} · ${en}\n\n${head}\n${rows.join('\n')}`] : [];
  });
  return tables.join('\n\n');
}

/** The same for the app, in one language. */
export function codesIn(lang: Lang): readonly GuideCode[] {
  return inOrder().map((entry) => ({
    code: entry.code,
    severity: entry.severity,
    exam: entry.severity === 'warning' && inExam.has(entry.code),
    theme: THEMES.findLast(({ from }) => from <= numberOf(entry))?.[lang] ?? '',
    title: entry.title[lang],
    message: general(entry.message[lang]),
    hint: general(entry.hint[lang]),
    wrong: entry.wrong[lang],
    right: entry.right[lang],
  }));
}

/** The page with its table made anew. */
export function withCodes(page: string): string {
  const begin = page.indexOf(CODES_BEGIN);
  const end = page.indexOf(CODES_END);
  if (begin < 0 || end < begin) throw new Error(`The page must have ${CODES_BEGIN} and, after it, ${CODES_END}`);
  return `${page.slice(0, begin + CODES_BEGIN.length)}\n\n${guideCodes()}\n\n${page.slice(end)}`;
}
