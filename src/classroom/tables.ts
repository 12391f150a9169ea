// The board as a table for other programs: CSV and XLSX. Whatever a trainee is called, no cell of it is ever a formula.

import Papa from 'papaparse';
import writeXlsxFile from 'write-excel-file/universal';
import { DIMENSIONS, type Lang } from '../core/public.ts';
import type { Assignment, Board, BoardRow } from './model.ts';
import { sameName } from './trainees.ts';
import { DIMENSION_WORDS, OUTCOME_WORDS, TABLE_WORDS } from './words.ts';

type Cell = string | number;

interface Column {
  readonly head: string;
  readonly width: number;
  readonly of: (row: BoardRow) => Cell;
}

function outcomeOf(row: BoardRow, lang: Lang): string {
  if (row.won !== null) return TABLE_WORDS[row.won ? 'won' : 'lost'][lang];
  if (row.outcome === null) return '';
  const word = OUTCOME_WORDS[row.outcome][lang];
  return row.outcome === 'advance' && row.size ? `${word} ${row.size}` : word;
}

function columnsOf(assignment: Assignment, lang: Lang): readonly Column[] {
  const yes = (is: boolean): string => (is ? TABLE_WORDS.yes[lang] : TABLE_WORDS.no[lang]);
  const comma = lang === 'zh' ? '；' : '; ';
  const mine = <T extends { readonly trainee: string }>(all: readonly T[], row: BoardRow): readonly T[] =>
    all.filter((one) => sameName(one.trainee) === sameName(row.trainee));
  const head = (word: keyof typeof TABLE_WORDS): string => TABLE_WORDS[word][lang];
  return [
    { head: head('name'), width: 18, of: (row) => row.trainee },
    ...DIMENSIONS.map((d) => ({ head: DIMENSION_WORDS[d][lang], width: 10, of: (row: BoardRow) => row.bars[d] })),
    { head: head('total'), width: 14, of: (row) => row.total },
    { head: head('given'), width: 12, of: (row) => row.totalGiven },
    { head: head('passed'), width: 8, of: (row) => yes(row.passed) },
    { head: head('outcome'), width: 14, of: (row) => outcomeOf(row, lang) },
    { head: head('late'), width: 8, of: (row) => yes(row.late) },
    { head: head('hints'), width: 10, of: (row) => row.hints },
    { head: head('undone'), width: 10, of: (row) => row.undone },
    { head: head('attempts'), width: 10, of: (row) => row.attempts },
    { head: head('minutes'), width: 12, of: (row) => Math.round(row.took / 60_000) },
    { head: head('same'), width: 20, of: (row) => row.same.join(comma) },
    {
      head: head('changed'),
      width: 40,
      of: (row) =>
        mine(assignment.overrides, row)
          .map(
            (one) => `${DIMENSION_WORDS[one.dimension][lang]} ${row.bars[one.dimension]}→${one.value}: ${one.reason}`,
          )
          .join(comma),
    },
    {
      head: head('observed'),
      width: 24,
      of: (row) =>
        mine(assignment.observed, row)
          .map((one) => `${DIMENSION_WORDS[one.dimension][lang]} ${one.value}`)
          .join(comma),
    },
    {
      head: head('notes'),
      width: 40,
      of: (row) =>
        mine(assignment.observations, row)
          .map((one) => one.text)
          .join(comma),
    },
  ];
}

// besides what Excel takes for a formula, the full-width signs some versions take for one as well
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** With a byte order mark: Excel takes a file without one for GBK or Latin-1. */
export function csvOf(assignment: Assignment, board: Board, lang: Lang): string {
  const columns = columnsOf(assignment, lang);
  const rows = board.rows.map((row) => columns.map((column) => column.of(row)));
  const csv = Papa.unparse({ fields: columns.map((column) => column.head), data: rows }, { escapeFormulae: FORMULA });
  return `\uFEFF${csv}\r\n`;
}

/** A cell of a text type is shown as it is written, `=` and all. XML has no room for control characters. */
const plain = (text: string): string => text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ').slice(0, 32_000);
const cellOf = (value: Cell) =>
  typeof value === 'number' ? { value, type: Number } : { value: plain(value), type: String };

export function xlsxOf(assignment: Assignment, board: Board, lang: Lang): Promise<Blob> {
  const columns = columnsOf(assignment, lang);
  const heads = columns.map((column) => ({ value: column.head, type: String, fontWeight: 'bold' as const }));
  return writeXlsxFile([heads, ...board.rows.map((row) => columns.map((column) => cellOf(column.of(row))))], {
    sheet: lang === 'zh' ? '成绩' : 'Board',
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBlob();
}
