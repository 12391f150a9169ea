// What could be got out of a call without reading it, as figures and as findings: the longest line, the first, one kind of move, the
// handbook's own words; and stretches in which nothing is at stake.

import { handbookPage } from '../../methodology/handbook.ts';
import type { Scenario } from '../../scenario/index.ts';
import { scoreOf, totalOf } from '../../scoring/index.ts';
import { EMPTY_LOG, replay, type Move } from '../../session/index.ts';
import type { DoctorFinding, DoctorReport } from '../doctor-model.ts';
import { pathOf, type CallDesk } from './call-desk.ts';
import { wordingFindings } from './call-findings.ts';
import { finding } from './findings.ts';
import { bestTurns, guessable, idleStretch, type BestTurn } from './guess.ts';
import { furthestAlone } from './one-kind.ts';
import { wayTo } from './walk.ts';
import { bestPlay } from './worth.ts';

const LONGEST = 0.6;
const FIRST = 0.5;
const ONE_KIND = 60;
const IDLE = 3;
/** Positions along best play in which every best line shows its words. */
const BEST_PLAY = 60;

/** The total a trainee would see. */
export const shownTotal = (scenario: Scenario, moves: readonly Move[]): number => {
  const { deal } = replay(scenario, moves);
  return totalOf(scoreOf(scenario, deal, { ...EMPTY_LOG, moves }).bars);
};

function turnFindings(desk: CallDesk, line: readonly number[], turns: readonly BestTurn[]): readonly DoctorFinding[] {
  const path = pathOf(desk, line);
  const { longest, first } = guessable(desk, turns);
  const idle = idleStretch(turns, IDLE);
  return [
    ...(longest >= LONGEST ? [finding('longestIsBest', { share: Math.round(100 * longest) }, { path })] : []),
    ...(first >= FIRST ? [finding('firstIsBest', { share: Math.round(100 * first) }, { path })] : []),
    ...(idle
      ? [
          finding(
            'nothingToChoose',
            { from: idle.from + 1, count: idle.count },
            { path: pathOf(desk, line.slice(0, idle.from + idle.count)) },
          ),
        ]
      : []),
  ];
}

/** The way to where each best line is best first. */
function bestLines(desk: CallDesk, opened: number): ReadonlyMap<number, readonly number[]> {
  const best = new Map<number, readonly number[]>();
  for (const one of bestPlay(desk, BEST_PLAY, opened))
    for (const action of one.best) if (!best.has(action)) best.set(action, wayTo(one.stand));
  return best;
}

export interface Guessing {
  readonly figures: DoctorReport['guess'];
  readonly choices: DoctorReport['choices'];
  readonly findings: readonly DoctorFinding[];
}

/** `best`: the best line, and scale points between it and leaving at once; null where it is not known exactly. */
export function guessing(
  desk: CallDesk,
  best: { readonly line: readonly number[]; readonly worth: number } | null,
  opened: number,
): Guessing {
  const turns = best ? bestTurns(desk, best.line, best.worth, opened) : null;
  const alone = furthestAlone(desk);
  const path = alone ? pathOf(desk, alone.way) : [];
  const total = alone ? shownTotal(desk.scenario, path) : 0;
  return {
    figures: {
      ...(turns ? guessable(desk, turns) : { longest: 0, first: 0 }),
      oneKind: alone ? { kind: alone.kind, total } : null,
    },
    choices: (turns ?? []).map(({ offered, matter }) => ({ offered, matter })),
    findings: [
      ...(best && turns ? turnFindings(desk, best.line, turns) : []),
      ...(best ? wordingFindings(desk, bestLines(desk, opened)) : []),
      ...(alone && total >= ONE_KIND
        ? [finding('oneKindIsEnough', { kind: handbookPage(alone.kind).title, total }, { path })]
        : []),
    ],
  };
}
