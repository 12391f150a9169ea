// Re-marking: what another focus or pass mark would change, for whom, by how much and why. The old marks are kept.

import { DIMENSIONS, type BothLangs, type Scenario } from '../core/public.ts';
import { markingShape, readBy } from '../persistence/index.ts';
import { rowsOf } from './board.ts';
import type { Assignment, BoardRow, Marking } from './model.ts';
import type { Played } from './played.ts';
import { weightsOf } from './totals.ts';
import { sameName } from './trainees.ts';
import { DIMENSION_WORDS } from './words.ts';

export interface Moved {
  readonly trainee: string;
  readonly from: number;
  readonly to: number;
  readonly passedBefore: boolean;
  readonly passedAfter: boolean;
  readonly why: BothLangs;
}

/** Weights 0..9 with process and result at least 1, a pass mark 0..100. */
export const isMarking = (marking: Marking): boolean => readBy(markingShape, marking).ok;

/** What differs between two markings, each in a few words. */
function changes(
  scenario: Scenario,
  before: Marking,
  after: Marking,
): { total: readonly BothLangs[]; pass: readonly BothLangs[] } {
  const [was, is] = [weightsOf(scenario, before), weightsOf(scenario, after)];
  const moved = DIMENSIONS.filter((d) => was[d] !== is[d]);
  const list = (lang: 'zh' | 'en', comma: string) =>
    moved.map((d) => `${DIMENSION_WORDS[d][lang]} ${was[d]}→${is[d]}`).join(comma);
  return {
    total: [
      ...(before.rules === after.rules
        ? []
        : [
            {
              zh: `规则从第 ${before.rules} 版换到第 ${after.rules} 版`,
              en: `rules went from version ${before.rules} to ${after.rules}`,
            },
          ]),
      ...(moved.length === 0
        ? []
        : [{ zh: `权重变了：${list('zh', '，')}`, en: `weights changed: ${list('en', ', ')}` }]),
    ],
    pass:
      before.passMark === after.passMark
        ? []
        : [
            {
              zh: `及格线 ${before.passMark}→${after.passMark}`,
              en: `pass mark ${before.passMark}→${after.passMark}`,
            },
          ],
  };
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

function whyOf(was: BoardRow, is: BoardRow, { total, pass }: ReturnType<typeof changes>): BothLangs {
  const other: BothLangs[] =
    was.handIn === is.handIn ? [] : [{ zh: '最好的一次换成了另一次', en: 'another attempt is now the best' }];
  const score: BothLangs[] =
    was.totalGiven === is.totalGiven
      ? []
      : [{ zh: `总分 ${was.totalGiven}→${is.totalGiven}`, en: `total ${was.totalGiven}→${is.totalGiven}` }];
  const verdict: BothLangs[] =
    was.passed === is.passed
      ? []
      : [is.passed ? { zh: '现在及格', en: 'now a pass' } : { zh: '现在不及格', en: 'no longer a pass' }];
  const parts = [
    ...(score.length > 0 ? total : []),
    ...(verdict.length > 0 ? pass : []),
    ...other,
    ...score,
    ...verdict,
  ];
  return {
    zh: `${parts.map((one) => one.zh).join('；')}。`,
    en: `${capital(parts.map((one) => one.en).join('; '))}.`,
  };
}

/** Only those whose mark or pass changes. */
export function movedBy(
  assignment: Assignment,
  scenario: Scenario,
  all: readonly Played[],
  marking: Marking,
): readonly Moved[] {
  const before = rowsOf(assignment, scenario, all);
  const after = new Map(rowsOf(assignment, scenario, all, marking).map((row) => [sameName(row.trainee), row]));
  const reasons = changes(scenario, assignment.marking, marking);
  return before.flatMap((was): Moved[] => {
    const is = after.get(sameName(was.trainee));
    if (!is || (was.totalGiven === is.totalGiven && was.passed === is.passed)) return [];
    return [
      {
        trainee: was.trainee,
        from: was.totalGiven,
        to: is.totalGiven,
        passedBefore: was.passed,
        passedAfter: is.passed,
        why: whyOf(was, is, reasons),
      },
    ];
  });
}

/** The marking put in force; the one before goes into the history with the totals it gave. */
export function marked(
  assignment: Assignment,
  scenario: Scenario,
  all: readonly Played[],
  marking: Marking,
  now: number,
): Assignment {
  const totals = rowsOf(assignment, scenario, all).map((row) => ({
    trainee: row.trainee,
    total: row.totalGiven,
    passed: row.passed,
  }));
  return {
    ...assignment,
    marking,
    history: [...assignment.history, { marking: assignment.marking, until: now, totals }],
  };
}
