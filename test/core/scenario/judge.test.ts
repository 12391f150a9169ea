// Judging: what is filled in, how texts are taken, and what an exam asks for.

import { describe, expect, it } from 'vitest';
import { forExam, readScenario } from '../../../src/core/authoring.ts';
import { changed, scenarioOf, shortForm, TINY_CALL, tinyCall } from '../../support/scenario-files.ts';

const codes = (text: string): readonly string[] => readScenario(text).diagnostics.map(({ code }) => code);

describe('defaults', () => {
  it('a person has the minutes of the mode; an economic buyer at most 15', () => {
    const without = changed(TINY_CALL, ['    minutes: 28\n', '']);
    expect(scenarioOf(without).people['ruan']?.minutes).toBe(30);
    const economic = changed(
      TINY_CALL,
      ['minutes: 28', 'minutes: 18'],
      ['[technical]', '[economic]'],
      ['claims: { cost: 5 }', 'claims: { cost: 4 }'],
    );
    expect(readScenario(economic).scenario?.people['ruan']?.minutes).toBe(15);
  });

  it('what is left out gets the stated default', () => {
    const bare = scenarioOf(
      changed(
        TINY_CALL,
        ['    influence: 2\n    door: open\n', ''],
        ['focus: { questions: 2 }\n', ''],
        ['difficulty: 1\n', ''],
      ),
    );
    expect(bare.people['ruan']).toMatchObject({ door: 'open', influence: 2, coachable: false, short: { zh: '阮方' } });
    expect(bare.focus).toEqual({ questions: 1, people: 1, process: 1, value: 1, discipline: 1, result: 1 });
    expect(bare.difficulty).toBe(2);
    expect(bare.advances['sample']?.takes).toEqual({ explicit: [], answered: [], proven: [], known: [] });
  });

  it('a single entry may stand for a list', () => {
    expect(tinyCall().facts['stockDays']?.of).toEqual(['ruan']);
    expect(tinyCall().advances['trialBatch']?.takes.explicit).toEqual(['claims']);
  });

  it('lines keep their order, advances stand smallest first', () => {
    expect(Object.keys(tinyCall().lines).slice(0, 3)).toEqual(['askDosage', 'askStock', 'askClaims']);
    expect(Object.keys(tinyCall().advances)).toEqual(['sample', 'trialBatch']);
  });

  it('people of one unit and the superior are influenced unless the file says otherwise', () => {
    const huang =
      '  huang: { name: Huang, unit: purchasing, reportsTo: ruan, roles: user, mode: complacent, door: unmet, stakes: {}, scene: （办公室）, greets: 您好 }\n';
    const two = readScenario(
      changed(TINY_CALL, ['people:\n', `people:\n${huang}`], ['languages: [zh, en]', 'languages: zh']),
    );
    expect(two.diagnostics.filter(({ severity }) => severity === 'fault')).toEqual([]);
    expect(two.scenario?.people['huang']?.influences).toEqual(['ruan']);
    expect(two.scenario?.people['ruan']?.influences).toEqual(['huang']);
  });
});

describe('texts', () => {
  it('a name may stand for every language, a sentence may not', () => {
    expect(scenarioOf(changed(TINY_CALL, ['{ zh: 恒达, en: Hengda }', 'Hengda K-3'])).seller.company).toEqual({
      zh: 'Hengda K-3',
      en: 'Hengda K-3',
    });
    expect(codes(changed(TINY_CALL, ['{ zh: 小小首访, en: A tiny call }', '小小首访']))).toEqual(['S031']);
    expect(codes(changed(TINY_CALL, ['{ zh: 小小首访, en: A tiny call }', 'A very tiny call']))).toEqual(['S031']);
  });

  it('a playback may be a text or carry what it earns', () => {
    const { lines } = tinyCall();
    expect(lines['askClaims']?.playback).toEqual({
      say: { zh: '也就是说，两家都是因为质量退的货。', en: 'So both sent goods back over quality.' },
    });
    expect(lines['claimsCost']?.playback?.reply?.en).toBe('That is about it.');
  });
});

describe('for an exam', () => {
  it('what is left to stock lines is a fault', () => {
    const text = changed(TINY_CALL, [
      '    playback: { zh: 去年停过两次线。, en: The line stood twice last year. }\n',
      '',
    ]);
    const { scenario, diagnostics } = readScenario(text);
    expect(scenario).not.toBeNull();
    expect(diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['S036 warning']);
    expect(forExam(diagnostics).map(({ code, severity }) => `${code} ${severity}`)).toEqual(['S036 fault']);
  });
});

describe('no fault hides another needlessly', () => {
  it('one in each section: all are named in one reading', () => {
    const text = changed(
      TINY_CALL,
      ['difficulty: 1', 'difficulty: 9'],
      ['hints: [stockDays]', 'hints: [stockDay]'],
      ['mode: complacent', 'mode: calm'],
      ['move: needPayoff', 'move: payoff'],
      ['to: ruan\n    size: 2', 'to: raun\n    size: 2'],
      ['Nothing to lose.', '" "'],
    );
    expect(
      readScenario(text)
        .diagnostics.map(shortForm)
        .map((one) => one.slice(0, 4))
        .sort(),
    ).toEqual(['S023', 'S024', 'S024', 'S030', 'S040', 'S040']);
  });
});
