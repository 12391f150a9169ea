// The shell: addresses, focus, titles, and a way on from every dead end.

import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { placeOf } from '../../src/app/routes.ts';
import { pageAt } from '../support/ui-page.ts';

test.each([
  ['', { at: 'library' }],
  ['#/', { at: 'library' }],
  ['#/brief/feed-first-call', { at: 'brief', scenario: 'feed-first-call', assigned: null }],
  ['#/call/abc', { at: 'call', attempt: 'abc' }],
  ['#/debrief/abc', { at: 'debrief', attempt: 'abc' }],
  ['#/handbook', { at: 'handbook', page: null }],
  ['#/handbook/implication', { at: 'handbook', page: 'implication' }],
  ['#/handbook/rule/pitchTooEarly', { at: 'rule', rule: 'pitchTooEarly' }],
  ['#/settings', { at: 'settings' }],
  ['#/nowhere', { at: 'lost' }],
  ['#/call/%E0%A4%A', { at: 'lost' }],
])('the address %j is a place', (hash, place) => {
  expect(placeOf(hash)).toEqual(place);
});

test('a move to another page puts focus on its heading and names it in the title', async () => {
  const { to } = await pageAt('#/');
  await expect.poll(() => document.title).toBe('场次 · 大单练兵');
  to('#/settings');
  const heading = await screen.findByRole('heading', { level: 1, name: '设置' });
  await expect.poll(() => document.activeElement).toBe(heading);
  expect(document.title).toBe('设置 · 大单练兵');
});

test('the first page leaves focus where the browser put it', async () => {
  await pageAt('#/');
  expect(document.body).toHaveFocus();
});

test('an address that names nothing leads back to the library', async () => {
  await pageAt('#/nowhere');
  expect(screen.getByRole('heading', { level: 1, name: '没有这一页' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '回到场次' })).toHaveAttribute('href', '#/');
});

test('an attempt that is not here says what may have happened', async () => {
  await pageAt('#/call/gone');
  expect(await screen.findByRole('heading', { level: 1, name: '找不到这一场' })).toBeInTheDocument();
});

test('the switches change language and light at once and keep the choice', async () => {
  const { user, services } = await pageAt('#/nowhere');
  await user.click(screen.getByRole('button', { name: '夜' }));
  expect(document.documentElement.dataset['theme']).toBe('dark');
  expect(screen.getByRole('button', { name: '夜' })).toHaveAttribute('aria-pressed', 'true');
  await user.click(screen.getByRole('button', { name: '昼' }));
  expect(document.documentElement.dataset['theme']).toBe('light');
  expect(services.catalogue).not.toHaveLength(0);
});
