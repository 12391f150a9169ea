// Hands the app's services down the tree without naming the app. Knows no screen.

import { createContext } from 'svelte';
import type { Preferences } from './preferences.svelte.ts';
import type { Services } from './ports.ts';

export interface Desk {
  readonly services: Services;
  readonly preferences: Preferences;
}

const [use, provide] = createContext<Desk>();
export const useDesk = use;
export const provideDesk = provide;
