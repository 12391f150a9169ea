// The few figures a table of signs needs: a correlation, a difference of shares, each with a 95 % interval. It knows nothing of selling.

/** A value with its 95 % interval and the cases it rests on. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

export interface Pair {
  readonly x: number;
  readonly y: number;
}

const Z = 1.96;
const mean = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0) / all.length;

/** Pearson's r; with a y of 0 and 1 it is the point-biserial correlation. Null where one side never changes. */
function pearson(pairs: readonly Pair[]): number | null {
  const [mx, my] = [mean(pairs.map((one) => one.x)), mean(pairs.map((one) => one.y))];
  let [xx, yy, xy] = [0, 0, 0];
  for (const { x, y } of pairs) {
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
    xy += (x - mx) * (y - my);
  }
  return xx < 1e-9 || yy < 1e-9 ? null : Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}

/** Fisher's transformation; held off the ends, where it has no value. */
const z = (r: number): number => Math.atanh(Math.max(-0.999_999, Math.min(0.999_999, r)));

/** `groups`: how many means have been taken out of the pairs beforehand; each costs a degree of freedom. */
export function correlation(pairs: readonly Pair[], groups = 0): Estimate | null {
  const free = pairs.length - groups - 3;
  const r = free > 3 ? pearson(pairs) : null;
  if (r === null) return null;
  const error = Z / Math.sqrt(free);
  return { value: r, low: Math.tanh(z(r) - error), high: Math.tanh(z(r) + error), n: pairs.length };
}

export interface Grouped {
  readonly pairs: readonly Pair[];
  readonly groups: number;
}

/** Pairs less the means of their group: what is left is what differs within a group. Who is alone in a group says nothing. */
export function withinGroups<T>(all: readonly T[], groupOf: (one: T) => string, pairOf: (one: T) => Pair): Grouped {
  const groups = new Map<string, Pair[]>();
  for (const one of all) {
    const key = groupOf(one);
    const group = groups.get(key);
    if (group) group.push(pairOf(one));
    else groups.set(key, [pairOf(one)]);
  }
  const several = [...groups.values()].filter((group) => group.length > 1);
  const pairs = several.flatMap((group) => {
    const [mx, my] = [mean(group.map((one) => one.x)), mean(group.map((one) => one.y))];
    return group.map(({ x, y }) => ({ x: x - mx, y: y - my }));
  });
  return { pairs, groups: several.length };
}

/** First correlation less the second, on Fisher's scale. */
export function correlationGap(one: Estimate | null, other: Estimate | null): Estimate | null {
  if (!one || !other || one.n < 7 || other.n < 7) return null;
  const value = z(one.value) - z(other.value);
  const error = Z * Math.sqrt(1 / (one.n - 3) + 1 / (other.n - 3));
  return { value, low: value - error, high: value + error, n: one.n + other.n };
}

/** First share of ones less the second. */
export function shareGap(one: readonly number[], other: readonly number[]): Estimate | null {
  if (one.length < 2 || other.length < 2) return null;
  const [p, q] = [mean(one), mean(other)];
  const value = p - q;
  // half a case either way keeps the interval open where a share is 0 or 1
  const spread = (share: number, n: number): number => {
    const held = (share * n + 0.5) / (n + 1);
    return (held * (1 - held)) / n;
  };
  const error = Z * Math.sqrt(spread(p, one.length) + spread(q, other.length));
  return { value, low: value - error, high: value + error, n: one.length + other.length };
}

export const shareOf = (all: readonly number[]): number => (all.length === 0 ? 0 : mean(all));
