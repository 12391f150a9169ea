// Ways into a deal that do not begin on its first page: on from a position somebody else reached, and what a trainer handed out.

import { EMPTY_LOG, type Id, type Move } from '../../core/public.ts';
import { packAssigned } from './assigned.ts';
import type { Handout } from './class-ports.ts';
import { NO_PLAN } from './play.svelte.ts';
import type { Answer, Services } from './ports.ts';

export interface Position {
  readonly scenario: Id;
  readonly world: string;
  readonly moves: readonly Move[];
  /** Whose moves they are; counts as their fork and stays out of best results. */
  readonly from: Id;
}

/** A new attempt in practice that stands after these moves; null where they cannot be played here or could not be kept. */
export async function openAt(
  services: Services,
  { scenario: id, world, moves, from }: Position,
  profile: Id | null,
): Promise<Id | null> {
  const entry = await services.edition(id, world);
  if (!entry) return null;
  const [runner, scenario] = await Promise.all([services.runner(), entry.load()]);
  if (!runner.replay(scenario, moves).ok) return null;
  const now = services.now();
  const attempt = services.newId();
  const kept = await services.keeper.save({
    id: attempt,
    profile,
    scenario: entry.id,
    world: entry.world,
    text: entry.text,
    rules: runner.rules,
    mode: 'practice',
    plan: NO_PLAN,
    startedAt: now,
    savedAt: now,
    log: { ...EMPTY_LOG, moves },
    finished: false,
    total: null,
    bars: null,
    forkedFrom: { attempt: from, at: moves.length },
  });
  return kept.ok ? attempt : null;
}

/**
 * The address of the briefing of what was handed out; null where this program does not have that edition. A trainer's own scenario came
 * along: it is kept first, out of the trainee's library.
 */
export async function briefingOf(services: Services, handout: Handout): Promise<Answer<string | null>> {
  const { scenario: ref, mode, assignment } = handout;
  const admitted = await (await services.classroom()).admit(handout);
  if (!admitted.ok) return admitted;
  const entry = await services.edition(ref.id, ref.world);
  if (entry?.world !== ref.world) return { ok: true, value: null };
  const assigned = packAssigned({
    class: handout.class.id,
    className: handout.class.name,
    assignment,
    scenario: entry.id,
    world: entry.world,
    mode,
  });
  return { ok: true, value: `#/brief/${entry.id}/${assigned}` };
}
