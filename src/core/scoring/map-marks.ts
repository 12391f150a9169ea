// The trainee's map beside the truth: right +1, wrong −½, not marked 0; how sure they were is shown, not scored (C16).

import { ratio, type Ratio } from '../base/index.ts';
import { CERTAINTIES, EMPTY_MARK, supportMark, type MapMark } from '../methodology/index.ts';
import type { Id, Scenario } from '../scenario/index.ts';
import { buyerIn, fieldIn, present, supportIn, type Deal } from '../session/index.ts';
import type { MapReport } from './campaign-report-model.ts';

/** Who of our side goes to see them: the only counterpart the world knows. */
const counterpartOf = (scenario: Scenario, person: Id): Id | null =>
  Object.values(scenario.campaign?.actions ?? {}).find(
    (action) => action.kind === 'executive' && action.attends[0] === person,
  )?.with ?? null;

function rowOf(scenario: Scenario, deal: Deal, id: Id): MapReport['rows'][number] {
  const person = scenario.people[id];
  const buyer = buyerIn(deal, id);
  const mark: MapMark = fieldIn(deal).map[id] ?? EMPTY_MARK;
  const truth = {
    roles: [...(person?.roles ?? []), ...(buyer.value.door === 'coach' ? (['coach'] as const) : [])],
    mode: buyer.value.mode,
    influence: person?.influence ?? 2,
    support: supportMark(supportIn(deal, id)),
    counterpart: counterpartOf(scenario, id),
  };
  const cell = (marked: unknown, right: boolean): boolean | null => (marked === null ? null : right);
  return {
    person: id,
    name: person?.name ?? {},
    mark,
    truth,
    right: [
      cell(mark.role, mark.role !== null && truth.roles.includes(mark.role)),
      cell(mark.mode, mark.mode === truth.mode),
      cell(mark.influence, mark.influence === truth.influence),
      cell(mark.support, mark.support === truth.support),
      truth.counterpart === null ? null : cell(mark.counterpart, mark.counterpart === truth.counterpart),
    ],
  };
}

export function mapReport(scenario: Scenario, deal: Deal): MapReport {
  const rows = present(scenario, deal).map((person) => rowOf(scenario, deal, person.id));
  const cells = rows.flatMap((row) => row.right);
  const of = rows.reduce((sum, row) => sum + 4 + (row.truth.counterpart === null ? 0 : 1), 0);
  const points = cells.filter((cell) => cell === true).length - cells.filter((cell) => cell === false).length / 2;
  return {
    points,
    of,
    rows,
    calibration: CERTAINTIES.map((sure) => {
      const marked = rows
        .filter((row) => row.mark.sure === sure)
        .flatMap((row) => row.right.filter((cell) => cell !== null));
      return { sure, right: marked.filter(Boolean).length, of: marked.length };
    }),
  };
}

/** 0..1 */
export const mapShare = (map: MapReport): Ratio =>
  map.of === 0 ? ratio(0) : ratio(Math.max(0, 2 * map.points), 2 * map.of);
