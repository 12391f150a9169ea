// Which rules came up how often in kept attempts, from their replays: a record holds moves, not judgements. Knows no screen.

import type { RuleId } from '../../../core/public.ts';
import type { Attempt, Services } from '../../state/ports.ts';

export interface RuleCount {
  readonly rule: RuleId;
  readonly times: number;
  /** In how many attempts it came up at all. */
  readonly attempts: number;
}

/** Most often first. An attempt whose edition is gone, or whose moves no longer fit, is left out. */
export async function rulesOf(
  services: Services,
  attempts: readonly Attempt[],
  gone: () => boolean,
): Promise<readonly RuleCount[]> {
  const times: Partial<Record<RuleId, number>> = {};
  const within: Partial<Record<RuleId, number>> = {};
  for (const attempt of attempts) {
    if (gone()) break;
    const rules = await hitsOf(services, attempt);
    for (const rule of rules) times[rule] = (times[rule] ?? 0) + 1;
    for (const rule of new Set(rules)) within[rule] = (within[rule] ?? 0) + 1;
  }
  const known = Object.keys(times) as RuleId[];
  return known
    .map((rule) => ({ rule, times: times[rule] ?? 0, attempts: within[rule] ?? 0 }))
    .sort((a, b) => b.times - a.times || (a.rule < b.rule ? -1 : 1));
}

async function hitsOf(services: Services, attempt: Attempt): Promise<readonly RuleId[]> {
  try {
    const [runner, entry] = await Promise.all([services.runner(), services.edition(attempt.scenario, attempt.world)]);
    if (!entry || runner.rules !== attempt.rules) return [];
    const scenario = await entry.load();
    const hits =
      scenario.length === 'campaign'
        ? runner.campaignReport(scenario, attempt.log, attempt.mode).hits
        : runner.report(scenario, attempt.log, attempt.mode).turns.flatMap((turn) => turn.rules);
    return hits.map(({ rule }) => rule);
  } catch {
    // one attempt that cannot be replayed says nothing; the others do
    return [];
  }
}
