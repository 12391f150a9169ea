// The analysis without a worker, for tests: the same code, in the same thread, one step after another with a pause between.

import { examining, hintOf, reviewing } from '../../src/core/robots.ts';
import type { Analyst, Job, JobResult } from '../../src/ui/state/ports.ts';

function job<N, T>(work: () => Generator<N, T>, onnews: (news: N) => void): Job<T> {
  let cancelled = false;
  const run = async (): Promise<JobResult<T>> => {
    const steps = work();
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve));
      if (cancelled) return { ok: false, why: 'cancelled', detail: '' };
      const step = steps.next();
      if (step.done) return { ok: true, value: step.value };
      onnews(step.value);
    }
  };
  return {
    result: run().catch((error: unknown) => ({ ok: false, why: 'failed', detail: String(error) })),
    cancel: () => {
      cancelled = true;
    },
  };
}

export const analystHere: Analyst = {
  review: (scenario, log, onmove) =>
    job(
      () => reviewing(scenario, log),
      ({ move, done, of }) => onmove?.(move, done, of),
    ),
  hint: (scenario, moves) =>
    job(
      function* () {
        yield null;
        return hintOf(scenario, moves);
      },
      () => undefined,
    ),
  doctor: (scenario, onprogress) =>
    job(
      () => examining(scenario),
      (progress) => onprogress?.(progress),
    ),
};
