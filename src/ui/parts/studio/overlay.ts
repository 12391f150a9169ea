// One language's texts as a file for a translator, and back into the text. What changed in the source meanwhile is named and left alone. Knows the outline; no page.

import { sha256Hex, type Id, type Lang, type Scenario } from '../../../core/public.ts';
import { outlineOf, type Entry, type Path } from './outline.ts';
import { indexOf, pathKey, pathOf } from './places.ts';
import { writtenTexts } from './languages.ts';

const FORMAT = 'deal-dojo-overlay';
const LIMIT = 4 * 1024 * 1024;

export interface OverlayText {
  readonly path: string;
  /** What is translated, to read beside; and its hash, so that a later change is seen. */
  readonly source: string;
  readonly hash: string;
  /** Empty: not translated yet. */
  readonly text: string;
}
export interface Overlay {
  readonly format: typeof FORMAT;
  readonly version: 1;
  readonly scenario: Id;
  readonly from: Lang;
  readonly to: Lang;
  readonly texts: readonly OverlayText[];
}

const hashOf = (words: string): string => sha256Hex(words).slice(0, 16);
const placeText = (path: Path): string =>
  path.reduce<string>(
    (all, part) => (typeof part === 'number' ? `${all}[${part}]` : all === '' ? part : `${all}.${part}`),
    '',
  );

export function overlayOf(yaml: string, scenario: Scenario, from: Lang, to: Lang): Overlay {
  const index = indexOf(yaml, outlineOf(yaml));
  const texts = writtenTexts(scenario, index).flatMap(({ path, text }): OverlayText[] => {
    const source = text[from] ?? '';
    return source === '' ? [] : [{ path: placeText(path), source, hash: hashOf(source), text: text[to] ?? '' }];
  });
  return { format: FORMAT, version: 1, scenario: scenario.id, from, to, texts };
}

export type OverlayRead =
  | { readonly ok: true; readonly overlay: Overlay }
  | { readonly ok: false; readonly why: 'tooLarge' | 'notJson' | 'wrongFormat' | 'newer' | 'otherScenario' };

const isLang = (value: unknown): value is Lang => value === 'zh' || value === 'en';
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Read as hostile: only what has the right shape is taken. */
export function readOverlay(json: string, scenario: Id): OverlayRead {
  if (json.length > LIMIT) return { ok: false, why: 'tooLarge' };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { ok: false, why: 'notJson' };
  }
  if (!isObject(value) || value['format'] !== FORMAT || !Array.isArray(value['texts']))
    return { ok: false, why: 'wrongFormat' };
  if (value['version'] !== 1) return { ok: false, why: 'newer' };
  if (value['scenario'] !== scenario) return { ok: false, why: 'otherScenario' };
  const { from, to } = value;
  if (!isLang(from) || !isLang(to) || from === to) return { ok: false, why: 'wrongFormat' };
  const texts = value['texts'].flatMap((one: unknown): OverlayText[] => {
    if (!isObject(one)) return [];
    const { path, source, hash, text } = one;
    return typeof path === 'string' && typeof hash === 'string' && typeof text === 'string'
      ? [{ path, source: typeof source === 'string' ? source : '', hash, text }]
      : [];
  });
  return { ok: true, overlay: { format: FORMAT, version: 1, scenario, from, to, texts } };
}

export interface Applied {
  readonly yaml: string;
  readonly written: number;
  readonly same: number;
  readonly empty: number;
  /** The source has changed since: place by place, not written. */
  readonly stale: readonly OverlayText[];
  /** No such place any more. */
  readonly gone: readonly OverlayText[];
  /** The language is not among the declared ones yet: some texts are still missing, and declaring it would stop the file from playing. */
  readonly undeclared: boolean;
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

export function applyOverlay(yaml: string, scenario: Scenario, overlay: Overlay): Applied {
  const outline = outlineOf(yaml);
  const index = indexOf(yaml, outline);
  const texts = new Map(writtenTexts(scenario, index).map((one) => [placeText(one.path), one]));
  const edits: Edit[] = [];
  let [same, empty] = [0, 0];
  const [stale, gone]: [OverlayText[], OverlayText[]] = [[], []];
  for (const one of overlay.texts) {
    const found = texts.get(one.path);
    const source = found?.text[overlay.from];
    const entry = index.get(pathKey(pathOf(one.path)));
    if (!found || source === undefined || !entry) gone.push(one);
    else if (one.text.trim() === '') empty++;
    else if (found.text[overlay.to] === one.text) same++;
    else if (hashOf(source) !== one.hash) stale.push(one);
    else edits.push(editOf(yaml, outline, index, entry, source, one.text, overlay));
  }
  const written = edits.length;
  const declared = scenario.languages.includes(overlay.to);
  const whole = texts.size === written + same;
  const languages = index.get('languages');
  if (!declared && whole && languages)
    edits.push({ from: languages.valueFrom, to: languages.valueTo, insert: '[zh, en]' });
  const changed = [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, insert }) => text.slice(0, from) + insert + text.slice(to), yaml);
  return { yaml: changed, written, same, empty, stale, gone, undeclared: !declared && !whole };
}

/** A double-quoted word of YAML: JSON's is one. */
const quoted = (words: string): string => JSON.stringify(words);

function editOf(
  yaml: string,
  outline: readonly Entry[],
  index: ReadonlyMap<string, Entry>,
  entry: Entry,
  source: string,
  words: string,
  { from, to }: Overlay,
): Edit {
  const own = index.get(pathKey([...entry.path, to]));
  if (own) {
    const gap = own.valueFrom === own.keyTo ? ' ' : '';
    return { from: own.valueFrom, to: Math.max(own.valueFrom, own.valueTo), insert: gap + quoted(words) };
  }
  if (entry.form === 'flowMap') {
    let end = entry.valueTo - 1;
    while (/\s/.test(yaml[end - 1] ?? '')) end--;
    return { from: end, to: end, insert: `, ${to}: ${quoted(words)}` };
  }
  if (entry.form === 'map') {
    const first = outline.find((one) => one.from === entry.valueFrom);
    const pad = ' '.repeat(first?.column ?? entry.column + 2);
    return { from: entry.valueTo, to: entry.valueTo, insert: `\n${pad}${to}: ${quoted(words)}` };
  }
  return {
    from: entry.valueFrom,
    to: entry.valueTo,
    insert: `{ ${from}: ${quoted(source)}, ${to}: ${quoted(words)} }`,
  };
}
