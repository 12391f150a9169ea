// The editor as one thing: text, marks in the margin, completion, search, undo. Knows CodeMirror; no screen and no storage.

import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics, type Diagnostic as Mark } from '@codemirror/lint';
import { highlightSelectionMatches, openSearchPanel, search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorSelection, EditorState } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { Diagnostic } from '../../../core/authoring.ts';
import type { Lang } from '../../../core/public.ts';
import { completions, hovers, type Knowledge } from './complete.ts';
import { phrasesIn } from './editor-words.ts';
import { colours, paper } from './look.ts';

/** Twice what a scenario may be: more is not taken in at all. */
export const TEXT_LIMIT = 2 * 1024 * 1024;
/** Nesting no scenario has: colouring such a text would cost more than it is worth. */
const TOO_NESTED = 200;

export interface EditorWish {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly label: string;
  readonly lang: Lang;
  readonly know: () => Knowledge;
  readonly onchange: (text: string) => void;
  readonly ontoolarge: () => void;
}

/** Where the studio works on it from outside. */
export interface EditorHandle {
  setText(text: string): void;
  goTo(offset: number): void;
  goToLine(line: number, column: number): void;
  mark(diagnostics: readonly Diagnostic[], text: string, render: (one: Diagnostic) => globalThis.Node): void;
  speak(lang: Lang, label: string): void;
  find(): void;
  destroy(): void;
}

/** Brackets or dashes without end, as bombs have them. */
export function isNested(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (sign === 0x5b || sign === 0x7b) depth++;
    else if (sign === 0x5d || sign === 0x7d) depth = Math.max(0, depth - 1);
    if (depth > TOO_NESTED) return true;
  }
  return /(?:[-?][ \t]+){200}/.test(text);
}
/** A line as no scenario has one. */
const LONG_LINE = /[^\n]{20000}/;
const formOf = (text: string): keyof typeof FORMS =>
  // where every blank of a long line is a place to break it, laying it out takes seconds
  LONG_LINE.test(text) ? 'bare' : text.length > TEXT_LIMIT / 2 || isNested(text) ? 'plain' : 'yaml';
const FORMS = { bare: [], plain: EditorView.lineWrapping, yaml: [EditorView.lineWrapping, yaml()] };

export function openEditor(wish: EditorWish): EditorHandle {
  const [language, speech] = [new Compartment(), new Compartment()];
  let form = formOf(wish.text);
  const speechOf = (lang: Lang, label: string) => [
    EditorState.phrases.of(phrasesIn(lang)),
    EditorView.contentAttributes.of({
      'aria-label': label,
      'aria-describedby': 'st-keys',
      spellcheck: 'false',
      tabindex: '0',
    }),
  ];
  const view = new EditorView({
    parent: wish.parent,
    state: EditorState.create({
      doc: wish.text,
      extensions: [
        lineNumbers(),
        lintGutter(),
        highlightActiveLineGutter(),
        highlightActiveLine(),
        history(),
        drawSelection(),
        indentOnInput(),
        indentUnit.of('  '),
        EditorState.tabSize.of(2),
        bracketMatching(),
        closeBrackets(),
        highlightSelectionMatches(),
        search({ top: true }),
        autocompletion({ override: [completions(wish.know)], icons: false, activateOnTypingDelay: 150 }),
        hovers(wish.know),
        language.of(FORMS[form]),
        syntaxHighlighting(colours),
        paper,
        speech.of(speechOf(wish.lang, wish.label)),
        keymap.of([
          ...closeBracketsKeymap,
          ...defaultKeymap,
          ...searchKeymap,
          ...historyKeymap,
          ...completionKeymap,
          ...lintKeymap,
          indentWithTab,
        ]),
        EditorState.changeFilter.of((change) => {
          if (!change.docChanged || change.newDoc.length <= TEXT_LIMIT) return true;
          wish.ontoolarge();
          return false;
        }),
        EditorView.updateListener.of((update) => {
          if (!update.docChanged) return;
          const text = update.state.doc.toString();
          const looked =
            update.changes.newLength - update.changes.length > 100 || form !== 'yaml' ? formOf(text) : form;
          if (looked !== form) {
            form = looked;
            queueMicrotask(() => view.dispatch({ effects: language.reconfigure(FORMS[looked]) }));
          }
          wish.onchange(text);
        }),
      ],
    }),
  });
  const show = (from: number, to = from): void => {
    const end = view.state.doc.length;
    const range = EditorSelection.range(Math.min(from, end), Math.min(to, end));
    view.dispatch({ selection: range, effects: EditorView.scrollIntoView(range, { y: 'center' }) });
    view.focus();
  };
  const offsetOf = (line: number, column: number): number => {
    const at = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
    return Math.min(at.from + Math.max(0, column - 1), at.to);
  };
  return {
    setText(text) {
      if (text !== view.state.doc.toString())
        view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    goTo: (offset) => show(offset),
    goToLine: (line, column) => show(offsetOf(line, column)),
    mark(diagnostics, text, render) {
      // marks of an older text would stand in wrong places; the next reading brings its own
      if (view.state.doc.length !== text.length) return;
      const marks = diagnostics.map((one): Mark => {
        const from = offsetOf(one.line, one.column);
        const word = /^[\w@.-]+/.exec(view.state.doc.sliceString(from, from + 60))?.[0].length ?? 1;
        return {
          from,
          to: Math.min(from + word, view.state.doc.lineAt(from).to),
          severity: one.severity === 'fault' ? 'error' : 'warning',
          message: `${one.code}`,
          renderMessage: () => render(one),
        };
      });
      view.dispatch(setDiagnostics(view.state, marks));
    },
    speak: (lang, label) => view.dispatch({ effects: speech.reconfigure(speechOf(lang, label)) }),
    find: () => {
      openSearchPanel(view);
    },
    destroy: () => view.destroy(),
  };
}
