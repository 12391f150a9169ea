// The table of diagnostics in scenarios/README.md, made from the catalogue so that it cannot go stale. It adds no word of its own but headings.

import { CATALOGUE, EXAM_RULES, type RuleEntry } from '../../core/authoring.ts';

export const CODES_BEGIN = '<!-- codes:begin -->';
export const CODES_END = '<!-- codes:end -->';

/** Codes are given out by theme; each theme begins at a number. */
const THEMES: readonly (readonly [from: number, title: string])[] = [
  [0, '读文件 · Reading the file'],
  [20, '写法 · Keys, types, ranges'],
  [30, '文字 · Words'],
  [40, '编号与引用 · Ids and what they point to'],
  [60, '事实、需求、优势 · Facts, needs, strengths'],
  [70, '人物 · People as buyers'],
  [90, '进展 · Next steps'],
  [100, '日历与行动 · Calendar and actions'],
  [120, '长周期的人物 · People of a campaign'],
  [130, '对手 · Rivals'],
  [140, '消息 · News'],
  [150, '连续拜访 · Series'],
];

const numberOf = ({ code }: RuleEntry): number => Number(code.slice(1));

/** Prose in a cell: what the page cannot know stands as an ellipsis, and no sign is taken for Markdown. */
const prose = (words: string): string =>
  words
    .replace(/\{\w+\}/g, '…')
    .replaceAll('<', '&lt;')
    .replace(/[*_|`]/g, '\\$&');

/** A piece of a file in a cell: a code span a line. A bar would end the cell even in code; a tab would not be seen. */
const piece = (source: string): string =>
  source
    .split('\n')
    .map((line) => `\`${line.replaceAll('|', '\\|').replaceAll('\t', '⇥')}\``)
    .join('<br>');

const inExam: ReadonlySet<string> = new Set(EXAM_RULES.map((name) => CATALOGUE[name].code));

function severityOf({ code, severity }: RuleEntry): string {
  if (severity === 'fault') return '错误<br>fault';
  return inExam.has(code) ? '提醒，考试时算错误<br>warning, a fault in an exam' : '提醒<br>warning';
}

function rowOf(entry: RuleEntry): string {
  const what = (['zh', 'en'] as const).map((lang) => `**${prose(entry.title[lang])}** ${prose(entry.hint[lang])}`);
  return `| ${[entry.code, severityOf(entry), what.join('<br>'), piece(entry.wrong), piece(entry.right)].join(' | ')} |`;
}

/** The part of the page between the two markers. */
export function guideCodes(): string {
  const entries = Object.values(CATALOGUE).sort((a, b) => numberOf(a) - numberOf(b));
  const tables = THEMES.flatMap(([from, title], i) => {
    const to = THEMES[i + 1]?.[0] ?? Infinity;
    const rows = entries.filter((entry) => numberOf(entry) >= from && numberOf(entry) < to).map(rowOf);
    const head =
      '| 代码 Code | 级别 Severity | 说的是什么 What | 错的 Wrong | 对的 Right |\n| --- | --- | --- | --- | --- |';
    return rows.length > 0 ? [`### ${title}\n\n${head}\n${rows.join('\n')}`] : [];
  });
  return tables.join('\n\n');
}

/** The page with its table made anew. */
export function withCodes(page: string): string {
  const begin = page.indexOf(CODES_BEGIN);
  const end = page.indexOf(CODES_END);
  if (begin < 0 || end < begin) throw new Error(`The page must have ${CODES_BEGIN} and, after it, ${CODES_END}`);
  return `${page.slice(0, begin + CODES_BEGIN.length)}\n\n${guideCodes()}\n\n${page.slice(end)}`;
}
