// Names for those who share a computer: no password, no account. A profile is one key, so two tabs adding one lose none.

import * as v from 'valibot';
import type { Id } from '../core/public.ts';
import { isKeptId, readBy } from './reading.ts';
import type { Kind, SetAside } from './envelope.ts';
import { fetchKept, keep } from './keep.ts';
import { KEYS, profileKey } from './keys.ts';
import { answer } from './port.ts';
import type { Answer, StorageTrouble, Store, Surroundings } from './port.ts';

export interface Profile {
  readonly id: Id;
  /** 1..40 characters, trimmed */
  readonly name: string;
  /** ms since 1970 */
  readonly createdAt: number;
}

export const NAME_LIMIT = 40;

export type NameFault = 'empty' | 'tooLong' | 'control' | 'taken';
export type NameAnswer =
  | { readonly ok: true; readonly value: Profile }
  | { readonly ok: false; readonly fault: NameFault }
  | { readonly ok: false; readonly trouble: StorageTrouble };

// besides control characters, those that turn or break a line: a name must not disturb the page around it. Halves of a pair are no text at all
const CONTROL = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;
/** Zero-width characters and their like. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

export const tidyName = (name: string): string => name.normalize('NFC').trim();

/** What one sees of a name: two people must not look the same and be two. */
export const seenName = (name: string): string => tidyName(name.replace(UNSEEN, '')).replace(/\s+/g, ' ').toLowerCase();

/** Why a name will not do, spaces around it aside; null if it will. */
export function faultOfName(name: string, others: readonly Profile[] = []): NameFault | null {
  const tidy = tidyName(name);
  if (CONTROL.test(tidy)) return 'control';
  if (seenName(tidy) === '') return 'empty';
  if ([...tidy].length > NAME_LIMIT) return 'tooLong';
  const same = others.some((other) => seenName(other.name) === seenName(tidy));
  return same ? 'taken' : null;
}

const profile = v.strictObject({
  id: v.pipe(v.string(), v.check(isKeptId, 'id')),
  name: v.pipe(
    v.string(),
    v.check((name) => name === tidyName(name) && faultOfName(name) === null, 'name'),
  ),
  createdAt: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});

export const profileKind: Kind<Profile> = {
  name: 'profile',
  version: 1,
  migrations: [],
  read: (body) => readBy<Profile>(profile, body),
};

export interface LoadedProfiles {
  /** Oldest first. */
  readonly profiles: readonly Profile[];
  readonly setAside: readonly SetAside[];
}

export interface Profiles {
  load(): Promise<Answer<LoadedProfiles>>;
  add(name: string): Promise<NameAnswer>;
  rename(id: Id, name: string): Promise<NameAnswer>;
  /** The name only: attempts stay, whoever wants them gone removes them one by one first. */
  remove(id: Id): Promise<Answer<null>>;
}

export async function loadProfiles(store: Store): Promise<Answer<LoadedProfiles>> {
  const keys = await store.keys();
  if (!keys.ok) return keys;
  const names = keys.value.filter((key) => key.startsWith(KEYS.profile));
  const read = await Promise.all(names.map((key) => fetchProfile(store, key)));
  return answer({
    profiles: read
      .flatMap((one) => (one?.ok ? [one.value] : []))
      .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)),
    setAside: read.flatMap((one) => (one && !one.ok ? [one.aside] : [])),
  });
}

async function fetchProfile(store: Store, key: string) {
  const opened = await fetchKept(store, key, profileKind);
  if (!opened?.ok || profileKey(opened.value.id) === key) return opened;
  const aside: SetAside = { key, why: 'broken', detail: 'id: not that of its key' };
  return { ok: false as const, aside };
}

export function profilesIn({ store, now, newId }: Pick<Surroundings, 'store' | 'now' | 'newId'>): Profiles {
  async function put(name: string, id: Id | null): Promise<NameAnswer> {
    const loaded = await loadProfiles(store);
    if (!loaded.ok) return loaded;
    const { profiles } = loaded.value;
    const fault = faultOfName(
      name,
      profiles.filter((other) => other.id !== id),
    );
    if (fault !== null) return { ok: false, fault };
    const was = profiles.find((one) => one.id === id);
    const made: Profile = {
      id: was?.id ?? id ?? newId(),
      name: tidyName(name),
      createdAt: was?.createdAt ?? now(),
    };
    return keep(store, profileKey(made.id), profileKind, made, now());
  }
  return {
    load: () => loadProfiles(store),
    add: (name) => put(name, null),
    rename: (id, name) => put(name, id),
    remove: (id) => store.remove(profileKey(id)),
  };
}
