// The buyer 购买影响者: four response modes and, beside them, the door. Every arrow a reader can see is here; guards read the event and
// their own context only. No `always`: a second change of mode waits for the next move.

import { assign, setup } from 'xstate';
import { EVIDENCE_TO_DOUBT, type Door, type Mode } from '../methodology/index.ts';
import type { Judgement } from './judgement.ts';
import { mindAfter, seenAnew, turnedSerious, type Mind } from './mind.ts';

export type BuyerEvent =
  | { readonly type: 'judged'; readonly judgement: Judgement }
  /** Somebody has opened the door: an advance that names this person, the coach, an executive. */
  | { readonly type: 'introduced' }
  | { readonly type: 'reconciled' };

export interface BuyerInput {
  readonly mode: Mode;
  readonly door: Door;
  readonly mind: Mind;
}

/** With no input (the step runs it so) any mind will do: it is replaced by the restored one. */
const NOBODY: Mind = {
  needs: {},
  trust: 0,
  belief: 0,
  concerns: { price: 'none', fit: 'none', risk: 'none', vendor: 'none' },
  hasWin: false,
  win: 'no',
  pushes: 0,
  doubts: 0,
  acute: null,
  chatted: false,
  rivalProved: [],
  waiting: null,
};

const acuteIsProven = (mind: Mind, j: Judgement): boolean => {
  const after = mindAfter(mind, j);
  if (after.acute === null) return false;
  return after.needs[after.acute]?.stage === 'proven' || after.rivalProved.includes(after.acute);
};

export const buyerMachine = setup({
  types: {
    context: {} as Mind,
    events: {} as BuyerEvent,
    input: {} as { mind: Mind } | undefined,
  },
  actions: {
    /** Takes the move in, in the mode it met. */
    take: assign(({ context, event }) =>
      event.type === 'judged' ? { ...mindAfter(context, event.judgement), waiting: null } : {},
    ),
    /** Takes the move in, then sees everything anew from the mode arrived at. */
    seeAnew: assign(({ context, event }, params: { as: Mode }) => {
      if (event.type !== 'judged') return {};
      const acute =
        params.as === 'overwhelmed'
          ? (turnedSerious(context, event.judgement, 'trouble') ?? event.judgement.need)
          : null;
      return seenAnew(mindAfter(context, event.judgement), params.as, acute);
    }),
  },
  guards: {
    aTroubleTurnsSerious: ({ context, event }) =>
      event.type === 'judged' && turnedSerious(context, event.judgement, 'trouble') !== null,
    aGrowthTurnsSerious: ({ context, event }) =>
      event.type === 'judged' && turnedSerious(context, event.judgement, 'growth') !== null,
    theAcuteNeedIsProven: ({ context, event }) => event.type === 'judged' && acuteIsProven(context, event.judgement),
    theEvidenceIsEnough: ({ context, event }) =>
      event.type === 'judged' && context.doubts + event.judgement.doubt >= EVIDENCE_TO_DOUBT,
    theNewsSaysSo: ({ event }, params: { mode: Mode }) =>
      event.type === 'judged' && event.judgement.scripted === params.mode,
    thePushIsTheThird: ({ event }) => event.type === 'judged' && event.judgement.shuts,
    theyAgreeToCoach: ({ event }) => event.type === 'judged' && event.judgement.coach,
  },
}).createMachine({
  id: 'buyer',
  type: 'parallel',
  context: ({ input }) => input?.mind ?? NOBODY,
  states: {
    mode: {
      initial: 'complacent',
      states: {
        visionary: {
          on: {
            judged: [
              {
                guard: { type: 'theNewsSaysSo', params: { mode: 'overwhelmed' } },
                target: 'overwhelmed',
                actions: { type: 'seeAnew', params: { as: 'overwhelmed' } },
              },
              { actions: 'take' },
            ],
          },
        },
        overwhelmed: {
          on: {
            judged: [
              {
                guard: 'theAcuteNeedIsProven',
                target: 'complacent',
                actions: { type: 'seeAnew', params: { as: 'complacent' } },
              },
              { actions: 'take' },
            ],
          },
        },
        complacent: {
          on: {
            judged: [
              {
                guard: { type: 'theNewsSaysSo', params: { mode: 'overwhelmed' } },
                target: 'overwhelmed',
                actions: { type: 'seeAnew', params: { as: 'overwhelmed' } },
              },
              {
                guard: 'aTroubleTurnsSerious',
                target: 'overwhelmed',
                actions: { type: 'seeAnew', params: { as: 'overwhelmed' } },
              },
              {
                guard: 'aGrowthTurnsSerious',
                target: 'visionary',
                actions: { type: 'seeAnew', params: { as: 'visionary' } },
              },
              { actions: 'take' },
            ],
          },
        },
        selfSatisfied: {
          on: {
            judged: [
              {
                guard: { type: 'theNewsSaysSo', params: { mode: 'complacent' } },
                target: 'complacent',
                actions: { type: 'seeAnew', params: { as: 'complacent' } },
              },
              {
                guard: { type: 'theNewsSaysSo', params: { mode: 'overwhelmed' } },
                target: 'overwhelmed',
                actions: { type: 'seeAnew', params: { as: 'overwhelmed' } },
              },
              {
                guard: 'theEvidenceIsEnough',
                target: 'complacent',
                actions: { type: 'seeAnew', params: { as: 'complacent' } },
              },
              { actions: 'take' },
            ],
          },
        },
      },
    },
    door: {
      initial: 'open',
      states: {
        unmet: { on: { introduced: 'open' } },
        open: {
          on: {
            judged: [
              { guard: 'thePushIsTheThird', target: 'shut' },
              { guard: 'theyAgreeToCoach', target: 'coach' },
            ],
          },
        },
        shut: { on: { reconciled: 'open' } },
        coach: {},
      },
    },
  },
});
