// Playing: every refusal has a reason and changes nothing, and a log can be cut and taken up again.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/core/base/index.ts';
import {
  addHint,
  appendMove,
  EMPTY_LOG,
  HAND_SIZE,
  handOf,
  play,
  replay,
  startDeal,
  undoMove,
  worldOf,
  type Deal,
  type Log,
  type Move,
  type Refusal,
} from '../../../src/core/session/index.ts';
import type { Scenario } from '../../../src/core/scenario/index.ts';
import { aLine, aPerson, aScenario, ask, LEAVE, LISTEN, met, playAll, say } from '../../support/builders.ts';
import { anyChoices, anyPlay, anyScenario } from '../../support/generate-scenario.ts';
import { meeting, stepsOf } from '../../support/plays.ts';

const MEET: Move = { do: 'meet', person: 'ruan' };

describe('a refusal has a reason', () => {
  const scenario = aScenario({
    people: [aPerson(), aPerson('huang', { door: 'unmet' }), aPerson('shen', { door: 'shut' })],
    lines: [aLine('chat'), aLine('defer'), aLine('problem', 'toHuang', { to: 'huang' })],
  });
  const inCall = met(scenario);
  const over = playAll(scenario, [LEAVE]);

  it.each<[string, Deal, Move, Refusal]>([
    ['nobody met yet', startDeal(scenario), LISTEN, { why: 'notInCall' }],
    ['a call is on', inCall, MEET, { why: 'alreadyInCall' }],
    ['the deal is over', over, LISTEN, { why: 'dealClosed' }],
    ['meeting after the end', over, MEET, { why: 'dealClosed' }],
    [
      'nobody of that name',
      startDeal(scenario),
      { do: 'meet', person: 'who' },
      { why: 'unknownPerson', person: 'who' },
    ],
    [
      'a prototype key is nobody',
      startDeal(scenario),
      { do: 'meet', person: 'constructor' },
      { why: 'unknownPerson', person: 'constructor' },
    ],
    ['not met', startDeal(scenario), { do: 'meet', person: 'huang' }, { why: 'doorClosed', person: 'huang' }],
    ['shut', startDeal(scenario), { do: 'meet', person: 'shen' }, { why: 'doorClosed', person: 'shen' }],
    ['no such line', inCall, say('nothing'), { why: 'unknownLine', id: 'nothing' }],
    ['a prototype key is no line', inCall, say('__proto__'), { why: 'unknownLine', id: '__proto__' }],
    ['no such advance', inCall, ask('everything'), { why: 'unknownLine', id: 'everything' }],
    ['a line that cannot be said now', inCall, say('defer'), { why: 'notOnOffer', id: 'defer' }],
    ['a line to somebody else', inCall, say('toHuang'), { why: 'notOnOffer', id: 'toHuang' }],
    ['an advance said as a line', inCall, say('small'), { why: 'unknownLine', id: 'small' }],
  ])('%s', (_, deal, move, refusal) => {
    const as = canonicalJson(deal);
    expect(play(scenario, deal, move)).toEqual({ ok: false, refusal });
    expect(canonicalJson(deal)).toBe(as);
  });

  it('a line once it has worked is used up; one that met resistance may be said again', () => {
    const call = aScenario({ lines: [aLine('chat'), aLine('present')] });
    expect(play(call, playAll(call, [say('chat')]), say('chat'))).toEqual({
      ok: false,
      refusal: { why: 'notOnOffer', id: 'chat' },
    });
    expect(play(call, playAll(call, [say('present')]), say('present')).ok).toBe(true);
  });

  it('whatever is tried, at any point: played or refused with a reason, never thrown, and the deal before it stays', () => {
    const junk = fc.oneof(
      fc.record({ do: fc.constant('say' as const), line: fc.oneof(fc.string(), fc.constantFrom('l1', 'b2', 'a0')) }),
      fc.record({ do: fc.constant('request' as const), advance: fc.constantFrom('a0', 'a2', 'l1', 'toString') }),
      fc.record({ do: fc.constant('meet' as const), person: fc.constantFrom('ruan', 'nobody', '__proto__') }),
      fc.constantFrom<Move>(LISTEN, LEAVE),
    );
    fc.assert(
      fc.property(anyPlay(), fc.array(junk, { minLength: 1, maxLength: 5 }), ({ scenario: any, steps }, moves) => {
        for (const deal of [startDeal(any), meeting(any), ...steps.map((step) => step.after)]) {
          const as = canonicalJson(deal);
          for (const move of moves) {
            const played = play(any, deal, move);
            if (!played.ok) expect(played.refusal.why.length).toBeGreaterThan(0);
          }
          expect(canonicalJson(deal)).toBe(as);
        }
      }),
      { seed: 11, numRuns: 80 },
    );
    expect.hasAssertions();
  });
});

describe('the hand', () => {
  it('holds nine at most, each idea once, and whatever it holds can be played', () => {
    fc.assert(
      fc.property(anyScenario(), anyChoices(), (scenario, choices) => {
        for (const { before } of stepsOf(scenario, choices)) {
          const hand = handOf(worldOf(scenario), before);
          expect(hand.length).toBeLessThanOrEqual(HAND_SIZE);
          expect(new Set(hand.map((offer) => offer.id)).size).toBe(hand.length);
          for (const offer of hand)
            expect(play(scenario, before, 'line' in offer ? say(offer.id) : ask(offer.id)).ok).toBe(true);
        }
      }),
      { seed: 12, numRuns: 60 },
    );
    expect.hasAssertions();
  });

  it('a buyer who asks for the price finds an answer on offer', () => {
    const call = aScenario({
      lines: [aLine('situation', 'situation', { asks: 'price' }), aLine('defer'), aLine('price'), aLine('chat')],
    });
    const ids = handOf(worldOf(call), playAll(call, [say('situation')])).map((offer) => offer.id);
    expect(ids).toEqual(expect.arrayContaining(['defer', 'price']));
    expect(handOf(worldOf(call), met(call)).map((offer) => offer.id)).not.toContain('defer');
  });
});

describe('the log', () => {
  const logOf = (steps: readonly { move: Move }[]): Log => ({
    ...EMPTY_LOG,
    moves: [MEET, ...steps.map((s) => s.move)],
  });
  const dealOf = (scenario: Scenario, log: Log): string => canonicalJson(replay(scenario, log.moves).deal);

  it('undo takes back one move and says so; doing it again gives the same deal', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyPlay(), ({ scenario, steps }) => {
        const log = logOf(steps);
        const undone = undoMove(log);
        const [last, before] = [steps.at(-1), steps.at(-2)?.after ?? meeting(scenario)];
        if (!last) return;
        tried++;
        expect(dealOf(scenario, undone)).toBe(canonicalJson(before));
        expect(undone.undone).toEqual([{ at: log.moves.length - 1, cut: [last.move] }]);
        const redone = appendMove(undone, last.move);
        expect(dealOf(scenario, redone)).toBe(canonicalJson(last.after));
        expect(redone.undone).toHaveLength(1);
      }),
      { seed: 13, numRuns: 80 },
    );
    expect(tried).toBeGreaterThan(50);
  });

  it('the meeting itself is never taken back', () => {
    const log = { ...EMPTY_LOG, moves: [MEET] };
    expect(undoMove(log)).toBe(log);
    expect(undoMove(EMPTY_LOG)).toBe(EMPTY_LOG);
  });

  it('a hint is kept with the move it was asked at', () => {
    expect(addHint({ ...EMPTY_LOG, moves: [MEET, LISTEN] }).hints).toEqual([2]);
  });

  it('replay stops at the first move that is refused, at the last legal position', () => {
    const scenario = aScenario();
    const replayed = replay(scenario, [MEET, LISTEN, say('nothing'), LISTEN]);
    expect(replayed).toMatchObject({ ok: false, at: 2, refusal: { why: 'unknownLine', id: 'nothing' } });
    expect(canonicalJson(replayed.deal)).toBe(canonicalJson(playAll(scenario, [LISTEN])));
  });
});
