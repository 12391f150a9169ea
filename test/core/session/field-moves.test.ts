// The moves of the field one by one (simulation.md section 6): what opens them, what they cost, what comes of them.

import { describe, expect, it } from 'vitest';
import {
  fieldIn,
  flagsIn,
  noGoIsRight,
  play,
  startDeal,
  supportIn,
  viewOf,
  type Deal,
  type Move,
} from '../../../src/core/session/index.ts';
import { aFact, aNeed, anAdvance, aPerson, aScenario, playOn } from '../../support/builders.ts';
import {
  aCampaign,
  act,
  anAction,
  aRival,
  begun,
  BOSS,
  CALENDAR,
  claimsOf,
  inField,
  metOn,
  mindOf,
  ON_OUR_SIDE,
  onDay,
  refusalOf,
  someNews,
  standing,
  TECH,
  trio,
  USER,
} from '../../support/campaign-builders.ts';

const FORCE: Move = { do: 'force' };
const ended = (deal: Deal) => fieldIn(deal).ended?.ending;
const FORCE_ALL: readonly Move[] = [FORCE, FORCE, FORCE];

describe('what field actions do', () => {
  const scenario = aCampaign({
    people: trio({ [USER]: { door: 'unmet' }, [BOSS]: { door: 'shut' } }),
    facts: [aFact('site', { from: 'public', of: [] }), aFact('inside', { from: 'coach', of: [] })],
    strengths: ['purity', 'rush'],
    advances: [anAdvance('tryIt', 1, { to: TECH })],
    actions: [
      anAction('read', 'research', { reveals: ['site'], days: 3 }),
      anAction('ask', 'askCoach', { reveals: ['inside'], attends: [USER] }),
      anAction('seminar', 'training', { attends: [TECH, USER] }),
      anAction('top', 'executive', { attends: [BOSS], with: 'vp' }),
      anAction('gate', 'coldCall', { attends: [USER], days: 4 }),
      anAction('show', 'demo', { attends: [TECH], unlockedBy: ['tryIt'] }),
      anAction('round', 'service', { attends: [TECH] }),
      anAction('later', 'research', { window: { from: 5, to: 8 } }),
    ],
  });
  const deal = begun(scenario);
  const through = playOn(scenario, deal, FORCE_ALL);

  it('research brings its facts, takes its days, and is done once', () => {
    const after = playOn(scenario, deal, [act('read')]);
    expect([fieldIn(after).day, after.known, fieldIn(after).done]).toEqual([3, ['site'], ['read']]);
    expect(fieldIn(after).last).toMatchObject({ action: 'read', days: 3, learnt: ['site'] });
    expect(refusalOf(scenario, after, act('read'))).toEqual({ why: 'doneAlready' });
  });

  it('an action ends inside its window, or is refused beforehand', () => {
    expect(refusalOf(scenario, deal, act('later'))).toEqual({ why: 'outOfTime', from: 5, to: 8, endsOn: 1 });
    expect(refusalOf(scenario, onDay(scenario, deal, 4), act('later'))).toBeNull();
    expect(refusalOf(scenario, onDay(scenario, deal, 7), act('later'))).toBeNull();
    expect(refusalOf(scenario, onDay(scenario, deal, 8), act('later'))).toMatchObject({ why: 'outOfTime', endsOn: 9 });
  });

  it('a coach is asked where there is one; what they know comes out, and a door opens', () => {
    expect(refusalOf(scenario, deal, act('ask'))).toEqual({ why: 'noCoach' });
    const after = playOn(scenario, standing(deal, TECH, { at: { door: 'coach' } }), [act('ask')]);
    expect([after.known, after.buyers[USER]?.value.door]).toEqual([['inside'], 'open']);
    // a coach's word opens a door; it is no visit
    expect(fieldIn(after).lastSeen).toEqual({});
  });

  it('a seminar meets people, and lends belief to who feels a need, not above 2', () => {
    const feels = standing(deal, TECH, { need: { stage: 'implied', weight: 2 } });
    const after = playOn(scenario, feels, [act('seminar')]);
    expect([mindOf(after, TECH).belief, mindOf(after, USER).belief]).toEqual([1, 0]);
    expect(after.buyers[USER]?.value.door).toBe('open');
    expect(fieldIn(after).lastSeen).toEqual({ [TECH]: 1, [USER]: 1 });
    expect(fieldIn(after).last?.met).toEqual([TECH, USER]);
    const sure = standing(feels, TECH, { mind: { belief: 2 } });
    expect(mindOf(playOn(scenario, sure, [act('seminar')]), TECH).belief).toBe(2);
  });

  it('executives meet once a counterpart is marked: a shut door opens, the pushes are forgotten, the next call begins warmer', () => {
    const stage = playOn(scenario, deal, [FORCE]);
    expect(refusalOf(scenario, stage, act('top'))).toEqual({ why: 'noCounterpart', person: BOSS });
    const mark: Move = {
      do: 'mark',
      person: BOSS,
      mark: { role: null, mode: null, influence: null, support: null, counterpart: 'vp', sure: null },
    };
    const after = playOn(scenario, standing(stage, BOSS, { mind: { pushes: 3 } }), [mark, act('top')]);
    expect([after.buyers[BOSS]?.value.door, mindOf(after, BOSS).pushes, fieldIn(after).warm]).toEqual([
      'open',
      0,
      [BOSS],
    ]);
    // economic buyer of this trio: complacent, attention 6 at most, so the warmth shows with a self-satisfied one
    const cold = standing(after, BOSS, { at: { mode: 'selfSatisfied' } });
    const call = playOn(scenario, cold, [{ do: 'meet', person: BOSS }]);
    expect(call.call?.context.attention).toBe(5);
    expect(fieldIn(call).warm).toEqual([]);
  });

  it('a cold call opens the door and costs trust', () => {
    const after = playOn(scenario, playOn(scenario, deal, [FORCE]), [act('gate')]);
    expect([fieldIn(after).day, after.buyers[USER]?.value.door, mindOf(after, USER).trust]).toEqual([4, 'open', -1]);
  });

  it('what an advance opens is shown and possible once it is agreed', () => {
    const shown = (now: Deal) => viewOf(scenario, now, 'exam').field?.actions.some((one) => one.id === 'show');
    expect([shown(through), refusalOf(scenario, through, act('show'))]).toEqual([
      false,
      { why: 'notUnlocked', by: ['tryIt'] },
    ]);
    const agreed: Deal = { ...through, agreed: ['tryIt'] };
    expect([shown(agreed), refusalOf(scenario, agreed, act('show'))]).toEqual([true, null]);
  });

  it('no service before an order', () => {
    const late = inField(through, {
      pipeline: { ...fieldIn(through).pipeline, value: { seller: 'implement', buyer: 'commit' } },
    });
    expect(refusalOf(scenario, late, act('round'))).toEqual({ why: 'noOrderYet' });
  });

  it('who left meanwhile is not met: the days are spent', () => {
    const world = aCampaign({
      actions: [anAction('seminar', 'training', { attends: [TECH], days: 5 })],
      news: [someNews('goes', 3, { leaves: TECH })],
    });
    const after = playOn(world, begun(world), [act('seminar')]);
    expect([fieldIn(after).day, fieldIn(after).done, fieldIn(after).lastSeen]).toEqual([5, [], {}]);
  });
});

describe('a call in the field', () => {
  const scenario = aCampaign({ people: trio({ [USER]: { door: 'unmet' } }) });
  const meet = (person: string): Move => ({ do: 'meet', person });

  it('takes two days, and whom we saw is seen', () => {
    const after = playOn(scenario, begun(scenario), [meet(TECH)]);
    expect([fieldIn(after).day, fieldIn(after).lastSeen, fieldIn(after).calls]).toEqual([
      2,
      { [TECH]: 2 },
      [{ person: TECH, day: 2, from: 0 }],
    ]);
    expect(after.deal.value).toBe('call');
  });

  it('less than five days after the last it begins one attention lower', () => {
    const once = playOn(scenario, begun(scenario), [meet(TECH), { do: 'leave' }]);
    expect(playOn(scenario, once, [meet(TECH)]).call?.context.attention).toBe(5);
    // 2 + 3 + 2 = day 7, five days after day 2
    expect(playOn(scenario, onDay(scenario, once, 5), [meet(TECH)]).call?.context.attention).toBe(6);
    expect(playOn(scenario, once, [meet(BOSS)]).call?.context.attention).toBe(6);
  });

  it('is refused where the door is not open', () => {
    expect(refusalOf(scenario, begun(scenario), meet(USER))).toEqual({ why: 'doorClosed', person: USER });
  });

  it('nobody is met on the day they left', () => {
    const world = aCampaign({ news: [someNews('goes', 2, { leaves: TECH })] });
    const after = playOn(world, begun(world), [meet(TECH)]);
    expect([after.deal.value, fieldIn(after).day, fieldIn(after).calls]).toEqual(['field', 2, []]);
  });
});

describe('the criteria workshop', () => {
  const scenario = aCampaign({
    needs: [aNeed('claims', { hints: [], answeredBy: ['purity', 'rush', 'third'] })],
    strengths: ['purity', 'rush', 'third'],
    actions: [anAction('talks', 'workshop', { attends: [TECH], days: 2 })],
  });
  const through = playOn(scenario, begun(scenario), [FORCE, FORCE]);

  it('wants a technical buyer or a user at support 1', () => {
    expect(refusalOf(scenario, through, act('talks'))).toEqual({ why: 'noSupporter' });
    const felt = { need: { stage: 'serious' as const, weight: 5 } };
    expect(refusalOf(scenario, standing(through, BOSS, felt), act('talks'))).toEqual({ why: 'noSupporter' });
    expect(refusalOf(scenario, standing(through, USER, felt), act('talks'))).toBeNull();
  });

  it('ends by the criteria day', () => {
    const ready = standing(through, USER, ON_OUR_SIDE);
    expect(refusalOf(scenario, onDay(scenario, ready, 28), act('talks'))).toBeNull();
    expect(refusalOf(scenario, onDay(scenario, ready, 29), act('talks'))).toEqual({
      why: 'outOfTime',
      from: 0,
      to: 30,
      endsOn: 31,
    });
  });

  it.each([
    [{ [USER]: 'answered' }, 2, 'reached'],
    [{ [TECH]: 'proven', [USER]: 'answered' }, 2, 'reached'],
    // the decider does not write criteria, and an unanswered need writes nothing
    [{ [BOSS]: 'proven', [USER]: 'serious' }, -1, 'ahead'],
  ] as const)('fit: what answers a need of those who write them, less one: %o → %i', (stages, fit, node) => {
    const deal = Object.entries(stages).reduce(
      (now, [id, stage]) => standing(now, id, { need: { stage, weight: 5 } }),
      through,
    );
    const after = playOn(scenario, deal, [act('talks')]);
    expect(fieldIn(after).workshopFit).toBe(fit);
    expect(fieldIn(after).pipeline.context.nodes.propose).toBe(node);
  });

  it('one strength alone makes no difference: 1 − 1 = 0', () => {
    const one = aCampaign({ actions: [anAction('talks', 'workshop', { attends: [TECH] })] });
    const deal = standing(playOn(one, begun(one), [FORCE, FORCE]), USER, ON_OUR_SIDE);
    expect(fieldIn(playOn(one, deal, [act('talks')])).workshopFit).toBe(0);
  });
});

describe('grading', () => {
  it('wants four of the six facts', () => {
    const scenario = aCampaign({ facts: [aFact('q', { from: 'brief', of: [], qualifies: 'need' })] });
    expect(refusalOf(scenario, begun(scenario), { do: 'grade', grade: 'A' })).toEqual({
      why: 'notEnoughFacts',
      known: 1,
      needed: 4,
    });
  });

  // everybody reachable: votes 10, best fit 3, the decider 4 → 17 before any price
  it.each([
    [13, 'A'],
    [14, 'B'],
    [16, 'B'],
    [17, 'C'],
    [19, 'C'],
    [20, 'D'],
  ] as const)('a rival at %i: right is %s', (figure, right) => {
    const scenario = aCampaign({ rivals: { apex: aRival({ figure: [[0, figure]] }) } });
    for (const grade of ['A', 'B', 'C', 'D'] as const) {
      const after = playOn(scenario, begun(scenario), [{ do: 'grade', grade }]);
      expect(fieldIn(after).grade).toEqual({ grade, right: grade === right, day: 1 });
      // right or wrong it is a grade: the node is reached, a wrong one under a red flag
      expect(fieldIn(after).pipeline.context.nodes.develop).toBe('reached');
      expect(flagsIn(scenario, after).some((flag) => flag.kind === 'wrongGrade')).toBe(grade !== right);
    }
  });
});

describe('the proposal', () => {
  const scenario = aCampaign();
  const through = metOn(playOn(scenario, begun(scenario), [FORCE, FORCE]), 0);
  const explicit = standing(through, USER, { need: { stage: 'explicit', weight: 5 }, mind: { win: 'heard' } });
  const pick = (strength: string, win = true) => ({ person: USER, need: 'claims', strength, win });
  const propose = (...picks: readonly ReturnType<typeof pick>[]): Move => ({ do: 'propose', picks });

  it('answers an explicit need with what answers it; a heard win is met', () => {
    const after = playOn(scenario, explicit, [propose(pick('purity'))]);
    expect([claimsOf(after, USER).stage, mindOf(after, USER).win, mindOf(after, USER).concerns.risk]).toEqual([
      'answered',
      'met',
      'open',
    ]);
    expect([fieldIn(after).day, fieldIn(after).lastSeen[USER]]).toEqual([3, 3]);
    expect(refusalOf(scenario, after, propose(pick('purity')))).toEqual({ why: 'doneAlready' });
  });

  it.each([
    ['what does not answer it', 'rush', explicit],
    ['a need not said aloud', 'purity', through],
  ])('%s raises a concern and breaks a rule', (_, strength, deal) => {
    const after = playOn(scenario, deal, [propose(pick(strength))]);
    expect([claimsOf(after, USER).stage, mindOf(after, USER).concerns.fit]).toEqual([
      claimsOf(deal, USER).stage,
      'open',
    ]);
    expect(after.hits.map((hit) => [hit.rule, hit.person])).toEqual([['mismatch', USER]]);
  });

  it('names a person at most once, and only who and what there is', () => {
    for (const picks of [[], [pick('purity'), pick('rush')], [{ ...pick('purity'), person: 'nobody' }]])
      expect(refusalOf(scenario, explicit, propose(...picks))).toEqual({ why: 'badChoice', of: 'proposal' });
  });
});

describe('the bid', () => {
  const base = aCampaign();
  const scenario = { ...base, seller: { ...base.seller, priceLevel: 2 } };
  const bid = (level: number): Move => ({ do: 'bid', level });

  it('is handed in between criteria and tender day', () => {
    const deal = begun(scenario);
    expect(refusalOf(scenario, onDay(scenario, deal, 26), bid(2))).toMatchObject({ why: 'outOfTime', endsOn: 29 });
    expect(refusalOf(scenario, onDay(scenario, deal, 27), bid(2))).toBeNull();
    expect(refusalOf(scenario, onDay(scenario, deal, 37), bid(2))).toBeNull();
    expect(refusalOf(scenario, onDay(scenario, deal, 38), bid(2))).toMatchObject({ why: 'outOfTime', endsOn: 41 });
  });

  it.each([
    [2, 3],
    [1, 2],
    [0, 1],
  ])('level %i leaves a margin of %i', (level, margin) => {
    const after = playOn(scenario, onDay(scenario, begun(scenario), 30), [bid(level)]);
    expect([fieldIn(after).bid, after.margin]).toEqual([level, margin]);
  });

  it('forces every missing node, and only the missing ones', () => {
    const nodes = (deal: Deal) => Object.values(fieldIn(deal).pipeline.context.nodes).slice(0, 4);
    const after = playOn(scenario, onDay(scenario, begun(scenario), 30), [bid(2)]);
    expect(nodes(after)).toEqual(['forced', 'forced', 'forced', 'reached']);
    const graded = playOn(scenario, begun(scenario), [{ do: 'grade', grade: 'A' }]);
    expect(nodes(playOn(scenario, onDay(scenario, graded, 30), [bid(2)]))).toEqual([
      'reached',
      'forced',
      'forced',
      'reached',
    ]);
  });

  it('with the budget unknown, or without a way to the decider, breaks a rule', () => {
    const rules = (world: typeof scenario, deal: Deal) =>
      playOn(world, onDay(world, deal, 30), [bid(2)]).hits.map((hit) => hit.rule);
    expect(rules(scenario, begun(scenario))).toEqual(['noPathToDecider']);
    expect(rules(scenario, metOn(begun(scenario), 29, [BOSS]))).toEqual([]);
    expect(rules(scenario, standing(begun(scenario), USER, { at: { door: 'coach' } }))).toEqual([]);
    const blind = { ...aCampaign({ facts: [] }), seller: scenario.seller };
    expect(rules(blind, metOn(begun(blind), 29, [BOSS]))).toEqual(['budgetUnknown']);
  });
});

describe('negotiating', () => {
  const base = aCampaign({ advances: [anAdvance('ref', 1, { to: TECH }), anAdvance('far', 1, { to: USER })] });
  const scenario = { ...base, seller: { ...base.seller, priceLevel: 2 } };
  const bidding = onDay(
    scenario,
    playOn(scenario, onDay(scenario, metOn(begun(scenario), 25, [TECH, BOSS]), 30), [{ do: 'bid', level: 2 }]),
    40,
  );
  const give = (take: string | null): Move => ({ do: 'negotiate', take });

  it('a concession for nothing costs price and margin, and is caving in', () => {
    const after = playOn(scenario, bidding, [give(null)]);
    expect([fieldIn(after).concessions, after.margin, fieldIn(after).day]).toEqual([1, 2, 42]);
    expect(after.hits.map((hit) => hit.rule)).toEqual(['caved']);
  });

  it('for something in return it costs the price only, and that is agreed', () => {
    const after = playOn(scenario, bidding, [give('ref')]);
    expect([fieldIn(after).concessions, after.margin, after.agreed, after.hits]).toEqual([1, 3, ['ref'], []]);
    expect(refusalOf(scenario, after, give('ref'))).toEqual({ why: 'badChoice', of: 'return' });
  });

  it('nothing is taken from who was never met', () => {
    expect(refusalOf(scenario, bidding, give('far'))).toEqual({ why: 'badChoice', of: 'return' });
  });

  it('ends where there is no level left to give, and the card says so', () => {
    const bare = playOn(scenario, bidding, [give(null), give('ref')]);
    expect(refusalOf(scenario, bare, give(null))).toEqual({ why: 'doneAlready' });
    expect(viewOf(scenario, bare, 'exam').field?.desk.find((card) => card.kind === 'negotiate')?.refusal).toEqual({
      why: 'doneAlready',
    });
  });
});

describe('red flags', () => {
  const scenario = aCampaign({
    facts: [aFact('q', { from: 'field', of: [], qualifies: 'budget' })],
    actions: [anAction('read', 'research', { reveals: ['q'] })],
    news: [someNews('comes', 1, { joins: USER })],
  });
  const keys = (deal: Deal) => flagsIn(scenario, deal).map((flag) => flag.key);

  it('stand for whom we have not met, what we do not know, and who is new', () => {
    expect(keys(onDay(scenario, begun(scenario), 1))).toEqual([
      ...[TECH, USER, BOSS].map((id) => `notMet:${id}`),
      ...[TECH, USER, BOSS].map((id) => `roleUnknown:${id}`),
      ...['need', 'schedule', 'budget', 'competition', 'decision', 'priorities'].map((q) => `factUnknown:${q}`),
      `newInJob:${USER}`,
    ]);
    expect(keys(playOn(scenario, begun(scenario), [act('read')]))).not.toContain('factUnknown:budget');
    expect(keys(playOn(scenario, begun(scenario), [FORCE]))).toContain('forcedNode:develop');
  });

  it('a strength that answers a need of theirs takes one down; an unfit one costs the day', () => {
    const deal = onDay(scenario, begun(scenario), 1);
    const clear = (by: string): Move => ({ do: 'clear', flag: `newInJob:${USER}`, with: by });
    const fits = playOn(scenario, deal, [clear('purity')]);
    expect([fieldIn(fits).last?.cleared, keys(fits).includes(`newInJob:${USER}`), fieldIn(fits).day]).toEqual([
      true,
      false,
      2,
    ]);
    const unfit = playOn(scenario, deal, [clear('rush')]);
    expect([fieldIn(unfit).last?.cleared, keys(unfit).includes(`newInJob:${USER}`), fieldIn(unfit).day]).toEqual([
      false,
      true,
      2,
    ]);
    expect(refusalOf(scenario, fits, clear('purity'))).toEqual({ why: 'noSuchFlag' });
  });

  it('a forced node is never cleared', () => {
    const after = playOn(scenario, begun(scenario), [
      FORCE,
      { do: 'clear', flag: 'forcedNode:develop', with: 'purity' },
    ]);
    expect(keys(after)).toContain('forcedNode:develop');
  });

  it('a concern shows once it has been said aloud', () => {
    const worried = (state: 'open' | 'voiced') =>
      standing(begun(scenario), TECH, {
        mind: { concerns: { price: state, fit: 'none', risk: 'none', vendor: 'none' } },
      });
    expect(keys(worried('open'))).not.toContain(`concern:${TECH}:price`);
    expect(keys(worried('voiced'))).toContain(`concern:${TECH}:price`);
  });
});

describe('waiting and withdrawing', () => {
  it('waiting goes to the next step, at most five days', () => {
    const scenario = aCampaign();
    const days = (from: number) =>
      fieldIn(playOn(scenario, onDay(scenario, begun(scenario), from), [{ do: 'wait' }])).day;
    expect([0, 5, 8, 10].map(days)).toEqual([5, 10, 10, 15]);
  });

  it('waiting to the contract without a bid loses the deal', () => {
    const scenario = aCampaign();
    const end = onDay(scenario, begun(scenario), 60);
    expect([ended(end), end.deal.value, fieldIn(end).day]).toEqual(['noBid', 'closed', 50]);
    expect(play(scenario, end, { do: 'wait' })).toEqual({ ok: false, refusal: { why: 'dealClosed' } });
  });

  it('withdrawing is right where four facts are known and even the best would not do', () => {
    const strong = aCampaign({ rivals: { apex: aRival({ figure: [[0, 17]] }) } });
    expect(ended(playOn(strong, begun(strong), [{ do: 'withdraw' }]))).toBe('rightNoGo');
    const even = aCampaign({ rivals: { apex: aRival({ figure: [[0, 16]] }) } });
    expect(ended(playOn(even, begun(even), [{ do: 'withdraw' }]))).toBe('wrongNoGo');
    const blind = { ...strong, facts: {} };
    expect(noGoIsRight(blind, { ...begun(strong), known: [] })).toBe(false);
  });

  it('is for before the decision', () => {
    const scenario = aCampaign({
      calendar: { ...CALENDAR, install: 60 },
      rivals: { apex: aRival({ figure: [[0, -30]] }) },
    });
    let deal = playOn(scenario, begun(scenario), FORCE_ALL);
    for (const id of [TECH, USER, BOSS]) deal = standing(deal, id, ON_OUR_SIDE);
    deal = onDay(scenario, inField(deal, { bid: 1 }), 50);
    expect(refusalOf(scenario, deal, { do: 'withdraw' })).toEqual({ why: 'doneAlready' });
  });

  it('a call or series has no field at all', () => {
    const call = aScenario({ people: [aPerson()] });
    expect(refusalOf(call, startDeal(call), { do: 'wait' })).toEqual({ why: 'notACampaign' });
  });
});

describe('support in the field', () => {
  it('is the same sum for who was never met', () => {
    expect(supportIn(begun(aCampaign()), TECH)).toBe(-1);
  });
});
