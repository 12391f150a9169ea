// The small line under a key node: when it came, or what it still wants. Knows the message library, no geometry.

import * as m from '../../../i18n/paraglide/messages.js';
import type { RailNode } from './day-axis.ts';
import { evidenceList, evidenceName } from './field-words.ts';

/** Two pieces of evidence where there is room for both, else the first. */
export function nodeNote({ state, at, missing }: RailNode): string {
  if (state === 'reached') return m.field_node_reached({ day: at });
  if (state === 'forced') return m.field_node_forced({ day: at });
  const both = evidenceList(missing);
  const [first] = missing;
  return both.length <= 13 || first === undefined ? both : evidenceName(first);
}
