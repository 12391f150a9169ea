// Parts by what they claim: geometry of the scale, stage directions, marks that read without colour.

import { render, screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { MOVES, OUTCOMES, type VerdictKey } from '../../src/core/public.ts';
import Chop from '../../src/ui/parts/Chop.svelte';
import { groupsOf } from '../../src/ui/parts/hand.ts';
import MinutesRuler from '../../src/ui/parts/MinutesRuler.svelte';
import { heapOf, hookOf, tiltOf } from '../../src/ui/parts/scale-geometry.ts';
import { bracketed, piecesOf } from '../../src/ui/parts/spoken.ts';
import { verdictSentence } from '../../src/ui/parts/verdict-sentence.ts';
import { rowsFor } from '../../src/ui/parts/weight-line.ts';
import { letterOf } from '../../src/ui/parts/words.ts';
import { locale } from '../../src/ui/state/locale.svelte.ts';
import { HAND, turns } from '../support/ui-fixtures.ts';
import { feedReport } from '../support/ui-report.ts';

describe('the scale', () => {
  test('tilts 3.1° a unit and never beyond 11°', () => {
    expect(tiltOf(3, 5)).toBeCloseTo(6.2);
    expect(tiltOf(0, 10)).toBe(11);
    expect(tiltOf(10, 1)).toBe(-11);
  });

  test('a heavier right pan hangs lower', () => {
    expect(hookOf('right', 6.2).y).toBeGreaterThan(hookOf('left', 6.2).y);
  });

  test.each([1, 3, 5, 6, 7, 10])('a heap of %i has that many bricks, all within the dish', (count) => {
    const heap = heapOf(count);
    expect(heap).toHaveLength(count);
    for (const { x, y, w, h } of heap) {
      expect(x).toBeGreaterThanOrEqual(-66);
      expect(x + w).toBeLessThanOrEqual(66);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + h).toBeLessThanOrEqual(84);
    }
  });
});

describe('spoken text', () => {
  test('stage directions are told from speech in both scripts', () => {
    expect(piecesOf('没有啊。（身子往后一靠）').map((piece) => piece.direction)).toEqual([false, true]);
    expect(piecesOf('No, nothing. (leans back) Next?').map((piece) => piece.direction)).toEqual([false, true, false]);
    expect(piecesOf('')).toEqual([]);
  });

  test('a sign without brackets gets those of its script', () => {
    expect(bracketed('看了一眼表', '嗯。')).toBe('（看了一眼表）');
    expect(bracketed('a glance at the watch', 'Yes.')).toBe(' (a glance at the watch)');
    expect(bracketed('（看表）', '嗯。')).toBe('（看表）');
  });
});

test('every kind of move has a letter of its own, in both languages', () => {
  for (const lang of ['zh', 'en'] as const) {
    locale.use(lang);
    expect(new Set(MOVES.map(letterOf)).size).toBe(MOVES.length);
  }
});

test('the hand is numbered in the order in which it stands on the page', () => {
  const shuffled = [...HAND].reverse();
  const groups = groupsOf(shuffled);
  expect(groups.map((group) => group.kind)).toEqual([
    'situation',
    'problem',
    'implication',
    'needPayoff',
    'present',
    'request',
  ]);
  expect(groups.flatMap((group) => group.rows.map((row) => row.key))).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('the minutes ruler names each move, and in an exam only its length', () => {
  const { unmount } = render(MinutesRuler, { props: { turns: turns(2, true), left: 20, total: 25 } });
  expect(screen.getByText('第 2 回合，难点，2 分钟')).toBeInTheDocument();
  unmount();
  render(MinutesRuler, { props: { turns: turns(2, false), left: 20, total: 25 } });
  expect(screen.getByText('第 2 回合，2 分钟')).toBeInTheDocument();
});

test.each(OUTCOMES)('the stamp of %s is named in words', (outcome) => {
  const { container } = render(Chop, { props: { outcome } });
  expect(container.textContent?.trim()).not.toBe('');
});

test('labels of neighbouring moves never share a row they would touch on', () => {
  const placed = rowsFor(
    [
      { x: 100, width: 60 },
      { x: 130, width: 60 },
      { x: 300, width: 60 },
    ],
    320,
  );
  expect(placed.map((label) => label.row)).toEqual([0, 1, 0]);
  expect(placed[2]?.x).toBe(260);
});

const KEYS: readonly VerdictKey[] = [
  'order',
  'doorShut',
  'largestAdvance',
  'smallerAdvance',
  'leftWithoutAsking',
  'pitchedBeforeNeed',
  'needFoundNotTipped',
  'seriousNotExplicit',
  'explicitNotAnswered',
  'answeredNotAsked',
  'declinedToTheEnd',
  'leftAtOnce',
  'neverFoundANeed',
];
test.each(KEYS)('the verdict %s is one stressed sentence in both languages, with no hole in it', (key) => {
  const report = feedReport({ verdict: { ...feedReport().verdict, key } });
  for (const lang of ['zh', 'en'] as const) {
    locale.use(lang);
    const sentence = verdictSentence(report);
    expect(sentence).toMatch(/\*[^*]+\*/);
    expect(sentence).not.toMatch(/undefined|debrief_|[{}]/);
  }
});
