// What the field shows holds no secret: random campaigns with a marker in every secret text, and none found before its time.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must, type Text } from '../../../src/core/base/index.ts';
import { MODES, REACTIONS, reached, WARNED } from '../../../src/core/methodology/index.ts';
import { buyerIn, fieldIn, viewOf, type Deal, type DealView, type PlayMode } from '../../../src/core/session/index.ts';
import type { Scenario } from '../../../src/core/scenario/index.ts';
import { words } from '../../support/builders.ts';
import { campaignParams, campaignSteps } from '../../support/campaign-steps.ts';
import { anyCampaign } from '../../support/generate-campaign.ts';

const mark = (what: string): Text => words(`SECRET-${what}.`);
const each = <T>(all: Readonly<Record<string, T>>, change: (one: T, id: string) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(all).map(([id, one]) => [id, change(one, id)]));

function planted(scenario: Scenario): Scenario {
  const campaign = must(scenario.campaign, 'a campaign');
  const thinks = Object.fromEntries(REACTIONS.map((reaction) => [reaction, mark('thinks')]));
  return {
    ...scenario,
    people: each(scenario.people, (person, id) => ({
      ...person,
      win: { kind: 'esteem', text: mark(`win-${id}`) },
      winResults: [mark(`win-${id}`)],
      scene: mark(`scene-${id}`),
      greets: mark(`scene-${id}`),
      voices: { risk: { reply: words('risky'), thinks: mark('thinks') } },
    })),
    facts: each(scenario.facts, (fact, id) => ({ ...fact, text: mark(`fact-${id}`) })),
    needs: each(scenario.needs, (need, id) => ({ ...need, label: mark(`need-${id}`) })),
    lines: each(scenario.lines, (line) => ({ ...line, thinks })),
    advances: each(scenario.advances, (one) => ({
      ...one,
      thinks: { accepted: mark('thinks'), declined: mark('thinks') },
    })),
    campaign: {
      ...campaign,
      actions: each(campaign.actions, (action, id) => ({
        ...action,
        label: mark(`action-${id}`),
        what: mark(`action-${id}`),
        result: mark(`result-${id}`),
      })),
      rivals: each(campaign.rivals, (rival, id) => ({ ...rival, name: mark(`rival-${id}`) })),
      news: campaign.news.map((news) => ({ ...news, text: mark(`news-${news.id}`) })),
    },
  };
}

/** What may be known by now: told, seen, agreed, happened, or warned of by a coach. */
function open(scenario: Scenario, deal: Deal): ReadonlySet<string> {
  const field = fieldIn(deal);
  const campaign = must(scenario.campaign, 'a campaign');
  const coach = Object.keys(scenario.people).some(
    (id) => buyerIn(deal, id).value.door === 'coach' && !field.gone.includes(id) && !field.absent.includes(id),
  );
  const onTable = [...field.calls.map((call) => call.person)].flatMap((id) =>
    Object.entries(buyerIn(deal, id).context.needs).flatMap(([need, mind]) =>
      reached(mind.stage, 'implied') ? [need] : [],
    ),
  );
  return new Set(
    [
      ...deal.known.map((id) => `fact-${id}`),
      ...onTable.map((id) => `need-${id}`),
      ...(deal.person === null ? [] : [`scene-${deal.person}`]),
      ...Object.values(campaign.actions).flatMap((action) =>
        action.unlockedBy.length === 0 || action.unlockedBy.some((id) => deal.agreed.includes(id))
          ? [`action-${action.id}`, ...(field.last?.action === action.id ? [`result-${action.id}`] : [])]
          : [],
      ),
      ...field.news.map((id) => `news-${id}`),
      ...campaign.news.flatMap(({ id, on }) =>
        coach && on <= field.day + WARNED && on > field.day ? [`news-${id}`] : [],
      ),
      ...(field.decision?.rival ? [`rival-${field.decision.rival}`] : []),
    ].map((what) => `SECRET-${what}.`),
  );
}

/** Trust, belief and the rest have no field; what the trainee believes of people has one, and is the trainee's own. */
const FORBIDDEN =
  /"(trust|belief|support|supports|pushes|doubts|thinks|cost|stakes|rules|hits|votes|concerns|right|ceiling|figure|proves|influences|warm|absent)":/g;

const withoutMarks = (view: DealView): string =>
  JSON.stringify(view, (key, value: unknown) => (key === 'mark' ? undefined : value));

function noSecretIn(scenario: Scenario, deal: Deal, mode: PlayMode): void {
  const view = viewOf(scenario, deal, mode);
  const json = withoutMarks(view);
  const may = open(scenario, deal);
  expect([...new Set(json.match(/SECRET-[\w-]+\./g) ?? [])].filter((one) => !may.has(one))).toEqual([]);
  expect(json.match(FORBIDDEN) ?? []).toEqual([]);
  for (const one of MODES) expect(json).not.toContain(`"${one}"`);
  // a need that nobody has spoken of with this person stands on no card, and how far it came on none in an exam
  for (const card of view.field?.people ?? []) {
    const spoken = fieldIn(deal).calls.some((call) => call.person === card.id);
    if (!spoken) expect(card.needs).toEqual([]);
    if (mode === 'exam') expect(card.needs.every((need) => need.stage === '')).toBe(true);
  }
  for (const id of fieldIn(deal).absent) expect(json).not.toContain(`"${id}"`);
  if (!fieldIn(deal).decision) expect(json).not.toContain('rivalFigure');
}

const anyGame = fc.record({
  plain: anyCampaign(),
  choices: fc.array(fc.nat(99_999), { minLength: 60, maxLength: 160, size: 'max' }),
  slips: fc.constantFrom(0, 1, 3),
  from: fc.nat(3),
});

describe('what the field shows', () => {
  it.each<PlayMode>(['practice', 'exam'])('holds no secret, in %s', (mode) => {
    let views = 0;
    fc.assert(
      fc.property(anyGame, ({ plain, choices, slips, from }) => {
        const scenario = planted(plain);
        for (const [i, { after }] of campaignSteps(scenario, choices, slips).entries())
          if (i % 4 === from || after.deal.value === 'closed') {
            noSecretIn(scenario, after, mode);
            views++;
          }
      }),
      campaignParams(31, 40),
    );
    expect(views).toBeGreaterThan(300);
  });

  it('what is open does show: the walk would find a secret if there were one', () => {
    const shown = new Set<string>();
    for (const { plain, choices } of fc.sample(anyGame, { seed: 31, numRuns: 25 })) {
      const scenario = planted(plain);
      for (const { after } of campaignSteps(scenario, choices, 0))
        for (const one of withoutMarks(viewOf(scenario, after, 'practice')).match(/SECRET-[a-z]+/g) ?? [])
          shown.add(one);
    }
    expect([...shown].sort()).toEqual(
      ['action', 'fact', 'need', 'news', 'result', 'rival', 'scene'].map((one) => `SECRET-${one}`),
    );
  });
});
