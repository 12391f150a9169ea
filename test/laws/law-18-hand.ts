// Law 18: the hand hides nothing that matters. Small calls are searched to their end, with the hand and with every line that can be said.

import assert from 'node:assert/strict';
import type { Words } from '../../src/core/analysis/search/layout.ts';
import { must } from '../../src/core/base/index.ts';
import type { Scenario } from '../../src/core/scenario/index.ts';
import { byHand, bySpeech, solver } from '../support/best-play.ts';
import { anyScenario } from '../support/generate-scenario.ts';
import { meeting } from '../support/plays.ts';
import { fixed, generated, type Corner, type Law } from './law.ts';
import { smallCall } from './law-12-15-leaving.ts';
import { bestOf, packedCall, packedValue, unlessTooBig, valuesOf, type PackedCall } from './packed-calls.ts';
import { CROWDED } from './pinned.ts';

const MOST = 6_000;

/**
 * Whether the first line of best play that the hand has no seat for is in the described corner (CROWDED): three questions of one kind,
 * facts or problems, wait for two seats, and the third in the file is the better one. In a scenario that ships the doctor must say so.
 */
function isCrowdedOut(call: PackedCall): boolean {
  const values = valuesOf(call, call.bySpeech, MOST);
  let words: Words | null = call.start;
  while (words) {
    const from: Words = words;
    const said = call.bySpeech(from);
    const best = must(bestOf(call, said, from, values), 'a best move');
    if (!call.byHand(from).includes(best.action)) {
      const kind = call.table.lines[best.action]?.line.move;
      const lines = said.map((action) => call.table.lines[action]).filter((line) => line?.line.move === kind);
      return (kind === 'situation' || kind === 'problem') && new Set(lines.map((line) => line?.idea)).size >= 3;
    }
    words = best.ended ? null : best.words;
  }
  return false;
}

const byBruteForce = (scenario: Scenario, corner: Corner): number =>
  unlessTooBig(() => {
    const all = solver(scenario, bySpeech(scenario), 6_000).solve(meeting(scenario));
    const hand = solver(scenario, byHand(scenario), 6_000).solve(meeting(scenario));
    if (hand < all - 5e-10 && isCrowdedOut(packedCall(scenario))) {
      corner(CROWDED.what);
      return 0;
    }
    assert.ok(Math.abs(all - hand) < 5e-10, `${hand} with the hand, ${all} with every line`);
    return 1;
  });

const onPackedWords = (scenario: Scenario, corner: Corner): number =>
  unlessTooBig(() => {
    const call = packedCall(scenario);
    const all = packedValue(call, call.bySpeech, 3_000);
    const hand = packedValue(call, call.byHand, 3_000);
    if (hand < all && isCrowdedOut(call)) {
      corner(CROWDED.what);
      return 0;
    }
    assert.equal(hand, all, `${hand} with the hand, ${all} with every line (scale points)`);
    return 1;
  });

export const LAW_18: Law = {
  number: 18,
  statement: 'the value with the hand equals the value with every line that can be said',
  ways: [
    generated({
      what: 'the value with the hand equals the value with every speakable line',
      runs: 25,
      least: 11,
      share: 0.02,
      cases: () => smallCall(4, 6, 11),
      check: byBruteForce,
    }),
    generated({
      what: 'and so on packed calls',
      runs: 100,
      least: 41,
      cases: () => smallCall(4, 7, 12),
      check: onPackedWords,
    }),
    generated({
      what: 'and where several lines of one kind ask for the same seats',
      runs: 60,
      least: 11,
      cases: () =>
        anyScenario({
          needs: { min: 2, max: 3 },
          lines: { min: 5, max: 8 },
          minutes: { min: 8, max: 11 },
          kinds: ['problem', 'needPayoff', 'present', 'present', 'prove'],
        }),
      check: onPackedWords,
    }),
  ],
  corners: [
    fixed(CROWDED.what, () => {
      const { scenario } = CROWDED;
      const all = solver(scenario, bySpeech(scenario)).solve(meeting(scenario));
      const hand = solver(scenario, byHand(scenario)).solve(meeting(scenario));
      assert.ok(Math.abs(all - hand) < 5e-10, `${hand} with the hand, ${all} with every line`);
      return 1;
    }),
  ],
};
