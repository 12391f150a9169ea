// Everything that can be done in the field as rows of one list: calls, the world's actions, the moves every campaign has. Knows no rule.

import type { DeskCard, FieldView, Refusal } from '../../../core/public.ts';
import * as m from '../../../i18n/paraglide/messages.js';
import { say } from '../../state/locale.svelte.ts';
import { evidenceList, sellerStageName } from './field-words.ts';
import type { Names } from './names.ts';
import { refusalWords } from './refusal-words.ts';

/** What is open over the field. */
export type Open =
  | { readonly what: 'person'; readonly id: string }
  | { readonly what: 'action'; readonly id: string }
  | { readonly what: 'desk'; readonly kind: DeskCard['kind'] }
  | { readonly what: 'clear'; readonly flag: string | null };

export interface Doing {
  readonly key: string;
  readonly label: string;
  readonly what: string;
  readonly days: number;
  /** Why not today; null: it can be done. */
  readonly why: string | null;
  readonly done: boolean;
  /** Calls stand together in one line of the list. */
  readonly call: { readonly name: string; readonly note: string } | null;
  readonly open: () => void;
}

/** Waiting and withdrawing stand below the list. */
type Listed = Exclude<DeskCard['kind'], 'wait' | 'withdraw'>;
const DESK: Readonly<Record<Listed, readonly [(card: DeskCard) => string, (card: DeskCard) => string]>> = {
  grade: [() => m.field_desk_grade(), () => m.field_desk_grade_what()],
  propose: [() => m.field_desk_propose(), () => m.field_desk_propose_what()],
  bid: [() => m.field_desk_bid(), () => m.field_desk_bid_what()],
  negotiate: [() => m.field_desk_negotiate(), () => m.field_desk_negotiate_what()],
  force: [
    (card) => m.field_force_title({ stage: card.stage ? sellerStageName(card.stage) : '' }),
    (card) => m.field_desk_force_what({ missing: evidenceList(card.missing) }),
  ],
};
const isListed = (kind: DeskCard['kind']): kind is Listed => Object.hasOwn(DESK, kind);

const CALL_DAYS = 2;

export function doingsOf(field: FieldView, names: Names, open: (what: Open) => void): readonly Doing[] {
  const why = (refusal: Refusal | null): string | null => (refusal ? refusalWords(refusal, names) : null);
  const calls = field.people
    .filter((person) => !person.gone)
    .map((person) => ({
      key: `meet:${person.id}`,
      label: m.field_call_on({ name: say(person.name) }),
      what: `${say(person.title)} · ${person.calls === 0 ? m.field_call_first() : m.field_call_again({ n: person.calls + 1 })}`,
      days: CALL_DAYS,
      why: why(person.meet.refusal),
      done: false,
      call: {
        name: say(person.name),
        note: person.calls === 0 ? m.field_call_first() : m.field_call_again({ n: person.calls + 1 }),
      },
      open: () => open({ what: 'person', id: person.id }),
    }));
  const actions = field.actions.map((action) => ({
    key: `act:${action.id}`,
    label: say(action.label),
    what: say(action.what),
    days: action.days,
    why: why(action.refusal),
    done: action.refusal?.why === 'doneAlready',
    call: null,
    open: () => open({ what: 'action', id: action.id }),
  }));
  const desk = field.desk.flatMap((card) => {
    if (!isListed(card.kind) || card.refusal?.why === 'nothingToForce') return [];
    const [label, what] = DESK[card.kind];
    return [
      {
        key: card.kind,
        label: label(card),
        what: what(card),
        days: card.days,
        why: why(card.refusal),
        done: card.refusal?.why === 'doneAlready',
        call: null,
        open: () => open({ what: 'desk', kind: card.kind }),
      },
    ];
  });
  return [...calls, ...actions, ...desk];
}
