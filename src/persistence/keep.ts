// Keeping one thing, and saying so only after it was read back. It knows neither attempts nor settings.

import { canonicalJson } from '../core/public.ts';
import { open, seal } from './envelope.ts';
import type { Kind, Opened } from './envelope.ts';
import { answer, trouble } from './port.ts';
import type { Answer, Store } from './port.ts';

/** The value as the store gives it back, through the same reader that will open it tomorrow. */
export async function keep<T>(store: Store, key: string, kind: Kind<T>, body: T, now: number): Promise<Answer<T>> {
  const sealed = seal(kind, body, now);
  const set = await store.set(key, sealed);
  if (!set.ok) return set;
  const back = await store.get(key);
  if (!back.ok) return back;
  const opened = open(kind, key, back.value);
  return opened.ok && canonicalJson(back.value) === canonicalJson(sealed) ? answer(opened.value) : trouble('broken');
}

/** What lies under a key; null if nothing does. A store that will not give it out counts as a broken record. */
export async function fetchKept<T>(store: Store, key: string, kind: Kind<T>): Promise<Opened<T> | null> {
  const got = await store.get(key);
  if (!got.ok) return { ok: false, aside: { key, why: 'broken', detail: `unreadable: ${got.trouble}` } };
  return got.value === null ? null : open(kind, key, got.value);
}
