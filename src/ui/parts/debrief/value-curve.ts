// Where the line of Fig. 2 runs: what the deal was still worth after each move. Numbers and text widths only; knows no screen.

import type { MoveReview } from '../../../core/public.ts';
import { value } from './points.ts';

export interface CurvePoint {
  readonly at: number;
  /** Place on the axis, from 1. */
  readonly x: number;
  readonly before: number;
  readonly after: number;
  readonly review: MoveReview;
}

/**
 * Moves judged so far, with a value before and after each. All values are what is at least within reach, and what a later position can
 * still reach its forerunners could too: so the line never rises, and an "at least" that was set too low early on is lifted.
 */
export function pointsOfCurve(
  moves: readonly MoveReview[],
  placeOf: (move: MoveReview) => number | null,
): readonly CurvePoint[] {
  const points: CurvePoint[] = [];
  let reach = -Infinity;
  for (const move of moves.toReversed()) {
    const after = Math.max(value(move.after.points), reach);
    const before = Math.max(value(move.before.points), after);
    reach = before;
    const x = placeOf(move);
    if (x !== null) points.unshift({ at: move.at, x, before, after, review: move });
  }
  return points;
}

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly count: number;
  readonly low: number;
  readonly high: number;
}

/** At least this many points from top to bottom, or a lost half point would look like a cliff. */
const LEAST_SPAN = 20;

export function spanOf(points: readonly CurvePoint[]): { readonly low: number; readonly high: number } {
  const all = points.flatMap(({ before, after }) => [before, after]);
  const high = Math.max(...all);
  return { high, low: Math.min(Math.min(...all), high - LEAST_SPAN) };
}

export const xAt = ({ left, right, count }: Frame, x: number): number =>
  Number((left + (x * (right - left)) / Math.max(1, count + 0.35)).toFixed(1));
export const yAt = ({ top, bottom, low, high }: Frame, at: number): number =>
  Number((bottom - ((at - low) * (bottom - top)) / Math.max(1, high - low)).toFixed(1));

/** The step line, broken where moves in between are not judged yet. */
export function lineOf(frame: Frame, points: readonly CurvePoint[]): string {
  let path = '';
  let last: CurvePoint | null = null;
  for (const point of points) {
    const joined: boolean = last?.x === point.x - 1;
    if (!joined) path += `M${xAt(frame, point.x - 1)} ${yAt(frame, point.before)}`;
    path += `V${yAt(frame, point.before)}H${xAt(frame, point.x)}V${yAt(frame, point.after)}`;
    last = point;
  }
  return last && last.x === frame.count ? `${path}H${frame.right}` : path;
}

/** What was left on the table: between the value at the start and the line, from the first drop on. */
export function tableOf(frame: Frame, points: readonly CurvePoint[]): string {
  const start = points[0]?.before;
  const last = points.at(-1);
  if (start === undefined || !last || last.after >= start) return '';
  const top = yAt(frame, start);
  const right = last.x === frame.count ? frame.right : xAt(frame, last.x);
  const first = points.find(({ after }) => after < start) ?? last;
  let path = `M${xAt(frame, first.x)} ${top}`;
  for (const point of points.filter(({ x }) => x >= first.x))
    path += `H${xAt(frame, point.x)}V${yAt(frame, point.after)}`;
  return `${path}H${right}V${top}Z`;
}

/** Values worth a figure on the axis: the ends first, then the deepest falls; none closer than a line of type. */
export function ticksOf(frame: Frame, points: readonly CurvePoint[], turning: readonly number[]): readonly number[] {
  const wanted = [
    points[0]?.before,
    points.at(-1)?.after,
    ...points
      .filter(({ at }) => turning.includes(at))
      .toSorted((a, b) => b.before - b.after - (a.before - a.after))
      .map(({ after }) => after),
  ].filter((one) => one !== undefined);
  const kept: number[] = [];
  for (const one of wanted) {
    if (kept.every((other) => Math.abs(yAt(frame, other) - yAt(frame, one)) >= 15)) kept.push(one);
  }
  return kept;
}

export interface Label {
  readonly at: number;
  readonly loss: string;
  readonly why: string;
  readonly x: number;
  readonly y: number;
  readonly end: boolean;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
const apart = (a: Box, b: Box): boolean =>
  a.x + a.w + 4 <= b.x || b.x + b.w + 4 <= a.x || a.y + a.h + 2 <= b.y || b.y + b.h + 2 <= a.y;

export interface LabelType {
  /** Height of a label without and with its reason, and of the first line alone. */
  readonly lone: number;
  readonly both: number;
  readonly line: number;
}
const ON_PAGE: LabelType = { lone: 22, both: 38, line: 18 };

/** One label a drop, beside it: to the right, or to the left where the page ends; moved down, then up, until nothing touches. */
export function labelsOf(
  frame: Frame,
  drops: readonly { readonly point: CurvePoint; readonly loss: string; readonly why: string; readonly width: number }[],
  { lone, both, line }: LabelType = ON_PAGE,
): readonly Label[] {
  const taken: Box[] = [];
  return drops.map(({ point, loss, why, width }) => {
    const at = xAt(frame, point.x);
    const end = at + 8 + width > frame.right + 10;
    const h = why === '' ? lone : both;
    const middle = (yAt(frame, point.before) + yAt(frame, point.after)) / 2 - h / 2;
    const boxAt = (y: number): Box => ({ x: end ? at - 8 - width : at + 8, y, w: width, h });
    const steps = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5].map((n) => middle + n * 14);
    const y =
      steps.find(
        (one) => one >= frame.top - 14 && one + h <= frame.bottom + 16 && taken.every((box) => apart(box, boxAt(one))),
      ) ?? middle;
    taken.push(boxAt(y));
    return { at: point.at, loss, why, x: end ? at - 8 : at + 8, y: y + line, end };
  });
}

/** Positions whose labels fit in a row, first come first kept. */
export function thinned<T extends { readonly x: number }>(marks: readonly T[], room: number): readonly T[] {
  const kept: T[] = [];
  for (const mark of marks) {
    const last = kept.at(-1);
    if (!last || mark.x - last.x >= room) kept.push(mark);
  }
  return kept;
}
