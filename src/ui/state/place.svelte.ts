// Where the reader is: set by the app from the address, read by the screens. Knows no address syntax.

export type Place =
  | { readonly at: 'library' }
  | { readonly at: 'brief'; readonly scenario: string }
  | { readonly at: 'call'; readonly attempt: string }
  | { readonly at: 'debrief'; readonly attempt: string }
  | { readonly at: 'handbook'; readonly page: string | null }
  | { readonly at: 'rule'; readonly rule: string }
  | { readonly at: 'settings' }
  | { readonly at: 'lost' };

class Here {
  place = $state.raw<Place>({ at: 'library' });
  /** How often the reader moved; 0 on the first page, where focus is left alone. */
  steps = $state(0);

  move(place: Place): void {
    this.place = place;
    this.steps += 1;
  }
}

export const here = new Here();
