// How a person's mode and concerns change, on packed words: the arrows of machines/buyer.ts and the concerns of machines/mind.ts.

import * as theory from '../../methodology/index.ts';
import type { NeedTable } from './compile.ts';
import * as L from './layout.ts';
import type { Words } from './layout.ts';
import type { RowMask } from './row-masks.ts';

// taken out once: test runners and scripts put a getter behind every imported name, and this is the hot path
const { EVIDENCE_TO_DOUBT } = theory;
const { ACUTE, COMPLACENT, CONCERN, IMPLIED, MIND, MODE, OVERWHELMED, PROVEN, SELF_SATISFIED, SERIOUS } = L;
const { VISIONARY, WAITING, WEIGHT, word } = L;

/** The arrows of the mode: at most one a move; what tips on seeing everything anew waits for the next. */
export function turn(
  theirs: readonly NeedTable[],
  to: Words,
  mode: number,
  waiting: number,
  fresh: NeedTable | null,
  doubts: number,
): void {
  const mind = word(to, MIND);
  let next = mode;
  let acute = 0;
  if (mode === OVERWHELMED) {
    const pressing = theirs[((mind >>> ACUTE) & 15) - 1];
    if (pressing && (word(to, pressing.at) & 7) === PROVEN) next = COMPLACENT;
  } else if (mode === COMPLACENT) {
    const trouble = serious(theirs, to, 0, fresh, waiting);
    if (trouble) {
      next = OVERWHELMED;
      acute = theirs.indexOf(trouble) + 1;
    } else if (serious(theirs, to, 1, fresh, waiting)) next = VISIONARY;
  } else if (mode === SELF_SATISFIED && doubts >= EVIDENCE_TO_DOUBT) next = COMPLACENT;
  if (next === mode) return;
  let waits = 0;
  for (const need of theirs) {
    const packed = word(to, need.at);
    if ((packed & 7) !== IMPLIED || ((packed >>> WEIGHT) & 15) < (need.thresholds[next] ?? 0)) continue;
    to[need.at] = packed + 1;
    if (waits === 0) waits = need.kind + 1;
  }
  to[MIND] =
    (mind & ~((3 << MODE) | (15 << ACUTE) | (3 << WAITING))) | (next << MODE) | (acute << ACUTE) | (waits << WAITING);
}

/** The need of a kind that has just turned serious, or that was waiting. */
function serious(
  theirs: readonly NeedTable[],
  to: Words,
  kind: number,
  fresh: NeedTable | null,
  waiting: number,
): NeedTable | null {
  if (fresh?.kind === kind) return fresh;
  if (waiting !== kind + 1) return null;
  for (const need of theirs) if (need.kind === kind && (word(to, need.at) & 7) === SERIOUS) return need;
  return null;
}

/** Raised first, then said aloud, then cleared: the order of mind.ts. */
export function concernsAfter(mind: number, row: RowMask): number {
  let concerns = (mind >>> CONCERN) & 255;
  for (const shift of row.raises)
    if (((concerns >>> shift) & 3) !== 2) concerns = (concerns & ~(3 << shift)) | (1 << shift);
  if (row.voices)
    for (let shift = 0; shift < 8; shift += 2)
      if (((concerns >>> shift) & 3) === 1) concerns = (concerns & ~(3 << shift)) | (2 << shift);
  for (const shift of row.clears) if (((concerns >>> shift) & 3) !== 0) concerns |= 3 << shift;
  return concerns << CONCERN;
}
