// Where the reader is: set by the app from the address, read by the screens. Knows no address syntax.

export type Place =
  | { readonly at: 'library' }
  | { readonly at: 'brief'; readonly scenario: string; readonly assigned: string | null }
  | { readonly at: 'call'; readonly attempt: string }
  | { readonly at: 'debrief'; readonly attempt: string }
  | { readonly at: 'handbook'; readonly page: string | null }
  | { readonly at: 'rule'; readonly rule: string }
  | { readonly at: 'settings' }
  | { readonly at: 'studio'; readonly draft: string | null }
  | { readonly at: 'guide'; readonly chapter: string | null }
  | { readonly at: 'classroom' }
  | { readonly at: 'class'; readonly id: string; readonly assignment: string | null }
  /** What a trainee opens: packed into the address, or null to bring a file. */
  | { readonly at: 'handout'; readonly packed: string | null }
  | { readonly at: 'progress' }
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
