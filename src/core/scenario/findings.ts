// Gathers what is found wrong with a file, with its place and its words. It decides nothing itself.

import { closest, distance } from 'fastest-levenshtein';
import { type BothLangs, type Lang, LANGS } from '../base/index.ts';
import { CATALOGUE, type RuleName } from './catalogue.ts';
import type { Diagnostic, Params } from './diagnostics.ts';
import { type Path, pathText, type Place, type Places } from './places.ts';

const fill = (template: BothLangs, params: Params): BothLangs => {
  const one = (lang: Lang): string =>
    template[lang].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const param = params[name];
      return typeof param === 'object' ? param[lang] : String(param ?? whole);
    });
  return { zh: one('zh'), en: one('en') };
};

const lettersOf = (word: string): string => [...word].sort().join('');

/** The known name that was probably meant: at most a third of the letters differ, or two have changed places. */
export function nearestOf(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || word.length > 60) return undefined;
  const best = closest(
    word.toLowerCase(),
    known.map((name) => name.toLowerCase()),
  );
  const found = known.find((name) => name.toLowerCase() === best);
  if (found === undefined) return undefined;
  const apart = distance(word.toLowerCase(), best);
  const swapped = apart === 2 && lettersOf(word.toLowerCase()) === lettersOf(best);
  return swapped || apart <= Math.max(1, Math.floor(Math.max(word.length, found.length) / 3)) ? found : undefined;
}

export interface Where {
  readonly at?: 'key' | 'value';
  readonly near?: string | undefined;
}

/** Of each severity. Nobody mends five hundred at a time, and a file made for it has a million. */
const MOST = 500;

export class Findings {
  readonly #places: Places;
  readonly #found: Diagnostic[] = [];
  readonly #count = { fault: 0, warning: 0 };
  /** Every path something was found at, and every path around one. */
  readonly #touched = new Set<string>();
  readonly #rules = new Set<RuleName>();

  constructor(places: Places) {
    this.#places = places;
  }

  add(rule: RuleName, path: Path, params: Params = {}, where: Where = {}): void {
    for (let length = path.length; length >= 0; length--) {
      const text = pathText(path.slice(0, length));
      if (this.#touched.has(text)) break;
      this.#touched.add(text);
    }
    if (this.#takes(rule))
      this.#push(rule, this.#places.of(path, where.at ?? 'value'), pathText(path), params, where.near);
  }

  addAt(rule: RuleName, place: Place, params: Params = {}): void {
    this.#touched.add('');
    if (this.#takes(rule)) this.#push(rule, place, '', params, undefined);
  }

  /** What is over the limit still counts for what is claimed of the file as a whole. */
  #takes(rule: RuleName): boolean {
    this.#rules.add(rule);
    return ++this.#count[CATALOGUE[rule].severity] <= MOST;
  }

  #push(rule: RuleName, place: Place, path: string, params: Params, near: string | undefined): void {
    const entry = CATALOGUE[rule];
    const plain = fill(entry.hint, params);
    const hint =
      near === undefined
        ? plain
        : { zh: `是不是想写 “${near}”？${plain.zh}`, en: `Did you mean “${near}”? ${plain.en}` };
    this.#found.push({
      code: entry.code,
      severity: entry.severity,
      line: place.line,
      column: place.column,
      path,
      message: fill(entry.message, params),
      hint,
      ...(near === undefined ? {} : { near }),
    });
  }

  get hasFaults(): boolean {
    return this.#count.fault > 0;
  }

  /** True if something was found that makes the claims about the world unsure (see `catalogue.ts`). */
  get isBroken(): boolean {
    return [...this.#rules].some((rule) => CATALOGUE[rule].breaks);
  }

  /** True if something is wrong at this path or inside it: nothing more need be said of it then. */
  touches(path: Path): boolean {
    return this.#touched.has(pathText(path));
  }

  /** In file order; each once. */
  list(): readonly Diagnostic[] {
    const keys = new Set<string>();
    return [...this.#found]
      .sort((a, b) => a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
      .filter((one) => {
        const key = `${one.code} ${one.line}:${one.column} ${one.path} ${LANGS.map((lang) => one.message[lang]).join()}`;
        if (keys.has(key)) return false;
        keys.add(key);
        return true;
      });
  }
}
