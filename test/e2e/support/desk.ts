// What a trainee does at the desk, by mouse or by keys: open a scenario, say a line, walk out, change the language. It asserts only that the page followed.

import { expect, type Locator, type Page } from '@playwright/test';
import type { Lang, Script } from './words.ts';

export const hand = (page: Page): Locator => page.locator('.hand');
const turns = (page: Page): Locator => page.locator('.script > .turn');

/** Which of the two languages the page stands in. */
export const langOf = async (page: Page): Promise<Lang> =>
  (await page.locator('html').getAttribute('lang'))?.startsWith('zh') ? 'zh' : 'en';

export async function chooseLang(page: Page, lang: Lang): Promise<void> {
  if ((await langOf(page)) === lang) return;
  await page
    .locator('.toggles')
    .getByRole('button', { name: lang === 'zh' ? '中文' : 'English' })
    .click();
  await expect(page.locator('html')).toHaveAttribute('lang', lang === 'zh' ? 'zh-CN' : 'en');
}

export async function openBriefing(page: Page, script: Script): Promise<void> {
  await page.goto(`./#/brief/${script.id}`);
  await expect(page.locator('.briefing')).toBeVisible();
}

/** Walks in, from the briefing that is open. */
export async function walkIn(page: Page, mode: 'practice' | 'exam' = 'practice'): Promise<void> {
  if (mode === 'exam') await page.locator('input[value="exam"]').check();
  await page.locator('.brief-go button[type=submit]').click();
  await expect(hand(page)).toBeVisible();
}

export async function startCall(page: Page, script: Script, mode: 'practice' | 'exam' = 'practice'): Promise<void> {
  await openBriefing(page, script);
  await walkIn(page, mode);
}

/** The row of the hand that says a line. */
export async function rowOf(page: Page, script: Script, line: string): Promise<Locator> {
  return hand(page)
    .locator('.say')
    .filter({ hasText: script.words(line, await langOf(page)) });
}

export const turnsSaid = async (page: Page): Promise<number> => (await turns(page).count()) - 1;

async function followed(page: Page, before: number): Promise<void> {
  await expect(turns(page)).toHaveCount(before + 2);
}

/** Says lines one after another by mouse; `listen` plays back. */
export async function say(page: Page, script: Script, ...lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    const before = await turnsSaid(page);
    if (line === 'listen') await hand(page).locator('[aria-keyshortcuts="L"]').click();
    else await (await rowOf(page, script, line)).click();
    await followed(page, before);
  }
}

/** The same by the keys that stand beside the rows. */
export async function pressLines(page: Page, script: Script, ...lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    const before = await turnsSaid(page);
    const row = line === 'listen' ? null : await rowOf(page, script, line);
    await page.keyboard.press(row ? ((await row.getAttribute('aria-keyshortcuts')) ?? 'F1') : 'l');
    await followed(page, before);
  }
}

/** What stands on the table: every line in reach, in order. */
export const handWords = (page: Page): Promise<readonly string[]> => hand(page).locator('.words').allInnerTexts();

/** Waits until the last move was written down and read back. */
export const kept = (page: Page): Promise<void> =>
  expect(page.locator('[data-saved]')).toHaveAttribute('data-saved', 'saved');

export async function toDebrief(page: Page): Promise<void> {
  await page.locator('.closing .btn.main').click();
  await expect(page.locator('.debrief .verdict')).toBeVisible();
}

export interface Score {
  readonly total: number;
  readonly bars: readonly number[];
}

export async function scoreOn(page: Page): Promise<Score> {
  const numbers = async (where: string): Promise<number[]> => (await page.locator(where).allInnerTexts()).map(Number);
  const [total = NaN] = await numbers('.verdict .total .big');
  return { total, bars: await numbers('.bars dd > b') };
}
