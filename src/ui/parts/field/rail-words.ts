// The small line under a key node: when it came, or what it still wants. Knows the message library, no geometry.

import type { Evidence } from '../../../core/public.ts';
import * as m from '../../../i18n/paraglide/messages.js';
import { locale } from '../../state/locale.svelte.ts';
import type { RailNode } from './day-axis.ts';
import { evidenceName, listed } from './field-words.ts';

/** Where the full words would run into the next node. */
const SHORT: Readonly<Partial<Record<Evidence, () => string>>> = {
  economicMet: m.field_note_economicMet,
  workshop: m.field_note_workshop,
  bidIn: m.field_note_bidIn,
  contract: m.field_note_contract,
};

/** All that is missing where there is room for it between two steps, else the first. */
export function nodeNote({ state, at, missing }: RailNode): string {
  if (state === 'reached') return m.field_node_reached({ day: at });
  if (state === 'forced') return m.field_node_forced({ day: at });
  const words = missing.map((one) => SHORT[one]?.() ?? evidenceName(one));
  const all = listed(words);
  return all.length <= (locale.current === 'zh' ? 9 : 17) ? all : (words[0] ?? '');
}
