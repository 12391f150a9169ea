// The review of campaigns and series: lines around the book that can really be played and come to at least what they claim.

import { beforeAll, describe, expect, it } from 'vitest';
import { noisyBook, reviewing, reviewOf, ROBOTS, runRobot, type ReviewStep } from '../../../src/core/analysis/index.ts';
import { completed, seatAfter } from '../../../src/core/analysis/completion.ts';
import { rawScoreOf } from '../../../src/core/analysis/raw-score.ts';
import type { MoveReview, Review } from '../../../src/core/analysis/review-model.ts';
import { must, ratio, type Ratio } from '../../../src/core/base/index.ts';
import { campaignReportOf, positionsOf, rawTotalOf, seriesReportOf } from '../../../src/core/scoring/index.ts';
import { EMPTY_LOG, play, replay, type Move } from '../../../src/core/session/index.ts';
import type { Scenario } from '../../../src/core/scenario/index.ts';
import { changed, scenarioOf, TINY_CALL, tinyCampaign } from '../../support/scenario-files.ts';
import { SHIPPED_CAMPAIGNS } from '../../support/shipped.ts';

const number = ({ n, d }: Ratio): number => n / d;
const tinySeries = (): Scenario =>
  scenarioOf(changed(TINY_CALL, ['length: call\n', 'length: series\ncalls: [ruan, ruan]\n']));

/** What a line comes to: its told steps, then the book's way with what had been learnt till then. */
function reached(scenario: Scenario, moves: readonly Move[]): Ratio {
  const { seat, deals } = seatAfter(scenario, moves);
  return rawScoreOf(scenario, [...deals, ...completed(scenario, seat).deals]);
}

function drain(scenario: Scenario, moves: readonly Move[]): { steps: ReviewStep[]; review: Review } {
  const work = reviewing(scenario, { moves });
  const steps: ReviewStep[] = [];
  for (;;) {
    const step = work.next();
    if (step.done) return { steps, review: step.value };
    steps.push(step.value);
  }
}

const GAMES: readonly (readonly [string, () => { scenario: Scenario; moves: readonly Move[] }])[] = [
  ...[4, 5].map((seed) => {
    const game = () => ({
      scenario: tinyCampaign(),
      moves: runRobot(tinyCampaign(), noisyBook(30), seed).log.moves,
    });
    return [`the tiny campaign with slips (${seed})`, game] as const;
  }),
  [
    'the tiny campaign by chance',
    () => ({ scenario: tinyCampaign(), moves: runRobot(tinyCampaign(), ROBOTS.random, 2).log.moves }),
  ],
  ['a series by chance', () => ({ scenario: tinySeries(), moves: runRobot(tinySeries(), ROBOTS.random, 4).log.moves })],
  [
    'a series with slips',
    () => ({ scenario: tinySeries(), moves: runRobot(tinySeries(), noisyBook(50), 2).log.moves }),
  ],
  ...SHIPPED_CAMPAIGNS.map(([id, scenario]) => {
    const game = () => ({ scenario, moves: runRobot(scenario, noisyBook(30), 1).log.moves });
    return [`${id} with slips`, game] as const;
  }),
];

describe.each(GAMES)('the review of %s', (_, game) => {
  let scenario: Scenario;
  let moves: readonly Move[];
  let review: Review;
  let steps: readonly ReviewStep[];
  beforeAll(() => {
    ({ scenario, moves } = game());
    ({ review, steps } = drain(scenario, moves));
  }, 60_000);
  const found = (): readonly MoveReview[] => review.moves.filter((one) => one.loss !== null);

  it('judges every move, says no word, and gives no accuracy', () => {
    expect(review.moves.map((one) => one.move)).toEqual(moves);
    expect(review.moves.map((one) => one.at)).toEqual([...moves.keys()]);
    expect(review.exact).toBe(false);
    expect(review.accuracy).toBeNull();
    expect(review.moves.every((one) => one.word === null && !one.before.exact && !one.after.exact)).toBe(true);
    expect(review.worth.n).toBeGreaterThan(0);
  });

  it('never has more after a move than before it, and ends with what the log came to', () => {
    let last = review.start.points;
    for (const one of review.moves) {
      expect(one.before.points).toEqual(last);
      expect(number(one.after.points)).toBeLessThanOrEqual(number(one.before.points));
      last = one.after.points;
    }
    expect(last).toEqual(rawScoreOf(scenario, positionsOf(scenario, { moves })));
  });

  it('tells of a loss only with a line that is worth it, by a point of the total or more', () => {
    expect(found().length).toBeGreaterThan(0);
    for (const one of review.moves) {
      expect(one.better.length > 0).toBe(one.loss !== null);
      expect(one.better.length).toBeLessThanOrEqual(3);
      const [best] = one.better;
      if (!best || !one.loss) continue;
      expect(number(one.loss)).toBeGreaterThanOrEqual(1);
      expect(best.worth).toEqual(one.before);
      expect(best.more).toEqual(one.loss);
      for (const line of one.better) expect(number(line.more)).toBeGreaterThanOrEqual(1);
    }
  });

  it('tells lines that can be played and come to at least what they claim', () => {
    for (const { at, better } of found())
      for (const { steps: told, worth } of better) {
        expect(told.length).toBeGreaterThan(0);
        if (scenario.length === 'campaign') expect(told.length).toBeLessThanOrEqual(8);
        const line = [...moves.slice(0, at), ...told.map((step) => step.move)];
        expect(replay(scenario, line).ok).toBe(true);
        expect(number(reached(scenario, line))).toBeGreaterThanOrEqual(number(worth.points) - 1e-9);
      }
  });

  it('tries every move of a hand where most was lost, with the one that was made among them', () => {
    const tried = review.moves.filter((one) => one.options.length > 0);
    expect(tried.length).toBeGreaterThan(0);
    expect(tried.length).toBeLessThanOrEqual(8);
    for (const one of tried) {
      const keys = one.options.map((option) => JSON.stringify(option.move));
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys).toContain(JSON.stringify(one.move));
      expect(one.options[0]?.worth).toEqual(one.before);
      expect(one.options[0]?.loss).toEqual(ratio(0));
      const { deal } = replay(scenario, moves.slice(0, one.at));
      for (const option of one.options) {
        expect(play(scenario, deal, option.move).ok).toBe(true);
        expect(option.word).toBeNull();
        expect(option.loss.n).toBeGreaterThanOrEqual(0);
        expect(option.near).toBe(option.loss.n === 0 || number(option.loss) < 0.02 * number(review.worth));
      }
    }
  });

  it('turns on no more than five moves, each a found loss of 5 hundredths', () => {
    expect(review.turning.length).toBeLessThanOrEqual(5);
    expect([...review.turning].sort((a, b) => a - b)).toEqual(review.turning);
    for (const at of review.turning)
      expect(number(must(review.moves[at]?.loss, 'a loss'))).toBeGreaterThanOrEqual(0.05 * number(review.worth) - 1e-9);
  });

  it('says how far it has come, never backwards, then the moves', () => {
    expect(new Set(steps.map((one) => one.of)).size).toBe(1);
    expect(steps.map((one) => one.done)).toEqual([...steps.map((one) => one.done)].sort((a, b) => a - b));
    expect(steps.at(-1)?.done).toBe(steps[0]?.of);
    expect(steps.flatMap((one) => one.move ?? [])).toEqual(review.moves);
  });
});

describe('the review of a campaign', () => {
  const scenario = tinyCampaign();
  const book = runRobot(scenario, ROBOTS.byTheBook).log.moves;

  it('finds nothing better around the book itself', () => {
    const review = reviewOf(scenario, { moves: book });
    expect(review.moves.every((one) => one.loss === null)).toBe(true);
    expect(review.turning).toEqual([]);
    expect(review.start.points).toEqual(
      rawTotalOf(campaignReportOf(scenario, { ...EMPTY_LOG, moves: book }, 'exam').bars),
    );
  });

  it('is the same each time', () => {
    const { moves } = runRobot(scenario, noisyBook(30), 7).log;
    expect(reviewOf(scenario, { moves })).toEqual(reviewOf(scenario, { moves }));
  });

  it('judges a deal that was broken off by how it could still end', () => {
    const moves = book.slice(0, Math.floor(book.length / 2));
    const review = reviewOf(scenario, { moves });
    expect(review.moves.at(-1)?.after.points).toEqual(reached(scenario, moves));
  });

  it('does not hold it against a line that the trainee marked the map later', () => {
    const { moves } = runRobot(scenario, noisyBook(30), 3).log;
    const truth = campaignReportOf(scenario, { ...EMPTY_LOG, moves }, 'exam').map.rows;
    const marks = truth.map(({ person, truth: { mode, influence } }): Move => ({
      do: 'mark',
      person,
      mark: { role: null, mode, influence, support: null, counterpart: null, sure: 'sure' },
    }));
    const last = positionsOf(scenario, { moves }).findLastIndex((deal) => deal.deal.value === 'field');
    const marked = [...moves.slice(0, last), ...marks, ...moves.slice(last)];
    const [before, after] = [reviewOf(scenario, { moves }), reviewOf(scenario, { moves: marked })];
    expect(number(after.start.points)).toBeGreaterThan(number(before.start.points));
    // what was found to be lost by a move stays found
    const lossAt = (review: Review, at: number) => review.moves[at]?.loss ?? null;
    for (const { at, loss } of before.moves)
      if (at < last && loss && number(loss) >= 3) expect(lossAt(after, at)).not.toBeNull();
  });
});

describe('the raw score', () => {
  it('is the mean over the calls of a series, as in its report, but unclamped', () => {
    const scenario = tinySeries();
    const { log } = runRobot(scenario, noisyBook(30), 2);
    const { calls } = seriesReportOf(scenario, log, 'exam');
    const raws = calls.map((call) => number(rawTotalOf(call.bars)));
    expect(calls.length).toBe(2);
    expect(number(rawScoreOf(scenario, positionsOf(scenario, log)))).toBeCloseTo(
      (must(raws[0], 'a') + must(raws[1], 'b')) / 2,
    );
  });
});
