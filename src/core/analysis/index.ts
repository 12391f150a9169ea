// The room's door: robots, the search over single calls and its verdicts, the review, hints; the doctor.
export { DOCTOR_BOUNDS, type DoctorBounds } from './doctor/bounds.ts';
export { examine, examining } from './doctor/examine.ts';
export { judgedPositions, rowsAlone } from './bare-rows.ts';
export { bookMove, freshMemory, type Memory } from './robot-book.ts';
export { bookFieldMove } from './robot-campaign.ts';
export { hintOf, type HintOptions } from './hint.ts';
export { noisyBook, ROBOTS, ROBOT_NAMES, type Robot, type RobotName, type Sight } from './robots.ts';
export { reviewOf, reviewing, type ReviewOptions, type ReviewStep } from './review.ts';
export { bestKnownReply } from './robot-learner.ts';
export { LACKING, bookWithout, type Lacking } from './robots-lacking.ts';
export { callee, diceFrom, playOut, runRobot, type Game } from './run-robot.ts';
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
  type JudgedMove,
  type JudgeOptions,
  type MoveVerdict,
} from './search/verdict.ts';
export { VERDICT_WORDS, type VerdictWord } from './review-model.ts';
export { literatureTable, signOf, type Agreement, type LiteratureRow, type SignFound } from './literature.ts';
export type { Estimate } from './literature-figures.ts';
export { FINDING_IDS, type FindingId, type Published } from './literature-findings.ts';
export { recordsOf, type CallRecord, type DealRecord, type Records } from './literature-records.ts';
export { packedOpener } from './open-positions.ts';
