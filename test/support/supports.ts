// A person given a support by hand, for tests of the decision: the smallest mind that has it.

import { must } from '../../src/core/base/index.ts';
import type { Mind, NeedMind } from '../../src/core/machines/index.ts';
import type { Id } from '../../src/core/scenario/index.ts';
import { supportIn, type Deal } from '../../src/core/session/index.ts';

const CALM = { price: 'none', fit: 'none', risk: 'none', vendor: 'none' } as const;

/** Terms of support (simulation.md section 2) that sum to each value; a single concern only at −3. */
const MINDS: Readonly<Record<number, { stage: NeedMind['stage']; mind: Partial<Mind> }>> = {
  [-3]: { stage: 'hidden', mind: { trust: -1, concerns: { ...CALM, vendor: 'open' } } },
  [-2]: { stage: 'hidden', mind: { trust: -1 } },
  [-1]: { stage: 'hidden', mind: {} },
  0: { stage: 'hidden', mind: { belief: 3 } },
  1: { stage: 'serious', mind: {} },
  2: { stage: 'answered', mind: {} },
  3: { stage: 'answered', mind: { belief: 3 } },
};

/** All live needs at one stage, nothing else on the mind. */
export function withSupport(deal: Deal, person: Id, support: number): Deal {
  const buyer = must(deal.buyers[person], person);
  const { stage, mind } = must(MINDS[support], `support ${support}`);
  const needs = Object.fromEntries(
    Object.entries(buyer.context.needs).map(([id, need]) => [id, { ...need, stage, weight: need.cost }]),
  );
  const context: Mind = {
    ...buyer.context,
    trust: 0,
    belief: 0,
    win: 'no',
    rivalProved: [],
    concerns: CALM,
    ...mind,
    needs,
  };
  const next: Deal = { ...deal, buyers: { ...deal.buyers, [person]: { ...buyer, context } } };
  const is = supportIn(next, person);
  if (is !== support) throw new Error(`${person} is at ${is}, not ${support}`);
  return next;
}
