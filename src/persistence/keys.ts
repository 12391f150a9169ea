// Names under which things are kept: attempt / writer / sequence, so that two tabs never share a key. It knows no values.

/** One save of one tab. */
export interface AttemptKey {
  readonly attempt: string;
  /** Random id of the tab. */
  readonly writer: string;
  /** 1, 2, 3 … within the writer */
  readonly sequence: number;
}

/** `scenario/` is reserved for scenarios a trainee brings along. */
export const KEYS = {
  settings: 'settings',
  profile: 'profile/',
  attempt: 'attempt/',
  scenario: 'scenario/',
  probe: 'probe',
};

const ATTEMPT = /^attempt\/([A-Za-z0-9_-]{1,40})\/([A-Za-z0-9_-]{1,40})\/(\d{1,9})$/;

export function formatAttemptKey({ attempt, writer, sequence }: AttemptKey): string {
  return `${KEYS.attempt}${attempt}/${writer}/${String(sequence).padStart(6, '0')}`;
}

export function parseAttemptKey(key: string): AttemptKey | null {
  const [, attempt, writer, sequence] = ATTEMPT.exec(key) ?? [];
  return attempt && writer && sequence ? { attempt, writer, sequence: Number(sequence) } : null;
}

export const profileKey = (id: string): string => KEYS.profile + id;

/** Did this program put it there? Resetting touches nothing else. */
export function isOurs(key: string): boolean {
  return (
    key === KEYS.settings ||
    key === KEYS.probe ||
    [KEYS.profile, KEYS.attempt, KEYS.scenario].some((start) => key.startsWith(start))
  );
}
