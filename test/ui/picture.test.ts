// The card to share: well-formed whatever the words are, in both languages, with nobody's name but the buyer's.

import { describe, expect, test } from 'vitest';
import { callCard, dealCard } from '../../src/ui/parts/debrief/cards.ts';
import { pictureOf } from '../../src/ui/parts/debrief/picture.ts';
import { wrapped } from '../../src/ui/parts/debrief/picture-pen.ts';
import { dealSlots } from '../../src/ui/parts/campaign-debrief/deal-slots.ts';
import { locale } from '../../src/ui/state/locale.svelte.ts';
import { campaignOfEnding } from '../support/campaign-play.ts';
import { feedReport } from '../support/ui-report.ts';
import { dealReview, feedReview } from '../support/ui-review.ts';

const wellFormed = (svg: string): Document => {
  const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(page.querySelector('parsererror')).toBeNull();
  expect(page.documentElement.tagName).toBe('svg');
  return page;
};
const wordsOf = (page: Document): string => [...page.querySelectorAll('text')].map((one) => one.textContent).join(' ');

describe('the card', () => {
  test('escapes what a scenario may bring', () => {
    const title = '<script>alert("1")</script> & \u0007 ]]>';
    const svg = pictureOf(callCard(feedReport({ title: { zh: title } }), feedReview()));
    expect(svg).not.toMatch(/<script|&(?!#\d+;)/);
    expect(svg).not.toContain('\u0007');
    expect(wordsOf(wellFormed(svg))).toContain('<script>');
  });

  test('has verdict, total, six bars, curve and the costliest moment, in both languages', () => {
    const zh = wordsOf(wellFormed(pictureOf(callCard(feedReport(), feedReview()))));
    for (const word of ['53', '纪律', '71', '−20', '−24', '第 10 回合说了', '饲料厂首访']) expect(zh).toContain(word);
    locale.use('en');
    const en = wordsOf(wellFormed(pictureOf(callCard(feedReport(), feedReview()))));
    for (const word of ['Advance', 'Discipline', '−24', 'Move 10, you said', 'First call at the feed mill'])
      expect(en).toContain(word);
  });

  test('is drawn without an analysis too', () => {
    const words = wordsOf(wellFormed(pictureOf(callCard(feedReport(), null))));
    expect(words).toContain('六个维度');
    expect(words).not.toContain('这场谈话值多少');
  });

  test('of a campaign says found, not lost', () => {
    const report = campaignOfEnding('renewed');
    const review = dealReview(report);
    const slots = dealSlots(report, { moves: review.moves, review });
    const words = wordsOf(wellFormed(pictureOf(dealCard(report, slots, (id) => id))));
    expect(words).toContain('找到 +17');
    expect(words).not.toContain('−17');
  });
});

test('long lines wrap: Latin between words, Chinese never before a closing mark', () => {
  expect(wrapped('one two three four', 20, 130)).toEqual(['one two', 'three four']);
  expect(wrapped('一二三四，五六', 10, 41)).toEqual(['一二三四，', '五六']);
  expect(wrapped('一二三四五六七八', 10, 21, 2)).toEqual(['一二', '三…']);
});
