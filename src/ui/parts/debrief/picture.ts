// The card to share: a finished deal as one SVG, light only, in the language in force. A card in, text out; every word is escaped. Knows no report.

import { PASS_MARK, type Bar } from '../../../core/public.ts';
import * as m from '../../../i18n/paraglide/messages.js';
import { locale } from '../../state/locale.svelte.ts';
import { CHOP_FRAME } from '../chop-glyphs.ts';
import { dimensionName } from '../dimension-words.ts';
import { curveOnCard, momentOnCard, type Moment } from './picture-curve.ts';
import type { Slot } from './slots.ts';
import { INK, JADE, PAPER, PICTURE, RULE, SEAL, SOFT, lengthOf, text, wrapped } from './picture-pen.ts';

export interface Card {
  readonly title: string;
  /** With `*stress*`, and `|` where a line may break. */
  readonly sentence: string;
  /** The stamp: two or so characters, and where it is drawn rather than set, its outline. */
  readonly chop: { readonly words: string; readonly outline: string | null };
  readonly total: number;
  readonly passed: boolean;
  readonly bars: readonly Bar[];
  readonly curve: { readonly title: string; readonly slots: readonly Slot[]; readonly exact: boolean } | null;
  readonly moment: Moment | null;
}

const LEFT = 84;
const RIGHT = PICTURE.width - 84;
const FOOT = PICTURE.height - 92;

function chopOf({ words, outline }: Card['chop']): string {
  if (locale.current === 'zh') {
    const cut = outline
      ? `<path d="${outline}" fill="${SEAL}"/>`
      : [...words]
          .map((glyph, i) =>
            text(glyph, { x: 50, y: 86 + i * 92, size: 84, weight: 600, fill: SEAL, anchor: 'middle' }),
          )
          .join('');
    return (
      `<g transform="translate(${LEFT} 92) scale(.95) rotate(-2 50 100)"><path d="${CHOP_FRAME}" fill="none" stroke="${SEAL}" stroke-width="4.5"/>` +
      `${cut}</g>`
    );
  }
  const width = 44 + lengthOf(words, 30);
  return (
    `<g transform="translate(${LEFT} 108) rotate(-2)"><path d="M0 0H${width}V66H0Z" fill="none" stroke="${SEAL}" stroke-width="4"/>` +
    `<path d="M-6-6H${width + 6}V72H-6Z" fill="none" stroke="${SEAL}"/>` +
    `${text(words, { x: width / 2, y: 44, size: 32, fill: SEAL, weight: 600, anchor: 'middle' })}</g>`
  );
}

function barsOf(all: readonly Bar[], top: number): string {
  const names = all.map(({ dimension }) => dimensionName(dimension));
  const gap = Math.max(...names.map((name) => lengthOf(name, 26))) + 24;
  const full = 360 - gap;
  return all
    .map((bar, i) => {
      const x = i % 2 === 0 ? LEFT : LEFT + 480;
      const y = top + Math.floor(i / 2) * 64;
      const from = x + gap;
      const filled = ((full * bar.shown) / 100).toFixed(1);
      return (
        text(names[i] ?? '', { x, y: y + 20, size: 26, weight: 600 }) +
        `<path d="M${from} ${y + 5}h${full}v14h-${full}z" fill="${RULE}"/>` +
        `<path d="M${from} ${y + 5}h${filled}v14h-${filled}z" fill="${bar.shown >= PASS_MARK ? JADE : SOFT}"/>` +
        `<path d="M${from + full * (PASS_MARK / 100)} ${y}v24" stroke="${INK}" stroke-width="1.5"/>` +
        text(String(bar.shown), { x: x + 432, y: y + 22, size: 30, weight: 600, anchor: 'end' })
      );
    })
    .join('');
}

/** The largest size at which every line of the sentence stays one line; below the least it wraps. */
function titleOf(sentence: string, room: number): { readonly lines: readonly string[]; readonly size: number } {
  const lines = sentence.split('|');
  const near = room * 0.92; // bold faces set wider than the estimate
  const size = [52, 48, 44, 40].find((one) => lines.every((line) => lengthOf(line, one) <= near)) ?? 40;
  return { size, lines: lines.flatMap((line) => wrapped(line, size, near)) };
}

export function pictureOf(card: Card): string {
  const zh = locale.current === 'zh';
  const x = zh ? LEFT + 140 : LEFT;
  const { lines, size } = titleOf(card.sentence.replaceAll('*', ''), RIGHT - x - (zh ? 186 : 0));
  const top = zh ? 150 : 284;
  const head = lines.map((line, i) => text(line, { x, y: top + i * size * 1.34, size, weight: 600 })).join('');
  const below = Math.max(318, top + lines.length * size * 1.34 + 4);
  const middle = below + 280;
  const place = { left: LEFT, right: RIGHT };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE.width}" height="${PICTURE.height}" viewBox="0 0 ${PICTURE.width} ${PICTURE.height}" lang="${zh ? 'zh-CN' : 'en'}">`,
    `<path d="M0 0H${PICTURE.width}V${PICTURE.height}H0Z" fill="${PAPER}"/>`,
    `<path d="M${LEFT} 56H${RIGHT}M${LEFT} 61H${RIGHT}" stroke="${INK}" stroke-width="2"/>`,
    chopOf(card.chop),
    head,
    text(String(card.total), {
      x: RIGHT,
      y: 178,
      size: 108,
      weight: 600,
      anchor: 'end',
      fill: card.passed ? JADE : INK,
    }),
    text(m.analysis_picture_total(), { x: RIGHT, y: 214, size: 24, anchor: 'end', fill: SOFT, sans: true }),
    text(m.debrief_bars(), { x: LEFT, y: below + 28, size: 28, weight: 600 }),
    `<path d="M${LEFT} ${below + 44}H${RIGHT}" stroke="${INK}" stroke-width="1.5"/>`,
    barsOf(card.bars, below + 72),
    card.curve ? curveOnCard(card.curve, { ...place, top: middle, bottom: FOOT - 232 }) : '',
    card.moment ? momentOnCard(card.moment, { ...place, top: FOOT - 206 }) : '',
    `<path d="M${LEFT} ${FOOT}H${RIGHT}" stroke="${INK}" stroke-width="1.5"/>`,
    text(wrapped(card.title, 26, 560, 1)[0] ?? '', { x: LEFT, y: PICTURE.height - 50, size: 26, weight: 600 }),
    text(m.analysis_picture_name(), { x: RIGHT, y: PICTURE.height - 50, size: 24, anchor: 'end', fill: SOFT }),
    '</svg>',
  ].join('');
}
