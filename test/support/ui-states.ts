// Named moments of a call for the gallery.

import type { DealView } from '../../src/core/public.ts';
import { ADVANCES, callView, CLAIMS, coach, dealView, HAND, turns } from './ui-fixtures.ts';

export function callStates(name: string): DealView {
  switch (name) {
    case 'exam':
      return dealView({ mode: 'exam' });
    case 'start':
      return dealView({
        call: callView({ turns: [], minutesLeft: 25, canUndo: false, hand: HAND.slice(0, 3), coach: coach({ needs: [], inTalk: null, facts: [], talk: { customer: 0, rep: 0 } }) }),
      });
    case 'over':
      return dealView({
        state: 'closed',
        call: callView({
          turns: turns(12, true),
          minutesLeft: 1,
          hand: [],
          outcome: 'advance',
          ending: { zh: '三天后，三批留样到了禾畔的质检室。阮方把单号抄进了台账。', en: 'Three days later the samples reach Hepan’s lab. Ruan copies the number into her ledger.' },
          agreed: ADVANCES[0],
          coach: coach({ needs: [{ ...CLAIMS, stage: 'explicit', weight: 6, bricks: [...CLAIMS.bricks, 'implication', 'implication', 'implication'] }] }),
        }),
      });
    case 'many':
      return dealView({
        call: callView({
          priceAsked: true,
          coach: coach({
            voiced: ['price', 'fit'],
            needs: [
              {
                ...CLAIMS,
                weight: 9,
                threshold: 8,
                stage: 'serious',
                bricks: [null, null, null, 'problem', 'problem', 'implication', 'implication', 'needPayoff', 'needPayoff'],
                layers: [
                  { zh: '要一个更便宜的', en: 'a cheaper product' },
                  { zh: '去年的赔款算在采购头上', en: 'last year’s claims were booked on Purchasing' },
                ],
                deeper: true,
              },
              { ...CLAIMS, id: 'delivery', label: { zh: '到货不准', en: 'Late deliveries' }, weight: 2, threshold: 4, bricks: ['problem', 'problem'] },
            ],
          }),
        }),
      });
    default:
      return dealView();
  }
}
