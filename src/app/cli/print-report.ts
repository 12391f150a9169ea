// The doctor's report as lines of a terminal: the gates, what the robots made of it, the figures, then each finding with its mend.

import {
  type BothLangs,
  DIMENSIONS,
  type DoctorFinding,
  type DoctorReport,
  type FindingSeverity,
  type Lang,
  type Move,
  textIn,
} from '../../core/public.ts';

type Words = Readonly<Record<Lang, string>>;

const SEVERITY: Readonly<Record<FindingSeverity, Words>> = {
  fault: { zh: '错误', en: 'fault' },
  warning: { zh: '提醒', en: 'warning' },
  note: { zh: '备注', en: 'note' },
};

/** A move in a word, as a path shows it. */
const moveWord = (move: Move): string => {
  switch (move.do) {
    case 'say':
      return move.line;
    case 'request':
      return move.advance;
    case 'meet':
      return `→${move.person}`;
    case 'act':
      return move.action;
    default:
      return move.do;
  }
};

/** Longer paths are cut in a terminal; `--json` has them whole. */
const PATH = 14;
function pathLine(path: readonly Move[], lang: Lang): readonly string[] {
  if (path.length === 0) return [];
  const words = path.slice(0, PATH).map(moveWord).join(' ');
  const more = path.length - PATH;
  const rest = more > 0 ? { zh: ` ……还有 ${more} 步`, en: ` … ${more} more` }[lang] : '';
  return [`      ${words}${rest}`];
}

/** Chinese takes two columns a letter. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, one) => sum + (/[\u2e80-\uffef]/.test(one) ? 2 : 1), 0);
const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));
const right = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text))) + text;

const HEADS: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['机器人', '总分', '最高', '局数', '赢', '提问', '人际', '流程', '价值', '纪律', '结果'],
  en: ['robot', 'total', 'max', 'games', 'won', ...DIMENSIONS.map((one) => one.slice(0, 8))],
};

function robotLines({ robots }: DoctorReport, lang: Lang): readonly string[] {
  const row = ([name = '', ...cells]: readonly string[]): string =>
    `  ${padded(name, 22)}${cells.map((one) => right(one, 10)).join('')}`.trimEnd();
  return [
    row(HEADS[lang]),
    ...robots.map((one) =>
      row([
        one.robot,
        String(one.total),
        String(one.max),
        String(one.games),
        one.won === null ? '' : `${Math.round(100 * one.won)}%`,
        ...DIMENSIONS.map((dimension) => String(one.dimensions[dimension])),
      ]),
    ),
  ];
}

const percent = (share: number): string => `${Math.round(100 * share)}%`;

function figureLines(
  { best, hand, length, choices, positions, guess, endings }: DoctorReport,
  lang: Lang,
): readonly string[] {
  const row = (name: Words, value: string): string => `  ${padded(name[lang], 22)}${value}`;
  const accuracy =
    best.accuracyOfBook === null
      ? ''
      : { zh: `，照规范走的准确率 ${best.accuracyOfBook}`, en: `, accuracy of the book ${best.accuracyOfBook}` }[lang];
  const sure = best.exact ? '' : { zh: '至少 ', en: 'at least ' }[lang];
  const days = length.days === null ? '' : { zh: `，${length.days} 天`, en: `, ${length.days} days` }[lang];
  const alone = guess.oneKind
    ? {
        zh: `，单靠 ${guess.oneKind.kind} ${guess.oneKind.total} 分`,
        en: `, by ${guess.oneKind.kind} alone ${guess.oneKind.total}`,
      }[lang]
    : '';
  return [
    row({ zh: '最好的走法', en: 'best play' }, `${sure}${best.total}${accuracy}`),
    ...(hand ? [row({ zh: '手上的话 / 所有的话', en: 'hand / all lines' }, `${hand.withHand} / ${hand.withAll}`)] : []),
    row(
      { zh: '照规范走', en: 'by the book' },
      {
        zh: `${length.moves} 步，${length.minutes} 分钟${days}`,
        en: `${length.moves} moves, ${length.minutes} minutes${days}`,
      }[lang],
    ),
    ...(choices.length > 0
      ? [
          row(
            { zh: '每步明显的错棋', en: 'clearly worse, a turn' },
            choices.map((one) => `${one.matter}/${one.offered}`).join(' '),
          ),
        ]
      : []),
    ...(positions.length > 0 ? [row({ zh: '局面数，逐步', en: 'positions, by depth' }, positions.join(' '))] : []),
    row(
      { zh: '猜：最长 / 第一', en: 'longest / first is best' },
      `${percent(guess.longest)} / ${percent(guess.first)}${alone}`,
    ),
    row({ zh: '到得了的结局', en: 'endings reached' }, endings.reached.join(' ')),
    ...(endings.missed.length > 0 ? [row({ zh: '没到的结局', en: 'endings missed' }, endings.missed.join(' '))] : []),
  ];
}

function findingLines(one: DoctorFinding, lang: Lang): readonly string[] {
  const place = one.place === null ? '' : `  (${one.place})`;
  const waived =
    one.waived === null ? [] : [`      ${{ zh: '作者说明：', en: 'waived: ' }[lang]}${textIn(one.waived, lang)}`];
  return [
    `  ${one.code} ${SEVERITY[one.severity][lang]}  ${one.says[lang]}${place}`,
    `      ${one.mend[lang]}`,
    ...waived,
    ...pathLine(one.path, lang),
  ];
}

const GATES: Readonly<Record<'yes' | 'no', BothLangs>> = {
  yes: { zh: '可以', en: 'yes' },
  no: { zh: '不行', en: 'no' },
};

export function printReport(file: string, report: DoctorReport, lang: Lang): string {
  const { gates, findings, unseen } = report;
  const gate = (open: boolean): string => GATES[open ? 'yes' : 'no'][lang];
  const head = {
    zh: `${file}  ${textIn(report.title, lang)}：练习${gate(gates.practice)}，考核${gate(gates.exam)}`,
    en: `${file}  ${textIn(report.title, lang)}: fit for practice ${gate(gates.practice)}, for an exam ${gate(gates.exam)}`,
  }[lang];
  const nothing = { zh: '  没有查出问题。', en: '  Nothing found.' }[lang];
  const blank = (lines: readonly string[]): readonly string[] => (lines.length > 0 ? ['', ...lines] : []);
  return [
    head,
    ...blank(robotLines(report, lang)),
    ...blank(figureLines(report, lang)),
    ...blank(findings.length > 0 ? findings.flatMap((one) => findingLines(one, lang)) : [nothing]),
    ...blank(unseen.map((one) => `  ${{ zh: '没看：', en: 'Not looked at: ' }[lang]}${one[lang]}`)),
  ].join('\n');
}
