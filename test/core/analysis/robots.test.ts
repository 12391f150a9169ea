// Robots are judges of the score, so they must be fair: they see the view only, and the same seed gives the same game.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestKnownReply, diceFrom, noisyBook, ROBOTS, runRobot, type Robot } from '../../../src/core/analysis/index.ts';
import { canonicalJson } from '../../../src/core/base/index.ts';
import { seriesReportOf } from '../../../src/core/scoring/index.ts';
import { PASS_MARK } from '../../../src/core/methodology/index.ts';
import { replay } from '../../../src/core/session/index.ts';
import { aScenario } from '../../support/builders.ts';
import { anyScenario } from '../../support/generate-scenario.ts';
import { changed, scenarioOf, TINY_CALL, tinyCampaign } from '../../support/scenario-files.ts';
import { SHIPPED_CALLS } from '../../support/shipped.ts';

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

describe('the interrogator', () => {
  it('asks for facts, then for problems, and never what they lead to', () => {
    const kinds = runRobot(aScenario(), ROBOTS.interrogator).deal.turns.map((turn) => turn.kind);
    expect(kinds.filter((kind) => !['situation', 'problem', 'request', 'leave'].includes(kind))).toEqual([]);
    const asked = kinds.filter((kind) => kind === 'situation' || kind === 'problem');
    expect(asked.length).toBeGreaterThan(1);
  });

  it.each(SHIPPED_CALLS)('law 14: does worse on %s than who also asks what follows', (_, scenario) => {
    expect(runRobot(scenario, ROBOTS.interrogator).total).toBeLessThan(runRobot(scenario, ROBOTS.questionOnly).total);
  });
});

describe('the robot that knows the replies by heart', () => {
  const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

  it('learns the same from the same seed, and plays legal moves only', () => {
    for (const scenario of [aScenario(), tinyCampaign()]) {
      const [one, other] = [0, 1].map(() => runRobot(scenario, bestKnownReply(scenario, 5, 6), 5));
      expect(one?.log).toEqual(other?.log);
      expect(one?.deal.deal.value).toBe('closed');
    }
  });

  it('sees no more than a view', () => {
    const scenario = aScenario();
    const seen: string[] = [];
    const robot = bestKnownReply(scenario, 1, 4);
    runRobot(scenario, (sight) => {
      seen.push(JSON.stringify(sight));
      return robot(sight);
    });
    expect(seen.filter((one) => /"(trust|belief|support|pushes|stakes)":/.test(one))).toEqual([]);
    expect(seen.length).toBeGreaterThan(0);
  });

  it('meets friendlier reactions than chance does', () => {
    const friendly = (scenario: (typeof SHIPPED_CALLS)[number][1], robot: (seed: number) => Robot): number => {
      const turns = seeds.flatMap((seed) => runRobot(scenario, robot(seed), seed).deal.turns);
      return turns.filter((turn) => turn.reaction === 'opens' || turn.reaction === 'granted').length / turns.length;
    };
    for (const [, scenario] of SHIPPED_CALLS)
      expect(friendly(scenario, (seed) => bestKnownReply(scenario, seed))).toBeGreaterThan(
        friendly(scenario, () => ROBOTS.random),
      );
  });

  it.each(SHIPPED_CALLS)(
    'law 14: friendliness learnt by heart does not pass on %s, and is below 60 on average',
    (_, scenario) => {
      const totals = seeds.map((seed) => runRobot(scenario, bestKnownReply(scenario, seed), seed).total);
      expect(totals.reduce((a, b) => a + b, 0) / totals.length).toBeLessThan(60);
      expect(Math.max(...totals)).toBeLessThan(PASS_MARK);
    },
  );
});

describe('a robot on a series', () => {
  it('makes every call, and is scored by the mean of them', () => {
    const scenario = scenarioOf(changed(TINY_CALL, ['length: call\n', 'length: series\ncalls: [ruan, ruan]\n']));
    const { log, deal, total } = runRobot(scenario, ROBOTS.byTheBook);
    expect(log.moves.filter((move) => move.do === 'meet').length).toBe(2);
    expect(deal.deal.value).toBe('closed');
    expect(total).toBe(seriesReportOf(scenario, log, 'exam').total);
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
