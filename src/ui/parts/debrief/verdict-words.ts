// The five verdicts, what a position called for, and the moves of a found line, in the interface's words. Knows the message library, no screen.

import type { FieldMove, LineStep, MoveKind, MoveReview, Review, VerdictWord } from '../../../core/public.ts';
import * as m from '../../../i18n/paraglide/messages.js';
import { say } from '../../state/locale.svelte.ts';
import type { Mark } from '../mark-paths.ts';
import { kindName } from '../words.ts';

const VERDICTS: Readonly<Record<VerdictWord, { mark: Mark; name: () => string }>> = {
  best: { mark: 'best', name: m.analysis_word_best },
  good: { mark: 'good', name: m.analysis_word_good },
  inaccuracy: { mark: 'slack', name: m.analysis_word_inaccuracy },
  mistake: { mark: 'fault', name: m.analysis_word_mistake },
  blunder: { mark: 'blunder', name: m.analysis_word_blunder },
};
/** From praise to fault, as the key under the heading has them. */
export const VERDICT_KEY: readonly VerdictWord[] = ['best', 'good', 'inaccuracy', 'mistake', 'blunder'];
export const verdictMark = (word: VerdictWord): Mark => VERDICTS[word].mark;
export const verdictName = (word: VerdictWord): string => VERDICTS[word].name();

const DUE: Readonly<Record<MoveKind, () => string>> = {
  situation: m.analysis_due_situation,
  problem: m.analysis_due_problem,
  implication: m.analysis_due_implication,
  needPayoff: m.analysis_due_needPayoff,
  dig: m.analysis_due_dig,
  listen: m.analysis_due_listen,
  present: m.analysis_due_present,
  prove: m.analysis_due_prove,
  price: m.analysis_due_price,
  concede: m.analysis_due_concede,
  defer: m.analysis_due_defer,
  close: m.analysis_due_close,
  request: m.analysis_due_request,
  askToCoach: m.analysis_due_askToCoach,
  chat: m.analysis_due_chat,
  leave: m.analysis_due_leave,
};
/** “ask an implication question” */
export const dueWords = (kind: MoveKind): string => DUE[kind]();

const DEEDS: Readonly<Record<FieldMove['do'], () => string>> = {
  begin: m.analysis_do_begin,
  act: m.analysis_do_act,
  grade: m.analysis_do_grade,
  mark: m.analysis_do_mark,
  propose: m.analysis_do_propose,
  bid: m.analysis_do_bid,
  negotiate: m.analysis_do_negotiate,
  clear: m.analysis_do_clear,
  force: m.analysis_do_force,
  wait: m.analysis_do_wait,
  withdraw: m.analysis_do_withdraw,
};
/** As something to do: “Submit the bid”. */
export const deedName = (deed: FieldMove['do']): string => DEEDS[deed]();

/** What is said or done, for a line or for a choice; moves without words of their own go by their name. */
export function moveWords(
  { said, kind, field, person, move }: Pick<LineStep, 'said' | 'kind' | 'field' | 'move'> & { person?: string | null },
  nameOf: (id: string) => string,
): string {
  if (say(said)) return say(said);
  if (move.do === 'meet') return m.campaign_diary_call({ name: nameOf(person ?? move.person) });
  if (move.do === 'listen') return m.call_play_back();
  if (move.do === 'leave') return m.call_leave();
  if (field) return deedName(field);
  return kind ? kindName(kind) : '';
}

/** Judged by all that is known: the list of turning points when it is there, until then the word. */
export const isTurningPoint = (judged: MoveReview, review: Review | null): boolean =>
  review ? review.turning.includes(judged.at) : judged.word === 'mistake' || judged.word === 'blunder';
