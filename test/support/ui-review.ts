// A review of the first call at a feed mill, move by move, and an analyst that a test leads by the hand.

import { EMPTY_LOG, must, ratio } from '../../src/core/public.ts';
import type {
  CampaignReport,
  LineStep,
  Move,
  MoveKind,
  MoveReview,
  NeedStage,
  Review,
  ReviewLine,
  ReviewOption,
  ReviewWorth,
  Scenario,
  Text,
  VerdictWord,
} from '../../src/core/public.ts';
import type { Analyst, JobResult } from '../../src/ui/state/ports.ts';
import { ReviewState } from '../../src/ui/state/review.svelte.ts';
import { HAND } from './ui-fixtures.ts';
import { SCRIPT } from './ui-script.ts';

const t = (zh: string, en: string): Text => ({ zh, en });
const worth = (points: number, exact = true): ReviewWorth => ({ points: ratio(points), exact });

const step = (
  kind: MoveKind,
  said: Text,
  reply: Text,
  scale: readonly [number, NeedStage] | null,
  over: Partial<LineStep> = {},
): LineStep => ({
  move: kind === 'listen' ? { do: 'listen' } : { do: 'say', line: `${kind}-better` },
  kind,
  field: null,
  person: 'ruan',
  said,
  reply,
  reaction: 'opens',
  need: scale && {
    id: 'claims',
    label: t('饲料客户索赔', 'Claims from feed buyers'),
    weight: scale[0],
    stage: scale[1],
    threshold: 5,
  },
  agreed: null,
  day: null,
  ...over,
});

const said = (n: number): { said: Text; reply: Text } => must(SCRIPT[n - 1], `turn ${n} of the script`);
const SEVEN = step('implication', said(8).said, said(8).reply, [6, 'serious']);
const WORTH = step('needPayoff', said(9).said, said(9).reply, [6, 'explicit']);
const BENEFIT = step(
  'present',
  t(
    '您要的“批批都够数、有单子可查”：我们每一批都按药典全检，单批报告随货到。',
    'Every batch at full strength and a sheet to point to: that is what we do. Each batch is tested to the full pharmacopoeia, and its report comes with the load.',
  ),
  t('这张单子能给温蕾看吗？', 'Could Wen Lei have a look at that sheet?'),
  [6, 'answered'],
);
const PROOF = step(
  'prove',
  t(
    '去年给宁川供的四十批，含量单都在这儿。',
    'Here are the strength sheets of the forty batches we sent Ningchuan last year.',
  ),
  t('（一页一页翻过去）', '(goes through them page by page)'),
  [6, 'proven'],
);
const TRIAL = step(
  'request',
  t('下个月先送一吨过来做批次试验，您看行不行？', 'Could we send a ton next month for a batch trial?'),
  t('行，我跟技术部说。', 'All right. I’ll talk to Technical.'),
  null,
  { agreed: { id: 'trial', label: t('一吨批次试验', 'A one-ton batch trial'), size: 2 } },
);
const AGAIN = step('listen', said(5).said, t('对。', 'That’s right.'), [3, 'implied']);

const line = (more: number, value: number, steps: readonly LineStep[]): ReviewLine => ({
  steps,
  worth: worth(value),
  more: ratio(more),
});

const OPTIONS: readonly ReviewOption[] = HAND.map((offer): ReviewOption => {
  const loss = { seven: 0, account: 0.5, worth: 9 }[offer.id] ?? 20;
  return {
    move: offer.move,
    kind: offer.kind,
    field: null,
    said: offer.say,
    worth: worth(96 - loss),
    loss: ratio(loss * 2, 2),
    word: loss === 0 ? 'best' : loss < 1 ? 'good' : loss < 10 ? 'inaccuracy' : 'mistake',
    near: loss < 1,
  };
});

/** Word and value after each of the twelve moves. */
const COURSE: readonly (readonly [VerdictWord, number])[] = [
  ['best', 97],
  ['inaccuracy', 96],
  ['best', 96],
  ['best', 96],
  ['best', 96],
  ['best', 96],
  ['mistake', 76],
  ['best', 76],
  ['best', 76],
  ['blunder', 52],
  ['best', 52],
  ['best', 52],
];

const BETTER: Readonly<Record<number, readonly ReviewLine[]>> = {
  2: [line(1, 97, [step('situation', said(3).said, said(3).reply, [0, 'hidden']), SEVEN])],
  7: [
    line(20, 96, [SEVEN, WORTH, BENEFIT, PROOF, TRIAL]),
    line(19, 95, [AGAIN, SEVEN, WORTH, BENEFIT, TRIAL]),
    line(11, 87, [WORTH, BENEFIT, TRIAL]),
  ],
  10: [line(24, 76, [BENEFIT, PROOF, TRIAL])],
};

export function feedReview({ exact = true }: { exact?: boolean } = {}): Review {
  const moves = COURSE.map(([word, after], i): MoveReview => {
    const before = COURSE[i - 1]?.[1] ?? 97;
    return {
      at: i + 1,
      turn: i + 1,
      day: null,
      move: i + 1 === 7 ? { do: 'say', line: 'purity' } : { do: 'say', line: `line-${i + 1}` },
      before: worth(before, exact),
      after: worth(after, exact),
      loss: exact || before > after ? ratio(before - after) : null,
      word: exact ? word : null,
      rule: i + 1 === 7 ? 'pitchTooEarly' : i + 1 === 2 ? 'shotInTheDark' : null,
      better: (BETTER[i + 1] ?? []).map((one) => ({ ...one, worth: { ...one.worth, exact } })),
      options: exact && (i + 1 === 7 || i + 1 === 10) ? OPTIONS : [],
    };
  });
  const meet: MoveReview = {
    at: 0,
    turn: null,
    day: null,
    move: { do: 'meet', person: 'ruan' },
    before: worth(97, exact),
    after: worth(97, exact),
    loss: ratio(0),
    word: exact ? 'best' : null,
    rule: null,
    better: [],
    options: [],
  };
  return {
    moves: [meet, ...moves],
    start: worth(97, exact),
    worth: ratio(97),
    accuracy: exact ? 58 : null,
    exact,
    turning: [7, 10],
  };
}

export interface LedAnalyst {
  readonly analyst: Analyst;
  /** Tells of the next `n` moves. */
  tell(n: number): void;
  end(): Promise<void>;
  fail(detail: string): Promise<void>;
  readonly cancelled: () => boolean;
  readonly asked: () => number;
}

/** Works at the pace of the test. */
export function ledAnalyst(review: Review = feedReview()): LedAnalyst {
  let told = 0;
  let asked = 0;
  let cancelled = false;
  let answer: (result: JobResult<Review>) => void = () => undefined;
  let onmove: ((move: MoveReview | null, done: number, of: number) => void) | undefined;
  const settle = async (result: JobResult<Review>): Promise<void> => {
    answer(result);
    await new Promise((done) => setTimeout(done, 0));
  };
  return {
    analyst: {
      review: (_scenario, _log, listener) => {
        asked += 1;
        told = 0;
        cancelled = false;
        onmove = listener;
        return {
          result: new Promise((done) => {
            answer = done;
          }),
          cancel: () => {
            cancelled = true;
            answer({ ok: false, why: 'cancelled', detail: '' });
          },
        };
      },
      hint: () => {
        throw new Error('no hints here');
      },
      doctor: () => {
        throw new Error('no doctor here');
      },
    },
    tell(n) {
      for (const move of review.moves.slice(told, told + n)) onmove?.(move, ++told, review.moves.length);
    },
    end: () => settle({ ok: true, value: review }),
    fail: (detail) => settle({ ok: false, why: 'failed', detail }),
    cancelled: () => cancelled,
    asked: () => asked,
  };
}

/** Nothing in a review screen asks the scenario anything. */
const NO_SCENARIO = {} as Scenario;
const log = (review: Review) => ({ ...EMPTY_LOG, moves: review.moves.map(({ move }) => move) });

export function reviewLedBy(led: LedAnalyst, review: Review = feedReview()): ReviewState {
  return new ReviewState(() => Promise.resolve(led.analyst), NO_SCENARIO, log(review));
}

/** With everything judged. */
export function reviewDone(review: Review = feedReview()): ReviewState {
  const state = new ReviewState(() => Promise.reject(new Error('not asked')), NO_SCENARIO, log(review));
  state.moves = review.moves;
  state.review = review;
  state.phase = 'done';
  return state;
}

const LINES: readonly (readonly [MoveKind | 'act', Text, number])[] = [
  ['problem', said(4).said, 12],
  ['implication', said(8).said, 14],
  ['needPayoff', said(9).said, 14],
  ['act', t('办一场指标研讨会', 'Hold the workshop on criteria'), 21],
  ['request', t('下个月先送一吨过来做批次试验，您看行不行？', 'Could we send a ton next month for a batch trial?'), 27],
];
const found = (more: number): ReviewLine => ({
  more: ratio(more),
  worth: worth(90, false),
  steps: LINES.map(([kind, words, day]): LineStep => {
    const field = kind === 'act';
    return {
      ...step(field ? 'chat' : kind, words, field ? t('', '') : said(4).reply, null),
      ...(field ? { kind: null, field: 'act', move: { do: 'act', action: 'workshop' }, person: null } : {}),
      day,
    };
  }),
});

/** Of a campaign as its diary tells it: at-least values that fall on four moves. */
export function dealReview(report: CampaignReport): Review {
  const deeds = report.diary.flatMap((entry): readonly { day: number; turn: number | null; move: Move }[] => {
    const { day } = entry;
    if (entry.what === 'news') return [];
    if (entry.what === 'call')
      return [
        { day, turn: null, move: { do: 'meet', person: entry.person ?? '' } },
        ...entry.turns.map(({ n }) => ({ day, turn: n, move: { do: 'say' as const, line: `line-${n}` } })),
      ];
    return [{ day, turn: null, move: entry.what === 'action' ? { do: 'act', action: 'some' } : { do: 'wait' } }];
  });
  const share = (part: number): number => Math.floor(deeds.length * part);
  const falls = new Map([
    [share(0.12), 6],
    [share(0.3), 14],
    [share(0.33), 9],
    [share(0.7), 17],
  ]);
  let value = 91;
  const moves = deeds.map(({ day, turn, move }, at): MoveReview => {
    const fall = falls.get(at) ?? 0;
    const before = value;
    value -= fall;
    return {
      at,
      turn,
      day,
      move,
      before: worth(before, false),
      after: worth(value, false),
      loss: fall > 0 ? ratio(fall) : null,
      word: null,
      rule: fall === 14 ? 'homework' : null,
      better: fall > 0 ? [found(fall), found(Math.max(1, fall - 2))] : [],
      options: [],
    };
  });
  return {
    moves,
    start: worth(91, false),
    worth: ratio(91),
    accuracy: null,
    exact: false,
    turning: [...falls.keys()],
  };
}
