// What is found in a single call, in sentences: each kind of finding from what was seen. It sees nothing itself.

import { textIn, type BothLangs } from '../../base/index.ts';
import type { DoctorFinding } from '../doctor-model.ts';
import { idIn, moveOf, pathOf, placeOf, pointsOf, saidIn, type CallDesk } from './call-desk.ts';
import { finding, type FindingName, type Params, type Where } from './findings.ts';
import type { AllLines } from './all-lines.ts';
import type { DeadEnd } from './reach.ts';
import type { Uses } from './uses.ts';
import { sharedWithBook } from './wording.ts';

/** A finding about something that can be said. */
function about(desk: CallDesk, name: FindingName, action: number, params: Params, where: Where = {}): DoctorFinding {
  const move = moveOf(desk, action);
  return finding(
    name,
    { say: saidIn(desk.scenario, move), id: idIn(move), ...params },
    { place: placeOf(move), ...where },
  );
}

export const usesFindings = (desk: CallDesk, uses: Uses): readonly DoctorFinding[] => {
  const seen: BothLangs = uses.whole
    ? { zh: `全部 ${uses.seen} 个局面`, en: `all ${uses.seen} positions there are` }
    : { zh: `看过的 ${uses.seen} 个局面`, en: `${uses.seen} positions` };
  return [
    ...uses.neverOffered.map((action) => about(desk, 'lineNeverOffered', action, { seen })),
    ...uses.neverUseful.map(({ action, count, way }) =>
      about(desk, 'lineNeverUseful', action, { count }, { path: pathOf(desk, [...way, action]) }),
    ),
    ...uses.alwaysBest.map(({ action, count, way }) =>
      about(desk, 'lineAlwaysBest', action, { count }, { path: pathOf(desk, [...way, action]) }),
    ),
  ];
};

export const handFindings = (desk: CallDesk, withHand: number, all: AllLines): readonly DoctorFinding[] =>
  all.missing && all.withAll !== null
    ? [
        about(
          desk,
          'handLosesValue',
          all.missing.action,
          { withHand: pointsOf(desk, withHand), withAll: pointsOf(desk, all.withAll) },
          { path: pathOf(desk, all.missing.way) },
        ),
      ]
    : [];

export function deadEndFindings(desk: CallDesk, found: DeadEnd): readonly DoctorFinding[] {
  const last = found.way.at(-1);
  return last === undefined
    ? []
    : [
        about(
          desk,
          'deadEnd',
          last,
          { count: found.way.length, minutes: found.minutes },
          { path: pathOf(desk, found.way) },
        ),
      ];
}

export const advanceFindings = (desk: CallDesk, never: readonly string[]): readonly DoctorFinding[] =>
  never.map((id) =>
    finding(
      'advanceNever',
      {
        id,
        label: {
          zh: textIn(desk.scenario.advances[id]?.label, 'zh'),
          en: textIn(desk.scenario.advances[id]?.label, 'en'),
        },
        seen: { zh: '怎么走都走不到那一步。', en: 'no line of play gets there.' },
      },
      { place: `advances.${id}` },
    ),
  );

/** Lines of best play that repeat the book, each with the way to where it is best. */
export const wordingFindings = (
  desk: CallDesk,
  best: ReadonlyMap<number, readonly number[]>,
): readonly DoctorFinding[] =>
  [...best].flatMap(([action, way]) => {
    const move = moveOf(desk, action);
    const say = move.do === 'say' ? desk.scenario.lines[move.line]?.say : undefined;
    const shared = say && sharedWithBook(say);
    return shared ? [about(desk, 'ruleInTheWords', action, { shared }, { path: pathOf(desk, [...way, action]) })] : [];
  });
