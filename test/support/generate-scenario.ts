// Random judged scenarios of one call, within the limits the reader's diagnostics set, and random plays of them. Seeds are fixed by the
// tests; cases that ever failed stand in test/laws/pinned.ts.

import fc from 'fast-check';
import { MODES, TECHNIQUES, type Concern, type LineKind, type Mode } from '../../src/core/methodology/index.ts';
import type { Advance, Fact, Line, Need, Scenario } from '../../src/core/scenario/index.ts';
import { aFact, aLine, aNeed, anAdvance, aPerson, aScenario, layersOf } from './builders.ts';
import { guidedSteps, stepsOf, type Step } from './plays.ts';

export interface NeedSeed {
  readonly growth: boolean;
  readonly cost: number;
  readonly deeper: number;
  readonly live: boolean;
  readonly stake: boolean;
  readonly hint: 'brief' | 'person';
}

interface LineSeed {
  readonly move: LineKind;
  readonly need: number;
  readonly strength: number;
  readonly fact: number;
  readonly flag: boolean;
  readonly technique: number;
}

interface AdvanceSeed {
  readonly size: number;
  readonly takes: 'nothing' | 'explicit' | 'answered' | 'proven';
  readonly order: boolean;
}

export interface Limits {
  readonly modes?: readonly Mode[];
  readonly needs?: { readonly min: number; readonly max: number };
  readonly lines?: { readonly min: number; readonly max: number };
  readonly minutes?: { readonly min: number; readonly max: number };
  readonly kinds?: readonly LineKind[];
}

/** Kinds as often as a good scenario has them. */
const KINDS: readonly LineKind[] = [
  'situation',
  'situation',
  'problem',
  'problem',
  'problem',
  'implication',
  'implication',
  'implication',
  'needPayoff',
  'needPayoff',
  'needPayoff',
  'dig',
  'present',
  'present',
  'present',
  'prove',
  'prove',
  'price',
  'concede',
  'defer',
  'close',
  'askToCoach',
  'chat',
];
const ASKABLE = ['h0', 'h1', 'h2', 'idle', 'proud', 'terms'] as const;

export const needId = (i: number): string => `n${i}`;
export const strengthId = (i: number): string => `s${i}`;

export const needOf = (seed: NeedSeed, i: number, mode: Mode): Need => {
  const first = i === 0 && (mode === 'visionary' || mode === 'overwhelmed');
  return aNeed(needId(i), {
    kind: first ? (mode === 'visionary' ? 'growth' : 'trouble') : seed.growth ? 'growth' : 'trouble',
    hints: [`h${i}`],
    answeredBy: seed.live || first ? [strengthId(i)] : [],
    layers: seed.deeper > 0 ? layersOf(seed.deeper) : [],
  });
};

/** The limits of the diagnostics: a visionary's growth need costs 7 or more, a self-satisfied person's needs 3 or more. */
export const costOf = (seed: NeedSeed, need: Need, mode: Mode): number =>
  mode === 'visionary' && need.kind === 'growth'
    ? Math.max(7, seed.cost)
    : mode === 'selfSatisfied'
      ? Math.max(3, seed.cost)
      : seed.cost;

const lineOf = (seed: LineSeed, i: number, needs: number): Line => {
  const id = `l${i}`;
  const need = { need: needId(seed.need % needs) };
  switch (seed.move) {
    case 'situation':
      return aLine(seed.move, id, {
        fact: ASKABLE[seed.fact % ASKABLE.length] ?? 'idle',
        ...(seed.flag && seed.technique === 0 ? { asks: 'price' as const } : {}),
      });
    case 'implication':
      return aLine(seed.move, id, { ...need, ...(seed.flag ? { evidence: 'news' } : {}) });
    case 'present':
      return aLine(seed.move, id, { ...need, strength: strengthId(seed.strength % needs), win: seed.flag });
    case 'prove':
      return aLine(seed.move, id, { strength: strengthId(seed.strength % needs) });
    case 'close':
      return aLine(seed.move, id, { technique: TECHNIQUES[seed.technique % TECHNIQUES.length] ?? 'assumptive' });
    case 'problem':
    case 'needPayoff':
    case 'dig':
      return aLine(seed.move, id, need);
    default:
      return aLine(seed.move, id);
  }
};

export const advanceOf = (seed: AdvanceSeed, i: number): Advance => {
  const wants = { explicit: [] as string[], answered: [] as string[], proven: [] as string[], known: [] };
  if (seed.takes !== 'nothing') wants[seed.takes] = [needId(0)];
  return anAdvance(`a${i}`, seed.size, { takes: wants, order: seed.order });
};

export const factsOf = (needs: readonly NeedSeed[]): readonly Fact[] => [
  aFact('news', { from: 'brief' }),
  ...[0, 1, 2].map((i) => aFact(`h${i}`, { from: needs[i]?.hint ?? 'person' })),
  aFact('idle'),
  aFact('proud', { flatters: ['ruan'] }),
  aFact('terms', { qualifies: 'schedule' }),
];

/** The lines of a call by the book on the first need, so that half of the scenarios can be played to their end. */
const BOOK: readonly Line[] = [
  aLine('situation', 'b1', { fact: 'h0' }),
  aLine('problem', 'b2', { need: 'n0' }),
  aLine('implication', 'b3', { need: 'n0', evidence: 'news' }),
  aLine('implication', 'b4', { need: 'n0' }),
  aLine('needPayoff', 'b5', { need: 'n0' }),
  aLine('present', 'b6', { need: 'n0', strength: 's0', win: true }),
  aLine('prove', 'b7', { strength: 's0' }),
];

const between = (limits: { readonly min: number; readonly max: number }) =>
  ({ minLength: limits.min, maxLength: limits.max, size: 'max' }) as const;

const needSeed: fc.Arbitrary<NeedSeed> = fc.record({
  growth: fc.boolean(),
  cost: fc.integer({ min: 1, max: 10 }),
  deeper: fc.constantFrom(0, 0, 0, 1, 2, 3),
  live: fc.constantFrom(true, true, true, false),
  stake: fc.constantFrom(true, true, true, true, false),
  hint: fc.constantFrom('brief', 'brief', 'person'),
});

const lineSeed = (kinds: readonly LineKind[]): fc.Arbitrary<LineSeed> =>
  fc.record({
    move: fc.constantFrom(...kinds),
    need: fc.nat(2),
    strength: fc.nat(2),
    fact: fc.nat(5),
    flag: fc.boolean(),
    technique: fc.nat(4),
  });

const advanceSeed: fc.Arbitrary<AdvanceSeed> = fc.record({
  size: fc.integer({ min: 1, max: 3 }),
  takes: fc.constantFrom('nothing', 'explicit', 'explicit', 'answered', 'proven'),
  order: fc.constantFrom(false, false, false, true),
});

/** A judged scenario of one call. */
export const anyScenario = (limits: Limits = {}): fc.Arbitrary<Scenario> =>
  fc
    .record({
      mode: fc.constantFrom(...(limits.modes ?? MODES)),
      needs: fc.array(needSeed, between(limits.needs ?? { min: 1, max: 3 })),
      book: limits.lines ? fc.constant(false) : fc.boolean(),
      lines: fc.array(lineSeed(limits.kinds ?? KINDS), between(limits.lines ?? { min: 6, max: 18 })),
      advances: fc.array(advanceSeed, { minLength: 1, maxLength: 3 }),
      win: fc.constantFrom(true, true, false),
      concerns: fc.subarray<Concern>(['price', 'fit', 'risk', 'vendor'], { maxLength: 2 }),
      minutes: fc.integer(limits.minutes ?? { min: 10, max: 30 }),
      focus: fc.tuple(
        ...Array.from({ length: 4 }, () => fc.integer({ min: 0, max: 3 })),
        fc.integer({ min: 1, max: 3 }),
      ),
    })
    .map(({ mode, needs: seeds, book, lines, advances, win, concerns, minutes, focus }) => {
      const needs = seeds.map((seed, i) => needOf(seed, i, mode));
      const stakes = Object.fromEntries(
        needs.flatMap((need, i) => {
          const seed = seeds[i];
          return seed && (i === 0 || seed.stake) ? [[need.id, { cost: costOf(seed, need, mode) }]] : [];
        }),
      );
      const { win: anyWin, ...ruan } = aPerson('ruan', {
        mode,
        stakes,
        concerns,
        minutes,
        coachable: minutes % 2 === 0,
        ...(mode === 'overwhelmed' ? { acute: needId(0) } : {}),
        ...(mode === 'visionary' ? { vision: needId(0) } : {}),
      });
      const [questions = 1, people = 1, value = 1, discipline = 1, both = 1] = focus;
      return aScenario({
        people: [win && anyWin ? { ...ruan, win: anyWin } : ruan],
        needs,
        facts: factsOf(seeds),
        strengths: [0, 1, 2].map(strengthId),
        lines: [...(book ? BOOK : []), ...lines.map((seed, i) => lineOf(seed, i, needs.length))],
        advances: advances.map(advanceOf).sort((a, b) => a.size - b.size || (a.id < b.id ? -1 : 1)),
        over: { focus: { questions, people, process: both, value, discipline, result: both } },
      });
    });

/** Plain numbers; what they choose is decided by the position (see plays.ts). */
export const anyChoices = (most = 30): fc.Arbitrary<readonly number[]> =>
  fc.array(fc.nat(9999), { minLength: 1, maxLength: most, size: 'max' });

export interface Played {
  readonly scenario: Scenario;
  readonly steps: readonly Step[];
}

/** A scenario and a play of it: half of them by chance, half by the book with slips. */
export const anyPlay = (limits: Limits = {}): fc.Arbitrary<Played> =>
  fc
    .record({ scenario: anyScenario(limits), choices: anyChoices(), guided: fc.boolean() })
    .map(({ scenario, choices, guided }) => ({
      scenario,
      steps: guided ? guidedSteps(scenario, choices) : stepsOf(scenario, choices),
    }));
