// What a trainer writes: drafts, dated copies of them, and editions of own scenarios. Kept as text; whether it plays, core says.

import * as v from 'valibot';
import type { Id } from '../core/public.ts';
import type { Kind } from './envelope.ts';
import { copyKey, draftKey, editionKey, KEYS } from './keys.ts';
import { readBy } from './reading.ts';
import type { Shelving } from './records.ts';
import { fingerprint, moment, scenarioId, upTo } from './shapes.ts';

export interface KeptDraft {
  readonly id: Id;
  readonly yaml: string;
  readonly title: string;
  readonly file: string | null;
  readonly createdAt: number;
  readonly savedAt: number;
}

export interface KeptCopy {
  readonly draft: Id;
  readonly at: number;
  readonly yaml: string;
}

export interface KeptEdition {
  readonly id: Id;
  readonly world: string;
  readonly text: string;
  readonly yaml: string;
  readonly savedAt: number;
  readonly shown: boolean;
}

/** Twice what the reader takes: a file that is too big must still be kept while it is mended. */
export const YAML_LIMIT = 2 * 1024 * 1024;

const yaml = upTo(YAML_LIMIT);

const draft = v.strictObject({
  id: scenarioId,
  yaml,
  title: upTo(400),
  file: v.nullable(upTo(400)),
  createdAt: moment,
  savedAt: moment,
});
const copy = v.strictObject({ draft: scenarioId, at: moment, yaml });
const edition = v.strictObject({
  id: scenarioId,
  world: fingerprint,
  text: fingerprint,
  yaml,
  savedAt: moment,
  shown: v.boolean(),
});

const kindOf = <T>(name: Kind<T>['name'], shape: v.GenericSchema<unknown, T>): Kind<T> => ({
  name,
  version: 1,
  migrations: [],
  read: (body) => readBy<T>(shape, body),
});

export const draftKind = kindOf<KeptDraft>('draft', draft);
export const copyKind = kindOf<KeptCopy>('copy', copy);
export const editionKind = kindOf<KeptEdition>('scenario', edition);

export const DRAFTS: Shelving<KeptDraft> = {
  kind: draftKind,
  start: KEYS.draft,
  keyOf: ({ id }) => draftKey(id),
  stamp: (one, savedAt) => ({ ...one, savedAt }),
};
export const COPIES: Shelving<KeptCopy> = {
  kind: copyKind,
  start: KEYS.copy,
  keyOf: ({ draft: of, at }) => copyKey(of, at),
  stamp: (one) => one,
};
export const EDITIONS: Shelving<KeptEdition> = {
  kind: editionKind,
  start: KEYS.scenario,
  keyOf: ({ id, world }) => editionKey(id, world),
  // its date is the day it came into the library: hiding it later makes no newer edition of it
  stamp: (one) => one,
};
