// Random calls such as could ship: everything that a win takes is there. The calls of generate-scenario.ts are made to try the engine, and
// most of them cannot be won at all; findings about selling want calls in which something can be sold.

import fc from 'fast-check';
import { MODE_FIGURES, type Concern, type Mode } from '../../src/core/methodology/index.ts';
import type { Line, Scenario } from '../../src/core/scenario/index.ts';
import { aLine, aPerson, aScenario } from './builders.ts';
import { advanceOf, costOf, factsOf, needId, needOf, strengthId, type NeedSeed } from './generate-scenario.ts';

const NO_SEED: NeedSeed = { growth: false, cost: 5, deeper: 0, live: true, stake: true, hint: 'person' };

/** All that can be said about one need: the way to it, the answer and its proof. */
const linesAbout = (i: number): readonly Line[] => {
  const need = { need: needId(i) };
  return [
    aLine('situation', `ask${i}`, { fact: `h${i}` }),
    aLine('problem', `trouble${i}`, need),
    aLine('implication', `evidence${i}`, { ...need, evidence: 'news' }),
    aLine('implication', `weigh${i}`, need),
    aLine('needPayoff', `worth${i}`, need),
    aLine('present', `answer${i}`, { ...need, strength: strengthId(i), win: i === 0 }),
    aLine('prove', `proof${i}`, { strength: strengthId(i) }),
  ];
};

/** What tempts: lines that any bag holds and no call needs. */
const TRAPS: readonly Line[] = [
  aLine('situation', 'idle', { fact: 'idle' }),
  aLine('situation', 'terms', { fact: 'terms' }),
  aLine('situation', 'proud', { fact: 'proud' }),
  aLine('present', 'mismatch', { need: 'n0', strength: 's2' }),
  aLine('price', 'price'),
  aLine('defer', 'defer'),
  aLine('concede', 'concede'),
  aLine('close', 'assume', { technique: 'assumptive' }),
  aLine('close', 'lastChance', { technique: 'lastChance' }),
  aLine('chat', 'chat'),
];

/**
 * A call such as could ship: each need can be found, said aloud, answered and proven, three advances are there to be had, and traps lie
 * about. Chance decides how heavy, how many and how long; whether it can be won is left to the rules.
 */
export const anySellableCall = (mode: Mode): fc.Arbitrary<Scenario> =>
  fc
    .record({
      costs: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 2 }),
      growth: fc.boolean(),
      hints: fc.array(fc.constantFrom<NeedSeed['hint']>('brief', 'person'), { minLength: 3, maxLength: 3 }),
      traps: fc.subarray([...TRAPS], { minLength: 5 }),
      win: fc.boolean(),
      concerns: fc.subarray<Concern>(['price', 'vendor'], { maxLength: 1 }),
      minutes: fc.integer({ min: 20, max: 30 }),
    })
    .map(({ costs, growth, hints, traps, win, concerns, minutes }) => {
      const seeds = costs.map((cost, i): NeedSeed => ({
        growth: i > 0 && growth,
        cost,
        deeper: 0,
        live: true,
        stake: true,
        hint: hints[i] ?? 'person',
      }));
      const needs = seeds.map((seed, i) => needOf(seed, i, mode));
      const { win: anyWin, ...ruan } = aPerson('ruan', {
        mode,
        concerns,
        minutes: Math.min(minutes, MODE_FIGURES[mode].minutes),
        stakes: Object.fromEntries(
          needs.map((need, i) => [need.id, { cost: costOf(seeds[i] ?? NO_SEED, need, mode) }]),
        ),
        ...(mode === 'overwhelmed' ? { acute: needId(0) } : {}),
        ...(mode === 'visionary' ? { vision: needId(0) } : {}),
      });
      return aScenario({
        people: [win && anyWin ? { ...ruan, win: anyWin } : ruan],
        needs,
        facts: factsOf(seeds),
        strengths: [0, 1, 2].map(strengthId),
        lines: [...needs.flatMap((_, i) => linesAbout(i)), ...traps],
        advances: [
          advanceOf({ size: 1, takes: 'explicit', order: false }, 0),
          advanceOf({ size: 2, takes: 'answered', order: false }, 1),
          advanceOf({ size: 3, takes: 'proven', order: false }, 2),
        ],
      });
    });
