// The hand on packed words: exactly the rules of session/hand.ts, without deals, offers or sets. A property test holds the two equal.

import { HAND_SIZE, MOST_SEATS, SEATS_AFTER, SEATS_BEFORE, seatOf, type Seat } from '../../session/index.ts';
import type { CallTable, LineTable } from './compile.ts';
import * as L from './layout.ts';
import type { Words } from './layout.ts';
import * as R from './row-masks.ts';

// taken out once: test runners and scripts put a getter behind every imported name, and this is the hot path
const {
  ANSWERED,
  CONCERN,
  EXPLICIT,
  HIDDEN,
  IMPLIED,
  KNOWN,
  LAST_NEED,
  MARGIN,
  MIND,
  PRICE_ASKED,
  PRICE_NAMED,
  SERIOUS,
  TALK,
  TALLY,
  WIN,
  isSet,
  word,
} = L;
const { A, KIND } = R;

const SIZE = HAND_SIZE;

// seats by number, in the very order of session/hand.ts; money holds price, concede and defer
const seat = (name: Seat): number => SEATS_BEFORE.indexOf(name);
const BEFORE: readonly number[] = SEATS_BEFORE.map((_, i) => i);
const AFTER: readonly number[] = SEATS_AFTER.map(seat);
const MONEY = seat('money');
const REQUEST = seat('request');
const MOST: readonly number[] = SEATS_BEFORE.map((name) => MOST_SEATS[name] ?? 2);
const seatOfLine = (line: LineTable): number => seat(seatOf(line.line.move));

const { situation, problem, implication, needPayoff, dig, present, price, defer, concede } = KIND;

const stageOf = (line: LineTable, words: Words): number =>
  line.need && line.need.at >= 0 ? word(words, line.need.at) & 7 : HIDDEN;

function suspects(line: LineTable, words: Words): boolean {
  if (!line.need) return false;
  if (stageOf(line, words) >= IMPLIED) return true;
  for (const hint of line.need.hints) if (isSet(words, hint)) return true;
  return false;
}

/** Whether a line can be said now, with a seat or without. */
export function speakable(line: LineTable, words: Words): boolean {
  if (isSet(words, line.used) || (line.when && !line.when(words))) return false;
  if (line.evidence && !isSet(words, line.evidence)) return false;
  switch (line.kind) {
    case situation:
      return line.fact !== null && !isSet(words, line.fact);
    case implication:
    case needPayoff:
      return suspects(line, words);
    case dig: {
      if (!line.need || line.need.at < 0) return true;
      const known = (word(words, line.need.at) >>> KNOWN) & 31;
      return known < line.need.layers && (line.layer < 0 || line.layer === known);
    }
    case price:
      return ((word(words, TALLY) >>> PRICE_NAMED) & 1) === 0;
    case defer:
      return ((word(words, TALLY) >>> PRICE_ASKED) & 1) === 1;
    case concede: {
      const concern = (word(words, MIND) >>> CONCERN) & 3;
      const named = ((word(words, TALLY) >>> PRICE_NAMED) & 1) === 1;
      return ((word(words, TALK) >>> MARGIN) & 3) > 0 && (named || concern === 1 || concern === 2);
    }
    default:
      return true;
  }
}

/** Pointless last, what is due first, then the need last spoken of, then the order of the file. */
function rankOf(line: LineTable, inTalk: boolean, words: Words): number {
  const stage = stageOf(line, words);
  const kind = line.kind;
  const spent =
    kind === problem
      ? stage >= IMPLIED
      : kind === implication || kind === needPayoff
        ? stage >= EXPLICIT
        : kind === present
          ? stage >= ANSWERED && !(line.speaksToWin && ((word(words, MIND) >>> WIN) & 3) === 1)
          : false;
  const due =
    line.need !== null && ((kind === present && stage === EXPLICIT) || (kind === needPayoff && stage === SERIOUS));
  // of what is due, a present that answers the need sits before one that does not
  const misfit = kind === present && (line.claims & A.answers) === 0;
  const late = spent ? 40_000 : due ? (misfit ? 15_000 : 0) : 20_000;
  return late + (inTalk ? 0 : 10_000) + line.place;
}

export type DrawUp = (words: Words, into: Int32Array) => number;

/** Draws up hands of one call: fills `into` with actions in the order in which they sit, and says how many. */
export function handsOf(table: CallTable): DrawUp {
  const seats = table.lines.map(seatOfLine);
  const sitting = SEATS_BEFORE.map(
    (_, i) => new Int32Array(i === REQUEST ? table.advances.length : table.lines.length),
  );
  const ranks = SEATS_BEFORE.map(() => new Int32Array(table.lines.length));
  const counts = new Int32Array(SEATS_BEFORE.length);
  const ideas = new Uint8Array(table.lines.length);
  // a line and an advance of one name are one thing to a hand
  const names = [...new Set(table.ids)];
  const nameOf = Int32Array.from(table.ids.map((id) => names.indexOf(id)));
  const needIndex = table.lines.map((line) => (line.need ? table.needs.indexOf(line.need) + 1 : 0));
  const allNamesDiffer = new Set(table.ids.slice(0, -2)).size === table.ids.length - 2;

  const put = (at: number, action: number, rank: number) => {
    const list = sitting[at];
    const order = ranks[at];
    if (!list || !order) return;
    let i = counts[at] ?? 0;
    counts[at] = i + 1;
    for (; i > 0 && (order[i - 1] ?? 0) > rank; i--) {
      order[i] = order[i - 1] ?? 0;
      list[i] = list[i - 1] ?? 0;
    }
    order[i] = rank;
    list[i] = action;
  };

  const sit = (into: Int32Array, size: number, action: number): number => {
    if (size >= SIZE) return size;
    const name = nameOf[action] ?? 0;
    for (let i = 0; i < size; i++) {
      const other = into[i] ?? 0;
      if (other === action || (!allNamesDiffer && nameOf[other] === name)) return size;
    }
    into[size] = action;
    return size + 1;
  };

  return (words, into) => {
    counts.fill(0);
    ideas.fill(0);
    const last = (word(words, TALK) >>> LAST_NEED) & 255;
    for (let i = 0; i < table.lines.length; i++) {
      const line = table.lines[i];
      if (!line || ideas[line.idea] === 1 || !speakable(line, words)) continue;
      ideas[line.idea] = 1;
      put(seats[i] ?? 0, i, rankOf(line, last > 0 && needIndex[i] === last, words));
    }
    const requests = sitting[REQUEST];
    for (let i = 0; i < table.advances.length; i++) {
      const advance = table.advances[i];
      if (!requests || !advance || (advance.when && !advance.when(words))) continue;
      const n = counts[REQUEST] ?? 0;
      requests[n] = table.lines.length + i;
      counts[REQUEST] = n + 1;
    }
    let saidAloud = false;
    for (const { at } of table.theirs) if ((word(words, at) & 7) >= EXPLICIT) saidAloud = true;

    let size = 0;
    const order = saidAloud ? AFTER : BEFORE;
    if (((word(words, TALLY) >>> PRICE_ASKED) & 1) === 1) {
      const money = sitting[MONEY];
      let first = 0;
      for (let i = 0; money && i < (counts[MONEY] ?? 0) && first < 2; i++) {
        const action = money[i] ?? 0;
        if (table.lines[action]?.kind === concede) continue;
        first++;
        size = sit(into, size, action);
      }
    }
    for (const at of order) {
      const first = Math.min(at === REQUEST && saidAloud ? 3 : 1, counts[at] ?? 0);
      for (let i = 0; i < first; i++) size = sit(into, size, sitting[at]?.[i] ?? 0);
    }
    for (let round = 1; round < 3; round++)
      for (const at of order)
        if (round < (MOST[at] ?? 0) && round < (counts[at] ?? 0)) size = sit(into, size, sitting[at]?.[round] ?? 0);
    return size;
  };
}
