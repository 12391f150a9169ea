// The attempts of this browser: load, save after every move, forks kept and settled. It knows no screen and replays nothing.

import type { AttemptRecord } from './attempt.ts';
import { attemptKind } from './attempt.ts';
import type { SetAside } from './envelope.ts';
import { forkOf, newestOf } from './forks.ts';
import type { Fork, Head } from './forks.ts';
import { isWithin, movesInCommon } from './history.ts';
import { keep } from './keep.ts';
import { formatAttemptKey } from './keys.ts';
import { answer } from './port.ts';
import type { Answer, Surroundings } from './port.ts';
import { readPile, shelfOf } from './shelf.ts';
import type { Pile } from './shelf.ts';

export interface LoadedAttempts {
  /** One head each, last saved first. */
  readonly attempts: readonly Head[];
  /** Attempts in which two tabs parted; they are not among `attempts`. */
  readonly forks: readonly Fork[];
  readonly setAside: readonly SetAside[];
  readonly migrated: readonly { readonly attempt: string; readonly did: readonly string[] }[];
}

export interface Attempts {
  load(): Promise<Answer<LoadedAttempts>>;
  /** As `load`, of one attempt: where a tab resumes, and how it learns that another one parted from it. */
  loadOne(attempt: string): Promise<Answer<LoadedAttempts>>;
  /** Ok only after reading it back; the record as kept, with its `savedAt`. Saves wait for each other. */
  save(record: AttemptRecord): Promise<Answer<AttemptRecord>>;
  /** Last version of every attempt whose last save failed: they go into a file the user can save. */
  unsaved(): readonly AttemptRecord[];
  /** Keeps the head of one writer; what others had beyond it is deleted. */
  resolveFork(fork: Fork, keepWriter: string): Promise<Answer<Head | null>>;
  /** Every head but the one of `keepWriter` becomes an attempt of its own. Answers the new ones. */
  keepBoth(fork: Fork, keepWriter: string): Promise<Answer<readonly AttemptRecord[]>>;
  /** Everything of an attempt, what cannot be read included. */
  remove(attempt: string): Promise<Answer<null>>;
  /** After a reset: forgets what it knew of the store. */
  forget(): void;
}

/** Two saves a writer: if the last one breaks, one move is lost and not the attempt. */
const KEPT_SAVES = 2;

/** What this tab knows of its own saves of an attempt. */
interface Trail {
  next: number;
  own: string[];
  /** Saves of earlier tabs that ours holds completely. */
  superseded: string[];
}

export function attemptsIn(around: Surroundings): Attempts {
  const { store } = around;
  const trails = new Map<string, Trail>();
  const failed = new Map<string, AttemptRecord>();
  let queue: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = queue.then(work);
    // whoever asked hears of a mistake of ours; the next in turn must not wait for it for ever
    queue = done.catch(() => null);
    return done;
  }

  async function trailOf(record: AttemptRecord): Promise<Trail> {
    const known = trails.get(record.id);
    if (known) return known;
    const trail: Trail = { next: 1, own: [], superseded: [] };
    trails.set(record.id, trail);
    const shelf = await shelfOf(store, record.id);
    // a store that does not list may still keep: earlier saves are then tidied by the next tab
    if (!shelf.ok) return trail;
    for (const pile of shelf.value.piles) {
      if (pile.writer === around.writer) {
        trail.next = (pile.saves[0]?.sequence ?? 0) + 1;
        trail.own = pile.saves.map((save) => save.key).reverse();
      } else {
        const { head } = await readPile(store, pile);
        if (head && isWithin(head.record, record)) trail.superseded.push(...keysUpTo(pile, head));
      }
    }
    return trail;
  }

  /** Those that could not be removed stay on the list for next time: nothing depends on it. */
  async function tidy(keys: readonly string[]): Promise<string[]> {
    const left: string[] = [];
    for (const key of keys) if (!(await store.remove(key)).ok) left.push(key);
    return left;
  }

  async function saveNow(record: AttemptRecord): Promise<Answer<AttemptRecord>> {
    const stamped: AttemptRecord = { ...record, savedAt: around.now() };
    const trail = await trailOf(stamped);
    const sequence = trail.next++;
    const key = formatAttemptKey({ attempt: record.id, writer: around.writer, sequence });
    let kept = await keep(store, key, attemptKind, stamped, stamped.savedAt);
    if (!kept.ok && kept.trouble === 'full' && trail.own.length > 1) {
      // the spare save makes room before the user is told that there is none
      trail.own = [...(await tidy(trail.own.slice(0, -1))), ...trail.own.slice(-1)];
      kept = await keep(store, key, attemptKind, stamped, stamped.savedAt);
    }
    if (!kept.ok) {
      failed.set(record.id, stamped);
      await store.remove(key);
      return kept;
    }
    failed.delete(record.id);
    trail.own.push(key);
    const spare = Math.max(0, trail.own.length - KEPT_SAVES);
    trail.own = [...(await tidy(trail.own.slice(0, spare))), ...trail.own.slice(spare)];
    trail.superseded = await tidy(trail.superseded);
    return kept;
  }

  async function load(attempt?: string, lastTry = false): Promise<Answer<LoadedAttempts>> {
    const shelf = await shelfOf(store, attempt);
    if (!shelf.ok) return shelf;
    const piles = await Promise.all(
      shelf.value.piles.map(async (pile) => ({ ...(await readPile(store, pile)), attempt: pile.attempt })),
    );
    // all its saves are gone since they were listed: another tab went on and tidied up
    const moved = piles.some((pile) => pile.head === null && pile.setAside.length === 0);
    if (moved && !lastTry) return load(attempt, true);
    const heads = new Map<string, Head[]>();
    for (const { head, attempt: id } of piles) if (head) heads.set(id, [...(heads.get(id) ?? []), head]);
    const newest = [...heads].map(([id, all]) => ({ id, heads: newestOf(all) }));
    return answer({
      attempts: newest
        .flatMap(({ heads: [first, ...rest] }) => (first && rest.length === 0 ? [first] : []))
        .sort((a, b) => b.record.savedAt - a.record.savedAt || (a.record.id < b.record.id ? -1 : 1)),
      forks: newest.filter(({ heads: { length } }) => length > 1).map((of) => forkOf(of.id, of.heads)),
      setAside: [...shelf.value.setAside, ...piles.flatMap((pile) => pile.setAside)],
      migrated: piles.filter((pile) => pile.migrated.length > 0).map((p) => ({ attempt: p.attempt, did: p.migrated })),
    });
  }

  /** Removes what other writers could read of it, as the user saw it in `fork`; a head saved since then stays. */
  async function settle(fork: Fork, kept: Head): Promise<Answer<null>> {
    const shelf = await shelfOf(store, fork.attempt);
    if (!shelf.ok) return shelf;
    for (const pile of shelf.value.piles.filter((p) => p.writer !== kept.writer)) {
      const { head } = await readPile(store, pile);
      if (!head) continue;
      const seen = fork.heads.some((h) => isWithin(head.record, h.record));
      const gone = seen ? keysUpTo(pile, head) : [];
      for (const key of gone) {
        const removed = await store.remove(key);
        if (!removed.ok) return removed;
      }
    }
    trails.delete(fork.attempt);
    return answer(null);
  }

  async function keepBothNow(fork: Fork, kept: Head): Promise<Answer<readonly AttemptRecord[]>> {
    const born: AttemptRecord[] = [];
    for (const head of fork.heads.filter((h) => h.writer !== kept.writer)) {
      const at = movesInCommon(kept.record.log, head.record.log);
      const own = { ...head.record, id: around.newId(), forkedFrom: { attempt: fork.attempt, at } };
      const saved = await saveNow(own);
      if (!saved.ok) {
        failed.delete(own.id);
        return saved;
      }
      born.push(saved.value);
    }
    const settled = await settle(fork, kept);
    return settled.ok ? answer(born) : settled;
  }

  const headOf = (fork: Fork, writer: string) => fork.heads.find((h) => h.writer === writer);

  return {
    load: () => inTurn(() => load()),
    loadOne: (attempt) => inTurn(() => load(attempt)),
    save: (record) => inTurn(() => saveNow(record)),
    unsaved: () => [...failed.values()],
    resolveFork: (fork, writer) =>
      inTurn(async () => {
        const kept = headOf(fork, writer);
        if (!kept) return answer(null);
        const settled = await settle(fork, kept);
        return settled.ok ? answer(kept) : settled;
      }),
    keepBoth: (fork, writer) =>
      inTurn(async () => {
        const kept = headOf(fork, writer);
        return kept ? keepBothNow(fork, kept) : answer([]);
      }),
    remove: (attempt) =>
      inTurn(async () => {
        const shelf = await shelfOf(store, attempt);
        if (!shelf.ok) return shelf;
        trails.delete(attempt);
        failed.delete(attempt);
        for (const key of shelf.value.piles.flatMap((pile) => pile.saves.map((save) => save.key))) {
          const removed = await store.remove(key);
          if (!removed.ok) return removed;
        }
        return answer(null);
      }),
    forget: () => {
      trails.clear();
      failed.clear();
    },
  };
}

/** The saves of a pile that its head replaces; what lies above it could not be read and stays for a later version. */
const keysUpTo = (pile: Pile, head: Head): string[] =>
  pile.saves.filter((save) => save.sequence <= head.sequence).map((save) => save.key);
