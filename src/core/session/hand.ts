// The hand: what can be said now, as a function of the position alone (SPEC H1–H7). Screen, robots, replay and search use this hand;
// a line outside it is refused. Display order is another matter and stands in view-of.ts.

import { reached, stageRank, type MoveKind } from '../methodology/index.ts';
import { must } from '../base/index.ts';
import type { Id, Line } from '../scenario/index.ts';
import type { Deal } from './deal.ts';
import { buyerIn, holds, stageIn } from './standing.ts';
import type { Offer, World } from './world.ts';

export type { Offer } from './world.ts';

export const HAND_SIZE = 9;

export type Seat = Exclude<MoveKind, 'price' | 'concede' | 'defer' | 'listen' | 'leave'> | 'money';

export const seatOf = (kind: MoveKind): Seat =>
  kind === 'price' || kind === 'concede' || kind === 'defer' ? 'money' : (kind as Seat);

/** Who sits first while nothing has been said aloud yet, and once something has. */
export const SEATS_BEFORE: readonly Seat[] = [
  'dig',
  'needPayoff',
  'implication',
  'problem',
  'situation',
  'request',
  'present',
  'money',
  'close',
  'prove',
  'askToCoach',
  'chat',
];
export const SEATS_AFTER: readonly Seat[] = [
  'present',
  'prove',
  'askToCoach',
  'request',
  'needPayoff',
  'implication',
  'close',
  'problem',
  'money',
  'situation',
  'dig',
  'chat',
];
/** Ideas of a kind in one hand; two where nothing else is said. */
export const MOST_SEATS: Readonly<Partial<Record<Seat, number>>> = { request: 3, close: 1, chat: 1 };

const suspects = (world: World, deal: Deal, person: Id, need: Id): boolean =>
  reached(stageIn(deal, person, need), 'implied') ||
  (world.scenario.needs[need]?.hints.some((hint) => deal.known.includes(hint)) ?? false);

/** A proof once given can be given again where the dip has undone it. */
const fellBack = (world: World, deal: Deal, person: Id, line: Line): boolean =>
  (deal.field?.checks.length ?? 0) > 0 &&
  Object.entries(buyerIn(deal, person).context.needs).some(
    ([id, need]) =>
      need.stage === 'answered' && (world.scenario.needs[id]?.answeredBy.includes(line.strength ?? '') ?? false),
  );

/** Whether this line can be said now, to the person in the room. */
function speakable(world: World, deal: Deal, person: Id, line: Line): boolean {
  const again = line.move === 'prove' && fellBack(world, deal, person, line);
  if ((deal.used.includes(line.id) && !again) || !holds(line.when, deal, person)) return false;
  if (line.earnedBy !== undefined && !(deal.field?.done.includes(line.earnedBy) ?? false)) return false;
  if (line.evidence && !deal.known.includes(line.evidence)) return false;
  const tally = must(deal.call, 'a hand outside a call').context;
  const concern = buyerIn(deal, person).context.concerns.price;
  switch (line.move) {
    case 'situation':
      return line.fact !== undefined && !deal.known.includes(line.fact);
    case 'implication':
    case 'needPayoff':
      return line.need !== undefined && suspects(world, deal, person, line.need);
    case 'dig': {
      const need = line.need ? buyerIn(deal, person).context.needs[line.need] : undefined;
      if (!need) return true;
      return need.known < need.layers && (line.layer === undefined || line.layer === need.known);
    }
    case 'price':
      return !tally.priceNamed;
    case 'defer':
      return tally.priceAsked;
    case 'concede':
      return deal.margin > 0 && (tally.priceNamed || concern === 'open' || concern === 'voiced');
    default:
      return true;
  }
}

/** Pointless by what has been said aloud already: kept for an empty hand only. */
function isSpent(deal: Deal, person: Id, line: Line): boolean {
  const stage = line.need ? stageIn(deal, person, line.need) : 'hidden';
  if (line.move === 'problem') return stageRank(stage) >= stageRank('implied');
  if (line.move === 'implication' || line.move === 'needPayoff') return stageRank(stage) >= stageRank('explicit');
  if (line.move === 'present')
    return stageRank(stage) >= stageRank('answered') && !(line.win && buyerIn(deal, person).context.win === 'heard');
  return false;
}

/** What is on the table and waits for just this kind of line: an explicit need for its answer, a serious one for its payoff question. */
function isDue(deal: Deal, person: Id, line: Line): boolean {
  if (line.need === undefined) return false;
  const stage = stageIn(deal, person, line.need);
  return (line.move === 'present' && stage === 'explicit') || (line.move === 'needPayoff' && stage === 'serious');
}

/** Among presents that are due, one that answers the need sits before one that does not: a trap may stand beside it, not in its place. */
const misfit = (world: World, line: Line): number =>
  line.move === 'present' && !world.scenario.needs[line.need ?? '']?.answeredBy.includes(line.strength ?? '')
    ? 15_000
    : 0;

/** Offers of one person by seat, in the order in which they would sit. */
function candidates(world: World, deal: Deal, person: Id): ReadonlyMap<Seat, readonly Offer[]> {
  const ideas = new Set<string>();
  const ranked: { offer: Offer; rank: number }[] = [];
  for (const { line, offer, idea, place } of world.linesTo.get(person) ?? []) {
    if (ideas.has(idea) || !speakable(world, deal, person, line)) continue;
    ideas.add(idea);
    const elsewhere = line.need !== undefined && line.need === deal.lastNeed ? 0 : 10_000;
    const late = isSpent(deal, person, line) ? 40_000 : isDue(deal, person, line) ? misfit(world, line) : 20_000;
    ranked.push({ offer, rank: late + elsewhere + place });
  }
  ranked.sort((a, b) => a.rank - b.rank);
  const seats = new Map<Seat, Offer[]>();
  const put = (seat: Seat, offer: Offer) => {
    const sitting = seats.get(seat);
    if (sitting) sitting.push(offer);
    else seats.set(seat, [offer]);
  };
  for (const { offer } of ranked) put(seatOf(offer.kind), offer);
  for (const advance of world.advancesOf.get(person) ?? [])
    if (!deal.agreed.includes(advance.id) && holds(advance.when, deal, person))
      put('request', { kind: 'request', id: advance.id, advance });
  return seats;
}

/** A hand is drawn up once a position: the screen draws it, and the move that follows is checked against it. */
const hands = new WeakMap<Deal, { readonly world: World; readonly hand: readonly Offer[] }>();

/** At most nine offers. Two ideas a kind, three requests; every kind gets its first seat before any gets its second. */
export function handOf(world: World, deal: Deal): readonly Offer[] {
  const drawn = hands.get(deal);
  if (drawn?.world === world) return drawn.hand;
  const hand = drawUp(world, deal);
  hands.set(deal, { world, hand });
  return hand;
}

function drawUp(world: World, deal: Deal): readonly Offer[] {
  const person = must(deal.person, 'a hand outside a call');
  const seats = candidates(world, deal, person);
  const saidAloud = Object.values(buyerIn(deal, person).context.needs).some((need) => reached(need.stage, 'explicit'));
  const order = saidAloud ? SEATS_AFTER : SEATS_BEFORE;
  const asked = must(deal.call, 'a hand outside a call').context.priceAsked;
  const hand: Offer[] = [];
  const sit = (offer: Offer | undefined) => {
    if (offer && hand.length < HAND_SIZE && !hand.some((one) => one.id === offer.id)) hand.push(offer);
  };
  // a buyer who asks for the price gets an answer: both of them are always on offer
  if (asked) for (const offer of (seats.get('money') ?? []).filter((o) => o.kind !== 'concede').slice(0, 2)) sit(offer);
  for (const seat of order) {
    const first = seat === 'request' && saidAloud ? 3 : 1;
    for (const offer of (seats.get(seat) ?? []).slice(0, first)) sit(offer);
  }
  for (let round = 1; round < 3; round++)
    for (const seat of order) if (round < (MOST_SEATS[seat] ?? 2)) sit(seats.get(seat)?.[round]);
  return hand;
}
