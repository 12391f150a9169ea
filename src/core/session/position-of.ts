// A deal and a move, flattened into what the reaction tables can see.

import { must } from '../base/index.ts';
import { type Aim, type NeedMind } from '../machines/index.ts';
import {
  MODE_FIGURES,
  PRICE_MARGIN,
  reached,
  thresholdOf,
  type JustSaid,
  type MoveKind,
  type Phase,
  type Position,
  type PresentKind,
} from '../methodology/index.ts';
import type { Advance, Id, Line } from '../scenario/index.ts';
import type { Deal } from './deal.ts';
import type { Offer } from './hand.ts';
import { buyerIn, grantable } from './standing.ts';
import type { World } from './world.ts';

/** What is being done: a line, a request, or one of the two moves without words of their own. */
export type Act =
  | { readonly kind: MoveKind; readonly line: Line }
  | { readonly kind: 'request'; readonly advance: Advance }
  | { readonly kind: 'listen' | 'leave' };

const NO_NEED: NeedMind = {
  kind: 'trouble',
  cost: 10,
  live: false,
  stage: 'hidden',
  weight: 0,
  layers: 0,
  known: 0,
  payoffAsked: false,
};

/** The need a proof would prove: an answered one that the strength answers, else one on the table. */
function provenBy(world: World, deal: Deal, person: Id, strength: Id): { need: Id | null; proves: Position['proves'] } {
  const theirs = Object.entries(buyerIn(deal, person).context.needs).filter(([id]) =>
    world.scenario.needs[id]?.answeredBy.includes(strength),
  );
  const answered = theirs.find(([, need]) => need.stage === 'answered');
  if (answered) return { need: answered[0], proves: 'answered' };
  const early = theirs.find(([, need]) => ['implied', 'serious', 'explicit'].includes(need.stage));
  return early ? { need: early[0], proves: 'early' } : { need: null, proves: 'nothing' };
}

export interface Seen {
  readonly position: Position;
  readonly aim: Aim;
  readonly present: PresentKind | null;
}

const presentKind = (stage: NeedMind['stage']): PresentKind =>
  stage === 'hidden'
    ? 'feature'
    : reached(stage, 'answered')
      ? 'repeat'
      : stage === 'explicit'
        ? 'benefit'
        : 'advantage';

export function positionOf(world: World, deal: Deal, act: Act): Seen {
  const person = must(deal.person, 'a move outside a call');
  const call = must(deal.call, 'a move outside a call');
  const buyer = buyerIn(deal, person);
  const mind = buyer.context;
  const tally = call.context;
  const { mode } = buyer.value;
  const line = 'line' in act ? act.line : undefined;
  const proof = line?.move === 'prove' && line.strength ? provenBy(world, deal, person, line.strength) : null;
  const needId = proof ? proof.need : (line?.need ?? null);
  const theirs = needId === null ? undefined : mind.needs[needId];
  const need = theirs ?? NO_NEED;
  const spec = needId === null ? undefined : world.scenario.needs[needId];
  const fact = line?.fact ? world.scenario.facts[line.fact] : undefined;
  const acuteMind = mind.acute === null ? undefined : mind.needs[mind.acute];
  const all = Object.values(mind.needs);
  const heavy = (one: NeedMind) => one.weight >= one.cost + PRICE_MARGIN;

  const position: Position = {
    move: act.kind,
    mode,
    stake: theirs !== undefined,
    stage: need.stage,
    weight: need.weight,
    threshold: thresholdOf(mode, need.cost),
    kind: need.kind,
    acute: needId !== null && needId === mind.acute,
    acutePending: mode === 'overwhelmed' && acuteMind !== undefined && !reached(acuteMind.stage, 'answered'),
    hintKnown: spec?.hints.some((hint) => deal.known.includes(hint)) ?? false,
    layersLeft: need.layers - need.known,
    payoffAsked: need.payoffAsked,
    publicFact: fact?.from === 'public',
    usefulFact: fact !== undefined && world.useful.has(fact.id),
    flatters: fact?.flatters.includes(person) ?? false,
    evidence: line?.evidence !== undefined,
    answers: line?.strength !== undefined && (spec?.answeredBy.includes(line.strength) ?? false),
    speaksToWin: line?.win ?? false,
    technique: line?.technique ?? null,
    proves: proof?.proves ?? 'nothing',
    grantable: 'advance' in act && grantable(deal, act.advance),
    trust: mind.trust,
    win: mind.win,
    hasWin: mind.hasWin,
    coachable: world.scenario.people[person]?.coachable ?? false,
    concernOpen: Object.values(mind.concerns).includes('open'),
    priceVoiced: mind.concerns.price === 'voiced',
    anyAnswered: all.some((one) => reached(one.stage, 'answered')),
    answeredIsHeavy: all.some((one) => reached(one.stage, 'answered') && heavy(one)),
    explicitIsHeavy: all.some((one) => reached(one.stage, 'explicit') && heavy(one)),
    chatted: mind.chatted,
    phase: call.value as Phase,
    situationsAsked: tally.situations,
    tolerance: MODE_FIGURES[mode].tolerance,
    acuteWeighed: tally.acuteWeighed,
    evidenceUsed: tally.evidenceUsed,
    pitched: tally.pitched,
    digsInARow: tally.digsInARow,
    justSaid: tally.justSaid satisfies JustSaid,
    listened: tally.listened,
    chattedToday: tally.chatted,
  };
  return {
    position,
    aim: {
      need: needId,
      fact: line?.fact ?? null,
      asksPrice: line?.asks === 'price' && !tally.priceNamed,
      isOrder: 'advance' in act && act.advance.order,
      pushes: mind.pushes,
      belief: mind.belief,
      trustGained: tally.trustGained,
      lifts: tally.lifts,
    },
    present: act.kind === 'present' ? presentKind(need.stage) : null,
  };
}

/** What the tables would see if this offer were taken. */
export const positionInCall = (world: World, deal: Deal, offer: Offer): Position =>
  positionOf(
    world,
    deal,
    'line' in offer ? { kind: offer.kind, line: offer.line } : { kind: 'request', advance: offer.advance },
  ).position;
