// Comparing exact points.

import { plus, ratio, times, type Ratio } from '../base/index.ts';

export const minus = (a: Ratio, b: Ratio): Ratio => plus(a, times(b, ratio(-1)));
export const less = (a: Ratio, b: Ratio): boolean => minus(a, b).n < 0;
export const larger = (a: Ratio, b: Ratio): Ratio => (less(a, b) ? b : a);
/** For sorting, the most first. */
export const byMost = (a: Ratio, b: Ratio): number => minus(b, a).n;
