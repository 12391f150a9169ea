// The pipeline 流程: the seller's stages with their key nodes, and beside them the buyer's steps, which run by the calendar whether
// the rep is ready or not (D1, D2, X11). A node is reached on evidence or forced, and a forced one is marked for ever.

import { assign, setup } from 'xstate';
import type { NodeState, SellerStage } from '../methodology/index.ts';
import type { BuyerStep } from '../methodology/index.ts';

export type PipelineEvent =
  | { readonly type: 'nodeReached'; readonly stage: SellerStage; readonly day: number }
  | { readonly type: 'nodeForced'; readonly stage: SellerStage; readonly day: number }
  | { readonly type: 'stepCame'; readonly step: BuyerStep };

export interface Nodes {
  readonly nodes: Readonly<Record<SellerStage, NodeState>>;
  /** Day each node was reached or forced. */
  readonly days: Readonly<Partial<Record<SellerStage, number>>>;
}

const NO_NODES: Nodes = {
  nodes: {
    develop: 'ahead',
    enter: 'ahead',
    propose: 'ahead',
    bid: 'ahead',
    negotiate: 'ahead',
    implement: 'ahead',
    care: 'ahead',
  },
  days: {},
};

export const pipelineMachine = setup({
  types: { context: {} as Nodes, events: {} as PipelineEvent },
  actions: {
    mark: assign(({ context, event }) => {
      if (event.type === 'stepCame') return {};
      return {
        nodes: { ...context.nodes, [event.stage]: event.type === 'nodeReached' ? 'reached' : 'forced' },
        days: { ...context.days, [event.stage]: event.day },
      } as Partial<Nodes>;
    }),
  },
  guards: {
    itIsThisNode: ({ event }, params: { stage: SellerStage }) =>
      event.type !== 'stepCame' && event.stage === params.stage,
    itIsThisStep: ({ event }, params: { step: BuyerStep }) => event.type === 'stepCame' && event.step === params.step,
  },
}).createMachine({
  id: 'pipeline',
  type: 'parallel',
  context: NO_NODES,
  states: {
    seller: {
      initial: 'develop',
      states: {
        develop: {
          on: {
            nodeReached: {
              guard: { type: 'itIsThisNode', params: { stage: 'develop' } },
              target: 'enter',
              actions: 'mark',
            },
            nodeForced: {
              guard: { type: 'itIsThisNode', params: { stage: 'develop' } },
              target: 'enter',
              actions: 'mark',
            },
          },
        },
        enter: {
          on: {
            nodeReached: {
              guard: { type: 'itIsThisNode', params: { stage: 'enter' } },
              target: 'propose',
              actions: 'mark',
            },
            nodeForced: {
              guard: { type: 'itIsThisNode', params: { stage: 'enter' } },
              target: 'propose',
              actions: 'mark',
            },
          },
        },
        propose: {
          on: {
            nodeReached: {
              guard: { type: 'itIsThisNode', params: { stage: 'propose' } },
              target: 'bid',
              actions: 'mark',
            },
            nodeForced: {
              guard: { type: 'itIsThisNode', params: { stage: 'propose' } },
              target: 'bid',
              actions: 'mark',
            },
          },
        },
        bid: {
          on: {
            nodeReached: {
              guard: { type: 'itIsThisNode', params: { stage: 'bid' } },
              target: 'negotiate',
              actions: 'mark',
            },
          },
        },
        negotiate: {
          on: {
            nodeReached: {
              guard: { type: 'itIsThisNode', params: { stage: 'negotiate' } },
              target: 'implement',
              actions: 'mark',
            },
          },
        },
        implement: {
          on: {
            nodeReached: {
              guard: { type: 'itIsThisNode', params: { stage: 'implement' } },
              target: 'care',
              actions: 'mark',
            },
          },
        },
        care: {
          on: {
            nodeReached: {
              guard: { type: 'itIsThisNode', params: { stage: 'care' } },
              target: 'done',
              actions: 'mark',
            },
          },
        },
        done: {},
      },
    },
    buyer: {
      initial: 'need',
      states: {
        need: { on: { stepCame: { guard: { type: 'itIsThisStep', params: { step: 'project' } }, target: 'project' } } },
        project: {
          on: { stepCame: { guard: { type: 'itIsThisStep', params: { step: 'survey' } }, target: 'survey' } },
        },
        survey: {
          on: { stepCame: { guard: { type: 'itIsThisStep', params: { step: 'criteria' } }, target: 'criteria' } },
        },
        criteria: {
          on: { stepCame: { guard: { type: 'itIsThisStep', params: { step: 'tender' } }, target: 'tender' } },
        },
        tender: { on: { stepCame: { guard: { type: 'itIsThisStep', params: { step: 'commit' } }, target: 'commit' } } },
        commit: {
          on: { stepCame: { guard: { type: 'itIsThisStep', params: { step: 'install' } }, target: 'install' } },
        },
        install: {
          on: { stepCame: { guard: { type: 'itIsThisStep', params: { step: 'accept' } }, target: 'accept' } },
        },
        accept: { on: { stepCame: { guard: { type: 'itIsThisStep', params: { step: 'renew' } }, target: 'renew' } } },
        renew: {},
      },
    },
  },
});

export const PIPELINE_BEGUN = { value: { seller: 'develop', buyer: 'need' }, context: NO_NODES } as const;
