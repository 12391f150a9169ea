// What the debrief says beside a move, from the rules it broke or kept. Knows the report only.

import { isFault, isMerit, isTaboo, reached, type NeedStage, type TurnReport } from '../../core/public.ts';
import type { Mark } from './mark-paths.ts';

/** The heaviest judgement wins: a taboo, a fault of questioning, a remark, then praise. */
export function markOf(turn: TurnReport): Mark | null {
  const rules = turn.rules.map((hit) => hit.rule);
  if (rules.some(isTaboo)) return 'blunder';
  if (rules.some(isFault)) return 'fault';
  if (rules.some((rule) => !isMerit(rule))) return 'slack';
  return rules.length > 0 ? 'good' : null;
}

/** Stage a need came to in this move, the furthest if several did; null when none moved. */
export function stageChange(turn: TurnReport): { from: NeedStage; to: NeedStage; need: string } | null {
  let change: { from: NeedStage; to: NeedStage; need: string } | null = null;
  for (const after of turn.after.needs) {
    const from = turn.before.needs.find((need) => need.id === after.id)?.stage ?? 'hidden';
    if (from !== after.stage && (!change || reached(after.stage, change.to))) {
      change = { from, to: after.stage, need: after.id };
    }
  }
  return change;
}

export const isBroken = (turn: TurnReport): boolean => turn.rules.some(({ rule }) => isFault(rule) || isTaboo(rule));
export const isChanged = (turn: TurnReport): boolean =>
  turn.before.mode !== turn.after.mode || turn.before.door !== turn.after.door || stageChange(turn) !== null;
export const isTurning = (turn: TurnReport): boolean => isBroken(turn) || isChanged(turn);
