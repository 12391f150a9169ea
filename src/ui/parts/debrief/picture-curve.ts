// The lower half of the card to share: the curve of the deal's value, and the moment on which it turned. Knows no report and no screen.

import * as m from '../../../i18n/paraglide/messages.js';
import { INK, JADE, RULE, SEAL, SOFT, lengthOf, text, wrapped } from './picture-pen.ts';
import { lost, pointsText } from './points.ts';
import type { Slot } from './slots.ts';
import { labelsOf, lineOf, spanOf, tableOf, ticksOf, xAt, yAt } from './value-curve.ts';

interface Place {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

interface CardCurve {
  readonly title: string;
  readonly slots: readonly Slot[];
  readonly exact: boolean;
}

export function curveOnCard(
  { title, slots, exact }: CardCurve,
  { left, right, top, bottom }: Place & { bottom: number },
): string {
  const points = slots.flatMap(({ point }) => point ?? []);
  const first = points[0];
  if (!first) return '';
  const frame = { left: left + 54, right, top: top + 90, bottom: bottom - 40, count: slots.length, ...spanOf(points) };
  const turning = slots.filter((slot) => slot.turning);
  const drops = turning.flatMap(({ point, why }) => {
    if (!point?.review.loss) return [];
    const { loss } = point.review;
    // a small fall has room for its figure, not for its reason
    const roomy = yAt(frame, point.after) - yAt(frame, point.before) > 90;
    const said = exact ? lost(loss) : m.analysis_curve_more({ n: pointsText(loss) });
    const width = Math.max(lengthOf(said, 38), roomy ? lengthOf(why, 24) : 0);
    return [{ point, loss: said, why: roomy ? why : '', width }];
  });
  return [
    text(title, { x: left, y: top + 28, size: 28, weight: 600 }),
    `<path d="M${left} ${top + 44}H${right}" stroke="${INK}" stroke-width="1.5"/>`,
    `<path d="${tableOf(frame, points)}" fill="${RULE}" opacity=".55"/>`,
    `<path d="M${xAt(frame, 0)} ${yAt(frame, first.before)}H${right}" stroke="${JADE}" stroke-width="2" stroke-dasharray="2 6" stroke-linecap="round"/>`,
    ...ticksOf(
      frame,
      points,
      turning.map(({ point }) => point?.at ?? -1),
    ).map((tick) => text(String(Math.round(tick)), { x: left + 44, y: yAt(frame, tick) + 9, size: 26, anchor: 'end' })),
    `<path d="${lineOf(frame, points)}" fill="none" stroke="${INK}" stroke-width="3.5"/>`,
    ...turning.map(({ x, point }) =>
      point
        ? `<path d="M${xAt(frame, x)} ${yAt(frame, point.before)}V${yAt(frame, point.after)}" stroke="${SEAL}" stroke-width="8"/>`
        : '',
    ),
    ...labelsOf(frame, drops, { lone: 44, both: 78, line: 36 }).map(({ loss, why, x, y, end }) => {
      const anchor = end ? ('end' as const) : ('start' as const);
      return (
        text(loss, { x: end ? x - 6 : x + 6, y: y + 4, size: 38, weight: 600, fill: SEAL, anchor }) +
        text(why, { x: end ? x - 6 : x + 6, y: y + 36, size: 24, fill: SOFT, anchor, sans: true })
      );
    }),
  ].join('');
}

export interface Moment {
  /** “Move 7, you said” */
  readonly when: string;
  readonly said: string;
  readonly better: string;
  /** What the better line is called. */
  readonly instead: string;
}

/** The costliest turning point with what would have been better. */
export function momentOnCard({ when, said, better, instead }: Moment, { left, right, top }: Place): string {
  const room = right - left - 24;
  const yours = wrapped(said, 27, room, 2);
  const best = wrapped(better, 27, room, 2);
  let y = top;
  const line = (words: string, size: number, fill: string, step: number, sans = false): string => {
    const drawn = text(words, { x: left + 24, y: y + size, size, fill, sans });
    y += step;
    return drawn;
  };
  const parts = [
    line(when, 22, SEAL, 34, true),
    ...yours.map((one) => line(one, 27, SOFT, 38)),
    line(instead, 22, JADE, 34, true),
    ...best.map((one) => line(one, 27, INK, 38)),
  ];
  const split = top + 34 + yours.length * 38;
  return [
    ...parts,
    `<path d="M${left} ${top}V${split - 6}" stroke="${SEAL}" stroke-width="5"/>`,
    `<path d="M${left} ${split}V${y - 4}" stroke="${JADE}" stroke-width="5"/>`,
  ].join('');
}
