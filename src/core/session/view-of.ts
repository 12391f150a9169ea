// The one projection a screen may see. Secrets are cut here, by not being copied; a test walks whole games and finds none.

import { must, stableHash, type Text } from '../base/index.ts';
import { isOutcome, type NeedMind } from '../machines/index.ts';
import { MINUTES, MOVES, reached, stageRank, thresholdOf, type Concern, type MoveKind } from '../methodology/index.ts';
import type { Id, Scenario } from '../scenario/index.ts';
import type { Deal, Turn } from './deal.ts';
import { fieldViewOf } from './field-view-of.ts';
import { handOf, type Offer } from './hand.ts';
import type { PlayMode } from './move.ts';
import { buyerIn } from './standing.ts';
import type {
  CallView,
  CoachView,
  DealView,
  Dossier,
  FactView,
  NeedView,
  OfferView,
  TurnNote,
  TurnView,
} from './view-model.ts';
import { attentionWord, endingOf, sayAdvance, sayOf, wordsOf } from './wording.ts';
import { personById, worldOf, type World } from './world.ts';

const factView = (scenario: Scenario, id: Id): FactView => {
  const fact = must(scenario.facts[id], `no fact ${id}`);
  return { id, text: fact.text, ...(fact.source ? { source: fact.source } : {}) };
};

const unitOf = (scenario: Scenario, id: Id): { unit?: Text } => {
  const unit = scenario.people[id]?.unit;
  const name = unit ? scenario.client.units[unit] : undefined;
  return name ? { unit: name } : {};
};

const onTheTable = (deal: Deal, person: Id | null): readonly [Id, NeedMind][] =>
  person === null
    ? []
    : Object.entries(buyerIn(deal, person).context.needs).filter(([, need]) => reached(need.stage, 'implied'));

function dossierOf(scenario: Scenario, deal: Deal): Dossier {
  const known = onTheTable(deal, deal.person).map(([id]) => id);
  // nobody knows of a person who has not come yet, nor of what might be agreed with them
  const here = (id: Id): boolean => !(deal.field?.absent.includes(id) ?? false);
  return {
    brief: scenario.brief,
    goal: scenario.goal,
    seller: scenario.seller.company,
    client: scenario.client.company,
    strengths: Object.entries(scenario.seller.strengths).map(([id, text]) => ({
      id,
      text,
      answers: known.filter((need) => scenario.needs[need]?.answeredBy.includes(id)),
    })),
    people: Object.values(scenario.people)
      .filter((person) => here(person.id))
      .map((person) => ({
        id: person.id,
        name: person.name,
        title: person.title,
        ...unitOf(scenario, person.id),
        canMeet: ['open', 'coach'].includes(buyerIn(deal, person.id).value.door),
      })),
    facts: deal.known.map((id) => factView(scenario, id)),
    advances: Object.values(scenario.advances)
      .filter((advance) => here(advance.to))
      .map(({ id, to, size, label }) => ({ id, to, size, label }))
      .sort((a, b) => a.size - b.size),
  };
}

/** One entry a unit of weight, oldest first; `null` for what was there before the first word. */
function bricksOf(deal: Deal, person: Id, need: Id, weight: number): readonly (MoveKind | null)[] {
  const laid = deal.turns.flatMap((turn) =>
    turn.need === need && turn.person === person ? Array<MoveKind>(Math.max(0, turn.weight)).fill(turn.kind) : [],
  );
  return [...Array<null>(Math.max(0, weight - laid.length)).fill(null), ...laid].slice(0, weight);
}

function needView(scenario: Scenario, deal: Deal, person: Id, id: Id, need: NeedMind): NeedView {
  const spec = must(scenario.needs[id], `no need ${id}`);
  return {
    id,
    label: spec.label,
    stage: need.stage,
    weight: need.weight,
    threshold: thresholdOf(buyerIn(deal, person).value.mode, need.cost),
    bricks: bricksOf(deal, person, id, need.weight),
    layers: spec.layers.slice(0, need.known).map((layer) => layer.text),
    deeper: need.known < need.layers,
  };
}

const CONCERN_ORDER: readonly Concern[] = ['price', 'fit', 'risk', 'vendor'];

function coachView(scenario: Scenario, deal: Deal, person: Id): CoachView {
  const tally = must(deal.call, 'a call').context;
  const mind = buyerIn(deal, person).context;
  const needs = onTheTable(deal, person).map(([id, need]) => needView(scenario, deal, person, id, need));
  return {
    attention: attentionWord(tally.attention),
    talk: { customer: tally.customer, rep: tally.rep },
    needs,
    inTalk: needs.some((need) => need.id === deal.lastNeed) ? deal.lastNeed : (needs[0]?.id ?? null),
    voiced: CONCERN_ORDER.filter((concern) => mind.concerns[concern] === 'voiced'),
    facts: deal.known.map((id) => factView(scenario, id)),
  };
}

function flagOf(deal: Deal, turn: Turn): TurnNote['flag'] {
  const hits = deal.hits.filter((hit) => hit.turn === turn.n).map((hit) => hit.rule);
  if (hits.includes('shotInTheDark')) return 'noLead';
  if (hits.includes('notMyDepartment')) return 'notHere';
  if (turn.voiced.length > 0) return 'voiced';
  if (hits.includes('playedBack')) return 'heard';
  if (turn.from === null || turn.to === null || turn.from === turn.to) return null;
  if (turn.to === 'explicit' || turn.to === 'answered' || turn.to === 'proven') return turn.to;
  return turn.to === 'serious' ? 'tipped' : 'stageUp';
}

const noteOf = (world: World, deal: Deal, turn: Turn): TurnNote => ({
  reaction: turn.reaction,
  bricks: Math.max(0, turn.weight),
  lead: turn.learnt !== null && world.useful.has(turn.learnt),
  flag: flagOf(deal, turn),
});

function turnView(world: World, deal: Deal, turn: Turn, mode: PlayMode): TurnView {
  const words = wordsOf(world.scenario, turn);
  const practice = mode === 'practice';
  return {
    n: turn.n,
    said: words.said,
    reply: words.reply,
    sign: words.sign,
    minutes: turn.minutes,
    kind: practice ? turn.kind : null,
    note: practice ? noteOf(world, deal, turn) : null,
  };
}

function offerView(scenario: Scenario, deal: Deal, person: Id, offer: Offer, mode: PlayMode): OfferView {
  const practice = mode === 'practice';
  const minutes = MINUTES[offer.kind];
  if ('advance' in offer) {
    const { id, size } = offer.advance;
    return {
      id,
      move: { do: 'request', advance: id },
      say: sayAdvance(scenario, offer.advance),
      minutes,
      kind: practice ? 'request' : null,
      evidence: false,
      touches: null,
      about: null,
      strength: null,
      size: practice ? size : null,
    };
  }
  const { line } = offer;
  const known = line.need !== undefined && onTheTable(deal, person).some(([id]) => id === line.need);
  return {
    id: line.id,
    move: { do: 'say', line: line.id },
    say: sayOf(scenario, line),
    minutes,
    kind: practice ? line.move : null,
    evidence: practice && line.evidence !== undefined,
    touches: practice && line.touches ? (scenario.people[line.touches]?.short ?? null) : null,
    about: practice && known ? (line.need ?? null) : null,
    strength: practice ? (line.strength ?? null) : null,
    size: null,
  };
}

/** The good answer has no favourite place: a stable hash of the line, within its kind in practice, over the whole hand in an exam. */
function displayed(scenario: Scenario, hand: readonly Offer[], mode: PlayMode): readonly Offer[] {
  const key = (offer: Offer) => stableHash(`${scenario.id}/${offer.id}`);
  const kind = (offer: Offer) => (mode === 'practice' ? MOVES.indexOf(offer.kind) : 0);
  return [...hand].sort((a, b) => kind(a) - kind(b) || key(a) - key(b));
}

/** Turns of the call that is on, or that has just ended. */
const turnsOfCall = (deal: Deal): readonly Turn[] => deal.turns.slice(deal.field?.calls.at(-1)?.from ?? 0);

function callView(world: World, deal: Deal, mode: PlayMode): CallView {
  const { scenario } = world;
  const id = must(deal.person, 'a call without a person');
  const call = must(deal.call, 'a call');
  const person = personById(scenario, id);
  const outcome = isOutcome(call.value) ? call.value : null;
  const turns = turnsOfCall(deal);
  const spent = turns.at(-1);
  const agreedId = outcome && spent?.reaction === 'granted' ? spent.id : null;
  const agreed = agreedId ? scenario.advances[agreedId] : undefined;
  const phase = isOutcome(call.value) ? 'committing' : call.value;
  return {
    person: { id, name: person.name, short: person.short, title: person.title, ...unitOf(scenario, id) },
    scene: person.scene,
    greets: person.greets,
    phase,
    minutesLeft: call.context.minutes,
    minutesTotal: person.minutes,
    turns: turns.map((turn, i) => ({ ...turnView(world, deal, turn, mode), n: i + 1 })),
    hand: outcome
      ? []
      : displayed(scenario, handOf(world, deal), mode).map((offer) => offerView(scenario, deal, id, offer, mode)),
    canListen: !outcome,
    canLeave: !outcome,
    canUndo: mode === 'practice' && turns.length > 0,
    priceAsked: call.context.priceAsked && !outcome,
    outcome,
    ending: outcome ? endingOf(scenario, outcome, agreedId) : null,
    agreed: agreed ? { id: agreed.id, label: agreed.label, size: agreed.size } : null,
    coach: mode === 'practice' ? coachView(scenario, deal, id) : null,
  };
}

/** What a screen (and a robot) may know of a deal in play. */
export function viewOf(scenario: Scenario, deal: Deal, mode: PlayMode): DealView {
  return {
    scenario: scenario.id,
    title: scenario.title,
    mode,
    state: deal.deal.value,
    dossier: dossierOf(scenario, deal),
    call: deal.call === null ? null : callView(worldOf(scenario), deal, mode),
    field: fieldViewOf(scenario, deal, mode),
  };
}

/** For the scale of a finished deal. */
export const bricksIn = (deal: Deal, person: Id, need: Id): readonly (MoveKind | null)[] =>
  bricksOf(deal, person, need, buyerIn(deal, person).context.needs[need]?.weight ?? 0);

export const furthest = (a: NeedMind, b: NeedMind): number => stageRank(b.stage) - stageRank(a.stage);
