// Campaigns and series: what is read into the model, what is filled in, what becomes normal in them, and what their hashes know.

import { describe, expect, it } from 'vitest';
import { readScenario } from '../../../src/core/authoring.ts';
import { textHash, worldHash } from '../../../src/core/public.ts';
import { changed, scenarioOf, TINY_CALL, TINY_CAMPAIGN, tinyCall, tinyCampaign } from '../../support/scenario-files.ts';

const codes = (text: string): readonly string[] => readScenario(text).diagnostics.map(({ code }) => code);

describe('a campaign', () => {
  const { campaign, calls } = tinyCampaign();

  it('has its calendar, actions, rivals and news', () => {
    expect(calls).toBeUndefined();
    expect(campaign?.calendar).toMatchObject({ begins: '2026-07-06', start: 0, criteria: 42, commit: 70, renew: 300 });
    expect(Object.keys(campaign?.actions ?? {}).slice(0, 3)).toEqual(['website', 'farmShops', 'askChen']);
    expect(campaign?.actions['criteriaDay']).toMatchObject({ kind: 'workshop', window: { from: 8, to: 42 } });
    expect(campaign?.rivals['apex']).toMatchObject({
      price: 0,
      figure: [
        [0, 4],
        [42, 8],
      ],
    });
    expect(campaign?.rivals['apex']?.proves).toEqual([{ need: 'claims', to: 'ruan', on: 50 }]);
  });

  it('what is left out gets the stated default', () => {
    expect(campaign?.actions['website']).toMatchObject({ reveals: ['exportPlan'], unlockedBy: [], attends: [] });
    expect(campaign?.actions['website']).not.toHaveProperty('window');
    expect(campaign?.news.map(({ id, weight }) => [id, weight])).toEqual([
      ['news1', 2],
      ['ruanGoes', 0],
    ]);
  });

  it('a single entry may stand for a list', () => {
    const text = changed(TINY_CAMPAIGN, ['unlockedBy: [trialBatch]', 'unlockedBy: trialBatch']);
    expect(scenarioOf(text).campaign?.actions['millTrial']?.unlockedBy).toEqual(['trialBatch']);
  });

  it('verdicts have their endings', () => {
    expect(tinyCampaign().endings).toHaveProperty('rightNoGo');
    expect(codes(changed(TINY_CALL, ['endings:\n', 'endings:\n  winWin: { zh: 双赢。, en: Both win. }\n']))).toEqual([
      'S040',
    ]);
  });

  it('the service after the order may be left out, from the end', () => {
    const short = changed(TINY_CAMPAIGN, ['  accept: 174\n  renew: 300\n', ''], ['    on: 250\n', '    on: 80\n']);
    expect(codes(short)).toEqual([]);
  });

  it('a self-satisfied person needs two pieces of evidence, or news that wakes them', () => {
    const proud = changed(TINY_CAMPAIGN, ['    mode: complacent\n', '    mode: selfSatisfied\n']);
    expect(codes(proud)).toEqual(expect.arrayContaining(['S073', 'S091']));
    const woken = changed(proud, [
      '    need: claims\n    weight: 2\n  - id',
      '    mode: complacent\n    need: claims\n    weight: 2\n  - id',
    ]);
    expect(codes(woken)).toEqual(['S073']);
  });

  it('one who comes by news is reached as any other', () => {
    const text = changed(TINY_CAMPAIGN, ['    leaves: ruan\n', '    leaves: ruan\n    joins: huang\n']);
    expect(codes(text)).toEqual([]);
  });
});

describe('a series', () => {
  const series = changed(TINY_CALL, ['length: call\n', 'length: series\ncalls: [ruan, ruan]\n']);

  it('has its calls, in order, and no campaign', () => {
    expect(scenarioOf(series).calls).toEqual(['ruan', 'ruan']);
    expect(scenarioOf(series)).not.toHaveProperty('campaign');
    expect(codes(series)).toEqual([]);
  });

  it('who is called on twice may be self-satisfied or become a coach, and needs less time', () => {
    const twice = changed(series, ['    minutes: 28\n', '    minutes: 14\n    coachable: true\n']);
    expect(codes(twice)).toEqual([]);
    expect(codes(twice.replace('calls: [ruan, ruan]', 'calls: [ruan]'))).toEqual(['S084', 'S075']);
  });
});

describe('the hashes of a campaign', () => {
  const tiny = tinyCampaign();

  it.each([
    ['a label', '上机试用', '试用'],
    ['what is done', 'Run a batch on Fenghe’s line', 'A batch on the line'],
    ['a result', 'Every figure is within range.', 'All is well.'],
    ['a rival', 'zh: 安培, en: Apex }', 'zh: 安培, en: Apax }'],
    ['news', 'Ruan has moved to head office.', 'Ruan has left.'],
    ['an ending', 'Huang shook his head.', 'Huang said no.'],
    ['the date of the first day', '2026-07-06', '2026-07-13'],
  ])('mending %s changes the text, not the world', (_, from, to) => {
    const other = scenarioOf(changed(TINY_CAMPAIGN, [from, to]));
    expect(worldHash(other)).toBe(worldHash(tiny));
    expect(textHash(other)).not.toBe(textHash(tiny));
  });

  it.each([
    ['a day', 'tender: 56', 'tender: 57'],
    ['a window', 'window: [8, 42]', 'window: [9, 42]'],
    ['what an action reveals', 'reveals: [claimsNews, rivalVisit]', 'reveals: [rivalVisit, claimsNews]'],
    ['what earns a proof', 'earnedBy: millTrial', 'earnedBy: criteriaDay'],
    ['a figure', '[42, 8]', '[42, 9]'],
    ['a proof of the rival', 'to: ruan, on: 50', 'to: ruan, on: 51'],
    ['when news comes', 'on: 250', 'on: 251'],
    ['the name of news', 'id: ruanGoes', 'id: ruanLeaves'],
  ])('changing %s changes the world', (_, from, to) => {
    expect(worldHash(scenarioOf(changed(TINY_CAMPAIGN, [from, to])))).not.toBe(worldHash(tiny));
  });

  it('the order of calls counts, and a call knows nothing of campaigns', () => {
    const { campaign } = tiny;
    expect(worldHash({ ...tinyCall(), calls: ['ruan'] })).not.toBe(worldHash(tinyCall()));
    expect(worldHash({ ...tinyCall(), ...(campaign && { campaign }) })).not.toBe(worldHash(tinyCall()));
  });
});
