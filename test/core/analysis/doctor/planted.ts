// Good scenarios with one thing spoilt, and what the doctor must say of it. Each fault is one that an author could really make.

import type { NeedStage } from '../../../../src/core/methodology/index.ts';
import type { Advance, Condition, Line, Need, Person, Scenario } from '../../../../src/core/scenario/index.ts';
import type { DoctorBounds } from '../../../../src/core/analysis/index.ts';
import { SHIPPED } from '../../../support/shipped.ts';

const must = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('not in the scenario');
  return value;
};

export const FEED = must(SHIPPED.find((one) => one.id === 'feed-first-call'));

/** Enough to see a planted fault by, and quick. */
export const QUICK: DoctorBounds = {
  walked: 3000,
  depth: 4,
  judged: 250,
  tried: 60,
  opened: 20_000,
  openedAtStart: 100_000,
  openedForAll: 50_000,
  openedForUse: 40_000,
  openedForEnds: 20_000,
  games: 4,
  longGames: 1,
};

type Changes = {
  readonly scenario?: Partial<Scenario>;
  readonly ruan?: { readonly [K in keyof Person]?: Person[K] | undefined };
  readonly claims?: Partial<Need>;
  readonly advances?: (advance: Advance) => Advance;
  readonly lines?: (lines: readonly Line[]) => readonly Line[];
};

/** A field set to undefined is left out. */
function personWith(over: Changes['ruan'] & object): Person {
  const { win, ...person } = { ...must(FEED.people['ruan']), ...over } as Person;
  return win === undefined ? person : { ...person, win };
}

function feedWith({ scenario = {}, ruan = {}, claims = {}, advances, lines }: Changes): Scenario {
  const need = must(FEED.needs['qualityClaims']);
  const spoken = Object.values(FEED.lines);
  return {
    ...FEED,
    people: { ...FEED.people, ruan: personWith(ruan) },
    needs: { ...FEED.needs, qualityClaims: { ...need, ...claims } },
    advances: Object.fromEntries(
      Object.entries(FEED.advances).map(([id, one]) => [id, advances ? advances(one) : one]),
    ),
    lines: Object.fromEntries((lines ? lines(spoken) : spoken).map((one) => [one.id, one])),
    ...scenario,
  };
}

const BEST = ['silos', 'askDosage', 'julyFarms', 'birds', 'zhouLeft', 'howMuchOfJuly', 'purityAnswer', 'batchReports'];

const line = (id: string): Line => must(FEED.lines[id]);
const withLine = (id: string, change: (one: Line) => Line) => (lines: readonly Line[]) =>
  lines.map((one) => (one.id === id ? change(one) : one));
const without = (one: Line): Line => {
  const { when: _when, ...rest } = one;
  return rest;
};
const only =
  (...ids: readonly string[]) =>
  (lines: readonly Line[]) =>
    lines.filter((one) => ids.includes(one.id));
const atLeast = (stage: NeedStage): Condition => ({ stage: { need: 'qualityClaims', atLeast: stage } });
/** Nothing can be said before its time. */
const RAILS: Readonly<Partial<Record<Line['move'], Condition>>> = {
  implication: atLeast('implied'),
  needPayoff: atLeast('serious'),
  present: atLeast('explicit'),
  prove: atLeast('answered'),
};
const onRails = feedWith({
  lines: (lines) =>
    only(...BEST)(lines).map((one) => {
      const when = RAILS[one.move];
      return when ? { ...one, when } : one;
    }),
  advances: (one) => ({ ...one, when: atLeast('explicit') }),
  ruan: { minutes: 30 },
});
const ALL = { questions: 0, people: 0, process: 1, value: 0, discipline: 0, result: 1 };

export interface Planted {
  readonly code: string;
  readonly what: string;
  readonly scenario: Scenario;
  readonly place?: string;
  readonly bounds?: Partial<DoctorBounds>;
}

export const PLANTED: readonly Planted[] = [
  {
    code: 'D01',
    what: 'a second price behind one that can always be named',
    scenario: feedWith({ lines: withLine('quote', without) }),
    place: 'lines.eightyCents',
  },
  {
    code: 'D02',
    what: 'a payoff question about a need that can never be serious',
    scenario: feedWith({
      ruan: { stakes: { qualityClaims: { cost: 5 }, lineStops: { cost: 9 } } },
      lines: (lines) => [...lines, { ...line('howMuchOfJuly'), id: 'noStops', need: 'lineStops' }],
    }),
    place: 'lines.noStops',
  },
  {
    code: 'D03',
    what: 'the largest step, on offer only when it is sure to be granted',
    scenario: feedWith({
      ruan: { win: undefined },
      advances: (one) =>
        one.id === 'weekTrial' ? { ...one, when: { all: [atLeast('proven'), { support: 3 }] } } : one,
    }),
    place: 'advances.weekTrial',
  },
  {
    code: 'D04',
    what: 'idle questions in the seat of the one that leads on',
    scenario: feedWith({
      lines: (lines) => [
        ...['a', 'b'].map((id): Line => ({ ...line('askFounded'), id: `idle${id}`, fact: `idle${id}` })),
        ...lines,
      ],
      scenario: {
        facts: {
          ...FEED.facts,
          ...Object.fromEntries(['idlea', 'idleb'].map((id) => [id, { ...must(FEED.facts['founded']), id }])),
        },
      },
    }),
    place: 'lines.askDosage',
  },
  {
    code: 'D05',
    what: 'an innocent question that takes every step off the table',
    scenario: feedWith({ advances: (one) => ({ ...one, when: { not: { known: 'decision' } } }) }),
    place: 'lines.askDecision',
  },
  {
    code: 'D06',
    what: 'a step that takes a need which is not theirs',
    scenario: feedWith({
      advances: (one) => (one.id === 'samples' ? { ...one, takes: { ...one.takes, explicit: ['lineStops'] } } : one),
    }),
    place: 'advances.samples',
  },
  {
    code: 'D07',
    what: 'words for an order nobody can get',
    scenario: FEED,
    place: 'endings.order',
  },
  {
    code: 'D08',
    what: 'every good line longer than the one after it, and than all others',
    scenario: feedWith({
      lines: (lines) =>
        lines.map((one) => {
          const place = BEST.indexOf(one.id);
          return place < 0
            ? one
            : { ...one, say: { zh: '再说一句。'.repeat(40 - place), en: 'And more. '.repeat(40 - place) } };
        }),
    }),
  },
  { code: 'D09', what: 'nothing wrong in front of the good lines', scenario: feedWith({ lines: only(...BEST) }) },
  {
    code: 'D10',
    what: 'a line out of the handbook',
    scenario: feedWith({
      lines: withLine('birds', (one) => ({
        ...one,
        say: { zh: '还没到过线，先问后果：对方还没承认有难处，就先问会出什么事？' },
      })),
    }),
    place: 'lines.birds',
  },
  {
    code: 'D11',
    what: 'a vision that one kind of question tips, and questions are all that counts',
    scenario: feedWith({
      claims: { kind: 'growth' },
      ruan: { mode: 'visionary', vision: 'qualityClaims', stakes: { qualityClaims: { cost: 5 } } },
      scenario: { focus: { ...ALL, questions: 9 } },
    }),
  },
  {
    code: 'D12',
    what: 'a cost that no questions outweigh',
    scenario: feedWith({ ruan: { stakes: { qualityClaims: { cost: 10 } } } }),
  },
  {
    code: 'D13',
    what: 'nothing counts but questions',
    scenario: feedWith({ scenario: { focus: { ...ALL, questions: 9 } } }),
  },
  {
    code: 'D14',
    what: 'nothing wrong to pick, and nothing counts but questions',
    scenario: feedWith({ lines: only(...BEST), scenario: { focus: { ...ALL, questions: 9 } } }),
  },
  { code: 'D15', what: 'nothing wrong that could be pushed', scenario: onRails },
  { code: 'D16', what: 'no time for the small talk of the book', scenario: feedWith({ ruan: { minutes: 22 } }) },
  {
    code: 'D17',
    what: 'nothing to prove it with',
    scenario: feedWith({ lines: (lines) => lines.filter((one) => one.move !== 'prove') }),
  },
  { code: 'D18', what: 'minutes to the last one', scenario: feedWith({ ruan: { minutes: 25 } }) },
  {
    code: 'D19',
    what: 'a buyer who is nearly there',
    scenario: feedWith({
      ruan: { mode: 'overwhelmed', acute: 'qualityClaims', minutes: 20 },
      lines: only('howMuchOfJuly', 'purityAnswer'),
    }),
  },
  { code: 'D20', what: 'a promise of one minute', scenario: feedWith({ scenario: { minutes: 1 } }) },
  { code: 'D21', what: 'nothing can be said before its time', scenario: onRails },
  { code: 'D22', what: 'more positions than there is time for', scenario: FEED, bounds: { openedAtStart: 5 } },
];
