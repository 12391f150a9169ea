// What a trainee hands in: made from an attempt, chained move by move, written as a file or as one packed word. It claims no score.

import { canonicalJson, sha256Hex, type Log, type PlayMode } from '../core/public.ts';
import { tidyName } from '../persistence/index.ts';
import type { HandIn, Key } from './model.ts';
import { pack } from './packed.ts';
import { packLog } from './moves-packed.ts';
import { sealed } from './sealed.ts';

export const HAND_IN = 'deal-dojo.hand-in';
export const HAND_IN_MARK = 'DDH';
/** More than this no telephone reads off a projector. */
export const QR_LIMIT = 1_200;

/** What a hand-in takes of an attempt. */
export interface HandedAttempt {
  readonly id: Key;
  readonly scenario: Key;
  readonly world: string;
  readonly text: string;
  readonly rules: number;
  readonly mode: PlayMode;
  readonly startedAt: number;
  readonly savedAt: number;
  readonly log: Log;
  readonly handout?: { readonly class: Key; readonly assignment: Key };
}

type Unchained = Omit<HandIn, 'chain' | 'sum'>;

/** Link 0 holds who, what and how, with what was taken back and hinted; every further link one move. */
export function chainOf({ log, ...head }: Unchained): readonly string[] {
  const { moves, undone, hints } = log;
  let link = sha256Hex(canonicalJson({ ...head, undone, hints }));
  return [link, ...moves.map((move) => (link = sha256Hex(link + canonicalJson(move))))];
}

export const chained = (unchained: Unchained): HandIn => sealed({ ...unchained, chain: chainOf(unchained) });

/** Always the same for the same attempt and name: handing in twice is no second attempt. */
export function makeHandIn(attempt: HandedAttempt, trainee: string): HandIn {
  return chained({
    format: 1,
    kind: HAND_IN,
    class: attempt.handout?.class ?? null,
    assignment: attempt.handout?.assignment ?? null,
    trainee: tidyName(trainee),
    attempt: attempt.id,
    scenario: { id: attempt.scenario, world: attempt.world, text: attempt.text },
    rules: attempt.rules,
    mode: attempt.mode,
    startedAt: attempt.startedAt,
    savedAt: attempt.savedAt,
    log: attempt.log,
  });
}

/** The attempt behind a hand-in, for its debrief; what the trainee planned was not handed in. */
export const attemptFrom = (one: HandIn) => ({
  id: one.attempt,
  profile: null,
  scenario: one.scenario.id,
  world: one.scenario.world,
  text: one.scenario.text,
  rules: one.rules,
  mode: one.mode,
  plan: { aim: null, fallback: null, note: '' },
  startedAt: one.startedAt,
  savedAt: one.savedAt,
  log: one.log,
  finished: true,
  total: null,
  bars: null,
  ...(one.class !== null && one.assignment !== null
    ? { handout: { class: one.class, assignment: one.assignment } }
    : {}),
});

export const handInFile = (handIn: HandIn): string => JSON.stringify(handIn);

/** Chain and sum are left out: whoever unpacks makes them again, and the word has a sum of its own. */
export const packHandIn = (one: HandIn): string =>
  pack(HAND_IN_MARK, [
    one.class,
    one.assignment,
    one.trainee,
    one.attempt,
    one.scenario.id,
    one.scenario.world,
    one.scenario.text,
    one.rules,
    one.mode,
    one.startedAt,
    one.savedAt,
    packLog(one.log),
  ]);

export const qrText = (packed: string): string | null => (packed.length <= QR_LIMIT ? packed : null);
