// Day, night, or what the machine says. Knows no storage: whoever keeps the choice passes it in.

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

class Appearance {
  chosen = $state<Theme>('system');
  #machineDark = $state(false);
  /** What is on the page now. */
  shown = $derived<'light' | 'dark'>(this.chosen === 'system' ? (this.#machineDark ? 'dark' : 'light') : this.chosen);

  /** Follows the machine's own setting from now on. */
  watch(query: MediaQueryList): void {
    this.#machineDark = query.matches;
    query.addEventListener('change', (event) => (this.#machineDark = event.matches));
  }

  use(theme: Theme): void {
    this.chosen = theme;
    const root = document.documentElement;
    if (theme === 'system') root.removeAttribute('data-theme');
    else root.dataset['theme'] = theme;
  }
}

export const appearance = new Appearance();
