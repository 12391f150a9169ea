// The room's door: robots, the search over single calls and its verdicts; the doctor later.
export { judgedPositions, rowsAlone } from './bare-rows.ts';
export { bookMove, freshMemory, type Memory } from './robot-book.ts';
export { bookFieldMove } from './robot-campaign.ts';
export { noisyBook, ROBOTS, ROBOT_NAMES, type Robot, type RobotName, type Sight } from './robots.ts';
export { LACKING, bookWithout, type Lacking } from './robots-lacking.ts';
export { callee, diceFrom, runRobot, type Game } from './run-robot.ts';
export { accuracyOf } from './search/accuracy.ts';
export {
  POSITION_LIMIT,
  solve,
  solverOf,
  type MoveWorth,
  type SolveOptions,
  type Solved,
  type Solver,
  type Worth,
} from './search/solve.ts';
export {
  judging,
  verdictsOf,
  WORD_LIMITS,
  wordFor,
  type BetterLine,
  type CallVerdicts,
  type JudgeOptions,
  type MoveVerdict,
} from './search/verdict.ts';
export { VERDICT_WORDS, type VerdictWord } from './review-model.ts';
