// The editor in the colours of the book: values are the page's own variables, so day and night need no second set.

import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags as t } from '@lezer/highlight';

export const colours = HighlightStyle.define([
  { tag: t.comment, color: 'var(--ink-3)' },
  { tag: [t.propertyName, t.definition(t.propertyName)], color: 'var(--q-s)', fontWeight: '600' },
  { tag: [t.string, t.special(t.string)], color: 'var(--ink)' },
  { tag: [t.number, t.bool, t.null], color: 'var(--q-p)' },
  { tag: [t.punctuation, t.separator, t.squareBracket, t.brace], color: 'var(--ink-3)' },
  { tag: [t.typeName, t.labelName, t.meta, t.keyword], color: 'var(--q-p)' },
  { tag: t.invalid, color: 'var(--seal)' },
]);

const line = '1px solid var(--rule)';
const row = { outline: 'none' };

export const paper = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--paper)', fontSize: 'var(--t-2)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.65', overscrollBehavior: 'contain' },
  '.cm-content': { caretColor: 'var(--seal)', paddingBlock: '0.5rem' },
  '.cm-cursor': { borderLeftColor: 'var(--seal)', borderLeftWidth: '2px' },
  '.cm-gutters': { backgroundColor: 'var(--paper)', color: 'var(--ink-3)', borderRight: line },
  '.cm-activeLine': { backgroundColor: 'var(--paper-2)' },
  '.cm-activeLineGutter': { backgroundColor: 'var(--paper-2)', color: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground, .cm-content ::selection':
    { backgroundColor: 'color-mix(in oklab, var(--q-s) 26%, var(--paper)) !important' },
  '.cm-selectionMatch': { backgroundColor: 'color-mix(in oklab, var(--q-p) 18%, transparent)' },
  '.cm-searchMatch': {
    backgroundColor: 'color-mix(in oklab, var(--q-p) 26%, transparent)',
    outline: '1px solid var(--q-p)',
  },
  '.cm-searchMatch-selected': { backgroundColor: 'color-mix(in oklab, var(--q-p) 52%, transparent)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--paper-3)', outline: '1px solid var(--rule-2)' },
  '.cm-panels': { backgroundColor: 'var(--paper-2)', color: 'var(--ink)', borderColor: 'var(--rule)' },
  '.cm-panel input, .cm-panel button': {
    font: '400 var(--t-2)/1.4 var(--sans)',
    color: 'var(--ink)',
    background: 'var(--paper)',
    border: '1px solid var(--rule-2)',
    borderRadius: 'var(--edge)',
    minHeight: 'var(--tap)',
  },
  '.cm-panel label': { font: '400 var(--t-1)/1.4 var(--sans)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    border: '1px solid var(--ink)',
    borderRadius: 'var(--edge)',
    maxWidth: 'min(28rem, 90vw)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)', fontSize: 'var(--t-2)', maxHeight: '16rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.2rem 0.6rem', lineHeight: '1.5' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--paper-3)',
    color: 'var(--ink)',
    boxShadow: 'inset 3px 0 var(--seal)',
  },
  '.cm-completionDetail': { fontStyle: 'normal', fontFamily: 'var(--sans)', color: 'var(--ink-2)', marginLeft: '1em' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-lintRange-error': { backgroundImage: 'none', borderBottom: '2px solid var(--seal)' },
  '.cm-lintRange-warning': { backgroundImage: 'none', borderBottom: '2px dotted var(--q-p)' },
  '.cm-diagnostic': {
    borderLeft: '3px solid var(--rule-2)',
    padding: '0.4rem 0.7rem',
    fontFamily: 'var(--sans)',
    fontSize: 'var(--t-2)',
  },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--seal)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--q-p)' },
  '.cm-gutter-lint': { width: '1.1rem' },
  '.cm-gutter-lint .cm-gutterElement': { padding: '0.28em 0.2em' },
  '.cm-lint-marker': { width: '0.7rem', height: '0.7rem', content: 'none', ...row },
  '.cm-lint-marker-error': { content: 'none', backgroundColor: 'var(--seal)', borderRadius: 'var(--edge)' },
  '.cm-lint-marker-warning': { content: 'none', border: '2px solid var(--q-p)', borderRadius: '50%' },
});
