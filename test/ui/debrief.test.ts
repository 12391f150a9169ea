// The debrief by role and name: verdict, sums, notes in the margin, the filter, the ways on.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { Report } from '../../src/core/public.ts';
import Debrief from '../../src/ui/screens/Debrief.svelte';
import { locale } from '../../src/ui/state/locale.svelte.ts';
import { ADVANCES } from '../support/ui-fixtures.ts';
import { feedReport } from '../support/ui-report.ts';

function open(over: Partial<Report> = {}) {
  const calls = { onagain: vi.fn(), onplayfrom: vi.fn(), onprint: vi.fn() };
  render(Debrief, {
    props: {
      report: feedReport(over),
      plan: { aim: 'trial', fallback: 'samples', note: '先问七月的事' },
      dossierAdvances: ADVANCES,
      backHref: '#/',
      ...calls,
    },
  });
  return { ...calls, user: userEvent.setup() };
}

const review = () => within(screen.getByRole('region', { name: '逐句复盘' }));

describe('the verdict', () => {
  test('counts how many moves too early the right sentence came', () => {
    open();
    expect(screen.getByRole('heading', { name: /早说/ })).toHaveTextContent(
      '同一句话，你早说了三个回合；该说的时候，反倒没说。',
    );
  });

  test('is written afresh in English', async () => {
    open();
    locale.use('en');
    expect(await screen.findByRole('heading', { name: /too early/ })).toHaveTextContent(
      'You said the right sentence three moves too early, and not at all when it was due.',
    );
  });

  test('names the quadrant and the pass mark in words', () => {
    open();
    expect(screen.getByText('落在“双赢”一格')).toBeInTheDocument();
    expect(screen.getByText(/80 及格/)).toBeInTheDocument();
  });
});

test('every bar spells out its sum', () => {
  open();
  expect(screen.getByText('“饲料客户索赔”问到明确 100，没线索就问 1 次 −3')).toBeInTheDocument();
  expect(screen.getByText('四步走了三步 30，进展 1/3 得 13，说话比例合格 10')).toBeInTheDocument();
});

test('the weight over the moves has a text twin', () => {
  open();
  expect(screen.getByText(/第 4 回合到 2，隐含。.*第 8 回合到 6，严重。.*第 9 回合到 6，明确。/)).toBeInTheDocument();
});

describe('line by line', () => {
  test('a broken rule stands in the margin with its cost and its page', () => {
    open();
    const move = review()
      .getAllByRole('listitem')
      .find((item) => item.id === 'move-7') as HTMLElement;
    expect(within(move).getByText('陈述早了')).toBeInTheDocument();
    expect(within(move).getByText(/−4/)).toHaveTextContent('纪律 −4');
    expect(within(move).getByRole('link', { name: '手册：陈述早了' })).toHaveAttribute(
      'href',
      '#/handbook/rule/pitchTooEarly',
    );
    expect(within(move).getByText(/原来还是来卖东西的/)).toBeInTheDocument();
  });

  test('the filter keeps the moves on which something broke or turned', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: '只看转折' }));
    const kept = [...document.querySelectorAll('.rv')].map((item) => item.id);
    expect(kept).toEqual(['move-2', 'move-4', 'move-7', 'move-8', 'move-9']);
  });

  test('play on from a broken move', async () => {
    const { user, onplayfrom } = open();
    const move = document.querySelector<HTMLElement>('#move-7') as HTMLElement;
    await user.click(within(move).getByRole('button', { name: '从这里重新谈' }));
    expect(onplayfrom).toHaveBeenCalledExactlyOnceWith(7);
  });

  test('an exam is over too: what it turned on can be played on from', async () => {
    const { user, onplayfrom } = open({ mode: 'exam' });
    const move = document.querySelector<HTMLElement>('#move-7') as HTMLElement;
    await user.click(within(move).getByRole('button', { name: '从这里重新谈' }));
    expect(onplayfrom).toHaveBeenCalledExactlyOnceWith(7);
  });
});

test('the plan stands beside what came of it', () => {
  open();
  const plan = within(screen.getByRole('region', { name: '会前的打算，会后的结果' }));
  expect(plan.getByText(/一吨批次试验/)).toHaveTextContent('没达到');
  expect(plan.getByText('先问七月的事')).toBeInTheDocument();
});

test('one way on is red: play it again', async () => {
  const { user, onagain, onprint } = open();
  await user.click(screen.getByRole('button', { name: '再谈一次' }));
  await user.click(screen.getByRole('button', { name: '打印一页' }));
  expect(document.querySelector('main.one-page')).not.toBeNull();
  await user.click(screen.getByRole('button', { name: '打印全部' }));
  expect(document.querySelector('main.one-page')).toBeNull();
  expect(onagain).toHaveBeenCalledOnce();
  expect(onprint).toHaveBeenCalledTimes(2);
  expect(document.querySelectorAll('.btn.main')).toHaveLength(1);
});
