// What a screen may see holds no secret: whole games are walked with a marker planted in every secret text, and none is found.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MODES, REACTIONS, reached, type Mode } from '../../../src/core/methodology/index.ts';
import { buyerIn, viewOf, type Deal, type DealView, type PlayMode } from '../../../src/core/session/index.ts';
import type { Need, Person, Scenario } from '../../../src/core/scenario/index.ts';
import { aPerson, words } from '../../support/builders.ts';
import { anyChoices, anyScenario } from '../../support/generate-scenario.ts';
import { guidedSteps, meeting, personIn, stepsOf } from '../../support/plays.ts';

const SECRET = 'SECRET';
const mark = (what: string) => words(`${SECRET}-${what}.`);

/** Somebody else, whose whole mind is a secret. */
const STRANGER: Person = {
  ...aPerson('stranger', { door: 'unmet', mode: 'selfSatisfied', acute: 'n0' }),
  win: { kind: 'esteem', text: mark('stranger-win') },
  winResults: [mark('stranger-result')],
  scene: mark('stranger-scene'),
  greets: mark('stranger-greets'),
  voices: {
    risk: { say: mark('stranger-voice'), reply: mark('stranger-voice-reply'), thinks: mark('stranger-thinks') },
  },
  signs: [mark('stranger-sign')],
};

const planted = (scenario: Scenario): Scenario => ({
  ...scenario,
  people: {
    ...Object.fromEntries(
      Object.entries(scenario.people).map(([id, person]) => [
        id,
        {
          ...person,
          ...(person.win ? { win: { kind: person.win.kind, text: mark('win') } } : {}),
          winResults: [mark('win-result')],
          voices: {
            price: { reply: words('too dear'), thinks: mark('voice-thinks') },
            risk: { reply: words('too risky'), thinks: mark('voice-thinks') },
          },
        },
      ]),
    ),
    stranger: STRANGER,
  },
  facts: Object.fromEntries(
    Object.entries(scenario.facts).map(([id, fact]) => [id, { ...fact, text: mark(`fact-${id}`) }]),
  ),
  needs: Object.fromEntries(
    Object.entries(scenario.needs).map(([id, need]) => [
      id,
      {
        ...need,
        label: mark(`need-${id}`),
        layers: need.layers.map((layer, i) => ({ ...layer, text: mark(`layer-${id}-${i}`) })),
      },
    ]),
  ),
  lines: Object.fromEntries(
    Object.entries(scenario.lines).map(([id, line]) => [
      id,
      {
        ...line,
        reply: Object.fromEntries(REACTIONS.map((reaction) => [reaction, words(`answers ${id}`)])),
        thinks: Object.fromEntries(
          REACTIONS.flatMap((r) => [[r, mark('thinks')], ...MODES.map((m: Mode) => [`${r}@${m}`, mark('thinks')])]),
        ),
        playback: { say: words(`so ${id}`), reply: words('yes'), thinks: mark('playback-thinks') },
      },
    ]),
  ),
  advances: Object.fromEntries(
    Object.entries(scenario.advances).map(([id, advance]) => [
      id,
      { ...advance, thinks: { accepted: mark('advance-thinks'), declined: mark('advance-thinks') } },
    ]),
  ),
  endings: {
    continuation: words('it goes on'),
    advance: words('it moves'),
    order: words('sold'),
    noSale: words('over'),
  },
});

/** What has honestly been learnt: facts known, needs on the table and the layers dug out of them. */
function learnt(scenario: Scenario, deal: Deal): ReadonlySet<string> {
  const marks = new Set(deal.known.map((fact) => `${SECRET}-fact-${fact}.`));
  if (deal.person === null) return marks;
  for (const [id, mind] of Object.entries(buyerIn(deal, deal.person).context.needs)) {
    if (!reached(mind.stage, 'implied')) continue;
    marks.add(`${SECRET}-need-${id}.`);
    const layers: Need['layers'] = scenario.needs[id]?.layers ?? [];
    layers.slice(0, mind.known).forEach((_, i) => marks.add(`${SECRET}-layer-${id}-${i}.`));
  }
  return marks;
}

const FORBIDDEN = [
  'trust',
  'belief',
  'support',
  'win',
  'pushes',
  'doubts',
  'thinks',
  'cost',
  'stakes',
  'rules',
  'hits',
];

function keysOf(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) for (const one of value) keysOf(one, found);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) {
      found.add(key);
      keysOf(one, found);
    }
  return found;
}

function noSecretIn(scenario: Scenario, deal: Deal, view: DealView): void {
  const json = JSON.stringify(view);
  const shown = new Set(json.match(/SECRET-[\w-]+\./g) ?? []);
  const open = learnt(scenario, deal);
  expect([...shown].filter((one) => !open.has(one))).toEqual([]);
  const keys = keysOf(view);
  expect(FORBIDDEN.filter((key) => keys.has(key))).toEqual([]);
  // a mode of mind is nowhere: the only `mode` is the way of playing
  expect(json.match(/"mode":"\w+"/g)).toEqual([`"mode":"${view.mode}"`]);
  for (const mode of MODES) expect(json).not.toContain(`"${mode}"`);
}

function bareInExam(view: DealView): void {
  expect(view.call?.coach ?? null).toBeNull();
  for (const turn of view.call?.turns ?? []) expect([turn.kind, turn.note]).toEqual([null, null]);
  for (const offer of view.call?.hand ?? []) {
    expect([offer.kind, offer.evidence, offer.touches, offer.about, offer.strength, offer.size]).toEqual([
      null,
      false,
      null,
      null,
      null,
      null,
    ]);
  }
  expect(view.call?.canUndo ?? false).toBe(false);
}

describe('what a screen sees', () => {
  it.each<PlayMode>(['practice', 'exam'])('no secret before the debrief, in %s', (mode) => {
    let turns = 0;
    fc.assert(
      fc.property(anyScenario(), anyChoices(), fc.boolean(), (plain, choices, guided) => {
        const scenario = planted(plain);
        const steps = guided ? guidedSteps(scenario, choices) : stepsOf(scenario, choices);
        for (const deal of [meeting(scenario), ...steps.map((step) => step.after)]) {
          const view = viewOf(scenario, deal, mode);
          noSecretIn(scenario, deal, view);
          if (mode === 'exam') bareInExam(view);
          turns++;
        }
      }),
      { seed: 7, numRuns: 150 },
    );
    expect(turns).toBeGreaterThan(500);
  });

  it('what is learnt does show: the walk would find a secret if there were one', () => {
    let shown = 0;
    fc.assert(
      fc.property(anyScenario(), anyChoices(), (plain, choices) => {
        const scenario = planted(plain);
        for (const { after } of guidedSteps(scenario, choices)) {
          expect(personIn(after)).toBe('ruan');
          if (JSON.stringify(viewOf(scenario, after, 'practice')).includes(`${SECRET}-need-`)) shown++;
        }
      }),
      { seed: 7, numRuns: 50 },
    );
    expect(shown).toBeGreaterThan(50);
  });
});
