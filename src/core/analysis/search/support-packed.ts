// Support read from packed words: the terms of methodology/support.ts without their explanation, in one pass.

import * as base from '../../base/index.ts';
import * as L from './layout.ts';
import type { Words } from './layout.ts';

// taken out once: test runners and scripts put a getter behind every imported name, and this is the hot path
const { ANSWERED, BELIEF, CONCERN, EXPLICIT, MIND, SERIOUS, STAGE, TRUST, WIN, word } = L;
const { clamp } = base;

interface Live {
  readonly at: number;
  readonly live: boolean;
}

/** −3..+3. */
export function supportPacked(needs: readonly Live[], words: Words): number {
  const mind = word(words, MIND);
  let serious = false;
  let explicit = false;
  let answered = true;
  for (const { at, live } of needs) {
    if (!live) continue;
    const stage = (word(words, at) >>> STAGE) & 7;
    if (stage >= SERIOUS) serious = true;
    if (stage < EXPLICIT) continue;
    explicit = true;
    if (stage < ANSWERED) answered = false;
  }
  const trust = ((mind >>> TRUST) & 15) - 3;
  let total = serious ? 1 : -1;
  if (explicit && answered) total += 1;
  if (((mind >>> BELIEF) & 7) >= 3) total += 1;
  if (((mind >>> WIN) & 3) === 2) total += 1;
  if (trust >= 3) total += 1;
  if (trust < 0) total -= 1;
  total = clamp(total, -3, serious ? 3 : 0);
  let concerns = 0;
  for (let shift = CONCERN; shift < CONCERN + 8; shift += 2) {
    const state = (mind >>> shift) & 3;
    if (state === 1 || state === 2) concerns++;
  }
  return clamp(total - Math.min(2, concerns), -3, 3);
}
