// Whole deals, from the briefing to the debrief: two that are won, one that is left; kept in every phase, and fit to be looked at in all of them.

import type { Page } from '@playwright/test';
import { EMPTY_MARK, must, type Move } from '../../src/core/public.ts';
import {
  beginCampaign,
  bringIn,
  field,
  figure,
  fillFor,
  openFor,
  playOn,
  sheet,
  toCampaignDebrief,
} from './support/campaign.ts';
import { cutWhere, dealAfter, logOf, NINGXIA, reportOn, see, woven, type Written } from './support/deals.ts';
import { chooseLang, kept, scoreOn } from './support/desk.ts';
import { looksRight, type Look } from './support/looks.ts';
import { expect, test } from './support/site.ts';

const FLOOR = logOf('win-from-the-floor');
/** The widest of the won deals, with the moves it does without put in before the talks. */
const EVERYBODY = woven(
  logOf('win-everybody'),
  (next) => next.do === 'negotiate',
  ({ people }) => ({
    do: 'mark',
    person: must(people[0], 'somebody').id,
    mark: { ...EMPTY_MARK, role: 'economic', influence: 3, sure: 'guess' },
  }),
  ({ people, strengths }) => ({
    do: 'propose',
    picks: people
      .filter(({ lastSeen, gone, needs }) => lastSeen !== null && !gone && needs.length > 0)
      .slice(0, 3)
      .map(({ id, needs }, i) => ({
        person: id,
        need: must(needs[0], 'a need').id,
        strength: must(strengths[i], 'a strength').id,
        win: i === 0,
      })),
  }),
  ({ flags, strengths }) => ({
    do: 'clear',
    flag: must(
      flags.find(({ kind }) => kind === 'concern' || kind === 'newInJob' || kind === 'quietAccount'),
      'a flag a strength answers',
    ).key,
    with: must(strengths[0], 'a strength').id,
  }),
);

/** The debrief that is open tells what the engine says of these moves, and its vote adds up as it stands there. */
async function tellsOf(page: Page, moves: readonly Move[]): Promise<void> {
  const report = reportOn(moves);
  const scored = report.bars.filter(({ weight }) => weight > 0).map(({ shown }) => shown);
  expect(await scoreOn(page)).toEqual({ total: report.total, bars: scored });
  if (!report.vote) return expect(page.locator('.tally')).toHaveCount(0);
  const figures = async (where: string): Promise<number[]> => (await page.locator(where).allInnerTexts()).map(figure);
  const votes = await figures('.tally tbody td:last-child');
  expect(votes).toHaveLength(report.vote.lines.length);
  const [sum] = await figures('.tally tfoot td:last-child');
  expect(votes.reduce((all, each) => all + each, 0)).toBe(sum);
  const [ours, rivals] = await figures('.vote .ledger .all dd');
  const terms = await figures('.vote .ledger > div:not(.all) dd');
  expect(terms).toHaveLength(5);
  expect(terms.reduce((all, each) => all + each, 0)).toBe(ours);
  expect([ours, rivals]).toEqual([report.vote.ours, report.vote.rivals]);
}

test('a campaign won with everybody, by mouse, from the briefing to the renewal', async ({ page }) => {
  test.setTimeout(120_000);
  await beginCampaign(page);
  const [begin, ...moves] = EVERYBODY;
  expect(begin?.do).toBe('begin');
  await playOn(page, dealAfter([{ do: 'begin' }]), moves);
  await expect(page.locator('.decision .figures dd.big').first()).toHaveText(String(reportOn(EVERYBODY).vote?.ours));
  await toCampaignDebrief(page);
  await expect(page.locator('.verdict .total .big')).toHaveClass(/\bok\b/);
  await tellsOf(page, EVERYBODY);
  await chooseLang(page, 'en');
  await tellsOf(page, EVERYBODY);
});

test.describe('in English', () => {
  test.use({ locale: 'en-US' });

  test('a campaign won from the floor with a node forced, its calls by keys', async ({ page }) => {
    test.setTimeout(120_000);
    await beginCampaign(page);
    await playOn(page, dealAfter([{ do: 'begin' }]), FLOOR.slice(1), 'keys');
    await toCampaignDebrief(page);
    await tellsOf(page, FLOOR);
  });
});

test('leaving a deal is asked twice, cannot be pressed by accident, and has a debrief of its own', async ({ page }) => {
  const log = logOf('right-no-go');
  const [before, deal] = [log.slice(0, -1), dealAfter(log.slice(0, -1))];
  await bringIn(page, { id: 'leaving', moves: before });
  await page.goto('./#/call/leaving');
  await openFor(page, see(deal), { do: 'withdraw' });
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toHaveCount(0);
  await openFor(page, see(deal), { do: 'withdraw' });
  await expect(sheet(page).locator('.btn.main')).toHaveCount(0);
  await fillFor(page, see(deal), { do: 'withdraw' });
  await expect(sheet(page).getByRole('alert')).toBeVisible();
  await sheet(page).locator('.btn.main').click();
  await expect(page.locator('#ended-h')).toBeFocused();
  await toCampaignDebrief(page);
  await tellsOf(page, log);
});

test('a campaign comes back on the very place in every phase', async ({ page, context }) => {
  test.setTimeout(120_000);
  const calls = (state: string, over: number) =>
    cutWhere(EVERYBODY, (view, next) => view.state === state && (view.field?.day ?? 0) > over && next?.do === 'say');
  const cuts: Readonly<Record<string, number>> = {
    begun: 1,
    inCall: calls('call', 45),
    between: cutWhere(
      EVERYBODY,
      (view, next) => view.state === 'field' && next?.do === 'act' && next.action === 'roomDemo',
    ),
    bid: cutWhere(EVERYBODY, (_, next) => next?.do === 'bid'),
    order: cutWhere(EVERYBODY, (view, next) => Boolean(view.field?.decision) && next?.do === 'act'),
    ended: EVERYBODY.length - 1,
  };
  await bringIn(page, ...Object.entries(cuts).map(([id, cut]): Written => ({ id, moves: EVERYBODY.slice(0, cut) })));
  /** All that stands there, but for what is only told when it happens. */
  const shown = (on: Page): Promise<string> =>
    on.locator('main').evaluate((main: HTMLElement) => {
      const told = [...main.querySelectorAll<HTMLElement>('[aria-live]')].map((one) => one.innerText);
      return told.reduce((text, one) => text.replace(one, ''), main.innerText).replace(/\n+/g, '\n');
    });
  let now = page;
  for (const [id, cut] of Object.entries(cuts)) {
    await now.goto(`./#/call/${id}`);
    await expect(now.locator('main.field-page, main.call')).toBeVisible();
    await playOn(now, dealAfter(EVERYBODY.slice(0, cut)), EVERYBODY.slice(cut, cut + 1));
    await kept(now);
    const before = await shown(now);
    await now.close();
    now = await context.newPage();
    await now.goto(`./#/call/${id}`);
    await expect(now.locator('main.field-page, main.call')).toBeVisible();
    expect(await shown(now), id).toEqual(before);
  }
  // what ended is in the library with its total, and its debrief opens by itself
  await now.goto('./#/debrief/ended');
  await expect(now.locator('main.campaign-d .verdict')).toBeVisible();
  await tellsOf(now, EVERYBODY);
});

const LOOKS: readonly Look[] = [
  { lang: 'zh', wide: 'dark', narrow: 'light' },
  { lang: 'en', wide: 'light', narrow: 'dark' },
];

const next = (log: readonly Move[], kind: Move['do']): readonly Move[] =>
  log.slice(
    0,
    cutWhere(log, (_, coming) => coming?.do === kind),
  );

for (const look of LOOKS) {
  test.describe(`looks, ${look.lang}`, () => {
    test.use({ locale: look.lang === 'zh' ? 'zh-CN' : 'en-US' });

    test('the field from beginning to end, and its debrief', async ({ page }) => {
      test.setTimeout(180_000);
      const check = (name: string) => looksRight(page, name, look);
      const stands: Readonly<Record<string, readonly Move[]>> = {
        start: EVERYBODY.slice(0, 1),
        middle: next(EVERYBODY, 'bid'),
        decided: EVERYBODY.slice(
          0,
          cutWhere(EVERYBODY, ({ field: on }) => on?.delivery?.checks.some(({ state }) => state !== 'ahead') ?? false),
        ),
        ended: EVERYBODY,
        left: logOf('right-no-go'),
      };
      await page.goto(`./#/brief/${NINGXIA.id}`);
      await expect(page.locator('.briefing')).toBeVisible();
      await check('campaign briefing');
      await bringIn(page, ...Object.entries(stands).map(([id, moves]): Written => ({ id, moves })));
      for (const id of ['start', 'middle', 'decided', 'ended']) {
        await page.goto(`./#/call/${id}`);
        await expect(field(page)).toBeVisible();
        await page
          .locator('main details')
          .evaluateAll((all: HTMLDetailsElement[]) => all.forEach((one) => (one.open = true)));
        await check(`field, ${id}`);
      }
      for (const id of ['ended', 'left']) {
        await page.goto(`./#/debrief/${id}`);
        await expect(page.locator('main.campaign-d .verdict')).toBeVisible();
        await check(`campaign debrief, ${id}`);
      }
    });

    test('every sheet that lies over the field', async ({ page }) => {
      test.setTimeout(180_000);
      const sheets: readonly (readonly [id: string, log: readonly Move[], make: (log: readonly Move[]) => Move])[] = [
        ['grade', next(FLOOR, 'grade'), () => ({ do: 'grade', grade: 'B' })],
        ['force', next(FLOOR, 'force'), () => ({ do: 'force' })],
        ['withdraw', next(FLOOR, 'force'), () => ({ do: 'withdraw' })],
        ['bid', next(FLOOR, 'bid'), () => ({ do: 'bid', level: 1 })],
        ['wait', next(FLOOR, 'wait'), () => ({ do: 'wait' })],
        ['act', next(FLOOR, 'act'), (log) => must(FLOOR[log.length], 'the action')],
        [
          'person',
          next(EVERYBODY, 'bid'),
          () =>
            must(
              FLOOR.find((one) => one.do === 'mark'),
              'a mark',
            ),
        ],
        ...(['propose', 'clear', 'negotiate'] as const).map(
          (kind) => [kind, next(EVERYBODY, kind), (log: readonly Move[]) => must(EVERYBODY[log.length], kind)] as const,
        ),
      ];
      await bringIn(page, ...sheets.map(([id, moves]): Written => ({ id, moves })));
      for (const [id, log, make] of sheets) {
        const [view, move] = [see(dealAfter(log)), make(log)];
        await page.goto(`./#/call/${id}`);
        await expect(field(page)).toBeVisible();
        await openFor(page, view, move);
        await fillFor(page, view, move);
        await looksRight(page, `sheet, ${id}`, look);
      }
    });
  });
}
