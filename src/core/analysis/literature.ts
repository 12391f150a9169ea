// The literature table: the signs of findings published on big sales beside those that the simulator's own calls give. Nothing is tuned to
// agree; what disagrees is said to disagree. Records come in, rows go out.

import type { BothLangs } from '../base/index.ts';
import { MODES, type Mode } from '../methodology/index.ts';
import {
  correlation,
  correlationGap,
  shareGap,
  shareOf,
  withinGroups,
  type Estimate,
  type Pair,
} from './literature-figures.ts';
import type { Behaviour, CallRecord, DealRecord, Records } from './literature-records.ts';
import { FINDINGS, type FindingId, type Published } from './literature-findings.ts';

export type SignFound = 'positive' | 'negative' | 'none' | 'unclear';
export type Agreement = 'agrees' | 'disagrees' | 'cannotTell';

/** One finding measured: over all players together, and among games of one world and one player that differ by chance alone. */
export interface LiteratureRow {
  readonly id: FindingId;
  readonly finding: BothLangs;
  readonly source: string;
  readonly published: Published;
  readonly measure: BothLangs;
  readonly pooled: Estimate | null;
  readonly within: Estimate | null;
  readonly sign: SignFound;
  readonly agreement: Agreement;
  /** Parts of a comparison: the correlations or shares that were compared. */
  readonly parts: readonly { readonly of: string; readonly value: number }[];
}

/** Correlations and differences smaller than this are little, whatever their sign. */
const LITTLE = 0.2;
/** Zero, for a table of signs: an interval that lies this near to it. */
const NOTHING = 0.1;

export function signOf(estimate: Estimate | null): SignFound {
  if (!estimate) return 'unclear';
  if (estimate.low > 0) return 'positive';
  if (estimate.high < 0) return 'negative';
  return Math.max(-estimate.low, estimate.high) <= NOTHING ? 'none' : 'unclear';
}

function agreementOf(published: Published, estimate: Estimate | null): Agreement {
  if (!estimate) return 'cannotTell';
  const { low, high } = estimate;
  switch (published) {
    case 'positive':
      return low > 0 ? 'agrees' : high < NOTHING ? 'disagrees' : 'cannotTell';
    case 'negative':
      return high < 0 ? 'agrees' : low > -NOTHING ? 'disagrees' : 'cannotTell';
    case 'notPositive':
      return low > 0 ? 'disagrees' : high < NOTHING ? 'agrees' : 'cannotTell';
    case 'notNegative':
      return high < 0 ? 'disagrees' : low > -NOTHING ? 'agrees' : 'cannotTell';
    case 'little':
      if (low > -LITTLE && high < LITTLE) return 'agrees';
      return low > LITTLE || high < -LITTLE ? 'disagrees' : 'cannotTell';
  }
}

/** The skill of a player stands behind all of what they do: where chance within one player says the opposite, nothing is claimed. */
function agreementOfBoth(published: Published, pooled: Estimate | null, within: Estimate | null): Agreement {
  const [one, other] = [agreementOf(published, pooled), agreementOf(published, within)];
  if (one === 'cannotTell') return other;
  return other === 'cannotTell' || other === one ? one : 'cannotTell';
}

type Counted = Pick<LiteratureRow, 'pooled' | 'within'> & { readonly parts?: LiteratureRow['parts'] };

const isNoisyBook = ({ player }: { readonly player: string }): boolean => player.startsWith('noisyBook');
const groupOf = (one: { readonly world: string; readonly player: string }): string => `${one.world} ${one.player}`;

function correlate<T extends { readonly world: string; readonly player: string }>(
  all: readonly T[],
  pairOf: (one: T) => Pair,
): Counted {
  const { pairs, groups } = withinGroups(all.filter(isNoisyBook), groupOf, pairOf);
  return { pooled: correlation(all.map(pairOf)), within: correlation(pairs, groups) };
}

const withSuccess =
  (behaviour: Behaviour) =>
  (call: CallRecord): Pair => ({ x: call.counts[behaviour], y: call.success });

/** With success, over all calls; the parts are the modes, because what a question is for differs from one to the other. */
function ofBehaviour(calls: readonly CallRecord[], behaviour: Behaviour): Counted {
  const parts = MODES.flatMap((mode) => {
    const own = correlation(calls.filter((call) => call.mode === mode).map(withSuccess(behaviour)));
    return own ? [{ of: mode, value: own.value }] : [];
  });
  return { ...correlate(calls, withSuccess(behaviour)), parts };
}

/** The same correlation in two kinds of calls, and the first less the second. */
function compare(
  behaviour: Behaviour,
  [first, one]: readonly [string, readonly CallRecord[]],
  [second, other]: readonly [string, readonly CallRecord[]],
): Counted {
  const [a, b] = [one, other].map((calls) => correlate(calls, withSuccess(behaviour)));
  const parts = [
    { of: first, estimate: a?.pooled },
    { of: second, estimate: b?.pooled },
  ].flatMap(({ of, estimate }) => (estimate ? [{ of, value: estimate.value }] : []));
  return {
    pooled: correlationGap(a?.pooled ?? null, b?.pooled ?? null),
    within: correlationGap(a?.within ?? null, b?.within ?? null),
    parts,
  };
}

/** Up to this cost a problem seldom needs to be made heavier; from the other on it always does. */
const SMALL_STEP = 3;
const BIG_STEP = 5;

/** Chances by mode, of first calls. */
function modes(calls: readonly CallRecord[], better: Mode, worse: Mode): Counted {
  const first = calls.filter((call) => call.place === 1);
  const of = (mode: Mode, from: readonly CallRecord[]) =>
    from.filter((call) => call.mode === mode).map((call): number => call.success);
  return {
    pooled: shareGap(of(better, first), of(worse, first)),
    within: shareGap(of(better, first.filter(isNoisyBook)), of(worse, first.filter(isNoisyBook))),
    parts: [better, worse].map((mode) => ({ of: mode, value: shareOf(of(mode, first)) })),
  };
}

const advancing = (deal: DealRecord): Pair => ({ x: deal.calls === 0 ? 0 : deal.advances / deal.calls, y: deal.won });

function countedFor(id: FindingId, { calls, deals }: Records): Counted {
  const of = (behaviour: Behaviour) => ofBehaviour(calls, behaviour);
  switch (id) {
    case 'situation':
      return of('situation');
    case 'problem':
      return of('problem');
    case 'problemBySize': {
      // the other modes have a need on the table before anything is asked
      const even = calls.filter((call) => call.mode === 'complacent');
      return compare(
        'problem',
        [`≤ ${SMALL_STEP}`, even.filter((call) => call.cost <= SMALL_STEP)],
        [`≥ ${BIG_STEP}`, even.filter((call) => call.cost >= BIG_STEP)],
      );
    }
    case 'implication':
      return of('implication');
    case 'needPayoff':
      return of('needPayoff');
    case 'feature':
      return of('feature');
    case 'advantage':
      return of('advantage');
    case 'advantageFading':
      return compare(
        'advantage',
        ['first', calls.filter((call) => call.place === 1)],
        ['later', calls.filter((call) => call.place > 1)],
      );
    case 'benefit':
      return of('benefit');
    case 'close':
      return of('close');
    case 'priceAfterFeatures':
      return correlate(calls, (call) => ({ x: call.counts.feature, y: call.priceConcerns }));
    case 'objectionsAfterAdvantages':
      return correlate(calls, (call) => ({ x: call.counts.advantage, y: call.objections }));
    case 'supportAfterBenefits':
      return correlate(calls, (call) => ({ x: call.counts.benefit, y: call.support }));
    case 'advancesWin':
      return correlate(deals, advancing);
    case 'troubleOverGrowth':
      return modes(calls, 'overwhelmed', 'visionary');
    case 'growthOverEvenKeel':
      return modes(calls, 'visionary', 'complacent');
    case 'evenKeelOverOverconfident':
      return modes(calls, 'complacent', 'selfSatisfied');
  }
}

export function literatureTable(records: Records): readonly LiteratureRow[] {
  return FINDINGS.map((finding) => {
    const { pooled, within, parts = [] } = countedFor(finding.id, records);
    return {
      ...finding,
      pooled,
      within,
      parts,
      sign: signOf(pooled),
      agreement: agreementOfBoth(finding.published, pooled, within),
    };
  });
}
