// An attempt as the trainee meets it: briefing, call, trouble, debrief, and back to the same turn.

import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { must } from '../../src/core/public.ts';
import { attemptWith, deskOn, finishedWith } from '../support/ui-desk.ts';
import { pageAt } from '../support/ui-page.ts';

const hand = async () => within(await screen.findByRole('region', { name: '你说哪一句？' }));

test('from the first page to the first hand in two clicks', async () => {
  const { user, went, to } = await pageAt('#/');
  const start = await screen.findByRole('link', { name: '开始第一场拜访' });
  to(must(start.getAttribute('href'), 'an address'));
  await user.click(await screen.findByRole('button', { name: /开始/ }));
  const [address] = went;
  expect(address).toMatch(/^#\/call\//);
  to(must(address, 'an address'));
  expect((await hand()).getAllByRole('button').length).toBeGreaterThan(3);
});

test('a line said is in the script, and a page opened anew shows the same turn', async () => {
  const desk = await deskOn();
  await desk.services.keeper.save(attemptWith({ id: 'open', moves: 1 }));
  const { user, services } = await pageAt('#/call/open', desk);
  const [first] = (await hand()).getAllByRole('button');
  await user.click(must(first, 'a line'));
  expect(await screen.findByText('已保存')).toBeInTheDocument();
  const kept = await services.keeper.attempts();
  expect(kept.ok && kept.value.attempts[0]?.log.moves).toHaveLength(3);
});

test('a full store says what happened, that the call is safe, and gives a file', async () => {
  const desk = await deskOn();
  await desk.services.keeper.save(attemptWith({ id: 'open', moves: 1 }));
  const { user, files, breakWrites } = await pageAt('#/call/open', desk);
  const [first] = (await hand()).getAllByRole('button');
  breakWrites('full');
  await user.click(must(first, 'a line'));
  const trouble = within(await screen.findByRole('region', { name: '没存上：浏览器给的地方满了' }));
  expect(trouble.getByText(/照样可以谈下去/)).toBeInTheDocument();
  await user.click(trouble.getByRole('button', { name: '存成文件' }));
  await expect.poll(() => files.length).toBe(1);
  breakWrites(null);
  await user.click(trouble.getByRole('button', { name: '再试一次' }));
  await expect.poll(() => screen.queryByRole('region', { name: /没存上/ })).toBeNull();
});

test('a finished attempt opens its debrief', async () => {
  const desk = await deskOn();
  await desk.services.keeper.save(finishedWith(10, { id: 'done' }));
  await pageAt('#/debrief/done', desk);
  expect(await screen.findByRole('heading', { name: '逐句复盘' })).toBeInTheDocument();
});

test('a debrief asked for too early is the call itself', async () => {
  const desk = await deskOn();
  await desk.services.keeper.save(attemptWith({ id: 'open' }));
  await pageAt('#/debrief/open', desk);
  expect((await hand()).getAllByRole('button').length).toBeGreaterThan(3);
});
