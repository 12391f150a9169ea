// Claims about a position, by name. A row of the reaction tables is a list of them; each is a pure predicate and nothing more.

import { stageRank } from './vocabulary.ts';
import type { Position } from './position.ts';

export const CLAIMS = {
  visionary: (p: Position) => p.mode === 'visionary',
  overwhelmed: (p: Position) => p.mode === 'overwhelmed',
  complacent: (p: Position) => p.mode === 'complacent',
  selfSatisfied: (p: Position) => p.mode === 'selfSatisfied',

  noStake: (p: Position) => !p.stake,
  growth: (p: Position) => p.kind === 'growth',
  hidden: (p: Position) => p.stage === 'hidden',
  serious: (p: Position) => p.stage === 'serious',
  explicit: (p: Position) => p.stage === 'explicit',
  belowExplicit: (p: Position) => stageRank(p.stage) < stageRank('explicit'),
  onTheTable: (p: Position) => p.stage !== 'hidden',
  explicitOrFurther: (p: Position) => stageRank(p.stage) >= stageRank('explicit'),
  acute: (p: Position) => p.mode === 'overwhelmed' && p.acute,
  acutePending: (p: Position) => p.acutePending,
  hintKnown: (p: Position) => p.hintKnown,
  undug: (p: Position) => p.layersLeft > 0,
  nextIsRoot: (p: Position) => p.layersLeft === 1,
  payoffAsked: (p: Position) => p.payoffAsked,
  payoffTips: (p: Position) => Math.min(10, p.weight + 3) >= p.threshold,

  publicFact: (p: Position) => p.publicFact,
  usefulFact: (p: Position) => p.usefulFact,
  flatters: (p: Position) => p.flatters,
  beyondTolerance: (p: Position) => p.situationsAsked >= p.tolerance,
  evidence: (p: Position) => p.evidence,
  evidenceUsed: (p: Position) => p.evidenceUsed,
  acuteWeighed: (p: Position) => p.acuteWeighed,
  answers: (p: Position) => p.answers,
  meetsHeardWin: (p: Position) => p.speaksToWin && p.win === 'heard',
  pitched: (p: Position) => p.pitched,
  hardClose: (p: Position) => p.technique === 'standingRoomOnly' || p.technique === 'lastChance',
  provesAnswered: (p: Position) => p.proves === 'answered',
  provesEarly: (p: Position) => p.proves === 'early',
  grantable: (p: Position) => p.grantable,

  trusted: (p: Position) => p.trust >= 1,
  coachReady: (p: Position) => p.coachable && p.trust >= 3 && p.win === 'met',
  winUnheard: (p: Position) => p.hasWin && p.win === 'no',
  concernOpen: (p: Position) => p.concernOpen,
  priceVoiced: (p: Position) => p.priceVoiced,
  anyAnswered: (p: Position) => p.anyAnswered,
  answeredIsHeavy: (p: Position) => p.answeredIsHeavy,
  explicitIsHeavy: (p: Position) => p.explicitIsHeavy,
  chatted: (p: Position) => p.chatted,

  opening: (p: Position) => p.phase === 'opening',
  thirdDig: (p: Position) => p.digsInARow >= 2,
  factSaid: (p: Position) => p.justSaid === 'fact',
  answerSaid: (p: Position) => p.justSaid === 'answer' || p.justSaid === 'consequence',
  consequenceSaid: (p: Position) => p.justSaid === 'consequence',
  listened: (p: Position) => p.listened,
  chattedToday: (p: Position) => p.chattedToday,
} as const satisfies Record<string, (p: Position) => boolean>;

export type Claim = keyof typeof CLAIMS;
