// Where the parts of the value scale stand in its 520 × 226 drawing. Numbers only; knows no words and no screen.

import { clamp } from '../../core/public.ts';

/** 3.1° a unit, at most 11°; positive sinks the right pan. */
export const tiltOf = (weight: number, threshold: number): number => clamp((threshold - weight) * 3.1, -11, 11);

export const PIVOT = { x: 260, y: 34 };
const ARM = 166;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a pan's cords hang from, for a tilt in degrees. */
export function hookOf(side: 'left' | 'right', tilt: number): Point {
  const way = side === 'left' ? -1 : 1;
  const turn = (tilt * Math.PI) / 180;
  return { x: PIVOT.x + way * ARM * Math.cos(turn), y: PIVOT.y + way * ARM * Math.sin(turn) };
}

export interface Slot {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const DISH = 84;

/** Rows of a heap, bottom first. Up to six stand in rows of three; more in a heap of four, three, two, one. */
const rowsOf = (count: number): readonly number[] => (count <= 6 ? [3, 2, 1] : [4, 3, 2, 1]);

/** Top left corner of each brick of a heap, from the hook; bottom row first, left to right. */
export function heapOf(count: number): readonly Slot[] {
  const small = count > 6;
  const [w, h, gap] = small ? [24, 15, 2] : [27, 17, 2];
  const slots: Slot[] = [];
  rowsOf(count).forEach((length, row) => {
    const start = -(length * (w + gap) - gap) / 2;
    for (let i = 0; i < length && slots.length < count; i++) {
      slots.push({ x: start + i * (w + gap), y: DISH - 3 - h - row * (h + gap), w, h });
    }
  });
  return slots;
}

/** Short strokes of the dial, every 4.2° of the needle's reach; the middle one is longer. */
export const DIAL = Array.from({ length: 11 }, (_, i) => {
  const at = ((i - 5) * 5 * Math.PI) / 180;
  const outer = i === 5 ? 94 : 89;
  return `M${(260 + 84 * Math.sin(at)).toFixed(1)} ${(34 + 84 * Math.cos(at)).toFixed(1)}L${(260 + outer * Math.sin(at)).toFixed(1)} ${(34 + outer * Math.cos(at)).toFixed(1)}`;
}).join('');
