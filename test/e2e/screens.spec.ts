// Every screen in both languages, by day and by night, wide and narrow. One walk through the whole product a language.

import { FEED, FEED_BOOK, MANUAL, MANUAL_BOOK } from './support/words.ts';
import { kept, openBriefing, say, startCall, toDebrief, walkIn } from './support/desk.ts';
import { looksRight, type Look } from './support/looks.ts';
import { expect, test } from './support/site.ts';

const LOOKS: readonly Look[] = [
  { lang: 'zh', wide: 'light', narrow: 'dark' },
  { lang: 'en', wide: 'dark', narrow: 'light' },
];

for (const look of LOOKS) {
  test.describe(look.lang, () => {
    test.use({ locale: look.lang === 'zh' ? 'zh-CN' : 'en-US' });

    test('library, briefing and call', async ({ page }) => {
      test.setTimeout(120_000);
      const check = (name: string) => looksRight(page, name, look);
      await page.goto('./');
      await expect(page.locator('.goon')).toBeVisible();
      await check('library of a newcomer');
      await openBriefing(page, MANUAL);
      for (const fold of await page.locator('details.fold > summary').all()) await fold.click();
      await check('briefing');
      await walkIn(page);
      await check('call, start');
      await say(page, MANUAL, ...MANUAL_BOOK.slice(0, 8));
      await check('call, middle');
      await page.keyboard.press('q');
      await expect(page.locator('dialog.ask')).toBeVisible();
      await check('call, leaving');
      await page.keyboard.press('Escape');
      await say(page, MANUAL, ...MANUAL_BOOK.slice(8));
      await check('call, end');
      await kept(page);
      await toDebrief(page);
      await check('debrief');
      await startCall(page, FEED, 'exam');
      await say(page, FEED, ...FEED_BOOK.slice(0, 3));
      await check('call, exam');
      await kept(page);
      await page.goto('./#/');
      await expect(page.locator('.goon blockquote')).toBeVisible();
      await check('library with attempts');
    });

    test('handbook, settings and a page that is not there', async ({ page }) => {
      test.setTimeout(120_000);
      const check = (name: string) => looksRight(page, name, look);
      await page.goto('./#/handbook');
      await expect(page.locator('.prow').first()).toBeVisible();
      await check('handbook, contents');
      await page.locator('.prow').first().click();
      await expect(page.locator('.leaf h1')).toBeVisible();
      await check('handbook, page');
      await page.goto('./#/handbook/rule/priceTooEarly');
      await check('handbook, rule');
      await page.goto('./#/settings');
      await expect(page.locator('.kept')).toBeVisible();
      await check('settings');
      await page.goto('./#/nowhere');
      await check('not found');
    });
  });
}

test('every page the head leads to is there, in every language', async ({ page }) => {
  await page.goto('./');
  const links = await page.locator('.nav a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(2);
  for (const href of links) {
    await page.goto(`./${href}`);
    await expect(page.locator('main:not(.notice) h1')).toBeVisible();
    await expect(page.locator('.nav [aria-current]')).toHaveAttribute('href', href);
  }
});

test('the page forbids scripts and requests that are not its own', async ({ page }) => {
  await page.goto('./');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).toContain("object-src 'none'");
});
