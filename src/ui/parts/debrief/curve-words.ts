// The curve in words: for screen readers, for the line under the cursor. “At least” is said, never drawn alone.

import * as m from '../../../i18n/paraglide/messages.js';
import { pointsText } from './points.ts';
import type { Slot } from './slots.ts';

const whole = (value: number): string => String(Math.round(value)).replace('-', '−');

function slotWords({ name, word, why, point }: Slot, exact: boolean): string {
  if (!point) return m.analysis_curve_pending({ name });
  const values = { before: whole(point.before), after: whole(point.after) };
  const span = exact ? m.analysis_curve_span(values) : m.analysis_curve_span_least(values);
  const { loss } = point.review;
  const fell =
    loss && loss.n > 0
      ? exact
        ? m.analysis_curve_fell({ n: pointsText(loss) })
        : m.analysis_found_short({ n: pointsText(loss) })
      : '';
  const parts = [name, word, span, fell, loss && loss.n > 0 ? why : ''].filter(Boolean);
  return parts.join(m.debrief_sep());
}

/** One place: all that is known of it. Several: from where to where, and on which moves it turned. */
export function curveWords(slots: readonly Slot[], exact: boolean): string {
  const [only] = slots;
  if (slots.length === 1 && only) return slotWords(only, exact);
  const points = slots.flatMap(({ point }) => point ?? []);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return m.analysis_curve_empty();
  const ends = { before: whole(first.before), after: whole(last.after) };
  const turning = slots.filter((slot) => slot.turning).map((slot) => slotWords(slot, exact));
  return [
    exact ? m.analysis_curve_ends(ends) : m.analysis_curve_ends_least(ends),
    turning.length > 0
      ? m.analysis_curve_turns({ list: turning.join(m.analysis_semicolon()) })
      : m.analysis_curve_calm(),
  ].join(m.debrief_gap());
}
