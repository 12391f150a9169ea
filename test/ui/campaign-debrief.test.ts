// The debrief of a campaign by role and name: verdict, the vote added up, belief beside truth, rails, diary, the ways on.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { CampaignReport } from '../../src/core/public.ts';
import { diaryOf } from '../../src/ui/parts/campaign-debrief/diary.ts';
import { campaignVerdict } from '../../src/ui/parts/campaign-debrief/verdict-line.ts';
import CampaignDebrief from '../../src/ui/screens/CampaignDebrief.svelte';
import { locale } from '../../src/ui/state/locale.svelte.ts';
import { campaignOfEnding } from '../support/campaign-play.ts';
import { dealReview, reviewDone } from '../support/ui-review.ts';

const ENDINGS: readonly CampaignReport['ending'][] = [
  'winWin',
  'winLose',
  'loseWin',
  'lostToRival',
  'struckOff',
  'vetoed',
  'noBid',
  'rightNoGo',
  'wrongNoGo',
  'accepted',
  'notAccepted',
  'renewed',
  'notRenewed',
];
const WON = campaignOfEnding('renewed');

function open(report: CampaignReport = WON) {
  const calls = { onagain: vi.fn(), onprint: vi.fn() };
  render(CampaignDebrief, { props: { report, backHref: '#/', ...calls } });
  return { ...calls, user: userEvent.setup() };
}
const region = (name: string | RegExp) => within(screen.getByRole('region', { name }));

describe('the verdict', () => {
  test('is one sentence of its own for every ending, in both languages', () => {
    const said = ENDINGS.flatMap((ending) => {
      const report = campaignOfEnding(ending);
      locale.use('zh');
      const zh = campaignVerdict(report);
      locale.use('en');
      return [zh, campaignVerdict(report)];
    });
    expect(new Set(said).size).toBe(2 * ENDINGS.length);
    expect(said.filter((sentence) => /undefined|null|\{/.test(sentence))).toEqual([]);
  });

  test('names who struck us off', () => {
    open(campaignOfEnding('struckOff'));
    expect(screen.getByRole('heading', { name: /一笔划掉/ })).toHaveTextContent('阮方');
    expect(region('单子怎么定的').getByText(/技术把关/)).toBeInTheDocument();
  });

  test('a right no-go stands in no quadrant, and two bars are not scored', () => {
    open(campaignOfEnding('rightNoGo'));
    expect(screen.queryByText(/一格/)).toBeNull();
    expect(region('六个维度').getAllByText('不计分')).toHaveLength(2);
    expect(region('退，还是不退').getByText(/退得对/)).toBeInTheDocument();
  });

  test('a wrong no-go says what was still possible', () => {
    const report = campaignOfEnding('wrongNoGo');
    open(report);
    const ceiling = region('退，还是不退');
    expect(ceiling.getByText(String(report.ceiling.ours))).toBeInTheDocument();
    expect(ceiling.getByText(/不该退/)).toBeInTheDocument();
  });
});

describe('the vote', () => {
  test('adds up before the eyes of the reader', () => {
    open();
    const { vote } = WON;
    const lines = region('单子怎么定的')
      .getAllByRole('definition')
      .map((cell) => Number(cell.textContent.replace('−', '-')));
    const [ours, rival] = lines.slice(-2);
    expect(lines.slice(0, -2).reduce((sum, line) => sum + line, 0)).toBe(ours);
    expect([ours, rival]).toEqual([vote?.ours, vote?.rivals]);
  });

  test('explains support on demand', async () => {
    const { user } = open();
    const vote = region('单子怎么定的');
    await user.click(vote.getByText('阮方的支持度 +3，从哪里来'));
    expect(vote.getAllByText(/个人的赢满足了/)[0]).toBeVisible();
    expect(vote.getByText('×2')).toBeInTheDocument();
  });
});

test('belief stands beside truth, with the marks that were wrong', () => {
  open();
  const map = region('地图：你想的，和真的');
  expect(map.getByText('你标：技术把关')).toBeInTheDocument();
  expect(map.getAllByText('没标').length).toBeGreaterThan(0);
  expect(map.getByText('沈岚')).toBeInTheDocument();
});

test('the rails tell how early or late each node came', () => {
  open(campaignOfEnding('struckOff'));
  const rails = region('两条轨道').getAllByRole('listitem');
  expect(rails).toHaveLength(5);
  expect(rails[0]).toHaveTextContent(/开发.*强推.*立项.*晚 31 天/);
  expect(rails.at(-1)).toHaveTextContent(/没到/);
});

describe('day by day', () => {
  test('every node and step is told once, in order of days', () => {
    const days = diaryOf(WON);
    expect(days.flatMap((day) => day.nodes)).toHaveLength(7);
    expect(days.flatMap((day) => day.steps)).toEqual(WON.steps.map(({ step }) => step));
    expect(days.map(({ entry }) => entry.day)).toEqual(days.map(({ entry }) => entry.day).toSorted((a, b) => a - b));
  });

  test('a call unfolds into its turns with the notes in the margin', async () => {
    const { user } = open();
    const diary = region('一天一天');
    expect(document.querySelectorAll('.rv')).toHaveLength(0);
    await user.click(diary.getAllByText('拜访阮方')[0] as HTMLElement);
    expect(diary.getByText('现在每吨料加多少？')).toBeInTheDocument();
    expect(diary.getAllByRole('link', { name: /手册/ })[0]).toHaveAttribute(
      'href',
      expect.stringContaining('#/handbook/rule/'),
    );
  });
});

test('one way on is red; printing the whole unfolds every call', async () => {
  const { user, onagain, onprint } = open();
  await user.click(screen.getByRole('button', { name: '再打一遍' }));
  expect(onagain).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: '打印一页' }));
  expect(document.querySelector('main.one-page')).not.toBeNull();
  await user.click(screen.getByRole('button', { name: '打印全部' }));
  expect(document.querySelector('main.one-page')).toBeNull();
  expect(document.querySelectorAll('.rv').length).toBeGreaterThan(20);
  expect(onprint).toHaveBeenCalledTimes(2);
  expect(document.querySelectorAll('.btn.main')).toHaveLength(1);
  expect(screen.getByRole('link', { name: '回到场次' })).toHaveAttribute('href', '#/');
});

describe('where the deal turned', () => {
  function reviewed() {
    const calls = { onagain: vi.fn(), onprint: vi.fn(), onplayfrom: vi.fn() };
    const review = dealReview(WON);
    render(CampaignDebrief, { props: { report: WON, review: reviewDone(review), backHref: '#/', ...calls } });
    return { ...calls, review, user: userEvent.setup() };
  }

  test('the curve says at least, and its days stay readable', () => {
    const { review } = reviewed();
    const curve = region('单子在哪里拐的弯');
    expect(curve.getAllByText(/找到多 \d+ 分的走法/)).toHaveLength(review.turning.length);
    expect(screen.getByText(/开局至少值 91/)).toBeInTheDocument();
    expect(screen.getByText('往后至少还能得的分')).toBeInTheDocument();
    expect(document.querySelectorAll('.curve .mv').length).toBeLessThan(30);
    expect(document.body).not.toHaveTextContent(/准确率|败笔|失误/);
  });

  test('each finding names day and move, shows the line found, and can be played from', async () => {
    const { user, onplayfrom, review } = reviewed();
    const first = region('单子在哪里拐的弯').getAllByRole('listitem')[0] as HTMLElement;
    expect(within(first).getByRole('heading')).toHaveTextContent(/第 \d+ 天，拜访/);
    expect(within(first).getAllByText(/七月那几家来闹/)[0]).toBeVisible();
    await user.click(within(first).getByRole('button', { name: '从这里重新做' }));
    expect(onplayfrom).toHaveBeenCalledExactlyOnceWith(review.turning[0]);
  });

  test('the curve leads to a finding, or to the day in the diary', async () => {
    const { user } = reviewed();
    const slider = screen.getByRole('slider', { name: '一步一步看曲线' });
    slider.focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement?.id).toMatch(/^deal-turn-/);
    slider.focus();
    await user.keyboard('{Home}{Enter}');
    expect(document.activeElement).toHaveAttribute('data-day');
  });
});
