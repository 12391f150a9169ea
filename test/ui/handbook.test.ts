// The handbook: every page and every margin note can be reached, and found in either language.

import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { HANDBOOK, RULE_IDS } from '../../src/core/public.ts';
import { findPage, search, wordsOf } from '../../src/ui/state/book.ts';
import { pageAt } from '../support/ui-page.ts';

test('the contents list every page and every margin note', async () => {
  await pageAt('#/handbook');
  await screen.findByRole('heading', { level: 1, name: '手册' });
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  for (const page of HANDBOOK) expect(links).toContain(`#/handbook/${page.id}`);
  for (const id of RULE_IDS) expect(links).toContain(`#/handbook/rule/${id}`);
});

test('a search narrows the contents and says how much is left', async () => {
  const { user } = await pageAt('#/handbook');
  await user.type(await screen.findByRole('searchbox', { name: '在手册里找' }), 'implication questions');
  expect(await screen.findByText(/^找到/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /暗示问题/ })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /^告辞/ })).not.toBeInTheDocument();
});

test('a search without a find says so', async () => {
  const { user } = await pageAt('#/handbook');
  await user.type(await screen.findByRole('searchbox'), 'qqqq');
  expect(await screen.findByText(/没有找到“qqqq”/)).toBeInTheDocument();
});

test('letters are found whatever their case or width', () => {
  expect(search('ＦＡＢ')).toEqual(search('fab'));
  expect(search('').pages).toHaveLength(HANDBOOK.length);
});

test('a page says how it is judged, gives an example and leads to its margin notes', async () => {
  await pageAt('#/handbook/implication');
  expect(await screen.findByRole('heading', { level: 1, name: '暗示问题' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: '程序怎么判' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: '比如' })).toBeInTheDocument();
  const aside = screen.getByRole('complementary');
  expect(within(aside).getByRole('link', { name: '后果问早了' })).toHaveAttribute(
    'href',
    '#/handbook/rule/implicationBeforeProblem',
  );
});

test('a margin note says why, what to do instead, and which page it belongs to', async () => {
  await pageAt('#/handbook/rule/implicationBeforeProblem');
  expect(await screen.findByRole('heading', { level: 1, name: '后果问早了' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: '该怎么做' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /暗示问题/ })).toHaveAttribute('href', '#/handbook/implication');
});

test('a page that does not exist leads on', async () => {
  await pageAt('#/handbook/no-such-page');
  expect(await screen.findByRole('heading', { level: 1, name: '手册里没有这一页' })).toBeInTheDocument();
});

test('the words a page uses are explained on it', () => {
  const page = findPage('implication');
  expect(page && wordsOf(page).length).toBeGreaterThan(0);
});
