// Names under which things are kept: attempt / writer / sequence, so that two tabs never share a key. It knows no values.

/** One save of one tab. */
export interface AttemptKey {
  readonly attempt: string;
  /** Random id of the tab. */
  readonly writer: string;
  /** 1, 2, 3 … within the writer */
  readonly sequence: number;
}

export const KEYS = {
  settings: 'settings',
  profile: 'profile/',
  attempt: 'attempt/',
  /** Editions of the trainer's own scenarios: id / beginning of the world's fingerprint. */
  scenario: 'scenario/',
  draft: 'draft/',
  /** Dated copies of a draft: draft / ms since 1970. */
  copy: 'copy/',
  class: 'class/',
  probe: 'probe',
};

const STARTS = [KEYS.profile, KEYS.attempt, KEYS.scenario, KEYS.draft, KEYS.copy, KEYS.class];

const ATTEMPT = /^attempt\/([A-Za-z0-9_-]{1,40})\/([A-Za-z0-9_-]{1,40})\/(\d{1,9})$/;

export function formatAttemptKey({ attempt, writer, sequence }: AttemptKey): string {
  return `${KEYS.attempt}${attempt}/${writer}/${String(sequence).padStart(6, '0')}`;
}

export function parseAttemptKey(key: string): AttemptKey | null {
  const [, attempt, writer, sequence] = ATTEMPT.exec(key) ?? [];
  return attempt && writer && sequence ? { attempt, writer, sequence: Number(sequence) } : null;
}

export const profileKey = (id: string): string => KEYS.profile + id;
export const classKey = (id: string): string => KEYS.class + id;
export const draftKey = (id: string): string => KEYS.draft + id;
/** Sixteen digits tell editions apart; those that decide a deal alike share a key, the words last saved stay. */
export const editionKey = (id: string, world: string): string => `${KEYS.scenario}${id}/${world.slice(0, 16)}`;
export const copyKey = (draft: string, at: number): string => `${KEYS.copy}${draft}/${String(at).padStart(15, '0')}`;

/** Did this program put it there? Resetting touches nothing else. */
export function isOurs(key: string): boolean {
  return key === KEYS.settings || key === KEYS.probe || STARTS.some((start) => key.startsWith(start));
}
