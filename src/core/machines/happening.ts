// What befalls a buyer outside a call (news, a colleague's word, a seminar, silence) as the same closed value a move makes.

import type { Mode } from '../methodology/index.ts';
import type { Judgement } from './judgement.ts';

/** The parts of a judgement that can happen to a person without a word of ours. */
export type Happening = Partial<
  Pick<
    Judgement,
    | 'need'
    | 'weight'
    | 'to'
    | 'trust'
    | 'belief'
    | 'raises'
    | 'clears'
    | 'win'
    | 'scripted'
    | 'rival'
    | 'calms'
    | 'rules'
  >
>;

export const happening = (mode: Mode, what: Happening): Judgement => ({
  row: 'W',
  move: 'leave',
  reaction: 'flat',
  rules: [],
  mode,
  need: null,
  weight: 0,
  to: null,
  layer: 0,
  payoff: false,
  trust: 0,
  belief: 0,
  raises: [],
  clears: [],
  voices: false,
  win: null,
  doubt: 0,
  push: 0,
  shuts: false,
  coach: false,
  chatted: false,
  scripted: null,
  rival: null,
  calms: false,
  minutes: 0,
  attention: 0,
  lift: 0,
  gain: 0,
  talk: null,
  acuteWeighed: false,
  evidenceUsed: false,
  asksPrice: false,
  isOrder: false,
  fact: null,
  margin: null,
  spent: false,
  ...what,
});
