// Law 8: without a need nothing is granted, and a call of pitches ends in a continuation (E8, D22).

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ROBOTS, runRobot } from '../../src/core/analysis/index.ts';
import { isTaboo, reached } from '../../src/core/methodology/index.ts';
import type { Scenario } from '../../src/core/scenario/index.ts';
import { buyerIn, handOf, play, stageIn, worldOf, type Move } from '../../src/core/session/index.ts';
import { rawOf } from '../support/best-play.ts';
import { aLine, aScenario, LEAVE, LISTEN, playAll, say } from '../support/builders.ts';
import { anyChoices, anyPlay, anyScenario, type Played } from '../support/generate-scenario.ts';
import { meeting, personIn } from '../support/plays.ts';
import { SHIPPED_CALLS } from '../support/shipped.ts';
import { atMost, fixed, generated, onEach, type Law } from './law.ts';
import { lastTurn } from './on-calls.ts';

/** Tried: advances that were granted. */
function nothingForNothing({ steps }: Played): number {
  let granted = 0;
  for (const { before, after } of steps) {
    if (lastTurn(after)?.reaction !== 'granted') continue;
    granted++;
    const needs = Object.values(buyerIn(before, personIn(before)).context.needs);
    assert.ok(
      needs.some((need) => need.live && reached(need.stage, 'serious')),
      'granted, and no need is serious',
    );
  }
  return granted;
}

const PITCHES: ReadonlySet<string> = new Set(['present', 'prove', 'price', 'close', 'request']);

interface Case {
  readonly scenario: Scenario;
  readonly choices: readonly number[];
}

function pitchesAlone({ scenario, choices }: Case): number {
  let deal = meeting(scenario);
  for (const choice of choices) {
    const offers = deal.deal.value === 'call' ? handOf(worldOf(scenario), deal) : [];
    const pitch = offers.filter((offer) => PITCHES.has(offer.kind));
    const offer = pitch[choice % Math.max(1, pitch.length)];
    if (!offer) break;
    const move: Move = 'line' in offer ? say(offer.id) : { do: 'request', advance: offer.id };
    const played = play(scenario, deal, move);
    assert.ok(played.ok, `an offer was refused: ${offer.id}`);
    deal = played.deal;
  }
  const end = deal.deal.value === 'call' ? play(scenario, deal, LEAVE) : null;
  assert.equal((end?.ok ? end.deal : deal).call?.value, 'continuation');
  return 1;
}

const CARELESS = ['pitchFirst', 'closeFirst', 'priceFirst', 'relationship', 'byTheBook'] as const;

export const LAW_8: Law = {
  number: 8,
  statement: 'without a serious need no advance; pitches alone to the complacent end in a continuation',
  ways: [
    generated({
      what: 'without a serious need no advance is granted',
      runs: 1500,
      least: 51,
      cases: () => anyPlay({ minutes: { min: 20, max: 30 } }),
      check: nothingForNothing,
    }),
    generated({
      what: 'a call of pitches alone to a complacent buyer ends in a continuation',
      runs: 300,
      least: 300,
      cases: () => fc.record({ scenario: anyScenario({ modes: ['complacent'] }), choices: anyChoices() }),
      check: pitchesAlone,
    }),
    ...onEach(SHIPPED_CALLS, 'nothing is granted before a need is serious', (scenario) => {
      for (const robot of CARELESS) {
        const { deal } = runRobot(scenario, ROBOTS[robot]);
        const person = personIn(deal);
        const needs = Object.keys(buyerIn(deal, person).context.needs);
        const some = needs.some((need) => reached(stageIn(deal, person, need), 'serious'));
        assert.ok(deal.agreed.length === 0 || some, robot);
      }
      return CARELESS.length;
    }),
    fixed('taboos of a pitch are counted, so that a call of pitches is worth nothing', () => {
      const scenario = aScenario({ lines: [aLine('present'), aLine('chat')] });
      const deal = playAll(scenario, [say('present'), LISTEN, LEAVE]);
      assert.equal(deal.hits.filter((hit) => isTaboo(hit.rule)).length, 1);
      atMost(rawOf(scenario, deal), 0, 'the raw total');
      return 2;
    }),
  ],
};
