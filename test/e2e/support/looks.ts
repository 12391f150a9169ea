// What every screen must hold whatever it shows: no barrier axe knows of, nothing wider than the window, nothing cut off, one language at a time.

import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { chooseLang, langOf } from './desk.ts';
import type { Lang } from './words.ts';

type Scheme = 'light' | 'dark';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [360, 390, 768, 1280, 1920];
const TALL = 900;

/** Latin words that are right in Chinese: names, units, letters of the method, what a file or a licence is called. */
const LATIN =
  /^(English|Deal|Dojo|DD|Serif|yaml|CSV|Excel|Ctrl|Tab|Esc|stakes|when|Adobe|SIL|MIT|OFL|IndexedDB|localStorage|SPIN|[A-Z]|kg|SKU|AI|KA|B|MB|GB|kB|Why|FAB|BUT|YAML|JSON)$/;

/** Text that stands on the page, with what the screen reader alone gets; parts set in the other language on purpose left out. */
const textOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const parts: string[] = [document.title];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const holder = node.parentElement;
      if (
        !holder ||
        holder.closest('script, style, noscript, code, pre, kbd, .cm-editor, .seg [lang], .choice [lang], .source')
      )
        continue;
      parts.push(node.textContent ?? '');
    }
    for (const one of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) parts.push(one.getAttribute(name) ?? '');
    return parts.join('\n');
  });

export async function speaksOne(page: Page, lang: Lang, where: string): Promise<void> {
  const text = await textOn(page);
  const strange =
    lang === 'en'
      ? (text.match(/[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]+/g) ?? [])
      : (text.match(/[A-Za-z]+(?:[’'-][A-Za-z]+)*/g) ?? []).filter((word) => !LATIN.test(word));
  expect.soft([...new Set(strange)], `${where}: not ${lang}`).toEqual([]);
}

/** Elements with words of their own whose words do not fit, and anything that sticks out of the window. */
const misfits = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    function* ancestors(of: Element): Generator<Element> {
      for (let each = of.parentElement; each && each !== document.body; each = each.parentElement) yield each;
    }
    for (const one of document.querySelectorAll('body *'))
      if (/auto|scroll/.test(getComputedStyle(one).overflowX) && one.checkVisibility()) {
        const { left, right } = one.getBoundingClientRect();
        if (right > root.clientWidth + 1 || left < -1) found.push(`a scroller out of the window: ${one.className}`);
      }
    if (root.scrollWidth > root.clientWidth) found.push(`page ${root.scrollWidth} > ${root.clientWidth}`);
    for (const one of document.querySelectorAll('body *')) {
      const words = [...one.childNodes].some((child) => child.nodeType === 3 && child.textContent?.trim());
      if (!words || one.closest('.vh, script, style, noscript, .skip') || !one.checkVisibility()) continue;
      const box = one.getBoundingClientRect();
      if (box.width <= 1) continue; // for screen readers alone
      const name = `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} “${one.textContent?.trim().slice(0, 24)}”`;
      // wide tables and the editor lie in a scroller of their own, which itself must fit
      const scrolled = [...ancestors(one)].some((each) => /auto|scroll/.test(getComputedStyle(each).overflowX));
      if (!scrolled && (box.right > root.clientWidth + 1 || box.left < -1)) found.push(`${name} out of the window`);
      const { overflow, writingMode } = getComputedStyle(one);
      if (!(one instanceof HTMLElement) || writingMode !== 'horizontal-tb' || one.clientWidth === 0) continue;
      if (one.scrollWidth > one.clientWidth + 1) found.push(`${name} too wide`);
      if (overflow !== 'visible' && one.scrollHeight > one.clientHeight + 1) found.push(`${name} too high`);
    }
    return found;
  });

async function fits(page: Page, where: string): Promise<void> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: TALL });
    // what lays itself out by its own measured width does so a frame later
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    found.push(...(await misfits(page)).map((each) => `${width}: ${each}`));
  }
  expect.soft(found, where).toEqual([]);
}

async function noBarrier(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  expect.soft(told, where).toEqual([]);
}

export interface Look {
  readonly lang: Lang;
  readonly wide: Scheme;
  readonly narrow: Scheme;
}

/**
 * All of it, for the screen that stands on the page now. Leaves the page wide, in the language it came in. `words` false: a page about the
 * words of a file, which are English in either language.
 */
export async function looksRight(
  page: Page,
  name: string,
  { lang, wide, narrow }: Look,
  { words = true }: { readonly words?: boolean } = {},
): Promise<void> {
  const before = await langOf(page);
  await chooseLang(page, lang);
  if (words) await speaksOne(page, lang, name);
  await page.emulateMedia({ colorScheme: narrow, reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 390, height: TALL });
  await noBarrier(page, `${name}, ${lang}, ${narrow}, 390`);
  await fits(page, `${name}, ${lang}`);
  await page.emulateMedia({ colorScheme: wide });
  await page.setViewportSize({ width: 1280, height: TALL });
  await noBarrier(page, `${name}, ${lang}, ${wide}, 1280`);
  await chooseLang(page, before);
}
