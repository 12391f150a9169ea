// Law 1: each mode has its shortest order of questions, and the wrong order costs time and wins nothing (E1–E8, B9).

import assert from 'node:assert/strict';
import * as L from '../../src/core/analysis/search/layout.ts';
import { reached, type LineKind, type Mode, type NeedKind } from '../../src/core/methodology/index.ts';
import type { Scenario } from '../../src/core/scenario/index.ts';
import { buyerIn, type Deal } from '../../src/core/session/index.ts';
import { byHand, type NextDeals } from '../support/best-play.ts';
import { aFact, aLine, aNeed, aPerson, aScenario } from '../support/builders.ts';
import { explore } from '../support/explore.ts';
import { anyScenario } from '../support/generate-scenario.ts';
import { meeting, personIn } from '../support/plays.ts';
import { fixed, generated, type Law } from './law.ts';
import { packedCall } from './packed-calls.ts';

interface Arrival {
  readonly minutes: number;
  readonly trust: number;
  readonly faulty: boolean;
  readonly kinds: string;
}

const WRONG_ORDER = ['I4', 'N9'];

const isExplicit = (deal: Deal): boolean =>
  Object.values(buyerIn(deal, personIn(deal)).context.needs).some((need) => reached(need.stage, 'explicit'));

/** Every first arrival at a need in the buyer's own words. */
function arrivals(scenario: Scenario): readonly Arrival[] {
  const wrongOrder = (faulty: boolean, _: Deal, after: Deal): boolean =>
    faulty || WRONG_ORDER.includes(after.turns.at(-1)?.row ?? '');
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

/** The same on packed words. */
function packedArrivals(scenario: Scenario): readonly Arrival[] {
  const call = packedCall(scenario);
  const { table } = call;
  const said = (words: L.Words) => table.theirs.some(({ at }) => (L.word(words, at) & 7) >= L.EXPLICIT);
  const found: Arrival[] = [];
  const seen = new Set<string>();
  const open = [{ words: call.start, faulty: false, kinds: '' }];
  for (const { words, faulty, kinds } of open)
    for (const action of call.byHand(words)) {
      if (action >= table.lines.length && action !== table.listen) continue;
      const step = call.step(words, action);
      const next = {
        words: step.words,
        faulty: faulty || WRONG_ORDER.includes(step.row),
        kinds: `${kinds} ${table.lines[action]?.line.move ?? 'listen'}`,
      };
      const key = `${step.words.join()} ${next.faulty}`;
      if (seen.has(key)) continue;
      seen.add(key);
      if (said(step.words))
        found.push({
          minutes: (L.word(step.words, L.TALLY) >>> L.MINUTES_LEFT) & 31,
          trust: ((L.word(step.words, L.MIND) >>> L.TRUST) & 15) - 3,
          faulty: next.faulty,
          kinds: next.kinds,
        });
      else if (!step.ended) open.push(next);
    }
  return found;
}

function wrongIsWorse(all: readonly Arrival[]): number {
  const wrong = all.filter((one) => one.faulty);
  for (const { minutes, trust, kinds } of wrong)
    assert.ok(
      all.some((one) => !one.faulty && one.minutes > minutes && one.trust >= trust),
      `nothing beats ${kinds}`,
    );
  return wrong.length;
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

const SHORTEST: readonly (readonly [Mode, NeedKind, number, string])[] = [
  ['complacent', 'trouble', 2, 'situation problem needPayoff'],
  ['complacent', 'trouble', 3, 'situation problem implication needPayoff'],
  ['complacent', 'trouble', 5, 'situation problem implication needPayoff'],
  ['complacent', 'trouble', 6, 'situation problem implication implication needPayoff'],
  ['visionary', 'growth', 7, 'needPayoff implication needPayoff'],
  ['visionary', 'growth', 8, 'needPayoff implication implication needPayoff'],
  ['overwhelmed', 'trouble', 5, 'needPayoff'],
  ['overwhelmed', 'trouble', 9, 'needPayoff'],
];

const ORDERED: readonly LineKind[] = ['situation', 'problem', 'implication', 'needPayoff', 'chat'];

export const LAW_1: Law = {
  number: 1,
  statement: 'each mode has its shortest order; I before P, or N too early, arrives later and wins no trust',
  ways: [
    ...SHORTEST.map(([mode, kind, cost, order]) =>
      fixed(`${mode}, ${kind} need of cost ${cost}: ${order}`, () => {
        const found = quickest(arrivals(aCall(mode, kind, cost)));
        assert.deepEqual([...new Set(found)], [order]);
        return found.length;
      }),
    ),
    generated({
      what: 'the wrong order reaches explicit with fewer minutes left and no more trust',
      runs: 40,
      least: 21,
      share: 0.02,
      cases: () =>
        anyScenario({
          needs: { min: 1, max: 1 },
          lines: { min: 5, max: 7 },
          minutes: { min: 10, max: 12 },
          kinds: ORDERED,
        }),
      check: (scenario) => wrongIsWorse(arrivals(scenario)),
    }),
    generated({
      what: 'and so on packed calls, of two needs and longer',
      runs: 100,
      least: 51,
      cases: () =>
        anyScenario({
          needs: { min: 1, max: 2 },
          lines: { min: 5, max: 8 },
          minutes: { min: 10, max: 12 },
          kinds: ORDERED,
        }),
      check: (scenario) => wrongIsWorse(packedArrivals(scenario)),
    }),
  ],
};
