// One text being written: read after every pause, kept after every pause, never shown as saved before it was read back. Knows no editor and no storage.

import type { Diagnostic } from '../../core/authoring.ts';
import type { Id, Scenario } from '../../core/public.ts';
import { titleOfText } from '../parts/studio/new-id.ts';
import { locale } from './locale.svelte.ts';
import type { Services, StorageTrouble } from './ports.ts';
import type { Draft, DraftCopy, OwnScenario, StudioDesk } from './studio-ports.ts';
import { unkeptDrafts } from './unkept-drafts.ts';

const READ_AFTER_MS = 300;
const SAVE_AFTER_MS = 800;

export class DraftState {
  phase = $state<'loading' | 'ready' | 'missing' | 'failed'>('loading');
  yaml = $state('');
  diagnostics = $state.raw<readonly Diagnostic[]>([]);
  /** The last version that could be read; null until there is one. */
  scenario = $state.raw<Scenario | null>(null);
  world = $state<string | null>(null);
  /** The text as it was when `scenario` was read from it. */
  readableText = $state.raw('');
  /** The text as it was last read, with faults or without. */
  readText = $state.raw('');
  reading = $state(false);
  /** Reading was stopped: the text is no scenario whatever it is. */
  tooHard = $state(false);
  saved = $state<'saving' | 'saved' | 'trouble'>('saved');
  trouble = $state<StorageTrouble | null>(null);
  copies = $state.raw<readonly DraftCopy[]>([]);
  published = $state.raw<OwnScenario | null>(null);
  publishing = $state<'no' | 'busy' | 'faults' | 'trouble'>('no');

  faults = $derived(this.diagnostics.filter((one) => one.severity === 'fault').length);
  warnings = $derived(this.diagnostics.length - this.faults);
  /** What is shown beside the text is what the text says now. */
  current = $derived(this.scenario !== null && this.readableText === this.yaml);
  /** The text has faults, and what is beside it is older. */
  behind = $derived(this.readText === this.yaml && (this.faults > 0 || this.tooHard));

  readonly #services: Services;
  #desk: StudioDesk | null = null;
  #draft: Draft | null = null;
  #readTimer: ReturnType<typeof setTimeout> | undefined;
  #saveTimer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;
  #saving: Promise<void> | null = null;
  #gone = false;

  constructor(services: Services) {
    this.#services = services;
  }

  get file(): string | null {
    return this.#draft?.file ?? null;
  }
  get title(): string {
    return titleOfText(this.yaml, locale.current);
  }

  async open(id: Id): Promise<void> {
    try {
      const desk = await this.#services.studio();
      this.#desk = desk;
      const kept = await desk.drafts();
      const draft = (kept.ok ? kept.value.find((one) => one.id === id) : undefined) ?? unkeptDrafts.get(id);
      if (!draft) {
        this.phase = kept.ok ? 'missing' : 'failed';
        this.trouble = kept.ok ? null : kept.trouble;
        return;
      }
      this.#draft = draft;
      this.yaml = draft.yaml;
      this.phase = 'ready';
      if (unkeptDrafts.has(id)) void this.#save();
      await this.#read();
    } catch {
      this.phase = 'failed';
    }
  }

  async schema(): Promise<unknown> {
    return this.#desk?.schema() ?? null;
  }

  /** Somebody typed. */
  edit(yaml: string): void {
    if (yaml === this.yaml) return;
    this.yaml = yaml;
    this.publishing = 'no';
    this.published = null;
    this.saved = 'saving';
    clearTimeout(this.#readTimer);
    clearTimeout(this.#saveTimer);
    this.#readTimer = setTimeout(() => void this.#read(), READ_AFTER_MS);
    this.#saveTimer = setTimeout(() => void this.#save(), SAVE_AFTER_MS);
  }

  /** The page is left or hidden: what was typed last goes with it. */
  flush(): void {
    if (this.#draft && this.#draft.yaml !== this.yaml) void this.#save();
  }
  leave(): void {
    this.flush();
    this.#gone = true;
    this.#asked++;
    clearTimeout(this.#readTimer);
    clearTimeout(this.#saveTimer);
  }

  again(): void {
    void this.#save();
  }

  async lookBack(): Promise<void> {
    const kept = this.#draft && (await this.#desk?.copies(this.#draft.id));
    if (kept?.ok) this.copies = kept.value;
    else if (kept) this.trouble = kept.trouble;
  }

  /** Back to an older text; the present one becomes a copy first. False: it could not be kept, and nothing was changed. */
  async restore(copy: DraftCopy): Promise<boolean> {
    const [desk, draft] = [this.#desk, this.#draft];
    if (!desk || !draft) return false;
    const kept = await desk.keepCopy({ draft: draft.id, at: this.#services.now(), yaml: this.yaml });
    if (!kept.ok) {
      this.saved = 'trouble';
      this.trouble = kept.trouble;
      return false;
    }
    this.edit(copy.yaml);
    await this.#save();
    await this.lookBack();
    return true;
  }

  /** Into the library; a text with faults stays out, and the page says so. */
  async publish(): Promise<void> {
    const desk = this.#desk;
    if (!desk || this.publishing === 'busy') return;
    this.publishing = 'busy';
    await this.#read();
    if (!this.current) {
      this.publishing = 'faults';
      return;
    }
    try {
      const put = await desk.publish(this.yaml);
      if (put.ok) await this.#services.refreshCatalogue();
      this.publishing = put.ok ? 'no' : 'trouble';
      this.published = put.ok ? put.value : null;
      if (!put.ok) this.trouble = put.trouble;
    } catch {
      this.publishing = 'faults';
    }
  }

  async bundle(files: readonly { readonly name: string; readonly text: string }[]): Promise<Blob | null> {
    return this.#desk?.bundle(files) ?? null;
  }

  async #read(): Promise<void> {
    const [desk, yaml] = [this.#desk, this.yaml];
    if (!desk || this.#gone) return;
    clearTimeout(this.#readTimer);
    const ask = ++this.#asked;
    this.reading = true;
    try {
      const { scenario, diagnostics, world } = await desk.read(yaml);
      if (ask !== this.#asked) return;
      this.diagnostics = diagnostics;
      this.tooHard = false;
      if (scenario) {
        this.scenario = scenario;
        this.world = world;
        this.readableText = yaml;
      }
    } catch {
      if (ask !== this.#asked) return;
      this.diagnostics = [];
      this.tooHard = true;
    }
    this.readText = yaml;
    this.reading = false;
  }

  /** One save at a time; what was typed meanwhile goes with the next. */
  async #save(): Promise<void> {
    clearTimeout(this.#saveTimer);
    if (this.#saving) await this.#saving;
    this.#saving = this.#saveNow();
    await this.#saving;
    this.#saving = null;
  }
  async #saveNow(): Promise<void> {
    const [desk, draft, yaml] = [this.#desk, this.#draft, this.yaml];
    if (!desk || !draft) return;
    this.saved = 'saving';
    const kept = await desk.saveDraft({ ...draft, yaml, title: this.title, savedAt: this.#services.now() });
    if (kept.ok) this.#draft = { ...kept.value, yaml };
    this.trouble = kept.ok ? null : kept.trouble;
    if (!kept.ok) this.saved = 'trouble';
    else if (yaml === this.yaml) this.saved = 'saved';
  }
}
