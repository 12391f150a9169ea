// Moves of a campaign as they are kept: every one comes back as it was, anything else is refused.

import { describe, expect, test } from 'vitest';
import { EMPTY_MARK, type FieldMove } from '../../src/core/public.ts';
import { attemptKind } from '../../src/persistence/attempt.ts';
import { PICKS_LIMIT } from '../../src/persistence/log-shape.ts';
import { attempt } from './builders.ts';

const read = (...moves: unknown[]) => attemptKind.read({ ...attempt(), log: { moves, undone: [], hints: [] } });

const pick = { person: 'ruan', need: 'claims', strength: 'purity', win: true };
const MARK = {
  ...EMPTY_MARK,
  role: 'coach',
  mode: 'visionary',
  influence: 3,
  support: 'for',
  counterpart: 'vp',
} as const;
const MOVES: readonly FieldMove[] = [
  { do: 'begin' },
  { do: 'act', action: 'website' },
  { do: 'grade', grade: 'B' },
  { do: 'mark', person: 'ruan', mark: EMPTY_MARK },
  { do: 'mark', person: 'ruan', mark: { ...MARK, sure: 'guess' } },
  { do: 'propose', picks: [pick] },
  { do: 'bid', level: 0 },
  { do: 'negotiate', take: null },
  { do: 'negotiate', take: 'shortlist' },
  { do: 'clear', flag: 'concern:ruan:price', with: 'purity' },
  { do: 'clear', flag: 'wrongGrade', with: 'purity' },
  { do: 'force' },
  { do: 'wait' },
  { do: 'withdraw' },
];

describe('a move of the field', () => {
  test.each(MOVES)('comes back as it was kept: $do', (move) => {
    const back = read(move);
    expect(back.ok && back.value.log.moves).toEqual([move]);
  });

  test('is cut and kept by an undo like any other', () => {
    const back = attemptKind.read({
      ...attempt(),
      log: { moves: [{ do: 'begin' }], undone: [{ at: 1, cut: [{ do: 'wait' }] }], hints: [] },
    });
    expect(back.ok).toBe(true);
  });

  test.each<[string, unknown]>([
    ['of no known kind', { do: 'bribe' }],
    ['with more in it than belongs there', { do: 'wait', days: 30 }],
    ['with an action that is no id', { do: 'act', action: '../..' }],
    ['with an action named like what every object has', { do: 'act', action: 'constructor' }],
    ['with a grade nobody gives', { do: 'grade', grade: 'E' }],
    ['with half a mark', { do: 'mark', person: 'ruan', mark: { role: 'user' } }],
    ['with a role nobody has', { do: 'mark', person: 'ruan', mark: { ...EMPTY_MARK, role: 'spy' } }],
    ['with too much influence', { do: 'mark', person: 'ruan', mark: { ...EMPTY_MARK, influence: 4 } }],
    ['with a fraction of influence', { do: 'mark', person: 'ruan', mark: { ...EMPTY_MARK, influence: 1.5 } }],
    ['with a secret in the mark', { do: 'mark', person: 'ruan', mark: { ...EMPTY_MARK, truth: 1 } }],
    ['with a proposal that is no list', { do: 'propose', picks: { length: 1 } }],
    ['with a proposal without end', { do: 'propose', picks: Array(PICKS_LIMIT + 1).fill(pick) }],
    ['with a line of a proposal that lacks its strength', { do: 'propose', picks: [{ ...pick, strength: undefined }] }],
    ['with a win that is not yes or no', { do: 'propose', picks: [{ ...pick, win: 1 }] }],
    ['with a price below the cheapest', { do: 'bid', level: -1 }],
    ['with half a price level', { do: 'bid', level: 0.5 }],
    ['with nothing said about the return', { do: 'negotiate' }],
    ['with a flag of many parts', { do: 'clear', flag: 'concern:ruan:price:more', with: 'purity' }],
    ['with a flag that is markup', { do: 'clear', flag: '<b>', with: 'purity' }],
    ['with a flag without end', { do: 'clear', flag: 'a'.repeat(5_000), with: 'purity' }],
  ])('%s is refused', (_, move) => {
    expect(read({ do: 'begin' }, move).ok).toBe(false);
  });
});
