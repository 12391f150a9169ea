// Built-in lines in both languages, so that a first draft of a scenario plays with few lines of its own. Knows no scenario.
// Which list fits a reaction is the engine's matter; which entry of a list is spoken follows from a key, never from chance.

import { must, stableHash } from '../base/index.ts';
import type { BothLangs } from '../base/index.ts';

export * from './stock-cases.ts';
export * from './stock-replies.ts';
export * from './stock-say.ts';
export * from './stock-talk.ts';
export * from './stock-thoughts.ts';

/** One entry of a list; the same key always gives the same one. */
export function pick<T = BothLangs>(list: readonly T[], key: string): T {
  return must(list[stableHash(key) % list.length], 'a stock list with an entry');
}

/** Words put into a stock line's placeholders; a closing stop is dropped, because the line goes on after it. */
export type Fillings = Readonly<Partial<Record<'need' | 'fact' | 'strength' | 'person' | 'step', BothLangs>>>;

const PLACEHOLDER = /([.?!] )?\{(need|fact|strength|person|step)\}/g;

/** The stock line with its placeholders filled, in both languages; a placeholder without a filling stays to be seen. */
export function fill(line: BothLangs, by: Fillings): BothLangs {
  const inLang = (lang: keyof BothLangs): string =>
    line[lang].replace(PLACEHOLDER, (whole, stop: string | undefined, name: keyof Fillings, at: number) => {
      const words = by[name]?.[lang].replace(/[。.]$/, '');
      if (words === undefined) return whole;
      // labels are written in small letters; at the head of a sentence they need a capital
      return at === 0 || stop !== undefined ? `${stop ?? ''}${words.charAt(0).toUpperCase()}${words.slice(1)}` : words;
    });
  return { zh: inLang('zh'), en: inLang('en') };
}
