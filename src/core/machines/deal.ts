// The deal: one attempt from its briefing to its end. Single calls go briefing → call → closed; campaigns and series put the field between.

import { setup } from 'xstate';

export type DealEvent =
  | { readonly type: 'begun' }
  | { readonly type: 'met' }
  /** `goesOn`: there is a field to go back to. */
  | { readonly type: 'callEnded'; readonly goesOn: boolean }
  | { readonly type: 'dealEnded' };

export const dealMachine = setup({
  types: { events: {} as DealEvent },
  guards: { thereIsAField: ({ event }) => event.type === 'callEnded' && event.goesOn },
}).createMachine({
  id: 'deal',
  initial: 'briefing',
  states: {
    briefing: { on: { met: 'call', begun: 'field' } },
    field: { on: { met: 'call', dealEnded: 'closed' } },
    call: { on: { callEnded: [{ guard: 'thereIsAField', target: 'field' }, { target: 'closed' }] } },
    closed: { type: 'final' },
  },
});
