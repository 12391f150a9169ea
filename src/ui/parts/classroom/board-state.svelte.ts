// What the board of one assignment shows: rows in the order asked for, and accuracy as the analysis brings it in. Knows no table.

import {
  roundHalfUp,
  type Dimension,
  type Move,
  type Review,
  type ReviewOption,
  type Scenario,
  type Text,
} from '../../../core/public.ts';
import * as m from '../../../i18n/paraglide/messages.js';
import type { Assignment, Board, BoardRow, ClassDesk, Heat, SharedTurn } from '../../state/class-ports.ts';
import type { Job, Services } from '../../state/ports.ts';

export type SortKey = 'name' | Dimension | 'total' | 'took' | 'accuracy';

/** What a review leaves behind for the board: the whole of it for two hundred trainees would fill the page's memory. */
interface Judged {
  readonly accuracy: number | null;
  /** The log's moves as one text each, to be compared. */
  readonly moves: readonly string[];
  readonly options: readonly (readonly ReviewOption[])[];
}
/** By hand-in and rules: the same log is judged once for as long as the page stands. */
const JUDGED: Record<string, Judged> = {};

const keyOf = (move: Move): string => JSON.stringify(move);

export class BoardState {
  board = $state.raw<Board | null>(null);
  heat = $state.raw<Heat | null>(null);
  turns = $state.raw<readonly SharedTurn[]>([]);
  scenario = $state.raw<Scenario | null>(null);
  phase = $state<'loading' | 'ready' | 'failed'>('loading');
  /** By hand-in. A number where it is in, null where it cannot be told exactly. */
  #judged = $state.raw<readonly Judged[]>([]);
  accuracy = $state.raw<Readonly<Record<string, number | null>>>({});
  judging = $state(false);

  sortBy = $state<SortKey>('total');
  ascending = $state(false);
  query = $state('');
  hidden = $state(false);

  readonly #services: Services;
  readonly #desk: ClassDesk;
  #job: Job<Review> | null = null;
  /** Which load is the latest; −1 once the page is gone. */
  #asked = 0;

  constructor(services: Services, desk: ClassDesk) {
    this.#services = services;
    this.#desk = desk;
  }

  /** Numbers for hidden names: by the hand-in's fingerprint, so that they say nothing of rank. */
  readonly #numbers = $derived.by<Readonly<Record<string, number>>>(() => {
    const known = [...(this.board?.rows ?? [])].sort((a, b) => (a.handIn < b.handIn ? -1 : 1));
    return Object.fromEntries(known.map((row, at) => [row.trainee, at + 1]));
  });

  rows = $derived.by<readonly BoardRow[]>(() => {
    const wanted = this.query.trim().toLocaleLowerCase();
    const shown = (this.board?.rows ?? []).filter(
      (row) => !wanted || this.nameOf(row.trainee).toLocaleLowerCase().includes(wanted),
    );
    const way = this.ascending ? 1 : -1;
    return [...shown].sort((a, b) => way * this.#compare(a, b) || (a.trainee < b.trainee ? -1 : 1));
  });

  /** How many have been judged of how many. */
  judged = $derived((this.board?.rows ?? []).filter((row) => row.handIn in this.accuracy).length);

  nameOf(trainee: string): string {
    return this.hidden ? m.class_trainee_n({ n: this.#numbers[trainee] ?? 0 }) : trainee;
  }

  /** The same column once more turns the order; a new one starts with the most, names with A. */
  sort(key: SortKey): void {
    this.ascending = this.sortBy === key ? !this.ascending : key === 'name';
    this.sortBy = key;
  }

  async load(assignment: Assignment): Promise<void> {
    if (this.#asked < 0) return;
    const ask = ++this.#asked;
    this.#job?.cancel();
    try {
      const [scenario, board, heat, turns] = await Promise.all([
        this.#desk.scenarioOf(assignment),
        this.#desk.board(assignment),
        this.#desk.heat(assignment),
        this.#desk.turns(assignment),
      ]);
      if (ask !== this.#asked) return;
      this.scenario = scenario;
      this.board = board;
      this.heat = heat;
      this.turns = turns;
      this.phase = 'ready';
    } catch {
      // a replay that fails on a kept file must not take the page along: the files are still there
      if (ask === this.#asked) this.phase = 'failed';
      return;
    }
    await this.judge(assignment);
  }

  /** One after another: the page stays quick, and what is in stays in. */
  async judge(assignment: Assignment): Promise<void> {
    const ask = this.#asked;
    const [scenario, board] = [this.scenario, this.board];
    if (!scenario || !board || ask < 0) return;
    this.judging = true;
    try {
      const analyst = await this.#services.analyst();
      for (const row of board.rows) {
        if (ask !== this.#asked || !this.judging) break;
        const attempt = this.#desk.attemptOf(assignment, row.handIn);
        if (!attempt) continue;
        const key = `${row.handIn} ${attempt.rules}`;
        if (!JUDGED[key]) {
          this.#job = analyst.review(scenario, attempt.log);
          const done = await this.#job.result;
          if (ask !== this.#asked) return;
          if (done.ok) JUDGED[key] = kept(done.value, attempt.log.moves);
          else if (done.why === 'cancelled') break;
        }
        const one = JUDGED[key];
        if (one && !this.#judged.includes(one)) this.#judged = [...this.#judged, one];
        this.accuracy = { ...this.accuracy, [row.handIn]: one?.accuracy ?? null };
      }
    } catch {
      // without the analysis the board stands all the same
    }
    if (ask === this.#asked) this.judging = false;
  }

  stop(): void {
    this.judging = false;
    this.#job?.cancel();
  }

  /** The page is gone: nothing under way may touch it, and the worker is free. */
  leave(): void {
    this.#asked = -1;
    this.#job?.cancel();
  }

  /** A position with the verdicts that are in by now. */
  judgedTurn(turn: SharedTurn): SharedTurn {
    const keys = turn.moves.map(keyOf);
    const at = keys.length;
    const found = this.#judged.find(
      (one) => (one.options[at]?.length ?? 0) > 0 && keys.every((key, i) => one.moves[i] === key),
    );
    if (!found) return turn;
    return {
      ...turn,
      choices: turn.choices.map((choice) => {
        const option = found.options[at]?.find((one) => keyOf(one.move) === keyOf(choice.move));
        return option
          ? { ...choice, loss: choice.loss ?? roundHalfUp(option.loss), word: choice.word ?? option.word }
          : choice;
      }),
    };
  }

  #compare(a: BoardRow, b: BoardRow): number {
    const by = this.sortBy;
    switch (by) {
      case 'name':
        return this.nameOf(a.trainee).localeCompare(this.nameOf(b.trainee), undefined, { numeric: true });
      case 'total':
        return a.totalGiven - b.totalGiven;
      case 'took':
        return a.took - b.took;
      case 'accuracy':
        return (this.accuracy[a.handIn] ?? -1) - (this.accuracy[b.handIn] ?? -1);
      default:
        return a.barsGiven[by] - b.barsGiven[by];
    }
  }
}

function kept(review: Review, moves: readonly Move[]): Judged {
  const options: (readonly ReviewOption[])[] = [];
  for (const move of review.moves) options[move.at] = move.options;
  return { accuracy: review.accuracy, moves: moves.map(keyOf), options };
}

const isWrong = ({ word, broke }: SharedTurn['choices'][number]): boolean =>
  word === null ? broke !== null : word === 'mistake' || word === 'blunder';

/** Wrong lines by how many different people chose them, wherever they stood; the most first. */
export function wrongLines(
  turns: readonly SharedTurn[],
): readonly { readonly said: Text; readonly trainees: readonly string[] }[] {
  const found: Record<string, { readonly said: Text; readonly trainees: readonly string[] }> = {};
  for (const choice of turns.flatMap(({ choices }) => choices).filter(isWrong)) {
    const key = JSON.stringify(choice.said);
    const known = found[key]?.trainees ?? [];
    const more = choice.trainees.filter((one) => !known.includes(one));
    found[key] = { said: choice.said, trainees: [...known, ...more] };
  }
  return Object.values(found).sort((a, b) => b.trainees.length - a.trainees.length);
}
