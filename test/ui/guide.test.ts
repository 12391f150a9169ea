// The authoring guide in the app: every chapter and every code can be reached, found, and read in the language of the interface.

import { screen, within } from '@testing-library/svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { CATALOGUE } from '../../src/core/authoring.ts';
import { locale } from '../../src/ui/state/locale.svelte.ts';
import { hourOf } from '../support/guide-hour.ts';
import { pageAt } from '../support/ui-page.ts';

const CHAPTERS = ['what', 'hour', 'fields', 'recipes', 'minutes', 'template'];
const hrefs = (): (string | null)[] => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

/** The first page of a run brings its chunks. */
const SLOW = { timeout: 8000 };

beforeEach(() => {
  locale.use('zh');
});

test('the contents lead to every chapter, every code and the studio', async () => {
  await pageAt('#/guide');
  await screen.findByRole('heading', { level: 1, name: '场景作者手册' }, SLOW);
  const links = hrefs();
  for (const id of CHAPTERS) expect(links).toContain(`#/guide/${id}`);
  for (const { code } of Object.values(CATALOGUE)) expect(links).toContain(`#/guide/${code}`);
  expect(links).toContain('#/studio/new-template');
});

test.each([
  ['S024', '#/guide/S024'],
  ['stakes', '#/guide/fields~人物'],
  ['教练', '#/guide/recipes~教练'],
])('a search for %s finds its place', async (words, href) => {
  const { user } = await pageAt('#/guide');
  await user.type(await screen.findByRole('searchbox', { name: '在作者手册里找' }), words);
  expect(await screen.findByText(/^找到/)).toBeInTheDocument();
  expect(hrefs()).toContain(href);
  expect(hrefs()).not.toContain('#/guide/S007');
});

test('a search without a find says so', async () => {
  const { user } = await pageAt('#/guide');
  await user.type(await screen.findByRole('searchbox'), 'qqqq');
  expect(await screen.findByText(/没有找到“qqqq”/)).toBeInTheDocument();
});

test.each(['zh', 'en'] as const)('the hour shows every step of it, in one language: %s', async (lang) => {
  await pageAt('#/guide/hour');
  locale.use(lang);
  await screen.findByRole('heading', { level: 1, name: lang === 'zh' ? /一小时/ : /From nothing/ }, SLOW);
  const shown = [...document.querySelectorAll('.piece[data-kind]')].map((piece) => ({
    kind: piece.getAttribute('data-kind'),
    text: [...piece.querySelectorAll('.row')].map((row) => row.textContent.trimEnd()).join('\n'),
  }));
  const steps = hourOf(lang).flatMap(({ find, put }) =>
    put === null
      ? [{ kind: 'delete', text: find }]
      : [
          { kind: 'find', text: find },
          { kind: 'replace', text: put },
        ],
  );
  expect(shown).toEqual(steps);
  const prose = document.querySelector('.gtext')?.textContent ?? '';
  if (lang === 'en') expect(prose).not.toMatch(/\p{Script=Han}/u);
  else expect(prose).toMatch(/第 1 步/);
});

test('what takes the place of something can be copied', async () => {
  const { user } = await pageAt('#/guide/hour');
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const [first] = await screen.findAllByRole('button', { name: '复制' });
  if (first) await user.click(first);
  expect(copied).toHaveBeenCalledWith('    name: 孙丽\n    title: 设备经理\n');
  expect(await screen.findByText('已复制')).toBeInTheDocument();
});

test('where nothing may be copied for the reader, the piece is selected', async () => {
  const { user } = await pageAt('#/guide/hour');
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
  const [first] = await screen.findAllByRole('button', { name: '复制' });
  if (first) await user.click(first);
  expect(await screen.findByText(/已经选中/)).toBeInTheDocument();
});

test('a code has its page: what it says, what to do, wrong and right, and its neighbours', async () => {
  await pageAt('#/guide/s024');
  locale.use('en');
  const heading = await screen.findByRole('heading', { level: 1, name: /S024\s*Unknown word/ }, SLOW);
  expect(heading).toBeInTheDocument();
  expect(screen.getByRole('group', { name: 'Wrong' })).toHaveTextContent('complacant');
  expect(screen.getByRole('group', { name: 'Right' })).toHaveTextContent('complacent');
  const aside = screen.getByRole('complementary');
  expect(within(aside).getByRole('link', { name: /S020/ })).toHaveAttribute('href', '#/guide/S020');
  expect(screen.getByRole('link', { name: /Next code/ })).toHaveAttribute('href', '#/guide/S025');
});

test('the language of the interface is the language of the guide', async () => {
  await pageAt('#/guide/minutes');
  await screen.findByRole('heading', { level: 1, name: '时间够不够' });
  locale.use('en');
  expect(await screen.findByRole('heading', { level: 1, name: /^Is there time/ })).toBeInTheDocument();
});

test('a page that does not exist leads on', async () => {
  await pageAt('#/guide/no-such-page');
  expect(await screen.findByRole('heading', { level: 1 }, SLOW)).toBeInTheDocument();
  expect(hrefs()).toContain('#/');
});
