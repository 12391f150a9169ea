// Points of the total as the debrief prints them. Small losses keep a decimal, or a fault of half a point would read as none.

import { roundHalfUp, type Ratio } from '../../../core/public.ts';

/** Without a sign: 20, 1, 0.5; what is not nothing never reads 0. */
export function pointsText(points: Ratio): string {
  const value = Math.abs(points.n / points.d);
  if (value === 0) return '0';
  if (value >= 1) return String(roundHalfUp({ n: Math.abs(points.n), d: points.d }));
  return Math.max(0.1, Math.round(value * 10) / 10).toString();
}

export const lost = (points: Ratio): string => `−${pointsText(points)}`;
export const gained = (points: Ratio): string => `+${pointsText(points)}`;
export const value = (points: Ratio): number => points.n / points.d;
export const rounded = (points: Ratio): string => {
  const n = roundHalfUp(points);
  return n < 0 ? `−${-n}` : String(n);
};
