// Law 1: each mode has its shortest order of questions, and the wrong order costs time and wins nothing (E1–E8, B9).

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reached, type Mode, type NeedKind } from '../../src/core/methodology/index.ts';
import type { Scenario } from '../../src/core/scenario/index.ts';
import { buyerIn, type Deal } from '../../src/core/session/index.ts';
import { byHand, type NextDeals } from '../support/best-play.ts';
import { aFact, aLine, aNeed, aPerson, aScenario } from '../support/builders.ts';
import { explore } from '../support/explore.ts';
import { anyScenario } from '../support/generate-scenario.ts';
import { meeting, personIn } from '../support/plays.ts';
import { params } from './pinned.ts';

const isExplicit = (deal: Deal): boolean =>
  Object.values(buyerIn(deal, personIn(deal)).context.needs).some((need) => reached(need.stage, 'explicit'));

interface Arrival {
  readonly minutes: number;
  readonly trust: number;
  readonly faulty: boolean;
  readonly kinds: string;
}

/** Every first arrival at a need in the buyer's own words. */
function arrivals(scenario: Scenario): readonly Arrival[] {
  const wrongOrder = (faulty: boolean, _: Deal, after: Deal): boolean =>
    faulty || ['I4', 'N9'].includes(after.turns.at(-1)?.row ?? '');
  const questions: NextDeals = (deal) => byHand(scenario)(deal).filter(({ move }) => move.do !== 'request');
  return explore(meeting(scenario), questions, false, wrongOrder, ({ deal }) => !isExplicit(deal))
    .filter(({ deal }) => isExplicit(deal))
    .map(({ deal, memory }) => ({
      minutes: deal.call?.context.minutes ?? 0,
      trust: buyerIn(deal, personIn(deal)).context.trust,
      faulty: memory,
      kinds: deal.turns.map((turn) => turn.kind).join(' '),
    }));
}

const quickest = (all: readonly Arrival[]): readonly string[] => {
  const most = Math.max(...all.map((one) => one.minutes));
  return all.filter((one) => one.minutes === most).map((one) => one.kinds);
};

const aCall = (mode: Mode, kind: NeedKind, cost: number): Scenario =>
  aScenario({
    people: [
      aPerson('ruan', {
        mode,
        minutes: 16,
        stakes: { claims: { cost } },
        ...(mode === 'overwhelmed' ? { acute: 'claims' } : {}),
        ...(mode === 'visionary' ? { vision: 'claims' } : {}),
      }),
    ],
    needs: [aNeed('claims', { kind })],
    facts: [aFact('news', { from: 'brief' }), aFact('dosage')],
    lines: [
      aLine('situation'),
      aLine('problem'),
      aLine('implication', 'evidence', { evidence: 'news' }),
      aLine('implication'),
      aLine('needPayoff'),
    ],
  });

describe('law 1: each mode has its shortest order', () => {
  it.each<[Mode, NeedKind, number, string]>([
    ['complacent', 'trouble', 2, 'situation problem needPayoff'],
    ['complacent', 'trouble', 3, 'situation problem implication needPayoff'],
    ['complacent', 'trouble', 5, 'situation problem implication needPayoff'],
    ['complacent', 'trouble', 6, 'situation problem implication implication needPayoff'],
    ['visionary', 'growth', 7, 'needPayoff implication needPayoff'],
    ['visionary', 'growth', 8, 'needPayoff implication implication needPayoff'],
    ['overwhelmed', 'trouble', 5, 'needPayoff'],
    ['overwhelmed', 'trouble', 9, 'needPayoff'],
  ])('law 1: %s, %s need of cost %i: %s', (mode, kind, cost, order) => {
    const found = quickest(arrivals(aCall(mode, kind, cost)));
    expect(new Set(found)).toEqual(new Set([order]));
  });

  it('law 1: I before P, or N before it can work, reaches explicit with fewer minutes left and no more trust', () => {
    let compared = 0;
    const small = anyScenario({
      needs: { min: 1, max: 1 },
      lines: { min: 5, max: 7 },
      minutes: { min: 10, max: 12 },
      kinds: ['situation', 'problem', 'implication', 'needPayoff', 'chat'],
    });
    fc.assert(
      fc.property(small, (scenario) => {
        const all = arrivals(scenario);
        for (const wrong of all.filter((one) => one.faulty)) {
          compared++;
          const better = all.some((one) => !one.faulty && one.minutes > wrong.minutes && one.trust >= wrong.trust);
          expect(better, `nothing beats ${wrong.kinds}`).toBe(true);
        }
      }),
      params(40),
    );
    expect(compared).toBeGreaterThan(20);
  });
});
