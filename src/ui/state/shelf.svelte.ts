// What the library shows: attempts kept, the one to go on with, results. Knows no storage, only the keeper's port.

import { DIMENSIONS, type Dimension, type Id, type Text } from '../../core/public.ts';
import type { Aside, Attempt, CatalogueEntry, Fork, Profile, Services, StorageTrouble } from './ports.ts';

/** Where an open attempt stands, for the bookmark. */
export type Bookmark =
  | {
      readonly at: 'call';
      readonly turn: number;
      readonly minutesLeft: number;
      readonly words: Text;
      readonly person: { readonly name: Text; readonly title: Text };
      /** Of a campaign; null where no days pass. */
      readonly day: number | null;
    }
  | {
      readonly at: 'field';
      readonly day: number;
      readonly of: number;
      /** The latest news, if there was any. */
      readonly news: { readonly day: number; readonly text: Text } | null;
    };

export interface Trend {
  readonly dimension: Dimension;
  /** oldest first, 0..100 */
  readonly values: readonly number[];
}

export class Shelf {
  ready = $state(false);
  trouble = $state<StorageTrouble | null>(null);
  forks = $state.raw<readonly Fork[]>([]);
  aside = $state.raw<readonly Aside[]>([]);
  profiles = $state.raw<readonly Profile[]>([]);
  profile = $state<Id | null>(null);
  /** Nothing is kept here beyond this page. */
  memory = $state(false);
  bookmark = $state.raw<Bookmark | null>(null);
  #all = $state.raw<readonly Attempt[]>([]);

  /** Of the trainee at the desk, latest first. */
  mine = $derived(this.#all.filter((one) => one.profile === this.profile).sort((a, b) => b.savedAt - a.savedAt));
  open = $derived(this.mine.filter((one) => !one.finished && this.entry(one.scenario)));
  /** Whole attempts only: one that starts in the middle of another says nothing about a whole call. */
  finished = $derived(this.mine.filter((one) => one.finished && one.bars && !one.forkedFrom));
  newcomer = $derived(this.ready && this.mine.length === 0);
  name = $derived(this.profiles.find((one) => one.id === this.profile)?.name ?? null);
  trends = $derived.by<readonly Trend[]>(() => {
    const last = this.finished.slice(0, 5).reverse();
    return last.length === 0
      ? []
      : DIMENSIONS.map((dimension) => ({ dimension, values: last.map((one) => one.bars?.[dimension] ?? 0) }));
  });

  readonly services: Services;
  /** Which load is the latest: an older one that answers late is not listened to. */
  #asked = 0;

  constructor(services: Services) {
    this.services = services;
  }

  /** The page is gone: what is still under way must not touch it. */
  leave(): void {
    this.#asked = -1;
  }

  entry(id: Id): CatalogueEntry | undefined {
    return this.services.catalogue.find((one) => one.id === id);
  }

  best(scenario: Id): Attempt | null {
    const tried = this.finished.filter((one) => one.scenario === scenario && one.total !== null);
    return tried.sort((a, b) => (b.total ?? 0) - (a.total ?? 0))[0] ?? null;
  }

  underWay(scenario: Id): boolean {
    return this.open.some((one) => one.scenario === scenario);
  }

  async load(profile: Id | null): Promise<void> {
    if (this.#asked < 0) return;
    const ask = ++this.#asked;
    const { keeper } = this.services;
    const [kept, profiles, room] = await Promise.all([
      keeper.attempts(),
      keeper.profiles(),
      keeper.room(),
      // own scenarios that cannot be read now are told of in the studio; the library goes without them
      this.services.refreshCatalogue().catch(() => undefined),
    ]);
    if (ask !== this.#asked) return;
    this.profile = profile;
    this.profiles = profiles;
    this.bookmark = null;
    this.memory = room.driver === 'memory';
    this.trouble = kept.ok ? null : kept.trouble;
    if (kept.ok) {
      this.#all = kept.value.attempts;
      this.forks = kept.value.forks;
      this.aside = kept.value.aside;
    }
    this.ready = true;
    await this.#mark(ask);
  }

  async settle(fork: Fork, writer: string, others: 'drop' | 'keep'): Promise<void> {
    const done = await this.services.keeper.settle(fork, writer, others);
    if (!done.ok) this.trouble = done.trouble;
    else await this.load(this.profile);
  }

  async drop(attempt: Id): Promise<void> {
    const done = await this.services.keeper.remove(attempt);
    if (!done.ok) this.trouble = done.trouble;
    else await this.load(this.profile);
  }

  /** The buyer's last words, or the day and its news, from a replay: a record holds moves, not sentences. */
  async #mark(ask: number): Promise<void> {
    const [latest] = this.open;
    if (!latest) return;
    try {
      // the edition it is played on, not the latest
      const entry = await this.services.edition(latest.scenario, latest.world);
      if (!entry) return;
      const [runner, scenario] = await Promise.all([this.services.runner(), entry.load()]);
      if (ask !== this.#asked) return;
      const replayed = runner.replay(scenario, latest.log.moves);
      if (!replayed.ok) return;
      const { state, call, field } = runner.view(scenario, replayed.deal, latest.mode);
      if (field && state !== 'call') {
        this.bookmark = { at: 'field', day: field.day, of: field.lastDay, news: field.news.at(-1) ?? null };
        return;
      }
      if (!call) return;
      const { name, title } = call.person;
      this.bookmark = {
        at: 'call',
        day: field?.day ?? null,
        turn: call.turns.length,
        minutesLeft: call.minutesLeft,
        words: call.turns.at(-1)?.reply ?? call.greets,
        person: { name, title },
      };
    } catch {
      // the bookmark goes without words; opening it will say what is wrong
      this.bookmark = null;
    }
  }
}
