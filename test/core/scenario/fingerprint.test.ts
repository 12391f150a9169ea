// The two hashes: which change makes old attempts foreign, and which only mends words.

import { describe, expect, it } from 'vitest';
import { textHash, worldHash } from '../../../src/core/public.ts';
import { changed, scenarioOf, TINY_CALL, tinyCall } from '../../support/scenario-files.ts';

const tiny = tinyCall();
const world = worldHash(tiny);
const text = textHash(tiny);

describe('words', () => {
  it.each([
    ['a title', 'A tiny call', 'A small call'],
    ['a line', 'Have the farms complained lately?', 'Any complaints from the farms?'],
    ['a reply', 'Two of them. A headache.', 'Two of them.'],
    ['a thought', 'How does he know?', 'Who told him?'],
    ['a name', 'zh: 阮方', 'zh: 阮芳'],
    ['a win', "wants no more blame for others' faults", 'wants peace'],
    ['a label', 'claims from farms', 'claims'],
    ['the source of a fact', 'the farm-supply shop', 'the shop'],
  ])('mending %s changes the text, not the world', (_, from, to) => {
    const other = scenarioOf(changed(TINY_CALL, [from, to]));
    expect(worldHash(other)).toBe(world);
    expect(textHash(other)).not.toBe(text);
  });

  it('adding a thought or a playback leaves the world', () => {
    const other = scenarioOf(
      changed(TINY_CALL, ['    playback: { zh: 去年停过两次线。, en: The line stood twice last year. }\n', '']),
    );
    expect(worldHash(other)).toBe(world);
  });
});

describe('the world', () => {
  it.each([
    ['a cost', 'claims: { cost: 5 }', 'claims: { cost: 6 }'],
    ['minutes', 'minutes: 28', 'minutes: 27'],
    ['a weight of the score', 'questions: 2', 'questions: 3'],
    ['a size', 'size: 2', 'size: 3'],
    ['the kind of a win', 'kind: safety', 'kind: ease'],
    ['a hint', 'hints: [claimsNews, dosage]', 'hints: [claimsNews]'],
    ['who is touched', 'evidence: claimsNews', 'evidence: claimsNews\n    touches: ruan'],
    ['a line id', 'id: askStock', 'id: askStores'],
    ['a win that is spoken to', '    win: true\n', ''],
    ['a concern', '    stakes:\n', '    concerns: [vendor]\n    stakes:\n'],
    ['difficulty', 'difficulty: 1', 'difficulty: 2'],
  ])('changing %s changes it', (_, from, to) => {
    const other = scenarioOf(changed(TINY_CALL, [from, to]));
    expect(worldHash(other)).not.toBe(world);
  });

  it('the order of lines counts: the hand follows it', () => {
    const { lines } = tiny;
    const turned = { ...tiny, lines: Object.fromEntries(Object.entries(lines).reverse()) };
    expect(worldHash(turned)).not.toBe(world);
  });

  it('the order of maps does not', () => {
    const other = changed(
      TINY_CALL,
      [
        '      claims: { cost: 5 }\n      shortage: { cost: 6 }\n',
        '      shortage: { cost: 6 }\n      claims: { cost: 5 }\n',
      ],
      ['format: 1\nid: tiny-call\n', 'id: tiny-call\nformat: 1\n'],
      [
        '{ zh: 每批达到药典标准, en: every batch meets the pharmacopoeia }',
        '{ en: every batch meets the pharmacopoeia, zh: 每批达到药典标准 }',
      ],
    );
    expect(worldHash(scenarioOf(other))).toBe(world);
    expect(textHash(scenarioOf(other))).toBe(text);
    expect(JSON.stringify(scenarioOf(other))).toBe(JSON.stringify(tiny));
  });

  it('comments and layout leave both', () => {
    const other = scenarioOf(`# a remark\n${TINY_CALL.replaceAll('\n\n', '\n\n\n')}`);
    expect([worldHash(other), textHash(other)]).toEqual([world, text]);
  });
});
