// A copy of language and theme where it can be read at once: the real settings come from a database, too late for the first paint.

import { LANGS, type Lang } from '../core/public.ts';
import { THEMES, type Theme } from '../ui/state/appearance.svelte.ts';

const KEY = 'deal-dojo-look';

export interface Look {
  readonly lang: Lang | null;
  readonly theme: Theme;
}

const PLAIN: Look = { lang: null, theme: 'system' };

export function readLook(): Look {
  try {
    const [lang, theme] = (localStorage.getItem(KEY) ?? '').split(' ');
    return {
      lang: LANGS.find((one) => one === lang) ?? null,
      theme: THEMES.find((one) => one === theme) ?? 'system',
    };
  } catch {
    // storage is forbidden here: a copy nobody depends on
    return PLAIN;
  }
}

export function keepLook({ lang, theme }: Look): void {
  try {
    localStorage.setItem(KEY, `${lang ?? '-'} ${theme}`);
  } catch {
    // as above; the settings themselves report their own trouble
    return;
  }
}
