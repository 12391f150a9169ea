// The first positions of a call opened on packed words, breadth first, without a search: the yardstick that the machines are held to by the
// bench. To open one is to draw up its hand and step every move of it.

import { must } from '../base/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { play, startDeal } from '../session/index.ts';
import { callee } from './run-robot.ts';
import { compileCall } from './search/compile.ts';
import type { Words } from './search/layout.ts';
import { pack } from './search/pack.ts';
import { handsOf } from './search/packed-hand.ts';
import { GOES_ON, stepperOf } from './search/packed-step.ts';

/** Opens up to so many positions; what it returns opens them and says how many they were. */
export function packedOpener(scenario: Scenario, most: number): () => number {
  const person = callee(scenario);
  const met = play(scenario, startDeal(scenario), { do: 'meet', person });
  const table = compileCall(scenario, person);
  const [draw, stepper] = [handsOf(table), stepperOf(table)];
  const start = pack(table, must(met.ok ? met.deal : null, 'a call'));
  const hand = new Int32Array(16);
  return () => {
    const open: Words[] = [start];
    let opened = 0;
    for (const words of open) {
      if (opened >= most) break;
      opened++;
      const size = draw(words, hand);
      hand[size] = table.listen;
      hand[size + 1] = table.leave;
      const claims = stepper.stateClaims(words);
      for (let i = 0; i < size + 2; i++) {
        const to = new Int32Array(table.words);
        if (stepper.step(words, claims, hand[i] ?? 0, to).end === GOES_ON && open.length < most) open.push(to);
      }
    }
    return opened;
  };
}
