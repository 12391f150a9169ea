// Law 17: neither looking, nor another language, nor another order on the screen changes anything.

import assert from 'node:assert/strict';
import { canonicalJson } from '../../src/core/base/index.ts';
import { handOf, play, replay, startDeal, viewOf, worldOf } from '../../src/core/session/index.ts';
import { anyChoices, type Played } from '../support/generate-scenario.ts';
import { movesIn, stepsOf } from '../support/plays.ts';
import { reworded } from '../support/reworded.ts';
import { anyCall, SHIPPED_CALLS } from '../support/shipped.ts';
import { generated, type Law } from './law.ts';
import { cutCampaign, wholeCall, type Cut } from './whole-plays.ts';

function lookedAt(played: Played): number {
  const { scenario } = played;
  const { moves, end } = wholeCall(played);
  let looked = startDeal(scenario);
  for (const move of moves) {
    const as = canonicalJson(looked);
    viewOf(scenario, looked, 'practice');
    viewOf(scenario, looked, 'exam');
    assert.equal(canonicalJson(looked), as);
    const next = play(scenario, looked, move);
    assert.ok(next.ok);
    looked = next.deal;
  }
  assert.equal(canonicalJson(looked), canonicalJson(end));
  return moves.length;
}

function inOtherWords(played: Played): number {
  const { moves, end } = wholeCall(played);
  assert.equal(canonicalJson(replay(reworded(played.scenario), moves).deal), canonicalJson(end));
  return 1;
}

/** Both modes show the same offers, each in its own order, and the engine's own order does not depend on anybody having looked. */
function sameOffers({ scenario, steps }: Played): number {
  for (const { before } of steps) {
    const ids = (mode: 'practice' | 'exam') =>
      (viewOf(scenario, before, mode).call?.hand ?? []).map((offer) => offer.id).sort();
    const offered = handOf(worldOf(scenario), before)
      .map((offer) => offer.id)
      .sort();
    assert.deepEqual(ids('practice'), offered);
    assert.deepEqual(ids('exam'), offered);
    assert.deepEqual(movesIn(structuredClone(scenario), before), movesIn(scenario, before));
  }
  return steps.length;
}

function campaignLookedAt({ scenario, steps, from }: Cut): number {
  const looked = steps.filter((_, i) => i % 5 === from);
  for (const { after } of looked) {
    const as = canonicalJson(after);
    const [practice, exam] = [viewOf(scenario, after, 'practice'), viewOf(scenario, after, 'exam')];
    assert.equal(canonicalJson(after), as);
    assert.deepEqual(exam.field?.actions, practice.field?.actions);
    assert.deepEqual(exam.field?.desk, practice.field?.desk);
    assert.deepEqual(
      exam.field?.people.map((one) => one.meet),
      practice.field?.people.map((one) => one.meet),
    );
  }
  return looked.length;
}

export const LAW_17: Law = {
  number: 17,
  statement: 'changing the language, the mode of view or the display order of lines changes nothing',
  ways: [
    generated({
      what: 'a view in either mode, at any point, leaves the deal untouched',
      runs: 80,
      least: 200,
      cases: anyCall,
      check: lookedAt,
    }),
    generated({
      what: 'other words (another language) give the same deal',
      runs: 80,
      least: 80,
      cases: anyCall,
      check: inOtherWords,
    }),
    ...SHIPPED_CALLS.map(([id, scenario]) =>
      generated({
        what: `${id}: the same offers in both modes, in another order, and plays alike`,
        runs: 10,
        least: 30,
        share: 0.02,
        cases: () => anyChoices().map((choices): Played => ({ scenario, steps: stepsOf(scenario, choices) })),
        check: sameOffers,
      }),
    ),
    generated({
      what: 'on random campaigns a view in either mode leaves the deal untouched, and both show the same moves',
      over: 'campaigns',
      runs: 30,
      least: 100,
      cases: cutCampaign(5),
      check: campaignLookedAt,
    }),
  ],
};
