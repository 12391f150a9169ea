// The shape of `when:`; conditions nest, so this is the one recursive part of the file.

import * as v from 'valibot';
import { NEED_STAGES } from '../methodology/vocabulary.ts';
import { amount, idOf, mapping, word } from './shape-parts.ts';

export interface ConditionFile {
  known?: string | undefined;
  stage?: { need: string; atLeast: (typeof NEED_STAGES)[number] } | undefined;
  support?: number | undefined;
  after?: string | undefined;
  day?: number | undefined;
  not?: ConditionFile | undefined;
  any?: ConditionFile[] | undefined;
  all?: ConditionFile[] | undefined;
}

export const CONDITION_KEYS = ['known', 'stage', 'support', 'after', 'day', 'not', 'any', 'all'] as const;

export const condition: v.GenericSchema<ConditionFile> = v.lazy(() => conditionForm);

export const conditionForm: v.GenericSchema<ConditionFile> = mapping({
  known: v.optional(idOf('fact')),
  stage: v.optional(mapping({ need: idOf('need'), atLeast: word(NEED_STAGES) })),
  support: v.optional(amount(-3, 3)),
  after: v.optional(idOf('line')),
  day: v.optional(amount(0, 999)),
  not: v.optional(condition),
  any: v.optional(v.array(condition)),
  all: v.optional(v.array(condition)),
});
