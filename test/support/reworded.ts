// The same world in other words, for law 17: what is said must not decide anything.

import type { Scenario } from '../../src/core/scenario/index.ts';

export const reworded = (scenario: Scenario): Scenario => {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [
        key,
        (key === 'zh' || key === 'en') && typeof part === 'string' ? '另一种说法' : walk(part),
      ]),
    );
  };
  return walk(scenario) as Scenario;
};
