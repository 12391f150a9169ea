// A campaign as the trainee meets it: briefing, field, call, back, undo, reload, end. The real engine on the tiny campaign.

import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { must, type Move } from '../../src/core/public.ts';
import { memoryStore } from '../../src/persistence/index.ts';
import type { PlayMode } from '../../src/core/public.ts';
import { tinyCampaign } from '../support/campaign-play.ts';
import { attemptWith, deskOn, entryOf } from '../support/ui-desk.ts';
import { momentOf } from '../support/ui-fixtures-field.ts';
import { pageAt } from '../support/ui-page.ts';

const TINY = tinyCampaign();

/** The page of an attempt that stands after these moves. */
async function fieldAfter(moves: readonly Move[], mode: PlayMode = 'practice') {
  const desk = await deskOn(memoryStore(), [TINY]);
  const { world, text } = entryOf(TINY);
  await desk.services.keeper.save(
    attemptWith({ id: 'deal', scenario: TINY.id, world, text, mode, log: { moves, undone: [], hints: [] } }),
  );
  return pageAt('#/call/deal', desk);
}
const today = () => screen.findByRole('region', { name: '今天做什么' });
const sheet = () => screen.findByRole('dialog');
const row = async (name: RegExp) => within(await today()).findByRole('button', { name });

test('from the briefing into the field: no plan for one call, the buyer’s days told before', async () => {
  const page = await pageAt(`#/brief/${TINY.id}`, await deskOn(memoryStore(), [TINY]));
  // the first page of the file also loads the engine
  expect(await screen.findByRole('heading', { name: '客户的日程' }, { timeout: 10_000 })).toBeInTheDocument();
  expect(screen.queryByText('拜访计划')).toBeNull();
  await page.user.click(screen.getByRole('button', { name: '进场' }));
  page.to(must(page.went[0], 'an address'));
  expect(await screen.findByRole('heading', { name: /谁说了算/ }, { timeout: 10_000 })).toBeInTheDocument();
  expect(await row(/拜访阮方/)).toBeInTheDocument();
});

test('an action tells its cost before and its effect after, and is kept', async () => {
  const { user, services } = await fieldAfter([{ do: 'begin' }]);
  await user.click(await row(/看公司网站/));
  const asked = within(await sheet());
  expect(asked.getByText(/花 1 天，第 1 天做完/)).toBeInTheDocument();
  await user.click(asked.getByRole('button', { name: '去做，1 天' }));
  const told = within(await screen.findByRole('region', { name: '过去 1 天，今天第 1 天' }));
  expect(told.getByText('丰禾明年要做出口料。')).toBeInTheDocument();
  expect(document.activeElement).toBe(told.getByRole('heading'));
  expect(await screen.findByText('已保存')).toBeInTheDocument();
  const kept = await services.keeper.attempts();
  expect(kept.ok && kept.value.attempts[0]?.log.moves.at(-1)).toEqual({ do: 'act', action: 'website' });
});

test('what cannot be done today is read with its reason and cannot be pressed', async () => {
  await fieldAfter([{ do: 'begin' }]);
  const not = within(await screen.findByRole('region', { name: '今天还做不了' }));
  expect(not.getByRole('heading', { name: /先过“开发”这一关/ })).toBeInTheDocument();
  expect(not.getByText('给项目评级')).toBeInTheDocument();
  expect(not.queryAllByRole('button')).toHaveLength(0);
});

test('a call begins on a person’s sheet, ends on its last page, and leads back to the field', async () => {
  const { user } = await fieldAfter(momentOf('mid'));
  await user.click(await row(/拜访陈燕/));
  await user.click(within(await sheet()).getByRole('button', { name: '拜访，2 天' }));
  expect(await screen.findByRole('region', { name: '你说哪一句？' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /告辞/ }));
  await user.click(within(await sheet()).getByRole('button', { name: '现在就走' }));
  expect(await screen.findByRole('heading', { name: '这一场到此为止' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '回到项目' }));
  expect(await today()).toBeInTheDocument();
  expect(screen.getByText(/今天第 7 天。/)).toBeInTheDocument();
});

test('a tab closed in a call, or right after it, comes back to where it was', async () => {
  await fieldAfter(momentOf('call'));
  expect(await screen.findByRole('region', { name: '你说哪一句？' })).toBeInTheDocument();
});

test('a tab closed after a call comes back to the field', async () => {
  await fieldAfter([...momentOf('call'), { do: 'leave' }]);
  expect(await today()).toBeInTheDocument();
});

test('a mark goes onto the plate, costs no day, and focus goes back to the plate', async () => {
  const { user } = await fieldAfter([{ do: 'begin' }]);
  await user.click(await screen.findByRole('button', { name: /^黄国栋.*你标的：还不知道/ }));
  const form = within(await sheet());
  await user.click(form.getByRole('radio', { name: '经济决策者' }));
  await user.click(form.getByRole('radio', { name: /沈岚/ }));
  await user.click(form.getByRole('button', { name: '记到图上' }));
  const plate = await screen.findByRole('button', { name: /^黄国栋.*你标的：经济决策者、对口：沈岚/ });
  expect(screen.queryByRole('dialog')).toBeNull();
  await expect.poll(() => document.activeElement).toBe(plate);
  expect(screen.getByText(/今天第 0 天。/)).toBeInTheDocument();
});

test('practice takes a move back, an exam does not, and there the flags are the trainee’s to find', async () => {
  const moves: readonly Move[] = [{ do: 'begin' }, { do: 'wait' }];
  const { user } = await fieldAfter(moves);
  await user.click(within(await today()).getByRole('button', { name: '退回一步' }));
  expect(await screen.findByText(/今天第 0 天。/)).toBeInTheDocument();
  expect(within(await today()).queryByRole('button', { name: '退回一步' })).toBeNull();
  expect(screen.getByText('黄国栋：没见过、角色不明')).toBeInTheDocument();
});

test('an exam shows no flags and takes nothing back; one can say which flag one sees', async () => {
  const { user } = await fieldAfter([{ do: 'begin' }, { do: 'wait' }], 'exam');
  expect(within(await today()).queryByRole('button', { name: '退回一步' })).toBeNull();
  expect(screen.queryByText(/黄国栋：没见过/)).toBeNull();
  await user.click(screen.getByRole('button', { name: '我看到一面' }));
  const form = within(await sheet());
  await user.selectOptions(form.getByRole('combobox', { name: '是什么旗' }), 'notMet');
  await user.selectOptions(form.getByRole('combobox', { name: '谁' }), 'huang');
  await user.click(form.getByRole('radio', { name: '技术员驻厂' }));
  await user.click(form.getByRole('button', { name: '去化解，1 天' }));
  expect(await screen.findByText('这面小红旗拔掉了。')).toBeInTheDocument();
});

test('a flag that does not stand is refused with a word, and costs nothing', async () => {
  const { user } = await fieldAfter([{ do: 'begin' }], 'exam');
  await user.click(await screen.findByRole('button', { name: '我看到一面' }));
  const form = within(await sheet());
  await user.selectOptions(form.getByRole('combobox', { name: '谁' }), 'ruan');
  await user.click(form.getByRole('radio', { name: '技术员驻厂' }));
  await user.click(form.getByRole('button', { name: '去化解，1 天' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('没做成：没有这面旗。');
  expect(screen.getByText(/今天第 0 天。/)).toBeInTheDocument();
});

test('withdrawing asks twice, ends the deal, and leads to the debrief', async () => {
  const { user, went } = await fieldAfter(momentOf('mid'));
  await user.click(within(await today()).getByRole('button', { name: '退出这个项目' }));
  const asked = within(await sheet());
  expect(asked.queryByRole('button', { name: '确定退出' })).toBeNull();
  await user.click(asked.getByRole('button', { name: '我要退出' }));
  await user.click(asked.getByRole('button', { name: '确定退出' }));
  expect(await screen.findByRole('heading', { name: '不该退' })).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: '今天做什么' })).toBeNull();
  await user.click(screen.getByRole('button', { name: '看复盘' }));
  expect(went).toEqual(['#/debrief/deal']);
});

test('the library goes on with the day, and lists people and days', async () => {
  const desk = await deskOn(memoryStore(), [TINY]);
  const { world, text } = entryOf(TINY);
  await desk.services.keeper.save(
    attemptWith({ id: 'deal', scenario: TINY.id, world, text, log: { moves: momentOf('mid'), undone: [], hints: [] } }),
  );
  await pageAt('#/', desk);
  expect(await screen.findByText('练习 · 第 5 天，共 300 天')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '接着打' })).toHaveAttribute('href', '#/call/deal');
  expect(screen.getByText('3 个人，300 天')).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: /完整项目/ })).toBeInTheDocument();
});
