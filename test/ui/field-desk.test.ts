// The moves with a sheet of their own, each at the first moment a robot's game allows it; and words for whatever may be refused.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { must, type DealView, type DeskCard, type Move, type Refusal } from '../../src/core/public.ts';
import { ROBOTS, runRobot } from '../../src/core/robots.ts';
import { runner } from '../../src/app/runner.ts';
import Field from '../../src/ui/screens/Field.svelte';
import { namesOf } from '../../src/ui/parts/field/names.ts';
import { refusalWords } from '../../src/ui/parts/field/refusal-words.ts';
import { locale } from '../../src/ui/state/locale.svelte.ts';
import { tinyCampaign } from '../support/campaign-play.ts';

const TINY = tinyCampaign();
const GAME = runRobot(TINY, ROBOTS.byTheBook).log.moves;

/** Every view of the game in which the trainee stands in the field, in order. */
const VIEWS: readonly DealView[] = (() => {
  let deal = runner.start(TINY);
  const views: DealView[] = [];
  for (const move of GAME) {
    const played = runner.play(TINY, deal, move);
    if (!played.ok) break;
    deal = played.deal;
    const view = runner.view(TINY, deal, 'practice');
    if (view.state !== 'call') views.push(view);
  }
  return views;
})();
const firstWhere = (test: (view: DealView) => boolean): DealView => must(VIEWS.find(test), 'a moment of the game');
const whenOpen = (kind: DeskCard['kind']): DealView =>
  firstWhere((view) => view.field?.desk.find((card) => card.kind === kind)?.refusal === null && !view.field.ended);

function show(view: DealView) {
  const moves: Move[] = [];
  const user = userEvent.setup();
  render(Field, {
    props: {
      view,
      field: must(view.field, 'a field'),
      saved: 'saved',
      refused: null,
      onmove: (move: Move) => moves.push(move),
      onundo: null,
      ondebrief: () => undefined,
      backHref: '#/',
    },
  });
  return { moves, user };
}
const press = async (user: ReturnType<typeof userEvent.setup>, name: RegExp) =>
  user.click(within(screen.getByRole('region', { name: '今天做什么' })).getByRole('button', { name }));
const sheet = () => within(screen.getByRole('dialog'));

afterEach(() => locale.use('zh'));

test('the grading sheet names the six facts and what each grade means', async () => {
  const { moves, user } = show(whenOpen('grade'));
  await press(user, /给项目评级/);
  expect(sheet().getByText('优先级')).toBeInTheDocument();
  expect(sheet().getByRole('button', { name: '先选一个' })).toBeDisabled();
  await user.click(sheet().getByRole('radio', { name: /^B/ }));
  await user.click(sheet().getByRole('button', { name: '评为 B，1 天' }));
  expect(moves).toEqual([{ do: 'grade', grade: 'B' }]);
});

test('the proposal has a line for each person met, and asks for a strength with each need', async () => {
  const view = firstWhere(
    (one) =>
      one.field?.desk.find(({ kind }) => kind === 'propose')?.refusal === null &&
      one.field.people.some(({ needs }) => needs.length > 0),
  );
  const person = must(
    view.field?.people.find(({ needs, lastSeen }) => needs.length > 0 && lastSeen !== null),
    'a need',
  );
  const need = must(person.needs[0], 'a need').id;
  const { moves, user } = show(view);
  await press(user, /写方案/);
  await user.selectOptions(must(sheet().getAllByRole('combobox', { name: '对方的需求' })[0], 'a row'), need);
  expect(sheet().getByRole('button', { name: '有一条没选优势' })).toBeDisabled();
  await user.selectOptions(sheet().getByRole('combobox', { name: '我们的优势' }), 'purity');
  await user.click(sheet().getByRole('checkbox', { name: '正合本人的心意' }));
  await user.click(sheet().getByRole('button', { name: '交方案，1 条，3 天' }));
  expect(moves).toEqual([{ do: 'propose', picks: [{ person: person.id, need, strength: 'purity', win: true }] }]);
});

test('the tender says what each level leaves of the margin', async () => {
  const { moves, user } = show(whenOpen('bid'));
  await press(user, /递标/);
  await user.click(sheet().getByRole('radio', { name: /跟最便宜的一样.*降 1 档/ }));
  await user.click(sheet().getByRole('button', { name: '递标，3 天' }));
  expect(moves).toEqual([{ do: 'bid', level: 0 }]);
});

test('a concession can be sold for a step not yet agreed', async () => {
  const view = whenOpen('negotiate');
  const card = must(
    view.field?.desk.find(({ kind }) => kind === 'negotiate'),
    'a card',
  );
  const { moves, user } = show(view);
  await press(user, /商务谈判/);
  expect(sheet().getByRole('radio', { name: /白让/ })).toBeChecked();
  for (const one of card.returns.slice(0, 1))
    await user.click(sheet().getByRole('radio', { name: new RegExp(one.label.zh ?? '') }));
  await user.click(sheet().getByRole('button', { name: '就这么谈，2 天' }));
  expect(moves).toEqual([{ do: 'negotiate', take: card.returns[0]?.id ?? null }]);
});

test('forcing says what is missing and what it costs for ever', async () => {
  const { moves, user } = show(whenOpen('force'));
  await press(user, /强推“开发”这一关/);
  expect(sheet().getByText(/决策时扣 2/)).toBeInTheDocument();
  await user.click(sheet().getByRole('button', { name: '强推过去' }));
  expect(moves).toEqual([{ do: 'force' }]);
});

test('the decision shows both figures in a sentence, then delivery with its checks', () => {
  show(
    must(
      VIEWS.findLast((view) => view.field?.delivery),
      'an installation',
    ),
  );
  const region = within(screen.getByRole('region', { name: '定标' }));
  expect(region.getByText(/单子是我们的/)).toBeInTheDocument();
  expect(region.getByText('第 3 查')).toBeInTheDocument();
});

test.each(['zh', 'en'] as const)('every moment of a whole game can be shown: %s', (lang) => {
  locale.use(lang);
  for (const view of VIEWS.filter((_, i) => i % 6 === 0)) {
    const { container, unmount } = render(Field, {
      props: {
        view,
        field: must(view.field, 'a field'),
        saved: 'saved',
        refused: null,
        onmove: () => undefined,
        onundo: null,
        ondebrief: () => undefined,
        backHref: '#/',
      },
    });
    expect(container.textContent).not.toMatch(/undefined|NaN|\[object|field_/);
    if (lang === 'en') expect(container.querySelector('main')?.textContent).not.toMatch(/[\u4e00-\u9fff]/);
    unmount();
  }
});

const REFUSALS: readonly Refusal[] = [
  { why: 'notInCall' },
  { why: 'alreadyInCall' },
  { why: 'dealClosed' },
  { why: 'unknownPerson', person: 'nobody' },
  { why: 'doorClosed', person: 'huang' },
  { why: 'unknownLine', id: 'none' },
  { why: 'notOnOffer', id: 'none' },
  { why: 'notACampaign' },
  { why: 'personGone', person: 'ruan' },
  { why: 'stageAhead', stage: 'enter', missing: ['coach', 'economicMet'] },
  { why: 'outOfTime', from: 42, to: 56, endsOn: 8 },
  { why: 'outOfTime', from: 0, to: 56, endsOn: 58 },
  { why: 'notUnlocked', by: ['trialBatch'] },
  { why: 'noCoach' },
  { why: 'noCounterpart', person: 'huang' },
  { why: 'noSupporter' },
  { why: 'noOrderYet' },
  { why: 'notEnoughFacts', known: 2, needed: 4 },
  { why: 'doneAlready' },
  { why: 'nothingToForce' },
  { why: 'noSuchFlag' },
  { why: 'badChoice', of: 'price' },
];
test.each(['zh', 'en'] as const)('every refusal has words of its own: %s', (lang) => {
  locale.use(lang);
  const names = namesOf(must(VIEWS[0], 'a view'));
  const words = REFUSALS.map((refusal) => refusalWords(refusal, names));
  expect(new Set(words).size).toBe(REFUSALS.length);
  expect(words.join('\n')).not.toMatch(/undefined|\{|field_/);
});
