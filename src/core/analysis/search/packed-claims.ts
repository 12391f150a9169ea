// What the reaction rows ask about a packed position, as bits: the claims of methodology/claims.ts read from words.

import * as theory from '../../methodology/index.ts';
import type { AdvanceTable, CallTable, NeedTable } from './compile.ts';
import * as L from './layout.ts';
import type { Words } from './layout.ts';
import * as R from './row-masks.ts';
import * as supporting from './support-packed.ts';

// taken out once: test runners and scripts put a getter behind every imported name, and this is the hot path
const { MODE_FIGURES } = theory;
const { supportPacked } = supporting;
const { ACUTE, ACUTE_WEIGHED, ANSWERED, CHATTED, CHATTED_TODAY, CONCERN, DIGS, EVIDENCE_USED, EXPLICIT, HIDDEN } = L;
const { IMPLIED, KNOWN, LISTENED, MIND, MODE, MODE_ORDER, OVERWHELMED, PAYOFF, PHASE, PITCHED, SAID, SERIOUS } = L;
const { SITUATIONS, STAGE_ORDER, TALLY, TRUST, WEIGHT, WIN, isSet, word } = L;
const { A, S } = R;

const TOLERANCE = MODE_ORDER.map((mode) => MODE_FIGURES[mode].tolerance);

const STAGE_CLAIMS: readonly number[] = STAGE_ORDER.map(
  (_, stage) =>
    (stage === HIDDEN ? A.hidden : A.onTheTable) |
    (stage === SERIOUS ? A.serious : 0) |
    (stage === EXPLICIT ? A.explicit : 0) |
    (stage < EXPLICIT ? A.belowExplicit : A.explicitOrFurther),
);

export interface ClaimReader {
  /** Claims about the person and the call. */
  readonly stateClaims: (words: Words) => number;
  /** The need an action speaks of; a proof speaks of what it proves. */
  readonly aimOf: (words: Words, action: number) => NeedTable | null;
  /** Claims about an action and the need it speaks of. */
  readonly claimsAbout: (words: Words, action: number, need: NeedTable | null) => number;
}

export function claimReader(table: CallTable): ClaimReader {
  const { theirs } = table;

  function stateClaims(words: Words): number {
    const mind = word(words, MIND);
    const tally = word(words, TALLY);
    const mode = (mind >>> MODE) & 3;
    let claims = [S.visionary, S.overwhelmed, S.complacent, S.selfSatisfied][mode] ?? 0;
    const acute = theirs[((mind >>> ACUTE) & 15) - 1];
    if (mode === OVERWHELMED && acute && (word(words, acute.at) & 7) < ANSWERED) claims |= S.acutePending;
    if (((tally >>> SITUATIONS) & 3) >= (TOLERANCE[mode] ?? 0)) claims |= S.beyondTolerance;
    if ((tally >>> EVIDENCE_USED) & 1) claims |= S.evidenceUsed;
    if ((tally >>> ACUTE_WEIGHED) & 1) claims |= S.acuteWeighed;
    if ((tally >>> PITCHED) & 1) claims |= S.pitched;
    const trust = ((mind >>> TRUST) & 15) - 3;
    const win = (mind >>> WIN) & 3;
    if (trust >= 1) claims |= S.trusted;
    if (table.coachable && trust >= 3 && win === 2) claims |= S.coachReady;
    if (table.hasWin && win === 0) claims |= S.winUnheard;
    for (let shift = CONCERN; shift < CONCERN + 8; shift += 2)
      if (((mind >>> shift) & 3) === 1) claims |= S.concernOpen;
    if (((mind >>> CONCERN) & 3) === 2) claims |= S.priceVoiced;
    for (const need of theirs) {
      const packed = word(words, need.at);
      const stage = packed & 7;
      const heavy = ((packed >>> WEIGHT) & 15) >= need.heavy;
      if (stage >= ANSWERED) claims |= S.anyAnswered | (heavy ? S.answeredIsHeavy : 0);
      if (stage >= EXPLICIT && heavy) claims |= S.explicitIsHeavy;
    }
    if ((mind >>> CHATTED) & 1) claims |= S.chatted;
    if (((tally >>> PHASE) & 3) === 0) claims |= S.opening;
    if (((tally >>> DIGS) & 3) >= 2) claims |= S.thirdDig;
    const said = (tally >>> SAID) & 3;
    if (said === 1) claims |= S.factSaid;
    if (said >= 2) claims |= S.answerSaid;
    if (said === 3) claims |= S.consequenceSaid;
    if ((tally >>> LISTENED) & 1) claims |= S.listened;
    if ((tally >>> CHATTED_TODAY) & 1) claims |= S.chattedToday;
    return claims;
  }

  function aimOf(words: Words, action: number): NeedTable | null {
    const line = table.lines[action];
    if (!line) return null;
    if (line.proves === null) return line.need;
    let early: NeedTable | null = null;
    for (const need of line.proves) {
      const stage = word(words, need.at) & 7;
      if (stage === ANSWERED) return need;
      if (early === null && stage >= IMPLIED && stage <= EXPLICIT) early = need;
    }
    return early;
  }

  function claimsAbout(words: Words, action: number, need: NeedTable | null): number {
    const line = table.lines[action];
    const mind = word(words, MIND);
    const mode = (mind >>> MODE) & 3;
    let claims = line ? line.claims : 0;
    let stage = HIDDEN;
    if (need && need.at >= 0) {
      const packed = word(words, need.at);
      stage = packed & 7;
      const left = need.layers - ((packed >>> KNOWN) & 31);
      if (need.kind === 1) claims |= A.growth;
      if (mode === OVERWHELMED && need === theirs[((mind >>> ACUTE) & 15) - 1]) claims |= A.acute;
      if (left > 0) claims |= left === 1 ? A.undug | A.nextIsRoot : A.undug;
      if ((packed >>> PAYOFF) & 1) claims |= A.payoffAsked;
      if (Math.min(10, ((packed >>> WEIGHT) & 15) + 3) >= (need.thresholds[mode] ?? 0)) claims |= A.payoffTips;
    } else claims |= A.noStake;
    claims |= STAGE_CLAIMS[stage] ?? 0;
    if (need) for (const hint of need.hints) if (isSet(words, hint)) claims |= A.hintKnown;
    if (line) {
      if (line.speaksToWin && ((mind >>> WIN) & 3) === 1) claims |= A.meetsHeardWin;
      if (line.proves !== null && need) claims |= A.answers | (stage === ANSWERED ? A.provesAnswered : A.provesEarly);
      return claims;
    }
    const advance = table.advances[action - table.lines.length];
    if (advance && grantable(advance, words, supportPacked(theirs, words))) claims |= A.grantable;
    return claims;
  }

  return { stateClaims, aimOf, claimsAbout };
}

/** Whether an advance would be granted, at this support. */
export function grantable(advance: AdvanceTable, words: Words, support: number): boolean {
  if (!advance.possible || support < advance.support) return false;
  for (const { at, stage } of advance.stages) if ((word(words, at) & 7) < stage) return false;
  for (const bit of advance.known) if (!isSet(words, bit)) return false;
  return advance.when === null || advance.when(words);
}
