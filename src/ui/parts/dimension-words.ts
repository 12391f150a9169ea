// The six bars by name. Knows the message library, no screen.

import type { Dimension } from '../../core/public.ts';
import * as m from '../../i18n/paraglide/messages.js';

const NAMES: Readonly<Record<Dimension, () => string>> = {
  questions: m.library_dimension_questions,
  people: m.library_dimension_people,
  process: m.library_dimension_process,
  value: m.library_dimension_value,
  discipline: m.library_dimension_discipline,
  result: m.library_dimension_result,
};

export const dimensionName = (dimension: Dimension): string => NAMES[dimension]();
