// Scenario files made to do harm: every one is answered, nothing of it reaches JavaScript's own objects, and words stay words.

import { expect, test } from 'vitest';
import { readScenario, readScenarioBytes } from '../../../src/core/authoring.ts';
import { must, play, startDeal, viewOf, type Move, type Scenario } from '../../../src/core/public.ts';
import { outlineOf } from '../../../src/ui/parts/studio/outline.ts';
import { idOfText, titleOfText } from '../../../src/ui/parts/studio/new-id.ts';
import { applyOverlay, readOverlay } from '../../../src/ui/parts/studio/overlay.ts';
import { hostileOverlay, MARKER, NASTY, nastyCall, nastyCampaign, scenarioBombs } from '../../support/hostile.ts';

const read = (text: string | Uint8Array) => (typeof text === 'string' ? readScenario(text) : readScenarioBytes(text));
const ownNames = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));

test.each(scenarioBombs())('$name', ({ text, code }) => {
  const { scenario, diagnostics } = read(text);
  const codes = diagnostics.map((one) => one.code);
  expect((scenario === null) === diagnostics.some((one) => one.severity === 'fault')).toBe(true);
  if (code === null) expect(codes).not.toContain('S001');
  else expect(codes).toContain(code);
  // what goes from the reader's thread to the page is never large
  expect(JSON.stringify(diagnostics).length).toBeLessThan(500_000);
  expect(diagnostics.length).toBeLessThanOrEqual(1_000);
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(ownNames);
  expect('polluted' in {}).toBe(false);
  // what the studio looks through on the page itself
  const words = typeof text === 'string' ? text : new TextDecoder().decode(text);
  expect(outlineOf(words)).toBeInstanceOf(Array);
  expect(typeof titleOfText(words, 'zh')).toBe('string');
  expect(idOfText(words) ?? '').toMatch(/^[\w-]*$/);
});

const nasty = (text: string): Scenario => must(readScenario(text).scenario, 'a scenario that only looks hostile');

test('harm in every text is only text: judged, and played like any other', () => {
  for (const text of [nastyCall(), nastyCampaign()]) {
    const scenario = nasty(text);
    const words = JSON.stringify(scenario);
    expect(words.split(MARKER).length).toBeGreaterThan(100);
    for (const one of NASTY) expect(words).toContain(JSON.stringify(one).slice(1, -1));
  }
  const scenario = nasty(nastyCall());
  const moves: readonly Move[] = [
    { do: 'meet', person: 'ruan' },
    { do: 'say', line: 'askDosage' },
    { do: 'say', line: 'askClaims' },
  ];
  let deal = startDeal(scenario);
  for (const move of moves) {
    const done = play(scenario, deal, move);
    if (done.ok) deal = done.deal;
  }
  expect(viewOf(scenario, deal, 'practice').call?.turns.at(-1)?.said).toEqual(scenario.lines['askClaims']?.say);
});

test('translations with harm in them are written as words, and what leads nowhere is left out', () => {
  const text = nastyCall();
  const scenario = nasty(text);
  const overlay = readOverlay(hostileOverlay(scenario.id), scenario.id);
  if (!overlay.ok) throw new Error(overlay.why);
  const { yaml, written, gone } = applyOverlay(text, scenario, overlay.overlay);
  expect(written).toBe(0);
  expect(gone.length).toBeGreaterThan(5);
  expect(yaml).toBe(text);
  expect('polluted' in {}).toBe(false);
  for (const junk of ['[', '{"__proto__":{"polluted":1}}', '['.repeat(100_000) + ']'.repeat(100_000), 'null', '"x"'])
    expect(readOverlay(junk, scenario.id).ok).toBe(false);
});
