// The user's settings: language, theme, who sits at the desk. Kept through the keeper's port; a refusal never stops the page.

import type { Id, Lang } from '../../core/public.ts';
import { appearance } from './appearance.svelte.ts';
import { onChoice, type Choices } from './choices.svelte.ts';
import { locale } from './locale.svelte.ts';
import type { Keeper, Settings, StorageTrouble } from './ports.ts';

export const FIRST_SETTINGS: Settings = { lang: null, theme: 'system', profile: null };

export class Preferences {
  profile = $state<Id | null>(null);
  trouble = $state<StorageTrouble | null>(null);
  /** What this browser speaks, until the user says otherwise. */
  readonly #spoken: Lang;
  readonly #keeper: Keeper;
  #lang: Lang | null = null;

  /** Told of language and theme at every change, for whoever needs them before storage answers. */
  readonly #mirror: (look: Pick<Settings, 'lang' | 'theme'>) => void;

  constructor(
    keeper: Keeper,
    spoken: Lang,
    mirror: (look: Pick<Settings, 'lang' | 'theme'>) => void = () => undefined,
  ) {
    this.#keeper = keeper;
    this.#spoken = spoken;
    this.#mirror = mirror;
    onChoice((choices) => void this.#chosen(choices));
  }

  apply(settings: Settings): void {
    this.#lang = settings.lang;
    this.profile = settings.profile;
    locale.use(settings.lang ?? this.#spoken);
    appearance.use(settings.theme);
    this.#mirror(settings);
  }

  /** What stands in force, to be kept. */
  get current(): Settings {
    return { lang: this.#lang, theme: appearance.chosen, profile: this.profile };
  }

  async sit(profile: Id | null): Promise<void> {
    this.profile = profile;
    await this.#keep();
  }

  async #chosen({ lang }: Choices): Promise<void> {
    // a theme chosen alone must not pin the language the browser speaks
    if (this.#lang !== null || lang !== this.#spoken) this.#lang = lang;
    await this.#keep();
  }

  async #keep(): Promise<void> {
    this.#mirror(this.current);
    const kept = await this.#keeper.keepSettings(this.current);
    this.trouble = kept.ok ? null : kept.trouble;
  }
}
