// The trainer's way: a class, a handout, hand-ins, the board, the worst turn, marks of one's own; by role and name.

import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { must } from '../../src/core/public.ts';
import { runner } from '../../src/app/runner.ts';
import { deskOn, entryOf, SCENARIO, type TestDesk } from '../support/ui-desk.ts';
import { pageAt } from '../support/ui-page.ts';
import { fakeAnalyst, fakeClass, wholeLog, type FakeClass } from '../support/ui-class.ts';

const ENTRY = entryOf(SCENARIO);
const MOVES = wholeLog(SCENARIO, runner);

type ClassDesk = TestDesk & { readonly fake: FakeClass; readonly analyst: ReturnType<typeof fakeAnalyst> };
async function classDesk(
  options: { readonly empty?: boolean; readonly none?: boolean; readonly slow?: boolean } = {},
): Promise<ClassDesk> {
  const on = await deskOn();
  const fake = fakeClass({ scenario: SCENARIO, world: ENTRY.world, text: ENTRY.text, moves: MOVES, ...options });
  const analyst = fakeAnalyst(options.slow);
  const services = {
    ...on.services,
    classroom: () => Promise.resolve(fake.desk),
    analyst: () => Promise.resolve(analyst),
  };
  return { ...on, services, desk: { ...on.desk, services }, fake, analyst };
}
const row = (name: string): HTMLElement =>
  must(screen.getByRole('button', { name }).closest('tr') ?? undefined, 'in a row');
/** The screens come in pieces of their own; on a busy machine the first takes seconds. */
const PATIENT = { timeout: 15_000 };
const board = () => screen.findByRole('heading', { level: 2, name: '每人六项' }, PATIENT);

test('a newcomer is told the three steps and can make a class', async () => {
  const { user, went } = await pageAt('#/classroom', await classDesk({ none: true }));
  expect(await screen.findByRole('heading', { level: 2, name: '先建一个班' }, PATIENT)).toBeInTheDocument();
  const steps = screen.getByRole('heading', { name: '第一次带班，三步就够' }).closest('section');
  expect(within(must(steps ?? undefined, 'a section')).getAllByRole('listitem')).toHaveLength(3);
  await user.type(screen.getByLabelText('班级名称'), '华南班');
  await user.click(screen.getByRole('button', { name: '建班' }));
  await expect.poll(() => went).toEqual(['#/class/class1']);
});

test('a file that is no class is refused in words, and the list stands', async () => {
  const { user } = await pageAt('#/classroom', await classDesk());
  await user.upload(await screen.findByLabelText('导入班级文件', {}, PATIENT), new File(['{}'], 'a.json'));
  expect(await screen.findByText(/这个文件读不出来，不是大单练兵的班级文件/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /华东新人班，三月/ })).toHaveAttribute('href', '#/class/east');
});

test('handing out keeps the terms and shows link, code and message', async () => {
  const desk = await classDesk();
  const { user } = await pageAt('#/class/east', desk);
  await user.click(await screen.findByRole('radio', { name: /^练习/ }, PATIENT));
  await user.click(screen.getByRole('radio', { name: '最好的一次算数' }));
  const pass = screen.getByLabelText('及格线');
  await user.clear(pass);
  await user.type(pass, '70');
  await user.click(screen.getByRole('button', { name: '布置' }));
  const sheet = await screen.findByRole('dialog', { name: '发给学员' });
  expect(desk.fake.asked).toEqual([
    `assign ${JSON.stringify({ scenario: SCENARIO.id, mode: 'practice', counts: 'best', passMark: 70, focus: null, deadline: null })}`,
  ]);
  expect(within(sheet).getByLabelText<HTMLTextAreaElement>('链接').value).toMatch(/#\/handout\/DDO1\./);
  expect(within(sheet).getByRole('img', { name: /的作业二维码$/ })).toBeInTheDocument();
  expect(within(sheet).getByLabelText<HTMLTextAreaElement>('发到群里的话').value).toContain('交作业');
});

test('the board sorts by a head, finds a name and hides names', async () => {
  const { user } = await pageAt('#/class/east/march', await classDesk());
  await board();
  const firstName = () => must(screen.getAllByRole('rowheader')[0], 'a row').textContent;
  expect(firstName()).toContain('沈一诺');
  await user.click(screen.getByRole('button', { name: /^用时/ }));
  expect(
    within(screen.getByRole('table', { name: '每人六项' })).getByRole('columnheader', { name: /^用时/ }),
  ).toHaveAttribute('aria-sort', 'descending');
  expect(firstName()).toContain('何苗');
  await user.type(screen.getByRole('searchbox', { name: '按名字找人' }), '罗');
  expect(firstName()).toContain('罗静');
  await user.clear(screen.getByRole('searchbox', { name: '按名字找人' }));
  await user.click(screen.getByRole('button', { name: '隐去姓名' }));
  expect(screen.queryByText('罗静')).toBeNull();
  expect(screen.getAllByRole('button', { name: /^学员 \d+$/ })).toHaveLength(12);
});

test('accuracy comes in one by one and stops when the page is left', async () => {
  const desk = await classDesk({ slow: true });
  const { to } = await pageAt('#/class/east/march', desk);
  await board();
  expect(await screen.findByText(/12 人里算好了 7 人/)).toBeInTheDocument();
  to('#/nowhere');
  await expect.poll(() => desk.analyst.cancelled.length).toBeGreaterThan(0);
});

test('what was set aside is named with its reason', async () => {
  await pageAt('#/class/east/march', await classDesk());
  const section = must(
    (await screen.findByRole('heading', { name: '没算进去的 3 份' }, PATIENT)).closest('section') ?? undefined,
    'a section',
  );
  expect(within(section).getByText('IMG_2041.HEIC')).toBeInTheDocument();
  expect(within(section).getByText(/里面的步子被改过、删过，或者换过顺序/)).toBeInTheDocument();
});

test('files are collected, and the bad one is set aside', async () => {
  const { user } = await pageAt('#/class/east/march', await classDesk({ empty: true }));
  const good = new File(['x'], 'good.json');
  await user.upload(await screen.findByLabelText('选文件', {}, PATIENT), [good, new File(['x'], 'bad.json')]);
  await board();
  expect(screen.getByRole('button', { name: '沈一诺' })).toBeInTheDocument();
  expect(screen.getByText('bad.json')).toBeInTheDocument();
});

test('an override needs a reason and leaves both numbers in sight', async () => {
  const { user } = await pageAt('#/class/east/march', await classDesk());
  await board();
  await user.click(screen.getByRole('button', { name: '罗静' }));
  const sheet = await screen.findByRole('dialog', { name: '罗静' });
  await user.click(within(sheet).getByText('改一项分数'));
  await user.selectOptions(within(sheet).getByLabelText('维度'), 'value');
  await user.type(within(sheet).getByLabelText('改成（0–100）'), '90');
  await user.type(within(sheet).getByLabelText('为什么改'), '现场补问了');
  await user.click(within(sheet).getByRole('button', { name: '改分' }));
  expect(await within(sheet).findByText('现场补问了', { exact: false })).toBeInTheDocument();
  await expect.poll(() => row('罗静').textContent).toMatch(/原来\s*60\s*90/);
});

test('re-marking is tried first, says who moves, and keeps the old marks', async () => {
  const desk = await classDesk();
  const { user } = await pageAt('#/class/east/march', desk);
  await board();
  await user.click(screen.getByRole('button', { name: '重新计分' }));
  const sheet = await screen.findByRole('dialog');
  const result = within(sheet).getByLabelText('结果');
  await user.clear(result);
  await user.type(result, '6');
  await user.click(within(sheet).getByRole('button', { name: '试一试' }));
  expect(await within(sheet).findByText('这下不及格')).toBeInTheDocument();
  await user.click(within(sheet).getByRole('button', { name: '就按这个算' }));
  await expect.poll(() => desk.fake.asked.some((one) => one.startsWith('mark'))).toBe(true);
  expect(await screen.findByRole('heading', { name: '以前的分数' })).toBeInTheDocument();
});

test('the room votes without names, verdicts covered, and plays on with its choice', async () => {
  const desk = await classDesk();
  const { user, went, services } = await pageAt('#/class/east/march', desk);
  const section = must(
    (await screen.findByRole('heading', { name: '丢分最多的一个回合' }, PATIENT)).closest('section') ?? undefined,
    'a section',
  );
  expect(within(section).queryByText('罗静')).toBeNull();
  expect(within(section).getByText('失误')).toBeInTheDocument();
  await user.click(within(section).getByRole('button', { name: '举手表决' }));
  expect(within(section).queryByText('失误')).toBeNull();
  await user.type(within(section).getByLabelText(/^举手选“老周带着/), '8');
  await user.type(within(section).getByLabelText(/^举手选“我们每一批/), '3');
  await user.click(within(section).getByRole('button', { name: '照全班选的谈下去' }));
  await expect.poll(() => went.at(-1)).toMatch(/^#\/call\//);
  const kept = await services.keeper.attempts();
  const [attempt] = kept.ok ? kept.value.attempts : [];
  expect(attempt).toMatchObject({ mode: 'practice', finished: false });
  expect(attempt?.log.moves).toHaveLength(8);
});

test('the heat map has three views, by the arrow keys too', async () => {
  const { user } = await pageAt('#/class/east/march', await classDesk());
  const tab = await screen.findByRole('tab', { name: '按规矩' }, PATIENT);
  expect(within(screen.getByRole('tabpanel')).getByRole('columnheader', { name: /调查研究/ })).toBeInTheDocument();
  tab.focus();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { name: '按谈话对象' })).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{ArrowRight}');
  await user.click(within(screen.getByRole('tabpanel')).getByRole('button', { name: /^坐吧/ }));
  expect(await screen.findByRole('heading', { name: '丢分第 2 多的回合' })).toBeInTheDocument();
});

test('a debrief opens in place and leads back to the board', async () => {
  const { user } = await pageAt('#/class/east/march', await classDesk());
  await board();
  await user.click(screen.getByRole('button', { name: '罗静' }));
  await user.click(await screen.findByRole('button', { name: '看这一场的复盘' }));
  expect(await screen.findByText('罗静的复盘')).toBeInTheDocument();
  expect(await screen.findByRole('heading', { name: '六个维度' }, PATIENT)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '回到成绩表' }));
  await board();
});

test('a class that is not here says what may have happened', async () => {
  await pageAt('#/class/gone', await classDesk());
  expect(await screen.findByRole('heading', { level: 1, name: /找不到这个班/ }, PATIENT)).toBeInTheDocument();
});
