// What can be played: the scenarios that come with the game, then the trainer's own. Pages that list them follow when one is added.

import type { CatalogueEntry } from './ports.ts';

export class Catalogue {
  #own = $state.raw<readonly CatalogueEntry[]>([]);
  readonly #shipped: readonly CatalogueEntry[];
  readonly entries: readonly CatalogueEntry[] = $derived.by(() => [...this.#shipped, ...this.#own]);

  constructor(shipped: readonly CatalogueEntry[]) {
    this.#shipped = shipped;
  }

  bring(own: readonly CatalogueEntry[]): void {
    this.#own = own;
  }
}
