// The arrows of the machines: each is taken by somebody, none chains, and what is not meant for a machine leaves it as it is.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  callOpened,
  DEAL_BRIEFED,
  happening,
  isOutcome,
  stepBuyer,
  stepCall,
  stepDeal,
  type BuyerState,
  type Judgement,
  type Mind,
  type NeedMind,
} from '../../../src/core/machines/index.ts';
import { PHASES, type Door, type Mode } from '../../../src/core/methodology/index.ts';
import { must } from '../../../src/core/base/index.ts';
import { startingMind } from '../../../src/core/session/deal.ts';
import { buyerIn, type Deal } from '../../../src/core/session/index.ts';
import {
  aLine,
  aNeed,
  aPerson,
  anAdvance,
  aScenario,
  ask,
  LEAVE,
  LISTEN,
  playAll,
  say,
} from '../../support/builders.ts';
import { anyPlay } from '../../support/generate-scenario.ts';

const START = startingMind(aScenario(), aPerson());

const aNeedMind = (over: Partial<NeedMind> = {}): NeedMind => ({
  ...must(START.needs.claims, 'the need of the builder'),
  ...over,
});

const aBuyer = (mode: Mode, mind: Partial<Mind> = {}, door: Door = 'open'): BuyerState => ({
  value: { mode, door },
  context: { ...START, ...mind },
});

const aJudgement = (over: Partial<Judgement> = {}): Judgement => ({
  ...happening(over.mode ?? 'complacent', {}),
  move: 'listen',
  ...over,
});

const judged = (over: Partial<Judgement> = {}) => ({ type: 'judged', judgement: aJudgement(over) }) as const;
const weighs = (weight: number, over: Partial<Judgement> = {}) => judged({ need: 'claims', weight, ...over });
const implied = (over: Partial<NeedMind> = {}): Partial<Mind> => ({
  needs: { claims: aNeedMind({ stage: 'implied', weight: 3, ...over }) },
});

describe('buyer: the mode', () => {
  it('complacent → overwhelmed when a trouble need turns serious, and that need becomes the acute one', () => {
    const next = stepBuyer(aBuyer('complacent', implied()), weighs(2));
    expect(next.value.mode).toBe('overwhelmed');
    expect(next.context.acute).toBe('claims');
    expect(next.context.needs.claims?.stage).toBe('serious');
  });

  it('complacent → visionary when a growth need turns serious', () => {
    const next = stepBuyer(aBuyer('complacent', implied({ kind: 'growth' })), weighs(2));
    expect(next.value.mode).toBe('visionary');
    expect(next.context.acute).toBeNull();
  });

  it('complacent stays so one unit below the cost', () => {
    expect(stepBuyer(aBuyer('complacent', implied()), weighs(1)).value.mode).toBe('complacent');
  });

  it('overwhelmed → complacent when the acute need is proven, and by no other proof', () => {
    const mind = {
      needs: {
        claims: aNeedMind({ stage: 'answered', weight: 6 }),
        stops: aNeedMind({ stage: 'answered', weight: 6 }),
      },
      acute: 'claims',
    };
    const prove = (need: string) => judged({ move: 'prove', mode: 'overwhelmed', need, to: 'proven' });
    const healed = stepBuyer(aBuyer('overwhelmed', mind), prove('claims'));
    expect(healed.value.mode).toBe('complacent');
    expect(healed.context.acute).toBeNull();
    expect(stepBuyer(aBuyer('overwhelmed', mind), prove('stops')).value.mode).toBe('overwhelmed');
  });

  it('selfSatisfied → complacent after the second piece of evidence, not the first', () => {
    const evidence = weighs(2, { mode: 'selfSatisfied', doubt: 1 });
    const once = stepBuyer(aBuyer('selfSatisfied', implied()), evidence);
    expect(once.value.mode).toBe('selfSatisfied');
    expect(stepBuyer(once, evidence).value.mode).toBe('complacent');
  });

  it('visionary has no arrow of its own: only news changes it', () => {
    const visionary = aBuyer('visionary', implied());
    expect(stepBuyer(visionary, weighs(7, { mode: 'visionary' })).value.mode).toBe('visionary');
    expect(stepBuyer(visionary, judged({ mode: 'visionary', scripted: 'overwhelmed' })).value.mode).toBe('overwhelmed');
  });

  it('news sobers the self-satisfied, and a rival’s proof of the acute need calms the overwhelmed', () => {
    expect(
      stepBuyer(aBuyer('selfSatisfied'), judged({ mode: 'selfSatisfied', scripted: 'complacent' })).value.mode,
    ).toBe('complacent');
    const hurting = aBuyer('overwhelmed', { ...implied({ stage: 'serious', weight: 5 }), acute: 'claims' });
    expect(stepBuyer(hurting, judged({ mode: 'overwhelmed', rival: 'claims' })).value.mode).toBe('complacent');
  });

  it('a second change of mode waits for the next move', () => {
    // at twice the cost the need was not serious yet; seen with sober eyes it is
    const second = weighs(2, { mode: 'selfSatisfied', doubt: 1 });
    const sobered = stepBuyer(aBuyer('selfSatisfied', { ...implied({ weight: 4 }), doubts: 1 }), second);
    expect(sobered.value.mode).toBe('complacent');
    expect(sobered.context.needs.claims?.stage).toBe('serious');
    expect(sobered.context.waiting).toBe('trouble');
    const after = stepBuyer(sobered, judged());
    expect(after.value.mode).toBe('overwhelmed');
    expect(after.context.acute).toBe('claims');
    expect(after.context.waiting).toBeNull();
  });
});

describe('buyer: the door', () => {
  it('unmet → open when somebody introduces the rep; nothing said opens it', () => {
    const unmet = aBuyer('complacent', {}, 'unmet');
    expect(stepBuyer(unmet, { type: 'introduced' }).value.door).toBe('open');
    expect(stepBuyer(unmet, judged()).value.door).toBe('unmet');
  });

  it('open → shut at the third push, shut → open by reconciliation only', () => {
    const shut = stepBuyer(aBuyer('selfSatisfied', { pushes: 2 }), judged({ push: 1, shuts: true }));
    expect(shut.value.door).toBe('shut');
    expect(shut.context.pushes).toBe(3);
    expect(stepBuyer(shut, { type: 'introduced' }).value.door).toBe('shut');
    expect(stepBuyer(shut, { type: 'reconciled' }).value.door).toBe('open');
  });

  it('open → coach when they agree to be one, and a coach stays one', () => {
    const coach = stepBuyer(aBuyer('complacent'), judged({ coach: true }));
    expect(coach.value.door).toBe('coach');
    expect(stepBuyer(coach, judged()).value.door).toBe('coach');
  });

  it('the door and the mode move side by side in one step', () => {
    const next = stepBuyer(aBuyer('complacent', implied()), weighs(2, { coach: true }));
    expect(next.value).toEqual({ mode: 'overwhelmed', door: 'coach' });
  });

  it('an advance that names a person opens their door', () => {
    const scenario = aScenario({
      people: [aPerson('ruan', { mode: 'overwhelmed', acute: 'claims' }), aPerson('huang', { door: 'unmet' })],
      advances: [anAdvance('small', 1, { opens: ['huang'] })],
    });
    expect(buyerIn(playAll(scenario, [ask('small')]), 'huang').value.door).toBe('open');
  });
});

describe('an event a machine does not know leaves the state identical', () => {
  it('buyer, call and deal', () => {
    const unknown = { type: 'rain' } as never;
    const buyer = aBuyer('complacent');
    const call = callOpened(6, 30);
    expect(stepBuyer(buyer, unknown)).toBe(buyer);
    expect(stepCall(call, unknown)).toBe(call);
    expect(stepDeal(DEAL_BRIEFED, unknown)).toBe(DEAL_BRIEFED);
  });

  it('an ended call takes no more moves', () => {
    const over = stepCall(callOpened(6, 30), judged({ move: 'leave' }));
    expect(over.value).toBe('continuation');
    expect(stepCall(over, judged({ move: 'chat' }))).toBe(over);
  });

  it('a step does not change the state it starts from', () => {
    const buyer = aBuyer('complacent', implied());
    const as = JSON.stringify(buyer);
    stepBuyer(buyer, weighs(2));
    expect(JSON.stringify(buyer)).toBe(as);
  });
});

describe('call: phases', () => {
  it('follow from what was said', () => {
    const phases = (moves: readonly Judgement['move'][]): string =>
      moves.reduce((call, move) => stepCall(call, judged({ move })), callOpened(6, 30)).value;
    expect(phases([])).toBe('opening');
    expect(phases(['chat', 'listen'])).toBe('opening');
    expect(phases(['dig'])).toBe('investigating');
    expect(phases(['prove'])).toBe('demonstrating');
    expect(phases(['price'])).toBe('committing');
    expect(phases(['price', 'situation', 'present'])).toBe('committing');
  });

  it('never go back', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyPlay(), ({ steps }) => {
        const phases = steps.flatMap(({ after: { call } }) => (call && !isOutcome(call.value) ? [call.value] : []));
        const ranks = phases.map((phase) => PHASES.indexOf(phase));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        seen += ranks.length;
      }),
      { seed: 3, numRuns: 200 },
    );
    expect(seen).toBeGreaterThan(300);
  });
});

describe('call: its ends', () => {
  const outcome = (deal: Deal) => [deal.call?.value, deal.deal.value];
  const hurting = (over: Parameters<typeof aScenario>[0] = {}) =>
    aScenario({ people: [aPerson('ruan', { mode: 'overwhelmed', acute: 'claims' })], ...over });

  it('an advance granted: advance', () => {
    const scenario = hurting({ advances: [anAdvance('small', 1)] });
    expect(outcome(playAll(scenario, [ask('small')]))).toEqual(['advance', 'closed']);
  });

  it('a contract granted: order', () => {
    const scenario = hurting({ advances: [anAdvance('small', 1, { order: true })] });
    expect(outcome(playAll(scenario, [ask('small')]))).toEqual(['order', 'closed']);
  });

  it('leaving: continuation', () => {
    expect(outcome(playAll(aScenario(), [LEAVE]))).toEqual(['continuation', 'closed']);
  });

  it('patience gone: continuation', () => {
    const scenario = aScenario({ lines: [aLine('close')] });
    expect(outcome(playAll(scenario, [say('close'), say('close')]))[0]).toBe('committing');
    expect(outcome(playAll(scenario, [say('close'), say('close'), say('close')]))).toEqual(['continuation', 'closed']);
  });

  it('time gone: continuation, and a move longer than the minutes left is still made', () => {
    const scenario = aScenario({
      people: [aPerson('ruan', { minutes: 1 })],
      needs: [aNeed('claims', { hints: ['news'] })],
      lines: [aLine('problem')],
    });
    const deal = playAll(scenario, [say('problem')]);
    expect(outcome(deal)).toEqual(['continuation', 'closed']);
    expect(deal.turns.at(-1)?.minutes).toBe(1);
    expect(buyerIn(deal, 'ruan').context.needs.claims?.stage).toBe('implied');
  });

  it('a third request declined: continuation', () => {
    const scenario = aScenario({ lines: [aLine('chat')] });
    const twice = playAll(scenario, [ask('small'), ask('middle')]);
    expect(outcome(twice)[0]).toBe('committing');
    expect(outcome(playAll(scenario, [ask('small'), ask('middle'), ask('large')]))).toEqual(['continuation', 'closed']);
  });

  it('the door shuts: no sale', () => {
    const scenario = aScenario({
      people: [aPerson('ruan', { mode: 'selfSatisfied' })],
      lines: [aLine('price'), aLine('close')],
    });
    expect(outcome(playAll(scenario, [say('price'), LISTEN, ask('small')]))[0]).toBe('committing');
    expect(outcome(playAll(scenario, [say('price'), ask('small'), ask('middle')]))).toEqual(['noSale', 'closed']);
  });
});
