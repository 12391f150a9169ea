// Which advances can be had, and from where none can any more. The same search, asked another question: nothing counts but the advance.

import type { CallTable } from '../search/compile.ts';
import { boundOf } from '../search/bound.ts';
import type { Figures } from '../search/figures.ts';
import { MINUTES_LEFT, TALLY, word } from '../search/layout.ts';
import type { Words } from '../search/layout.ts';
import { GOES_ON, stepperOf } from '../search/packed-step.ts';
import { DECLINES, REFUTED, RESISTS } from '../search/row-masks.ts';
import { actionsIn, lineFrom, searcherOf, stepFrom, type CallDesk, type Searcher } from './call-desk.ts';
import { after, standAt, wayTo, type Stand } from './walk.ts';

/** One point for an advance that counts, nothing for anything else. */
const onlyAdvances = ({ figures, ...table }: CallTable, counts: (id: string) => boolean): CallTable => {
  const nothing: Figures = {
    ...figures,
    scale: 1,
    fault: 0,
    taboo: 0,
    needs: figures.needs.map(({ at }) => ({ at, questions: [0, 0, 0, 0, 0, 0], value: [0, 0, 0, 0, 0, 0] })),
    trust: 0,
    win: 0,
    winMet: 0,
    support: 0,
    step: 0,
    size: 1,
    firstRequest: 0,
    talkShare: 0,
    askedTooLittle: 0,
    marginLevel: 0,
    largest: 1,
  };
  return {
    ...table,
    figures: nothing,
    advances: table.advances.map((one) => ({ ...one, size: counts(one.id) ? 1 : 0 })),
  };
};

const seeker = ({ table, searcher }: CallDesk, counts: (id: string) => boolean): Searcher => {
  const other = onlyAdvances(table, counts);
  return searcherOf({ table: other, draw: searcher.tools.draw, stepper: stepperOf(other), bound: boundOf(other) });
};

/** Whether an advance can be had: with the way, not at all, or not found out. */
export type Reached = readonly number[] | 'never' | 'unknown';

export function reachOf(desk: CallDesk, advance: string, opened: number): Reached {
  const search = seeker(desk, (id) => id === advance);
  const { low, high } = search.explore(desk.start, opened, 0);
  return low > 0 ? lineFrom(search, desk.start) : high <= 0 ? 'never' : 'unknown';
}

export interface DeadEnd {
  readonly way: readonly number[];
  readonly minutes: number;
}

/** Moves that look harmless: no rule broken, nobody put off. */
const HARMLESS_MOVES = 5;
const minutesIn = (words: Words): number => (word(words, TALLY) >>> MINUTES_LEFT) & 31;

/**
 * The shortest way into a position from which no advance can be had, made of moves that break no rule and put nobody off, with at least
 * half of the minutes left. Late dead ends are no fault of a scenario: time runs out, and patience too.
 */
export function deadEndIn(desk: CallDesk, opened: number): DeadEnd | 'none' | 'unknown' {
  const search = seeker(desk, () => true);
  const half = minutesIn(desk.start) / 2;
  const seen = new Set<string>();
  let level: readonly Stand[] = [standAt(desk.start)];
  let sure = true;
  for (let depth = 0; depth < HARMLESS_MOVES && level.length > 0; depth++) {
    const next: Stand[] = [];
    for (const stand of level)
      for (const action of actionsIn(search.tools, stand.words)) {
        // costs are what the call's own figures make them
        const { to, outcome } = stepFrom(desk.searcher.tools, stand.words, action);
        const reaction = outcome.row?.reaction;
        const harmless = outcome.cost === 0 && reaction !== RESISTS && reaction !== REFUTED && reaction !== DECLINES;
        const key = to.join(' ');
        if (outcome.end !== GOES_ON || !harmless || minutesIn(to) < half || seen.has(key)) continue;
        seen.add(key);
        const left = opened - search.opened();
        if (left <= 0) return 'unknown';
        const { low, high } = search.explore(to, left, 0);
        const here = after(stand, action, to);
        if (high <= 0) return { way: wayTo(here), minutes: minutesIn(to) };
        if (low <= 0) sure = false;
        next.push(here);
      }
    level = next;
  }
  return sure ? 'none' : 'unknown';
}
