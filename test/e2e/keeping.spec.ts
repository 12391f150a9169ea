// Nothing gets lost: a page that dies, two windows on one call, a browser that keeps nothing, a backup and its way back.

import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { hand, handWords, kept, say, scoreOn, startCall, toDebrief, turnsSaid } from './support/desk.ts';
import { expect, overhear, test } from './support/site.ts';
import { FEED, FEED_BOOK } from './support/words.ts';

const MIDDLE = FEED_BOOK.slice(0, 4);
const script = (page: Page): Promise<readonly string[]> => page.locator('.script .said').allInnerTexts();

/** What stands in the call now: turns, hand and minutes. */
const positionOn = async (page: Page) => ({
  said: await script(page),
  hand: await handWords(page),
  minutes: await page.locator('.left .big').innerText(),
});

test('a page that dies in the middle of a call comes back on the very turn, with what was taken back on record', async ({
  baseURL,
}, info) => {
  const home = mkdtempSync(join(tmpdir(), 'deal-dojo-e2e-'));
  const browser = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(home, {
      ...info.project.use.launchOptions,
      locale: 'zh-CN',
      viewport: { width: 1280, height: 900 },
      ...(baseURL ? { baseURL } : {}),
    });
  try {
    const first = await browser();
    const page = await first.newPage();
    await startCall(page, FEED);
    await say(page, FEED, ...MIDDLE, 'birds');
    await page.keyboard.press('u');
    await expect.poll(() => turnsSaid(page)).toBe(MIDDLE.length);
    await kept(page);
    const [before, address] = [await positionOn(page), page.url()];
    await page.goto('chrome://crash').catch(() => undefined);
    const next = await first.newPage();
    await next.goto(address);
    await expect(hand(next)).toBeVisible();
    expect(await positionOn(next)).toEqual(before);
    await first.close();

    // and once more after the whole browser was closed, from the library
    const second = await browser();
    const heard = overhear(second);
    const later = await second.newPage();
    await later.goto('./');
    await later.locator('.goon .btn.main').click();
    await expect(hand(later)).toBeVisible();
    expect(await positionOn(later)).toEqual(before);
    await later.keyboard.press('q');
    await later.locator('dialog .btn').last().click();
    await toDebrief(later);
    await expect(later.locator('.verdict')).toContainText('退回过 1 次');
    expect(heard).toEqual([]);
    await second.close();
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});

test('two windows that go different ways: the library shows both, and both can stay', async ({ page, context }) => {
  await startCall(page, FEED);
  await say(page, FEED, 'silos');
  await kept(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(hand(other)).toBeVisible();
  await say(page, FEED, 'askDosage');
  await kept(page);
  await say(other, FEED, 'askHappy');
  await kept(other);

  // the address of the attempt itself says where to choose
  const third = await context.newPage();
  await third.goto(page.url());
  await expect(third.getByRole('heading', { name: '这一场有两条路' })).toBeVisible();

  await third.goto('./#/');
  const slip = third.locator('.slip-in').filter({ hasText: '两个窗口走了不同的路' });
  await expect(slip.locator('.branches li')).toHaveCount(2);
  await slip.getByRole('button', { name: '都留着' }).click();
  await expect(slip).toHaveCount(0);
  const open = third.locator('.goon a[href^="#/call/"]');
  await expect(open).toHaveCount(2);
  const seen: string[] = [];
  for (const href of await open.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))) {
    await third.goto(`./${href}`);
    await expect(hand(third)).toBeVisible();
    expect(await turnsSaid(third)).toBe(2);
    seen.push((await script(third)).join());
  }
  const has = (line: string) => seen.filter((one) => one.includes(FEED.words(line, 'zh'))).length;
  expect([has('askDosage'), has('askHappy')]).toEqual([1, 1]);
});

test('a browser that keeps nothing: the game plays, says so, and gives a file', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('refused', 'SecurityError');
    };
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get: refuse, configurable: true });
  });
  await page.goto('./');
  await expect(page.locator('.slip-in')).toContainText('这个浏览器不让网页保存东西');
  await expect(page.locator('.slip-in')).toContainText('关掉页面就没了');
  await page.locator('.goon .btn.main').click();
  await page.locator('.brief-go .btn.main').click();
  await say(page, FEED, ...MIDDLE);
  // said in the call too, and never "saved"
  const told = page.locator('section.trouble');
  await expect(told).toContainText('不让网页保存东西');
  await expect(told).toContainText('照样可以谈下去');
  await expect(page.locator('[data-saved="saved"]')).toHaveCount(0);
  const download = page.waitForEvent('download');
  await told.getByRole('button', { name: '存成文件' }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file).toContain('julyFarms');
  await say(page, FEED, ...FEED_BOOK.slice(4));
  await toDebrief(page);
  expect((await scoreOn(page)).total).toBeGreaterThanOrEqual(80);
});

test('export, delete everything, import: all of it is back', async ({ page }) => {
  await startCall(page, FEED);
  await say(page, FEED, ...FEED_BOOK);
  await toDebrief(page);
  const [score, debrief] = [await scoreOn(page), page.url()];
  await startCall(page, FEED, 'exam');
  await say(page, FEED, 'silos', 'askDosage');
  await kept(page);
  const [position, call] = [await positionOn(page), page.url()];

  await page.goto('./#/settings');
  await page.getByLabel('新名字').fill('小林');
  await page.getByRole('button', { name: '加上' }).click();
  await expect(page.locator('main')).toContainText('小林');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出全部' }).click();
  const file = await (await download).path();

  await page.getByRole('button', { name: '全部删掉…' }).click();
  await page.locator('dialog input').fill('清空');
  await page.locator('dialog').getByRole('button', { name: '删掉' }).click();
  await expect(page.locator('main')).toContainText('都删掉了');
  await page.goto('./#/');
  await page.reload();
  await expect(page.locator('.goon')).toContainText('第一次来');

  await page.goto('./#/settings');
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.locator('main')).toContainText(/新添 \d+ 样，原来就有 \d+ 样。/);
  await expect(page.locator('main')).toContainText('小林');
  await page.goto(debrief);
  await page.reload();
  await expect(page.locator('.debrief')).toBeVisible();
  expect(await scoreOn(page)).toEqual(score);
  await page.goto(call);
  await expect(hand(page)).toBeVisible();
  expect(await positionOn(page)).toEqual(position);
});
