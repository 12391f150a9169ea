// What a browser remembers of its user's wishes. One value under one key: the last tab to change it wins.

import * as v from 'valibot';
import { LANGS } from '../core/public.ts';
import type { Id, Lang } from '../core/public.ts';
import { isKeptId, readBy } from './reading.ts';
import type { Kind, SetAside } from './envelope.ts';
import { fetchKept, keep } from './keep.ts';
import { KEYS } from './keys.ts';
import type { Answer, Store } from './port.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface Settings {
  /** null: as the browser has it. */
  readonly lang: Lang | null;
  readonly theme: Theme;
  /** Whose attempts are shown; null before anyone gave a name. */
  readonly profile: Id | null;
}

export const DEFAULT_SETTINGS: Settings = { lang: null, theme: 'system', profile: null };

const settings = v.strictObject({
  lang: v.nullable(v.picklist(LANGS)),
  theme: v.picklist(THEMES),
  profile: v.nullable(v.pipe(v.string(), v.check(isKeptId, 'id'))),
});

export const settingsKind: Kind<Settings> = {
  name: 'settings',
  version: 1,
  migrations: [],
  read: (body) => readBy<Settings>(settings, body),
};

/** Always settings to go on with; `setAside` says why they are the default ones if something could not be read. */
export async function loadSettings(
  store: Store,
): Promise<{ readonly settings: Settings; readonly setAside: readonly SetAside[] }> {
  const kept = await fetchKept(store, KEYS.settings, settingsKind);
  if (kept === null) return { settings: DEFAULT_SETTINGS, setAside: [] };
  return kept.ok ? { settings: kept.value, setAside: [] } : { settings: DEFAULT_SETTINGS, setAside: [kept.aside] };
}

export const saveSettings = (store: Store, wishes: Settings, now: number): Promise<Answer<Settings>> =>
  keep(store, KEYS.settings, settingsKind, wishes, now);
