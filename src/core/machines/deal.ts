// The deal: one attempt from its briefing to its end. Single calls go briefing → call → closed; campaigns put the field between.

import { setup } from 'xstate';

export type DealEvent = { readonly type: 'met' } | { readonly type: 'callEnded' };

export const dealMachine = setup({ types: { events: {} as DealEvent } }).createMachine({
  id: 'deal',
  initial: 'briefing',
  states: {
    briefing: { on: { met: 'call' } },
    call: { on: { callEnded: 'closed' } },
    closed: { type: 'final' },
  },
});
