// The two switches of every page, language and theme: applies a choice at once and hands it to whoever keeps it.

import type { Lang } from '../../core/public.ts';
import { appearance, type Theme } from './appearance.svelte.ts';
import { locale } from './locale.svelte.ts';

export interface Choices {
  readonly lang: Lang;
  readonly theme: Theme;
}

type Keep = (choices: Choices) => void;
let keep: Keep = () => undefined;

/** Told of every change from now on; the app writes it down. */
export const onChoice = (listener: Keep): void => {
  keep = listener;
};

const told = (): void => keep({ lang: locale.current, theme: appearance.chosen });

export function chooseLang(lang: Lang): void {
  locale.use(lang);
  told();
}

export function chooseTheme(theme: Theme): void {
  appearance.use(theme);
  told();
}
