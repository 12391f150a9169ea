// A campaign in play for component tests and the gallery: the tiny campaign, and named moments of it.

import { readScenario } from '../../src/core/authoring.ts';
import { EMPTY_MARK, must, type Move, type PlayMode, type Scenario } from '../../src/core/public.ts';
import { ROBOTS, runRobot } from '../../src/core/robots.ts';
import { runner } from '../../src/app/runner.ts';

/** A scenario from the text of its file, so that the same works in a browser and in a test. */
export const scenarioIn = (text: string): Scenario => must(readScenario(text).scenario, 'a judged campaign');

const BEGIN: Move = { do: 'begin' };
const act = (action: string): Move => ({ do: 'act', action });
const say = (line: string): Move => ({ do: 'say', line });
const meet = (person: string): Move => ({ do: 'meet', person });
const WAIT: Move = { do: 'wait' };

const RUAN: readonly Move[] = [
  meet('ruan'),
  say('askDosage'),
  say('askDeadline'),
  say('askClaims'),
  { do: 'listen' },
  { do: 'leave' },
];
const MARK: Move = {
  do: 'mark',
  person: 'ruan',
  mark: {
    ...EMPTY_MARK,
    role: 'technical',
    mode: 'complacent',
    influence: 2,
    support: 'neutral',
    counterpart: 'vp',
    sure: 'fairly',
  },
};
const EARLY: readonly Move[] = [BEGIN, act('website'), act('farmShops'), ...RUAN, MARK];

/** Moves up to a named moment; `book-30`: thirty moves of a robot's game by the book; anything else: the first day. */
export function momentOf(name: string, scenario?: Scenario): readonly Move[] {
  const book = /^book-(\d+)$/.exec(name)?.[1];
  if (book !== undefined && scenario) return runRobot(scenario, ROBOTS.byTheBook).log.moves.slice(0, Number(book));
  switch (name) {
    case 'mid':
      return EARLY;
    case 'call':
      return [...EARLY, WAIT, WAIT, meet('chen')];
    case 'late':
      return [...EARLY, WAIT, WAIT, WAIT, WAIT, WAIT];
    case 'forced':
      return [...EARLY, WAIT, WAIT, { do: 'force' }, { do: 'force' }];
    case 'withdrawn':
      return [...EARLY, { do: 'withdraw' }];
    case 'lost':
      return [...EARLY, ...Array<Move>(40).fill(WAIT)];
    default:
      return [BEGIN];
  }
}

/** The view after as many of the moves as can be made. */
export const viewAfter = (scenario: Scenario, moves: readonly Move[], mode: PlayMode) =>
  runner.view(scenario, runner.replay(scenario, moves).deal, mode);
