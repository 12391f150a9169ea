// The room's door: playing a deal. Screens see `viewOf`, nothing else.
export { startDeal, type Deal, type Hit, type Turn } from './deal.ts';
export { lastDayOf } from './field-refusals.ts';
export { flagsIn } from './flags.ts';
export { handOf, HAND_SIZE, MOST_SEATS, SEATS_AFTER, SEATS_BEFORE, seatOf, type Offer, type Seat } from './hand.ts';
export { addHint, appendMove, replay, undoMove, type Replayed } from './log.ts';
export * from './move.ts';
export { positionInCall } from './position-of.ts';
export { play, type Played } from './play.ts';
export { buyerIn, grantable, grantableNow, stageIn, supportExplained, supportIn } from './standing.ts';
export { bricksIn, viewOf } from './view-of.ts';
export type * from './field-view.ts';
export type { Decision, Field, Vote } from './field.ts';
export {
  ceiling,
  decide,
  evidenceIn,
  factsKnown,
  fieldIn,
  missingFor,
  noGoIsRight,
  present,
  rivalFigure,
  votesOf,
  winWin,
} from './field-truth.ts';
export type * from './view-model.ts';
export { endingOf, wordsOf, type Words } from './wording.ts';
export { worldOf, type World } from './world.ts';
