// One place on the axis of the curve a move: what stands under it, and what is known of it so far. Knows report and review, no screen.

import type { MoveKind, MoveReview, Report, Review } from '../../../core/public.ts';
import * as m from '../../../i18n/paraglide/messages.js';
import type { Mark } from '../mark-paths.ts';
import { markOf } from '../marks.ts';
import { ruleName } from '../rule-words.ts';
import { pointsOfCurve, type CurvePoint } from './value-curve.ts';
import { dueWords, isTurningPoint, moveWords, verdictMark, verdictName } from './verdict-words.ts';

export interface Slot {
  /** From 1. */
  readonly x: number;
  /** “Move 7”, “Day 41, call on Ruan Fang”. */
  readonly name: string;
  /** Under the axis: the number of the move, or the day. */
  readonly tick: string;
  readonly kind: MoveKind | null;
  readonly mark: Mark | null;
  /** The verdict in a word, where there is one. */
  readonly word: string;
  /** Why value was lost here, in short. */
  readonly why: string;
  readonly turning: boolean;
  readonly point: CurvePoint | null;
}

export interface Judged {
  readonly moves: readonly MoveReview[];
  readonly review: Review | null;
}

/** The rule broken, else what was called for. */
export function whyOf(judged: MoveReview, nameOf: (id: string) => string = (id) => id): string {
  if (judged.rule) return ruleName(judged.rule);
  const first = judged.better[0]?.steps[0];
  if (!first) return '';
  return first.kind ? dueWords(first.kind) : moveWords(first, nameOf);
}

export function callSlots(report: Report, { moves, review }: Judged): readonly Slot[] {
  const places = new Map(report.turns.map((turn, i) => [turn.n, i + 1]));
  const points = pointsOfCurve(moves, ({ turn }) => (turn === null ? null : (places.get(turn) ?? null)));
  return report.turns.map((turn, i) => {
    const point = points.find(({ x }) => x === i + 1) ?? null;
    const judged = point?.review;
    return {
      x: i + 1,
      name: m.analysis_move({ n: turn.n }),
      tick: String(turn.n),
      kind: turn.kind,
      mark: judged?.word ? verdictMark(judged.word) : markOf(turn),
      word: judged?.word ? verdictName(judged.word) : '',
      why: judged ? whyOf(judged) : '',
      turning: judged ? isTurningPoint(judged, review) : false,
      point,
    };
  });
}
