// The by-the-book robot between calls: the standard stages followed plainly, from what the field shows. It fills in no map it cannot know.

import { EMPTY_MARK, reached, type NeedStage } from '../methodology/index.ts';
import type { Memory } from './robot-book.ts';
import type { ActionCard, DealView, FieldView, Move, PersonCard } from '../session/index.ts';

const can = (card: { readonly refusal: unknown; readonly done?: boolean }): boolean =>
  card.refusal === null && card.done !== true;

const stageOf = (need: { readonly stage: string }): NeedStage => need.stage as NeedStage;
const has = (person: PersonCard, stage: NeedStage): boolean =>
  person.needs.some((need) => reached(stageOf(need), stage));

const SHOWN: readonly ActionCard['kind'][] = ['demo', 'visit', 'reference', 'trial'];

/** Worth another call: somebody new, a second talk for trust, or something shown since that can now be proven. */
function worthACall(person: PersonCard, field: FieldView, memory: Memory): boolean {
  if (person.meet.refusal !== null || person.gone || memory.idle.has(person.id)) return false;
  if (person.calls === 0) return true;
  const rested = person.lastSeen === null || field.day - person.lastSeen >= 5;
  if (!rested || !person.needs.some((need) => stageOf(need) !== 'proven')) return false;
  const shown = field.actions.filter((card) => card.done && SHOWN.includes(card.kind)).length;
  return person.calls < 2 || (has(person, 'answered') && person.calls < 2 + shown && person.calls < 5);
}

const nextCall = (field: FieldView, memory: Memory): Move | null => {
  const order = (p: PersonCard): number =>
    (p.door === 'coach' ? 0 : 1) +
    (p.calls === 0 ? 0 : 4 * p.calls) +
    (has(p, 'explicit') && !has(p, 'proven') ? -2 : 0);
  const ready = field.people.filter((person) => worthACall(person, field, memory)).sort((a, b) => order(a) - order(b));
  return ready[0]?.meet.move ?? null;
};

const act = (field: FieldView, is: (card: ActionCard) => boolean): Move | null =>
  field.actions.find((card) => can(card) && is(card))?.move ?? null;
const desk = (field: FieldView, kind: FieldView['desk'][number]['kind']) =>
  field.desk.find((card) => card.kind === kind && card.refusal === null);

/** An executive's visit wants a counterpart marked first. */
function markCounterpart(field: FieldView): Move | null {
  const visit = field.actions.find(
    (card) => card.kind === 'executive' && !card.done && card.refusal?.why === 'noCounterpart' && card.with !== null,
  );
  const person = field.people.find((one) => one.id === visit?.attends[0]);
  if (!visit || !person) return null;
  return { do: 'mark', person: person.id, mark: { ...EMPTY_MARK, ...person.mark, counterpart: visit.with } };
}

/** As late as the criteria allow, or as soon as the criteria could be ours. */
function workshop(field: FieldView): Move | null {
  const card = field.actions.find((one) => one.kind === 'workshop' && can(one));
  const criteria = field.rails.steps.find((step) => step.step === 'criteria')?.day ?? 0;
  if (!card) return null;
  const ready = field.people.filter((person) => has(person, 'answered')).length >= 3;
  return ready || card.endsOn + 4 > criteria ? card.move : null;
}

/** Whatever has been said aloud and not answered goes into the proposal. */
function proposal(view: DealView, field: FieldView): Move | null {
  if (!desk(field, 'propose')) return null;
  const picks = field.people.flatMap((person) => {
    if (person.gone) return [];
    const need = person.needs.find((one) => stageOf(one) === 'explicit');
    const strength = need && view.dossier.strengths.find((one) => one.answers.includes(need.id));
    return need && strength ? [{ person: person.id, need: need.id, strength: strength.id, win: true }] : [];
  });
  return picks.length > 0 ? { do: 'propose', picks } : null;
}

function serve(field: FieldView): Move | null {
  const next = field.delivery?.checks.find((check) => check.state === 'ahead');
  const card = field.actions.find((one) => one.kind === 'service' && one.refusal === null);
  if (!card) return null;
  const due = next ? next.day - field.day : 30;
  // care lasts thirty days: before each check, and once in a while after the last
  const lately = card.attends.some((id) => {
    const seen = field.people.find((person) => person.id === id)?.lastSeen;
    return seen !== undefined && seen !== null && field.day - seen < 20;
  });
  return due <= card.days + 24 && !lately ? card.move : next ? null : lately ? null : card.move;
}

export function bookFieldMove(view: DealView, field: FieldView, memory: Memory): Move {
  if (view.state === 'briefing') return { do: 'begin' };
  const grade = desk(field, 'grade');
  const survey = field.rails.steps.find((step) => step.step === 'survey')?.day ?? 0;
  const bid = desk(field, 'bid');
  const tender = field.rails.steps.find((step) => step.step === 'tender')?.day ?? 0;
  return (
    (field.decision?.won ? serve(field) : null) ??
    (grade ? { do: 'grade', grade: field.day <= survey ? 'A' : 'B' } : null) ??
    act(field, (card) => card.kind === 'research') ??
    workshop(field) ??
    act(field, (card) => card.kind === 'askCoach') ??
    markCounterpart(field) ??
    act(
      field,
      (card) =>
        card.kind === 'executive' &&
        field.people.some((p) => card.attends.includes(p.id) && p.door !== 'open' && p.door !== 'coach'),
    ) ??
    act(field, (card) => SHOWN.includes(card.kind)) ??
    (bid && field.day + 10 >= tender
      ? (proposal(view, field) ?? { do: 'bid', level: field.money.priceLevel })
      : null) ??
    nextCall(field, memory) ??
    proposal(view, field) ??
    (bid ? { do: 'bid', level: field.money.priceLevel } : null) ??
    (desk(field, 'wait') ? { do: 'wait' } : { do: 'withdraw' })
  );
}
