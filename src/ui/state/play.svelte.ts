// One attempt being played: replays the log, makes moves, keeps every one. Knows no storage and no rule of play, only their ports.

import {
  EMPTY_LOG,
  type CampaignReport,
  type Deal,
  type DealView,
  type Hint,
  type Id,
  type Move,
  type MoveKind,
  type PlayMode,
  type Refusal,
  type Report,
  type Scenario,
} from '../../core/public.ts';
import type { Assigned } from './assigned.ts';
import type { Attempt, CallPlan, CatalogueEntry, Job, Runner, Services, StorageTrouble } from './ports.ts';

/** `missing`: no such attempt or scenario. `forked`: two tabs parted, the library asks which to keep. `foreign`: made on another edition, its moves no longer fit. `failed`: would not load. */
export type PlayPhase = 'loading' | 'ready' | 'missing' | 'forked' | 'foreign' | 'failed';

/** What storage takes of a note. */
const NOTE_LIMIT = 4_000;
export const NO_PLAN: CallPlan = { aim: null, fallback: null, note: '' };

export interface HintShown {
  readonly kind: MoveKind | null;
  readonly field: string | null;
  /** Null while only the kind was asked for. */
  readonly line: Move | null;
}

export class PlayState {
  phase = $state<PlayPhase>('loading');
  scenario = $state.raw<Scenario | null>(null);
  attempt = $state.raw<Attempt | null>(null);
  saved = $state<'saving' | 'saved' | 'trouble'>('saved');
  trouble = $state<StorageTrouble | null>(null);

  /** Set with every change rather than derived: a state outlives the effect of the page that opened it. */
  view = $state.raw<DealView | null>(null);
  report = $state.raw<Report | null>(null);
  /** Instead of `report`, where the deal was a whole campaign. */
  campaignReport = $state.raw<CampaignReport | null>(null);
  /** Why the last move was not made; null once one is. */
  refused = $state.raw<Refusal | null>(null);
  /** What was asked for on this turn: the kind of move, then the very move. */
  hint = $state.raw<HintShown | null>(null);
  hintBusy = $state(false);
  /** Set where the attempt is played for a class: its mode stands. */
  assigned = $state.raw<Assigned | null>(null);

  readonly #services: Services;
  #deal: Deal | null = null;
  #runner: Runner | null = null;
  #entry: CatalogueEntry | null = null;
  #waiting: Attempt | null = null;
  #saving = false;
  #hinting: Job<Hint> | null = null;

  constructor(services: Services) {
    this.#services = services;
  }

  /** The briefing of a scenario, before there is an attempt. */
  async brief(id: Id, assigned: Assigned | null = null): Promise<void> {
    this.assigned = assigned;
    const runner = await this.#load(id, assigned?.world);
    if (!runner || !this.scenario) return;
    this.#show(runner.start(this.scenario));
    this.phase = 'ready';
  }

  /** A kept attempt, on the very turn it was left at. */
  async resume(id: Id): Promise<void> {
    const kept = await this.#services.keeper.attempts();
    if (!kept.ok) return this.#stop('failed', kept.trouble);
    const attempt = kept.value.attempts.find((one) => one.id === id);
    if (!attempt) return this.#stop(kept.value.forks.some((one) => one.attempt === id) ? 'forked' : 'missing');
    this.attempt = attempt;
    const runner = await this.#load(attempt.scenario, attempt.world);
    if (!runner || !this.scenario) return;
    // a world that has changed since may replay to something that was never played; words may change freely
    if (this.#entry?.world !== attempt.world || runner.rules !== attempt.rules) return this.#stop('foreign');
    const replayed = runner.replay(this.scenario, attempt.log.moves);
    if (!replayed.ok) return this.#stop('foreign');
    this.#show(replayed.deal);
    this.phase = 'ready';
    void this.#recall();
  }

  /** Opens a new attempt, makes its first move, and says under which id it is kept. */
  begin({ mode, plan }: { mode: PlayMode; plan: CallPlan }, profile: Id | null): Id | null {
    const [runner, scenario] = [this.#runner, this.scenario];
    const first = scenario && this.#firstMove(scenario);
    if (!runner || !scenario || !first) return null;
    const id = this.#services.newId();
    const { assigned } = this;
    this.attempt = {
      ...this.#fresh(id, scenario, runner, { mode: assigned?.mode ?? mode, plan, profile }),
      ...(assigned ? { handout: { class: assigned.class, assignment: assigned.assignment } } : {}),
    };
    this.#deal = runner.start(scenario);
    this.move(first);
    return id;
  }

  move(move: Move): void {
    const [runner, scenario, deal, attempt] = [this.#runner, this.scenario, this.#deal, this.attempt];
    if (!runner || !scenario || !deal || !attempt) return;
    const played = runner.play(scenario, deal, move);
    // a refusal changes nothing: the screen was already stale (a key pressed twice), or a choice of the field does not work
    this.refused = played.ok ? null : played.refusal;
    if (!played.ok) return;
    this.#forgetHint();
    this.#log(played.deal, { ...attempt, log: runner.append(attempt.log, move) });
  }

  /**
   * A hint, in practice: the first on a turn names the kind of move, the second the move. Charged only once the answer is there, and not
   * at all where the trainee has moved on meanwhile.
   */
  async askHint(): Promise<void> {
    const { attempt } = this;
    if (attempt?.mode !== 'practice' || this.view?.state === 'closed' || this.hintBusy || this.hint?.line) return;
    const second = this.hint !== null;
    const found = await this.#findHint();
    const [runner, now] = [this.#runner, this.attempt];
    if (!found || !runner || !now || now.log.moves.length !== attempt.log.moves.length || now.id !== attempt.id) return;
    this.hint = { kind: found.kind, field: found.field, line: second ? found.move : null };
    this.attempt = { ...now, log: runner.hint(now.log) };
    void this.#save(this.attempt);
  }

  /** Hints paid for on this very turn are shown again after a reload. */
  async #recall(): Promise<void> {
    const { log } = this.attempt ?? {};
    const paid = log?.hints.filter((at) => at === log.moves.length).length ?? 0;
    if (!log || paid === 0 || this.view?.state === 'closed') return;
    const found = await this.#findHint();
    if (found && this.attempt?.log.moves.length === log.moves.length)
      this.hint = { kind: found.kind, field: found.field, line: paid > 1 ? found.move : null };
  }

  async #findHint(): Promise<Hint | null> {
    const [scenario, attempt] = [this.scenario, this.attempt];
    if (!scenario || !attempt) return null;
    this.hintBusy = true;
    try {
      const analyst = await this.#services.analyst();
      this.#hinting = analyst.hint(scenario, attempt.log.moves);
      const answer = await this.#hinting.result;
      return answer.ok ? answer.value : null;
    } catch {
      // the analysis could not be loaded: no hint, and nothing is charged
      return null;
    } finally {
      this.hintBusy = false;
      this.#hinting = null;
    }
  }

  #forgetHint(): void {
    this.#hinting?.cancel();
    this.hint = null;
  }

  undo(): void {
    const [runner, scenario, attempt] = [this.#runner, this.scenario, this.attempt];
    if (!runner || !scenario || !attempt || !this.canUndo) return;
    const log = runner.undo(attempt.log);
    const replayed = runner.replay(scenario, log.moves);
    if (!replayed.ok) return;
    this.#forgetHint();
    this.#log(replayed.deal, { ...attempt, log });
  }

  /** Practice takes back moves of a call and of the field; coming in and the beginning stand. */
  get canUndo(): boolean {
    const last = this.attempt?.log.moves.at(-1)?.do;
    return this.attempt?.mode === 'practice' && last !== undefined && last !== 'meet' && last !== 'begin';
  }

  /** Between the calls of a series: the next one on the list. */
  get nextCall(): Move | null {
    const made = this.attempt?.log.moves.filter((move) => move.do === 'meet').length ?? 0;
    const person = this.view?.state === 'field' ? this.scenario?.calls?.[made] : undefined;
    return person === undefined ? null : { do: 'meet', person };
  }

  /** A new attempt that stands before the move at this place of the log (from 0); the old one stays as it was. */
  playFrom(at: number): Id | null {
    const [runner, scenario, attempt] = [this.#runner, this.scenario, this.attempt];
    if (!runner || !scenario || !attempt) return null;
    const { plan, profile } = attempt;
    // tried out, not examined again: what stands in the debrief has been seen
    const mode = 'practice';
    const id = this.#services.newId();
    const moves = attempt.log.moves.slice(0, at);
    const replayed = runner.replay(scenario, moves);
    if (!replayed.ok) return null;
    this.#log(replayed.deal, {
      ...this.#fresh(id, scenario, runner, { mode, plan, profile }),
      log: { ...EMPTY_LOG, moves },
      forkedFrom: { attempt: attempt.id, at: moves.length },
    });
    return id;
  }

  /** Tries the last save again. */
  again(): void {
    if (this.attempt) void this.#save(this.attempt);
  }

  /** Everything as a file, this attempt included: for when storage will not have it. */
  async saveAsFile(): Promise<void> {
    const file = await this.#services.keeper.exportAll();
    this.#services.download('deal-dojo', file.text);
  }

  /** A campaign begins in the field, a series with its first person, a call with whoever can be met. */
  #firstMove(scenario: Scenario): Move | null {
    if (scenario.length === 'campaign') return { do: 'begin' };
    const person = scenario.calls?.[0] ?? this.view?.dossier.people.find((one) => one.canMeet)?.id;
    return person === undefined ? null : { do: 'meet', person };
  }

  #fresh(
    id: Id,
    scenario: Scenario,
    runner: Runner,
    by: { mode: PlayMode; plan: CallPlan; profile: Id | null },
  ): Attempt {
    const now = this.#services.now();
    return {
      id,
      profile: by.profile,
      scenario: this.#entry?.id ?? scenario.id,
      world: this.#entry?.world ?? '',
      text: this.#entry?.text ?? '',
      rules: runner.rules,
      mode: by.mode,
      plan: { aim: by.plan.aim, fallback: by.plan.fallback, note: by.plan.note.slice(0, NOTE_LIMIT) },
      startedAt: now,
      savedAt: now,
      log: EMPTY_LOG,
      finished: false,
      total: null,
      bars: null,
    };
  }

  /** The edition with this world, or where there is none the one in the library. */
  async #load(id: Id, world?: string): Promise<Runner | null> {
    const shown = this.#services.catalogue.find((one) => one.id === id);
    const right = shown !== undefined && (world === undefined || shown.world === world);
    const entry = right ? shown : ((await this.#services.edition(id, world ?? null)) ?? shown);
    this.#entry = entry ?? null;
    if (!entry) {
      this.#stop('missing');
      return null;
    }
    try {
      const [runner, scenario] = await Promise.all([this.#services.runner(), entry.load()]);
      this.scenario = scenario;
      this.#runner = runner;
      return runner;
    } catch {
      // a chunk that did not come (offline before the first visit was complete): said on the page, nothing is lost
      this.#stop('failed');
      return null;
    }
  }

  #stop(phase: PlayPhase, trouble: StorageTrouble | null = null): void {
    this.phase = phase;
    this.trouble = trouble;
  }

  #show(deal: Deal): void {
    const [runner, scenario, attempt] = [this.#runner, this.scenario, this.attempt];
    if (!runner || !scenario) return;
    this.#deal = deal;
    this.view = runner.view(scenario, deal, attempt?.mode ?? 'practice');
    const over = attempt && this.view.state === 'closed' ? attempt : null;
    const whole = scenario.length === 'campaign';
    this.report = over && !whole ? runner.report(scenario, over.log, over.mode) : null;
    this.campaignReport = over && whole ? runner.campaignReport(scenario, over.log, over.mode) : null;
  }

  /** Takes the new log, and the result with it when the deal is over. */
  #log(deal: Deal, attempt: Attempt): void {
    this.attempt = attempt;
    this.#show(deal);
    const report = this.report ?? this.campaignReport;
    const bars = report
      ? (Object.fromEntries(report.bars.map((bar) => [bar.dimension, bar.shown])) as Attempt['bars'])
      : null;
    this.attempt = { ...attempt, finished: report !== null, total: report?.total ?? null, bars };
    void this.#save(this.attempt);
  }

  /** One save at a time; moves made meanwhile go with the next. "Saved" is said only of what stands on the screen. */
  async #save(attempt: Attempt): Promise<void> {
    this.#waiting = attempt;
    this.saved = 'saving';
    if (this.#saving) return;
    this.#saving = true;
    while (this.#waiting) {
      const now: Attempt = this.#waiting;
      this.#waiting = null;
      const kept = await this.#services.keeper.save(now);
      if (this.#waiting) continue;
      this.saved = kept.ok ? 'saved' : 'trouble';
      this.trouble = kept.ok ? null : kept.trouble;
    }
    this.#saving = false;
  }
}
