// A class from its first line to the exported table: two trainees in browsers of their own, hand-ins as a file and as text, one damaged file.

import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { say, toDebrief } from './support/desk.ts';
import { looksRight, type Look } from './support/looks.ts';
import { expect, overhear, test } from './support/site.ts';
import { FEED, FEED_BOOK, messagesOf, type Lang } from './support/words.ts';

interface HandedIn {
  readonly file: string;
  readonly text: string;
  readonly total: string;
}

/** In a browser of their own: opens the link, plays by these lines, walks out, and hands in. */
async function trainee(browser: Browser, link: string, name: string, lines: readonly string[]): Promise<HandedIn> {
  const w = messagesOf('class', 'zh');
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } });
  const heard = overhear(context);
  const page = await context.newPage();
  await page.goto(link);
  await page.locator('.cl-handout .btn.main').click();
  await expect(page.locator('.for-class')).toBeVisible();
  await page.locator('.brief-go button[type=submit]').click();
  await expect(page.locator('.hand')).toBeVisible();
  await say(page, FEED, ...lines);
  if ((await page.locator('.closing').count()) === 0) await page.keyboard.press('q');
  await expect(page.locator('[data-saved]')).toHaveAttribute('data-saved', 'saved');
  await toDebrief(page);
  const total = await page.locator('.verdict .total .big').innerText();
  const part = page.locator('.cl-handin');
  await part.getByLabel(w('class_handin_name')).fill(name);
  const download = page.waitForEvent('download');
  await part.getByRole('button', { name: w('class_handin_file') }).click();
  const file = await (await download).path();
  await part.getByRole('button', { name: w('class_handin_text') }).click();
  const text = await part.getByLabel(w('class_handin_text_label')).inputValue();
  await expect(part.getByRole('img')).toBeVisible();
  const read = { file: readFileSync(file, 'utf8'), text, total };
  await context.close();
  expect(heard, name).toEqual([]);
  return read;
}

const CLASS = { zh: '华东新人班', en: 'East, new reps' } as const;

async function handOut(page: Page, lang: Lang): Promise<string> {
  const w = messagesOf('class', lang);
  await page.goto('./#/classroom');
  await page.getByLabel(w('class_name')).fill(CLASS[lang]);
  await page.getByRole('button', { name: w('class_make'), exact: true }).click();
  await page.getByLabel(w('class_scenario')).selectOption({ label: FEED.title[lang] });
  await page.getByRole('button', { name: w('class_assign'), exact: true }).click();
  const link = page.getByLabel(w('class_link'), { exact: true });
  await expect(link).toHaveValue(/#\/handout\/DDO1/);
  const address = await link.inputValue();
  await page.keyboard.press('Escape');
  return address;
}

test('class, handout, two trainees, hand-ins, board, override, export', async ({ page, browser }) => {
  test.setTimeout(180_000);
  const link = await handOut(page, 'zh');
  const luo = await trainee(browser, link, '罗静', FEED_BOOK);
  const feng = await trainee(browser, link, '=冯磊', FEED_BOOK.slice(0, 3));

  const board = page
    .locator('table')
    .filter({ has: page.locator('th', { hasText: '提问' }) })
    .first();
  await page.locator('a[href*="#/class/"][href*="/"]').last().click();
  const damaged = luo.file.replace('"practice"', '"exam"').replace('罗静', '罗晶');
  const asFile = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await page
    .locator('.cl-drop input[type=file]')
    .setInputFiles([asFile('罗静.json', luo.file), asFile('改过.json', damaged), asFile('又一份.json', luo.file)]);
  await expect(board.locator('tbody tr')).toHaveCount(1);
  await page.locator('summary#collect-h').click();
  await page.getByText('收到的是一段文字？').click();
  await page.locator('.cl-collect textarea').fill(`老师好，作业在这里：\n${feng.text}`);
  await page.locator('.cl-collect form .btn').click();
  await expect(board.locator('tbody tr')).toHaveCount(2);
  const row = (name: string) => board.locator('tbody tr').filter({ hasText: name });
  await expect(row('罗静').locator('.tot')).toHaveText(luo.total);
  await expect(row('=冯磊').locator('.tot')).toHaveText(feng.total);
  await expect(page.locator('main')).toContainText('改过.json');
  // accuracy comes in from the worker
  await expect(row('罗静').locator('td').last()).toHaveText('100', { timeout: 30_000 });
  await expect(page.locator('table').nth(1)).toBeVisible();

  await row('=冯磊').getByRole('button').click();
  await page.getByText('改一项分数').click();
  await page.getByLabel('改成（0–100）').fill('70');
  await page.getByLabel('为什么改').fill('现场演练时补问到了');
  await page.getByRole('button', { name: '改分', exact: true }).click();
  await expect(page.locator('.cl-notes')).toContainText('现场演练时补问到了');
  await page.keyboard.press('Escape');
  await expect(row('=冯磊')).toContainText('70');

  await page.reload();
  await expect(board.locator('tbody tr')).toHaveCount(2);
  await page.getByText('导出', { exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV 表格' }).click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  expect(csv).toContain('罗静');
  expect(csv).toMatch(/'=冯磊/);
  expect(csv).toContain('现场演练时补问到了');
});

const LOOKS: readonly Look[] = [
  { lang: 'zh', wide: 'light', narrow: 'dark' },
  { lang: 'en', wide: 'dark', narrow: 'light' },
];
for (const look of LOOKS)
  test.describe(look.lang, () => {
    test.use({ locale: look.lang === 'zh' ? 'zh-CN' : 'en-US' });
    test('classroom, class and board', async ({ page, browser }) => {
      test.setTimeout(240_000);
      const link = await handOut(page, look.lang);
      await looksRight(page, 'class, handed out', look);
      const who = look.lang === 'zh' ? '罗静' : 'Joan';
      const { file } = await trainee(browser, link, who, FEED_BOOK.slice(0, 8));
      await page.locator('a[href*="#/class/"]').last().click();
      await page
        .locator('.cl-drop input[type=file]')
        .setInputFiles([{ name: 'hand-in.json', mimeType: 'application/json', buffer: Buffer.from(file) }]);
      await expect(page.getByText(who).first()).toBeVisible();
      await looksRight(page, 'board', look);
      await page.goto(link);
      await expect(page.locator('.cl-handout .btn.main')).toBeVisible();
      await looksRight(page, 'handout', look);
      await page.goto('./#/progress');
      await looksRight(page, 'progress', look);
      await page.goto('./#/classroom');
      await expect(page.locator('.cl-list')).toBeVisible();
      await looksRight(page, 'classroom', look);
    });
  });
