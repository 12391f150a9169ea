// Playing what is being written: a line of moves that is kept nowhere, and played again on every new edition as far as it goes. Knows no rule of play, only the runner.

import type { Deal, DealView, Id, Move, PlayMode, Refusal, Scenario } from '../../core/public.ts';
import type { Runner, Services } from './ports.ts';

/** Where the moves and a new edition go different ways. */
export interface Parting {
  /** How many moves still hold. */
  readonly at: number;
  readonly move: Move;
  readonly refusal: Refusal;
  /** What is left out, the refused one included. */
  readonly lost: readonly Move[];
  /** The last edition on which it could be made: it has the words. */
  readonly was: Scenario;
}

export class TestPlay {
  moves = $state.raw<readonly Move[]>([]);
  view = $state.raw<DealView | null>(null);
  /** What the screen shows after each move, for the list of positions. */
  refused = $state.raw<Refusal | null>(null);
  parting = $state.raw<Parting | null>(null);
  scenario = $state.raw<Scenario | null>(null);
  failed = $state(false);
  mode = $state<PlayMode>('practice');
  begun = $derived(this.moves.length > 0);

  readonly #services: Services;
  #runner: Runner | null = null;
  #deal: Deal | null = null;

  constructor(services: Services) {
    this.#services = services;
  }

  get runner(): Runner | null {
    return this.#runner;
  }

  /** A new edition of the text: the same moves again, as far as they go. */
  async bring(scenario: Scenario): Promise<void> {
    try {
      this.#runner ??= await this.#services.runner();
      this.failed = false;
    } catch {
      this.failed = true;
      return;
    }
    if (this.scenario === scenario) return;
    const before = this.parting;
    const was = before?.was ?? this.scenario ?? scenario;
    this.scenario = scenario;
    // what an earlier edit had cut off may fit again
    this.#replay(before ? [...this.moves.slice(0, before.at), ...before.lost] : this.moves, was);
  }

  /** Stands where these moves lead. */
  load(moves: readonly Move[]): void {
    this.parting = null;
    if (this.scenario) this.#replay(moves, this.scenario);
  }

  move(move: Move): void {
    const [runner, scenario, deal] = [this.#runner, this.scenario, this.#deal];
    if (!runner || !scenario || !deal) return;
    const played = runner.play(scenario, deal, move);
    this.refused = played.ok ? null : played.refusal;
    if (!played.ok) return;
    this.parting = null;
    this.moves = [...this.moves, move];
    this.#show(played.deal);
  }

  /** Back to the position after so many moves. */
  backTo(count: number): void {
    this.load(this.moves.slice(0, count));
  }

  /** The person a series calls on next. */
  get nextCall(): Move | null {
    const made = this.moves.filter((move) => move.do === 'meet').length;
    const person = this.view?.state === 'field' ? this.scenario?.calls?.[made] : undefined;
    return person === undefined ? null : { do: 'meet', person };
  }

  /** Moves that lead into a call with this person at once, or why there are none. */
  wayTo(person: Id): { readonly moves: readonly Move[] } | { readonly refusal: Refusal } | null {
    const [runner, scenario] = [this.#runner, this.scenario];
    if (!runner || !scenario) return null;
    const meet: Move = { do: 'meet', person };
    const before = (scenario.calls ?? []).slice(0, Math.max(0, scenario.calls?.indexOf(person) ?? 0));
    const moves: readonly Move[] = scenario.campaign
      ? [{ do: 'begin' }, meet]
      : [...before.flatMap((one): Move[] => [{ do: 'meet', person: one }, { do: 'leave' }]), meet];
    const replayed = runner.replay(scenario, moves);
    return replayed.ok ? { moves } : { refusal: replayed.refusal };
  }

  #replay(moves: readonly Move[], was: Scenario): void {
    const [runner, scenario] = [this.#runner, this.scenario];
    if (!runner || !scenario) return;
    const replayed = runner.replay(scenario, moves);
    const refusedMove = replayed.ok ? undefined : moves[replayed.at];
    this.parting =
      replayed.ok || !refusedMove
        ? null
        : { at: replayed.at, move: refusedMove, refusal: replayed.refusal, lost: moves.slice(replayed.at), was };
    this.moves = replayed.ok ? moves : moves.slice(0, replayed.at);
    this.refused = null;
    this.#show(replayed.deal);
  }

  #show(deal: Deal): void {
    const [runner, scenario] = [this.#runner, this.scenario];
    if (!runner || !scenario) return;
    this.#deal = deal;
    this.view = runner.view(scenario, deal, this.mode);
  }
}
