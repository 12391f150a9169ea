// The doctor's examination of what is being written: asked for, watched, stopped; and whether it still speaks of this text. Knows no search.

import type { DoctorProgress, DoctorReport, Scenario } from '../../core/public.ts';
import type { Job, Services } from './ports.ts';

export class DoctorState {
  phase = $state<'none' | 'busy' | 'done' | 'failed'>('none');
  progress = $state.raw<DoctorProgress | null>(null);
  report = $state.raw<DoctorReport | null>(null);
  /** The very scenario that was examined: paths and lines of the report play on this one. */
  examined = $state.raw<Scenario | null>(null);
  detail = $state('');
  #world: string | null = $state(null);
  #job: Job<DoctorReport> | null = null;
  #asked = 0;
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  isOf(world: string | null): boolean {
    return this.report !== null && this.#world === world;
  }

  async examine(scenario: Scenario, world: string | null): Promise<void> {
    this.cancel();
    const ask = this.#asked;
    this.phase = 'busy';
    this.progress = null;
    try {
      const analyst = await this.#services.analyst();
      const job = analyst.doctor(scenario, (progress) => {
        if (ask === this.#asked) this.progress = progress;
      });
      if (ask !== this.#asked) return job.cancel();
      this.#job = job;
      const done = await job.result;
      if (ask !== this.#asked) return;
      this.#job = null;
      if (done.ok) {
        this.report = done.value;
        this.examined = scenario;
        this.#world = world;
        this.phase = 'done';
      } else this.#stop(done.why, done.detail);
    } catch (error) {
      this.#stop('failed', error instanceof Error ? error.message : '');
    }
  }

  cancel(): void {
    const job = this.#job;
    this.#asked++;
    this.#job = null;
    job?.cancel();
    if (this.phase === 'busy') this.phase = this.report ? 'done' : 'none';
  }

  #stop(why: 'cancelled' | 'failed', detail: string): void {
    this.detail = detail;
    this.phase = why === 'failed' ? 'failed' : this.report ? 'done' : 'none';
  }
}
