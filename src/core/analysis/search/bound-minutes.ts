// How many minutes a need takes at least to each further stage: the lines that are left, and no other hindrance. Part of the upper bound.
// It must never be too many; brute force over small calls holds it to that.

import * as theory from '../../methodology/index.ts';
import type { CallTable, NeedTable } from './compile.ts';
import * as L from './layout.ts';
import type { Bit, Words } from './layout.ts';
import * as R from './row-masks.ts';
import type { RowMask } from './row-masks.ts';

// taken out once: test runners and scripts put a getter behind every imported name, and this is the hot path
const { EVIDENCE_TO_DOUBT } = theory;
const { ACUTE, ANSWERED, DOUBTS, EVIDENCE_USED, EXPLICIT, IMPLIED, KNOWN, MIND, MODE, PAYOFF, PROVEN } = L;
const { SELF_SATISFIED, SERIOUS, TALLY, VISIONARY, WEIGHT, isSet, word } = L;
const { A, KIND, MOVE_MINUTES, ROW_MASKS, S } = R;

const NEVER = 99;
const MODES_BITS = [S.visionary, S.overwhelmed, S.complacent, S.selfSatisfied];
/** Modes a person can be in before the call is over, by the mode they are in: the arrows of machines/buyer.ts. */
const REACHABLE: readonly (readonly number[])[] = [[0], [0, 1, 2], [0, 1, 2], [0, 1, 2, 3]];

interface Weighing {
  readonly used: Bit;
  /** Weight it adds at most, by mode; and where the need is the acute one. */
  readonly gains: readonly number[];
  readonly acute: readonly number[];
}

export interface NeedBound {
  readonly need: NeedTable;
  /** Minutes of the shortest question that finds it, and of one why; `NEVER` where there is no line. */
  readonly finding: number;
  readonly asking: number;
  /** Weight it has at most when it has just been found. */
  readonly foundWeight: number;
  readonly weighing: readonly Weighing[];
  readonly payoff: number;
  readonly payoffWeight: number;
  readonly present: number;
  readonly presentWins: boolean;
  readonly prove: number;
}

/** Modes in which a row can decide. */
const modesOf = (row: RowMask): readonly number[] => {
  const asked = MODES_BITS.some((bit) => (row.ifState & bit) !== 0);
  return MODES_BITS.flatMap((bit, mode) =>
    (asked && (row.ifState & bit) === 0) || (row.unlessState & bit) !== 0 ? [] : [mode],
  );
};

/** The most weight a line with these claims can add to a need in a mode. */
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

export interface Meter {
  /** Live needs, in the order of `figures.needs`. */
  readonly needs: readonly NeedBound[];
  /** Stage of each need now, and minutes to each stage: as last measured. */
  readonly stages: Int32Array;
  readonly minutesTo: readonly Int32Array[];
  readonly measure: (words: Words) => void;
}

/** Measures a position of one call. */
export function meterOf(table: CallTable): Meter {
  const rows = (kind: number): readonly RowMask[] => ROW_MASKS[kind] ?? [];
  const minutesOf = (kind: number): number => MOVE_MINUTES[kind] ?? 0;
  const live = table.theirs.filter((need) => need.live);
  const finders = [KIND.problem, KIND.dig, KIND.implication, KIND.needPayoff].filter((kind) =>
    rows(kind).some((row) => row.to === IMPLIED),
  );
  const needs = live.map((need): NeedBound => {
    const about = table.lines.filter((line) => line.need === need);
    const has = (kind: number): boolean => about.some((line) => line.kind === kind);
    const minutesIf = (yes: boolean, kind: number): number => (yes ? minutesOf(kind) : NEVER);
    return {
      need,
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
  const alone = table.theirs.length === 1;
  const only: readonly (readonly number[])[] = MODES_BITS.map((_, mode) => [mode]);
  const minutesTo = needs.map(() => new Int32Array(6));
  const stages = new Int32Array(needs.length);

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

  return {
    needs,
    stages,
    minutesTo,
    measure: (words) => {
      const mind = word(words, MIND);
      const tally = word(words, TALLY);
      const mode = (mind >>> MODE) & 3;
      const doubts = ((mind >>> DOUBTS) & 3) + (1 - ((tally >>> EVIDENCE_USED) & 1));
      // one evidence question a call makes them doubt; fewer than it takes, and they stay as they are
      const modes =
        mode === SELF_SATISFIED && doubts < EVIDENCE_TO_DOUBT ? (only[mode] ?? []) : (REACHABLE[mode] ?? []);
      for (let i = 0; i < needs.length; i++) {
        const one = needs[i];
        if (one) measure(words, one, i, modes, mode);
      }
    },
  };
}
