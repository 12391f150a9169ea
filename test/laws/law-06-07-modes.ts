// Laws 6 and 7: the self-satisfied cannot be won in one call, and the overwhelmed hear nothing but what burns (B9, E18).

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { reached } from '../../src/core/methodology/index.ts';
import { buyerIn } from '../../src/core/session/index.ts';
import { aFact, aLine, aNeed, aPerson, aScenario, playAll, say } from '../support/builders.ts';
import { anyPlay, type Played } from '../support/generate-scenario.ts';
import { personIn } from '../support/plays.ts';
import { atMost, below, generated, type Law } from './law.ts';
import { attention, lastTurn, support } from './on-calls.ts';

const anySelfSatisfied = () => anyPlay({ modes: ['selfSatisfied'], minutes: { min: 25, max: 30 } });

function neverExplicit({ steps }: Played): number {
  for (const { after } of steps) {
    const buyer = buyerIn(after, personIn(after));
    assert.equal(buyer.value.mode, 'selfSatisfied');
    for (const [id, need] of Object.entries(buyer.context.needs)) assert.ok(!reached(need.stage, 'explicit'), id);
  }
  return steps.length;
}

/** Tried: calls in which the door was shut. */
function thirdPush({ steps }: Played): number {
  const last = steps.at(-1)?.after;
  if (!last) return 0;
  const pushes = last.turns.filter((turn) =>
    turn.kind === 'present' ? turn.present !== 'repeat' : ['price', 'close', 'request'].includes(turn.kind),
  ).length;
  assert.equal(buyerIn(last, personIn(last)).value.door, pushes >= 3 ? 'shut' : 'open');
  if (pushes < 3) return 0;
  assert.equal(pushes, 3);
  assert.equal(last.call?.value, 'noSale');
  return 1;
}

export const LAW_6: Law = {
  number: 6,
  statement: 'a self-satisfied buyer is not brought to explicit in one call; the third push shuts the door',
  ways: [
    generated({
      what: 'cannot be brought to explicit in one call, with evidence or without',
      runs: 600,
      least: 600,
      cases: anySelfSatisfied,
      check: neverExplicit,
    }),
    generated({
      what: 'the third push shuts the door, and that is the end',
      runs: 600,
      least: 51,
      cases: anySelfSatisfied,
      check: thirdPush,
    }),
  ],
};

interface TwoNeeds {
  readonly acute: number;
  readonly other: number;
  readonly kind: 'trouble' | 'growth';
  readonly evidence: boolean;
  readonly first: 'ask' | 'weigh';
}

const twoNeeds = ({ acute, other, kind, evidence }: TwoNeeds) =>
  aScenario({
    people: [
      aPerson('ruan', {
        mode: 'overwhelmed',
        acute: 'claims',
        minutes: 20,
        stakes: { claims: { cost: acute }, stops: { cost: other } },
      }),
    ],
    needs: [aNeed(), aNeed('stops', { kind, hints: ['news'], answeredBy: ['rush'] })],
    facts: [aFact('news', { from: 'brief' })],
    lines: [
      aLine('needPayoff'),
      aLine('present'),
      aLine('problem', 'ask', { need: 'stops' }),
      aLine('implication', 'weigh', { need: 'stops', ...(evidence ? { evidence: 'news' } : {}) }),
    ],
  });

function acuteFirst(one: TwoNeeds): number {
  const scenario = twoNeeds(one);
  const heal = [say('needPayoff'), say('present')];
  const wrong = playAll(scenario, [say(one.first), ...heal]);
  const right = playAll(scenario, [...heal, say('ask')]);
  atMost(support(wrong), support(right), 'support');
  below(attention(wrong), attention(right), 'attention');
  return 1;
}

function attentionFalls({ steps }: Played): number {
  let tried = 0;
  for (const { before, after } of steps) {
    if (!['P2', 'P3', 'I2', 'I3'].includes(lastTurn(after)?.row ?? '')) continue;
    tried++;
    below(attention(after), attention(before), 'attention');
  }
  return tried;
}

export const LAW_7: Law = {
  number: 7,
  statement: 'an overwhelmed buyer asked about another need first ends with less support or less attention',
  ways: [
    generated({
      what: 'asked about another need first, they end with less support or less attention than answered on the acute need first',
      runs: 200,
      least: 200,
      cases: () =>
        fc.record<TwoNeeds>({
          acute: fc.integer({ min: 1, max: 10 }),
          other: fc.integer({ min: 1, max: 10 }),
          kind: fc.constantFrom('trouble', 'growth'),
          evidence: fc.boolean(),
          first: fc.constantFrom('ask', 'weigh'),
        }),
      check: acuteFirst,
    }),
    generated({
      what: 'at the moment of asking, attention falls',
      runs: 400,
      least: 51,
      cases: () => anyPlay({ modes: ['overwhelmed'] }),
      check: attentionFalls,
    }),
  ],
};
