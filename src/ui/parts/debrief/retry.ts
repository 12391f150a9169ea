// Trying the turning points again: what was open at each, in an order that gives nothing away and never changes. Knows the review, no screen.

import {
  canonicalJson,
  sameMove,
  stableHash,
  type MoveReview,
  type Review,
  type ReviewOption,
  type Text,
} from '../../../core/public.ts';

export interface RetryPoint {
  readonly judged: MoveReview;
  readonly options: readonly ReviewOption[];
}

const keyOf = (option: ReviewOption): string => canonicalJson(option.move);
export const wasMade = ({ judged }: RetryPoint, option: ReviewOption): boolean => sameMove(option.move, judged.move);

/** Between calls there may be thirty ways on: calls stand together, then actions, then what lies on the desk. */
const groupOf = ({ kind, move }: ReviewOption): number =>
  kind !== null || move.do === 'meet' ? 0 : move.do === 'act' ? 1 : 2;

/** Turning points at which every choice was looked at; elsewhere nobody knows what would count as found. */
export function retryPoints({ turning, moves }: Review): readonly RetryPoint[] {
  return turning.flatMap((at) => {
    const judged = moves.find((move) => move.at === at);
    if (!judged || judged.options.length < 2 || !judged.options.some(({ near }) => near)) return [];
    const order = (option: ReviewOption): number => stableHash(`${at}:${keyOf(option)}`);
    return [{ judged, options: judged.options.toSorted((a, b) => groupOf(a) - groupOf(b) || order(a) - order(b)) }];
  });
}

export type Tried = 'found' | 'shown';

/** How one turning point is put to the trainee; a call and a campaign each have their own words. */
export interface RetryTelling {
  /** Where one is: “Day 78, call on Gu Minglan, move 123”. Empty where there is only one call. */
  readonly where: string;
  /** What was last said, and by whom it was answered. */
  readonly heard: { readonly who: string; readonly said: Text; readonly reply: Text } | null;
  /** Where nothing has been said yet. */
  readonly aside: string;
  /** How things stood, between calls. */
  readonly stood: readonly { readonly label: string; readonly text: string }[];
  readonly ask: string;
  readonly words: (option: ReviewOption) => string;
  readonly answer: (option: ReviewOption, found: boolean) => string;
  readonly shown: string;
  /** Beside a choice, once it is over. */
  readonly beside: (option: ReviewOption) => string;
  readonly yours: string;
  /** What must be known of the figures, once it is over; empty where they are exact. */
  readonly note: string;
  readonly playFrom: string;
}
