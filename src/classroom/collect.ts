// Taking files in: the good ones join the assignment, the others are set aside with the reason. It changes nothing itself: it answers a new assignment.

import { ASIDE_LIMIT } from '../persistence/index.ts';
import type { AsideHandIn, Assignment, HandIn, KeptHandIn } from './model.ts';
import type { Played } from './played.ts';
import { apart, handInFrom, readHandIn } from './read-hand-in.ts';
import { replayed, strangeTo } from './replayed.ts';
import { bad, type Bad, type Reading } from './reading.ts';
import { byText } from './trainees.ts';
import type { Scenario } from '../core/public.ts';

export interface Source {
  readonly name: string;
  readonly data: Blob | string;
}

/** What was replayed once need not be replayed again: by the hand-in's sum, within one edition. */
export type Seen = Map<string, Played>;

export interface Surroundings {
  readonly seen: Seen;
  /** Lets the page breathe between two hand-ins. */
  readonly breathe: () => Promise<void>;
}

function judged(assignment: Assignment, scenario: Scenario, handIn: HandIn, seen: Seen): Reading<Played> {
  const strange = strangeTo(assignment, handIn);
  if (strange) return strange;
  const key = `${assignment.scenario.id} ${assignment.scenario.world} ${handIn.sum}`;
  const known = seen.get(key);
  if (known) return { ok: true, value: known };
  const fresh = replayed(scenario, handIn);
  if (fresh.ok) seen.set(key, fresh.value);
  return fresh;
}

const deeds = ({ log }: HandIn): number =>
  log.moves.length + log.undone.reduce((sum, one) => sum + one.cut.length, 0) + log.hints.length;

/** Of two hand-ins of one attempt the one in which more was done, then the later; equal in any order. */
const fuller = (a: HandIn, b: HandIn): number => deeds(b) - deeds(a) || b.savedAt - a.savedAt || byText(a.sum, b.sum);

const asideOf = (file: string, { why, detail }: Bad, text: string): AsideHandIn => ({
  file: file.slice(0, 300),
  why,
  detail,
  text: text.slice(0, ASIDE_LIMIT),
});

export interface Kept {
  readonly played: readonly Played[];
  readonly aside: readonly AsideHandIn[];
}

/** What an assignment holds, replayed anew: nothing stored is believed, a class file may have been made by anyone. */
export async function keptIn(assignment: Assignment, scenario: Scenario, around: Surroundings): Promise<Kept> {
  const good = new Map<string, Played>();
  const aside: AsideHandIn[] = [];
  const kept = [...assignment.handIns].sort((a, b) => byText(a.sum, b.sum) || byText(a.text, b.text));
  for (const { text, trainee } of kept) {
    await around.breathe();
    const read = readHandIn(text);
    const one = read.ok ? judged(assignment, scenario, read.value, around.seen) : read;
    if (!one.ok) {
      aside.push(asideOf(trainee, one, text));
      continue;
    }
    const { attempt } = one.value.handIn;
    const other = good.get(attempt);
    if (other) aside.push(asideOf(trainee, bad('doubled', other.handIn.trainee), text));
    if (!other || fuller(one.value.handIn, other.handIn) < 0) good.set(attempt, one.value);
  }
  return { played: [...good.values()].sort((a, b) => byText(a.handIn.sum, b.handIn.sum)), aside };
}

export interface Taken {
  readonly assignment: Assignment;
  readonly taken: number;
  /** Of this time: also what is not kept, because the same file is here already. */
  readonly aside: readonly AsideHandIn[];
}

interface Holding {
  readonly kept: KeptHandIn;
  readonly handIn: HandIn;
  /** Null where it was here before. */
  readonly file: string | null;
}

/** `scenario` null: this program no longer has that edition, and nothing can be replayed. */
export async function collected(
  assignment: Assignment,
  scenario: Scenario | null,
  sources: readonly Source[],
  now: number,
  around: Surroundings,
  onprogress: (done: number, of: number) => void = () => undefined,
): Promise<Taken> {
  const held = new Map<string, Holding>();
  // what cannot be read now may be readable to a later version, and is not thrown away
  const rest: KeptHandIn[] = [];
  for (const kept of assignment.handIns) {
    const read = readHandIn(kept.text);
    if (!read.ok || held.has(read.value.attempt)) rest.push(kept);
    else held.set(read.value.attempt, { kept, handIn: read.value, file: null });
    await around.breathe();
  }
  const before = new Set(assignment.handIns.map((one) => one.sum));
  const aside: AsideHandIn[] = [];
  const told: AsideHandIn[] = [];
  // by name: which of two equal files counts as the second must not hang on the order they were dropped in
  const inOrder = sources.flatMap(apart).sort((a, b) => byText(a.name, b.name));
  for (const [done, { name, data }] of inOrder.entries()) {
    onprogress(done, inOrder.length);
    await around.breathe();
    const { text, read } = await handInFrom(data);
    const one = !read.ok
      ? read
      : scenario === null
        ? bad('foreign', 'no such edition here')
        : judged(assignment, scenario, read.value, around.seen);
    if (!one.ok) {
      aside.push(asideOf(name, one, text));
      continue;
    }
    const { handIn } = one.value;
    const holding: Holding = {
      kept: { sum: handIn.sum, trainee: handIn.trainee, text, collectedAt: now },
      handIn,
      file: name,
    };
    const other = held.get(handIn.attempt);
    if (other?.handIn.sum === handIn.sum) {
      const twice = asideOf(name, bad('doubled', handIn.trainee), '');
      // collecting the same folder again is no news
      if (before.has(handIn.sum)) told.push(twice);
      else aside.push(twice);
      continue;
    }
    const wins = !other || fuller(handIn, other.handIn) < 0;
    const loser = wins ? other : holding;
    if (wins) held.set(handIn.attempt, holding);
    if (loser) {
      const winner = wins ? handIn : (other?.handIn ?? handIn);
      aside.push(asideOf(loser.file ?? loser.handIn.trainee, bad('doubled', winner.trainee), loser.kept.text));
    }
  }
  onprogress(inOrder.length, inOrder.length);
  const known = new Set(assignment.aside.map(asideKey));
  const fresh = aside.filter((one) => !known.has(asideKey(one)));
  return {
    assignment: {
      ...assignment,
      handIns: [...rest, ...[...held.values()].map(({ kept }) => kept)].sort((a, b) => byText(a.sum, b.sum)),
      aside: bounded([...assignment.aside, ...fresh]),
    },
    taken: [...held.values()].filter((one) => one.file !== null).length,
    aside: [...aside, ...told],
  };
}

const ASIDE_MOST = 1_000;

/** Characters of all of them together: a class is one record, and written anew with every mark. */
const ASIDE_ROOM = 1024 * 1024;
/** So much of each is kept however many there are. */
const ASIDE_LEAST = 500;

/** Of two that begin alike and are wrong alike in one file, one is enough. */
const asideKey = ({ file, why, detail, text }: AsideHandIn): string =>
  JSON.stringify([file, why, detail, text.slice(0, ASIDE_LEAST)]);

/** The latest, with as much of their texts as there is room for. */
function bounded(all: readonly AsideHandIn[]): readonly AsideHandIn[] {
  let room = ASIDE_ROOM;
  return all
    .slice(-ASIDE_MOST)
    .reverse()
    .map((one) => {
      const text = one.text.length <= room ? one.text : one.text.slice(0, ASIDE_LEAST);
      room = Math.max(0, room - text.length);
      return text.length === one.text.length ? one : { ...one, text };
    })
    .reverse();
}
