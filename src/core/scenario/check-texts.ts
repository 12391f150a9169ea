// Checks of words: every declared language is there, and nothing is too long for a phone. It judges no meaning.

import { type Lang, LANGS } from '../base/index.ts';
import { both } from './catalogue-entry.ts';
import type { Findings } from './findings.ts';
import type { Path } from './places.ts';
import type { Draft, DraftFile } from './shape-findings.ts';
import { entriesOf, type TextFile } from './shape-parts.ts';

type Words = Draft<TextFile> | undefined;
type Kind = 'free' | 'said' | 'answered';

/** Characters that still read well on a small phone (about six lines). */
const LIMITS: Readonly<Record<Exclude<Kind, 'free'>, Readonly<Record<Lang, number>>>> = {
  said: { zh: 80, en: 260 },
  answered: { zh: 130, en: 420 },
};
const NAMES = { zh: both('中文', 'Chinese'), en: both('英文', 'English') } as const;
const HAN = /\p{Script=Han}/u;
/** A lone word may be a brand or a name, the same in every language; more is a sentence in one of them. */
const FEW_WORDS = 3;

export function checkTexts(file: DraftFile, findings: Findings): void {
  const declared = entriesOf(file.languages).filter((lang): lang is Lang => lang === 'zh' || lang === 'en');
  const languages: readonly Lang[] = declared.length > 0 ? declared : [];
  for (const { path, words, kind } of textsOf(file)) {
    if (words === undefined || (typeof words === 'object' && findings.touches(path))) continue;
    const byLang: Partial<Record<Lang, string | undefined>> =
      typeof words === 'string' ? alike(words, languages) : words;
    for (const lang of LANGS) {
      const here = typeof words === 'string' ? path : [...path, lang];
      const text = byLang[lang];
      if (text === undefined) {
        if (languages.includes(lang)) findings.add('missingLanguage', path, { language: NAMES[lang] }, { at: 'key' });
      } else if (!languages.includes(lang)) {
        if (languages.length > 0) findings.add('undeclaredLanguage', here, { language: NAMES[lang] }, { at: 'key' });
      } else if (kind !== 'free') {
        const length = [...text.trim()].length;
        const limit = LIMITS[kind][lang];
        if (length > limit) findings.add('longText', here, { language: NAMES[lang], length, limit });
      }
    }
  }
}

/** For which of the declared languages a single string can stand. */
function alike(words: string, languages: readonly Lang[]): Partial<Record<Lang, string>> {
  const fits = (lang: Lang): boolean => {
    if (languages.length < 2) return true;
    return lang === 'zh' ? HAN.test(words) || words.trim().split(/\s+/).length <= FEW_WORDS : !HAN.test(words);
  };
  return Object.fromEntries(languages.filter(fits).map((lang) => [lang, words]));
}

interface Found {
  readonly path: Path;
  readonly words: Words;
  readonly kind: Kind;
}

function* each<T>(path: Path, record: Readonly<Record<string, T>> | undefined): Generator<readonly [Path, T]> {
  for (const [key, value] of Object.entries(record ?? {})) yield [[...path, key], value];
}

function* textsOf(file: DraftFile): Generator<Found> {
  const at = (path: Path, words: Words, kind: Kind = 'free'): Found => ({ path, words, kind });
  for (const key of ['title', 'blurb', 'brief', 'goal'] as const) yield at([key], file[key]);
  yield at(['seller', 'company'], file.seller?.company);
  for (const [path, text] of each(['seller', 'strengths'], file.seller?.strengths)) yield at(path, text);
  for (const [path, one] of each(['seller', 'team'], file.seller?.team)) {
    yield at([...path, 'name'], one?.name);
    yield at([...path, 'title'], one?.title);
  }
  yield at(['client', 'company'], file.client?.company);
  for (const [path, text] of each(['client', 'units'], file.client?.units)) yield at(path, text);
  for (const [path, one] of each(['facts'], file.facts)) {
    yield at([...path, 'text'], one?.text, 'answered');
    yield at([...path, 'source'], one?.source);
  }
  for (const [path, one] of each(['needs'], file.needs)) {
    yield at([...path, 'label'], one?.label);
    for (const [i, layer] of (one?.layers ?? []).entries())
      yield at([...path, 'layers', i, 'text'], layer?.text, 'answered');
  }
  for (const [path, one] of each(['people'], file.people)) {
    for (const key of ['name', 'short', 'title'] as const) yield at([...path, key], one?.[key]);
    for (const key of ['scene', 'greets'] as const) yield at([...path, key], one?.[key], 'answered');
    yield at([...path, 'win', 'text'], one?.win?.text);
    for (const key of ['winResults', 'signs'] as const) {
      for (const [i, text] of (one?.[key] ?? []).entries()) yield at([...path, key, i], text);
    }
    for (const [voicePath, voice] of each([...path, 'voices'], one?.voices)) {
      yield at([...voicePath, 'say'], voice?.say, 'said');
      yield at([...voicePath, 'reply'], voice?.reply, 'answered');
      yield at([...voicePath, 'thinks'], voice?.thinks, 'answered');
    }
  }
  for (const [i, one] of (file.lines ?? []).entries()) {
    const path = ['lines', i];
    yield at([...path, 'say'], one?.say, 'said');
    for (const key of ['reply', 'thinks'] as const) {
      for (const [replyPath, text] of each([...path, key], one?.[key])) yield at(replyPath, text, 'answered');
    }
    const playback = one?.playback;
    if (typeof playback === 'object' && ('say' in playback || 'reply' in playback)) {
      yield at([...path, 'playback', 'say'], playback.say, 'said');
      yield at([...path, 'playback', 'reply'], playback.reply, 'answered');
      yield at([...path, 'playback', 'thinks'], playback.thinks, 'answered');
    } else yield at([...path, 'playback'], playback as Words, 'said');
  }
  for (const [path, one] of each(['advances'], file.advances)) {
    yield at([...path, 'label'], one?.label);
    yield at([...path, 'say'], one?.say, 'said');
    for (const key of ['accepted', 'declined'] as const) {
      yield at([...path, key], one?.[key], 'answered');
      yield at([...path, 'thinks', key], one?.thinks?.[key], 'answered');
    }
  }
  for (const [i, one] of (file.actions ?? []).entries()) {
    yield at(['actions', i, 'label'], one?.label);
    for (const key of ['what', 'result'] as const) yield at(['actions', i, key], one?.[key], 'answered');
  }
  for (const [path, one] of each(['rivals'], file.rivals)) yield at([...path, 'name'], one?.name);
  for (const [i, one] of (file.news ?? []).entries()) yield at(['news', i, 'text'], one?.text, 'answered');
  for (const [path, text] of each(['endings'], file.endings)) yield at(path, text, 'answered');
  for (const [i, one] of (file.waive ?? []).entries()) yield at(['waive', i, 'because'], one?.because);
}
