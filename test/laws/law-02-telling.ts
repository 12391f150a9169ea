// Law 2: telling before its time wins nobody; a benefit and its proof do (E9, F2).

import assert from 'node:assert/strict';
import { reached } from '../../src/core/methodology/index.ts';
import { buyerIn, play, type Deal } from '../../src/core/session/index.ts';
import { playAll } from '../support/builders.ts';
import { anyPlay, type Played } from '../support/generate-scenario.ts';
import { movesIn, personIn } from '../support/plays.ts';
import { anyCall } from '../support/shipped.ts';
import { atMost, fixed, generated, type Corner, type Law } from './law.ts';
import { lastTurn, saying, support } from './on-calls.ts';
import { THREE_NEEDS } from './pinned.ts';

const needsIn = (deal: Deal) => Object.entries(buyerIn(deal, personIn(deal)).context.needs);

function tooEarly({ steps }: Played): number {
  let tried = 0;
  for (const { before, after } of steps) {
    const turn = lastTurn(after);
    if (turn?.kind !== 'present' || reached(turn.from ?? 'hidden', 'explicit')) continue;
    tried++;
    atMost(support(after), support(before), 'support');
  }
  return tried;
}

/** THREE_NEEDS: belief has been won at an earlier need, and another one said aloud is still unanswered, so neither term can rise. */
function inTheCorner(before: Deal, proved: Deal, need: string): boolean {
  const live = needsIn(before).filter(([, one]) => one.live);
  const waiting = needsIn(proved).some(([id, one]) => id !== need && one.live && one.stage === 'explicit');
  return live.length >= 3 && waiting && buyerIn(before, personIn(before)).context.belief >= 3;
}

function benefitAndProof({ scenario, steps }: Played, corner: Corner): number {
  let tried = 0;
  for (const { before, after } of steps) {
    const turn = lastTurn(after);
    if (turn?.kind !== 'present' || turn.present !== 'benefit' || turn.reaction !== 'opens') continue;
    const strength = saying(scenario, turn.move)?.strength;
    const live = buyerIn(after, personIn(after)).context.needs[turn.need ?? '']?.live;
    const proof = movesIn(scenario, after).find((move) => {
      const line = saying(scenario, move);
      return line?.move === 'prove' && line.strength === strength;
    });
    if (!live || !proof || support(before) === 3) continue;
    const proved = play(scenario, after, proof);
    if (!proved.ok || lastTurn(proved.deal)?.need !== turn.need) continue;
    if (support(proved.deal) <= support(before) && inTheCorner(before, proved.deal, turn.need ?? '')) {
      corner(THREE_NEEDS.what);
      continue;
    }
    tried++;
    assert.ok(
      support(proved.deal) > support(before),
      `${support(before)} before the benefit, ${support(proved.deal)} after its proof`,
    );
  }
  return tried;
}

export const LAW_2: Law = {
  number: 2,
  statement: 'a present before explicit never raises support; a benefit with its proof does, unless it is +3',
  ways: [
    generated({
      what: 'a present before explicit never raises support',
      runs: 1000,
      least: 201,
      cases: anyCall,
      check: tooEarly,
    }),
    generated({
      what: 'a benefit and its proof together raise support, unless it is +3',
      runs: 2000,
      least: 21,
      cases: () => anyPlay({ minutes: { min: 25, max: 30 } }),
      check: benefitAndProof,
    }),
  ],
  corners: [
    fixed(THREE_NEEDS.what, () => {
      const { scenario, moves } = THREE_NEEDS;
      const [before, proved] = [playAll(scenario, moves.slice(0, -2)), playAll(scenario, moves)];
      assert.ok(support(before) < 3);
      assert.ok(support(proved) > support(before));
      return 1;
    }),
  ],
};
