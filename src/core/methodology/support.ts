// Support 支持度: computed, never stored, and explained term by term (simulation.md section 2; C16, B11).

import { clamp } from '../base/index.ts';
import { reached, type Concern, type ConcernState, type NeedStage, type WinState } from './vocabulary.ts';

/** What support is computed from. `stages` are those of the person's live needs. */
export interface SupportInputs {
  readonly stages: readonly NeedStage[];
  readonly belief: number;
  readonly trust: number;
  readonly win: WinState;
  readonly concerns: Readonly<Record<Concern, ConcernState>>;
  readonly rivalProved: boolean;
}

export type SupportWhy =
  'serious' | 'noNeed' | 'answered' | 'belief' | 'win' | 'trust' | 'distrust' | 'rival' | 'concern' | 'capped';

export interface SupportTerm {
  readonly why: SupportWhy;
  readonly by: number;
  readonly concern: Concern | null;
}

const CONCERNS_IN_ORDER: readonly Concern[] = ['price', 'fit', 'risk', 'vendor'];

/** The terms in the order in which they are added; `capped` terms carry the clamping, so that the terms always sum to the support. */
export function supportTerms(p: SupportInputs): readonly SupportTerm[] {
  const terms: SupportTerm[] = [];
  let total = 0;
  const add = (why: SupportWhy, by: number, concern: Concern | null = null) => {
    if (by === 0) return;
    terms.push({ why, by, concern });
    total += by;
  };
  const serious = p.stages.some((s) => reached(s, 'serious'));
  const explicit = p.stages.filter((s) => reached(s, 'explicit'));
  add(serious ? 'serious' : 'noNeed', serious ? 1 : -1);
  if (explicit.length > 0 && explicit.every((s) => reached(s, 'answered'))) add('answered', 1);
  if (p.belief >= 3) add('belief', 1);
  if (p.win === 'met') add('win', 1);
  if (p.trust >= 3) add('trust', 1);
  if (p.trust < 0) add('distrust', -1);
  if (p.rivalProved) add('rival', -2);
  add('capped', clamp(total, -3, serious ? 3 : 0) - total);
  // a concern weighs until it is gone: drawing it out is where working on it begins
  for (const concern of CONCERNS_IN_ORDER.filter((c) => p.concerns[c] === 'open' || p.concerns[c] === 'voiced').slice(
    0,
    2,
  ))
    add('concern', -1, concern);
  add('capped', clamp(total, -3, 3) - total);
  return terms;
}

/** −3..+3. */
export const supportOf = (p: SupportInputs): number => supportTerms(p).reduce((sum, t) => sum + t.by, 0);
