// Where a day lies on the rails: straight between the buyer's steps, each interval wide enough for its words. Pure geometry.

import type { BuyerStep, Evidence, FieldView, NodeState, SellerStage } from '../../../core/public.ts';

export type DayAxis = (day: number) => number;

/** `stops`: days in order; `from`..`to`: places of the first and the last; `least`: width an interval has at least. */
export function dayAxis(stops: readonly number[], from: number, to: number, least: number): DayAxis {
  const gaps = stops.slice(1).map((day, i) => day - (stops[i] ?? day));
  const days = gaps.reduce((sum, gap) => sum + gap, 0) || 1;
  const base = Math.min(least, (to - from) / Math.max(1, gaps.length));
  const spare = to - from - base * gaps.length;
  const places = [from];
  for (const gap of gaps) places.push((places.at(-1) ?? from) + base + (spare * gap) / days);
  return (day) => {
    const next = stops.findIndex((stop) => stop >= day);
    if (next <= 0) return next === 0 ? from : to;
    const [a, b] = [stops[next - 1] ?? 0, stops[next] ?? 0];
    const [x, y] = [places[next - 1] ?? from, places[next] ?? to];
    return x + ((y - x) * (day - a)) / (b - a);
  };
}

/** Pushes places apart to at least `gap`, in order, within bounds; where there is no room, evenly. */
export function spread(places: readonly number[], gap: number, low: number, high: number): readonly number[] {
  const room = places.length > 1 ? Math.min(gap, (high - low) / (places.length - 1)) : gap;
  const pushed: number[] = [];
  for (const place of places) pushed.push(Math.max(place, (pushed.at(-1) ?? -Infinity) + room, low));
  for (let i = pushed.length - 1, top = high; i >= 0; i--, top -= room) {
    const here = pushed[i] ?? 0;
    if (here <= top) break;
    pushed[i] = top;
  }
  return pushed;
}

/** The step of the buyer before which a key node should be reached. */
const DUE: Readonly<Record<SellerStage, readonly BuyerStep[]>> = {
  develop: ['project'],
  enter: ['survey'],
  propose: ['criteria'],
  bid: ['tender'],
  negotiate: ['commit'],
  implement: ['accept', 'install'],
  care: ['renew'],
};

export interface RailNode {
  readonly stage: SellerStage;
  readonly state: NodeState;
  /** Where it stands: the day it came, else the day it is due. */
  readonly at: number;
  readonly due: number;
  /** Days overdue; 0: not. */
  readonly late: number;
  readonly missing: readonly Evidence[];
}

/** The key nodes that have a step of the buyer to keep up with, in order. */
export function railNodes({ rails, day, ended }: FieldView): readonly RailNode[] {
  return rails.nodes.flatMap(({ stage, state, day: came, missing }) => {
    const due = DUE[stage]
      .map((step) => rails.steps.find((one) => one.step === step)?.day)
      .find((on) => on !== undefined);
    if (due === undefined) return [];
    const late = state === 'ahead' && !ended && due < day ? day - due : 0;
    return [{ stage, state, at: came ?? due, due, late, missing }];
  });
}

/** Days a sleeper stands on: every five, or rarer where they would run together. */
export function sleepers(axis: DayAxis, last: number, least: number): readonly number[] {
  const every = [5, 10, 20, 50].find((n) => {
    for (let day = n; day <= last; day += n) if (axis(day) - axis(day - n) < least) return false;
    return true;
  });
  const step = every ?? 50;
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, i) => i * step);
}

/** The next step of the buyer, if one is still to come. */
export const nextStep = ({ rails, day }: FieldView): { readonly step: BuyerStep; readonly day: number } | undefined =>
  rails.steps.find((step) => step.day > day);

/** A day of the calendar as a date in the reader's language. */
export function dateOf(begins: string, day: number, lang: string): string {
  const date = new Date(`${begins}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return '';
  date.setUTCDate(date.getUTCDate() + day);
  return new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    month: lang === 'zh' ? 'long' : 'short',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}
