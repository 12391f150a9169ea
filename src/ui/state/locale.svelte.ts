// The language in force. Switching it redraws words and nothing else: no state, no score, no place in a call depends on it (law 17).

import { textIn, type Lang, type Text } from '../../core/public.ts';
import { overwriteGetLocale } from '../../i18n/paraglide/runtime.js';

class Locale {
  current = $state<Lang>('zh');

  /** Sets the language and `<html lang>`, on which glyph variants and type depend. */
  use(lang: Lang): void {
    this.current = lang;
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
  }
}

export const locale = new Locale();
overwriteGetLocale(() => locale.current);

/** A text of the core in the language in force. */
export const say = (text: Text | null | undefined): string => textIn(text ?? undefined, locale.current);
