// CSV and XLSX: all columns in both languages, and no cell that a spreadsheet would run.

import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { boardOf } from '../../src/classroom/board.ts';
import type { Assignment, Board } from '../../src/classroom/model.ts';
import { csvOf, xlsxOf } from '../../src/classroom/tables.ts';
import { must } from '../../src/core/public.ts';
import { CALL, handInOf, remade, small, taken } from './builders.ts';

const HOSTILE = ['=HYPERLINK("http://x","y")', '+1+1', '-2', '@SUM(A1)', '＝1+1', '<b>"&\'', '</t></is>'];

async function board(): Promise<{ assignment: Assignment; table: Board }> {
  const made = small();
  const one = handInOf(made.files[1]);
  const files = HOSTILE.map((trainee, i) => ({
    name: `${i}`,
    data: remade(one, { trainee, attempt: `h${i}` }),
    fault: null,
  }));
  const { assignment, played } = await taken({ ...made, files: [...made.files, ...files] });
  const noted: Assignment = {
    ...assignment,
    overrides: [{ trainee: one.trainee, dimension: 'people', value: 99, reason: '=cmd|calc', at: 1 }],
    observations: [{ trainee: one.trainee, text: '=1+1', at: 1 }],
  };
  return { assignment: noted, table: boardOf(noted, CALL, played) };
}

test.each(['zh', 'en'] as const)(
  'CSV in %s has a mark, a head and a row a trainee; nothing begins like a formula',
  async (lang) => {
    const { assignment, table } = await board();
    const csv = csvOf(assignment, table, lang);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const { data } = Papa.parse<string[]>(csv.slice(1).trimEnd());
    expect(data[0]?.slice(0, 3)).toEqual({ zh: ['姓名', '提问', '人际'], en: ['Name', 'Questions', 'People'] }[lang]);
    expect(data).toHaveLength(table.rows.length + 1);
    for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r]/);
    expect(data.flat()).toContain(`'${HOSTILE[0]}`);
  },
);

test('XLSX keeps names as text, numbers as numbers, and has no formula', async () => {
  const { assignment, table } = await board();
  const blob = await xlsxOf(assignment, table, 'zh');
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const all = Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  const sheet = must(
    all.find(([name]) => name.endsWith('sheet1.xml')),
    'a sheet',
  )[1];
  const words = all.map(([, text]) => text).join('\n');
  expect(sheet).not.toMatch(/<f[ >]/);
  expect(words).toContain('=HYPERLINK(');
  expect(words).not.toContain('</t></is></t>');
  expect(words).toContain('&lt;/t&gt;&lt;/is&gt;');
  expect(sheet.match(/<row /g)).toHaveLength(table.rows.length + 1);
  expect(sheet).toMatch(/<v>\d+<\/v>/);
});
