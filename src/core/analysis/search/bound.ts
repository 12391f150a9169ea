// The most a position can still be worth: an upper bound that is never too low. Every hindrance but time is thought away: the hand, the
// order of talking, patience. What stays is how many minutes each further stage of a need takes at least, and what support then allows.

import * as base from '../../base/index.ts';
import * as theory from '../../methodology/index.ts';
import type { CallTable, NeedTable } from './compile.ts';
import * as L from './layout.ts';
import type { Bit, Words } from './layout.ts';
import * as R from './row-masks.ts';
import type { RowMask } from './row-masks.ts';

// taken out once: test runners and scripts put a getter behind every imported name, and this is the hot path
const { clamp } = base;
const { EVIDENCE_TO_DOUBT, TRUST_A_CALL } = theory;
const { MIND, TALLY, TALK, IMPLIED, SERIOUS, EXPLICIT, ANSWERED, PROVEN, word, isSet } = L;
const { A, S, KIND, MOVE_MINUTES, ROW_MASKS } = R;
const { ACUTE, BELIEF, CONCERN, DOUBTS, EVIDENCE_USED, GAINED, LISTENED, MARGIN, MINUTES_LEFT } = L;
const { CHATTED_TODAY, KNOWN, MODE, PAYOFF, PHASE, REQUESTED, SELF_SATISFIED, TRUST, VISIONARY, WEIGHT, WIN } = L;

const NEVER = 99;
const MODES_BITS = [S.visionary, S.overwhelmed, S.complacent, S.selfSatisfied];
/** Modes a person can be in before the call is over, by the mode they are in: the arrows of machines/buyer.ts. */
const REACHABLE: readonly (readonly number[])[] = [[0], [0, 1, 2], [0, 1, 2], [0, 1, 2, 3]];

interface Weighing {
  readonly used: Bit;
  /** Weight it adds at most, by mode; where the need is the acute one; and in any mode that can be reached. */
  readonly gains: readonly number[];
  readonly acute: readonly number[];
}

interface NeedBound {
  readonly need: NeedTable;
  /** Which of `figures.needs` it is. */
  readonly scored: number;
  readonly finding: number;
  readonly asking: number;
  readonly foundWeight: number;
  readonly weighing: readonly Weighing[];
  readonly payoff: number;
  readonly payoffWeight: number;
  readonly present: number;
  readonly presentWins: boolean;
  readonly prove: number;
}

const modesOf = (row: RowMask): readonly number[] => {
  const all = MODES_BITS.flatMap((bit, mode) => {
    const asked = MODES_BITS.some((other) => (row.ifState & other) !== 0);
    return (asked && (row.ifState & bit) === 0) || (row.unlessState & bit) !== 0 ? [] : [mode];
  });
  return all;
};

const mostWeight = (
  rows: readonly RowMask[],
  claims: number,
  need: NeedTable,
  mode: number,
  acute: boolean,
): number => {
  let most = 0;
  for (const row of rows) {
    if (row.weight <= most || !modesOf(row).includes(mode)) continue;
    if ((row.ifAim & A.evidence) !== 0 && (claims & A.evidence) === 0) continue;
    if ((row.unlessAim & A.evidence) !== 0 && (claims & A.evidence) !== 0) continue;
    if ((row.ifAim & A.growth) !== 0 && need.kind === 0) continue;
    if ((row.ifAim & A.acute) !== 0 && !acute) continue;
    most = row.weight;
  }
  return most;
};

export type Bound = (words: Words) => number;

/** The upper bound of one call. */
export function boundOf(table: CallTable): Bound {
  const { figures } = table;
  const rows = (kind: number): readonly RowMask[] => ROW_MASKS[kind] ?? [];
  const minutesOf = (kind: number): number => MOVE_MINUTES[kind] ?? 0;
  const live = table.theirs.filter((need) => need.live);
  const finders = [KIND.problem, KIND.dig, KIND.implication, KIND.needPayoff].filter((kind) =>
    rows(kind).some((row) => row.to === IMPLIED),
  );
  const needs = live.map((need, scored): NeedBound => {
    const about = table.lines.filter((line) => line.need === need);
    const has = (kind: number): boolean => about.some((line) => line.kind === kind);
    const minutesIf = (yes: boolean, kind: number): number => (yes ? minutesOf(kind) : NEVER);
    return {
      need,
      scored,
      finding: Math.min(NEVER, ...finders.filter((kind) => kind !== KIND.dig && has(kind)).map(minutesOf)),
      asking: has(KIND.dig) ? minutesOf(KIND.dig) : NEVER,
      foundWeight: Math.max(
        0,
        ...finders.flatMap((kind) => rows(kind).map((row) => (row.to === IMPLIED ? row.weight : 0))),
      ),
      weighing: about
        .filter((line) => line.kind === KIND.implication)
        .map((line) => ({
          used: line.used,
          gains: MODES_BITS.map((_, mode) => mostWeight(rows(line.kind), line.claims, need, mode, false)),
          acute: MODES_BITS.map((_, mode) => mostWeight(rows(line.kind), line.claims, need, mode, true)),
        })),
      payoff: minutesIf(has(KIND.needPayoff), KIND.needPayoff),
      payoffWeight: mostWeight(rows(KIND.needPayoff), 0, need, VISIONARY, false),
      present: minutesIf(
        about.some((line) => (line.claims & A.answers) !== 0 && line.kind === KIND.present),
        KIND.present,
      ),
      presentWins: about.some(
        (line) => line.kind === KIND.present && line.speaksToWin && (line.claims & A.answers) !== 0,
      ),
      prove: minutesIf(
        table.lines.some((line) => line.proves?.includes(need) ?? false),
        KIND.prove,
      ),
    };
  });
  const winLines = table.lines.some((line) => line.kind === KIND.present && line.speaksToWin);
  const listenMinutes = minutesOf(KIND.listen);
  const requestMinutes = minutesOf(KIND.request);
  const presentMinutes = minutesOf(KIND.present);
  const proveMinutes = minutesOf(KIND.prove);
  const longest = Math.max(...MOVE_MINUTES);
  const alone = table.theirs.length === 1;
  const advances = [...table.advances].filter((one) => one.possible).sort((a, b) => b.size - a.size);

  // what is left to do of each need: minutes to each stage; and one choice of stages at a time
  const minutesTo = needs.map(() => new Int32Array(6));
  const stages = new Int32Array(needs.length);
  const target = new Int32Array(needs.length);
  const at = new Int32Array(needs.length);

  /** Minutes of implications that lay this much weight at least; `NEVER` if no lines are left that could. */
  function weighingMinutes(
    words: Words,
    one: NeedBound,
    gap: number,
    modes: readonly number[],
    acute: boolean,
  ): number {
    if (gap <= 0) return 0;
    let threes = 0;
    let twos = 0;
    let ones = 0;
    for (const line of one.weighing) {
      if (isSet(words, line.used)) continue;
      let gain = 0;
      const gains = acute ? line.acute : line.gains;
      for (const mode of modes) gain = Math.max(gain, gains[mode] ?? 0);
      if (gain >= 3) threes += gain > 3 ? NEVER : 1;
      else if (gain === 2) twos++;
      else if (gain === 1) ones++;
    }
    let left = gap;
    let count = 0;
    for (; left > 0 && threes > 0; threes--, count++) left -= 3;
    for (; left > 0 && twos > 0; twos--, count++) left -= 2;
    for (; left > 0 && ones > 0; ones--, count++) left -= 1;
    return left > 0 ? NEVER : count * minutesOf(KIND.implication);
  }

  function measure(words: Words, one: NeedBound, i: number, modes: readonly number[], mode: number): void {
    const to = minutesTo[i];
    if (!to) return;
    const packed = word(words, one.need.at);
    const stage = packed & 7;
    const undug = one.need.layers - ((packed >>> KNOWN) & 31);
    stages[i] = stage;
    to.fill(0);
    let implied = 0;
    let digging = Math.max(0, undug) * one.asking;
    if (stage < IMPLIED) {
      let finding = one.finding;
      if (alone && mode !== VISIONARY && !one.need.hints.some((hint) => isSet(words, hint)))
        finding += minutesOf(KIND.situation);
      implied = Math.min(finding, undug > 0 ? digging : NEVER);
    }
    if (stage >= EXPLICIT) digging = 0;
    let weighed = 0;
    let tipping = NEVER;
    if (stage < SERIOUS) {
      const weight = stage < IMPLIED ? one.foundWeight : (packed >>> WEIGHT) & 15;
      let threshold = NEVER;
      for (const m of modes) threshold = Math.min(threshold, one.need.thresholds[m] ?? NEVER);
      const acute = table.theirs[((word(words, MIND) >>> ACUTE) & 15) - 1] === one.need;
      const gap = threshold - weight;
      weighed = weighingMinutes(words, one, gap, modes, acute);
      if (one.need.kind === 1 && modes.includes(VISIONARY) && ((packed >>> PAYOFF) & 1) === 0)
        tipping = one.payoff + weighingMinutes(words, one, gap - one.payoffWeight, modes, acute);
    }
    to[IMPLIED] = implied;
    to[SERIOUS] = Math.min(NEVER, implied + Math.min(weighed, tipping));
    // the reasons behind a want come first; digging them out finds the need by itself
    const found = stage < IMPLIED && undug > 0 ? 0 : implied;
    to[EXPLICIT] = stage >= EXPLICIT ? 0 : Math.min(NEVER, digging + found + Math.min(weighed + one.payoff, tipping));
    to[ANSWERED] = stage >= ANSWERED ? 0 : Math.min(NEVER, (to[EXPLICIT] ?? 0) + one.present);
    to[PROVEN] = stage >= PROVEN ? 0 : Math.min(NEVER, (to[ANSWERED] ?? 0) + one.prove);
  }

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
  const only: readonly (readonly number[])[] = MODES_BITS.map((_, mode) => [mode]);

  return (words) => {
    mind = word(words, MIND);
    tally = word(words, TALLY);
    minutes = (tally >>> MINUTES_LEFT) & 31;
    lost = figures.marginAtStart - ((word(words, TALK) >>> MARGIN) & 3);
    const mode = (mind >>> MODE) & 3;
    const doubts = ((mind >>> DOUBTS) & 3) + (1 - ((tally >>> EVIDENCE_USED) & 1));
    // one evidence question a call makes them doubt; fewer than it takes, and they stay as they are
    const modes = mode === SELF_SATISFIED && doubts < EVIDENCE_TO_DOUBT ? (only[mode] ?? []) : (REACHABLE[mode] ?? []);
    for (let i = 0; i < needs.length; i++) {
      const one = needs[i];
      if (one) measure(words, one, i, modes, mode);
    }
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
