// The classroom's verbs behind the port the screens know: the classroom room, what is kept, the catalogue and the clock brought together.

import { DIMENSIONS, RULES_VERSION, type Scenario } from '../core/public.ts';
import { boardOf, EMPTY_BOARD } from '../classroom/board.ts';
import { classFile, classFrom } from '../classroom/class-file.ts';
import { collected, keptIn, type Kept, type Seen, type Surroundings } from '../classroom/collect.ts';
import { attemptFrom, handInFile, makeHandIn, packHandIn, qrText } from '../classroom/hand-in.ts';
import { handoutFile, handoutFrom, makeHandout, packHandout } from '../classroom/handout.ts';
import { EMPTY_HEAT, heatOf } from '../classroom/heat.ts';
import { isMarking, marked, movedBy } from '../classroom/marking.ts';
import type { Assignment, Board, ClassRecord, Handout, Key, ScenarioRef } from '../classroom/model.ts';
import { bad } from '../classroom/reading.ts';
import { readHandIn } from '../classroom/read-hand-in.ts';
import { rolePlay } from '../classroom/role-play.ts';
import { sharedTurns } from '../classroom/shared-turns.ts';
import type { Persisted } from '../persistence/index.ts';
import type { ClassDesk, SharedFile } from '../ui/state/class-ports.ts';
import type { Answer, Services } from '../ui/state/ports.ts';
import { alone } from './alone.ts';
import { breather } from './breathe.ts';
import { fileName } from './file-name.ts';
import { editionOf } from './handed-edition.ts';

/** What the desk takes of the services: it is one of them. */
export type ClassNeeds = Pick<Services, 'catalogue' | 'edition' | 'now' | 'newId'>;

const json = (text: string): Blob => new Blob([text], { type: 'application/json' });
const broken: Answer<never> = { ok: false, trouble: 'broken' };
const refused: Answer<never> = { ok: false, trouble: 'refused' };
const find = (record: ClassRecord, id: Key): Assignment | undefined => record.assignments.find((one) => one.id === id);

export function classDesk(
  { classes, editions }: Pick<Persisted, 'classes' | 'editions'>,
  services: ClassNeeds,
): ClassDesk {
  const seen: Seen = new Map();
  const around = (): Surroundings => ({ seen, breathe: breather() });
  const scenarios = new Map<string, Promise<Scenario | null>>();

  function scenarioFor(ref: ScenarioRef): Promise<Scenario | null> {
    const key = `${ref.id} ${ref.world} ${ref.text}`;
    const known = scenarios.get(key);
    if (known) return known;
    const found = editionOf(ref, services).catch(() => null);
    scenarios.set(key, found);
    // a chunk that would not come, or an edition that is imported later: asked for again the next time
    void found.then((one) => one ?? scenarios.delete(key));
    return found;
  }

  let queue: Promise<unknown> = Promise.resolve();
  /** One change after another: what is noted while files come in must not be lost when they are in. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = queue.then(() => alone(work));
    queue = done.catch(() => null);
    return done;
  }

  /** Changes one assignment of the class as it is kept now: another tab may have collected meanwhile. */
  const change = (
    record: ClassRecord,
    assignment: Key,
    to: (one: Assignment) => Assignment | null | Promise<Assignment | null>,
  ): Promise<Answer<ClassRecord>> =>
    inTurn(async () => {
      const latest = await kept(record);
      const one = find(latest, assignment) ?? find(record, assignment);
      if (!one) return broken;
      const changed = await to(one);
      if (!changed) return refused;
      const others = latest.assignments.filter((other) => other.id !== assignment);
      const at = latest.assignments.findIndex((other) => other.id === assignment);
      return classes.save({ ...latest, assignments: others.toSpliced(at < 0 ? others.length : at, 0, changed) });
    });

  async function kept(record: ClassRecord): Promise<ClassRecord> {
    const loaded = await classes.load(record.id);
    return (loaded.ok ? loaded.value.records[0] : undefined) ?? record;
  }

  type Opened = (Kept & { readonly scenario: Scenario }) | null;
  // board, heat and turns are asked for together: the replaying is done once
  const replays = new WeakMap<Assignment, Promise<Opened>>();

  function opened(assignment: Assignment): Promise<Opened> {
    const known = replays.get(assignment);
    if (known) return known;
    const work = scenarioFor(assignment.scenario).then(
      async (scenario) => scenario && { scenario, ...(await keptIn(assignment, scenario, around())) },
    );
    replays.set(assignment, work);
    // without the edition, or after a mistake of ours, it is tried again the next time
    void work.then(
      (done) => done ?? replays.delete(assignment),
      () => replays.delete(assignment),
    );
    return work;
  }

  async function board(assignment: Assignment): Promise<Board> {
    const all = await opened(assignment);
    // nothing is lost: with the edition back, all of them count again
    if (!all) return { ...EMPTY_BOARD, aside: assignment.aside };
    return boardOf(assignment, all.scenario, all.played, [...assignment.aside, ...all.aside]);
  }

  const handout = (record: ClassRecord, assignment: Key): Handout | null => {
    const one = find(record, assignment);
    return one ? makeHandout(record, one) : null;
  };

  async function table(
    assignment: Assignment,
    ending: string,
    data: (board: Board) => Promise<Blob>,
  ): Promise<SharedFile> {
    const blob = await data(await board(assignment));
    return {
      name: fileName([assignment.scenario.title.zh ?? assignment.scenario.title.en ?? assignment.scenario.id], ending),
      data: blob,
    };
  }

  return {
    async classes() {
      const loaded = await classes.load();
      if (!loaded.ok) return loaded;
      return { ok: true, value: [...loaded.value.records].sort((a, b) => b.savedAt - a.savedAt) };
    },
    create(name) {
      const at = services.now();
      const tidy = name.normalize('NFC').trim().slice(0, 80);
      if (tidy === '') return Promise.resolve(refused);
      return classes.save({ id: services.newId(), name: tidy, createdAt: at, savedAt: at, assignments: [] });
    },
    save: (record) => inTurn(() => classes.save(record)),
    remove: (id) => classes.remove(id),
    async assign(record, what) {
      const entry = services.catalogue.find((one) => one.id === what.scenario);
      if (!entry) return broken;
      const marking = { focus: what.focus, passMark: what.passMark, rules: RULES_VERSION };
      if (!isMarking(marking)) return refused;
      let yaml: string | null = null;
      if (entry.own) {
        const all = await editions.load(entry.id);
        if (!all.ok) return all;
        const mine = all.value.records.find((one) => one.world === entry.world);
        if (!mine) return broken;
        yaml = mine.yaml;
      }
      const { id, title, world, text } = entry;
      const assignment: Assignment = {
        id: services.newId(),
        scenario: { id, title, world, text, yaml },
        mode: what.mode,
        counts: what.counts,
        marking,
        deadline: what.deadline,
        handIns: [],
        aside: [],
        overrides: [],
        observations: [],
        observed: [],
        history: [],
      };
      return inTurn(async () => {
        const latest = await kept(record);
        return classes.save({ ...latest, assignments: [...latest.assignments, assignment] });
      });
    },
    handoutFile(record, assignment) {
      const one = handout(record, assignment);
      return {
        name: fileName(['handout', record.name, one?.scenario.id ?? ''], 'json'),
        data: json(one ? handoutFile(one) : ''),
      };
    },
    handoutLink(record, assignment) {
      const one = handout(record, assignment);
      return one && packHandout(one);
    },
    async openHandout(source) {
      const read = await handoutFrom(source);
      if (!read.ok) return read;
      const { scenario } = read.value;
      if (!(await scenarioFor(scenario)))
        return scenario.yaml === null ? bad('foreign', scenario.id) : bad('malformed', 'scenario');
      return { ok: true, handout: read.value };
    },
    handIn(attempt, trainee) {
      const made = makeHandIn(attempt, trainee);
      const text = packHandIn(made);
      const name = fileName([made.trainee, made.scenario.id, made.attempt.slice(0, 6)], 'json');
      return { file: { name, data: json(handInFile(made)) }, text, qr: qrText(text) };
    },
    async collect(record, assignment, sources, onprogress) {
      let told = { taken: 0, aside: [] as Awaited<ReturnType<typeof collected>>['aside'] };
      const saved = await change(record, assignment, async (one) => {
        const scenario = await scenarioFor(one.scenario);
        const done = await collected(one, scenario, sources, services.now(), around(), onprogress);
        told = done;
        return done.assignment;
      });
      return saved.ok ? { ok: true, value: { record: saved.value, taken: told.taken, aside: told.aside } } : saved;
    },
    scenarioOf: (assignment) => scenarioFor(assignment.scenario),
    board,
    async heat(assignment) {
      const all = await opened(assignment);
      return all ? heatOf(assignment, all.scenario, all.played) : EMPTY_HEAT;
    },
    async turns(assignment) {
      const all = await opened(assignment);
      return all ? sharedTurns(assignment, all.scenario, all.played, breather()) : [];
    },
    attemptOf(assignment, handIn) {
      const text = assignment.handIns.find((one) => one.sum === handIn)?.text;
      const read = text === undefined ? null : readHandIn(text);
      return read?.ok ? attemptFrom(read.value) : null;
    },
    override: (record, assignment, { trainee, dimension, value, reason }) =>
      change(record, assignment, (one) =>
        reason.trim() === ''
          ? null
          : {
              ...one,
              overrides: [...one.overrides, { trainee, dimension, value, reason: reason.trim(), at: services.now() }],
            },
      ),
    observe: (record, assignment, { trainee, text }) =>
      change(record, assignment, (one) =>
        text.trim() === ''
          ? null
          : { ...one, observations: [...one.observations, { trainee, text: text.trim(), at: services.now() }] },
      ),
    score: (record, assignment, trainee, observed) =>
      change(record, assignment, (one) => {
        const at = services.now();
        const marks = DIMENSIONS.flatMap((dimension) => {
          const value = observed[dimension];
          return value === undefined ? [] : [{ trainee, dimension, value, at }];
        });
        return { ...one, observed: [...one.observed, ...marks] };
      }),
    async tryMarking(assignment, marking) {
      const all = isMarking(marking) ? await opened(assignment) : null;
      return all ? movedBy(assignment, all.scenario, all.played, marking) : [];
    },
    mark: (record, assignment, marking) =>
      change(record, assignment, async (one) => {
        const all = isMarking(marking) ? await opened(one) : null;
        return all && marked(one, all.scenario, all.played, marking, services.now());
      }),
    csv: (assignment, lang) =>
      table(assignment, 'csv', async (rows) => {
        const { csvOf } = await import('../classroom/tables.ts');
        return new Blob([csvOf(assignment, rows, lang)], { type: 'text/csv;charset=utf-8' });
      }),
    xlsx: (assignment, lang) =>
      table(assignment, 'xlsx', async (rows) => {
        const { xlsxOf } = await import('../classroom/tables.ts');
        return xlsxOf(assignment, rows, lang);
      }),
    classFile: (record) => ({ name: fileName(['class', record.name], 'json'), data: json(classFile(record)) }),
    openClass: (source) => classFrom(source),
    rolePlay,
    async admit({ scenario: { id, world, text, yaml } }) {
      if (yaml === null) return { ok: true, value: null };
      const here = await editions.load(id);
      if (!here.ok) return here;
      if (here.value.records.some((one) => one.world === world)) return { ok: true, value: null };
      const saved = await editions.save({ id, world, text, yaml, savedAt: services.now(), shown: false });
      return saved.ok ? { ok: true, value: null } : saved;
    },
  };
}
