// Where the step line of Fig. 2 runs and where its labels stand. Numbers and text widths only; knows no screen.

import type { NeedStage } from '../../core/public.ts';

export interface WeightStep {
  readonly n: number;
  readonly weight: number;
  readonly threshold: number;
  readonly stage: NeedStage;
  readonly staged: boolean;
}

export interface Across {
  readonly left: number;
  readonly right: number;
}

export interface Down {
  readonly top: number;
  readonly bottom: number;
}

export const xOf = (frame: Across, n: number, count: number): number =>
  frame.left + (n * (frame.right - frame.left)) / Math.max(1, count);
export const yOf = (frame: Down, value: number, most: number): number =>
  frame.bottom - (value * (frame.bottom - frame.top)) / Math.max(1, most);

/** Labels in reading order, each on the lowest free row, so that neighbours never touch. */
export function rowsFor(labels: readonly { readonly x: number; readonly width: number }[], right: number) {
  const ends: number[] = [];
  return labels.map(({ x, width }) => {
    const from = Math.min(x, right - width);
    let row = ends.findIndex((end) => end + 8 <= from);
    if (row < 0) row = ends.length;
    ends[row] = from + width;
    return { x: from, row };
  });
}

/** Roughly how wide a label sets at 13 px: Chinese a full em, Latin about half. */
export const widthOf = (label: string): number =>
  [...label].reduce((sum, letter) => sum + (/[⺀-￯]/.test(letter) ? 13.2 : 6.8), 2);
