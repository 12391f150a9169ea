// From the last saves of all tabs to one head per attempt, or a fork where two tabs parted. Pure; knows no store.

import type { AttemptRecord } from './attempt.ts';
import { isWithin, movesInCommon } from './history.ts';

/** The last readable save of one writer. */
export interface Head {
  readonly record: AttemptRecord;
  readonly writer: string;
  readonly sequence: number;
}

/** Two or more tabs that parted: all are kept until the user chooses. */
export interface Fork {
  readonly attempt: string;
  /** Moves all heads have in common from the start. */
  readonly common: number;
  /** Last saved first. */
  readonly heads: readonly Head[];
}

/** The heads that no other head holds: one if nobody parted. Last saved first. */
export function newestOf(heads: readonly Head[]): readonly Head[] {
  const order = [...heads].sort((a, b) => b.record.savedAt - a.record.savedAt || (a.writer < b.writer ? -1 : 1));
  return order.filter((head, i) =>
    order.every((other, j) => {
      if (i === j || !isWithin(head.record, other.record)) return true;
      // both hold the same: the one saved last speaks for both
      return isWithin(other.record, head.record) && i < j;
    }),
  );
}

export function forkOf(attempt: string, heads: readonly Head[]): Fork {
  const [first, ...rest] = heads;
  const common = first ? Math.min(...rest.map((head) => movesInCommon(first.record.log, head.record.log))) : 0;
  return { attempt, common, heads };
}
