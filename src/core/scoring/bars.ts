// The six bars of a call, each a sum of terms a trainee can check (simulation.md section 8). Fractions stay exact until they are shown.

import { clamp, ratio, roundHalfUp, sumOf, times, type Ratio } from '../base/index.ts';
import { DIMENSIONS, type Dimension, type NeedStage } from '../methodology/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Marks, NeedMark } from './marks.ts';
import type { Bar, Term } from './report-model.ts';

export const QUESTION_VALUE: Readonly<Record<NeedStage, number>> = {
  hidden: 0,
  implied: 40,
  serious: 70,
  explicit: 100,
  answered: 100,
  proven: 100,
};
export const VALUE_VALUE: Readonly<Record<NeedStage, number>> = {
  hidden: 0,
  implied: 0,
  serious: 0,
  explicit: 20,
  answered: 60,
  proven: 80,
};

/** Points a fault of questioning and a broken taboo cost, and a lost level of margin. */
export const FAULT_COST = 3;
export const TABOO_COST = 4;
export const MARGIN_COST = 15;

export const term = (what: Term['what'], points: Ratio, count: number, more: Partial<Term> = {}): Term => ({
  what,
  points,
  count,
  of: null,
  need: null,
  stage: null,
  rule: null,
  turns: [],
  people: [],
  ...more,
});

/** How far a value came from where the person started: leaving at once is 0 with every mode. */
export const gained = (table: Readonly<Record<NeedStage, number>>, need: Pick<NeedMark, 'start' | 'end'>): Ratio => {
  const start = table[need.start];
  // whoever is called on again may have got as far as the table goes: there is nothing left to gain
  return start >= 100 ? ratio(0) : ratio(100 * (table[need.end] - start), 100 - start);
};

/** The mean over the best two live needs, one term a need. */
function needTerms(
  marks: Marks,
  what: 'needStage' | 'value',
  table: Readonly<Record<NeedStage, number>>,
): readonly Term[] {
  const all = marks.needs.map((need) => ({ need, points: gained(table, need) }));
  all.sort((a, b) => b.points.n * a.points.d - a.points.n * b.points.d);
  const best = all.slice(0, 2);
  return best.map(({ need, points }) =>
    term(what, times(points, ratio(1, best.length)), 1, {
      of: best.length,
      need: need.id,
      stage: need.end,
      turns: need.turns,
    }),
  );
}

const hitTerms = (what: 'fault' | 'taboo', hits: Marks['faults'], cost: number): readonly Term[] =>
  hits.map((hit) => term(what, ratio(-cost), 1, { rule: hit.rule, turns: [hit.turn], need: hit.need }));

const WIN_STEPS = { no: 0, heard: 1, met: 2 } as const;

const stepPoints = (marks: Marks, each: number): Ratio =>
  ratio(each * 4 * (marks.steps - marks.stepsAtStart), 4 - marks.stepsAtStart);

/** Support above 0, from where the person started: without this, walking out on an overwhelmed person would score. */
const supportPoints = (m: Marks): Ratio =>
  m.supportAtStart >= 3 ? ratio(0) : ratio(40 * Math.max(0, m.support - m.supportAtStart), 3 - m.supportAtStart);

const turnsOfSteps = (marks: Marks): readonly number[] => [
  ...new Set([
    ...marks.needs.flatMap((need) => need.turns),
    ...(marks.requestTurn === null ? [] : [marks.requestTurn]),
  ]),
];

const requestTurns = (marks: Marks): readonly number[] => (marks.requestTurn === null ? [] : [marks.requestTurn]);

function termsOf(dimension: Dimension, m: Marks): readonly Term[] {
  const size = ratio(m.granted, m.largest);
  const advanced = m.granted > 0;
  switch (dimension) {
    case 'questions':
      return [...needTerms(m, 'needStage', QUESTION_VALUE), ...hitTerms('fault', m.faults, FAULT_COST)];
    case 'people':
      return [
        term('trust', ratio(15 * clamp(m.trust, 0, 2)), m.trust, { of: 2, turns: m.trustTurns }),
        term('win', ratio(15 * WIN_STEPS[m.win]), WIN_STEPS[m.win], { of: 2, turns: m.winTurns }),
        term('support', supportPoints(m), m.support, { of: 3, turns: turnsOfSteps(m) }),
      ];
    case 'process':
      return [
        term('steps', stepPoints(m, 10), m.steps, { of: 4, turns: turnsOfSteps(m) }),
        term('advance', times(ratio(40), size), m.granted, { of: m.largest, turns: requestTurns(m) }),
        ...(advanced
          ? [
              term('firstRequest', ratio(m.firstRequestGranted ? 10 : 0), m.firstRequestGranted ? 1 : 0, {
                of: 1,
                turns: requestTurns(m),
              }),
              term('talkShare', ratio(m.talkTooMuch ? 0 : 10), m.talkTooMuch ? 0 : 1, {
                of: 1,
                rule: m.talkTooMuch ? 'talkTooMuch' : null,
                turns: m.talkTooMuch ? [m.lastTurn] : [],
              }),
            ]
          : []),
        ...(m.askedTooLittle > 0
          ? [
              term('askedTooLittle', ratio(-10 * m.askedTooLittle), m.askedTooLittle, {
                rule: 'askedTooLittle',
                turns: requestTurns(m),
              }),
            ]
          : []),
      ];
    case 'value':
      return [
        ...needTerms(m, 'value', VALUE_VALUE),
        term('winMet', ratio(m.win === 'met' ? 20 : 0), m.win === 'met' ? 1 : 0, {
          of: 1,
          turns: m.win === 'met' ? m.winTurns.slice(-1) : [],
        }),
      ];
    case 'discipline':
      return [
        term('steps', stepPoints(m, 25), m.steps, { of: 4, turns: turnsOfSteps(m) }),
        ...hitTerms('taboo', m.taboos, TABOO_COST),
      ];
    case 'result':
      return [
        term('advance', times(ratio(100), size), m.granted, { of: m.largest, turns: requestTurns(m) }),
        ...(advanced && m.marginLost > 0
          ? [term('margin', ratio(-MARGIN_COST * m.marginLost), m.marginLost, { turns: m.marginTurns })]
          : []),
      ];
  }
}

export function barsOf(scenario: Scenario, marks: Marks): readonly Bar[] {
  return DIMENSIONS.map((dimension) => barOf(dimension, termsOf(dimension, marks), scenario.focus[dimension]));
}

export function barOf(dimension: Dimension, terms: readonly Term[], weight: number): Bar {
  const raw = sumOf(terms.map((one) => one.points));
  return { dimension, raw, shown: clamp(roundHalfUp(raw), 0, 100), weight, terms };
}

/** 0..100: the weighted mean of the bars as shown, rounded half up, less 2 a hint. */
export function totalOf(bars: readonly Bar[], hints = 0): number {
  const weights = bars.reduce((sum, bar) => sum + bar.weight, 0);
  const mean = roundHalfUp(
    ratio(
      bars.reduce((sum, bar) => sum + bar.weight * bar.shown, 0),
      weights,
    ),
  );
  return clamp(mean - 2 * hints, 0, 100);
}

/** The same mean over the unclamped sums: what the analysis compares. */
export const rawTotalOf = (bars: readonly Bar[]): Ratio => {
  const weights = bars.reduce((sum, bar) => sum + bar.weight, 0);
  return times(sumOf(bars.map((bar) => times(bar.raw, ratio(bar.weight)))), ratio(1, weights));
};
