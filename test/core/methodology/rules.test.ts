// Every rule by its shortest script, and every row of the reaction tables by some play.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REACTION_TABLES, RULE_IDS, type RuleId } from '../../../src/core/methodology/index.ts';
import type { Deal } from '../../../src/core/session/index.ts';
import { byHand } from '../../support/best-play.ts';
import { met, playAll } from '../../support/builders.ts';
import { explore } from '../../support/explore.ts';
import { anyPlay } from '../../support/generate-scenario.ts';
import { ROW_SCRIPTS } from './row-scripts.ts';
import { NOT_REACHABLE_YET, RULE_SCRIPTS, type Script } from './rule-scripts.ts';

const scripts = Object.entries(RULE_SCRIPTS) as [RuleId, Script][];
const hits = (deal: Deal, rule: RuleId): boolean => deal.hits.some((hit) => hit.rule === rule);

describe('rules', () => {
  it('every rule has a script, but those that belong to campaigns', () => {
    const wanted = RULE_IDS.filter((rule) => !NOT_REACHABLE_YET.includes(rule));
    expect(scripts.map(([rule]) => rule).sort()).toEqual([...wanted].sort());
  });

  it.each(scripts)('rule %s: touched by the last move of its script', (rule, { setup, moves }) => {
    const deal = playAll(setup, moves);
    expect(deal.hits.filter((hit) => hit.rule === rule).map((hit) => hit.turn)).toEqual([moves.length]);
    expect(hits(playAll(setup, moves.slice(0, -1)), rule)).toBe(false);
  });

  it.each(scripts)('rule %s: no shorter call of its setup touches it', (rule, { setup, moves }) => {
    const shorter = explore(
      met(setup),
      byHand(setup),
      false,
      (hit, _, after) => hit || hits(after, rule),
      ({ path }) => path.length < moves.length - 1,
    );
    expect(shorter.filter(({ memory }) => memory)).toEqual([]);
  });
});

/** Rows no single call can come to, and why. */
const NEVER_IN_A_CALL: Readonly<Record<string, string>> = {
  S1: 'a public fact: campaigns',
  D8: 'the hand holds no dig that has nothing left to dig',
  K1: 'a coach takes trust 3, and one call wins 2: campaigns and series',
  H2: 'the first chat of a later call: campaigns and series',
};

describe('reaction tables', () => {
  const rows = Object.values(REACTION_TABLES).flatMap((table) => table.map((row) => row.id));

  it('a row has one id', () => {
    expect(new Set(rows).size).toBe(rows.length);
  });

  it.each(Object.entries(ROW_SCRIPTS))('row %s decides the last move of its script', (row, { setup, moves }) => {
    expect(playAll(setup, moves).turns.at(-1)?.row).toBe(row);
  });

  it('every row decides some move: nothing in the tables is dead', () => {
    const hit = new Set<string>();
    const note = (deal: Deal | undefined) => deal?.turns.forEach((turn) => hit.add(turn.row));
    for (const { setup, moves } of [...Object.values(RULE_SCRIPTS), ...Object.values(ROW_SCRIPTS)])
      note(playAll(setup, moves));
    fc.assert(
      fc.property(anyPlay(), ({ steps }) => note(steps.at(-1)?.after)),
      { seed: 1, numRuns: 1500 },
    );
    expect(rows.filter((row) => !hit.has(row)).sort()).toEqual(Object.keys(NEVER_IN_A_CALL).sort());
  });
});
