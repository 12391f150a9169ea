// For every rule that can be touched in a call, the shortest call that touches it: mode, setup, moves. Read it as the rule book by example.

import type { Mode, RuleId } from '../../../src/core/methodology/index.ts';
import type { Line, Need, Person, Scenario } from '../../../src/core/scenario/index.ts';
import type { Move } from '../../../src/core/session/index.ts';
import {
  aFact,
  aLine,
  aNeed,
  anAdvance,
  aPerson,
  aScenario,
  ask,
  layersOf,
  LEAVE,
  LISTEN,
  say,
  takes,
  type Parts,
} from '../../support/builders.ts';

export interface Script {
  readonly setup: Scenario;
  readonly moves: readonly Move[];
}

/** Facts: `news` is known from the start, the rest by asking; `founded` leads nowhere, `proud` flatters. */
const FACTS = [
  aFact('news', { from: 'brief' }),
  aFact('dosage'),
  aFact('founded'),
  aFact('proud', { flatters: ['ruan'] }),
];
/** A need there is a lead to from the start. */
export const lead = (over: Partial<Need> = {}): Need => aNeed('claims', { hints: ['news'], ...over });
/** A second need, of somebody else unless the buyer is given a stake in it. */
export const stops = (over: Partial<Need> = {}): Need =>
  aNeed('stops', { hints: ['news'], answeredBy: ['rush'], ...over });

export const aCall = (mode: Mode, lines: readonly Line[], parts: Parts & { person?: Partial<Person> } = {}): Scenario =>
  aScenario({
    needs: [lead(), stops()],
    facts: FACTS,
    advances: [anAdvance('small', 1)],
    ...parts,
    lines,
    people: [
      aPerson('ruan', {
        mode,
        ...(mode === 'overwhelmed' ? { acute: 'claims' } : {}),
        ...(mode === 'visionary' ? { vision: 'claims', stakes: { claims: { cost: 7 } } } : {}),
        ...parts.person,
      }),
    ],
  });

const HEAL = [aLine('needPayoff'), aLine('present', 'present', { win: true })];
const undug = (deeper: number): Need[] => [lead({ layers: layersOf(deeper) })];

export const RULE_SCRIPTS: Readonly<Partial<Record<RuleId, Script>>> = {
  // faults of questioning
  implicationBeforeProblem: { setup: aCall('complacent', [aLine('implication')]), moves: [say('implication')] },
  payoffTooEarly: { setup: aCall('complacent', [aLine('needPayoff')]), moves: [say('needPayoff')] },
  shotInTheDark: { setup: aCall('complacent', [aLine('problem')], { needs: [aNeed()] }), moves: [say('problem')] },
  notMyDepartment: {
    setup: aCall('complacent', [aLine('problem', 'problem', { need: 'stops' })]),
    moves: [say('problem')],
  },
  acuteFirst: {
    setup: aCall('overwhelmed', [aLine('problem', 'problem', { need: 'stops' })], {
      person: { stakes: { claims: { cost: 5 }, stops: { cost: 4 } } },
    }),
    moves: [say('problem')],
  },
  noEvidence: {
    setup: aCall('selfSatisfied', [aLine('chat'), aLine('problem'), aLine('implication')]),
    moves: [say('chat'), say('problem'), say('implication')],
  },
  wastedSituation: {
    setup: aCall('complacent', [aLine('situation', 'situation', { fact: 'founded' })]),
    moves: [say('situation')],
  },
  knownPain: { setup: aCall('overwhelmed', [aLine('problem')]), moves: [say('problem')] },
  wantNotNeed: { setup: aCall('overwhelmed', [aLine('needPayoff')], { needs: undug(1) }), moves: [say('needPayoff')] },
  visionFirst: {
    setup: aCall('visionary', [aLine('implication')], { needs: [lead({ kind: 'growth' })] }),
    moves: [say('implication')],
  },

  // taboos
  pitchTooEarly: { setup: aCall('complacent', [aLine('present')]), moves: [say('present')] },
  mismatch: {
    setup: aCall('overwhelmed', [aLine('needPayoff'), aLine('present', 'present', { strength: 'rush' })]),
    moves: [say('needPayoff'), say('present')],
  },
  surfaceRemedy: { setup: aCall('complacent', [aLine('present')], { needs: undug(1) }), moves: [say('present')] },
  priceTooEarly: { setup: aCall('complacent', [aLine('price')]), moves: [say('price')] },
  concedeBeforeWhy: {
    setup: aCall('complacent', [aLine('concede')], { person: { concerns: ['price'] } }),
    moves: [say('concede')],
  },
  closingTechnique: { setup: aCall('complacent', [aLine('close')]), moves: [say('close')] },
  idleChat: { setup: aCall('complacent', [aLine('chat'), aLine('problem')]), moves: [say('problem'), say('chat')] },
  noNextStep: { setup: aCall('overwhelmed', [aLine('problem')]), moves: [LEAVE] },
  talkTooMuch: {
    // five turns are counted, all of them ours, and the fifth is one too many for the buyer
    setup: aCall('complacent', [aLine('present'), aLine('close')]),
    moves: [say('present'), say('present'), say('present'), say('present'), say('close')],
  },
  caved: { setup: aCall('complacent', [aLine('present')], { needs: undug(1) }), moves: [say('present')] },

  // remarks
  declined: { setup: aCall('complacent', [aLine('problem')]), moves: [ask('small')] },
  askedTooLittle: {
    setup: aCall('overwhelmed', HEAL, { advances: [anAdvance('small', 1), anAdvance('middle', 2)] }),
    moves: [say('needPayoff'), LISTEN, say('present'), ask('small')],
  },
  notYetCoach: {
    setup: aCall('complacent', [aLine('askToCoach')], { person: { coachable: true } }),
    moves: [say('askToCoach')],
  },
  trustFirst: { setup: aCall('selfSatisfied', [aLine('problem')]), moves: [say('problem')] },
  interrogation: {
    setup: aCall('complacent', [aLine('dig'), aLine('dig', 'dig2'), aLine('dig', 'dig3')], { needs: undug(4) }),
    moves: [say('dig'), say('dig2'), say('dig3')],
  },
  doorShut: {
    setup: aCall('selfSatisfied', [aLine('present'), aLine('price')]),
    moves: [say('present'), say('price'), say('present')],
  },

  // rules kept
  usefulFact: { setup: aCall('complacent', [aLine('situation')], { needs: [aNeed()] }), moves: [say('situation')] },
  problemFound: { setup: aCall('complacent', [aLine('problem')]), moves: [say('problem')] },
  consequenceWeighed: { setup: aCall('overwhelmed', [aLine('implication')]), moves: [say('implication')] },
  scaleTipped: {
    setup: aCall('complacent', [aLine('problem')], { person: { stakes: { claims: { cost: 2 } } } }),
    moves: [say('problem')],
  },
  inTheirWords: { setup: aCall('overwhelmed', HEAL), moves: [say('needPayoff')] },
  rootFound: { setup: aCall('complacent', [aLine('dig')], { needs: undug(1) }), moves: [say('dig')] },
  playedBack: { setup: aCall('complacent', [aLine('problem')]), moves: [say('problem'), LISTEN] },
  winHeard: { setup: aCall('overwhelmed', HEAL), moves: [say('needPayoff'), LISTEN] },
  concernVoiced: {
    setup: aCall('complacent', [aLine('problem')], { person: { concerns: ['risk'] } }),
    moves: [LISTEN],
  },
  benefit: { setup: aCall('overwhelmed', HEAL), moves: [say('needPayoff'), say('present')] },
  winMet: { setup: aCall('overwhelmed', HEAL), moves: [say('needPayoff'), LISTEN, say('present')] },
  proof: {
    setup: aCall('overwhelmed', [...HEAL, aLine('prove')]),
    moves: [say('needPayoff'), say('present'), say('prove')],
  },
  priceInTime: {
    // an acute need starts at its cost: without a consequence it does not outweigh it by two
    setup: aCall('overwhelmed', [aLine('implication'), ...HEAL, aLine('price')]),
    moves: [say('implication'), say('needPayoff'), say('present'), say('price')],
  },
  priceDeferred: {
    setup: aCall('complacent', [aLine('situation', 'situation', { asks: 'price' }), aLine('defer')]),
    moves: [say('situation'), say('defer')],
  },
  advanceAgreed: {
    setup: aCall('overwhelmed', [aLine('problem')], { advances: [anAdvance('small', 1, takes({}))] }),
    moves: [ask('small')],
  },
  rapport: { setup: aCall('complacent', [aLine('chat')]), moves: [say('chat')] },
  respect: {
    setup: aCall('selfSatisfied', [aLine('situation', 'situation', { fact: 'proud' })]),
    moves: [say('situation')],
  },
};

/** Rules of campaigns: no call of its own can touch them yet. */
export const NOT_REACHABLE_YET: readonly RuleId[] = ['homework', 'budgetUnknown', 'noPathToDecider', 'sameDeck'];
