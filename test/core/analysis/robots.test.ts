// Robots are judges of the score, so they must be fair: they see the view only, and the same seed gives the same game.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diceFrom, noisyBook, ROBOTS, runRobot, type Robot } from '../../../src/core/analysis/index.ts';
import { canonicalJson } from '../../../src/core/base/index.ts';
import { replay } from '../../../src/core/session/index.ts';
import { aScenario } from '../../support/builders.ts';
import { anyScenario } from '../../support/generate-scenario.ts';

const ALL: readonly (readonly [string, Robot])[] = [...Object.entries(ROBOTS), ['noisyBook', noisyBook(40)]];

describe.each(ALL)('robot %s', (_, robot) => {
  it('plays legal moves only, comes to an end, and replays to its own deal', () => {
    fc.assert(
      fc.property(anyScenario(), fc.nat(99), (scenario, seed) => {
        const { log, deal, total } = runRobot(scenario, robot, seed);
        expect(deal.deal.value).toBe('closed');
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(100);
        expect(canonicalJson(replay(scenario, log.moves).deal)).toBe(canonicalJson(deal));
      }),
      { seed: 21, numRuns: 25 },
    );
    expect.hasAssertions();
  });

  it('gives the same game for the same seed', () => {
    const scenario = aScenario();
    expect(runRobot(scenario, robot, 5).log).toEqual(runRobot(scenario, robot, 5).log);
  });

  it('sees no more than a view: what it is given has no mind in it', () => {
    const seen: string[] = [];
    const watching: Robot = (sight) => {
      seen.push(JSON.stringify(sight));
      return robot(sight);
    };
    runRobot(aScenario(), watching, 3);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter((one) => /"(trust|belief|support|pushes|stakes)":/.test(one))).toEqual([]);
  });
});

describe('dice', () => {
  it('are whole, below their sides, and fair enough', () => {
    const dice = diceFrom(1);
    const rolls = Array.from({ length: 6000 }, () => dice(6));
    const counts = [0, 1, 2, 3, 4, 5].map((side) => rolls.filter((roll) => roll === side).length);
    expect(counts.reduce((a, b) => a + b, 0)).toBe(6000);
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});
