// The library page by role and name: where to start, where to go on, what was reached.

import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { memoryStore } from '../../src/persistence/index.ts';
import { firstSentence, lastSentences } from '../../src/ui/parts/last-words.ts';
import { chooseLang } from '../../src/ui/state/choices.svelte.ts';
import { attemptWith, deskOn, finishedWith, movesOf } from '../support/ui-desk.ts';
import { pageAt } from '../support/ui-page.ts';

test('a newcomer sees one button that leads to the briefing of the first call', async () => {
  await pageAt('#/');
  const start = await screen.findByRole('link', { name: '开始第一场拜访' });
  expect(start).toHaveAttribute('href', '#/brief/feed-first-call');
  expect(screen.queryByText('最好成绩')).not.toBeInTheDocument();
});

test('every page there is is offered, and none that does not exist yet', async () => {
  await pageAt('#/');
  const names = within(screen.getByRole('navigation'))
    .getAllByRole('link')
    .map((link) => link.textContent);
  expect(names).toEqual(['场次', '手册', '工作室', '课堂', '设置']);
});

test('an open attempt is the bookmark, with the last words of the buyer', async () => {
  const desk = await deskOn();
  await desk.services.keeper.save(attemptWith({ id: 'open', moves: 2 }));
  await pageAt('#/', desk);
  const go = await screen.findByRole('link', { name: '接着谈' });
  expect(go).toHaveAttribute('href', '#/call/open');
  expect(await screen.findByText(/第 2 回合之后/)).toBeInTheDocument();
  expect(screen.getByText('阮方，采购经理')).toBeInTheDocument();
});

test('other open attempts stand below it', async () => {
  const desk = await deskOn();
  await desk.services.keeper.save(attemptWith({ id: 'first', moves: 1 }));
  await desk.services.keeper.save(attemptWith({ id: 'second', moves: 0 }));
  await pageAt('#/', desk);
  expect(await screen.findByRole('link', { name: '饲料厂首访，第 1 回合之后' })).toHaveAttribute(
    'href',
    '#/call/first',
  );
});

test('the best result stands beside the scenario, the last ones as lines', async () => {
  const desk = await deskOn();
  await desk.services.keeper.save(finishedWith(52, { id: 'one' }));
  await desk.services.keeper.save(finishedWith(81, { id: 'two' }));
  await desk.services.keeper.save(finishedWith(90, { id: 'half', forkedFrom: { attempt: 'one', at: 1 } }));
  await pageAt('#/', desk);
  expect(await screen.findByText('81', { selector: 'b' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: '最近 2 场' })).toBeInTheDocument();
  expect(within(screen.getByRole('row', { name: /提问/ })).getByText('52、81')).toBeInTheDocument();
});

test('results are those of whoever sits at the desk', async () => {
  const desk = await deskOn();
  const named = await desk.services.keeper.addProfile('小陈');
  if (named.ok) await desk.desk.preferences.sit(named.value.id);
  await desk.services.keeper.save(finishedWith(81, { id: 'someone-else' }));
  await pageAt('#/', desk);
  expect(await screen.findByText(/小陈在练/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '开始第一场拜访' })).toBeInTheDocument();
});

test('two windows that went different ways are shown, and both can be kept', async () => {
  const store = memoryStore();
  const [left, right] = [await deskOn(store), await deskOn(store)];
  const [meet, first] = movesOf(1);
  const start = attemptWith({ id: 'same' });
  const moves = meet ? [meet] : [];
  await left.services.keeper.save({ ...start, log: { ...start.log, moves: first ? [...moves, first] : moves } });
  await right.services.keeper.save({ ...start, log: { ...start.log, moves: [...moves, { do: 'leave' }] } });
  const { user, services } = await pageAt('#/', left);
  expect(await screen.findByRole('heading', { name: '两个窗口走了不同的路' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '都留着' }));
  await expect.poll(() => screen.queryByRole('heading', { name: '两个窗口走了不同的路' })).toBeNull();
  const kept = await services.keeper.attempts();
  expect(kept.ok && kept.value.attempts).toHaveLength(2);
});

test('records that cannot be read are reported, not hidden', async () => {
  const store = memoryStore();
  await store.set('attempt/abc/tab/000001', 'scribble');
  await pageAt('#/', await deskOn(store));
  expect(await screen.findByRole('heading', { name: '有一条记录读不出来' })).toBeInTheDocument();
});

test('the other language redraws the words and keeps the place', async () => {
  const desk = await deskOn();
  await desk.services.keeper.save(attemptWith({ id: 'open', moves: 2 }));
  const { user } = await pageAt('#/', desk);
  await screen.findByText(/第 2 回合之后/);
  await user.click(screen.getByRole('button', { name: 'English' }));
  expect(await screen.findByText(/after move 2/)).toBeInTheDocument();
  expect(document.documentElement.lang).toBe('en');
  expect(screen.getByRole('link', { name: 'Go on with the call' })).toHaveAttribute('href', '#/call/open');
  chooseLang('zh');
});

test('when nothing is open, what was not passed yet is offered next', async () => {
  const desk = await deskOn();
  await desk.services.keeper.save(finishedWith(52, { id: 'one' }));
  await pageAt('#/', desk);
  expect(await screen.findByText('再来一次')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '开始这一场' })).toHaveAttribute('href', '#/brief/feed-first-call');
});

test('an open attempt can be given up, after a question', async () => {
  const desk = await deskOn();
  await desk.services.keeper.save(attemptWith({ id: 'open', moves: 2 }));
  const { user } = await pageAt('#/', desk);
  await user.click(await screen.findByRole('button', { name: '不谈了：饲料厂首访' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '删掉' }));
  expect(await screen.findByRole('link', { name: '开始第一场拜访' })).toBeInTheDocument();
});

test('a quotation keeps whole sentences and leaves stage directions out', () => {
  expect(lastSentences('换料要三天。……他后来就不从我们这儿拿料了。（把台账翻到七月）', 16)).toBe(
    '他后来就不从我们这儿拿料了。',
  );
  expect(lastSentences('Mr. Huang has not seen it. He will. (writes)', 20)).toBe('He will.');
  expect(firstSentence('采购经理说一切都好。让她自己翻开。')).toBe('采购经理说一切都好。');
});
