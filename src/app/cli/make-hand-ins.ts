// A class that never was: hand-ins of one call by robots of all skills, and bad ones of ten kinds among them. Seeded; it touches no file.

import { diceFrom, noisyBook, runRobot } from '../../core/robots.ts';
import {
  addHint,
  must,
  RULES_VERSION,
  textHash,
  worldHash,
  type Log,
  type PlayMode,
  type Scenario,
} from '../../core/public.ts';
import { chained, handInFile, makeHandIn, packHandIn, type HandedAttempt } from '../../classroom/hand-in.ts';
import { sealed } from '../../classroom/sealed.ts';
import type { Assignment, ClassRecord, HandIn, HandInFault } from '../../classroom/model.ts';

export interface MadeFile {
  readonly name: string;
  readonly data: string;
  /** Null: a good one. */
  readonly fault: HandInFault | null;
}

export interface MadeClass {
  readonly record: ClassRecord;
  readonly files: readonly MadeFile[];
}

const SURNAMES = [...'王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗'];
const NAMES = [
  '一诺',
  '思远',
  '静',
  '晓川',
  '若彤',
  '嘉豪',
  '野',
  '雨辰',
  '凯',
  '青',
  '磊',
  '苗',
  '文博',
  '可欣',
  '子墨',
  '佳宁',
];
const nameOf = (i: number): string => {
  const name = `${SURNAMES[i % SURNAMES.length] ?? ''}${NAMES[Math.floor(i / SURNAMES.length) % NAMES.length] ?? ''}`;
  const round = Math.floor(i / (SURNAMES.length * NAMES.length));
  return round === 0 ? name : `${name}${round + 1}`;
};

/** 1 March 2026, nine in the morning in Shanghai. */
const MORNING = Date.UTC(2026, 2, 1, 1);
const MINUTE = 60_000;

const fitting = (scenario: Scenario): Pick<Assignment, 'scenario'> => ({
  scenario: {
    id: scenario.id,
    title: scenario.title,
    world: worldHash(scenario),
    text: textHash(scenario),
    yaml: null,
  },
});

function assignmentOf(scenario: Scenario, mode: PlayMode): Assignment {
  return {
    id: 'assignment-one',
    ...fitting(scenario),
    mode,
    counts: 'best',
    marking: { focus: null, passMark: 80, rules: RULES_VERSION },
    deadline: null,
    handIns: [],
    aside: [],
    overrides: [],
    observations: [],
    observed: [],
    history: [],
  };
}

/** Started a little later than it was. */
const changedDigit = (text: string): string =>
  text.replace(/("startedAt":\d+)(\d)/, (_, head: string, last: string) => `${head}${(Number(last) + 1) % 10}`);

type Spoil = (one: HandIn, text: string, scenario: Scenario) => string;

/** Each kind of bad file, from a good one. */
const SPOILS: readonly (readonly [HandInFault, Spoil])[] = [
  ['unreadable', (one) => `交作业 ${one.trainee}`],
  ['truncated', (_, text) => text.slice(0, Math.floor(text.length * 0.7))],
  ['changed', (_, text) => changedDigit(text)],
  [
    'chainBroken',
    // a move put in by hand, and the sum made to fit
    ({ sum: _sum, ...one }) =>
      JSON.stringify(
        sealed({
          ...one,
          log: { ...one.log, moves: [...one.log.moves.slice(0, -1), { do: 'listen' }, { do: 'leave' }] },
        }),
      ),
  ],
  ['newer', (one) => remade(one, { rules: RULES_VERSION + 1 })],
  ['foreign', (one) => remade(one, { scenario: { ...one.scenario, world: '0'.repeat(64) } })],
  ['otherClass', (one) => remade(one, { class: 'another-class', assignment: 'another-assignment' })],
  ['impossible', (one) => remade(one, { log: { ...one.log, moves: [...one.log.moves, { do: 'listen' }] } })],
  ['unfinished', (one) => remade(one, { log: { ...one.log, moves: one.log.moves.slice(0, -1) } })],
  ['doubled', (_, text) => text],
];
export const BAD_KINDS: readonly HandInFault[] = SPOILS.map(([fault]) => fault);

/** Whole in every way, but for what was changed. */
function remade(one: HandIn, over: Partial<HandIn>): string {
  const { chain: _chain, sum: _sum, ...rest } = { ...one, ...over };
  return handInFile(chained({ ...rest, attempt: `${rest.attempt}-x` }));
}

function attemptOf(
  scenario: Scenario,
  mode: PlayMode,
  i: number,
  log: Log,
  dice: (sides: number) => number,
): HandedAttempt {
  const startedAt = MORNING + dice(90) * MINUTE;
  const { id, world, text } = fitting(scenario).scenario;
  return {
    id: `attempt-${String(i + 1).padStart(4, '0')}`,
    scenario: id,
    world,
    text,
    rules: RULES_VERSION,
    mode,
    startedAt,
    savedAt: startedAt + (6 + dice(20)) * MINUTE + dice(60) * 1_000,
    log,
    handout: { class: 'class-one', assignment: 'assignment-one' },
  };
}

export interface Wanted {
  readonly count: number;
  readonly bad: number;
  readonly seed: number;
  readonly mode?: PlayMode;
}

export function makeHandIns(scenario: Scenario, { count, bad, seed, mode = 'exam' }: Wanted): MadeClass {
  const dice = diceFrom(seed);
  const assignment = assignmentOf(scenario, mode);
  const good = Math.max(0, count - bad);
  const files: MadeFile[] = [];
  const handIns: HandIn[] = [];
  for (let i = 0; i < Math.max(good, Math.min(bad, 1)); i++) {
    // from sure hands to beginners; one in eight comes to the class twice
    const { log } = runRobot(scenario, noisyBook([0, 10, 20, 30, 40, 50, 70, 90][dice(8)] ?? 30), seed * 1_000 + i);
    const trainee = nameOf(i % 8 === 7 ? i - 1 : i);
    const hinted = mode === 'practice' && i % 5 === 0 ? addHint(log) : log;
    const handIn = makeHandIn(attemptOf(scenario, mode, i, hinted, dice), trainee);
    handIns.push(handIn);
    const packed = i % 10 === 0;
    files.push({
      name: `${String(i + 1).padStart(3, '0')}-${trainee}.${packed ? 'txt' : 'json'}`,
      data: packed ? packHandIn(handIn) : handInFile(handIn),
      fault: null,
    });
  }
  for (let i = 0; i < bad; i++) {
    const [fault, spoil] = must(SPOILS[i % SPOILS.length], 'a way to spoil');
    const one = must(handIns[(i * 7 + 3) % handIns.length], 'a hand-in');
    files.push({
      name: `${String(good + i + 1).padStart(3, '0')}-bad-${fault}.json`,
      data: spoil(one, handInFile(one), scenario),
      fault,
    });
  }
  return {
    record: { id: 'class-one', name: '华东新人班', createdAt: MORNING, savedAt: MORNING, assignments: [assignment] },
    files,
  };
}
