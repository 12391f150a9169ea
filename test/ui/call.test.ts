// The call screen by role and name: keys, kinds, leaving, and a language switch in the middle.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { DealView } from '../../src/core/public.ts';
import type { ShownHint } from '../../src/ui/parts/hint.ts';
import Call from '../../src/ui/screens/Call.svelte';
import { locale } from '../../src/ui/state/locale.svelte.ts';
import { callView, coach, dealView, turns } from '../support/ui-fixtures.ts';
import { callStates } from '../support/ui-states.ts';

function open(
  view: DealView = dealView(),
  over: Partial<{
    saved: 'saving' | 'saved' | 'trouble';
    trouble: string;
    hint: ShownHint;
    hintBusy: boolean;
  }> = {},
) {
  const calls = { onmove: vi.fn(), onundo: vi.fn(), onhint: vi.fn(), ondebrief: vi.fn() };
  const shown = render(Call, { props: { view, saved: 'saved', backHref: '#/', ...calls, ...over } });
  return { ...calls, ...shown, user: userEvent.setup() };
}

describe('the hand', () => {
  test('key 3 says line 3', async () => {
    const { user, onmove } = open();
    await user.keyboard('3');
    expect(onmove).toHaveBeenCalledExactlyOnceWith({ do: 'say', line: 'seven' });
  });

  test('a click on the row says it, and a request asks for its advance', async () => {
    const { user, onmove } = open();
    await user.click(screen.getByRole('button', { name: /下个月先送一吨/ }));
    expect(onmove).toHaveBeenCalledExactlyOnceWith({ do: 'request', advance: 'trial' });
  });

  test('practice groups the lines under the kinds of the method', () => {
    open();
    const group = screen.getByRole('group', { name: '暗示' });
    expect(within(group).getAllByRole('button')).toHaveLength(2);
  });

  test('an exam shows no kinds, no scale, no undo, and keeps the order it was dealt', () => {
    open(dealView({ mode: 'exam' }));
    for (const name of ['背景', '难点', '暗示', '价值', '陈述', '承诺']) {
      expect(screen.queryByRole('group', { name })).toBeNull();
    }
    expect(screen.queryByText('饲料客户索赔')).toBeNull();
    expect(screen.queryByRole('button', { name: /退回一步/ })).toBeNull();
    expect(screen.getAllByRole('button', { name: /分钟/ })[0]).toHaveAccessibleName(/盐霉素/);
  });

  test('L plays back, U takes back, ? asks for a hint', async () => {
    const { user, onmove, onundo, onhint } = open();
    await user.keyboard('lu?');
    expect(onmove).toHaveBeenCalledExactlyOnceWith({ do: 'listen' });
    expect(onundo).toHaveBeenCalledOnce();
    expect(onhint).toHaveBeenCalledOnce();
  });

  test('keys with a modifier belong to the browser', async () => {
    const { user, onmove } = open();
    await user.keyboard('{Control>}3{/Control}{Alt>}1{/Alt}');
    expect(onmove).not.toHaveBeenCalled();
  });
});

describe('hints', () => {
  const KIND = { kind: 'implication', field: null, line: null } as const;
  const LINE = { ...KIND, line: { do: 'say', line: 'seven' } } as const;

  test('the price is said before it is paid', async () => {
    const { user, onhint } = open();
    await user.click(screen.getByRole('button', { name: '提示 −2' }));
    expect(onhint).toHaveBeenCalledOnce();
  });

  test('first the kind of move, and what the next one costs', () => {
    open(dealView(), { hint: KIND });
    expect(screen.getByText('提示：该问暗示问题了。总分 −2。')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '点出是哪一句 −2' })).toBeEnabled();
    expect(screen.queryByText('这一句')).toBeNull();
  });

  test('then the very line, in words; there is no third', async () => {
    const { user, onhint } = open(dealView(), { hint: LINE });
    expect(screen.getByRole('button', { name: /这一句.*农资店/ })).toBeInTheDocument();
    expect(screen.getAllByText('这一句')).toHaveLength(1);
    expect(screen.getByRole('button', { name: '提示给完了' })).toBeDisabled();
    await user.keyboard('?');
    expect(onhint).not.toHaveBeenCalled();
  });

  test('playing back can be the hint', () => {
    open(dealView(), { hint: { kind: 'listen', field: null, line: { do: 'listen' } } });
    expect(screen.getByRole('button', { name: /复述确认.*这一句/ })).toBeInTheDocument();
  });

  test('while it thinks it takes no second order; an exam has none', async () => {
    const { user, onhint, unmount } = open(dealView(), { hintBusy: true });
    await user.keyboard('?');
    expect(onhint).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: '想一想' })).toHaveAttribute('aria-busy', 'true');
    unmount();
    open(dealView({ mode: 'exam' }));
    expect(screen.queryByRole('button', { name: /提示/ })).toBeNull();
  });
});

describe('leaving', () => {
  test('in practice asks first, and staying stays', async () => {
    const { user, onmove } = open();
    await user.keyboard('q');
    const dialog = screen.getByRole('dialog', { name: /下一步定了吗/ });
    await user.click(within(dialog).getByRole('button', { name: '再谈一句' }));
    expect(onmove).not.toHaveBeenCalled();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('in practice leaves when told again; keys are silent while it asks', async () => {
    const { user, onmove } = open();
    await user.click(screen.getByRole('button', { name: '告辞' }));
    await user.keyboard('3');
    expect(onmove).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: '现在就走' }));
    expect(onmove).toHaveBeenCalledExactlyOnceWith({ do: 'leave' });
  });

  test('in an exam leaves at once', async () => {
    const { user, onmove } = open(dealView({ mode: 'exam' }));
    await user.keyboard('q');
    expect(onmove).toHaveBeenCalledExactlyOnceWith({ do: 'leave' });
  });
});

describe('a new turn', () => {
  test('is read out politely, and focus stays at the hand', async () => {
    const { user, rerender } = open(dealView({ call: callView({ turns: turns(5, true) }) }));
    await user.click(screen.getByRole('button', { name: /这几笔赔偿/ }));
    await rerender({ view: dealView() });
    expect(document.querySelector('[aria-live=polite]')).toHaveTextContent('阮方：换料要三天');
    await vi.waitFor(() => expect(screen.getByRole('heading', { name: '你说哪一句？' })).toHaveFocus());
  });

  test('switching the language in the middle keeps the same turn', async () => {
    const { onmove } = open();
    locale.use('en');
    expect(await screen.findByText(/Fresh feed takes three days/)).toBeInTheDocument();
    expect(screen.getByRole('group', { name: 'Implication' })).toBeInTheDocument();
    expect(screen.getByText(/of 25 minutes left/)).toHaveTextContent('12');
    expect(onmove).not.toHaveBeenCalled();
  });
});

describe('the scale', () => {
  test('has a text twin with the count of every brick', () => {
    open();
    expect(
      screen.getByText('价值天平：问题有多重 3，解决要花多少 5，向右倾。 难点问题放上 2 块。 暗示问题放上 1 块。'),
    ).toBeInTheDocument();
  });

  test('with no need on the table says so', () => {
    open(dealView({ call: callView({ coach: coach({ needs: [], inTalk: null }) }) }));
    expect(screen.getByText(/两边都空着/)).toBeInTheDocument();
  });

  test('another need is shown large when asked for', async () => {
    const { user } = open(callStates('many'));
    expect(screen.getByRole('figure', { name: /饲料客户索赔/ })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /到货不准/ }));
    expect(screen.getByRole('figure', { name: /到货不准/ })).toBeInTheDocument();
  });
});

describe('the end', () => {
  test('replaces the hand by the outcome and one way on', async () => {
    const { user, ondebrief, onmove } = open(callStates('over'));
    expect(screen.queryByRole('heading', { name: '你说哪一句？' })).toBeNull();
    expect(screen.getByText('谈定：三批留样复检')).toBeInTheDocument();
    await user.keyboard('3');
    expect(onmove).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: '看复盘' }));
    expect(ondebrief).toHaveBeenCalledOnce();
  });

  test('trouble with saving is an alert in plain words', () => {
    open(dealView(), { saved: 'trouble', trouble: '磁盘满了' });
    expect(screen.getByRole('alert')).toHaveTextContent('磁盘满了');
  });
});
