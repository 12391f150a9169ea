// Rows of the reaction tables that chance seldom comes to, each with a call that does.

import { aLine, layersOf, LISTEN, say } from '../../support/builders.ts';
import { aCall, lead, stops, type Script } from './rule-scripts.ts';

const digs = ['dig', 'dig2', 'dig3'].map((id) => aLine('dig', id));
const BOTH = { stakes: { claims: { cost: 5 }, stops: { cost: 4 } } };
const OTHER = [
  aLine('problem', 'ask', { need: 'stops' }),
  aLine('implication', 'weigh', { need: 'stops', evidence: 'news' }),
  aLine('implication', 'weighMore', { need: 'stops', touches: 'huang' }),
  aLine('implication', 'weighAgain', { need: 'stops', evidence: 'news', touches: 'huang' }),
];
/** The acute need is proven while a second one has turned serious: they look about them again, and see that one whole. */
const recovered = [say('needPayoff'), say('present'), say('ask'), say('weigh'), say('prove')] as const;
const RECOVERY = aCall('overwhelmed', [aLine('needPayoff'), aLine('present'), aLine('prove'), ...OTHER], {
  needs: [lead(), stops()],
  person: BOTH,
});

export const ROW_SCRIPTS: Readonly<Record<string, Script>> = {
  D2: {
    setup: aCall('complacent', digs, { needs: [lead({ layers: layersOf(3) })] }),
    moves: [say('dig'), say('dig2'), say('dig3')],
  },
  D3: {
    setup: aCall('complacent', [aLine('problem'), ...digs], { needs: [lead({ layers: layersOf(3) })] }),
    moves: [say('problem'), say('dig'), say('dig2'), say('dig3')],
  },
  I16: { setup: RECOVERY, moves: [...recovered, say('weighAgain')] },
  I17: { setup: RECOVERY, moves: [...recovered, say('weighMore')] },
  L2: {
    setup: aCall('overwhelmed', [aLine('dig'), aLine('needPayoff')], { needs: [lead({ layers: layersOf(1) })] }),
    moves: [say('dig'), LISTEN, say('needPayoff'), LISTEN],
  },
  T1c2: {
    setup: aCall(
      'overwhelmed',
      [
        aLine('needPayoff'),
        aLine('present'),
        OTHER[0] ?? aLine('problem'),
        aLine('present', 'pitch', { need: 'stops', strength: 'rush' }),
      ],
      {
        person: BOTH,
      },
    ),
    moves: [say('needPayoff'), say('present'), say('ask'), say('pitch')],
  },
  T5: {
    // the benefit came before the win was heard; said once more in another way it meets it
    setup: aCall(
      'overwhelmed',
      [aLine('needPayoff'), aLine('present'), ...OTHER, aLine('present', 'again', { win: true })],
      {
        person: BOTH,
      },
    ),
    moves: [say('needPayoff'), say('present'), say('ask'), say('weigh'), LISTEN, say('again')],
  },
};
