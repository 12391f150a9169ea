// A handout on its way from its page to the briefing, inside the address: what is played, how, and for whom. It carries no scenario.

import type { Id, PlayMode } from '../../core/public.ts';

export interface Assigned {
  readonly class: Id;
  readonly className: string;
  readonly assignment: Id;
  readonly scenario: Id;
  /** The edition that was handed out. */
  readonly world: string;
  readonly mode: PlayMode;
}

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= most;

/** Letters, digits, - and _ only: it stands in an address. */
export function packAssigned(one: Assigned): string {
  const { class: ofClass, className, assignment, scenario, world, mode } = one;
  const bytes = new TextEncoder().encode(JSON.stringify([ofClass, className, assignment, scenario, world, mode]));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** null for anything that packAssigned did not write: the briefing then is an ordinary one. */
export function readAssigned(packed: string): Assigned | null {
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, (one) => one.charCodeAt(0)));
    const read: unknown = JSON.parse(text);
    if (!Array.isArray(read)) return null;
    const [ofClass, className, assignment, scenario, world, mode]: unknown[] = read;
    if (!isText(ofClass, 40) || !isText(className, 80) || !isText(assignment, 40)) return null;
    if (!isText(scenario, 80) || !isText(world, 64) || (mode !== 'practice' && mode !== 'exam')) return null;
    return { class: ofClass, className, assignment, scenario, world, mode };
  } catch {
    // cut off in a mail, or typed by hand
    return null;
  }
}
