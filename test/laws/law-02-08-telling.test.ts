// Laws 2 to 8: what telling, closing, pricing and asking in the wrong place do to a call, on generated plays and on shipped scenarios.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROBOTS, runRobot } from '../../src/core/analysis/index.ts';
import { DIMENSIONS, isTaboo, reached, type NeedStage } from '../../src/core/methodology/index.ts';
import { scoreOf } from '../../src/core/scoring/index.ts';
import {
  buyerIn,
  handOf,
  play,
  stageIn,
  supportIn,
  worldOf,
  type Deal,
  type Move,
} from '../../src/core/session/index.ts';
import type { Scenario } from '../../src/core/scenario/index.ts';
import { rawOf, solver, TooBig } from '../support/best-play.ts';
import { aFact, aLine, aNeed, aPerson, aScenario, ask, LEAVE, LISTEN, playAll, say } from '../support/builders.ts';
import { anyPlay, anyScenario, anyChoices } from '../support/generate-scenario.ts';
import { meeting, movesIn, personIn, stepsOf, tryAll } from '../support/plays.ts';
import { anyCall, SHIPPED_CALLS } from '../support/shipped.ts';
import { params, THREE_NEEDS } from './pinned.ts';

const support = (deal: Deal): number => supportIn(deal, personIn(deal));
const attention = (deal: Deal): number => deal.call?.context.attention ?? 0;
const lastTurn = (deal: Deal) => deal.turns.at(-1);
const saying = (scenario: Scenario, move: Move) => (move.do === 'say' ? scenario.lines[move.line] : undefined);

/** Without the lines a test says are to go. */
const without = (scenario: Scenario, gone: (id: string) => boolean): Scenario => ({
  ...scenario,
  lines: Object.fromEntries(Object.entries(scenario.lines).filter(([id]) => !gone(id))),
});

/** The book's own moves on a scenario, the meeting left out. */
const bookMoves = (scenario: Scenario): readonly Move[] => runRobot(scenario, ROBOTS.byTheBook).log.moves.slice(1);

/** Every way of saying one more thing somewhere on the book's line: its deal at the end, played as far as it still goes. */
function withOneMore(scenario: Scenario, wanted: (move: Move, before: Deal) => boolean): readonly Deal[] {
  const moves = bookMoves(scenario);
  return moves.flatMap((_, at) => {
    const { deal } = tryAll(scenario, moves.slice(0, at));
    return movesIn(scenario, deal)
      .filter((move) => wanted(move, deal))
      .map((move) => tryAll(scenario, [...moves.slice(0, at), move, ...moves.slice(at)]).deal);
  });
}

/** Every move of a play that a test is after, taken out of it: the end with it, and the end without, where that is still a legal play. */
function takenOut(
  runs: number,
  wanted: (scenario: Scenario, move: Move) => boolean,
  compare: (scenario: Scenario, withIt: Deal, without: Deal) => void,
): number {
  let compared = 0;
  fc.assert(
    fc.property(anyCall(), ({ scenario, steps }) => {
      const moves = steps.map((step) => step.move);
      const last = steps.at(-1)?.after;
      moves.forEach((move, at) => {
        if (!last || !wanted(scenario, move)) return;
        const { deal, all } = tryAll(scenario, [...moves.slice(0, at), ...moves.slice(at + 1)]);
        if (!all) return;
        compared++;
        compare(scenario, last, deal);
      });
    }),
    params(runs),
  );
  return compared;
}

describe('law 2: telling', () => {
  it('law 2: a present before explicit never raises support', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyCall(), ({ steps }) => {
        for (const { before, after } of steps) {
          const turn = lastTurn(after);
          if (turn?.kind !== 'present' || reached(turn.from ?? 'hidden', 'explicit')) continue;
          tried++;
          expect(support(after)).toBeLessThanOrEqual(support(before));
        }
      }),
      params(1000),
    );
    expect(tried).toBeGreaterThan(200);
  });

  it('law 2: a benefit and its proof together raise support, unless it is +3', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyPlay({ minutes: { min: 25, max: 30 } }), ({ scenario, steps }) => {
        for (const { before, after } of steps) {
          const turn = lastTurn(after);
          if (turn?.kind !== 'present' || turn.present !== 'benefit' || turn.reaction !== 'opens') continue;
          const strength = saying(scenario, turn.move)?.strength;
          const live = buyerIn(after, personIn(after)).context.needs[turn.need ?? '']?.live;
          const proof = movesIn(scenario, after).find((move) => {
            const line = saying(scenario, move);
            return line?.move === 'prove' && line.strength === strength;
          });
          if (!live || !proof || support(before) === 3) continue;
          const proved = play(scenario, after, proof);
          if (!proved.ok || lastTurn(proved.deal)?.need !== turn.need) continue;
          tried++;
          expect(support(proved.deal)).toBeGreaterThan(support(before));
        }
      }),
      params(2000),
    );
    expect(tried).toBeGreaterThan(20);
  });
});

describe('law 2: a corner the law does not hold in yet', () => {
  // reported; turn it into a plain `it` when support or the law says otherwise
  it.fails(`law 2: ${THREE_NEEDS.what}`, () => {
    const { scenario, moves } = THREE_NEEDS;
    const [before, proved] = [playAll(scenario, moves.slice(0, -2)), playAll(scenario, moves)];
    expect(support(before)).toBeLessThan(3);
    expect(support(proved)).toBeGreaterThan(support(before));
  });
});

describe('law 3: idle curiosity', () => {
  const useless = (scenario: Scenario, move: Move): boolean => {
    const line = saying(scenario, move);
    return line?.move === 'situation' && line.fact !== undefined && !worldOf(scenario).useful.has(line.fact);
  };

  it('law 3: a useless situation question never raises a dimension', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyCall(), ({ scenario, steps }) => {
        for (const { before, move, after } of steps) {
          if (!useless(scenario, move)) continue;
          tried++;
          const was = scoreOf(scenario, before).bars;
          scoreOf(scenario, after).bars.forEach((bar, i) => {
            const raw = was[i]?.raw ?? { n: 0, d: 1 };
            expect(bar.raw.n * raw.d, bar.dimension).toBeLessThanOrEqual(raw.n * bar.raw.d);
          });
        }
      }),
      params(1000),
    );
    expect(tried).toBeGreaterThan(100);
  });

  it('law 3: nor over a whole call: the same call without it is as good in every dimension', () => {
    const compared = takenOut(1000, useless, (scenario, withIt, without) => {
      const plain = scoreOf(scenario, without).bars;
      scoreOf(scenario, withIt).bars.forEach((bar, i) =>
        expect(bar.shown, bar.dimension).toBeLessThanOrEqual(plain[i]?.shown ?? 0),
      );
    });
    expect(compared).toBeGreaterThan(50);
  });

  it.each(SHIPPED_CALLS)('law 3: put into the line by the book of %s, none raises a dimension', (_, scenario) => {
    const book = runRobot(scenario, ROBOTS.byTheBook);
    for (const deal of withOneMore(scenario, (move) => useless(scenario, move)))
      for (const bar of scoreOf(scenario, deal).bars)
        expect(bar.shown, bar.dimension).toBeLessThanOrEqual(book.dimensions[bar.dimension]);
    expect(DIMENSIONS.every((one) => book.dimensions[one] >= 0)).toBe(true);
  });
});

describe('law 4: closing techniques', () => {
  it('law 4: a closing technique never raises support', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyCall(), ({ steps }) => {
        for (const { before, after } of steps) {
          if (lastTurn(after)?.kind !== 'close') continue;
          tried++;
          expect(support(after)).toBeLessThanOrEqual(support(before));
        }
      }),
      params(1000),
    );
    expect(tried).toBeGreaterThan(100);
  });

  it('law 4: added to any line it lowers the final figure or leaves it', () => {
    const closes = (scenario: Scenario, move: Move) => saying(scenario, move)?.move === 'close';
    const compared = takenOut(1000, closes, (scenario, withIt, without) => {
      expect(scoreOf(scenario, withIt).total).toBeLessThanOrEqual(scoreOf(scenario, without).total);
    });
    expect(compared).toBeGreaterThan(100);
  });

  it('law 4: under best play a call with closing techniques is worth no more than the same call without them', () => {
    let tried = 0;
    const small = anyScenario({
      needs: { min: 1, max: 1 },
      lines: { min: 3, max: 5 },
      minutes: { min: 10, max: 10 },
      kinds: ['problem', 'needPayoff', 'present', 'close', 'close'],
    });
    fc.assert(
      fc.property(small, (scenario) => {
        const plain = without(scenario, (id) => scenario.lines[id]?.move === 'close');
        if (Object.keys(plain.lines).length === 0 || plain.lines === scenario.lines) return;
        try {
          const best = solver(scenario).solve(meeting(scenario));
          expect(best).toBeLessThanOrEqual(solver(plain).solve(meeting(plain)) + 1e-9);
          tried++;
        } catch (error) {
          if (!(error instanceof TooBig)) throw error;
        }
      }),
      params(25),
    );
    expect(tried).toBeGreaterThan(10);
  });

  it.each(SHIPPED_CALLS)(
    'law 4: put anywhere into the line by the book of %s, it lowers the total or leaves it',
    (_, s) => {
      const book = runRobot(s, ROBOTS.byTheBook);
      const totals = withOneMore(s, (move) => saying(s, move)?.move === 'close').map((deal) => scoreOf(s, deal).total);
      expect(Math.max(0, ...totals)).toBeLessThanOrEqual(book.total);
    },
  );
});

describe('law 5: price and margin', () => {
  it('law 5: the earlier the price, the lower or equal the final margin', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyScenario({ minutes: { min: 25, max: 30 } }), anyChoices(), (scenario, choices) => {
        const price = Object.values(scenario.lines).find((line) => line.move === 'price');
        if (!price) return;
        const plain = without(scenario, (id) => scenario.lines[id]?.move === 'price');
        const moves = stepsOf(plain, choices).map((step) => step.move);
        let margin: number | null = null;
        moves.forEach((_, at) => {
          const { deal, all } = tryAll(scenario, [...moves.slice(0, at), say(price.id), ...moves.slice(at)]);
          if (!all) return;
          if (margin !== null) {
            compared++;
            expect(deal.margin).toBeGreaterThanOrEqual(margin);
          }
          margin = deal.margin;
        });
      }),
      params(600),
    );
    expect(compared).toBeGreaterThan(100);
  });

  it('law 5: a price named before its time costs a level of margin, once a deal', () => {
    const scenario = aScenario({ lines: [aLine('price'), aLine('price', 'again'), aLine('chat')] });
    const early = playAll(scenario, [say('price')]);
    expect(early.margin).toBe(2);
    expect(early.anchored).toBe(true);
    expect(movesIn(scenario, early)).not.toContainEqual(say('again'));
  });
});

describe('law 6: the self-satisfied', () => {
  it('law 6: cannot be brought to explicit in one call, with evidence or without', () => {
    fc.assert(
      fc.property(anyPlay({ modes: ['selfSatisfied'], minutes: { min: 25, max: 30 } }), ({ steps }) => {
        for (const { after } of steps) {
          const buyer = buyerIn(after, personIn(after));
          expect(buyer.value.mode).toBe('selfSatisfied');
          for (const need of Object.values(buyer.context.needs)) expect(reached(need.stage, 'explicit')).toBe(false);
        }
      }),
      params(600),
    );
    expect.hasAssertions();
  });

  it('law 6: the third push shuts the door, and that is the end', () => {
    let shut = 0;
    fc.assert(
      fc.property(anyPlay({ modes: ['selfSatisfied'], minutes: { min: 25, max: 30 } }), ({ steps }) => {
        const last = steps.at(-1)?.after;
        if (!last) return;
        const pushes = last.turns.filter((turn) =>
          turn.kind === 'present' ? turn.present !== 'repeat' : ['price', 'close', 'request'].includes(turn.kind),
        ).length;
        const door = buyerIn(last, personIn(last)).value.door;
        expect(door).toBe(pushes >= 3 ? 'shut' : 'open');
        if (pushes < 3) return;
        shut++;
        expect(pushes).toBe(3);
        expect(last.call?.value).toBe('noSale');
      }),
      params(600),
    );
    expect(shut).toBeGreaterThan(50);
  });
});

describe('law 7: the overwhelmed', () => {
  const TWO_NEEDS = (acuteCost: number, otherCost: number, kind: 'trouble' | 'growth', evidence: boolean) =>
    aScenario({
      people: [
        aPerson('ruan', {
          mode: 'overwhelmed',
          acute: 'claims',
          minutes: 20,
          stakes: { claims: { cost: acuteCost }, stops: { cost: otherCost } },
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

  it('law 7: asked about another need first, they end with less support or less attention than answered on the acute need first', () => {
    const cost = fc.integer({ min: 1, max: 10 });
    fc.assert(
      fc.property(
        cost,
        cost,
        fc.constantFrom('trouble', 'growth'),
        fc.boolean(),
        fc.constantFrom('ask', 'weigh'),
        (acute, other, kind, evidence, first) => {
          const scenario = TWO_NEEDS(acute, other, kind, evidence);
          const heal = [say('needPayoff'), say('present')];
          const wrong = playAll(scenario, [say(first), ...heal]);
          const right = playAll(scenario, [...heal, say('ask')]);
          expect(support(wrong)).toBeLessThanOrEqual(support(right));
          expect(attention(wrong)).toBeLessThan(attention(right));
        },
      ),
      params(200),
    );
    expect.hasAssertions();
  });

  it('law 7: at the moment of asking, attention falls', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyPlay({ modes: ['overwhelmed'] }), ({ steps }) => {
        for (const { before, after } of steps) {
          if (!['P2', 'P3', 'I2', 'I3'].includes(lastTurn(after)?.row ?? '')) continue;
          tried++;
          expect(attention(after)).toBeLessThan(attention(before));
        }
      }),
      params(400),
    );
    expect(tried).toBeGreaterThan(50);
  });
});

describe('law 8: no need, no advance', () => {
  it('law 8: without a serious need no advance is granted', () => {
    let granted = 0;
    fc.assert(
      fc.property(anyPlay({ minutes: { min: 20, max: 30 } }), ({ steps }) => {
        for (const { before, after } of steps) {
          if (lastTurn(after)?.reaction !== 'granted') continue;
          granted++;
          const needs = Object.values(buyerIn(before, personIn(before)).context.needs);
          expect(needs.some((need) => need.live && reached(need.stage, 'serious'))).toBe(true);
        }
      }),
      params(1500),
    );
    expect(granted).toBeGreaterThan(50);
  });

  it('law 8: a call of pitches alone to a complacent buyer ends in a continuation', () => {
    const pitches: ReadonlySet<string> = new Set(['present', 'prove', 'price', 'close']);
    fc.assert(
      fc.property(anyScenario({ modes: ['complacent'] }), anyChoices(), (scenario, choices) => {
        let deal = meeting(scenario);
        for (const choice of choices) {
          const offers = deal.deal.value === 'call' ? handOf(worldOf(scenario), deal) : [];
          const pitch = offers.filter((offer) => pitches.has(offer.kind) || offer.kind === 'request');
          const offer = pitch[choice % Math.max(1, pitch.length)];
          if (!offer) break;
          const played = play(scenario, deal, 'line' in offer ? say(offer.id) : ask(offer.id));
          if (played.ok) deal = played.deal;
        }
        const end = deal.deal.value === 'call' ? play(scenario, deal, LEAVE) : null;
        expect((end?.ok ? end.deal : deal).call?.value).toBe('continuation');
      }),
      params(300),
    );
    expect.hasAssertions();
  });

  it.each(SHIPPED_CALLS)('law 8: in %s nothing is granted before a need is serious', (_, scenario) => {
    const stages: NeedStage[] = ['serious', 'explicit', 'answered', 'proven'];
    const robots = [ROBOTS.pitchFirst, ROBOTS.closeFirst, ROBOTS.priceFirst, ROBOTS.relationship, ROBOTS.byTheBook];
    for (const robot of robots) {
      const { deal } = runRobot(scenario, robot);
      const person = personIn(deal);
      const needs = Object.keys(buyerIn(deal, person).context.needs);
      const some = needs.some((need) => stages.includes(stageIn(deal, person, need)));
      expect(deal.agreed.length === 0 || some).toBe(true);
    }
  });

  it('law 8: taboos of a pitch are counted, so that a call of pitches is worth nothing', () => {
    const scenario = aScenario({ lines: [aLine('present'), aLine('chat')] });
    const deal = playAll(scenario, [say('present'), LISTEN, LEAVE]);
    expect(deal.hits.filter((hit) => isTaboo(hit.rule))).toHaveLength(1);
    expect(rawOf(scenario, deal)).toBeLessThanOrEqual(0);
  });
});
