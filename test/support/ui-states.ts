// Named moments of a call and of a debrief for the gallery.

import type { DealView, Report, VerdictKey } from '../../src/core/public.ts';
import { ADVANCES, callView, CLAIMS, coach, dealView, HAND, turns } from './ui-fixtures.ts';
import { feedReport } from './ui-report.ts';

export function callStates(name: string): DealView {
  switch (name) {
    case 'exam':
      return dealView({ mode: 'exam' });
    case 'start':
      return dealView({
        call: callView({
          turns: [],
          minutesLeft: 25,
          canUndo: false,
          hand: HAND.slice(0, 3),
          coach: coach({ needs: [], inTalk: null, facts: [], talk: { customer: 0, rep: 0 } }),
        }),
      });
    case 'over':
      return dealView({
        state: 'closed',
        call: callView({
          turns: turns(12, true),
          minutesLeft: 1,
          hand: [],
          outcome: 'advance',
          ending: {
            zh: '三天后，三批留样到了禾畔的质检室。阮方把单号抄进了台账。',
            en: 'Three days later the samples reach Hepan’s lab. Ruan copies the number into her ledger.',
          },
          agreed: ADVANCES[0],
          coach: coach({
            needs: [
              {
                ...CLAIMS,
                stage: 'explicit',
                weight: 6,
                bricks: [...CLAIMS.bricks, 'implication', 'implication', 'implication'],
              },
            ],
          }),
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
                bricks: [
                  null,
                  null,
                  null,
                  'problem',
                  'problem',
                  'implication',
                  'implication',
                  'needPayoff',
                  'needPayoff',
                ],
                layers: [
                  { zh: '要一个更便宜的', en: 'a cheaper product' },
                  { zh: '去年的赔款算在采购头上', en: 'last year’s claims were booked on Purchasing' },
                ],
                deeper: true,
              },
              {
                ...CLAIMS,
                id: 'delivery',
                label: { zh: '到货不准', en: 'Late deliveries' },
                weight: 2,
                threshold: 4,
                bricks: ['problem', 'problem'],
              },
            ],
          }),
        }),
      });
    default:
      return dealView();
  }
}

/** A report by name of its verdict (`leftAtOnce`); anything else is the plain one. */
export function reportStates(name: string): Report {
  const plain = feedReport();
  const keys: readonly VerdictKey[] = [
    'neverFoundANeed',
    'needFoundNotTipped',
    'leftAtOnce',
    'largestAdvance',
    'doorShut',
  ];
  const key = keys.find((each) => each === name);
  if (!key) return plain;
  const outcome = key === 'largestAdvance' ? 'advance' : key === 'doorShut' ? 'noSale' : 'continuation';
  return feedReport({
    outcome,
    verdict: { ...plain.verdict, key, customerWins: key === 'largestAdvance', weWin: key === 'largestAdvance' },
    agreed: null,
    total: key === 'largestAdvance' ? 88 : 24,
    passed: key === 'largestAdvance',
    hints: 2,
    undone: 1,
    turns: plain.turns.slice(0, key === 'leftAtOnce' ? 1 : 7),
  });
}
