// Random legal play of a campaign: by the book in calls and in the field, with as many slips as asked for, all from plain numbers.

import fc from 'fast-check';
import { bookMove, freshMemory } from '../../src/core/analysis/robot-book.ts';
import { bookFieldMove } from '../../src/core/analysis/robot-campaign.ts';
import { EMPTY_MARK, GRADES, MODES, ROLES, SUPPORT_MARKS } from '../../src/core/methodology/index.ts';
import {
  play,
  startDeal,
  viewOf,
  type Deal,
  type DealView,
  type FieldView,
  type Move,
  type OfferView,
} from '../../src/core/session/index.ts';
import type { Scenario } from '../../src/core/scenario/index.ts';
import { anyCampaign } from './generate-campaign.ts';
import { tinyCampaign } from './scenario-files.ts';
import { movesIn, type Step } from './plays.ts';

/** Everything the field shows without a refusal, as moves; what wants a choice is chosen by the number. */
export function fieldMovesIn(view: DealView, field: FieldView, choice: number): readonly Move[] {
  if (view.state === 'briefing') return [{ do: 'begin' }];
  if (view.state !== 'field') return [];
  const pick = <T>(all: readonly T[], by: number): T | undefined => all[(choice >> by) % Math.max(1, all.length)];
  const desk = field.desk.flatMap((card): Move[] => {
    if (card.refusal) return [];
    switch (card.kind) {
      case 'grade':
        return [{ do: 'grade', grade: pick(GRADES, 1) ?? 'A' }];
      case 'propose': {
        const picks = field.people.flatMap((person) => {
          const need = pick(person.needs, 2);
          const strength = pick(field.strengths, 3);
          return need && strength && !person.gone
            ? [{ person: person.id, need: need.id, strength: strength.id, win: choice % 2 === 0 }]
            : [];
        });
        return picks.length > 0 ? [{ do: 'propose', picks }] : [];
      }
      case 'bid':
        return [{ do: 'bid', level: choice % (field.money.priceLevel + 1) }];
      case 'negotiate':
        return [{ do: 'negotiate', take: choice % 2 === 0 ? null : (pick(card.returns, 1)?.id ?? null) }];
      case 'force':
        return [{ do: 'force' }];
      case 'wait':
        return [{ do: 'wait' }, { do: 'wait' }, { do: 'wait' }];
      case 'withdraw':
        return choice % 23 === 0 ? [{ do: 'withdraw' }] : [];
    }
  });
  const person = pick(field.people, 4);
  const marks: readonly Move[] = person
    ? [
        {
          do: 'mark',
          person: person.id,
          mark: {
            ...EMPTY_MARK,
            role: pick(ROLES, 2) ?? null,
            mode: pick(MODES, 3) ?? null,
            support: pick(SUPPORT_MARKS, 2) ?? null,
            counterpart: field.team[0]?.id ?? null,
          },
        },
      ]
    : [];
  const flag = pick(field.flags, 1);
  const fits = [...field.strengths.map((one) => one.id), ...view.dossier.facts.map((fact) => fact.id)];
  const by = pick(fits, 2);
  return [
    ...field.people.flatMap((card) => (card.meet.refusal ? [] : [card.meet.move])),
    ...field.actions.flatMap((card) => (card.refusal ? [] : [card.move])),
    ...desk,
    ...marks,
    ...(flag && by ? [{ do: 'clear', flag: flag.key, with: by } as const] : []),
  ];
}

/** Plays choices until they or the deal run out: `slips` of ten moves are chance, the rest by the book. */
export function campaignSteps(scenario: Scenario, choices: readonly number[], slips: number): readonly Step[] {
  const steps: Step[] = [];
  const memory = freshMemory();
  let deal: Deal = startDeal(scenario);
  let before: readonly OfferView[] = [];
  for (const choice of choices) {
    if (deal.deal.value === 'closed') break;
    const view = viewOf(scenario, deal, 'practice');
    const chance = choice % 10 < slips;
    const at = Math.floor(choice / 10);
    let move: Move | undefined;
    if (view.state === 'call' && view.call) {
      const moves = movesIn(scenario, deal);
      move = chance
        ? moves[at % moves.length]
        : bookMove({ view, call: view.call, before: view.call.turns.length === 0 ? [] : before, memory });
      before = view.call.hand;
    } else if (view.field) {
      const moves = fieldMovesIn(view, view.field, at);
      move = chance ? moves[at % moves.length] : bookFieldMove(view, view.field, memory);
    }
    if (!move) break;
    const played = play(scenario, deal, move);
    if (!played.ok)
      throw new Error(`a move on offer was refused: ${JSON.stringify(move)} ${JSON.stringify(played.refusal)}`);
    steps.push({ before: deal, move, after: played.deal });
    deal = played.deal;
  }
  return steps;
}

export interface PlayedCampaign {
  readonly scenario: Scenario;
  readonly steps: readonly Step[];
}

/** A campaign has too many moves to be shrunk one by one: a failure prints the world and the moves, and stops. */
export const campaignParams = (seed: number, numRuns: number) => ({ seed, numRuns, endOnFailure: true });

const told = ({ scenario, steps }: PlayedCampaign): string => {
  const { people, campaign } = scenario;
  const cast = Object.values(people).map(({ id, mode, door, coachable }) => [id, mode, door, coachable]);
  return JSON.stringify({ cast, campaign, moves: steps.map((step) => step.move) });
};

export const anyCampaignPlay = (least = 120, most = 220): fc.Arbitrary<PlayedCampaign> =>
  fc
    .record({
      scenario: fc.oneof(
        { weight: 4, arbitrary: anyCampaign() },
        { weight: 1, arbitrary: fc.constant(tinyCampaign()) },
      ),
      choices: fc.array(fc.nat(99_999), { minLength: least, maxLength: most, size: 'max' }),
      slips: fc.constantFrom(0, 1, 2, 8),
    })
    .map(({ scenario, choices, slips }) => {
      const played = { scenario, steps: campaignSteps(scenario, choices, slips) };
      return Object.defineProperty(played, fc.toStringMethod, { value: () => told(played) });
    });
