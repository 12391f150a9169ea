// The literature table is computed from games that were really played: the strong signs stand, and a planted falsehood turns them.

import { describe, expect, it } from 'vitest';
import {
  diceFrom,
  FINDING_IDS,
  literatureTable,
  recordsOf,
  runRobot,
  ROBOTS,
  signOf,
  type CallRecord,
  type FindingId,
  type LiteratureRow,
  type Records,
} from '../../../src/core/analysis/index.ts';
import { correlation, shareGap, withinGroups } from '../../../src/core/analysis/literature-figures.ts';
import { literatureOptions, literatureText, playWorlds } from '../../../src/app/cli/literature.ts';
import { generatedWorlds, shippedWorlds } from '../../laws/literature-worlds.ts';
import { SHIPPED } from '../../support/shipped.ts';

const worlds = [
  ...shippedWorlds().map((world) => ({ ...world, games: Math.min(8, world.games) })),
  ...generatedWorlds(40, 7),
];
const records: Records = playWorlds(worlds);
const rowOf = (rows: readonly LiteratureRow[], id: FindingId): LiteratureRow => {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error(id);
  return row;
};

describe('the literature table', () => {
  const table = literatureTable(records);

  it('has every finding, with a source, both languages and a measure', () => {
    expect(table.map((row) => row.id)).toEqual([...FINDING_IDS]);
    for (const row of table) {
      expect(row.source).not.toBe('');
      for (const text of [row.finding, row.measure])
        expect([text.zh, text.en].every((one) => one.length > 3)).toBe(true);
    }
  });

  it.each<[FindingId, LiteratureRow['sign'], LiteratureRow['agreement']]>([
    ['situation', 'negative', 'agrees'],
    ['feature', 'negative', 'agrees'],
    ['benefit', 'positive', 'agrees'],
    ['priceAfterFeatures', 'positive', 'agrees'],
    ['objectionsAfterAdvantages', 'positive', 'agrees'],
    ['supportAfterBenefits', 'positive', 'agrees'],
    ['evenKeelOverOverconfident', 'positive', 'agrees'],
  ])('%s: %s, %s', (id, sign, agreement) => {
    const row = rowOf(table, id);
    expect([row.sign, row.agreement]).toEqual([sign, agreement]);
    expect(row.pooled?.n).toBeGreaterThan(100);
  });

  it('claims nothing where skill and chance say different things: need-payoff questions', () => {
    const row = rowOf(table, 'needPayoff');
    expect(row.sign).toBe('positive');
    expect(signOf(row.within)).not.toBe('positive');
    expect(row.agreement).toBe('cannotTell');
  });

  it('says that it disagrees where the signs are turned round', () => {
    const turned = (call: CallRecord): CallRecord => ({ ...call, success: call.success === 1 ? 0 : 1 });
    const rows = literatureTable({ ...records, calls: records.calls.map(turned) });
    expect(rowOf(rows, 'benefit').agreement).toBe('disagrees');
    expect(rowOf(rows, 'situation').agreement).toBe('disagrees');
    expect(rowOf(rows, 'feature').agreement).toBe('disagrees');
  });

  it('finds nothing where success is dealt out by chance', () => {
    const dice = diceFrom(11);
    const scrambled = records.calls.map((call): CallRecord => ({ ...call, success: dice(2) === 1 ? 1 : 0 }));
    const rows = literatureTable({ ...records, calls: scrambled });
    for (const id of ['benefit', 'needPayoff', 'implication'] as const) {
      expect(Math.abs(rowOf(rows, id).pooled?.value ?? 1), id).toBeLessThan(0.1);
      expect(rowOf(rows, id).agreement, id).not.toBe('agrees');
    }
    // what is measured without success is as it was
    expect(rowOf(rows, 'supportAfterBenefits')).toEqual(rowOf(table, 'supportAfterBenefits'));
  });

  it('cannot tell from nothing', () => {
    expect(literatureTable({ calls: [], deals: [] }).every((row) => row.agreement === 'cannotTell')).toBe(true);
  });

  it('is told in both languages, with how many agree and disagree', () => {
    const [zh, en] = [literatureText(records, worlds.length, 'zh'), literatureText(records, worlds.length, 'en')];
    expect(zh).toContain('条一致');
    expect(en).toMatch(/17 findings: \d+ agree, \d+ disagree, \d+ cannot be told/);
    expect(zh).not.toContain('undefined');
    expect(en.split('\n')).toHaveLength(zh.split('\n').length);
  });
});

describe('the command', () => {
  it('understands its options, and nothing else', () => {
    expect(literatureOptions([])).toEqual({ lang: 'en', deals: 200, seed: 1 });
    expect(literatureOptions(['--lang', 'zh', '--deals', '250', '--seed', '3'])).toEqual({
      lang: 'zh',
      deals: 250,
      seed: 3,
    });
    for (const wrong of [['--lang', 'fr'], ['--deals', '0'], ['--deals'], ['x']])
      expect(literatureOptions(wrong)).toBeNull();
  });
});

describe('what is counted', () => {
  it.each(SHIPPED.map((scenario) => [scenario.id, scenario] as const))(
    'every call of a game of %s, and its turns',
    (_, scenario) => {
      const { log, deal } = runRobot(scenario, ROBOTS.byTheBook);
      const { calls, deals } = recordsOf({ scenario, world: scenario.id, player: 'byTheBook', moves: log.moves });
      expect(calls).toHaveLength(Math.max(1, deal.field?.calls.length ?? 1));
      const asked = (kind: string) => deal.turns.filter((turn) => turn.kind === kind).length;
      expect(calls.reduce((sum, call) => sum + call.counts.needPayoff, 0)).toBe(asked('needPayoff'));
      expect(calls.reduce((sum, call) => sum + call.success, 0)).toBe(
        deal.turns.filter((turn) => turn.reaction === 'granted').length,
      );
      expect(deals).toHaveLength(scenario.length === 'campaign' ? 1 : 0);
      if (deals[0]) expect(deals[0].won).toBe(deal.field?.decision?.won ? 1 : 0);
    },
  );
});

describe('the figures', () => {
  it('are the textbook’s', () => {
    const pairs = [1, 2, 3, 4, 5, 6, 7, 8].map((x, i) => ({ x, y: [2, 1, 4, 3, 7, 8, 5, 9][i] ?? 0 }));
    const r = correlation(pairs);
    expect(r?.value).toBeCloseTo(0.8547, 3);
    // Fisher: tanh(atanh r ± 1.96 ÷ √5)
    expect(r?.low).toBeCloseTo(0.3771, 3);
    expect(r?.high).toBeCloseTo(0.9732, 3);
    expect(shareGap([1, 1, 1, 0], [0, 0, 0, 1])?.value).toBeCloseTo(0.5);
    expect(correlation([{ x: 1, y: 1 }])).toBeNull();
    expect(signOf({ value: 0, low: -0.05, high: 0.05, n: 9 })).toBe('none');
  });

  it('take the means of groups away', () => {
    const all = [
      { group: 'a', x: 1, y: 1 },
      { group: 'a', x: 3, y: 0 },
      { group: 'b', x: 10, y: 5 },
      { group: 'b', x: 12, y: 4 },
      { group: 'alone', x: 99, y: 99 },
    ];
    const { pairs, groups } = withinGroups(
      all,
      (one) => one.group,
      ({ x, y }) => ({ x, y }),
    );
    expect(groups).toBe(2);
    expect(pairs).toEqual([
      { x: -1, y: 0.5 },
      { x: 1, y: -0.5 },
      { x: -1, y: 0.5 },
      { x: 1, y: -0.5 },
    ]);
  });
});
