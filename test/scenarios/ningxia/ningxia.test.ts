// Deals of the Ningxia scenario that were really played, checked in: four ways to win, one order that is no win for both, one right no-go and
// one honest loss. If a rule or the scenario changes under them, this says so before a trainer finds out.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { must } from '../../../src/core/base/index.ts';
import { PASS_MARK } from '../../../src/core/methodology/index.ts';
import { campaignReportOf } from '../../../src/core/scoring/index.ts';
import { EMPTY_LOG, factsKnown, fieldIn, replay, type Move } from '../../../src/core/session/index.ts';
import { walk } from '../../support/route.ts';
import { SHIPPED } from '../../support/shipped.ts';
import { ROUTES } from './routes.ts';

const SCENARIO = must(
  SHIPPED.find((one) => one.id === 'ningxia-instruments'),
  'the Ningxia scenario',
);
const fileOf = (name: string): string => resolve(import.meta.dirname, `${name}.json`);

if (process.env.UPDATE === '1')
  for (const [name, legs] of Object.entries(ROUTES)) {
    const { moves, refused } = walk(SCENARIO, legs);
    if (refused.length > 0) throw new Error(`${name}: ${refused.join('; ')}`);
    // one move a line: a difference can be read
    writeFileSync(
      fileOf(name),
      `{\n  "moves": [\n${moves.map((move) => `    ${JSON.stringify(move)}`).join(',\n')}\n  ]\n}\n`,
    );
  }

const movesOf = (name: string): readonly Move[] =>
  existsSync(fileOf(name)) ? (JSON.parse(readFileSync(fileOf(name), 'utf8')) as { moves: Move[] }).moves : [];

function played(name: string) {
  const moves = movesOf(name);
  const end = replay(SCENARIO, moves);
  if (!end.ok) throw new Error(`${name}: move ${end.at} was refused: ${JSON.stringify(end.refusal)}`);
  return { moves, deal: end.deal, report: campaignReportOf(SCENARIO, { ...EMPTY_LOG, moves }, 'practice') };
}

/** Moves that say something of the way: listening, leaving and waiting are part of every way. */
const identities = (name: string): ReadonlySet<string> =>
  new Set(
    movesOf(name)
      .filter((move) => !['begin', 'listen', 'leave', 'wait'].includes(move.do))
      .map((move) => JSON.stringify(move)),
  );

describe('won', () => {
  it.each([
    ['win-everybody', 'renewed', 18, 92],
    ['win-from-the-top', 'renewed', 12, 70],
    ['win-from-the-floor', 'renewed', 12, 75],
    ['win-through-the-coach', 'notAccepted', 12, 82],
  ] as const)('%s: %s with %i, scoring %i', (name, ending, figure, total) => {
    const { report } = played(name);
    expect([report.ending, report.won]).toEqual([ending, true]);
    expect([report.vote?.ours, report.total]).toEqual([figure, total]);
    expect(figure).toBeGreaterThan(must(report.vote, 'a vote').rivals);
  });

  it('everybody won over, both sides win, and it passes', () => {
    const { report } = played('win-everybody');
    expect([report.customerWins, report.weWin]).toEqual([true, true]);
    expect(report.total).toBeGreaterThanOrEqual(PASS_MARK);
    expect(report.nodes.every((node) => node.state === 'reached')).toBe(true);
  });

  it('the way without a coach carries its forced node to the end', () => {
    const { report } = played('win-from-the-floor');
    expect(report.nodes.find((node) => node.stage === 'enter')?.state).toBe('forced');
    expect(report.vote?.forced).toBe(2);
  });

  it.each([
    ['win-from-the-top', 'win-from-the-floor'],
    ['win-from-the-top', 'win-through-the-coach'],
    ['win-from-the-floor', 'win-through-the-coach'],
  ])('%s and %s share less than half of the moves of either', (one, other) => {
    const [a, b] = [identities(one), identities(other)];
    const shared = [...a].filter((move) => b.has(move)).length;
    expect(shared).toBeGreaterThan(0);
    expect(2 * shared).toBeLessThan(Math.min(a.size, b.size));
  });
});

describe('not won by both', () => {
  it('an order at the lowest price with the user never asked: we win, they do not', () => {
    const { report } = played('won-but-they-lose');
    expect([report.won, report.weWin, report.customerWins]).toEqual([true, true, false]);
    // what was never said aloud is never complained of: the account stays, and what Bai needs stays unmet
    expect(report.ending).toBe('renewed');
    expect(report.marginLost).toBe(2);
    // 60 for an order that is no win for both, less 15 for each level of margin
    expect(report.bars.find((bar) => bar.dimension === 'result')?.shown).toBe(30);
  });

  it('a right no-go, after a delay of one’s own', () => {
    const { deal, report } = played('right-no-go');
    expect([report.ending, report.vote, report.won]).toEqual(['rightNoGo', null, false]);
    expect(factsKnown(SCENARIO, deal)).toBeGreaterThanOrEqual(4);
    expect(report.ceiling.ours).toBeLessThanOrEqual(report.ceiling.rival);
    expect(fieldIn(deal).workshopFit).toBeNull();
  });

  it('withdrawing a week earlier would have been wrong', () => {
    const moves = movesOf('right-no-go');
    const early = replay(SCENARIO, [...moves.slice(0, -3), { do: 'withdraw' }]);
    expect(early.ok && fieldIn(early.deal).ended?.ending).toBe('wrongNoGo');
  });

  it('an honest loss: a bid in time, no taboo of the field, and a figure below the rival’s', () => {
    const { report } = played('lost-to-rival');
    expect([report.ending, report.won]).toEqual(['lostToRival', false]);
    const vote = must(report.vote, 'a vote');
    expect(vote.ours).toBeLessThanOrEqual(vote.rivals);
    expect([vote.struckBy, vote.vetoedBy]).toEqual([null, null]);
    expect(report.bars.find((bar) => bar.dimension === 'result')?.shown).toBe(20);
  });
});
