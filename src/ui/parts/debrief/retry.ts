// Trying the turning points again: what was open at each, in an order that gives nothing away and never changes. Knows the review, no screen.

import { canonicalJson, stableHash, type MoveReview, type Review, type ReviewOption } from '../../../core/public.ts';

export interface RetryPoint {
  readonly judged: MoveReview;
  readonly options: readonly ReviewOption[];
}

const keyOf = (option: ReviewOption): string => canonicalJson(option.move);
export const sameMove = (a: ReviewOption['move'], b: ReviewOption['move']): boolean =>
  canonicalJson(a) === canonicalJson(b);

/** Turning points at which every choice was looked at; elsewhere nobody knows what would count as found. */
export function retryPoints({ turning, moves }: Review): readonly RetryPoint[] {
  return turning.flatMap((at) => {
    const judged = moves.find((move) => move.at === at);
    if (!judged || judged.options.length < 2 || !judged.options.some(({ near }) => near)) return [];
    const order = (option: ReviewOption): number => stableHash(`${at}:${keyOf(option)}`);
    return [{ judged, options: judged.options.toSorted((a, b) => order(a) - order(b)) }];
  });
}

export type Tried = 'found' | 'shown';
