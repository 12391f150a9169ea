// The room's door: robots now; search, verdicts and the doctor later.
export { judgedPositions, rowsAlone } from './bare-rows.ts';
export { bookMove, freshMemory, type Memory } from './robot-book.ts';
export { bookFieldMove } from './robot-campaign.ts';
export { noisyBook, ROBOTS, ROBOT_NAMES, type Robot, type RobotName, type Sight } from './robots.ts';
export { LACKING, bookWithout, type Lacking } from './robots-lacking.ts';
export { callee, diceFrom, runRobot, type Game } from './run-robot.ts';
