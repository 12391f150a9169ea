// The studio's front page: drafts kept here, what can be begun from, own scenarios in the library. Knows no storage and no editor.

import type { Id } from '../../core/public.ts';
import type { Diagnostic } from '../../core/authoring.ts';
import { idOfText, titleOfText, withFreeId } from '../parts/studio/new-id.ts';
import { locale } from './locale.svelte.ts';
import type { Services, StorageTrouble } from './ports.ts';
import type { Draft, OwnScenario, StudioDesk } from './studio-ports.ts';
import { unkeptDrafts } from './unkept-drafts.ts';

/** What a file may be to be opened at all; the same as the reader takes. */
const FILE_LIMIT = 1024 * 1024;
/** These say that there is no text to mend: too big, not a text, too deep. */
const HOPELESS: ReadonlySet<string> = new Set(['S001', 'S002', 'S007']);

export class StudioState {
  phase = $state<'loading' | 'ready' | 'failed'>('loading');
  trouble = $state<StorageTrouble | null>(null);
  drafts = $state.raw<readonly Draft[]>([]);
  own = $state.raw<readonly OwnScenario[]>([]);
  busy = $state(false);
  /** Why a file was not opened. */
  refused = $state.raw<{ readonly file: string; readonly diagnostics: readonly Diagnostic[] } | null>(null);
  /** Own scenarios that stand in the library now, the latest edition of each. */
  shown = $derived(
    this.own
      .filter((one) => one.shown)
      .sort((a, b) => b.savedAt - a.savedAt)
      .filter((one, at, all) => all.findIndex((other) => other.id === one.id) === at),
  );

  readonly #services: Services;
  #desk: StudioDesk | null = null;

  constructor(services: Services) {
    this.#services = services;
  }

  async load(): Promise<void> {
    try {
      this.#desk ??= await this.#services.studio();
      const [drafts, own] = await Promise.all([this.#desk.drafts(), this.#desk.own()]);
      const kept = drafts.ok ? drafts.value : [];
      const loose = [...unkeptDrafts.values()].filter((one) => !kept.some((other) => other.id === one.id));
      this.drafts = [...kept, ...loose].sort((a, b) => b.savedAt - a.savedAt);
      this.own = own.ok ? own.value : [];
      this.trouble = drafts.ok ? (own.ok ? null : own.trouble) : drafts.trouble;
      this.phase = 'ready';
    } catch {
      this.phase = 'failed';
    }
  }

  fromTemplate(): Promise<Id | null> {
    return this.#make(async (desk) => {
      const yaml = await desk.template(locale.current);
      const taken = this.#taken(false);
      return { yaml: taken.includes(idOfText(yaml) ?? '') ? withFreeId(yaml, taken) : yaml, file: null };
    });
  }

  copyOf(scenario: Id): Promise<Id | null> {
    return this.#make(async (desk) => {
      const found = (await desk.shipped()).find((one) => one.id === scenario);
      return found ? { yaml: withFreeId(found.yaml, this.#taken(true)), file: null } : null;
    });
  }

  /** The text itself goes on: same id, so that it becomes a newer edition. */
  goOnWith(own: OwnScenario): Promise<Id | null> {
    return this.#make(() => Promise.resolve({ yaml: own.yaml, file: null }));
  }

  fromText(yaml: string): Promise<Id | null> {
    return this.#make(async (desk) => ((await this.#opens(desk, '', yaml)) ? { yaml, file: null } : null));
  }

  fromFile(file: File): Promise<Id | null> {
    return this.#make(async (desk) => {
      // a file beyond the limit is not even read in
      const bytes = new Uint8Array(await file.slice(0, FILE_LIMIT + 1).arrayBuffer());
      if (!(await this.#opens(desk, file.name, bytes))) return null;
      return { yaml: new TextDecoder().decode(bytes), file: file.name };
    });
  }

  async remove(id: Id): Promise<void> {
    unkeptDrafts.delete(id);
    const done = await this.#desk?.removeDraft(id);
    if (done && !done.ok) this.trouble = done.trouble;
    await this.load();
  }

  async hide(id: Id): Promise<void> {
    const done = await this.#desk?.hide(id);
    if (done && !done.ok) this.trouble = done.trouble;
    await this.#services.refreshCatalogue();
    await this.load();
  }

  /** Names no other text of the trainer's has; a copy also leaves the shipped one its own. */
  #taken(copy: boolean): readonly string[] {
    const own = [...this.drafts, ...this.own].map((one) => idOfText(one.yaml)).filter((id) => id !== null);
    return [...own, ...(copy ? this.#services.catalogue.filter((one) => !one.own).map((one) => one.id) : [])];
  }

  async #opens(desk: StudioDesk, file: string, text: string | Uint8Array): Promise<boolean> {
    const { diagnostics } = await desk.read(text);
    const hopeless = diagnostics.filter((one) => HOPELESS.has(one.code));
    this.refused = hopeless.length > 0 ? { file, diagnostics: hopeless } : null;
    return hopeless.length === 0;
  }

  async #make(
    text: (desk: StudioDesk) => Promise<{ readonly yaml: string; readonly file: string | null } | null>,
  ): Promise<Id | null> {
    if (this.busy) return null;
    this.busy = true;
    this.refused = null;
    try {
      const desk = (this.#desk ??= await this.#services.studio());
      const made = await text(desk);
      if (!made) return null;
      const now = this.#services.now();
      const id = this.#services.newId();
      const title = titleOfText(made.yaml, locale.current);
      const draft: Draft = { id, ...made, title, createdAt: now, savedAt: now };
      const kept = await desk.saveDraft(draft);
      if (!kept.ok) unkeptDrafts.set(id, draft);
      return id;
    } catch {
      this.phase = 'failed';
      return null;
    } finally {
      this.busy = false;
    }
  }
}
