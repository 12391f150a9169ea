// The by-the-book robot: the standard process followed plainly (D11), from what a trainee sees. No knowledge of the buyer's mind.

import { textIn } from '../base/index.ts';
import { reached, type MoveKind } from '../methodology/index.ts';
import type { Id } from '../scenario/index.ts';
import type { CallView, DealView, Move, NeedView, OfferView, TurnView } from '../session/index.ts';

interface Sight {
  readonly view: DealView;
  readonly call: CallView;
  readonly before: readonly OfferView[];
  readonly memory: Memory;
}

/** What anyone would remember of earlier talks: which lines led nowhere, and whom there was nothing left to ask. */
export interface Memory {
  /** Line → what was on the table when it led nowhere: once that has changed it may be tried again. */
  readonly failed: Map<Id, string>;
  readonly idle: Set<Id>;
}

export const freshMemory = (): Memory => ({ failed: new Map(), idle: new Set() });

const LISTEN: Move = { do: 'listen' };
const LEAVE: Move = { do: 'leave' };

const ANSWERS: readonly (MoveKind | null)[] = ['problem', 'implication', 'needPayoff', 'dig'];
const opened = (turn: TurnView | undefined): boolean => turn?.note?.reaction === 'opens';
const lastIs = (call: CallView, kinds: readonly (MoveKind | null)[]): boolean =>
  kinds.includes(call.turns.at(-1)?.kind ?? null);
const count = (call: CallView, is: (turn: TurnView, at: number) => boolean): number => call.turns.filter(is).length;
const saidBefore = (call: CallView, offer: OfferView): boolean =>
  call.turns.some((turn) => textIn(turn.said, 'zh') === textIn(offer.say, 'zh')); // a text may be in English only

/** Play back the first answer, the first consequence, and whenever the buyer cools or has been asked why twice running. */
function playBack(call: CallView): boolean {
  const last = call.turns.at(-1);
  if (!opened(last) || !lastIs(call, ANSWERS)) return false;
  const played = (after: readonly MoveKind[]) =>
    call.turns.some(
      (turn, i) => turn.kind === 'listen' && opened(turn) && after.includes(call.turns[i - 1]?.kind ?? 'leave'),
    );
  if (!call.turns.some((turn) => turn.kind === 'listen'))
    return last?.kind !== 'dig' || count(call, (t) => t.kind === 'dig') >= 2;
  if (last?.kind === 'needPayoff' && !played(['implication', 'needPayoff'])) return true;
  if (last?.kind === 'dig' && call.turns.at(-2)?.kind === 'dig' && call.coach?.needs.some((need) => need.deeper))
    return true;
  return call.coach?.attention === 'cooling' || call.coach?.attention === 'restless';
}

const about = (call: CallView, kind: MoveKind, need: NeedView): OfferView | undefined => {
  const offers = call.hand.filter((offer) => offer.kind === kind && offer.about === need.id);
  return offers.find((offer) => offer.evidence) ?? offers[0];
};

/** The step a need on the table calls for: why, so what, what would it be worth, and the strength that answers it. */
function develop(view: DealView, call: CallView, need: NeedView): OfferView | undefined {
  if (need.deeper) return about(call, 'dig', need) ?? call.hand.find((offer) => offer.kind === 'dig');
  if (need.stage === 'explicit') {
    const ours = view.dossier.strengths.filter((strength) => strength.answers.includes(need.id)).map((s) => s.id);
    return call.hand.find(
      (offer) => offer.kind === 'present' && offer.about === need.id && ours.includes(offer.strength ?? ''),
    );
  }
  if (need.stage === 'serious') return about(call, 'needPayoff', need);
  if (need.stage !== 'implied') return undefined;
  const theirVision = need.bricks[0] === null && !call.turns.some((turn) => turn.kind === 'needPayoff');
  return (
    (theirVision ? about(call, 'needPayoff', need) : undefined) ??
    about(call, 'implication', need) ??
    about(call, 'needPayoff', need)
  );
}

/** What one may decently ask for: a proof earns the largest step, an answer the middle one, a need the smallest. */
function ask(call: CallView): Move | null {
  if (call.turns.at(-1)?.note?.reaction === 'declined' && call.minutesLeft >= 2) return LISTEN;
  const needs = call.coach?.needs ?? [];
  const earned = needs.some((n) => n.stage === 'proven') ? 3 : needs.some((n) => n.stage === 'answered') ? 2 : 1;
  const offers = call.hand.filter((offer) => offer.kind === 'request' && !saidBefore(call, offer));
  const bySize = [...offers].sort((a, b) => (b.size ?? 0) - (a.size ?? 0));
  return (bySize.find((offer) => (offer.size ?? 0) <= earned) ?? bySize.at(-1))?.move ?? null;
}

/** A proof is worth showing for a need that has been answered by that very strength. */
const provesSomething = (view: DealView, needs: readonly NeedView[], offer: OfferView): boolean => {
  const answers = view.dossier.strengths.find((strength) => strength.id === offer.strength)?.answers ?? [];
  return needs.some((need) => need.stage === 'answered' && answers.includes(need.id));
};

/** Minutes below which a second need is not begun any more: P, I, N, a benefit, a request. */
const SECOND_NEED = 12;

function find(call: CallView, before: readonly OfferView[]): Move | null {
  const fresh = (offer: OfferView) => !before.some((one) => one.id === offer.id);
  const problems = call.hand.filter(
    (offer) => offer.kind === 'problem' && offer.about === null && !saidBefore(call, offer),
  );
  const leads =
    count(call, (turn) => turn.note?.lead === true) + count(call, (turn) => turn.kind === 'dig' && opened(turn));
  const followUp = problems.find(fresh);
  if (followUp && call.turns.length > 0) return followUp.move;
  const asked = count(call, (turn) => turn.kind === 'situation');
  const question = call.hand.find((offer) => offer.kind === 'situation');
  if (
    question &&
    asked <= count(call, (turn) => turn.kind === 'problem') + 1 &&
    asked < 3 &&
    leads <= count(call, (t) => t.kind === 'problem')
  )
    return question.move;
  return problems[0]?.move ?? question?.move ?? null;
}

/** Ask them to coach once they have been answered and met before: trust takes two calls. */
const coachable = (visits: number, call: CallView): OfferView | undefined =>
  visits >= 2 ? call.hand.find((offer) => offer.kind === 'askToCoach' && !saidBefore(call, offer)) : undefined;

/** What is on the table, in a word. */
export const tableOf = (call: CallView): string =>
  (call.coach?.needs ?? []).map((need) => `${need.id}:${need.stage}:${need.layers.length}`).join(' ');

export function bookMove({ view, call: whole, before, memory }: Sight): Move {
  // a line that led nowhere is not tried again; a step once declined may be, when more has been earned since
  const call: CallView = {
    ...whole,
    hand: whole.hand.filter((offer) => offer.kind === 'request' || memory.failed.get(offer.id) !== tableOf(whole)),
  };
  const needs = call.coach?.needs ?? [];
  const defer = call.hand.find((offer) => offer.kind === 'defer');
  if (call.priceAsked && defer) return defer.move;
  const chat = call.hand.find((offer) => offer.kind === 'chat');
  const visits = view.field?.people.find((person) => person.id === call.person.id)?.calls ?? 1;
  if (call.turns.length === 0 && chat && (needs.length === 0 || visits === 2)) return chat.move;
  if (playBack(call)) return LISTEN;

  for (const need of [...needs].sort(
    (a, b) => Number(b.id === call.coach?.inTalk) - Number(a.id === call.coach?.inTalk),
  )) {
    const step = develop(view, call, need);
    if (step) return step.move;
  }
  const answered = needs.some((need) => reached(need.stage, 'answered'));
  if (!answered || (call.minutesLeft >= SECOND_NEED && needs.length < 2)) {
    const next = find(call, before);
    if (next && (!answered || next.do === 'say')) return next;
  }
  if (answered) {
    const guide = coachable(visits, call);
    if (guide && call.turns.length > 0) return guide.move;
    const proof = call.hand.find(
      (offer) => offer.kind === 'prove' && !saidBefore(call, offer) && provesSomething(view, needs, offer),
    );
    if (proof && call.minutesLeft > proof.minutes && needs.some((need) => need.stage === 'answered')) return proof.move;
    const last = call.turns.at(-1);
    if (last?.kind === 'present' && call.minutesLeft >= 2) return LISTEN;
    return ask(call) ?? LEAVE;
  }
  // nothing said aloud yet: asking now would only push
  return needs.some((need) => reached(need.stage, 'serious')) ? (ask(call) ?? LEAVE) : LEAVE;
}
