// One attempt being played: replays the log, makes moves, keeps every one. Knows no storage and no rule of play, only their ports.

import {
  EMPTY_LOG,
  type CampaignReport,
  type Deal,
  type DealView,
  type Id,
  type Move,
  type PlayMode,
  type Refusal,
  type Report,
  type Scenario,
} from '../../core/public.ts';
import type { Attempt, CallPlan, Runner, Services, StorageTrouble } from './ports.ts';

/** `missing`: no such attempt or scenario. `forked`: two tabs parted, the library asks which to keep. `foreign`: made on another edition, its moves no longer fit. `failed`: would not load. */
export type PlayPhase = 'loading' | 'ready' | 'missing' | 'forked' | 'foreign' | 'failed';

/** What storage takes of a note. */
const NOTE_LIMIT = 4_000;
export const NO_PLAN: CallPlan = { aim: null, fallback: null, note: '' };

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

  readonly #services: Services;
  #deal: Deal | null = null;
  #runner: Runner | null = null;
  #waiting: Attempt | null = null;
  #saving = false;

  constructor(services: Services) {
    this.#services = services;
  }

  /** The briefing of a scenario, before there is an attempt. */
  async brief(id: Id): Promise<void> {
    const runner = await this.#load(id);
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
    const runner = await this.#load(attempt.scenario);
    if (!runner || !this.scenario) return;
    // a world that has changed since may replay to something that was never played; words may change freely
    const entry = this.#services.catalogue.find((one) => one.id === attempt.scenario);
    if (entry && (entry.world !== attempt.world || runner.rules !== attempt.rules)) return this.#stop('foreign');
    const replayed = runner.replay(this.scenario, attempt.log.moves);
    if (!replayed.ok) return this.#stop('foreign');
    this.#show(replayed.deal);
    this.phase = 'ready';
  }

  /** Opens a new attempt, makes its first move, and says under which id it is kept. */
  begin({ mode, plan }: { mode: PlayMode; plan: CallPlan }, profile: Id | null): Id | null {
    const [runner, scenario] = [this.#runner, this.scenario];
    const first = scenario && this.#firstMove(scenario);
    if (!runner || !scenario || !first) return null;
    const id = this.#services.newId();
    this.attempt = this.#fresh(id, scenario, runner, { mode, plan, profile });
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
    this.#log(played.deal, { ...attempt, log: runner.append(attempt.log, move) });
  }

  undo(): void {
    const [runner, scenario, attempt] = [this.#runner, this.scenario, this.attempt];
    if (!runner || !scenario || !attempt || !this.canUndo) return;
    const log = runner.undo(attempt.log);
    const replayed = runner.replay(scenario, log.moves);
    if (!replayed.ok) return;
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

  /** A new attempt that stands before the given turn (1-based); the old one stays as it was. */
  playFrom(turn: number): Id | null {
    const [runner, scenario, attempt] = [this.#runner, this.scenario, this.attempt];
    if (!runner || !scenario || !attempt) return null;
    const { mode, plan, profile } = attempt;
    const id = this.#services.newId();
    const moves = attempt.log.moves.slice(0, turn);
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
    const entry = this.#services.catalogue.find((one) => one.id === scenario.id);
    return {
      id,
      profile: by.profile,
      scenario: scenario.id,
      world: entry?.world ?? '',
      text: entry?.text ?? '',
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

  async #load(id: Id): Promise<Runner | null> {
    const entry = this.#services.catalogue.find((one) => one.id === id);
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
