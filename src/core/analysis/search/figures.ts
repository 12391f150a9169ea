// The six bars of a call as integers of one scale, so that values can be compared exactly: whole points times the weights and every
// denominator a call of this scenario can meet. The sums are those of scoring/bars.ts; a test holds the two equal.

import * as base from '../../base/index.ts';
import type { Ratio } from '../../base/index.ts';
import { reached, stageRank, type NeedStage } from '../../methodology/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { FAULT_COST, MARGIN_COST, TABOO_COST } from '../../scoring/index.ts';
import * as L from './layout.ts';
import type { Words } from './layout.ts';

// taken out once: test runners and scripts put a getter behind every imported name, and this is the hot path
const { ANSWERED, EXPLICIT, IMPLIED, MARGIN, MIND, STAGE_ORDER, TALK, TRUST, WIN, word } = L;
const { clamp, ratio } = base;

// as in scoring/bars.ts, whose table is not at the room's door; the equality test would notice a change
const QUESTIONS = [0, 40, 70, 100, 100, 100];
const VALUES = [0, 0, 0, 20, 60, 80];

export interface ScoredNeed {
  readonly at: number;
  /** Scale points gained on Questions and on Value at each stage. */
  readonly questions: readonly number[];
  readonly value: readonly number[];
}

export interface Figures {
  /** A raw total of 1 in scale points. */
  readonly scale: number;
  readonly fault: number;
  readonly taboo: number;
  readonly needs: readonly ScoredNeed[];
  /** Scale points of: a point of trust (two at most), a step of the win, the win met, a point of support, a step of the call. */
  readonly trust: number;
  readonly win: number;
  readonly winMet: number;
  readonly support: number;
  readonly supportAtStart: number;
  readonly step: number;
  readonly stepsAtStart: number;
  /** A size of an advance, and what comes with one. */
  readonly size: number;
  readonly firstRequest: number;
  readonly talkShare: number;
  readonly askedTooLittle: number;
  readonly marginLevel: number;
  readonly marginAtStart: number;
  readonly largest: number;
}

const someAt = (stages: readonly NeedStage[], stage: NeedStage): number =>
  stages.some((one) => reached(one, stage)) ? 1 : 0;

export function figuresOf(
  scenario: Scenario,
  live: readonly { readonly at: number; readonly start: NeedStage }[],
  supportAtStart: number,
  marginAtStart: number,
  largest: number,
): Figures {
  const { focus } = scenario;
  const stages = live.map((need) => need.start);
  const stepsAtStart = someAt(stages, 'implied') + someAt(stages, 'explicit') + someAt(stages, 'answered');
  const best = Math.max(1, Math.min(2, live.length));
  const unit = best * (3 - supportAtStart) * (4 - stepsAtStart) * largest;
  const weights = Object.values(focus).reduce((sum, weight) => sum + weight, 0);
  const gained = (table: readonly number[], start: NeedStage, weight: number): readonly number[] => {
    const from = table[stageRank(start)] ?? 0;
    // a need that starts where the table ends has nothing to gain
    return STAGE_ORDER.map((_, i) =>
      from >= 100 ? 0 : (weight * unit * 100 * ((table[i] ?? 0) - from)) / (100 - from) / best,
    );
  };
  return {
    scale: weights * unit,
    fault: FAULT_COST * focus.questions * unit,
    taboo: TABOO_COST * focus.discipline * unit,
    needs: live.map((need) => ({
      at: need.at,
      questions: gained(QUESTIONS, need.start, focus.questions),
      value: gained(VALUES, need.start, focus.value),
    })),
    trust: 15 * focus.people * unit,
    win: 15 * focus.people * unit,
    winMet: 20 * focus.value * unit,
    support: (40 * focus.people * unit) / (3 - supportAtStart),
    supportAtStart,
    step: ((40 * focus.process + 100 * focus.discipline) * unit) / (4 - stepsAtStart),
    stepsAtStart,
    size: ((40 * focus.process + 100 * focus.result) * unit) / largest,
    firstRequest: 10 * focus.process * unit,
    talkShare: 10 * focus.process * unit,
    askedTooLittle: 10 * focus.process * unit,
    marginLevel: MARGIN_COST * focus.result * unit,
    marginAtStart,
    largest,
  };
}

export const rawOf = (figures: Figures, points: number): Ratio => ratio(points, figures.scale);

/** The sum of the best two of a column. */
function bestTwo(figures: Figures, words: Words, column: 'questions' | 'value'): number {
  let first = -1;
  let second = -1;
  for (const need of figures.needs) {
    const points = need[column][word(words, need.at) & 7] ?? 0;
    if (points > first) {
      second = first;
      first = points;
    } else if (points > second) second = points;
  }
  return Math.max(0, first) + Math.max(0, second);
}

/** What was agreed and how, at the end of a call. */
export interface Agreed {
  readonly size: number;
  readonly first: boolean;
  readonly talkTooMuch: boolean;
  readonly tooLittle: boolean;
}

/** Scale points of a position, were the call over now: everything but the penalties paid on the way. */
export function pointsOf(figures: Figures, words: Words, support: number, agreed: Agreed | null): number {
  const mind = word(words, MIND);
  let furthest = 0;
  for (const { at } of figures.needs) furthest = Math.max(furthest, word(words, at) & 7);
  let steps = furthest >= ANSWERED ? 3 : furthest >= EXPLICIT ? 2 : furthest >= IMPLIED ? 1 : 0;
  const win = (mind >>> WIN) & 3;
  let points =
    bestTwo(figures, words, 'questions') +
    bestTwo(figures, words, 'value') +
    figures.trust * clamp(((mind >>> TRUST) & 15) - 3, 0, 2) +
    figures.win * win +
    (win === 2 ? figures.winMet : 0) +
    figures.support * Math.max(0, support - figures.supportAtStart);
  if (agreed) {
    if (agreed.size > 0) steps++;
    points += figures.size * agreed.size;
    if (agreed.first) points += figures.firstRequest;
    if (!agreed.talkTooMuch) points += figures.talkShare;
    if (agreed.tooLittle) points -= figures.askedTooLittle;
    points -= figures.marginLevel * (figures.marginAtStart - ((word(words, TALK) >>> MARGIN) & 3));
  }
  return points + figures.step * (steps - figures.stepsAtStart);
}
