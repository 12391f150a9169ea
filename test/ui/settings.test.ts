// Settings: names, backup and starting over, each with its trouble in words.

import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { memoryStore } from '../../src/persistence/index.ts';
import { appearance } from '../../src/ui/state/appearance.svelte.ts';
import { attemptWith, deskOn } from '../support/ui-desk.ts';
import { pageAt } from '../support/ui-page.ts';

const ready = () => screen.findByRole('heading', { level: 1, name: '设置' });

test('the first name given sits down at the desk; a second one can be switched to', async () => {
  const { user, desk } = await pageAt('#/settings');
  await ready();
  await user.type(screen.getByLabelText('新名字'), '小陈');
  await user.click(screen.getByRole('button', { name: '加上' }));
  expect(await screen.findByText('小陈')).toBeInTheDocument();
  await expect.poll(() => desk.preferences.profile).not.toBeNull();
  const chen = desk.preferences.profile;
  await user.type(screen.getByLabelText('新名字'), '老吴');
  await user.click(screen.getByRole('button', { name: '加上' }));
  await user.click(await screen.findByRole('button', { name: '换成老吴' }));
  expect(desk.preferences.profile).not.toBe(chen);
});

test('a name that will not do is told why', async () => {
  const { user } = await pageAt('#/settings');
  await ready();
  await user.click(screen.getByRole('button', { name: '加上' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('名字还空着');
});

test('a name can be changed and removed; removing asks first', async () => {
  const desk = await deskOn();
  await desk.services.keeper.addProfile('小陈');
  const { user } = await pageAt('#/settings', desk);
  await user.click(await screen.findByRole('button', { name: '给小陈改名' }));
  const field = screen.getByLabelText('给小陈改名');
  await user.clear(field);
  await user.type(field, '陈工');
  await user.click(screen.getByRole('button', { name: '就用这个' }));
  await user.click(await screen.findByRole('button', { name: '去掉陈工' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('去掉“陈工”？');
  await user.click(within(dialog).getByRole('button', { name: '去掉' }));
  await expect.poll(() => screen.queryByText('陈工')).toBeNull();
});

test('the light can be left to the system again', async () => {
  const { user } = await pageAt('#/settings');
  await ready();
  await user.click(screen.getByRole('radio', { name: '夜' }));
  expect(appearance.chosen).toBe('dark');
  await user.click(screen.getByRole('radio', { name: '跟着系统' }));
  expect(document.documentElement).not.toHaveAttribute('data-theme');
});

test('an export is a file with everything, and importing it elsewhere brings everything', async () => {
  const desk = await deskOn();
  await desk.services.keeper.save(attemptWith({ id: 'mine', moves: 1 }));
  const { user, files } = await pageAt('#/settings', desk);
  await ready();
  await user.click(screen.getByRole('button', { name: '导出全部' }));
  expect(await screen.findByText(/^导出了/)).toBeInTheDocument();
  const elsewhere = await deskOn(memoryStore());
  const done = await elsewhere.services.keeper.importAll(new Blob([files[0]?.text ?? '']));
  expect(done).toMatchObject({ ok: true, forked: 0, aside: 0, trouble: null });
  const kept = await elsewhere.services.keeper.attempts();
  expect(kept.ok && kept.value.attempts.map(({ id }) => id)).toEqual(['mine']);
});

test('a file that is none of ours is refused in words, and nothing is touched', async () => {
  const { user, services } = await pageAt('#/settings');
  await ready();
  await user.upload(screen.getByLabelText('导入备份'), new File(['{"a":1}'], 'a.json', { type: 'application/json' }));
  expect(await screen.findByText(/这不是大单练兵的备份。什么都没动/)).toBeInTheDocument();
  const kept = await services.keeper.attempts();
  expect(kept.ok && kept.value.attempts).toEqual([]);
});

test('starting over needs the word typed', async () => {
  const desk = await deskOn();
  await desk.services.keeper.save(attemptWith({ id: 'mine' }));
  const { user } = await pageAt('#/settings', desk);
  await ready();
  await user.click(screen.getByRole('button', { name: '全部删掉…' }));
  const dialog = await screen.findByRole('dialog');
  const button = within(dialog).getByRole('button', { name: '删掉' });
  expect(button).toBeDisabled();
  await user.type(within(dialog).getByRole('textbox'), '清空');
  expect(button).toBeEnabled();
  await user.click(button);
  expect(await screen.findByText('都删掉了。')).toBeInTheDocument();
  const kept = await desk.services.keeper.attempts();
  expect(kept.ok && kept.value.attempts).toEqual([]);
});
