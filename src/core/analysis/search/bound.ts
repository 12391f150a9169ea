// The most a position can still be worth: an upper bound that is never too low. Every hindrance but time is thought away: the hand, the
// order of talking, patience. What stays is how many minutes each further stage of a need takes at least, and what support then allows.

import * as base from '../../base/index.ts';
import * as theory from '../../methodology/index.ts';
import { meterOf } from './bound-minutes.ts';
import type { CallTable } from './compile.ts';
import * as L from './layout.ts';
import type { Words } from './layout.ts';
import * as R from './row-masks.ts';

// taken out once: test runners and scripts put a getter behind every imported name, and this is the hot path
const { clamp } = base;
const { TRUST_A_CALL } = theory;
const { ANSWERED, BELIEF, CHATTED_TODAY, CONCERN, EXPLICIT, GAINED, IMPLIED, KNOWN, LISTENED, MARGIN, MIND } = L;
const { MINUTES_LEFT, MODE, PHASE, PROVEN, REQUESTED, SELF_SATISFIED, SERIOUS, TALK, TALLY, TRUST, WIN, word } = L;
const { KIND, MOVE_MINUTES } = R;

export type Bound = (words: Words) => number;

/** The upper bound of one call. */
export function boundOf(table: CallTable): Bound {
  const { figures } = table;
  const { needs, stages, minutesTo, measure } = meterOf(table);
  const winLines = table.lines.some((line) => line.kind === KIND.present && line.speaksToWin);
  const minutesOf = (kind: number): number => MOVE_MINUTES[kind] ?? 0;
  const listenMinutes = minutesOf(KIND.listen);
  const requestMinutes = minutesOf(KIND.request);
  const presentMinutes = minutesOf(KIND.present);
  const proveMinutes = minutesOf(KIND.prove);
  const longest = Math.max(...MOVE_MINUTES);
  const advances = [...table.advances].filter((one) => one.possible).sort((a, b) => b.size - a.size);

  const target = new Int32Array(needs.length);
  const at = new Int32Array(needs.length);

  /** The best two of a column at the stages aimed at. */
  function bestTwo(column: 'questions' | 'value'): number {
    let first = 0;
    let second = 0;
    for (let i = 0; i < needs.length; i++) {
      const points = figures.needs[i]?.[column][target[i] ?? 0] ?? 0;
      if (points > first) {
        second = first;
        first = points;
      } else if (points > second) second = points;
    }
    return first + second;
  }

  let best = 0;
  let minutes = 0;
  let mind = 0;
  let tally = 0;
  let lost = 0;
  /** Trust to be won on needs beside their stages: a root dug out, and what no strength of ours answers said aloud all the same. */
  let besides = 0;

  /** One choice of stages that time allows: the best of the ways to work on the win, belief and price beside it. */
  function tryTargets(spent: number): void {
    let answered = 0;
    let proven = 0;
    let aloud = 0;
    let winning = false;
    let furthest = 0;
    let explicit = false;
    let allAnswered = true;
    for (let i = 0; i < needs.length; i++) {
      const one = needs[i];
      const from = stages[i] ?? 0;
      const to = target[i] ?? 0;
      if (!one) continue;
      if (to > furthest) furthest = to;
      if (to >= EXPLICIT) {
        explicit = true;
        if (to < ANSWERED) allAnswered = false;
      }
      if (from < EXPLICIT && to >= EXPLICIT) aloud++;
      if (from < ANSWERED && to >= ANSWERED) {
        answered++;
        if (one.presentWins) winning = true;
      }
      if (from < PROVEN && to >= PROVEN) proven++;
    }
    const points = bestTwo('questions') + bestTwo('value');
    const steps = furthest >= ANSWERED ? 3 : furthest >= EXPLICIT ? 2 : furthest >= IMPLIED ? 1 : 0;
    const trustNow = ((mind >>> TRUST) & 15) - 3;
    const room = TRUST_A_CALL - ((tally >>> GAINED) & 3);
    const chances =
      ((mind >>> MODE) & 3) === SELF_SATISFIED
        ? TRUST_A_CALL
        : aloud +
          answered +
          proven +
          besides +
          (((tally >>> LISTENED) & 1) === 0 ? 1 : 0) +
          (((tally >>> PHASE) & 3) === 0 && ((tally >>> CHATTED_TODAY) & 1) === 0 ? 1 : 0);
    const trust = Math.min(5, trustNow + Math.min(room, chances));
    const winNow = (mind >>> WIN) & 3;
    const beliefNow = (mind >>> BELIEF) & 7;
    const concerns = (mind >>> CONCERN) & 255;
    const active = (shift: number): number => {
      const state = (concerns >>> shift) & 3;
      return state === 1 || state === 2 ? 1 : 0;
    };
    const price = active(0);
    // a proof takes away fit, risk and vendor; an answer takes away fit, and raises the risk until it is proven
    const others = proven > 0 ? 0 : (answered > 0 ? 0 : active(2)) + (answered > 0 ? 1 : active(4)) + active(6);
    const belief = beliefNow + answered + 2 * proven;
    const serious = furthest >= SERIOUS;
    for (let win = winNow; win <= (table.hasWin ? 2 : winNow); win++) {
      let winMinutes = winNow === 0 && win > 0 ? listenMinutes : 0;
      if (win === 2 && winNow < 2) {
        if (!winLines) break;
        if (!winning) winMinutes += presentMinutes;
      }
      for (let extra = 0; extra < 4; extra++) {
        const helped = (extra & 1) === 1;
        const calmed = (extra & 2) === 2;
        if ((helped && belief >= 3) || (calmed && price === 0)) continue;
        // shown too soon, a proof lends some belief, up to two
        const wanting = 3 - belief;
        if (helped && wanting > Math.max(0, 2 - beliefNow)) continue;
        const all = spent + winMinutes + (helped ? wanting * proveMinutes : 0) + (calmed ? listenMinutes : 0);
        if (all > minutes + longest - 1) continue;
        let support = serious ? 1 : -1;
        if (explicit && allAnswered) support += 1;
        if (belief >= 3 || helped) support += 1;
        if (win === 2) support += 1;
        if (trust >= 3) support += 1;
        if (trust < 0) support -= 1;
        support = clamp(support, -3, serious ? 3 : 0);
        support = Math.max(-3, support - Math.min(2, others + (calmed ? 0 : price)));
        let value =
          points +
          figures.trust * clamp(trust, 0, 2) +
          figures.win * win +
          (win === 2 ? figures.winMet : 0) +
          figures.support * Math.max(0, support - figures.supportAtStart) +
          figures.step * (steps - figures.stepsAtStart);
        if (all + requestMinutes <= minutes + requestMinutes - 1) {
          for (const advance of advances) {
            if (advance.support > support) continue;
            let reached = true;
            for (const wanted of advance.stages) {
              const i = at.indexOf(wanted.at);
              if (i >= 0 && (target[i] ?? 0) < wanted.stage) reached = false;
            }
            if (!reached) continue;
            value +=
              figures.size * advance.size +
              figures.step +
              (((tally >>> REQUESTED) & 1) === 0 ? figures.firstRequest : 0) +
              figures.talkShare -
              figures.marginLevel * lost;
            break;
          }
        }
        if (value > best) best = value;
      }
    }
  }

  function choose(i: number, spent: number): void {
    if (i === needs.length) {
      tryTargets(spent);
      return;
    }
    const to = minutesTo[i];
    for (let stage = stages[i] ?? 0; stage <= PROVEN; stage++) {
      const more = to?.[stage] ?? 0;
      if (spent + more > minutes + longest - 1) break;
      target[i] = stage;
      choose(i + 1, spent + more);
    }
  }

  for (let i = 0; i < needs.length; i++) at[i] = needs[i]?.need.at ?? -1;

  return (words) => {
    mind = word(words, MIND);
    tally = word(words, TALLY);
    minutes = (tally >>> MINUTES_LEFT) & 31;
    lost = figures.marginAtStart - ((word(words, TALK) >>> MARGIN) & 3);
    measure(words);
    besides = 0;
    for (const need of table.theirs) {
      const packed = word(words, need.at);
      if (need.layers > ((packed >>> KNOWN) & 31)) besides++;
      if (!need.live && (packed & 7) < EXPLICIT) besides++;
    }
    best = -1_000_000_000;
    choose(0, 0);
    return best;
  };
}
