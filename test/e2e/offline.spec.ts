// Without a network: the site after one visit, and the single file that never had one.

import {
  hand,
  handWords,
  kept,
  openBriefing,
  say,
  scoreOn,
  startCall,
  toDebrief,
  turnsSaid,
  walkIn,
} from './support/desk.ts';
import { expect, test } from './support/site.ts';
import { FEED, FEED_BOOK, MANUAL } from './support/words.ts';

test('after one visit everything opens offline, scenarios never opened before included', async ({ page, context }) => {
  await page.goto('./');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('.goon')).toBeVisible();
  await expect(page.locator('.entry')).not.toHaveCount(0);
  await page.goto('./#/handbook');
  await page.locator('.prow').first().click();
  await expect(page.locator('.leaf h1')).toBeVisible();
  await openBriefing(page, MANUAL);
  await walkIn(page);
  await say(page, MANUAL, 'lastNight');
  await startCall(page, FEED);
  await say(page, FEED, ...FEED_BOOK);
  await toDebrief(page);
  expect((await scoreOn(page)).total).toBeGreaterThanOrEqual(80);
  await page.reload();
  await expect(page.locator('.debrief .verdict')).toBeVisible();
});

test('the single file plays from a folder, and keeps a call over a reload', async ({ page }) => {
  await page.goto(new URL('../../dist/deal-dojo.html', import.meta.url).href);
  await page.locator('.goon .btn.main').click();
  await page.locator('.brief-go .btn.main').click();
  await say(page, FEED, ...FEED_BOOK.slice(0, 4));
  await kept(page);
  const words = await handWords(page);
  await page.reload();
  await expect(hand(page)).toBeVisible();
  expect(await turnsSaid(page)).toBe(4);
  expect(await handWords(page)).toEqual(words);
  await say(page, FEED, ...FEED_BOOK.slice(4));
  await toDebrief(page);
  expect((await scoreOn(page)).total).toBeGreaterThanOrEqual(80);
});
