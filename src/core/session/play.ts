// One move: refused with a reason, or judged once and applied by each machine to its own part. The next deal is a new value.

import { produce } from 'immer';
import { clamp, must } from '../base/index.ts';
import {
  callOpened,
  isOutcome,
  judge,
  stepBuyer,
  stepCall,
  stepDeal,
  type BuyerState,
  type CallState,
  type Judgement,
} from '../machines/index.ts';
import { MODE_FIGURES, reached, type Concern, type RuleId } from '../methodology/index.ts';
import type { Id, Scenario } from '../scenario/index.ts';
import { settle } from './days.ts';
import type { Deal, Hit, Turn } from './deal.ts';
import { fieldMove, goToCall, moodFor, whyNoCall } from './field-play.ts';
import { handOf } from './hand.ts';
import { isFieldMove, type Move, type Refusal } from './move.ts';
import { positionOf, type Act, type Seen } from './position-of.ts';
import { buyerIn, grantableNow } from './standing.ts';
import { worldOf, type World } from './world.ts';

export type Played = { readonly ok: true; readonly deal: Deal } | { readonly ok: false; readonly refusal: Refusal };

const refused = (refusal: Refusal): Played => ({ ok: false, refusal });

function meet(world: World, deal: Deal, id: Id): Played {
  if (deal.deal.value === 'call') return refused({ why: 'alreadyInCall' });
  const person = Object.hasOwn(world.scenario.people, id) ? world.scenario.people[id] : undefined;
  if (!person) return refused({ why: 'unknownPerson', person: id });
  const refusal = whyNoCall(world.scenario, deal, id);
  if (refusal) return refused(refusal);
  const ready = deal.field ? goToCall(world.scenario, deal, id) : deal;
  // days passed on the way there, and the deal may have ended meanwhile; in a series none do
  const late = world.scenario.length === 'campaign' && whyNoCall(world.scenario, ready, id) !== null;
  if (ready.deal.value === 'closed' || late) return { ok: true, deal: ready };
  const buyer = buyerIn(ready, id);
  const attention = MODE_FIGURES[buyer.value.mode].attention + moodFor(deal, ready, id);
  return {
    ok: true,
    deal: {
      ...ready,
      deal: stepDeal(ready.deal, { type: 'met' }),
      person: id,
      lastNeed: null,
      call: callOpened(clamp(attention, 1, 6), person.minutes),
    },
  };
}

/** The act a move stands for, if it is on offer. */
function actOf(world: World, deal: Deal, move: Move): Act | Refusal {
  if (move.do === 'listen' || move.do === 'leave') return { kind: move.do };
  if (move.do === 'meet') return { why: 'alreadyInCall' };
  if (move.do !== 'say' && move.do !== 'request') return { why: 'alreadyInCall' };
  const id = move.do === 'say' ? move.line : move.advance;
  const known = Object.hasOwn(move.do === 'say' ? world.scenario.lines : world.scenario.advances, id);
  if (!known) return { why: 'unknownLine', id };
  const offer = handOf(world, deal).find(
    (one) => one.id === id && (one.kind === 'request') === (move.do === 'request'),
  );
  if (!offer) return { why: 'notOnOffer', id };
  return 'line' in offer ? { kind: offer.kind, line: offer.line } : { kind: 'request', advance: offer.advance };
}

/** Rules that fall due when a call ends: what was never asked for, what was asked too small, and who did the talking. */
function dueAtEnd(world: World, before: Deal, after: Deal, granted: Id | null): readonly RuleId[] {
  const person = must(after.person, 'a call without a person');
  const tally = must(after.call, 'a call that ended nowhere').context;
  const due: RuleId[] = [];
  const open = grantableNow(world, granted ? before : after, person);
  if (granted === null) {
    if (open.length > 0) due.push('noNextStep');
  } else if (open.some((advance) => advance.size > must(world.scenario.advances[granted], granted).size)) {
    due.push('askedTooLittle');
  }
  if (tally.customer + tally.rep >= 5 && 2 * tally.rep > tally.customer + 2) due.push('talkTooMuch');
  return due;
}

/** The machines after a move. */
interface Stepped {
  readonly buyer: BuyerState;
  readonly call: CallState;
}

function turnOf(deal: Deal, move: Move, act: Act, seen: Seen, j: Judgement, next: Stepped): Turn {
  const person = must(deal.person, 'a turn outside a call');
  const before = buyerIn(deal, person).context;
  const after = next.buyer.context;
  const [was, is] = j.need === null ? [undefined, undefined] : [before.needs[j.need], after.needs[j.need]];
  const last = deal.turns.at(-1);
  const said = deal.call?.context.justSaid ?? 'nothing';
  const concerns: readonly Concern[] = ['price', 'fit', 'risk', 'vendor'];
  return Object.freeze({
    n: deal.turns.length + 1,
    move,
    kind: act.kind,
    person,
    id: 'line' in act ? act.line.id : 'advance' in act ? act.advance.id : null,
    need: j.need,
    row: j.row,
    reaction: j.reaction,
    mode: j.mode,
    present: seen.present,
    minutes: Math.min(j.minutes, deal.call?.context.minutes ?? 0),
    weight: (is?.weight ?? 0) - (was?.weight ?? 0),
    from: was?.stage ?? null,
    to: is?.stage ?? null,
    attention: { from: deal.call?.context.attention ?? 0, to: next.call.context.attention },
    trust: after.trust - before.trust,
    win: after.win === before.win ? null : after.win,
    learnt: j.fact,
    playedBack: act.kind === 'listen' && said !== 'nothing' ? (last?.id ?? null) : null,
    voiced: j.voices ? concerns.filter((c) => before.concerns[c] === 'open') : [],
  });
}

const tipped = (turn: Turn): boolean =>
  turn.from !== null && turn.to !== null && !reached(turn.from, 'serious') && reached(turn.to, 'serious');

/** One strength pitched to two people before either has said a need aloud: the brochure is talking (F10). */
const isSameDeck = (world: World, deal: Deal, does: Act, j: Judgement): boolean =>
  'line' in does &&
  does.line.move === 'present' &&
  j.reaction === 'resists' &&
  deal.turns.some(
    (turn) =>
      turn.kind === 'present' &&
      turn.reaction === 'resists' &&
      turn.person !== deal.person &&
      turn.id !== null &&
      world.scenario.lines[turn.id]?.strength === does.line.strength,
  );

/** Facts a move brings out: the one asked for, or the one a deeper reason carries. */
function learnt(world: World, deal: Deal, j: Judgement, buyer: BuyerState): readonly Id[] {
  const need = j.layer === 1 && j.need !== null ? buyer.context.needs[j.need] : undefined;
  const dug = need && j.need !== null ? world.scenario.needs[j.need]?.layers[need.known - 1]?.fact : undefined;
  return [j.fact, dug].flatMap((fact) =>
    fact !== null && fact !== undefined && !deal.known.includes(fact) ? [fact] : [],
  );
}

function act(world: World, deal: Deal, move: Move, does: Act): Deal {
  const person = must(deal.person, 'a move outside a call');
  const seen = positionOf(world, deal, does);
  const j = judge(seen.position, seen.aim);
  const buyer = stepBuyer(buyerIn(deal, person), { type: 'judged', judgement: j });
  const call = stepCall(must(deal.call, 'a move outside a call'), { type: 'judged', judgement: j });
  const turn = turnOf(deal, move, does, seen, j, { buyer, call });
  const facts = learnt(world, deal, j, buyer);
  const costsMargin = j.margin === 'level' || (j.margin === 'anchor' && !deal.anchored);
  const granted = 'advance' in does && j.reaction === 'granted' ? does.advance.id : null;
  const rules: readonly RuleId[] = [
    ...j.rules,
    ...(tipped(turn) ? (['scaleTipped'] as const) : []),
    ...(isSameDeck(world, deal, does, j) ? (['sameDeck'] as const) : []),
  ];
  const hit = (rule: RuleId): Hit => Object.freeze({ rule, turn: turn.n, person, need: j.need });

  const moved = produce(deal, (next) => {
    // whole frozen values are put in rather than drafts mended: a move is made forty thousand times a second when a class is re-scored
    next.buyers = Object.freeze({ ...deal.buyers, [person]: buyer }) as typeof next.buyers;
    next.call = call;
    if (costsMargin) next.margin = Math.max(0, deal.margin - 1);
    if (j.margin === 'anchor') next.anchored = true;
    if (facts.length > 0) next.known.push(...facts);
    if (j.spent && 'line' in does) next.used.push(does.line.id);
    if (j.need !== null) next.lastNeed = j.need;
    if (granted !== null) next.agreed.push(granted);
    next.turns = Object.freeze([...deal.turns, turn]) as typeof next.turns;
    if (rules.length > 0) next.hits = Object.freeze([...deal.hits, ...rules.map(hit)]) as typeof next.hits;
  });
  return isOutcome(call.value) ? ended(world, deal, moved, granted, hit) : moved;
}

/** The call is over: what falls due is said, doors that were promised open, and a single call closes the deal. */
function ended(world: World, before: Deal, moved: Deal, granted: Id | null, hit: (rule: RuleId) => Hit): Deal {
  const over = produce(moved, (next) => {
    next.hits.push(...dueAtEnd(world, before, moved, granted).map(hit));
    for (const id of granted === null ? [] : (world.scenario.advances[granted]?.opens ?? [])) {
      const other = moved.buyers[id];
      if (other) next.buyers[id] = stepBuyer(other, { type: 'introduced' }) as (typeof next.buyers)[string];
    }
  });
  const closed = produce(over, (next) => {
    next.deal = stepDeal(before.deal, { type: 'callEnded', goesOn: goesOn(world, over) });
  });
  return world.scenario.length === 'campaign' ? settle(world.scenario, closed) : closed;
}

/** A campaign goes back to the field; a series goes on while the next on its list lets one in: behind a shut door it ends there. */
function goesOn(world: World, deal: Deal): boolean {
  if (world.scenario.length === 'campaign') return true;
  const next = world.scenario.calls?.[deal.field?.calls.length ?? 0];
  const door = next === undefined ? null : buyerIn(deal, next).value.door;
  return door === 'open' || door === 'coach';
}

/**
 * Plays one move. Never throws on outside input: a move that cannot be made is a refusal and changes nothing.
 * Pure: equal arguments give equal deals (laws 13 and 17).
 */
export function play(scenario: Scenario, deal: Deal, move: Move): Played {
  const world = worldOf(scenario);
  if (deal.deal.value === 'closed') return refused({ why: 'dealClosed' });
  if (move.do === 'meet') return meet(world, deal, move.person);
  if (isFieldMove(move)) return fieldMove(scenario, deal, move);
  if (deal.deal.value !== 'call') return refused({ why: 'notInCall' });
  const does = actOf(world, deal, move);
  if ('why' in does) return refused(does);
  return { ok: true, deal: act(world, deal, move, does) };
}
