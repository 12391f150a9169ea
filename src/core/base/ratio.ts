// Exact fractions for scores: a trainee must be able to redo the sum by hand, so nothing is rounded before the end.

/** numerator ÷ denominator; the denominator is a positive integer. */
export interface Ratio {
  readonly n: number;
  readonly d: number;
}

const gcd = (a: number, b: number): number => (b === 0 ? Math.abs(a) : gcd(b, a % b));

export function ratio(n: number, d = 1): Ratio {
  const by = gcd(n, d) || 1;
  return { n: n / by, d: d / by };
}

export const plus = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.d + b.n * a.d, a.d * b.d);
export const times = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.n, a.d * b.d);
export const sumOf = (all: readonly Ratio[]): Ratio => all.reduce(plus, ratio(0));

/** Rounded half up to an integer: 2.5 → 3, −2.5 → −2. */
export const roundHalfUp = (r: Ratio): number => Math.floor((2 * r.n + r.d) / (2 * r.d));

/** 0..100. */
export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
