// Trying the turning points of a campaign again, on real reviews of the tiny campaign: what is offered, what is said, and what is never said.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { reviewOf } from '../../src/core/analysis/index.ts';
import { readScenario } from '../../src/core/authoring.ts';
import { campaignReportOf, must, ratio, type CampaignReport, type Move, type Review } from '../../src/core/public.ts';
import { noisyBook, runRobot } from '../../src/core/robots.ts';
import { dealTelling } from '../../src/ui/parts/campaign-debrief/retry-deal.ts';
import { dealSlots } from '../../src/ui/parts/campaign-debrief/deal-slots.ts';
import { retryPoints } from '../../src/ui/parts/debrief/retry.ts';
import CampaignDebrief from '../../src/ui/screens/CampaignDebrief.svelte';
import { locale } from '../../src/ui/state/locale.svelte.ts';
import source from '../support/tiny-campaign.yaml?raw';
import { reviewDone } from '../support/ui-review.ts';

interface Played {
  readonly report: CampaignReport;
  readonly review: Review;
}
const scenario = must(readScenario(source).scenario, 'the tiny campaign has no fault');
function played(seed: number): Played {
  const { log } = runRobot(scenario, noisyBook(30), seed);
  const review = must(reviewOf(scenario, log), 'a campaign has a review');
  return { report: campaignReportOf(scenario, log, 'practice'), review };
}
const ONE = played(4);
const TWO = played(5);

function open({ report, review }: Played) {
  const calls = { onagain: vi.fn(), onprint: vi.fn(), onplayfrom: vi.fn() };
  const { unmount } = render(CampaignDebrief, {
    props: { report, review: reviewDone(review), backHref: '#/', ...calls },
  });
  return { ...calls, unmount, user: userEvent.setup() };
}
const flow = () => within(screen.getByRole('region', { name: '把转折重走一遍' }));
async function retrying(deal: Played, go: string | RegExp = /^重走/) {
  const opened = open(deal);
  await opened.user.click(screen.getByRole('button', { name: go }));
  return opened;
}
const order = () => [...document.querySelectorAll('.choice .said')].map(({ textContent }) => textContent);
const option = (words: RegExp) => flow().getByRole('button', { name: words });

describe('turning points in a call', () => {
  test('set the scene from the diary: day, person, the last exchange', async () => {
    await retrying(ONE, '重走这处转折');
    const { judged } = retryPoints(ONE.review)[0] ?? {};
    const call = ONE.report.diary.find(({ turns }) => turns.some(({ n }) => n === judged?.turn));
    const before = call?.turns.find(({ n }) => n === (judged?.turn ?? 0) - 1);
    expect(flow().getByRole('heading', { name: '把转折重走一遍' })).toHaveFocus();
    expect(flow().getByRole('heading', { level: 3 })).toHaveTextContent(/^第 5 天，拜访.+，第 4 回合$/);
    expect(flow().getByText(before?.reply.zh ?? 'no reply')).toBeInTheDocument();
    expect(flow().getByText('这回你怎么说？')).toBeInTheDocument();
    expect(order()).toHaveLength(9);
    expect(document.querySelectorAll('.btn.main')).toHaveLength(0);
  });

  test('say what was found, about, beside what was done; and that it is at least', async () => {
    const { user, onplayfrom } = await retrying(ONE);
    await user.click(option(/每公斤二十八元/));
    expect(flow().getByRole('status')).toHaveTextContent('这就是你那天走的一步。再试试别的。');
    expect(flow().queryByText(/约 −/)).toBeNull();
    await user.click(option(/下周先试一批/));
    expect(flow().getByRole('status')).toHaveTextContent(
      '从这一步往下，找到的走法比你那天的多 12 分左右。这里没有找到更高的了。',
    );
    expect(flow().getByText('约 −12')).toBeInTheDocument();
    expect(flow().getByText('你那天走的')).toBeInTheDocument();
    expect(flow().getByText(/都是“至少”/)).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent(/最佳|欠妥|失误|败笔|最好的/);
    await user.click(flow().getByRole('button', { name: '从这里重新做' }));
    expect(onplayfrom).toHaveBeenCalledExactlyOnceWith(7);
    await user.click(flow().getByRole('button', { name: '看结果' }));
    expect(flow().getByText(/^找到了。/)).toBeInTheDocument();
  });

  test('what leads nowhere near sends on; what is nearly as high counts', async () => {
    const { user } = await retrying(TWO, '重走两处转折');
    expect(flow().getByText('第 1 处，共 2 处')).toBeInTheDocument();
    await user.click(option(/保持联系/));
    expect(flow().getByRole('status')).toHaveTextContent('多 4 分左右。别的走法里还有更高的，再试试。');
    await user.click(option(/对您意味着什么/));
    expect(flow().getByRole('status')).toHaveTextContent('多 11 分左右。离这里找到的最高的，只差 1 分。');
    await user.click(flow().getByRole('button', { name: '下一处' }));
    await user.click(flow().getByRole('button', { name: '看答案' }));
    expect(flow().getAllByText('找到的最高')).toHaveLength(4);
    await user.click(flow().getByRole('button', { name: '看结果' }));
    expect(flow().getByText('两处里，自己找到一处。剩下的，看一眼上面找到的走法。')).toBeInTheDocument();
    await user.click(flow().getByRole('button', { name: '收起' }));
    expect(screen.queryByRole('region', { name: '把转折重走一遍' })).toBeNull();
    expect(screen.getByRole('button', { name: '重走两处转折' })).toHaveClass('main');
  });

  test('keep one order for good; an exam names no kinds; English says about', async () => {
    const { unmount } = await retrying({ ...ONE, report: { ...ONE.report, mode: 'exam' } });
    const first = order();
    expect(document.querySelector('.choice .q')).toBeNull();
    unmount();
    const { user } = await retrying(ONE);
    expect(order()).toEqual(first);
    expect(document.querySelectorAll('.choice .q')).toHaveLength(9);
    await user.click(option(/下周先试一批/));
    locale.use('en');
    expect(
      await screen.findByText(
        /Lines found from here come to about 12 more than what you did\. Nothing higher was found/,
      ),
    ).toBeVisible();
  });
});

describe('what is offered', () => {
  test('nothing where no turn has two options; then the deal again is red', () => {
    const moves = ONE.review.moves.map((move) => ({ ...move, options: move.options.slice(0, 1) }));
    open({ ...ONE, review: { ...ONE.review, moves } });
    expect(screen.queryByRole('button', { name: /^重走/ })).toBeNull();
    expect(screen.getByRole('button', { name: '再打一遍' })).toHaveClass('main');
  });
});

describe('a turning point between calls', () => {
  const FIELD: readonly (readonly [move: Move, field: 'grade' | 'bid' | 'wait' | null, points: number])[] = [
    [{ do: 'bid', level: 0 }, 'bid', 60],
    [{ do: 'wait' }, 'wait', 80],
    [{ do: 'grade', grade: 'D' }, 'grade', 40],
    [{ do: 'bid', level: 2 }, 'bid', 59],
    [{ do: 'meet', person: ONE.report.people[0]?.id ?? '' }, null, 70],
  ];
  const at = ONE.review.moves.findIndex(({ move }) => move.do === 'meet');
  const options = FIELD.map(([move, field, points]) => ({
    move,
    kind: null,
    field,
    said: {},
    worth: { points: ratio(points), exact: false },
    loss: ratio(80 - points),
    word: null,
    near: points === 80,
  }));
  const moves = ONE.review.moves.map((one) =>
    one.at === at ? { ...one, options, move: FIELD[0]?.[0] ?? one.move } : one,
  );
  const review: Review = { ...ONE.review, moves, turning: [at] };

  test('tells where the deal stood, and each way on by its own words, calls first', async () => {
    await retrying({ ...ONE, review });
    expect(flow().getByText('又站在这一天。这回你怎么走？')).toBeInTheDocument();
    expect(flow().getByText('客户接下来').nextElementSibling).toHaveTextContent(/，第 \d+ 天$/);
    expect(flow().getByText('还能得').nextElementSibling).toHaveTextContent(/^至少 \d+ 分$/);
    expect(order()[0]).toMatch(/^拜访/);
    expect(new Set(order())).toEqual(
      new Set([order()[0], '等', '给项目评级：D', '递标，价位跟最便宜的一样', '递标，价位比最便宜的高 2 档']),
    );
  });

  test('less is called less, and as much as much', () => {
    const point = must(retryPoints(review)[0], 'the one point');
    const slots = dealSlots(ONE.report, { moves, review });
    const { answer } = dealTelling({ report: ONE.report, review, slots }, point);
    const said = options.map((one) => answer(one, one.near));
    expect(said[0]).toBe('这就是你那天走的一步。再试试别的。');
    expect(said[2]).toBe('从这一步往下，找到的走法比你那天的还少 20 分左右。别的走法里还有更高的，再试试。');
    expect(said[3]).toMatch(/还少 1 分左右/);
  });
});
