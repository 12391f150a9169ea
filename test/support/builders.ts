// Judged scenarios made by hand for tests: one contented buyer with one need of cost 5, unless a test says otherwise.
// They come past the reader on purpose: a test of the engine should not fail for a fault of a file.

import type { Text } from '../../src/core/base/index.ts';
import type { LineKind } from '../../src/core/methodology/index.ts';
import type { Advance, Fact, Id, Line, Need, Person, Scenario } from '../../src/core/scenario/index.ts';
import { play, startDeal, type Deal, type Move } from '../../src/core/session/index.ts';

export const words = (both: string): Text => ({ zh: both, en: both });

export const aFact = (id: Id, over: Partial<Fact> = {}): Fact => ({
  id,
  from: 'person',
  of: ['ruan'],
  text: words(`fact ${id}`),
  flatters: [],
  ...over,
});

export const aNeed = (id: Id = 'claims', over: Partial<Need> = {}): Need => ({
  id,
  kind: 'trouble',
  label: words(`need ${id}`),
  hints: ['dosage'],
  answeredBy: ['purity'],
  layers: [],
  ...over,
});

/** A chain of whys: the stated want, and `deeper` reasons behind it. */
export const layersOf = (deeper: number): Need['layers'] =>
  Array.from({ length: deeper + 1 }, (_, i) => ({ text: words(`layer ${i}`) }));

export const aPerson = (id: Id = 'ruan', over: Partial<Person> = {}): Person => ({
  id,
  name: words(id),
  short: words(id),
  title: words('purchasing manager'),
  influences: [],
  roles: ['technical'],
  coachable: false,
  mode: 'complacent',
  influence: 2,
  door: 'open',
  minutes: 30,
  stakes: { claims: { cost: 5 } },
  concerns: [],
  win: { kind: 'safety', text: words('no more blame') },
  scene: words('a meeting room'),
  greets: words('have a seat'),
  voices: {},
  signs: [],
  ...over,
});

/** What a line of each kind speaks of when a test does not care. */
const SPEAKS_OF: Readonly<Partial<Record<LineKind, Partial<Line>>>> = {
  situation: { fact: 'dosage' },
  problem: { need: 'claims' },
  implication: { need: 'claims' },
  needPayoff: { need: 'claims' },
  dig: { need: 'claims' },
  present: { need: 'claims', strength: 'purity' },
  prove: { strength: 'purity' },
  close: { technique: 'assumptive' },
};

/** A line of this kind; its id is the kind itself unless given. */
export const aLine = (move: LineKind, id: Id = move, over: Partial<Line> = {}): Line => ({
  id,
  to: 'ruan',
  move,
  win: false,
  say: words(`says ${id}`),
  reply: {},
  thinks: {},
  ...SPEAKS_OF[move],
  ...over,
});

export const anAdvance = (id: Id, size: number, over: Partial<Advance> = {}): Advance => ({
  id,
  to: 'ruan',
  size,
  order: false,
  label: words(`step ${id}`),
  takes: { explicit: [], answered: [], proven: [], known: [] },
  opens: [],
  say: words(`asks for ${id}`),
  accepted: words('yes'),
  declined: words('no'),
  thinks: {},
  ...over,
});

export const takes = (over: Partial<Advance['takes']>): { takes: Advance['takes'] } => ({
  takes: { explicit: [], answered: [], proven: [], known: [], ...over },
});

/** One line of every kind; two implications, one of them with evidence. */
export const LINES: readonly Line[] = [
  aLine('situation'),
  aLine('problem'),
  aLine('implication', 'evidence', { evidence: 'news' }),
  aLine('implication'),
  aLine('needPayoff'),
  aLine('dig'),
  aLine('present', 'present', { win: true }),
  aLine('prove'),
  aLine('price'),
  aLine('concede'),
  aLine('defer'),
  aLine('close'),
  aLine('askToCoach'),
  aLine('chat'),
];

export const ADVANCES: readonly Advance[] = [
  anAdvance('small', 1, takes({ explicit: ['claims'] })),
  anAdvance('middle', 2, takes({ explicit: ['claims'] })),
  anAdvance('large', 3, takes({ answered: ['claims'] })),
];

export const FACTS: readonly Fact[] = [aFact('news', { from: 'brief' }), aFact('dosage'), aFact('founded')];

const byId = <T extends { id: Id }>(all: readonly T[]): Record<Id, T> =>
  Object.fromEntries(all.map((one) => [one.id, one]));

export interface Parts {
  readonly people?: readonly Person[];
  readonly needs?: readonly Need[];
  readonly facts?: readonly Fact[];
  readonly lines?: readonly Line[];
  readonly advances?: readonly Advance[];
  readonly strengths?: readonly Id[];
  readonly over?: Partial<Scenario>;
}

export const aScenario = (parts: Parts = {}): Scenario => ({
  format: 1,
  id: 'test-call',
  languages: ['zh', 'en'],
  title: words('a call'),
  blurb: words('a call'),
  brief: words('a brief'),
  goal: words('a goal'),
  length: 'call',
  difficulty: 1,
  minutes: 10,
  focus: { questions: 1, people: 1, process: 1, value: 1, discipline: 1, result: 1 },
  seller: {
    company: words('we'),
    strengths: Object.fromEntries((parts.strengths ?? ['purity', 'rush']).map((id) => [id, words(`strength ${id}`)])),
    team: {},
    priceLevel: 1,
    marginFloor: 1,
  },
  client: { company: words('they'), units: {} },
  facts: byId(parts.facts ?? FACTS),
  needs: byId(parts.needs ?? [aNeed()]),
  people: byId(parts.people ?? [aPerson()]),
  lines: byId(parts.lines ?? LINES),
  advances: byId(parts.advances ?? ADVANCES),
  endings: {},
  ...parts.over,
});

export const say = (line: Id): Move => ({ do: 'say', line });
export const ask = (advance: Id): Move => ({ do: 'request', advance });
export const LISTEN: Move = { do: 'listen' };
export const LEAVE: Move = { do: 'leave' };

/** The deal after the meeting. */
export const met = (scenario: Scenario, person: Id = 'ruan'): Deal =>
  playOn(scenario, startDeal(scenario), [{ do: 'meet', person }]);

/** Plays on from a deal; a refusal is a fault of the test and says so. */
export function playOn(scenario: Scenario, from: Deal, moves: readonly Move[]): Deal {
  return moves.reduce((deal, move, at) => {
    const played = play(scenario, deal, move);
    if (!played.ok)
      throw new Error(`move ${at} ${JSON.stringify(move)} was refused: ${JSON.stringify(played.refusal)}`);
    return played.deal;
  }, from);
}

/** The deal after the meeting and these moves. */
export const playAll = (scenario: Scenario, moves: readonly Move[], person: Id = 'ruan'): Deal =>
  playOn(scenario, met(scenario, person), moves);
