// Which advances can be had, and from where none can any more. The same search, asked another question: nothing counts but the advance.

import type { CallTable } from '../search/compile.ts';
import { boundOf, type Bound } from '../search/bound.ts';
import type { Condition } from '../../scenario/index.ts';
import type { Figures } from '../search/figures.ts';
import { isSet, MINUTES_LEFT, STAGE_ORDER, TALLY, word } from '../search/layout.ts';
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

/** Whether a condition holds, may come to hold, or never will any more: what is known, said or reached in a call stays so. */
type Hope = 'now' | 'later' | 'never';

function hopeOf(table: CallTable, when: Condition, words: Words): Hope {
  const lasting = (holds: boolean): Hope => (holds ? 'now' : 'later');
  if ('known' in when) {
    const bit = table.factBits.get(when.known);
    return lasting(bit !== undefined && isSet(words, bit));
  }
  if ('stage' in when) {
    const at = table.needs.find((need) => need.id === when.stage.need)?.at ?? -1;
    return lasting(at >= 0 && (word(words, at) & 7) >= STAGE_ORDER.indexOf(when.stage.atLeast));
  }
  if ('after' in when) {
    const said = table.lines.find((line) => line.id === when.after);
    return lasting(said !== undefined && isSet(words, said.used));
  }
  if ('not' in when) {
    // what lasts once it holds can never be undone; support comes and goes
    const inner = hopeOf(table, when.not, words);
    return inner === 'now' && lasts(when.not) ? 'never' : inner === 'never' ? 'now' : 'later';
  }
  if ('any' in when) {
    const each = when.any.map((one) => hopeOf(table, one, words));
    return each.includes('now') ? 'now' : each.includes('later') ? 'later' : 'never';
  }
  if ('all' in when) {
    const each = when.all.map((one) => hopeOf(table, one, words));
    return each.includes('never') ? 'never' : each.includes('later') ? 'later' : 'now';
  }
  return 'later';
}

const lasts = (when: Condition): boolean =>
  'known' in when ||
  'stage' in when ||
  'after' in when ||
  ('any' in when ? when.any.every(lasts) : 'all' in when && when.all.every(lasts));

/** A bound that gives up on steps which can no longer be asked for. */
function hopeful(table: CallTable): Bound {
  const bound = boundOf(table);
  const counted = table.advances.filter((one) => one.size > 0);
  const always = counted.some((one) => one.possible && one.advance.when === undefined);
  return (words) =>
    always ||
    counted.some(({ possible, advance: { when } }) => possible && (!when || hopeOf(table, when, words) !== 'never'))
      ? bound(words)
      : 0;
}

const seeker = ({ table, searcher }: CallDesk, counts: (id: string) => boolean): Searcher => {
  const other = onlyAdvances(table, counts);
  return searcherOf({ table: other, draw: searcher.tools.draw, stepper: stepperOf(other), bound: hopeful(other) });
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
