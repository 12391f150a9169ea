// The analysis of a finished deal as the debrief watches it: it fills in while the work goes on elsewhere, can be stopped and tried again. Knows no screen and no search.

import type { Log, MoveReview, Review, Scenario } from '../../core/public.ts';
import type { Analyst, Job } from './ports.ts';

/** `resting`: not begun, or stopped. */
export type ReviewPhase = 'resting' | 'working' | 'done' | 'failed';

export class ReviewState {
  phase = $state<ReviewPhase>('resting');
  /** Judged so far, in the order of play. */
  moves = $state.raw<readonly MoveReview[]>([]);
  done = $state(0);
  of = $state(0);
  /** Set once everything is judged. */
  review = $state.raw<Review | null>(null);
  /** What went wrong, in the machine's words. */
  detail = $state('');

  readonly scenario: Scenario;
  readonly #analyst: () => Promise<Analyst>;
  readonly #log: Log;
  #job: Job<Review> | null = null;
  /** Counts the attempts: what a stopped one still says is not heard. */
  #attempt = 0;

  /** The analyst is fetched with the first start, so that a worker that will not load is said on the page like any other failure. */
  constructor(analyst: () => Promise<Analyst>, scenario: Scenario, log: Log) {
    this.#analyst = analyst;
    this.scenario = scenario;
    this.#log = log;
    this.of = log.moves.length;
  }

  async start(): Promise<void> {
    if (this.phase === 'working' || this.phase === 'done') return;
    const attempt = ++this.#attempt;
    const stale = (): boolean => attempt !== this.#attempt;
    this.phase = 'working';
    this.moves = [];
    this.done = 0;
    this.detail = '';
    try {
      const analyst = await this.#analyst();
      if (stale()) return;
      this.#job = analyst.review(this.scenario, this.#log, (move, done, of) => {
        if (!stale()) this.#take(move, done, of);
      });
      const result = await this.#job.result;
      if (stale()) return;
      if (result.ok) this.#finish(result.value);
      else this.#stop(result.why === 'failed' ? 'failed' : 'resting', result.detail);
    } catch (error) {
      if (!stale()) this.#stop('failed', error instanceof Error ? error.message : String(error));
    }
  }

  /** On leaving the page, or when the reader has had enough; what was found so far stays. */
  cancel(): void {
    if (this.phase !== 'working') return;
    this.#attempt += 1;
    this.#job?.cancel();
    this.#stop('resting', '');
  }

  /** Without a move: only how far it has come. */
  #take(move: MoveReview | null, done: number, of: number): void {
    if (move) this.moves = [...this.moves.filter(({ at }) => at !== move.at), move].sort((a, b) => a.at - b.at);
    this.done = done;
    this.of = of;
  }

  #finish(review: Review): void {
    this.review = review;
    this.moves = review.moves;
    this.done = this.of = review.moves.length;
    this.#job = null;
    this.phase = 'done';
  }

  #stop(phase: ReviewPhase, detail: string): void {
    this.#job = null;
    this.detail = detail;
    this.phase = phase;
  }
}
