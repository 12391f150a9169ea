// Moves told: what is said, what comes back and what it did, by really playing them. The words are those of the report.

import { assert } from '../base/index.ts';
import { thresholdOf } from '../methodology/index.ts';
import { buyerIn, isFieldMove, play, wordsOf, type Deal, type Move } from '../session/index.ts';
import type { Id, Scenario } from '../scenario/index.ts';
import type { LineStep } from './review-model.ts';

function needAfter(scenario: Scenario, deal: Deal, person: Id, id: Id | null): LineStep['need'] {
  const buyer = buyerIn(deal, person);
  const mind = id === null ? undefined : buyer.context.needs[id];
  if (id === null || !mind) return null;
  return {
    id,
    label: scenario.needs[id]?.label ?? {},
    stage: mind.stage,
    weight: mind.weight,
    threshold: thresholdOf(buyer.value.mode, mind.cost),
  };
}

const dayOf = (scenario: Scenario, deal: Deal): number | null =>
  scenario.length === 'campaign' ? (deal.field?.day ?? null) : null;

function fieldStep(scenario: Scenario, deal: Deal, move: Move): LineStep {
  const action = move.do === 'act' ? scenario.campaign?.actions[move.action] : undefined;
  return {
    move,
    kind: null,
    field: isFieldMove(move) ? move.do : null,
    person: move.do === 'meet' || move.do === 'mark' ? move.person : (action?.attends[0] ?? null),
    said: action?.label ?? {},
    reply: action?.result ?? {},
    reaction: null,
    need: null,
    agreed: null,
    day: dayOf(scenario, deal),
  };
}

/** One move that led from a deal to the next, told. */
export function stepTold(scenario: Scenario, before: Deal, after: Deal, move: Move): LineStep {
  const turn = after.turns.length > before.turns.length ? after.turns.at(-1) : undefined;
  if (!turn) return fieldStep(scenario, after, move);
  const { said, reply } = wordsOf(scenario, turn);
  const agreed = turn.reaction === 'granted' && turn.id !== null ? scenario.advances[turn.id] : undefined;
  return {
    move,
    kind: turn.kind,
    field: null,
    person: turn.person,
    said,
    reply,
    reaction: turn.reaction,
    need: needAfter(scenario, after, turn.person, turn.need),
    agreed: agreed ? { id: agreed.id, label: agreed.label, size: agreed.size } : null,
    day: dayOf(scenario, after),
  };
}

/** A line told from a position on. Throws where a move is not legal: lines are found by playing them. */
export function narrated(scenario: Scenario, from: Deal, moves: readonly Move[]): readonly LineStep[] {
  let deal = from;
  return moves.map((move) => {
    const played = play(scenario, deal, move);
    assert(played.ok, 'a line that is told can be played');
    const step = stepTold(scenario, deal, played.deal, move);
    deal = played.deal;
    return step;
  });
}
