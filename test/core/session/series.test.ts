// Series: one call after another. Whoever is next is called on, the same person twice too; behind a shut door the series ends.

import { expect, it } from 'vitest';
import { EMPTY_LOG, play, replay, startDeal, type Deal, type Move } from '../../../src/core/session/index.ts';
import { seriesReportOf } from '../../../src/core/scoring/index.ts';
import type { Scenario } from '../../../src/core/scenario/index.ts';
import { aPerson, aScenario, LEAVE } from '../../support/builders.ts';

const seriesOf = (calls: readonly string[], door: 'open' | 'unmet' = 'open'): Scenario => ({
  ...aScenario({ people: [aPerson('ruan'), aPerson('zhou', { door })] }),
  length: 'series',
  calls,
});
const meet = (person: string): Move => ({ do: 'meet', person });
const after = (scenario: Scenario, moves: readonly Move[]): Deal => {
  const replayed = replay(scenario, moves);
  if (!replayed.ok) throw new Error(`${replayed.at}: ${replayed.refusal.why}`);
  return replayed.deal;
};

it('goes from one call to the next, and closes after the last', () => {
  const scenario = seriesOf(['ruan', 'zhou']);
  expect(after(scenario, [meet('ruan')]).deal.value).toBe('call');
  expect(after(scenario, [meet('ruan'), LEAVE]).deal.value).toBe('field');
  expect(after(scenario, [meet('ruan'), LEAVE, meet('zhou')]).deal.value).toBe('call');
  expect(after(scenario, [meet('ruan'), LEAVE, meet('zhou'), LEAVE]).deal.value).toBe('closed');
});

it('calls on the same person twice, and never out of turn', () => {
  const scenario = seriesOf(['ruan', 'ruan']);
  expect(after(scenario, [meet('ruan'), LEAVE, meet('ruan')]).deal.value).toBe('call');
  const wrong = play(seriesOf(['ruan', 'zhou']), startDeal(seriesOf(['ruan', 'zhou'])), meet('zhou'));
  expect(wrong).toMatchObject({ ok: false, refusal: { why: 'notOnOffer' } });
});

it('ends where the next door is shut, and the call that was never reached counts as nothing', () => {
  const scenario = seriesOf(['ruan', 'zhou'], 'unmet');
  const moves = [meet('ruan'), LEAVE];
  expect(after(scenario, moves).deal.value).toBe('closed');
  const report = seriesReportOf(scenario, { ...EMPTY_LOG, moves }, 'practice');
  expect(report.calls).toHaveLength(1);
  expect(report.total).toBe(Math.round((report.calls[0]?.total ?? 0) / 2));
});
