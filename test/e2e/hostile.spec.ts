// Files made to do harm, brought in wherever a file can be brought in: nothing runs, nothing stands still, nothing that was here changes.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { makeHandIns } from '../../src/app/cli/make-hand-ins.ts';
import { classFile } from '../../src/classroom/class-file.ts';
import { makeHandout } from '../../src/classroom/handout.ts';
import { readHandIn } from '../../src/classroom/read-hand-in.ts';
import { readScenario } from '../../src/core/authoring.ts';
import { must } from '../../src/core/public.ts';
import { formatBackup } from '../../src/persistence/backup.ts';
import {
  hostileBackups,
  hostileClasses,
  hostileHandIns,
  hostileHandouts,
  MARKER,
  NASTY_NAMES,
  nastyCall,
  scenarioBombs,
} from '../support/hostile.ts';
import { hand, kept } from './support/desk.ts';
import { expect, test as base } from './support/site.ts';

/** Whatever the page is told, it opens no dialog and runs nothing of it. */
const test = base.extend({
  page: async ({ page }, use) => {
    const opened: string[] = [];
    page.on('dialog', (dialog) => {
      opened.push(dialog.message());
      void dialog.dismiss();
    });
    await use(page);
    expect(opened).toEqual([]);
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  },
});

const file = (name: string, data: string | Uint8Array, mimeType = 'application/json') => ({
  name,
  mimeType,
  buffer: Buffer.from(data),
});

/** A timer comes back: the page is not standing still. */
const answers = async (page: Page): Promise<void> =>
  expect(await page.evaluate(() => new Promise((go) => setTimeout(() => go('here'))))).toBe('here');

const feed = must(
  readScenario(readFileSync(new URL('../../scenarios/feed-first-call.yaml', import.meta.url), 'utf8')).scenario,
  'the call',
);
const made = makeHandIns(feed, { count: 3, bad: 0, seed: 4 });
const assignment = must(made.record.assignments[0], 'an assignment');

test('a scenario with harm in every text: written, put into the library, played, and all of it only words', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto('./#/studio');
  await page
    .locator('.st-drop input[type=file]')
    .setInputFiles(file('<img src=x onerror=window.pwned=1>.yaml', nastyCall(), 'text/yaml'));
  await expect(page.locator('.cm-content')).toBeVisible({ timeout: 15_000 });
  await expect(page.locator('.st-state')).toContainText('能玩');
  for (const tab of ['people', 'needs', 'lines', 'languages', 'play', 'key', 'files']) {
    await page.locator(`#st-tab-${tab}`).click();
    await expect(page.locator(`#st-pane-${tab}`)).toBeVisible();
    await answers(page);
  }
  await page.getByRole('button', { name: '放进场次' }).click();
  await expect(page.locator('.st-done')).toBeVisible();

  await page.goto('./#/');
  const mine = page.locator('section').filter({ has: page.locator('#toc-own') });
  await expect(mine.locator('.entry')).toContainText('<img src=x onerror="window.pwned=1">');
  await mine.locator('.entry a').click();
  await expect(page.locator('.briefing')).toContainText('javascript:window.pwned=5');
  expect(await page.locator('a[href^="javascript" i], main script, main iframe, main svg[onload]').count()).toBe(0);
  await page.locator('.brief-go button[type=submit]').click();
  for (let turn = 0; turn < 2; turn++) {
    await expect(hand(page).locator('.say').first()).toContainText(MARKER);
    await hand(page).locator('.say').first().click();
    await expect(page.locator('.script > .turn')).toHaveCount(turn + 2);
  }
  await kept(page);
  await expect(page.locator('.script')).toContainText(MARKER);
  expect(await page.locator('main img[src="x"], main script, main iframe').count()).toBe(0);
  await page.goto('./#/');
  await expect(page.locator('.goon')).toContainText(MARKER);
});

test('bombs in the studio: opened as a text to mend or refused with the reason, and the page goes on', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const names = [
    'noise',
    'a million deep',
    'prototype keys',
    'one line of 900 kB',
    'one word of 900 kB',
    'one line of brackets',
    'closing brackets, fewer',
    'empty maps, fewer',
    'as many lines as are read',
  ];
  const drafts = page.locator('section[aria-labelledby="st-drafts"] li');
  let opened = 0;
  for (const { name, text, code } of scenarioBombs().filter((one) => names.includes(one.name))) {
    await page.goto('./#/studio');
    await expect(drafts).toHaveCount(opened);
    await page.locator('.st-drop input[type=file]').setInputFiles(file(`${name}.yaml`, text, 'text/yaml'));
    await answers(page);
    if (['S001', 'S002', 'S007'].includes(code ?? '')) {
      await expect(page.locator('.st-drop [role=alert]'), name).toContainText(code ?? '', { timeout: 20_000 });
      await expect(drafts).toHaveCount(opened);
      continue;
    }
    await expect(page.locator('.cm-content'), name).toBeVisible({ timeout: 20_000 });
    opened++;
    await answers(page);
    await expect(page.locator('.st-state'), name).toContainText(code === null ? '能玩' : '错', { timeout: 20_000 });
    if (code !== null) await expect(page.locator('.st-problems'), name).toContainText(code);
    await answers(page);
  }
});

test('a class: hostile class files stay out, hostile hand-ins are set aside, hostile names are only names', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto('./#/classroom');
  const picker = page.locator('.cl-home input[type=file]');
  for (const [name, data] of hostileClasses()) {
    await picker.setInputFiles(file(`${name}.json`, data));
    await expect(page.locator('.told'), name).toContainText('班都没有动');
    await answers(page);
  }
  await picker.setInputFiles(file('class.json', classFile(made.record)));
  await expect(page.locator('.cl-list')).toContainText(made.record.name);
  await page.goto('./#/class/class-one/assignment-one');
  const good = readHandIn(must(made.files[1], 'a hand-in').data);
  if (!good.ok) throw new Error(good.why);
  const hostile = hostileHandIns(good.value);
  await page
    .locator('.cl-drop input[type=file]')
    .setInputFiles(hostile.map(({ name, data }, i) => file(`${i} ${name}.json`, data)));
  const whole = hostile.filter(({ why }) => why === null).length;
  const board = page.locator('table').first();
  await expect(board.locator('tbody tr')).toHaveCount(whole, { timeout: 20_000 });
  await answers(page);
  for (const name of NASTY_NAMES) await expect(board).toContainText(name);
  await expect(page.locator('.cl-aside > li')).toHaveCount(hostile.length - whole);
  expect(await page.locator('main img[src="x"], main script').count()).toBe(0);
  await page.reload();
  await expect(board.locator('tbody tr')).toHaveCount(whole);
});

test('handouts: no hostile one opens, from a link, a file or a text', async ({ page }) => {
  test.setTimeout(180_000);
  const files = hostileHandouts(makeHandout(made.record, assignment));
  const alert = page.locator('[role=alert]');
  for (const [name, data] of files.filter(([, one]) => one.startsWith('DDO') && one.length < 60_000)) {
    await page.goto('./#/');
    await page.goto(`./#/handout/${data}`);
    await expect(alert, name).toContainText('你谈过的都没有动');
    await answers(page);
  }
  for (const [name, data] of files.filter(([one]) => /brackets|another|5 MB|assignment/.test(one))) {
    await page.goto('./#/');
    await page.goto('./#/handout');
    await page.locator('.cl-drop input[type=file]').setInputFiles(file('handout.json', data));
    await answers(page);
    await expect(alert, name).toContainText('你谈过的都没有动', { timeout: 20_000 });
  }
  await page.goto('./#/handout/%E0%A4%A');
  await expect(page.locator('main h1')).toBeVisible();
});

test('backups: none of the hostile ones changes what is here', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('./#/settings');
  await page.getByLabel('新名字').fill('小林');
  await page.getByRole('button', { name: '加上' }).click();
  await expect(page.locator('main')).toContainText('小林');
  const everything = async (): Promise<unknown> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出全部' }).click();
    const { entries } = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as { entries: unknown };
    return entries;
  };
  const before = await everything();
  for (const [name, data] of hostileBackups((entries) => formatBackup(entries, 1))) {
    await page.locator('input[type=file]').setInputFiles(file(`${name}.json`, data));
    await answers(page);
    await expect(page.locator('.told').first(), name).not.toContainText('导出了', { timeout: 20_000 });
    expect(await everything(), name).toEqual(before);
  }
});
