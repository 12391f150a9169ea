// The packed call is the call: hand, claims, words, rules, end and score, step by step against `play`, on generated and shipped scenarios.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCall, type CallTable } from '../../../../src/core/analysis/search/compile.ts';
import { pack } from '../../../../src/core/analysis/search/pack.ts';
import { handsOf } from '../../../../src/core/analysis/search/packed-hand.ts';
import { END_ORDER, GOES_ON, stepperOf } from '../../../../src/core/analysis/search/packed-step.ts';
import { claimsIn } from '../../../../src/core/analysis/search/row-masks.ts';
import { CLAIMS, isFault, isTaboo, type Claim, type RuleId } from '../../../../src/core/methodology/index.ts';
import { barsOf, marksOf, rawTotalOf } from '../../../../src/core/scoring/index.ts';
import { handOf, positionInCall, worldOf, type Deal, type Move } from '../../../../src/core/session/index.ts';
import type { Scenario } from '../../../../src/core/scenario/index.ts';
import { anyPlay, type Played } from '../../../support/generate-scenario.ts';
import { guidedSteps, personIn, stepsOf } from '../../../support/plays.ts';
import { anyChoices } from '../../../support/generate-scenario.ts';
import { SHIPPED_CALLS } from '../../../support/shipped.ts';

const actionOf = (table: CallTable, move: Move): number =>
  table.moves.findIndex((one) => JSON.stringify(one) === JSON.stringify(move));

const costOf = (table: CallTable, rules: readonly RuleId[]): number =>
  rules.filter(isFault).length * table.figures.fault + rules.filter(isTaboo).length * table.figures.taboo;

/** Exactly equal: the score is compared as a fraction. */
function sameScore(table: CallTable, scenario: Scenario, deal: Deal, points: number): void {
  const { n, d } = rawTotalOf(barsOf(scenario, marksOf(scenario, deal)));
  expect(points * d).toBe(n * table.figures.scale);
}

const toolsOf = (scenario: Scenario, person: string) => {
  const table = compileCall(scenario, person);
  return { table, draw: handsOf(table), stepper: stepperOf(table), into: new Int32Array(16) };
};

interface Seen {
  steps: number;
  ends: Set<string>;
  rows: Set<string>;
}

function follow({ scenario, steps }: Played, seen: Seen): void {
  const first = steps[0];
  if (!first) return;
  const { table, draw, stepper, into } = toolsOf(scenario, personIn(first.before));
  const world = worldOf(scenario);
  const to = new Int32Array(table.words);
  let paid = 0;
  for (const { before, move, after } of steps) {
    const words = pack(table, before);
    const hand = handOf(world, before);
    const size = draw(words, into);
    expect([...into.subarray(0, size)].map((action) => table.ids[action])).toEqual(hand.map((offer) => offer.id));
    const state = stepper.stateClaims(words);
    for (const offer of hand) {
      const position = positionInCall(world, before, offer);
      const wanted = (Object.keys(CLAIMS) as Claim[]).filter((claim) => CLAIMS[claim](position));
      const move =
        'line' in offer ? ({ do: 'say', line: offer.id } as const) : ({ do: 'request', advance: offer.id } as const);
      expect([...claimsIn(state, stepper.aimClaims(words, actionOf(table, move)))].sort()).toEqual(wanted.sort());
    }
    const outcome = stepper.step(words, state, actionOf(table, move), to);
    const hits = after.hits.slice(before.hits.length).map((hit) => hit.rule);
    expect([
      ...(outcome.row?.row.rules ?? []),
      ...(outcome.shuts ? ['doorShut'] : []),
      ...(outcome.tipped ? ['scaleTipped'] : []),
      ...(outcome.noNextStep ? ['noNextStep'] : []),
      ...(outcome.tooLittle ? ['askedTooLittle'] : []),
      ...(outcome.talkTooMuch ? ['talkTooMuch'] : []),
    ]).toEqual(hits);
    expect(outcome.row?.row.id).toBe(after.turns.at(-1)?.row);
    const ended = after.deal.value === 'closed';
    expect(outcome.end === GOES_ON ? null : END_ORDER[outcome.end - 1]).toBe(ended ? after.call?.value : null);
    if (ended) {
      // the phase of an ended call decides nothing
      to[1] = (to[1] ?? 0) & ~(3 << 28);
      sameScore(table, scenario, after, outcome.points - paid - outcome.cost);
    } else {
      paid += outcome.cost;
      sameScore(table, scenario, after, stepper.points(to) - paid);
    }
    expect([...to]).toEqual([...pack(table, after)]);
    expect(outcome.cost).toBe(costOf(table, outcome.row?.row.rules ?? []));
    seen.steps++;
    seen.ends.add(String(after.call?.value));
    seen.rows.add(outcome.row?.row.id ?? '');
  }
}

const params = (numRuns: number) => ({ numRuns, seed: 20260801 });

describe('the packed call', () => {
  it('is the call that is played, on generated scenarios', () => {
    const seen: Seen = { steps: 0, ends: new Set(), rows: new Set() };
    fc.assert(
      fc.property(anyPlay(), (played) => follow(played, seen)),
      params(1200),
    );
    expect(seen.steps).toBeGreaterThan(5_000);
    expect(seen.ends.size).toBeGreaterThanOrEqual(7);
    expect(seen.rows.size).toBeGreaterThan(75);
  });

  it.each(SHIPPED_CALLS)('is the call that is played, on %s', (_, scenario) => {
    const seen: Seen = { steps: 0, ends: new Set(), rows: new Set() };
    fc.assert(
      fc.property(anyChoices(), fc.boolean(), (choices, guided) =>
        follow({ scenario, steps: guided ? guidedSteps(scenario, choices) : stepsOf(scenario, choices) }, seen),
      ),
      params(200),
    );
    expect(seen.steps).toBeGreaterThan(800);
  });
});
