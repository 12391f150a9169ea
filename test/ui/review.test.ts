// The debrief as the analysis fills it in: progress, failure, the curve by keyboard, better lines, verdict words only where values are exact.

import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import type { Report } from '../../src/core/public.ts';
import Debrief from '../../src/ui/screens/Debrief.svelte';
import { locale } from '../../src/ui/state/locale.svelte.ts';
import { ReviewState } from '../../src/ui/state/review.svelte.ts';
import { SCENARIO } from '../support/ui-desk.ts';
import { ADVANCES } from '../support/ui-fixtures.ts';
import { feedReport } from '../support/ui-report.ts';
import { feedReview, ledAnalyst, reviewDone, reviewLedBy } from '../support/ui-review.ts';

function open(review: ReviewState | null, over: Partial<Report> = {}) {
  const calls = { onagain: vi.fn(), onplayfrom: vi.fn(), onprint: vi.fn(), onpicture: vi.fn() };
  const shown = render(Debrief, {
    props: {
      report: feedReport(over),
      plan: { aim: null, fallback: null, note: '' },
      dossierAdvances: ADVANCES,
      review,
      backHref: '#/',
      ...calls,
    },
  });
  return { ...calls, ...shown, user: userEvent.setup() };
}
const move = (n: number) => within(document.querySelector(`#move-${n}`) as HTMLElement);
const slider = () => screen.getByRole('slider', { name: '一步一步看曲线' });

describe('while it works', () => {
  test('the page stands at once and fills in move by move', async () => {
    const led = ledAnalyst();
    const review = reviewLedBy(led);
    void review.start();
    open(review);
    expect(screen.getByRole('heading', { name: /早说/ })).toBeInTheDocument();
    expect(move(7).getByText('犯戒')).toBeInTheDocument();
    await waitFor(() => expect(led.asked()).toBe(1));
    led.tell(9);
    await waitFor(() => expect(move(7).getByText('失误')).toBeInTheDocument());
    expect(move(1).getByText('最佳')).toBeInTheDocument();
    expect(move(12).queryByText('最佳')).toBeNull();
    expect(screen.getByRole('progressbar', { name: '正在逐句算值多少' })).toHaveAttribute('value', '9');
    await led.end();
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(screen.getByText(/两处转折丢了 44 分，其余十个回合一共丢 1 分。/)).toBeInTheDocument();
    expect(screen.getByText('逐句都算好了。')).toBeInTheDocument();
  });

  test('it can be stopped, keeps what it found, and goes on when told', async () => {
    const led = ledAnalyst();
    const review = reviewLedBy(led);
    void review.start();
    const { user } = open(review);
    await waitFor(() => expect(led.asked()).toBe(1));
    led.tell(9);
    await user.click(await screen.findByRole('button', { name: '停下' }));
    expect(led.cancelled()).toBe(true);
    expect(move(7).getByText('失误')).toBeInTheDocument();
    led.tell(2);
    expect(review.moves).toHaveLength(9);
    await user.click(screen.getByRole('button', { name: '接着算' }));
    await waitFor(() => expect(led.asked()).toBe(2));
    await led.end();
    expect(review.phase).toBe('done');
  });

  test('a failure is said with its reason and can be tried again; the rest stands', async () => {
    const led = ledAnalyst();
    const review = reviewLedBy(led);
    void review.start();
    const { user } = open(review);
    await waitFor(() => expect(led.asked()).toBe(1));
    await led.fail('内存不够');
    expect(await screen.findByRole('alert')).toHaveTextContent(/没算成.*内存不够/);
    expect(screen.getByRole('figure', { name: /饲料客户索赔/ })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '再试一次' }));
    await waitFor(() => expect(led.asked()).toBe(2));
  });

  test('an analyst that does not load fails like any other', async () => {
    const review = new ReviewState(() => Promise.reject(new Error('chunk')), SCENARIO, {
      moves: [],
      undone: [],
      hints: [],
    });
    await review.start();
    expect(review.phase).toBe('failed');
    expect(review.detail).toBe('chunk');
  });
});

describe('the curve', () => {
  test('arrows walk the moves, Page keys the turning points, Enter goes to the move', async () => {
    const { user } = open(reviewDone());
    slider().focus();
    await tick();
    expect(slider()).toHaveAttribute('aria-valuetext', '第 7 回合，失误，96 到 76，丢 20 分，陈述早了');
    await user.keyboard('{ArrowLeft}');
    expect(slider()).toHaveAttribute('aria-valuetext', '第 6 回合，最佳，96 到 96');
    await user.keyboard('{PageDown}{PageDown}');
    expect(slider()).toHaveAttribute('aria-valuenow', '10');
    await user.keyboard('{Home}{ArrowLeft}');
    expect(slider()).toHaveAttribute('aria-valuenow', '1');
    await user.keyboard('{End}{Enter}');
    await waitFor(() => expect(document.querySelector('#move-12')).toHaveFocus());
  });

  test('has a sentence and a table beside it', async () => {
    const { user } = open(reviewDone());
    expect(screen.getByText(/开场值 97，收场 52。转折：第 7 回合.*；第 10 回合/)).toBeInTheDocument();
    await user.click(screen.getByText('看数字'));
    expect(screen.getByRole('row', { name: /第 10 回合 52 −24 败笔/ })).toBeInTheDocument();
  });

  test('each turning point leads to its move, also past the filter', async () => {
    const { user } = open(reviewDone());
    await user.click(screen.getByRole('button', { name: '只看两处转折' }));
    expect([...document.querySelectorAll('.rv')].map(({ id }) => id)).toEqual(['move-7', 'move-10']);
    await user.click(screen.getByRole('button', { name: '第 10 回合' }));
    await waitFor(() => expect(document.querySelector('#move-10')).toHaveFocus());
    expect(document.querySelectorAll('.rv')).toHaveLength(12);
  });
});

describe('line by line', () => {
  test('a turning point has its loss, its rule and up to three better lines, the first open', async () => {
    const { user, onplayfrom } = open(reviewDone());
    const seven = move(7);
    expect(seven.getByText('−20')).toBeInTheDocument();
    expect(seven.getByRole('link', { name: '手册：陈述早了' })).toBeInTheDocument();
    expect(seven.getAllByText('6 : 5')[0]).toBeInTheDocument();
    expect(seven.getAllByText('谈定“一吨批次试验”')[0]).toBeInTheDocument();
    const folded = [...document.querySelectorAll<HTMLDetailsElement>('#move-7 .better-f')];
    expect(folded.map(({ open: isOpen }) => isOpen)).toEqual([false, false]);
    await user.click(seven.getByRole('button', { name: '从这里重新谈' }));
    expect(onplayfrom).toHaveBeenCalledExactlyOnceWith(7);
  });

  test('the accuracy explains itself', async () => {
    const { user } = open(reviewDone());
    await user.click(screen.getByText('准确率'));
    expect(screen.getByText(/每丢掉这场能挣的 5%/)).toBeVisible();
  });

  test('where values are only at least, no verdict word and no accuracy is ever used', () => {
    const { container } = open(reviewDone(feedReview({ exact: false })));
    for (const word of ['最佳', '失误', '败笔', '准确率']) expect(container).not.toHaveTextContent(word);
    expect(move(7).getByText('犯戒')).toBeInTheDocument();
    expect(move(7).getByText('找到一条更好的走法 +20')).toBeInTheDocument();
    expect(screen.getByText(/有两处找到了更好的走法，最多的一处多 24 分。/)).toBeInTheDocument();
    expect(screen.getByText(/开局至少值 97/)).toBeInTheDocument();
  });

  test('says the same in English', async () => {
    open(reviewDone());
    locale.use('en');
    expect(
      await screen.findByText(/Two turning points cost you 44; the other ten moves together cost 1\./),
    ).toBeVisible();
    expect(move(10).getByText('blunder')).toBeInTheDocument();
  });
});

describe('the turning points again', () => {
  async function retrying(over: Partial<Report> = {}) {
    const opened = open(reviewDone(), over);
    await opened.user.click(screen.getByRole('button', { name: '只重谈两处转折' }));
    return { ...opened, flow: within(screen.getByRole('region', { name: '把转折重走一遍' })) };
  }

  test('refuses what is not near, takes what is nearly as good, and sums up', async () => {
    const { user, flow } = await retrying();
    expect(flow.getByRole('heading', { name: '把转折重走一遍' })).toHaveFocus();
    expect(flow.getByText('第 1 处，共 2 处')).toBeInTheDocument();
    expect(flow.getByText(/换料要三天/)).toBeInTheDocument();
    await user.click(flow.getByRole('button', { name: /单批报告/ }));
    expect(flow.getByRole('status')).toHaveTextContent('这就是你那天说的。再想想。');
    expect(flow.queryByText('−20')).toBeNull();
    await user.click(flow.getByRole('button', { name: /货期上呢/ }));
    expect(flow.getByRole('status')).toHaveTextContent('还不是这句，再想想。');
    await user.click(flow.getByRole('button', { name: /这几笔赔偿/ }));
    expect(flow.getByRole('status')).toHaveTextContent('找到了。离最好的只差 0.5 分，算你对。');
    expect(flow.getAllByText('−20').length).toBeGreaterThan(0);
    await user.click(flow.getByRole('button', { name: '下一处' }));
    await user.click(flow.getByRole('button', { name: '看答案' }));
    expect(flow.getByText('最好')).toBeInTheDocument();
    await user.click(flow.getByRole('button', { name: '看结果' }));
    expect(flow.getByText(/两处里，自己找到一处/)).toBeInTheDocument();
    await user.click(flow.getByRole('button', { name: '收起' }));
    expect(screen.queryByRole('region', { name: '把转折重走一遍' })).toBeNull();
  });

  test('keeps one order for good; an exam names no kinds', async () => {
    const { flow, unmount } = await retrying({ mode: 'exam' });
    const order = () => [...document.querySelectorAll('.choice .said')].map(({ textContent }) => textContent);
    const first = order();
    expect(flow.queryByText('暗示')).toBeNull();
    unmount();
    await retrying();
    expect(order()).toEqual(first);
  });

  test('is not offered where not every choice was looked at', () => {
    open(reviewDone(feedReview({ exact: false })));
    expect(screen.queryByRole('button', { name: /只重谈/ })).toBeNull();
    expect(document.querySelectorAll('.btn.main')).toHaveLength(1);
  });
});
