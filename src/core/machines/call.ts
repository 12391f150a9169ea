// The call 拜访: opening → investigating → demonstrating → committing, and its four ends. The phase is derived from what was said and
// never goes back. Attention, minutes and what was asked live here and end with the call.

import { assign, setup, type DoneActorEvent } from 'xstate';
import { clamp } from '../base/index.ts';
import { DECLINES_TO_END, type JustSaid, type MoveKind } from '../methodology/index.ts';
import { attentionAfter } from './judge.ts';
import type { Judgement } from './judgement.ts';

export interface CallTally {
  /** 0..6 */
  readonly attention: number;
  /** 0..30 */
  readonly minutes: number;
  readonly situations: number;
  readonly listened: boolean;
  readonly lifts: number;
  readonly trustGained: number;
  readonly acuteWeighed: boolean;
  readonly evidenceUsed: boolean;
  readonly pitched: boolean;
  readonly digsInARow: number;
  readonly justSaid: JustSaid;
  readonly chatted: boolean;
  readonly requests: number;
  readonly declined: number;
  readonly customer: number;
  readonly rep: number;
  readonly priceAsked: boolean;
  readonly priceNamed: boolean;
}

export type CallEvent = { readonly type: 'judged'; readonly judgement: Judgement };

export const newTally = (attention: number, minutes: number): CallTally => ({
  attention,
  minutes,
  situations: 0,
  listened: false,
  lifts: 0,
  trustGained: 0,
  acuteWeighed: false,
  evidenceUsed: false,
  pitched: false,
  digsInARow: 0,
  justSaid: 'nothing',
  chatted: false,
  requests: 0,
  declined: 0,
  customer: 0,
  rep: 0,
  priceAsked: false,
  priceNamed: false,
});

const justSaid = (j: Judgement): JustSaid => {
  if (j.reaction !== 'opens') return 'nothing';
  if (j.move === 'situation') return 'fact';
  if (j.move === 'problem' || j.move === 'dig') return 'answer';
  return j.move === 'implication' || j.move === 'needPayoff' ? 'consequence' : 'nothing';
};

const digsAfter = (digs: number, j: Judgement): number => {
  if (j.move === 'dig' && j.reaction === 'opens') return digs + 1;
  return j.move === 'listen' ? 0 : j.move === 'dig' ? digs : 0;
};

/** The tally after a move. */
export const tallyAfter = (t: CallTally, j: Judgement): CallTally => ({
  attention: attentionAfter(t.attention, j),
  minutes: clamp(t.minutes - j.minutes, 0, 30),
  situations: t.situations + (j.move === 'situation' ? 1 : 0),
  listened: t.listened || (j.move === 'listen' && j.rules.includes('playedBack')),
  lifts: t.lifts + j.lift,
  trustGained: t.trustGained + j.gain,
  acuteWeighed: t.acuteWeighed || j.acuteWeighed,
  evidenceUsed: t.evidenceUsed || j.evidenceUsed,
  pitched: t.pitched || (j.move === 'present' && j.reaction === 'resists'),
  digsInARow: digsAfter(t.digsInARow, j),
  justSaid: justSaid(j),
  chatted: t.chatted || j.move === 'chat',
  requests: t.requests + (j.move === 'request' ? 1 : 0),
  declined: t.declined + (j.reaction === 'declined' ? 1 : 0),
  customer: t.customer + (j.talk === 'customer' ? 1 : 0),
  rep: t.rep + (j.talk === 'rep' ? 1 : 0),
  priceAsked: j.asksPrice || (t.priceAsked && j.move !== 'price' && j.move !== 'defer'),
  priceNamed: t.priceNamed || j.move === 'price',
});

const among =
  (...moves: MoveKind[]) =>
  ({ event }: { event: CallEvent | DoneActorEvent }): boolean =>
    event.type === 'judged' && moves.includes((event as CallEvent).judgement.move);

const ENDS = [
  { guard: 'aContractIsGranted', target: 'order', actions: 'count' },
  { guard: 'anAdvanceIsGranted', target: 'advance', actions: 'count' },
  { guard: 'theDoorShuts', target: 'noSale', actions: 'count' },
  { guard: 'theRepLeaves', target: 'continuation', actions: 'count' },
  { guard: 'theBuyerEndsIt', target: 'continuation', actions: 'count' },
] as const;

export const callMachine = setup({
  types: { context: {} as CallTally, events: {} as CallEvent, input: {} as CallTally | undefined },
  actions: { count: assign(({ context, event }) => tallyAfter(context, event.judgement)) },
  guards: {
    aContractIsGranted: ({ event }) => event.judgement.isOrder,
    anAdvanceIsGranted: ({ event }) => event.judgement.reaction === 'granted',
    theDoorShuts: ({ event }) => event.judgement.shuts,
    theRepLeaves: ({ event }) => event.judgement.move === 'leave',
    /** Patience gone, time gone, or a third request declined. */
    theBuyerEndsIt: ({ context, event }) => {
      const after = tallyAfter(context, event.judgement);
      return after.attention === 0 || after.minutes === 0 || after.declined >= DECLINES_TO_END;
    },
    aCommitmentIsSought: among('price', 'close', 'request'),
    aStrengthIsShown: among('present', 'prove'),
    aQuestionIsAsked: among('situation', 'problem', 'implication', 'needPayoff', 'dig'),
  },
}).createMachine({
  id: 'call',
  context: ({ input }) => input ?? newTally(0, 0),
  initial: 'opening',
  states: {
    opening: {
      on: {
        judged: [
          ...ENDS,
          { guard: 'aCommitmentIsSought', target: 'committing', actions: 'count' },
          { guard: 'aStrengthIsShown', target: 'demonstrating', actions: 'count' },
          { guard: 'aQuestionIsAsked', target: 'investigating', actions: 'count' },
          { actions: 'count' },
        ],
      },
    },
    investigating: {
      on: {
        judged: [
          ...ENDS,
          { guard: 'aCommitmentIsSought', target: 'committing', actions: 'count' },
          { guard: 'aStrengthIsShown', target: 'demonstrating', actions: 'count' },
          { actions: 'count' },
        ],
      },
    },
    demonstrating: {
      on: {
        judged: [
          ...ENDS,
          { guard: 'aCommitmentIsSought', target: 'committing', actions: 'count' },
          { actions: 'count' },
        ],
      },
    },
    committing: { on: { judged: [...ENDS, { actions: 'count' }] } },
    order: { type: 'final' },
    advance: { type: 'final' },
    continuation: { type: 'final' },
    noSale: { type: 'final' },
  },
});
