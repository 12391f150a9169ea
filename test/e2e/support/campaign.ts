// A campaign at the desk: every move of a log as clicks and keys, found by its words, and attempts brought in through the settings.

import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import {
  MODES,
  must,
  SUPPORT_MARKS,
  textIn,
  type Deal,
  type DealView,
  type FieldView,
  type MapMark,
  type Move,
  type Text,
} from '../../../src/core/public.ts';
import { after, fileWith, NINGXIA, see, type Written } from './deals.ts';
import { hand, langOf } from './desk.ts';
import type { Lang } from './words.ts';

const messagesIn = (lang: Lang): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../../../src/i18n/messages/${lang}/field.json`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;
/** Words of the interface; up to the first figure or name they leave open. */
const MESSAGES: Readonly<Record<Lang, Readonly<Record<string, unknown>>>> = {
  zh: messagesIn('zh'),
  en: messagesIn('en'),
};
const wordsOf = (key: string, lang: Lang): string => must(String(MESSAGES[lang][key]).split('{')[0], key);

/** Through the settings, as someone would who changed browsers. */
export async function bringIn(page: Page, ...attempts: readonly Written[]): Promise<void> {
  const buffer = Buffer.from(await fileWith(...attempts));
  await page.goto('./#/settings');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'deal-dojo.json', mimeType: 'application/json', buffer });
  await expect(page.locator('main')).toContainText(/新添 \d+ 样|Added: \d+/);
}

export const field = (page: Page): Locator => page.locator('main.field-page');
export const sheet = (page: Page): Locator => page.locator('dialog.sheet[open]');

export async function beginCampaign(page: Page): Promise<void> {
  await page.goto(`./#/brief/${NINGXIA.id}`);
  await page.locator('.brief-go button[type=submit]').click();
  await expect(field(page)).toBeVisible();
}

/** A row of the list of what to do, by its name. */
const rowNamed = (page: Page, name: string | RegExp): Locator =>
  page.locator('button.act').filter({ has: page.locator('.ttl', { hasText: name }) });
const exactly = (text: string): RegExp => new RegExp(`^\\s*${text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}\\s*$`);

/** Opens the sheet on which a field move is made. */
export async function openFor(page: Page, view: DealView, move: Move): Promise<void> {
  const lang = await langOf(page);
  const words = (text: Text): string => textIn(text, lang);
  const on = must(view.field, 'a field');
  const card = (id: string) =>
    must(
      on.people.find((one) => one.id === id),
      id,
    );
  switch (move.do) {
    case 'meet':
      await page
        .locator('.calls li button')
        .filter({ hasText: words(card(move.person).name) })
        .click();
      break;
    case 'mark':
      await page
        .locator('.org-f .np')
        .filter({ hasText: words(card(move.person).name) })
        .click();
      break;
    case 'act': {
      const action = must(
        on.actions.find(({ id }) => id === move.action),
        move.action,
      );
      await rowNamed(page, exactly(words(action.label))).click();
      break;
    }
    case 'clear': {
      const flag = must(
        on.flags.find(({ key }) => key === move.flag),
        move.flag,
      );
      const answerable = on.flags.filter(
        ({ person, kind }) => person === flag.person && kind !== 'notMet' && kind !== 'roleUnknown',
      );
      const line = page.locator('.flags-f .fl > li').filter({ has: page.locator('button.lk') });
      const others = on.flags.filter(({ person }) => person === flag.person).length - answerable.length;
      await line
        .filter({ hasText: words(card(must(flag.person, 'a person')).name) })
        .locator('button.lk')
        .nth((others > 0 ? 1 : 0) + answerable.indexOf(flag))
        .click();
      break;
    }
    case 'wait':
    case 'withdraw':
      await page
        .locator('.alist-f button')
        .filter({ hasText: wordsOf(`field_desk_${move.do}`, lang) })
        .click();
      break;
    case 'force':
      await rowNamed(page, wordsOf('field_force_title', lang)).click();
      break;
    default:
      await rowNamed(page, wordsOf(`field_desk_${move.do}`, lang)).click();
  }
  await expect(sheet(page)).toBeVisible();
}

const MARK_ROLES = ['economic', 'technical', 'user', 'coach'] as const;

/** The six questions of the map: the first answer of each is "not known yet". */
async function fillMark(page: Page, view: FieldView, mark: MapMark): Promise<void> {
  const answers: readonly (readonly [name: string, at: number])[] = [
    ['role', mark.role === null ? -1 : MARK_ROLES.indexOf(mark.role)],
    ['mode', mark.mode === null ? -1 : MODES.indexOf(mark.mode)],
    ['influence', mark.influence === null ? -1 : mark.influence - 1],
    ['support', mark.support === null ? -1 : SUPPORT_MARKS.indexOf(mark.support)],
    ['counterpart', view.team.findIndex(({ id }) => id === mark.counterpart)],
    ['sure', mark.sure === null ? -1 : ['sure', 'fairly', 'guess'].indexOf(mark.sure)],
  ];
  for (const [name, at] of answers)
    await sheet(page)
      .locator(`input[name="${name}"]`)
      .nth(at + 1)
      .check();
}

/** Makes a choice on the sheet that is open, up to the button. */
export async function fillFor(page: Page, view: DealView, move: Move): Promise<void> {
  const on = must(view.field, 'a field');
  const radio = (name: string, value: string | number): Promise<void> =>
    sheet(page).locator(`input[name="${name}"][value="${value}"]`).check();
  switch (move.do) {
    case 'mark':
      return fillMark(page, on, move.mark);
    case 'grade':
      return radio('grade', move.grade);
    case 'bid':
      return radio('level', move.level);
    case 'negotiate':
      return radio('take', move.take ?? '');
    case 'clear':
      return radio('by', move.with);
    case 'withdraw':
      return sheet(page).locator('.acts .btn').first().click();
    case 'propose': {
      const lang = await langOf(page);
      for (const { person, need, strength, win } of move.picks) {
        const name = textIn(
          must(
            on.people.find(({ id }) => id === person),
            person,
          ).name,
          lang,
        );
        const row = sheet(page).locator('.prop > li').filter({ hasText: name });
        await row.locator('select').first().selectOption(need);
        await row.locator('select').nth(1).selectOption(strength);
        await row.locator('input[type=checkbox]').setChecked(win);
      }
    }
  }
}

async function moveInField(page: Page, view: DealView, move: Move): Promise<void> {
  await openFor(page, view, move);
  await fillFor(page, view, move);
  await sheet(page)
    .locator(move.do === 'mark' ? 'form.mark button[type=submit]' : '.btn.main')
    .click();
  if (move.do === 'meet') await expect(hand(page)).toBeVisible();
  else await expect(sheet(page)).toHaveCount(0);
}

async function moveInCall(page: Page, view: DealView, move: Move, by: 'mouse' | 'keys'): Promise<void> {
  const call = must(view.call, 'a call');
  const lang = await langOf(page);
  const press = async (what: Locator): Promise<void> => {
    const key = by === 'keys' ? await what.getAttribute('aria-keyshortcuts') : null;
    await (key ? page.keyboard.press(key.toLowerCase()) : what.click());
  };
  if (move.do === 'listen') await press(hand(page).locator('[aria-keyshortcuts="L"]'));
  else if (move.do === 'leave') {
    await press(hand(page).locator('[aria-keyshortcuts="Q"]'));
    await page.locator('dialog.ask[open] .btn').last().click();
  } else {
    const key = JSON.stringify(move);
    const offer = must(
      call.hand.find((one) => JSON.stringify(one.move) === key),
      key,
    );
    await press(
      hand(page)
        .locator('.say')
        .filter({ hasText: textIn(offer.say, lang) }),
    );
  }
}

/** Plays moves through the screens, from the deal that stands on the page; answers the deal that stands there after. */
export async function playOn(
  page: Page,
  from: Deal,
  moves: readonly Move[],
  by: 'mouse' | 'keys' = 'mouse',
): Promise<Deal> {
  let deal = from;
  for (const move of moves) {
    const view = see(deal);
    deal = after(deal, move);
    const now = see(deal);
    if (view.state !== 'call') await moveInField(page, view, move);
    else {
      await moveInCall(page, view, move, by);
      if (now.state === 'call') {
        await expect(page.locator('.script > .turn')).toHaveCount((now.call?.turns.length ?? 0) + 1);
      } else {
        await page.locator('.closing .btn.main').click();
        await expect(field(page)).toBeVisible();
      }
    }
  }
  return deal;
}

export async function toCampaignDebrief(page: Page): Promise<void> {
  await page.locator('.ended .btn.main').click();
  await expect(page.locator('main.campaign-d .verdict')).toBeVisible();
}

/** A figure as it is printed, with a real minus sign. */
export const figure = (text: string): number => Number(text.trim().replace('−', '-').replace('+', ''));
