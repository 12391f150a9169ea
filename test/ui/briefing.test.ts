// The briefing by role and name: short, with defaults, one button.

import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import Briefing from '../../src/ui/screens/Briefing.svelte';
import { dealView } from '../support/ui-fixtures.ts';

function open(mode: 'practice' | 'exam' = 'practice') {
  const onbegin = vi.fn();
  render(Briefing, {
    props: {
      view: dealView({ state: 'briefing', call: null }),
      minutes: 10,
      plan: { aim: null, fallback: null, note: '' },
      mode,
      onbegin,
      backHref: '#/',
    },
  });
  return { onbegin, user: userEvent.setup() };
}

test('one press begins, with the largest step as aim and the smallest as fallback', async () => {
  const { user, onbegin } = open();
  await user.click(screen.getByRole('button', { name: '开始拜访' }));
  expect(onbegin).toHaveBeenCalledExactlyOnceWith({
    mode: 'practice',
    plan: { aim: 'meeting', fallback: 'samples', note: '' },
  });
});

test('an exam is chosen by a radio, the plan by two lists and a line', async () => {
  const { user, onbegin } = open();
  await user.click(screen.getByRole('radio', { name: /考核/ }));
  await user.click(screen.getByText('拜访计划'));
  await user.selectOptions(screen.getByRole('combobox', { name: '想要' }), '一吨批次试验');
  await user.type(screen.getByRole('textbox', { name: '备注一句' }), '先问七月');
  await user.click(screen.getByRole('button', { name: '开始拜访' }));
  expect(onbegin).toHaveBeenCalledExactlyOnceWith({
    mode: 'exam',
    plan: { aim: 'trial', fallback: 'samples', note: '先问七月' },
  });
});

test('a newcomer reads little: what stands open is under 160 characters with a brief of 50', () => {
  open();
  const page = screen.getByRole('main').cloneNode(true) as HTMLElement;
  for (const folded of page.querySelectorAll('details > :not(summary)')) folded.remove();
  expect((page.textContent ?? '').replace(/\s/g, '').length).toBeLessThan(160);
});
