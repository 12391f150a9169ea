// Questions about a deal that several rules ask: support, what would be granted now, whether a condition holds.

import { must } from '../base/index.ts';
import { rivalAhead, type BuyerState } from '../machines/index.ts';
import {
  reached,
  supportOf,
  supportTerms,
  type NeedStage,
  type SupportInputs,
  type SupportTerm,
} from '../methodology/index.ts';
import type { Advance, Condition, Id } from '../scenario/index.ts';
import type { Deal } from './deal.ts';
import type { World } from './world.ts';

export const buyerIn = (deal: Deal, person: Id): BuyerState => must(deal.buyers[person], `no buyer ${person}`);

const inputs = (buyer: BuyerState): SupportInputs => ({
  stages: Object.values(buyer.context.needs).flatMap((need) => (need.live ? [need.stage] : [])),
  belief: buyer.context.belief,
  trust: buyer.context.trust,
  win: buyer.context.win,
  concerns: buyer.context.concerns,
  rivalProved: rivalAhead(buyer.context),
});

/** −3..+3 */
export const supportIn = (deal: Deal, person: Id): number => supportOf(inputs(buyerIn(deal, person)));
export const supportExplained = (deal: Deal, person: Id): readonly SupportTerm[] =>
  supportTerms(inputs(buyerIn(deal, person)));

export const stageIn = (deal: Deal, person: Id, need: Id): NeedStage =>
  buyerIn(deal, person).context.needs[need]?.stage ?? 'hidden';

/** Whether a condition of the file holds for a line said to this person ('' where nobody is meant). */
export function holds(when: Condition | undefined, deal: Deal, person: Id): boolean {
  if (!when) return true;
  if ('known' in when) return deal.known.includes(when.known);
  // an action or a piece of news that concerns nobody has nobody's needs and nobody's support
  if ('stage' in when) return person !== '' && reached(stageIn(deal, person, when.stage.need), when.stage.atLeast);
  if ('support' in when) return person !== '' && supportIn(deal, person) >= when.support;
  if ('after' in when)
    return (
      deal.used.includes(when.after) ||
      deal.agreed.includes(when.after) ||
      (deal.field?.done.includes(when.after) ?? false)
    );
  if ('day' in when) return (deal.field?.day ?? 0) >= when.day;
  if ('not' in when) return !holds(when.not, deal, person);
  if ('any' in when) return when.any.some((one) => holds(one, deal, person));
  return when.all.every((one) => holds(one, deal, person));
}

/** Whether this advance would be granted if it were asked for now. */
export function grantable(deal: Deal, advance: Advance): boolean {
  const { takes, to } = advance;
  if (deal.agreed.includes(advance.id)) return false;
  const at = (needs: readonly Id[], stage: NeedStage) => needs.every((need) => reached(stageIn(deal, to, need), stage));
  return (
    supportIn(deal, to) >= Math.max(advance.size, takes.support ?? 0) &&
    at(takes.explicit, 'explicit') &&
    at(takes.answered, 'answered') &&
    at(takes.proven, 'proven') &&
    takes.known.every((fact) => deal.known.includes(fact)) &&
    holds(advance.when, deal, to)
  );
}

/** Sizes of all that would be granted now, largest first. */
export const grantableNow = (world: World, deal: Deal, person: Id): readonly Advance[] =>
  (world.advancesOf.get(person) ?? []).filter((advance) => grantable(deal, advance)).sort((a, b) => b.size - a.size);
