// Every kept thing lies in an envelope: kind, version, checksum. What cannot be opened is set aside with a reason, never thrown away.

import { canonicalJson, sha256Hex } from '../core/public.ts';
import { plainCopy, unplain } from './plain-data.ts';

export const KINDS = ['attempt', 'settings', 'profile', 'scenario', 'draft', 'copy', 'class'] as const;
export type KindName = (typeof KINDS)[number];

export interface Envelope {
  readonly kind: KindName;
  readonly version: number;
  /** ms since 1970 */
  readonly savedAt: number;
  readonly body: unknown;
  /** SHA-256 of the canonical JSON of the body. */
  readonly sum: string;
}

/** `newer`: written by a later version of the program, which can still read it. */
export type AsideReason = 'broken' | 'newer' | 'checksum' | 'unknownKind';

export interface SetAside {
  readonly key: string;
  readonly why: AsideReason;
  /** Where and what, for whoever looks into it; not a sentence for the user. */
  readonly detail: string;
}

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly detail: string };

/** From version `from` to `from + 1`. Pure; null if the body is not what that version wrote. */
export interface Migration {
  readonly from: number;
  migrate(body: unknown): { readonly body: unknown; readonly did: string } | null;
}

export interface Kind<T> {
  readonly name: KindName;
  readonly version: number;
  readonly migrations: readonly Migration[];
  read(body: unknown): Read<T>;
}

export type Opened<T> =
  | { readonly ok: true; readonly value: T; readonly savedAt: number; readonly did: readonly string[] }
  | { readonly ok: false; readonly aside: SetAside };

export function seal<T>(kind: Kind<T>, body: T, now: number): Envelope {
  const plain = plainCopy(body);
  return { kind: kind.name, version: kind.version, savedAt: now, body: plain, sum: sha256Hex(canonicalJson(plain)) };
}

export function open<T>(kind: Kind<T>, key: string, kept: unknown): Opened<T> {
  const aside = (why: AsideReason, detail: string): Opened<T> => ({ ok: false, aside: { key, why, detail } });

  const odd = unplain(kept);
  if (odd !== null) return aside('broken', odd);
  if (!isEnvelope(kept)) return aside('broken', 'envelope');
  if (kept.kind !== kind.name) return aside(KINDS.some((k) => k === kept.kind) ? 'broken' : 'unknownKind', kept.kind);
  // before the checksum: a later version may well sum otherwise, and is not broken for it
  if (kept.version > kind.version) return aside('newer', `version ${kept.version}`);
  if (sha256Hex(canonicalJson(kept.body)) !== kept.sum) return aside('checksum', kept.sum.slice(0, 8));

  let body = kept.body;
  const did: string[] = [];
  for (let version = kept.version; version < kind.version; version++) {
    const step = kind.migrations.find((m) => m.from === version)?.migrate(body);
    if (!step) return aside('broken', `no way from version ${version}`);
    body = step.body;
    did.push(step.did);
  }
  const read = kind.read(body);
  return read.ok ? { ok: true, value: read.value, savedAt: kept.savedAt, did } : aside('broken', read.detail);
}

interface Looks {
  readonly kind: string;
  readonly version: number;
  readonly savedAt: number;
  readonly body: unknown;
  readonly sum: string;
}

function isEnvelope(kept: unknown): kept is Looks {
  if (typeof kept !== 'object' || kept === null) return false;
  const has = (name: string, type: string) => typeof Reflect.get(kept, name) === type;
  if (!has('kind', 'string') || !has('version', 'number') || !has('savedAt', 'number') || !has('sum', 'string'))
    return false;
  const version: unknown = Reflect.get(kept, 'version');
  return Number.isSafeInteger(version) && Number(version) >= 1 && 'body' in kept;
}
