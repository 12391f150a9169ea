// A trainer's classes, and one of them open: asks the classroom's verbs, keeps what they answer. Knows no storage and no file format.

import type { Id, Move } from '../../core/public.ts';
import type {
  ClassDesk,
  ClassRecord,
  Collected,
  Handout,
  Key,
  Marking,
  NewAssignment,
  OpenedClass,
} from './class-ports.ts';
import type { Bars } from './class-ports.ts';
import type { Dimension } from '../../core/public.ts';
import { openAt } from './openings.ts';
import type { Answer, Services, StorageTrouble } from './ports.ts';

export type ClassFault = Extract<OpenedClass, { ok: false }>['why'];
export type ImportedClass =
  | { readonly is: 'kept'; readonly record: ClassRecord }
  /** The same class stands here already, kept at another time: the trainer says which. */
  | { readonly is: 'twice'; readonly record: ClassRecord; readonly mine: ClassRecord }
  | { readonly is: 'fault'; readonly why: ClassFault; readonly detail: string }
  | { readonly is: 'trouble' };

type ScenarioRef = Handout['scenario'];

/** All classes kept here. */
export class Classes {
  ready = $state(false);
  trouble = $state<StorageTrouble | null>(null);
  list = $state.raw<readonly ClassRecord[]>([]);
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  async load(): Promise<void> {
    const answer = await (await this.#services.classroom()).classes();
    if (answer.ok) this.list = [...answer.value].sort((a, b) => b.savedAt - a.savedAt);
    this.trouble = answer.ok ? null : answer.trouble;
    this.ready = true;
  }

  async create(name: string): Promise<Id | null> {
    const answer = await (await this.#services.classroom()).create(name);
    this.trouble = answer.ok ? null : answer.trouble;
    return answer.ok ? answer.value.id : null;
  }

  async importFile(file: Blob): Promise<ImportedClass> {
    const opened = await (await this.#services.classroom()).openClass(file);
    if (!opened.ok) return { is: 'fault', why: opened.why, detail: opened.detail };
    const mine = this.list.find((one) => one.id === opened.record.id);
    if (mine && mine.savedAt !== opened.record.savedAt) return { is: 'twice', record: opened.record, mine };
    return this.keep(opened.record);
  }

  async keep(record: ClassRecord): Promise<ImportedClass> {
    const answer = await (await this.#services.classroom()).save(record);
    this.trouble = answer.ok ? null : answer.trouble;
    if (answer.ok) await this.load();
    return answer.ok ? { is: 'kept', record: answer.value } : { is: 'trouble' };
  }
}

/** One class, open. */
export class OpenClass {
  phase = $state<'loading' | 'ready' | 'missing' | 'failed'>('loading');
  record = $state.raw<ClassRecord | null>(null);
  trouble = $state<StorageTrouble | null>(null);
  desk = $state.raw<ClassDesk | null>(null);
  readonly services: Services;

  constructor(services: Services) {
    this.services = services;
  }

  async load(id: Key): Promise<void> {
    try {
      this.desk = await this.services.classroom();
    } catch {
      // the classroom's code did not come: said on the page
      this.phase = 'failed';
      return;
    }
    const answer = await this.desk.classes();
    this.trouble = answer.ok ? null : answer.trouble;
    this.record = (answer.ok && answer.value.find((one) => one.id === id)) || null;
    this.phase = !answer.ok ? 'failed' : this.record ? 'ready' : 'missing';
  }

  rename(name: string): Promise<boolean> {
    return this.#change((record) => ({ ...record, name }));
  }
  assign(what: NewAssignment): Promise<boolean> {
    return this.#do((desk, record) => desk.assign(record, what));
  }
  override(
    assignment: Key,
    one: { trainee: string; dimension: Dimension; value: number; reason: string },
  ): Promise<boolean> {
    return this.#do((desk, record) => desk.override(record, assignment, one));
  }
  observe(assignment: Key, one: { trainee: string; text: string }): Promise<boolean> {
    return this.#do((desk, record) => desk.observe(record, assignment, one));
  }
  score(assignment: Key, trainee: string, observed: Partial<Bars>): Promise<boolean> {
    return this.#do((desk, record) => desk.score(record, assignment, trainee, observed));
  }
  mark(assignment: Key, marking: Marking): Promise<boolean> {
    return this.#do((desk, record) => desk.mark(record, assignment, marking));
  }
  forgetAside(assignment: Key): Promise<boolean> {
    return this.#change((record) => ({
      ...record,
      assignments: record.assignments.map((one) => (one.id === assignment ? { ...one, aside: [] } : one)),
    }));
  }
  async remove(): Promise<boolean> {
    if (!this.desk || !this.record) return false;
    const answer = await this.desk.remove(this.record.id);
    this.trouble = answer.ok ? null : answer.trouble;
    return answer.ok;
  }

  async collect(
    assignment: Key,
    sources: readonly { readonly name: string; readonly data: Blob | string }[],
    onprogress: (done: number, of: number) => void,
  ): Promise<Collected | null> {
    if (!this.desk || !this.record) return null;
    const answer = await this.desk.collect(this.record, assignment, sources, onprogress);
    this.trouble = answer.ok ? null : answer.trouble;
    if (!answer.ok) return null;
    this.record = answer.value.record;
    return answer.value;
  }

  /** Opens a practice attempt that stands where these moves lead. The class plays it, so it counts for nobody's progress. */
  async playOn({ id, world }: ScenarioRef, moves: readonly Move[], profile: Id | null): Promise<void> {
    const attempt = await openAt(this.services, { scenario: id, world, moves, from: this.services.newId() }, profile);
    this.trouble = attempt === null ? 'refused' : null;
    if (attempt !== null) this.services.go(`#/call/${attempt}`);
  }

  /** As the class is kept now, not as this page read it: another tab may have collected meanwhile. */
  #change(to: (record: ClassRecord) => ClassRecord): Promise<boolean> {
    return this.#do(async (desk, record) => {
      const kept = await desk.classes();
      return kept.ok ? desk.save(to(kept.value.find((one) => one.id === record.id) ?? record)) : kept;
    });
  }

  async #do(verb: (desk: ClassDesk, record: ClassRecord) => Promise<Answer<ClassRecord>>): Promise<boolean> {
    if (!this.desk || !this.record) return false;
    const answer = await verb(this.desk, this.record);
    this.trouble = answer.ok ? null : answer.trouble;
    if (answer.ok) this.record = answer.value;
    return answer.ok;
  }
}
