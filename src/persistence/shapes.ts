// Small shapes that several kinds of kept things are made of. They know none of those kinds.

import * as v from 'valibot';
import { DIMENSIONS, type Dimension } from '../core/public.ts';
import { isKeptId, isScenarioId } from './reading.ts';

export const id = v.pipe(v.string(), v.check(isKeptId, 'id'));
export const scenarioId = v.pipe(v.string(), v.check(isScenarioId, 'id'));
export const fingerprint = v.pipe(v.string(), v.regex(/^[\w:.-]{1,128}$/, 'fingerprint'));
export const whole = (low: number, high: number) => v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high));
/** ms since 1970 */
export const moment = whole(0, Number.MAX_SAFE_INTEGER);
export const percent = whole(0, 100);
export const playMode = v.picklist(['practice', 'exam']);

/** Text of this length at most, in UTF-16 units. */
export const upTo = (length: number) => v.pipe(v.string(), v.maxLength(length));
/** In one language or both. */
export const text = (length: number) =>
  v.strictObject({ zh: v.exactOptional(upTo(length)), en: v.exactOptional(upTo(length)) });

export const perDimension = <const T extends v.GenericSchema>(one: T) =>
  v.strictObject(Object.fromEntries(DIMENSIONS.map((d) => [d, one])) as Record<Dimension, T>);
export const bars = perDimension(percent);

/** As plain data is passed around here: nothing of it is ever changed. */
export type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
