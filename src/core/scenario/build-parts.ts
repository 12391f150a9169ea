// The small pieces from which the judged scenario is built: texts by language, conditions, maps. It knows no section of the file.

import type { Lang, Text } from '../base/index.ts';
import type { Condition, Id } from './model.ts';
import type { ConditionFile } from './shape-condition.ts';
import type { TextFile } from './shape-parts.ts';

type Optional<T> = { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };
type Required<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] };
/** Leaves out what is undefined, in value and in type. */
export const present = <T extends object>(value: T): Required<T> & Optional<T> =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Required<T> & Optional<T>;

/** In the order of the ids: such maps are looked up, never counted, so their order in the file must not reach the game. */
export const sorted = <T>(record: Readonly<Record<Id, T>>): Record<Id, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

export const mapped = <A, B>(record: Readonly<Record<Id, A>> | undefined, to: (value: A, id: Id) => B): Record<Id, B> =>
  Object.fromEntries(Object.entries(record ?? {}).map(([id, value]) => [id, to(value, id)]));

/** A single string stands for every language; ends are trimmed, because block texts carry a last line break. */
export function textOf(text: TextFile, languages: readonly Lang[]): Text {
  const words = (lang: Lang): string | undefined => (typeof text === 'string' ? text : text[lang]);
  return Object.fromEntries(
    languages.flatMap((lang) => {
      const found = words(lang)?.trim();
      return found === undefined ? [] : [[lang, found]];
    }),
  );
}

export function conditionOf(one: ConditionFile): Condition {
  if (one.known !== undefined) return { known: one.known };
  if (one.stage) return { stage: { need: one.stage.need, atLeast: one.stage.atLeast } };
  if (one.support !== undefined) return { support: one.support };
  if (one.after !== undefined) return { after: one.after };
  if (one.day !== undefined) return { day: one.day };
  if (one.not) return { not: conditionOf(one.not) };
  if (one.any) return { any: one.any.map(conditionOf) };
  return { all: (one.all ?? []).map(conditionOf) };
}
