// What a replayed deal comes to: its bars, what was agreed, and which rule cost how much at which move. It knows no class and no weights.

import {
  DIMENSIONS,
  isMerit,
  must,
  PHASES,
  ratio,
  roundHalfUp,
  scoreOf,
  seriesReportOf,
  type Bar,
  type Deal,
  type Dimension,
  type Id,
  type Log,
  type Outcome,
  type RuleId,
  type Scenario,
} from '../core/public.ts';
import type { HandIn } from './model.ts';

export type Bars = Readonly<Record<Dimension, number>>;

/** Where in a deal a move was made: the phase of its call, or between calls. */
export const PLACES = [...PHASES, 'field'] as const;
export type Place = (typeof PLACES)[number];

/** A rule broken at a move, and the points of the bars it cost, as the debrief counts them. */
export interface Loss {
  /** Index of the move in the log. */
  readonly at: number;
  readonly rule: RuleId;
  readonly person: Id;
  readonly place: Place;
  readonly points: number;
}

export interface Played {
  readonly handIn: HandIn;
  /** The bars of every call; a campaign is scored as one. */
  readonly scored: readonly Bars[];
  readonly bars: Bars;
  /** Dimensions that do not count at all: a campaign rightly given up has no people and no value to score. */
  readonly off: readonly Dimension[];
  readonly losses: readonly Loss[];
  readonly outcome: Outcome | null;
  readonly size: number | null;
  readonly won: boolean | null;
}

export const barsBy = (value: (dimension: Dimension) => number): Bars =>
  Object.fromEntries(DIMENSIONS.map((d) => [d, value(d)])) as Record<Dimension, number>;

export const meanOf = (all: readonly number[]): number =>
  roundHalfUp(
    ratio(
      all.reduce((sum, one) => sum + one, 0),
      Math.max(1, all.length),
    ),
  );

const shown = (bars: readonly Bar[]): Bars => barsBy((d) => bars.find((bar) => bar.dimension === d)?.shown ?? 0);

/** In a call that ends with a next step, letting the customer talk brings this much (simulation.md section 8). */
const TALK_SHARE = 10;

/** What the debrief's terms take away for a rule, and at which turns. */
function costs(bars: readonly Bar[]): readonly { rule: RuleId | null; turn: number; points: number }[] {
  return bars
    .flatMap((bar) => bar.terms)
    .flatMap(({ what, rule, turns, points }) => {
      const lost = what === 'talkShare' && rule !== null ? TALK_SHARE : -points.n / points.d;
      // a price named too early or given away has its turns, but stands in the debrief as margin
      if (lost <= 0 || (rule === null && what !== 'margin')) return [];
      return turns.map((turn) => ({ rule, turn, points: lost / turns.length }));
    });
}

const MARGIN_RULES: readonly RuleId[] = ['priceTooEarly', 'caved'];

/** Joins the costs to the moves that brought the rules up. */
function lossesOf(deals: readonly Deal[], bars: readonly Bar[]): readonly Loss[] {
  const open = [...costs(bars)];
  return deals.slice(1).flatMap((deal, at): Loss[] => {
    const before = must(deals[at], 'a position');
    const phase = before.deal.value === 'call' ? PHASES.find((one) => one === before.call?.value) : undefined;
    return deal.hits.slice(before.hits.length).flatMap(({ rule, turn, person }): Loss[] => {
      if (isMerit(rule)) return [];
      let points = 0;
      // a rule can cost on two bars, and twice in one turn: each cost is taken once a bar
      const mine = open.filter(
        (one) => one.turn === turn && (one.rule === rule || (one.rule === null && MARGIN_RULES.includes(rule))),
      );
      for (const one of mine) {
        points += one.points;
        open.splice(open.indexOf(one), 1);
      }
      return [{ at, rule, person, place: phase ?? 'field', points: Math.round(100 * points) / 100 }];
    });
  });
}

function barsPerCall(scenario: Scenario, deal: Deal, log: Log): readonly (readonly Bar[])[] {
  if (scenario.length === 'series') return seriesReportOf(scenario, log, 'exam').calls.map((call) => call.bars);
  return [scoreOf(scenario, deal, log).bars];
}

const isOutcome = (value: unknown): value is Outcome =>
  value === 'order' || value === 'advance' || value === 'continuation' || value === 'noSale';

/** `deals` are all positions of a deal that is over. */
export function played(scenario: Scenario, handIn: HandIn, deals: readonly Deal[]): Played {
  const deal = must(deals.at(-1), 'a deal');
  const calls = barsPerCall(scenario, deal, handIn.log);
  const scored = calls.map(shown);
  const campaign = scenario.length === 'campaign';
  const ended = deal.call?.value;
  return {
    handIn,
    scored,
    bars: barsBy((d) => meanOf(scored.map((bars) => bars[d]))),
    off: campaign && deal.field?.ended?.ending === 'rightNoGo' ? ['people', 'value'] : [],
    losses: lossesOf(deals, calls.flat()),
    outcome: !campaign && isOutcome(ended) ? ended : null,
    size: campaign ? null : Math.max(0, ...deal.agreed.map((id) => scenario.advances[id]?.size ?? 0)),
    won: campaign ? (deal.field?.decision?.won ?? false) : null,
  };
}
