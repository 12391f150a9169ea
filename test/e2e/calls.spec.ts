// Whole calls, from the first page to the debrief: by mouse, by keys alone, in either language, in practice and in an exam.

import type { Locator, Page } from '@playwright/test';
import {
  chooseLang,
  hand,
  handWords,
  pressLines,
  say,
  scoreOn,
  startCall,
  toDebrief,
  turnsSaid,
  type Score,
} from './support/desk.ts';
import { expect, test } from './support/site.ts';
import { FEED, FEED_BOOK, MANUAL, MANUAL_BOOK } from './support/words.ts';

/** Length as a Chinese reader counts it: a character each, a Latin word or a number for one. */
const lengthOf = (text: string): number => (text.match(/[\u3400-\u9fff]|[A-Za-z0-9.,%]+/g) ?? []).length;
/** What one has to read: all that shows, but for buttons and the names of what stays folded away. */
const proseOf = (where: Locator): Promise<string> =>
  where.evaluate((root: HTMLElement) => {
    const aside = [...root.querySelectorAll<HTMLElement>('.btn, summary')].map((one) => one.innerText);
    return aside.reduce((text, one) => text.replace(one, ''), root.innerText);
  });
const scaleTilt = (page: Page): Promise<string> =>
  page.locator('.need .scale').evaluate((one) => getComputedStyle(one).getPropertyValue('--tilt'));

test('a newcomer plays the first call by mouse, in Chinese', async ({ page }) => {
  await page.goto('./');
  let clicks = 0;
  const read: string[] = [];
  const click = async (what: string): Promise<void> => {
    clicks += 1;
    await page.locator(what).click();
  };
  await expect(page.locator('.goon')).toBeVisible();
  read.push(await proseOf(page.locator('.goon')));
  await click('.goon .btn.main');
  await expect(page.locator('.briefing .lead-in')).toBeVisible();
  read.push(await proseOf(page.locator('main')));
  await click('.brief-go .btn.main');
  await expect(hand(page)).toBeVisible();
  read.push(await page.locator('.scene').innerText(), await page.locator('.turn').innerText());
  expect(clicks).toBeLessThanOrEqual(3);
  expect(
    read.map(lengthOf).reduce((sum, each) => sum + each),
    read.join('\n'),
  ).toBeLessThanOrEqual(200);

  await say(page, FEED, ...FEED_BOOK.slice(0, 3));
  const [before, stood] = [await scaleTilt(page), await page.locator('.need .stage').innerText()];
  await say(page, FEED, ...FEED_BOOK.slice(3, 8));
  expect(parseFloat(before)).toBeGreaterThan(0);
  expect(parseFloat(await scaleTilt(page))).toBeLessThanOrEqual(0);
  expect(stood).toContain('还差');
  await expect(page.locator('.need .stage')).toContainText('已经过线');

  await say(page, FEED, ...FEED_BOOK.slice(8));
  await expect(page.locator('.closing .agreed')).toContainText(FEED.label('weekTrial', 'zh'));
  await toDebrief(page);
  const { total, bars } = await scoreOn(page);
  expect(total).toBeGreaterThanOrEqual(80);
  expect(bars).toHaveLength(6);
});

test('every rule named in a debrief opens its page of the handbook', async ({ page }) => {
  await startCall(page, FEED);
  // a poor call on purpose: the more rules the better
  await say(page, FEED, 'puritySlick', 'askHappy');
  await page.locator('[aria-keyshortcuts="Q"]').click();
  await page.locator('dialog .btn').last().click();
  await toDebrief(page);
  const links = page.locator('.review a[href*="/handbook/"], .rv-n a, .home a[href*="/handbook/"]');
  const hrefs = new Set(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? '')));
  expect(hrefs.size).toBeGreaterThan(1);
  for (const href of hrefs) {
    await page.goto(`./${href}`);
    await expect(page.locator('.leaf h1')).toBeVisible();
    await expect(page.locator('.leaf a.prow').first()).toBeVisible();
  }
});

test.describe('by keys alone, in English', () => {
  test.use({ locale: 'en-US' });

  /** Presses Tab until the thing has focus, as someone without a mouse would. */
  const tabTo = async (page: Page, what: string): Promise<void> => {
    for (let i = 0; i < 40; i += 1) {
      if (await page.locator(what).evaluateAll((all) => all.some((one) => one === document.activeElement))) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`no way to ${what} by Tab`);
  };

  async function playFirst(page: Page, inTheMiddle: () => Promise<void>): Promise<Score> {
    await startFirst(page);
    await pressLines(page, FEED, ...FEED_BOOK.slice(0, 5));
    await inTheMiddle();
    await pressLines(page, FEED, ...FEED_BOOK.slice(6));
    await tabTo(page, '.closing .btn.main');
    await page.keyboard.press('Enter');
    await expect(page.locator('.debrief .verdict')).toBeVisible();
    return scoreOn(page);
  }

  /** From the library to the hand: the bookmark for a newcomer, the table of contents for the second time. */
  async function startFirst(page: Page): Promise<void> {
    await page.goto('./#/');
    await expect(page.locator('.goon')).toBeVisible();
    await tabTo(page, `.hit[href$="${FEED.id}"]`);
    await page.keyboard.press('Enter');
    await expect(page.locator('.briefing')).toBeVisible();
    await tabTo(page, '.brief-go .btn.main');
    await page.keyboard.press('Enter');
    await expect(hand(page)).toBeVisible();
  }

  test('and a switch to Chinese half-way changes neither the turn, nor the hand, nor the score', async ({ page }) => {
    const sixth = FEED_BOOK[5] ?? '';
    const plain = await playFirst(page, () => pressLines(page, FEED, sixth));
    expect(plain.total).toBeGreaterThanOrEqual(80);
    const switched = await playFirst(page, async () => {
      const [turn, words] = [await turnsSaid(page), await handWords(page)];
      const switchTo = async (lang: string): Promise<void> => {
        await tabTo(page, `.toggles [lang="${lang}"]`);
        await page.keyboard.press('Enter');
      };
      await switchTo('zh-CN');
      expect(await turnsSaid(page)).toBe(turn);
      expect(await handWords(page)).toHaveLength(words.length);
      expect(await handWords(page)).not.toEqual(words);
      await pressLines(page, FEED, sixth);
      await page.keyboard.press('u');
      await expect.poll(() => turnsSaid(page)).toBe(turn);
      await switchTo('en');
      expect(await handWords(page)).toEqual(words);
      await pressLines(page, FEED, sixth);
    });
    expect(switched).toEqual(plain);
  });
});

test('five whys to the root, by the book, and the same score read in either language', async ({ page }) => {
  await startCall(page, MANUAL);
  await say(page, MANUAL, ...MANUAL_BOOK.slice(0, 4));
  await expect(page.locator('.ladder .root')).toContainText('到底了');
  await chooseLang(page, 'en');
  await say(page, MANUAL, ...MANUAL_BOOK.slice(4));
  await expect(page.locator('.closing .agreed')).toContainText(MANUAL.label('bothShifts', 'en'));
  await toDebrief(page);
  const english = await scoreOn(page);
  expect(english.total).toBeGreaterThanOrEqual(80);
  expect(english.bars).toHaveLength(6);
  await chooseLang(page, 'zh');
  expect(await scoreOn(page)).toEqual(english);
});

test('an exam names no kinds, takes nothing back, hints at nothing, and lets one walk out', async ({ page }) => {
  await startCall(page, FEED, 'exam');
  await say(page, FEED, 'silos', 'askDosage', 'julyFarms');
  const turn = await turnsSaid(page);
  for (const what of ['.group', '.sort', '.q', '.need', '.gauges', '.gain', '.has', '.step']) {
    await expect(page.locator(`main ${what}`), what).toHaveCount(0);
  }
  await expect(hand(page).locator('[aria-keyshortcuts="U"], [aria-keyshortcuts="?"]')).toHaveCount(0);
  await page.keyboard.press('u');
  await page.keyboard.press('?');
  expect(await turnsSaid(page)).toBe(turn);
  await page.keyboard.press('q');
  await expect(page.locator('.closing')).toBeVisible();
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(page.locator('#over-h')).toBeFocused();
  await toDebrief(page);
  // and the same rules: nothing to play on from
  await expect(page.locator('.review button', { hasText: '从这里重新谈' })).toHaveCount(0);
});

test('in practice leaving asks first, and what is taken back is on record', async ({ page }) => {
  await startCall(page, FEED);
  await say(page, FEED, 'silos', 'askDosage');
  const words = await handWords(page);
  await say(page, FEED, 'julyFarms');
  await page.keyboard.press('u');
  await expect.poll(() => turnsSaid(page)).toBe(2);
  expect(await handWords(page)).toEqual(words);
  await page.keyboard.press('q');
  await expect(page.locator('dialog.ask')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(hand(page)).toBeVisible();
  await page.keyboard.press('q');
  await page.locator('dialog .btn').last().click();
  await toDebrief(page);
  await expect(page.locator('.verdict')).toContainText('退回过 1 次');
});
