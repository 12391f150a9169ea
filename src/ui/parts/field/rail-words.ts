// The small line under a key node: when it came, or what it still wants. Knows the message library, no geometry.

import * as m from '../../../i18n/paraglide/messages.js';
import { locale } from '../../state/locale.svelte.ts';
import type { RailNode } from './day-axis.ts';
import { evidenceName, listed } from './field-words.ts';

/** All that is missing where there is room for it between two steps, else the first. */
export function nodeNote({ state, at, missing }: RailNode): string {
  if (state === 'reached') return m.field_node_reached({ day: at });
  if (state === 'forced') return m.field_node_forced({ day: at });
  const words = missing.map((one) => (one === 'economicMet' ? m.field_note_economicMet() : evidenceName(one)));
  const all = listed(words);
  return all.length <= (locale.current === 'zh' ? 9 : 17) ? all : (words[0] ?? '');
}
