// A deal in the middle of a call, as packed words. The only place where the search reads a deal.

import { assert, must } from '../../base/index.ts';
import { stageRank } from '../../methodology/index.ts';
import type { Deal } from '../../session/index.ts';
import type { CallTable } from './compile.ts';
import * as L from './layout.ts';

const bit = (yes: boolean, shift: number): number => (yes ? 1 << shift : 0);

/** The words of a position. Turns and hits stay out: what they cost has been paid, and what they decide later stands in the words. */
export function pack(table: CallTable, deal: Deal): L.Words {
  const words = new Int32Array(table.words);
  const buyer = must(deal.buyers[table.person], 'a buyer');
  const mind = buyer.context;
  const call = must(deal.call, 'a call');
  const tally = call.context;
  assert(mind.rivalProved.length === 0, 'a single call has no rival');
  words[L.MIND] =
    ((mind.trust + 3) << L.TRUST) |
    (mind.belief << L.BELIEF) |
    L.CONCERN_ORDER.reduce(
      (sum, concern, i) => sum | (L.CONCERN_STATES.indexOf(mind.concerns[concern]) << (L.CONCERN + 2 * i)),
      0,
    ) |
    (L.WIN_ORDER.indexOf(mind.win) << L.WIN) |
    (L.MODE_ORDER.indexOf(buyer.value.mode) << L.MODE) |
    (Math.min(3, mind.pushes) << L.PUSHES) |
    (Math.min(3, mind.doubts) << L.DOUBTS) |
    ((mind.acute === null ? 0 : table.theirs.findIndex((need) => need.id === mind.acute) + 1) << L.ACUTE) |
    bit(mind.chatted, L.CHATTED) |
    ((mind.waiting === null ? 0 : L.KIND_ORDER.indexOf(mind.waiting) + 1) << L.WAITING);
  words[L.TALLY] =
    (tally.attention << L.ATTENTION) |
    (tally.minutes << L.MINUTES_LEFT) |
    (Math.min(3, tally.situations) << L.SITUATIONS) |
    bit(tally.listened, L.LISTENED) |
    (tally.lifts << L.LIFTS) |
    (tally.trustGained << L.GAINED) |
    bit(tally.acuteWeighed, L.ACUTE_WEIGHED) |
    bit(tally.evidenceUsed, L.EVIDENCE_USED) |
    bit(tally.pitched, L.PITCHED) |
    (Math.min(2, tally.digsInARow) << L.DIGS) |
    (L.SAID_ORDER.indexOf(tally.justSaid) << L.SAID) |
    bit(tally.chatted, L.CHATTED_TODAY) |
    bit(tally.requests > 0, L.REQUESTED) |
    (Math.min(3, tally.declined) << L.DECLINED) |
    bit(tally.priceAsked, L.PRICE_ASKED) |
    bit(tally.priceNamed, L.PRICE_NAMED) |
    // the phase of a call that has ended decides nothing
    (Math.max(
      0,
      L.PHASE_ORDER.findIndex((phase) => phase === call.value),
    ) <<
      L.PHASE);
  words[L.TALK] =
    (Math.min(5, tally.customer + tally.rep) << L.TURNS) |
    ((2 * tally.rep - tally.customer + L.EXCESS_ZERO) << L.EXCESS) |
    (deal.margin << L.MARGIN) |
    bit(deal.anchored, L.ANCHORED) |
    ((table.needs.findIndex((need) => need.id === deal.lastNeed) + 1) << L.LAST_NEED);
  for (const { id, at } of table.theirs) {
    const need = must(mind.needs[id], 'a need of theirs');
    words[at] =
      (stageRank(need.stage) << L.STAGE) |
      (need.weight << L.WEIGHT) |
      (need.known << L.KNOWN) |
      bit(need.payoffAsked, L.PAYOFF);
  }
  const used = new Set(deal.used);
  for (const line of table.lines) if (used.has(line.id)) L.setBit(words, line.used);
  for (const fact of deal.known) {
    const known = table.factBits.get(fact);
    if (known) L.setBit(words, known);
  }
  return words;
}
