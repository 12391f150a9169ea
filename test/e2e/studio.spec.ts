// The studio in the browser: the guide's hour from the template to a call in the library, and a fault shown at its line, mended and played.

import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { edited, hourOf, templateIn } from '../support/guide-hour.ts';
import { hand, kept, toDebrief } from './support/desk.ts';
import { looksRight, type Look } from './support/looks.ts';
import { expect, test } from './support/site.ts';

const editor = (page: Page) => page.locator('.cm-content');
const state = (page: Page) => page.locator('.st-state');
const problems = (page: Page) => page.locator('.st-problems li');

/** The whole text, as if pasted over what stands there. */
async function writeIn(page: Page, text: string): Promise<void> {
  await editor(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await editor(page).evaluate((content, words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    content.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

async function openTemplate(page: Page): Promise<void> {
  await page.goto('./#/studio/new-template');
  await expect(editor(page)).toBeVisible({ timeout: 15_000 });
  await expect(state(page)).toContainText('能玩');
}

interface Written {
  readonly lines: readonly { readonly id: string; readonly say: string }[];
  readonly advances: Readonly<Record<string, { readonly say: string }>>;
}

test('following only the guide, in the browser: a call with one buyer and two needs, in the library, played to an advance', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openTemplate(page);
  let text = templateIn('zh');
  const seen: string[] = [];
  for (const edit of hourOf('zh')) {
    text = edited(text, edit);
    await writeIn(page, text);
    await expect(page.locator('[data-saved]')).toHaveAttribute('data-saved', 'saved');
    await expect
      .poll(async () => {
        const codes = await problems(page).locator('a').allInnerTexts();
        return `${await state(page).innerText()} ${codes.join(' ')}`;
      })
      .toMatch(/能玩|S0/);
    seen.push(...(await problems(page).locator('a').allInnerTexts()));
  }
  // the guide says which two it meets on the way
  expect(seen.length).toBeGreaterThan(0);
  await expect(problems(page)).toHaveCount(0);
  await expect(state(page)).toContainText('能玩');
  await page.getByRole('button', { name: '放进场次' }).click();
  await expect(page.locator('.st-done')).toBeVisible();

  await page.goto('./#/');
  const mine = page.locator('section').filter({ has: page.locator('#toc-own') });
  await expect(mine.locator('.entry')).toHaveCount(1);
  await mine.locator('.entry a').click();
  await page.locator('.brief-go button[type=submit]').click();
  const { lines, advances } = parse(text) as Written;
  const words = (id: string): string =>
    lines.find((line) => line.id === id)?.say ?? advances[id]?.say ?? `no line ${id}`;
  const path = ['askFleet', 'oldOnes', 'customersSaid', 'noneStopped', 'listen', 'liveIn', 'askChargers', 'priceLater'];
  path.push('nightWait', 'noWaiting', 'mealBreak', 'peakWeek');
  for (const [i, id] of path.entries()) {
    if (id === 'listen') await page.keyboard.press('l');
    else
      await hand(page)
        .locator('.say')
        .filter({ hasText: words(id) })
        .click();
    await expect(page.locator('.script > .turn')).toHaveCount(i + 2);
  }
  await kept(page);
  await toDebrief(page);
  await expect(page.locator('.verdict .total .big')).toHaveText(/^(8|9)\d$|^100$/);
});

test('a fault is shown at its line; mended, the same test play goes on as far as the new text allows', async ({
  page,
}) => {
  await openTemplate(page);
  const good = templateIn('zh');
  await page.getByRole('tab', { name: '试谈' }).click();
  await page.getByRole('button', { name: '从头谈起' }).click();
  await expect(hand(page)).toBeVisible();
  await hand(page).locator('.say').first().click();
  await hand(page).locator('.say').first().click();
  await expect(page.locator('.script > .turn')).toHaveCount(3);
  await page.locator('.st-bar-t').getByRole('button', { name: '回到正文' }).click();

  const lines = good.split('\n');
  const at = lines.findIndex((line) => line.includes('mode: complacent'));
  await writeIn(page, good.replace('mode: complacent', 'mode: complacant'));
  const fault = problems(page).first();
  await expect(fault).toContainText(`${at + 1}`);
  await expect(fault.locator('a')).toHaveText('S024');
  await expect(state(page)).toContainText('还不能玩');
  await fault.locator('.st-place').click();
  await expect(page.locator('.cm-lint-marker-error').first()).toBeVisible();
  await expect(page.locator('.cm-activeLine')).toContainText('complacant');

  // mended, with a minute less: the moves made before are made again on the new text
  await writeIn(page, good.replace('minutes: 28', 'minutes: 27'));
  await expect(problems(page)).toHaveCount(0);
  await page.getByRole('tab', { name: '试谈' }).click();
  await expect(page.locator('.st-moves li')).toHaveCount(3);
  await page.locator('.st-moves li button').nth(1).click();
  await expect(page.locator('.script > .turn')).toHaveCount(2);
});

test('what was written is there again after a reload', async ({ page }) => {
  await openTemplate(page);
  await writeIn(page, templateIn('zh').replace('旺季之前', '旺季之后'));
  await expect(page.locator('h1')).toHaveText('旺季之后');
  await expect(page.locator('[data-saved]')).toHaveAttribute('data-saved', 'saved');
  await page.reload();
  await expect(page.locator('h1')).toHaveText('旺季之后');
  await page.goto('./#/studio');
  await expect(page.locator('main')).toContainText('旺季之后');
});

test('the doctor examines in a worker and tells what he found', async ({ page }) => {
  test.setTimeout(90_000);
  await openTemplate(page);
  await page.getByRole('tab', { name: '体检' }).click();
  await page.locator('#st-pane-doctor .btn').first().click();
  await expect(page.locator('#st-pane-doctor table').first()).toBeVisible({ timeout: 60_000 });
});

const LOOKS: readonly Look[] = [
  { lang: 'zh', wide: 'light', narrow: 'dark' },
  { lang: 'en', wide: 'dark', narrow: 'light' },
];
for (const look of LOOKS)
  test.describe(look.lang, () => {
    test.use({ locale: look.lang === 'zh' ? 'zh-CN' : 'en-US' });
    test('the studio and the guide', async ({ page }) => {
      test.setTimeout(180_000);
      await page.goto('./#/studio');
      await expect(page.locator('.btn.main')).toBeVisible();
      await looksRight(page, 'studio, front', look);
      await page.goto('./#/guide');
      await expect(page.locator('h1')).toBeVisible();
      await looksRight(page, 'guide, contents', look);
      await page.goto('./#/guide/hour');
      await expect(page.locator('pre').first()).toBeVisible();
      await looksRight(page, 'guide, the hour', look, { words: false });
      await page.goto('./#/guide/S012');
      await looksRight(page, 'guide, a code that is not there', look);
      await page.goto('./#/guide/S040');
      await expect(page.locator('pre').first()).toBeVisible();
      await looksRight(page, 'guide, a code', look, { words: false });
    });
  });
