// Law 5: the earlier the price, the thinner the margin (F4).

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Scenario } from '../../src/core/scenario/index.ts';
import { aLine, aScenario, playAll, say } from '../support/builders.ts';
import { anyChoices, anyScenario } from '../support/generate-scenario.ts';
import { movesIn, stepsOf, tryAll } from '../support/plays.ts';
import { fixed, generated, type Law } from './law.ts';
import { without } from './on-calls.ts';

interface Case {
  readonly scenario: Scenario;
  readonly choices: readonly number[];
}

/** The price put in at each place of the same line of play, from the first to the last. */
function earlierIsThinner({ scenario, choices }: Case): number {
  const price = Object.values(scenario.lines).find((line) => line.move === 'price');
  if (!price) return 0;
  const plain = without(scenario, (id) => scenario.lines[id]?.move === 'price');
  const moves = stepsOf(plain, choices).map((step) => step.move);
  let compared = 0;
  let margin: number | null = null;
  moves.forEach((_, at) => {
    const { deal, all } = tryAll(scenario, [...moves.slice(0, at), say(price.id), ...moves.slice(at)]);
    if (!all) return;
    assert.ok(deal.margin >= 0 && deal.margin <= 3, `margin ${deal.margin}`);
    if (margin !== null) {
      compared++;
      assert.ok(deal.margin >= margin, `margin ${margin} at an earlier price, ${deal.margin} at move ${at}`);
    }
    margin = deal.margin;
  });
  return compared;
}

export const LAW_5: Law = {
  number: 5,
  statement: 'the earlier the price, the lower or equal the final margin; margin stays in 0..3',
  ways: [
    generated({
      what: 'the earlier the price, the lower or equal the final margin',
      runs: 600,
      least: 101,
      cases: () =>
        fc.record({
          scenario: anyScenario({ minutes: { min: 25, max: 30 } }),
          choices: anyChoices(),
        }),
      check: earlierIsThinner,
    }),
    fixed('a price named before its time costs a level of margin, once a deal', () => {
      const scenario = aScenario({ lines: [aLine('price'), aLine('price', 'again'), aLine('chat')] });
      const early = playAll(scenario, [say('price')]);
      assert.equal(early.margin, 2);
      assert.equal(early.anchored, true);
      assert.ok(!movesIn(scenario, early).some((move) => move.do === 'say' && move.line === 'again'));
      return 3;
    }),
  ],
};
