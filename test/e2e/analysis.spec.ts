// What the analysis adds, in the browser with its worker: the debrief fills in, turning points lead on and are tried again, hints are paid for.

import type { Page } from '@playwright/test';
import { hand, kept, say, startCall, toDebrief } from './support/desk.ts';
import { looksRight, type Look } from './support/looks.ts';
import { expect, test } from './support/site.ts';
import { FEED, FEED_BOOK } from './support/words.ts';

/** By the book, but for a pitch before there is a need. */
const EARLY_PITCH = [...FEED_BOOK.slice(0, 3), 'puritySlick', ...FEED_BOOK.slice(3, 7)];

async function judged(page: Page): Promise<void> {
  await expect(page.locator('.debrief figure.worth')).toBeVisible();
  await expect(page.locator('.rv-p progress')).toHaveCount(0, { timeout: 30_000 });
  await expect(page.locator('.rv-p [role=alert]')).toHaveCount(0);
}

async function playWithPitch(page: Page): Promise<void> {
  await startCall(page, FEED);
  await say(page, FEED, ...EARLY_PITCH);
  await page.keyboard.press('q');
  await page.locator('dialog.ask .btn').last().click();
  await kept(page);
  await toDebrief(page);
}

test('the debrief fills in: values, verdicts, better lines, and a way back to where it turned', async ({ page }) => {
  await playWithPitch(page);
  await judged(page);
  await expect(page.locator('.verdict .total')).toContainText('准确率');
  const turning = page.locator('.rv.turning');
  await expect(turning.first()).toBeVisible();
  expect(await page.locator('.rv .v').count()).toBe(EARLY_PITCH.length + 1);
  await expect(turning.first().locator('.better, .bl').first()).toBeVisible();

  // by keys along the curve: a page ahead is the next turning point, Enter goes to its move
  const curve = page.getByRole('slider');
  await curve.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('.rv:focus')).toHaveCount(1);

  const address = page.url();
  const at = Number(await turning.first().locator('.n').innerText());
  await turning.first().locator('.btn').click();
  await expect(hand(page)).toBeVisible();
  expect(page.url()).not.toBe(address);
  await expect(page.locator('.script > .turn')).toHaveCount(at);
  await page.goto(address);
  await expect(page.locator('.rv')).toHaveCount(EARLY_PITCH.length + 1);
});

test('turning points are tried again until the right move is found', async ({ page }) => {
  await playWithPitch(page);
  await judged(page);
  const count = await page.locator('.rv.turning').count();
  await page.locator('.next .btn.main').click();
  const retry = page.locator('.retry');
  for (let i = 0; i < count; i++) {
    await expect(retry.locator('.choice').first()).toBeVisible();
    const choices = await retry.locator('.choice').count();
    for (let k = 0; k < choices && (await retry.locator('.answer.found').count()) === 0; k++)
      await retry.locator('.choice').nth(k).click();
    await expect(retry.locator('.answer.found')).toBeVisible();
    await retry.locator('.btn.main').click();
  }
  await expect(retry.locator('.sum-up')).toBeVisible();
});

test('a hint names the kind, then the line; each costs two points and stays in the record', async ({ page }) => {
  await startCall(page, FEED);
  await page.keyboard.press('?');
  await expect(hand(page).locator('.hint-t')).not.toBeEmpty();
  await expect(hand(page).locator('.hinted')).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(hand(page).locator('.hinted')).toHaveCount(1);
  await page.reload();
  await expect(hand(page).locator('.hinted')).toHaveCount(1, { timeout: 15_000 });
  await hand(page).locator('.hinted').click();
  await expect(hand(page).locator('.hinted')).toHaveCount(0);
  await say(page, FEED, ...FEED_BOOK.slice(1));
  await kept(page);
  await toDebrief(page);
  await expect(page.locator('.verdict')).toContainText('−4');
  await expect(page.locator('.verdict .total .big')).toHaveText('96');
});

const LOOKS: readonly Look[] = [
  { lang: 'zh', wide: 'light', narrow: 'dark' },
  { lang: 'en', wide: 'dark', narrow: 'light' },
];
for (const look of LOOKS)
  test(`the full debrief in ${look.lang}`, async ({ page }) => {
    test.setTimeout(120_000);
    await playWithPitch(page);
    await judged(page);
    await looksRight(page, 'debrief, judged', look);
    await page.locator('.next .btn.main').click();
    await looksRight(page, 'turning points again', look);
    await expect(page.locator('.retry')).toBeVisible();
  });

test('on a phone a hint is read where it was asked for, and the line it names comes into view', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await startCall(page, FEED);
  const ask = hand(page).locator('[aria-keyshortcuts="?"]');
  await ask.click();
  await expect(hand(page).locator('.hint-t')).not.toBeEmpty();
  await expect(hand(page).locator('.hint-t')).toBeInViewport({ ratio: 1 });
  await ask.click();
  await expect(hand(page).locator('.hinted')).toBeInViewport({ ratio: 1 });
});
