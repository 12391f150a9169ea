// One move on packed words: look up the row by its masks, then what the judge, the two machines and the deal do with it, in one pass.
// Held equal to `play` step by step by a property test; read machines/judge.ts, mind.ts, buyer.ts and call.ts beside it.

import * as base from '../../base/index.ts';
import * as theory from '../../methodology/index.ts';
import type { AdvanceTable, CallTable, NeedTable } from './compile.ts';
import * as figuring from './figures.ts';
import * as L from './layout.ts';
import type { Words } from './layout.ts';
import * as claiming from './packed-claims.ts';
import * as minding from './packed-mind.ts';
import * as tallying from './packed-tally.ts';
import * as R from './row-masks.ts';
import type { RowMask } from './row-masks.ts';
import * as supporting from './support-packed.ts';

// taken out once: test runners and scripts put a getter behind every imported name, and this is the hot path
const { ACUTE, ACUTE_WEIGHED, ANCHORED, BELIEF, CHATTED, CHATTED_TODAY, DECLINED, DIGS, DOUBTS, EVIDENCE_USED } = L;
const { EXCESS, EXCESS_ZERO, EXPLICIT, GAINED, HIDDEN, IMPLIED, KNOWN, LAST_NEED, LIFTS, LISTENED, MARGIN, MIND } = L;
const { MINUTES_LEFT, MODE, PAYOFF, PHASE, PITCHED, PRICE_ASKED, PRICE_NAMED, PUSHES, REQUESTED, SAID } = L;
const { SELF_SATISFIED, SERIOUS, SITUATIONS, STAGE, TALK, TALLY, TRUST, TURNS, WAITING, WEIGHT, WIN, setBit } = L;
const { word } = L;
const { DECLINES, FLAT, GRANTED, KIND, MOVE_MINUTES, OPENS, RESISTS, ROW_MASKS } = R;
const { must } = base;
const { DECLINES_TO_END, LIFTS_A_CALL, PUSHES_TO_SHUT, TRUST_A_CALL } = theory;
const { pointsOf } = figuring;
const { supportPacked } = supporting;
const { claimReader, grantable } = claiming;
const { concernsAfter, turn } = minding;
const { PUSHING, digsAfter, phaseAfter, saidBy } = tallying;

export const GOES_ON = 0;
export const ORDER = 1;
export const ADVANCE = 2;
export const NO_SALE = 3;
export const CONTINUATION = 4;
export const END_ORDER = ['order', 'advance', 'noSale', 'continuation'] as const;

/** What a step came to, beside the words. One value is reused: read it before the next step. */
export interface Outcome {
  end: number;
  /** Scale points lost by rules broken at this move, never negative; at the end those that fall due are in `points`. */
  cost: number;
  /** Scale points of the final position with what falls due, where the call has ended. */
  points: number;
  row: RowMask | null;
  shuts: boolean;
  tipped: boolean;
  noNextStep: boolean;
  tooLittle: boolean;
  talkTooMuch: boolean;
}

export interface Stepper {
  /** Claims about the person and the call. */
  readonly stateClaims: (words: Words) => number;
  readonly aimClaims: (words: Words, action: number) => number;
  /** Plays an action of the hand: fills `to`. */
  readonly step: (words: Words, claims: number, action: number, to: Words) => Outcome;
  /** Scale points were the call over now, with nothing due. */
  readonly points: (words: Words) => number;
}

export function stepperOf(table: CallTable): Stepper {
  const { figures, theirs } = table;
  const { stateClaims, aimOf, claimsAbout } = claimReader(table);
  const outcome: Outcome = {
    end: GOES_ON,
    cost: 0,
    points: 0,
    row: null,
    shuts: false,
    tipped: false,
    noNextStep: false,
    tooLittle: false,
    talkTooMuch: false,
  };
  const rowsOf = table.moves.map((_, action) => must(ROW_MASKS[kindNumber(table, action)], 'rows of a move'));

  function rowOf(rows: readonly RowMask[], state: number, aim: number): RowMask {
    for (const row of rows) {
      if (
        (state & row.ifState) === row.ifState &&
        (aim & row.ifAim) === row.ifAim &&
        (state & row.unlessState) === 0 &&
        (aim & row.unlessAim) === 0
      )
        return row;
    }
    return must(rows.at(-1), 'a row that always fits');
  }

  function step(words: Words, claims: number, action: number, to: Words): Outcome {
    const line = table.lines[action];
    const advance = line ? undefined : table.advances[action - table.lines.length];
    const kind = kindNumber(table, action);
    const need = aimOf(words, action);
    const row = rowOf(must(rowsOf[action], 'rows'), claims, claimsAbout(words, action, need));
    const mind = word(words, MIND);
    const tally = word(words, TALLY);
    const talk = word(words, TALK);
    const mode = (mind >>> MODE) & 3;
    to.set(words);

    // the judge's limits
    const lifts = (tally >>> LIFTS) & 3;
    const lift = row.lift === 1 && lifts < LIFTS_A_CALL ? 1 : 0;
    const gainedSoFar = (tally >>> GAINED) & 3;
    const oldTrust = ((mind >>> TRUST) & 15) - 3;
    let trust = row.trust;
    if (trust > 0)
      trust = Math.min(trust, Math.max(0, row.trustCap - oldTrust), Math.max(0, TRUST_A_CALL - gainedSoFar));
    const oldBelief = (mind >>> BELIEF) & 7;
    const belief = Math.min(row.belief, Math.max(0, row.beliefCap - oldBelief));
    const stageMet = need && need.at >= 0 ? word(words, need.at) & 7 : HIDDEN;
    const pushing = kind === KIND.present ? stageMet < EXPLICIT : ((PUSHING >>> kind) & 1) === 1;
    const push = mode === SELF_SATISFIED && pushing ? 1 : 0;
    const pushes = (mind >>> PUSHES) & 3;
    const shuts = push === 1 && pushes + 1 >= PUSHES_TO_SHUT;

    // the need
    const theirNeed = need !== null && need.at >= 0 && row.touches ? need : null;
    let tipped = false;
    if (theirNeed) {
      const old = word(words, theirNeed.at);
      const weight = Math.min(10, Math.max(0, ((old >>> WEIGHT) & 15) + row.weight));
      const known = Math.min(theirNeed.layers, ((old >>> KNOWN) & 31) + row.layer);
      let stage = Math.max(old & 7, row.to);
      if (stage === IMPLIED && weight >= (theirNeed.thresholds[mode] ?? 0)) stage = SERIOUS;
      tipped = (old & 7) < SERIOUS && stage >= SERIOUS;
      to[theirNeed.at] =
        (stage << STAGE) |
        (weight << WEIGHT) |
        (known << KNOWN) |
        (((old >>> PAYOFF) & 1 || row.payoff ? 1 : 0) << PAYOFF);
      if (row.layer === 1) {
        const dug = theirNeed.dugFacts[known - 1];
        if (dug) setBit(to, dug);
      }
    }

    // the rest of the person
    const doubts = Math.min(3, ((mind >>> DOUBTS) & 3) + row.doubt);
    const win = Math.max((mind >>> WIN) & 3, row.win);
    to[MIND] =
      ((Math.min(5, Math.max(-3, oldTrust + trust)) + 3) << TRUST) |
      (Math.min(5, oldBelief + belief) << BELIEF) |
      concernsAfter(mind, row) |
      (win << WIN) |
      (mode << MODE) |
      (Math.min(3, pushes + push) << PUSHES) |
      (doubts << DOUBTS) |
      (mind & (15 << ACUTE)) |
      (mind & (1 << CHATTED)) |
      (kind === KIND.chat ? 1 << CHATTED : 0);
    turn(theirs, to, mode, (mind >>> WAITING) & 3, tipped ? theirNeed : null, doubts);

    // the call
    const opened = row.reaction === OPENS;
    const attention = Math.min(6, Math.max(0, (tally & 7) + row.attention + lift));
    const minutes = Math.max(0, ((tally >>> MINUTES_LEFT) & 31) - (MOVE_MINUTES[kind] ?? 0));
    const declined = Math.min(3, ((tally >>> DECLINED) & 3) + (row.reaction === DECLINES ? 1 : 0));
    const isAcute = need !== null && need.at >= 0 && need === theirs[((mind >>> ACUTE) & 15) - 1];
    const named = (tally >>> PRICE_NAMED) & 1;
    const asks = line?.asksPrice === true && named === 0 && (opened || row.reaction === FLAT);
    const stillAsked = ((tally >>> PRICE_ASKED) & 1) === 1 && kind !== KIND.price && kind !== KIND.defer;
    to[TALLY] =
      attention |
      (minutes << MINUTES_LEFT) |
      (Math.min(3, ((tally >>> SITUATIONS) & 3) + (kind === KIND.situation ? 1 : 0)) << SITUATIONS) |
      (tally & ((1 << LISTENED) | (1 << ACUTE_WEIGHED) | (1 << EVIDENCE_USED) | (1 << PITCHED))) |
      (row.playsBack ? 1 << LISTENED : 0) |
      ((lifts + lift) << LIFTS) |
      (Math.min(3, gainedSoFar + Math.max(0, trust)) << GAINED) |
      (kind === KIND.implication && isAcute && opened ? 1 << ACUTE_WEIGHED : 0) |
      (row.doubt === 1 ? 1 << EVIDENCE_USED : 0) |
      (kind === KIND.present && row.reaction === RESISTS ? 1 << PITCHED : 0) |
      (digsAfter((tally >>> DIGS) & 3, kind, opened) << DIGS) |
      (saidBy(kind, opened) << SAID) |
      (tally & ((1 << CHATTED_TODAY) | (1 << REQUESTED))) |
      (kind === KIND.chat ? 1 << CHATTED_TODAY : 0) |
      (kind === KIND.request ? 1 << REQUESTED : 0) |
      (declined << DECLINED) |
      ((asks || stillAsked ? 1 : 0) << PRICE_ASKED) |
      ((named || kind === KIND.price ? 1 : 0) << PRICE_NAMED) |
      (phaseAfter((tally >>> PHASE) & 3, kind) << PHASE);

    // the deal
    const talker = row.talk === 3 ? (row.attention >= 0 ? 2 : 0) : row.talk;
    const excess = ((talk >>> EXCESS) & 127) + (talker === 1 ? 2 : talker === 2 ? -1 : 0);
    const anchored = (talk >>> ANCHORED) & 1;
    const margin = (talk >>> MARGIN) & 3;
    const costsMargin = row.margin === 1 || (row.margin === 2 && anchored === 0);
    to[TALK] =
      (Math.min(5, (talk & 7) + (talker > 0 ? 1 : 0)) << TURNS) |
      (excess << EXCESS) |
      ((costsMargin ? Math.max(0, margin - 1) : margin) << MARGIN) |
      ((anchored === 1 || row.margin === 2 ? 1 : 0) << ANCHORED) |
      (need ? lastNeedOf(need) << LAST_NEED : talk & (255 << LAST_NEED));
    if (row.knows && line?.fact) setBit(to, line.fact);
    if (row.spends && line) setBit(to, line.used);

    const granted = row.reaction === GRANTED;
    outcome.row = row;
    outcome.shuts = shuts;
    outcome.tipped = tipped;
    outcome.cost = row.faults * figures.fault + row.taboos * figures.taboo;
    outcome.noNextStep = outcome.tooLittle = outcome.talkTooMuch = false;
    outcome.points = 0;
    outcome.end =
      granted && advance?.order === true
        ? ORDER
        : granted
          ? ADVANCE
          : shuts
            ? NO_SALE
            : kind === KIND.leave || attention === 0 || minutes === 0 || declined >= DECLINES_TO_END
              ? CONTINUATION
              : GOES_ON;
    if (outcome.end !== GOES_ON) settle(words, to, granted ? advance : undefined);
    return outcome;
  }

  /** What falls due at the end: asked for nothing, asked too little, talked too much. */
  function settle(before: Words, after: Words, granted: AdvanceTable | undefined): void {
    const at = granted ? before : after;
    const open = supportPacked(theirs, at);
    let most = 0;
    for (const advance of table.advances) if (advance.size > most && grantable(advance, at, open)) most = advance.size;
    outcome.noNextStep = !granted && most > 0;
    outcome.tooLittle = granted !== undefined && most > granted.size;
    const talk = word(after, TALK);
    outcome.talkTooMuch = (talk & 7) >= 5 && ((talk >>> EXCESS) & 127) - EXCESS_ZERO > 2;
    const support = supportPacked(theirs, after);
    const first = ((word(before, TALLY) >>> REQUESTED) & 1) === 0;
    const { talkTooMuch, tooLittle } = outcome;
    outcome.points =
      pointsOf(figures, after, support, granted ? { size: granted.size, first, talkTooMuch, tooLittle } : null) -
      ((outcome.noNextStep ? 1 : 0) + (talkTooMuch ? 1 : 0)) * figures.taboo;
  }

  const lastNeeds = new Map(table.needs.map((need, i) => [need, i + 1]));
  const lastNeedOf = (need: NeedTable): number => lastNeeds.get(need) ?? 0;

  return {
    stateClaims,
    aimClaims: (words, action) => claimsAbout(words, action, aimOf(words, action)),
    step,
    points: (words) => pointsOf(figures, words, supportPacked(theirs, words), null),
  };
}

const kindNumber = (table: CallTable, action: number): number =>
  table.lines[action]?.kind ??
  (action === table.listen ? KIND.listen : action === table.leave ? KIND.leave : KIND.request);
