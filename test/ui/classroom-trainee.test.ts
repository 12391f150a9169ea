// The trainee's way: a handout opened, a hand-in packed, one's own progress; by role and name.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { runner } from '../../src/app/runner.ts';
import { must } from '../../src/core/public.ts';
import { placeOf } from '../../src/app/routes.ts';
import { readAssigned } from '../../src/ui/state/assigned.ts';
import { finishedWith, deskOn, entryOf, SCENARIO } from '../support/ui-desk.ts';
import { fakeClass, wholeLog } from '../support/ui-class.ts';
import { pageAt } from '../support/ui-page.ts';
import HandInHarness from '../support/HandInHarness.svelte';

const ENTRY = entryOf(SCENARIO);
/** The screens come in pieces of their own; on a busy machine the first takes seconds. */
const PATIENT = { timeout: 15_000 };

async function traineeDesk() {
  const on = await deskOn();
  const { desk } = fakeClass({
    scenario: SCENARIO,
    world: ENTRY.world,
    text: ENTRY.text,
    moves: wholeLog(SCENARIO, runner),
  });
  const services = { ...on.services, classroom: () => Promise.resolve(desk) };
  return { ...on, services, desk: { ...on.desk, services } };
}

test('a link shows its terms, and one button starts exactly that', async () => {
  const desk = await traineeDesk();
  const { user, went } = await pageAt('#/handout/abc', desk);
  expect(await screen.findByRole('heading', { level: 1, name: '饲料厂首访' }, PATIENT)).toBeInTheDocument();
  expect(screen.getByText('第一次算数')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '开始考核' }));
  await expect.poll(() => went.length).toBe(1);
  const place = placeOf(went[0] ?? '');
  expect(place).toMatchObject({ at: 'brief', scenario: SCENARIO.id });
  expect(place.at === 'brief' && readAssigned(place.assigned ?? '')).toMatchObject({
    class: 'east',
    assignment: 'march',
    scenario: SCENARIO.id,
    world: ENTRY.world,
    mode: 'exam',
  });
});

test('a broken link says what to do, and a file can be brought instead', async () => {
  const { user } = await pageAt('#/handout/broken', await traineeDesk());
  expect(await screen.findByRole('alert', {}, PATIENT)).toHaveTextContent('文件到一半就断了');
  await user.upload(screen.getByLabelText('选作业文件'), new File(['{}'], 'handout.json'));
  expect(await screen.findByRole('heading', { level: 1, name: '饲料厂首访' }, PATIENT)).toBeInTheDocument();
});

test('where the first attempt counts and was made, the page says so', async () => {
  const desk = await traineeDesk();
  await desk.services.keeper.save(finishedWith(63, { id: 'mine', handout: { class: 'east', assignment: 'march' } }));
  await pageAt('#/handout/abc', desk);
  expect(await screen.findByText(/第一次算数，你已经谈过了/, {}, PATIENT)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '第 1 次 63 分' })).toHaveAttribute('href', '#/debrief/mine');
});

test('a hand-in needs a name; it goes as a file, as text and as a code', async () => {
  const desk = await traineeDesk();
  const user = userEvent.setup();
  render(HandInHarness, { props: { desk: desk.desk, attempt: finishedWith(63, { id: 'mine' }) } });
  expect(screen.getByRole('button', { name: '存成文件' })).toBeDisabled();
  await user.type(screen.getByLabelText('名字'), '罗静');
  await user.click(screen.getByRole('button', { name: '存成文件' }));
  await expect.poll(() => desk.files.map(({ name }) => name)).toEqual([`罗静-${SCENARIO.id}.json`]);
  await user.click(screen.getByRole('button', { name: '换成文字' }));
  expect((await screen.findByLabelText<HTMLTextAreaElement>('复制这一段，发给老师')).value).toMatch(/^DD1:/);
  expect(screen.getByRole('img', { name: '这份作业的二维码' })).toBeInTheDocument();
});

test('progress draws six dimensions, counts rules from replays and names the best', async () => {
  const desk = await traineeDesk();
  const log = { moves: wholeLog(SCENARIO, runner), undone: [], hints: [] };
  await desk.services.keeper.save(finishedWith(40, { id: 'one', savedAt: 1, log }));
  await desk.services.keeper.save(finishedWith(70, { id: 'two', savedAt: 2, log }));
  await pageAt('#/progress', desk);
  expect(await screen.findByRole('heading', { name: '六个维度，最近 2 场' }, PATIENT)).toBeInTheDocument();
  expect(screen.getAllByText('比头一场高 30')).toHaveLength(6);
  const broken = must(screen.getByRole('heading', { name: '犯得最多的' }).closest('section') ?? undefined, 'a section');
  expect((await within(broken).findAllByRole('listitem')).length).toBeGreaterThan(0);
  expect(screen.getByRole('link', { name: '饲料厂首访' })).toHaveAttribute('href', '#/debrief/two');
});

test('without a finished deal the page leads to one', async () => {
  await pageAt('#/progress', await traineeDesk());
  expect(await screen.findByRole('link', { name: '去谈一场' }, PATIENT)).toHaveAttribute('href', '#/');
});
