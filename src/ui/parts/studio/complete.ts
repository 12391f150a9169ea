// Completion and hover of the editor: the schema's keys and words, the document's own ids. Knows CodeMirror, the outline and the schema; no screen.

import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { EditorState } from '@codemirror/state';
import { hoverTooltip, type Tooltip } from '@codemirror/view';
import type { Scenario } from '../../../core/public.ts';
import * as m from '../../../i18n/paraglide/messages.js';
import { locale } from '../../state/locale.svelte.ts';
import { cursorAt, keysAt } from './cursor.ts';
import { brief, idMeaning, wordMeaning } from './meanings.ts';
import { outlineOf, type Entry, type Path } from './outline.ts';
import {
  described,
  idsIn,
  idsWanted,
  inLang,
  keyChoices,
  keysAreIds,
  wordChoices,
  type Choice,
  type IdKind,
  type Node,
} from './schema.ts';

export interface Knowledge {
  /** null until it has come. */
  readonly schema: Node | null;
  /** The last text that could be read. */
  readonly scenario: Scenario | null;
}

/** The outline of a text of an editor, made once for each version. */
const outlines = new WeakMap<EditorState['doc'], { readonly text: string; readonly outline: readonly Entry[] }>();
export function outlineIn(state: EditorState): { readonly text: string; readonly outline: readonly Entry[] } {
  let made = outlines.get(state.doc);
  if (!made) {
    const text = state.doc.toString();
    made = { text, outline: outlineOf(text) };
    outlines.set(state.doc, made);
  }
  return made;
}

const fieldOf = (path: Path): string => String([...path].reverse().find((part) => typeof part === 'string') ?? '');

export function completions(know: () => Knowledge) {
  return (context: CompletionContext): CompletionResult | null => {
    const { schema, scenario } = know();
    if (!schema) return null;
    const { text, outline } = outlineIn(context.state);
    const cursor = cursorAt(text, outline, context.pos);
    if (!cursor || (!context.explicit && cursor.from === context.pos)) return null;
    const { path, what, from } = cursor;
    const options: Completion[] = [];
    if (what !== 'value') {
      const have = keysAt(outline, path, from);
      const ids = keysAreIds(path);
      for (const choice of keyChoices(schema, path)) if (!have.has(choice.label)) options.push(keyOption(choice, path));
      for (const id of ids ? idsIn(text, outline, ids) : [])
        if (!have.has(id)) options.push({ ...idOption(ids, id, scenario), apply: `${id}: ` });
    }
    if (what !== 'key') {
      const ids = idsWanted(schema, path);
      for (const choice of wordChoices(schema, path))
        options.push({ label: choice.label, type: 'enum', detail: wordMeaning(fieldOf(path), choice.label) });
      for (const id of ids ? idsIn(text, outline, ids) : []) options.push(idOption(ids, id, scenario));
    }
    return options.length > 0 ? { from, options, validFor: /^[\w@-]*$/ } : null;
  };
}

const keyOption = ({ label, description, required, opens }: Choice, path: Path): Completion => ({
  label,
  type: 'property',
  detail: description ? brief(inLang(description, locale.current), 44) : wordMeaning(fieldOf(path), label),
  boost: required ? 1 : 0,
  apply: opens ? `${label}:` : `${label}: `,
});
const idOption = (kind: IdKind | null, id: string, scenario: Scenario | null): Completion => ({
  label: id,
  type: 'variable',
  detail: kind ? brief(idMeaning(scenario, kind, id), 30) : '',
});

/** What is known of the key or value at a place; null where there is nothing to say. */
export function aboutAt(know: Knowledge, text: string, outline: readonly Entry[], pos: number): About | null {
  if (!know.schema) return null;
  const on = outline.findLast(
    (one) => (one.from <= pos && pos <= one.keyTo) || (one.valueFrom <= pos && pos <= one.valueTo && isWord(one)),
  );
  if (!on) return null;
  const onValue = pos >= on.valueFrom && on.valueTo > on.valueFrom && isWord(on);
  const told = described(know.schema, on.path);
  if (!told) return null;
  const value = onValue ? text.slice(on.valueFrom, on.valueTo) : '';
  const lines: string[] = [];
  if (told.ids && onValue) lines.push(brief(idMeaning(know.scenario, told.ids, value), 120));
  else if (onValue) lines.push(wordMeaning(fieldOf(on.path), value));
  if (told.description) lines.push(inLang(told.description, locale.current));
  if (told.range) lines.push(m.studio_hover_range({ low: told.range[0], high: told.range[1] }));
  if (told.words.length > 0)
    lines.push(
      m.studio_hover_words({
        words: told.words.map((word) => `${word} ${wordMeaning(fieldOf(on.path), word)}`.trim()).join(', '),
      }),
    );
  if (told.required) lines.push(m.studio_hover_required());
  const said = lines.filter((line) => line !== '');
  return said.length > 0
    ? {
        from: onValue ? on.valueFrom : on.from,
        to: onValue ? on.valueTo : on.keyTo,
        head: on.path.join('.'),
        lines: said,
      }
    : null;
}
export interface About {
  readonly from: number;
  readonly to: number;
  readonly head: string;
  readonly lines: readonly string[];
}
const isWord = (entry: Entry): boolean => entry.form === 'plain' && entry.valueTo - entry.valueFrom <= 60;

export const hovers = (know: () => Knowledge) =>
  hoverTooltip((view, pos): Tooltip | null => {
    const { text, outline } = outlineIn(view.state);
    const about = aboutAt(know(), text, outline, pos);
    if (!about) return null;
    return {
      pos: about.from,
      end: about.to,
      above: true,
      create: () => {
        const dom = document.createElement('div');
        dom.className = 'st-hover';
        const head = document.createElement('code');
        head.textContent = about.head;
        dom.append(
          head,
          ...about.lines.map((line) => Object.assign(document.createElement('p'), { textContent: line })),
        );
        return { dom };
      },
    };
  });
