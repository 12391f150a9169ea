// What days bring without us (simulation.md section 6): talk while we are away, silence, rivals, news, and the months after the order.

import { describe, expect, it } from 'vitest';
import { fieldIn, supportIn, viewOf, type Deal } from '../../../src/core/session/index.ts';
import { talkWhileAway } from '../../../src/core/session/days.ts';
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
  someNews,
  standing,
  TECH,
  trio,
  USER,
  WITH_CARE,
} from '../../support/campaign-builders.ts';
import { aFact, aNeed, aPerson, playOn } from '../../support/builders.ts';

const listening = (from: string, to: readonly string[]) => aCampaign({ people: trio({ [from]: { influences: to } }) });

describe('selling while we are away', () => {
  it('who is with us (2 or more) speaks of what was answered: implied, weight +1, belief +1', () => {
    const scenario = listening(TECH, [USER]);
    const deal = standing(metOn(begun(scenario), 0), TECH, ON_OUR_SIDE);
    const after = talkWhileAway(scenario, deal);
    expect([claimsOf(after, USER).stage, claimsOf(after, USER).weight, mindOf(after, USER).belief]).toEqual([
      'implied',
      1,
      1,
    ]);
    // nobody else was spoken to
    expect(claimsOf(after, BOSS)).toEqual(claimsOf(deal, BOSS));
  });

  it('once at each step, and not on other days', () => {
    const scenario = listening(TECH, [USER]);
    const deal = standing(metOn(begun(scenario), 0), TECH, ON_OUR_SIDE);
    expect(onDay(scenario, deal, 9).buyers[USER]).toEqual(deal.buyers[USER]);
    expect(mindOf(onDay(scenario, deal, 10), USER).belief).toBe(1);
    expect(mindOf(onDay(scenario, deal, 19), USER).belief).toBe(1);
    expect(mindOf(onDay(scenario, deal, 20), USER).belief).toBe(2);
    // belief by hearsay stops at 2, and a need that is not hidden any more is left alone
    expect(mindOf(onDay(scenario, deal, 40), USER).belief).toBe(2);
    expect(claimsOf(onDay(scenario, deal, 40), USER).weight).toBe(1);
  });

  it.each([
    ['never met', (deal: Deal) => inField(deal, { lastSeen: {} })],
    ['at support 1', (deal: Deal) => standing(deal, TECH, { need: { stage: 'serious' }, mind: { belief: 0 } })],
  ])('a supporter %s says nothing', (_, change) => {
    const scenario = listening(TECH, [USER]);
    const deal = change(standing(metOn(begun(scenario), 0), TECH, ON_OUR_SIDE));
    expect(talkWhileAway(scenario, deal).buyers[USER]).toBe(deal.buyers[USER]);
  });

  it('an opponent (−2 or less) takes belief away, not below 0', () => {
    const scenario = listening(TECH, [USER]);
    const against = { need: { stage: 'hidden' as const }, mind: { trust: -1 } };
    const deal = standing(standing(metOn(begun(scenario), 0), TECH, against), USER, { mind: { belief: 1 } });
    expect(supportIn(deal, TECH)).toBe(-2);
    const after = talkWhileAway(scenario, deal);
    expect(mindOf(after, USER).belief).toBe(0);
    expect(mindOf(talkWhileAway(scenario, after), USER).belief).toBe(0);
  });

  it('from one snapshot: who is won over by hearsay does not pass it on in the same breath', () => {
    const scenario = aCampaign({ people: trio({ [TECH]: { influences: [USER] }, [USER]: { influences: [BOSS] } }) });
    // one belief more and the user stands at 2
    const deal = standing(standing(metOn(begun(scenario), 0), TECH, ON_OUR_SIDE), USER, {
      need: { stage: 'serious', weight: 5 },
      mind: { belief: 1, trust: 2 },
    });
    expect(supportIn(deal, USER)).toBe(1);
    expect(talkWhileAway(scenario, deal).buyers[BOSS]).toBe(deal.buyers[BOSS]);
  });

  it('what the listener has no stake in cannot be passed on; belief can', () => {
    const scenario = aCampaign({
      people: [
        aPerson(TECH, { influences: [USER] }),
        aPerson(USER, { roles: ['user'], stakes: { other: { cost: 5 } } }),
      ],
      needs: [aNeed('claims', { hints: [] }), aNeed('other', { hints: [] })],
    });
    const after = talkWhileAway(scenario, standing(metOn(begun(scenario), 0, [TECH]), TECH, ON_OUR_SIDE));
    expect([mindOf(after, USER).needs.other?.stage, mindOf(after, USER).belief]).toEqual(['hidden', 1]);
  });
});

describe('silence', () => {
  const scenario = aCampaign({ calendar: WITH_CARE });
  const trusting = (trust: number) => standing(metOn(begun(scenario), 0, [TECH]), TECH, { mind: { trust } });
  const flags = (deal: Deal) => viewOf(scenario, deal, 'practice').field?.flags.map((flag) => flag.key) ?? [];

  it('thirty days without a word cost one trust, and again after sixty, not below 0', () => {
    expect([29, 30, 49].map((day) => mindOf(onDay(scenario, trusting(1), day), TECH).trust)).toEqual([1, 0, 0]);
    expect(mindOf(onDay(scenario, trusting(0), 30), TECH).trust).toBe(0);
    expect(mindOf(onDay(scenario, trusting(-2), 30), TECH).trust).toBe(-2);
  });

  it('the account is flagged as quiet from then on, until somebody is seen', () => {
    expect(flags(onDay(scenario, trusting(1), 29))).not.toContain(`quietAccount:${TECH}`);
    expect(flags(onDay(scenario, trusting(1), 30))).toContain(`quietAccount:${TECH}`);
    expect(flags(metOn(onDay(scenario, trusting(1), 30), 30, [TECH]))).not.toContain(`quietAccount:${TECH}`);
  });

  it('whom we never met cannot be neglected', () => {
    expect(onDay(scenario, begun(scenario), 45).buyers[USER]).toEqual(begun(scenario).buyers[USER]);
  });
});

describe('rivals', () => {
  const scenario = aCampaign({ rivals: { apex: aRival({ proves: [{ need: 'claims', to: USER, on: 15 }] }) } });

  it('prove on their day what we have not answered: support −2', () => {
    const deal = standing(begun(scenario), USER, { need: { stage: 'serious', weight: 5 } });
    expect(supportIn(onDay(scenario, deal, 14), USER)).toBe(1);
    const after = onDay(scenario, deal, 15);
    expect(mindOf(after, USER).rivalProved).toEqual(['claims']);
    expect(supportIn(after, USER)).toBe(-1);
  });

  it.each(['answered', 'proven'] as const)('and nothing where we have it %s', (stage) => {
    const deal = standing(begun(scenario), USER, { need: { stage, weight: 5 } });
    expect(mindOf(onDay(scenario, deal, 20), USER).rivalProved).toEqual([]);
  });

  it('an overwhelmed person is helped out by the rival’s proof', () => {
    const world = aCampaign({
      people: trio({ [USER]: { mode: 'overwhelmed', acute: 'claims' } }),
      rivals: { apex: aRival({ proves: [{ need: 'claims', to: USER, on: 3 }] }) },
    });
    expect(onDay(world, begun(world), 3).buyers[USER]?.value.mode).toBe('complacent');
  });
});

describe('news', () => {
  it('makes a need weigh, and implied', () => {
    const scenario = aCampaign({ news: [someNews('frost', 5, { to: USER, need: 'claims', weight: 2 })] });
    const after = onDay(scenario, begun(scenario), 5);
    expect([claimsOf(after, USER).stage, claimsOf(after, USER).weight]).toEqual(['implied', 2]);
    expect(fieldIn(after).news).toEqual(['frost']);
  });

  it('can make it serious, and the contented overwhelmed', () => {
    const scenario = aCampaign({ news: [someNews('frost', 5, { to: USER, need: 'claims', weight: 5 })] });
    const after = onDay(scenario, begun(scenario), 5);
    expect([claimsOf(after, USER).stage, after.buyers[USER]?.value.mode]).toEqual(['serious', 'overwhelmed']);
  });

  it('that overwhelms sets the need to its cost, serious and acute', () => {
    const scenario = aCampaign({ news: [someNews('fire', 5, { to: USER, need: 'claims', mode: 'overwhelmed' })] });
    const after = onDay(scenario, begun(scenario), 5);
    expect(after.buyers[USER]?.value.mode).toBe('overwhelmed');
    expect([claimsOf(after, USER).stage, claimsOf(after, USER).weight, mindOf(after, USER).acute]).toEqual([
      'serious',
      5,
      'claims',
    ]);
  });

  it('wakes a self-satisfied person', () => {
    const scenario = aCampaign({
      people: trio({ [USER]: { mode: 'selfSatisfied' } }),
      news: [someNews('shock', 5, { to: USER, mode: 'complacent' })],
    });
    expect(onDay(scenario, begun(scenario), 5).buyers[USER]?.value.mode).toBe('complacent');
  });

  it('brings a fact, and people come and go', () => {
    const scenario = aCampaign({
      facts: [aFact('told', { from: 'field', of: [] })],
      news: [
        someNews('word', 4, { fact: 'told' }),
        someNews('comes', 5, { joins: USER }),
        someNews('goes', 6, { leaves: TECH }),
      ],
    });
    const deal = begun(scenario);
    const names = (now: Deal) => viewOf(scenario, now, 'practice').field?.people.map((one) => one.id);
    expect(names(deal)).toEqual([TECH, BOSS]);
    expect(onDay(scenario, deal, 4).known).toContain('told');
    const come = onDay(scenario, deal, 5);
    expect([names(come), fieldIn(come).newInJob]).toEqual([[TECH, USER, BOSS], [USER]]);
    const gone = onDay(scenario, deal, 6);
    expect(viewOf(scenario, gone, 'practice').field?.people.find((one) => one.id === TECH)).toMatchObject({
      gone: true,
      meet: { refusal: { why: 'personGone', person: TECH } },
    });
  });

  it('who has not come is nowhere: not in the dossier, nor what could be agreed with them, nor above anybody', () => {
    const scenario = aCampaign({
      people: trio({ [TECH]: { reportsTo: USER } }),
      actions: [anAction('hello', 'training', { attends: [USER] })],
      news: [someNews('comes', 5, { joins: USER })],
    });
    const text = JSON.stringify(viewOf(scenario, begun(scenario), 'practice'));
    expect(text).not.toContain(`"${USER}"`);
    expect(JSON.stringify(viewOf(scenario, onDay(scenario, begun(scenario), 5), 'practice'))).toContain(`"${USER}"`);
  });

  it('does not happen where its condition does not hold, and strikes nobody who has gone', () => {
    const scenario = aCampaign({
      facts: [],
      news: [
        someNews('never', 4, { when: { known: 'nothing' }, to: USER, need: 'claims', weight: 2 }),
        someNews('goes', 5, { leaves: USER }),
        someNews('late', 6, { to: USER, need: 'claims', weight: 2 }),
      ],
    });
    const after = onDay(scenario, begun(scenario), 8);
    expect(fieldIn(after).news).toEqual(['goes', 'late']);
    expect(claimsOf(after, USER).weight).toBe(0);
  });

  it('comes after the step of the same day, and in file order', () => {
    const scenario = aCampaign({
      news: [someNews('one', 10), someNews('two', 10, { when: { day: 10 } }), someNews('three', 9)],
    });
    const after = playOn(scenario, onDay(scenario, begun(scenario), 8), [{ do: 'wait' }]);
    expect(fieldIn(after).last).toMatchObject({ days: 2, steps: ['project'], news: ['three', 'one', 'two'] });
  });

  it('a coach tells of it five days ahead; nobody else does', () => {
    const scenario = aCampaign({ news: [someNews('frost', 10)] });
    const coached = standing(begun(scenario), TECH, { at: { door: 'coach' } });
    const ahead = (deal: Deal) => viewOf(scenario, deal, 'exam').field?.ahead.map((one) => one.id);
    expect([4, 5, 9, 10].map((day) => ahead(onDay(scenario, coached, day)))).toEqual([[], ['frost'], ['frost'], []]);
    expect(ahead(onDay(scenario, begun(scenario), 9))).toEqual([]);
  });
});

describe('after the order', () => {
  const scenario = aCampaign({
    calendar: WITH_CARE,
    actions: [anAction('round', 'service', { attends: [USER] })],
    rivals: { apex: aRival({ figure: [[0, -20]] }) },
  });
  const won = (() => {
    const forced = playOn(scenario, begun(scenario), [{ do: 'force' }, { do: 'force' }, { do: 'force' }]);
    let deal = metOn(forced, 0);
    for (const person of [TECH, USER, BOSS]) deal = standing(deal, person, ON_OUR_SIDE);
    return onDay(scenario, inField(deal, { bid: 1, workshopFit: 3 }), 50);
  })();

  it('the order stands, and the deal goes on', () => {
    expect(fieldIn(won).decision?.won).toBe(true);
    expect(won.deal.value).toBe('field');
  });

  it('a user’s proof falls back at a monthly check; the decider’s does not', () => {
    expect(claimsOf(onDay(scenario, won, 89), USER).stage).toBe('proven');
    const dipped = onDay(scenario, won, 90);
    expect([claimsOf(dipped, USER).stage, claimsOf(dipped, BOSS).stage, claimsOf(dipped, TECH).stage]).toEqual([
      'answered',
      'proven',
      'proven',
    ]);
    expect(fieldIn(dipped).checks).toEqual(['dipped']);
  });

  it('unless they were cared for in the thirty days before', () => {
    const cared = playOn(scenario, onDay(scenario, won, 62), [act('round')]);
    expect(fieldIn(cared).cared[USER]).toBe(93);
    expect(fieldIn(onDay(scenario, cared, 90)).checks).toEqual(['held']);
    expect(fieldIn(onDay(scenario, cared, 120)).checks).toEqual(['held', 'dipped']);
  });

  const servedUntil = (day: number): Deal => {
    let deal = won;
    for (const on of [70, 100, 130, 155, 180, 205, 230, 255, 280])
      if (on < day) deal = playOn(scenario, onDay(scenario, deal, on), [act('round')]);
    return onDay(scenario, deal, day);
  };

  it('accepted where nothing said aloud is unproven at the third check', () => {
    const held = servedUntil(150);
    expect([fieldIn(held).checks, fieldIn(held).accepted, held.deal.value]).toEqual([
      ['held', 'held', 'held'],
      true,
      'field',
    ]);
    expect(fieldIn(held).pipeline.context.nodes.implement).toBe('reached');
  });

  it('not accepted where the dip was left alone, or a concern stands open', () => {
    const left = onDay(scenario, won, 150);
    expect(fieldIn(left).ended).toEqual({ ending: 'notAccepted', day: 150 });
    const worried = standing(servedUntil(149), BOSS, {
      mind: { concerns: { price: 'none', fit: 'none', risk: 'voiced', vendor: 'none' } },
    });
    expect(fieldIn(onDay(scenario, worried, 150)).ended?.ending).toBe('notAccepted');
  });

  it('renewed where two others in two units hold, at both care checks', () => {
    const end = servedUntil(300);
    expect([fieldIn(end).careHeld, fieldIn(end).ended]).toEqual([[true, true], { ending: 'renewed', day: 300 }]);
    expect(fieldIn(end).pipeline.context.nodes.care).toBe('reached');
  });

  it('not renewed where only one still stands, or the margin is below its floor', () => {
    const alone = [TECH, USER].reduce(
      (deal, id) => standing(deal, id, { need: { stage: 'hidden' } }),
      servedUntil(299),
    );
    expect(fieldIn(onDay(scenario, alone, 300)).ended?.ending).toBe('notRenewed');
    expect(fieldIn(onDay(scenario, { ...servedUntil(299), margin: 0 }, 300)).ended?.ending).toBe('notRenewed');
  });

  it('where the calendar ends with the contract, the contract ends the deal', () => {
    const short = aCampaign({ calendar: CALENDAR, rivals: { apex: aRival({ figure: [[0, -20]] }) } });
    let deal = metOn(begun(short), 0);
    for (const person of [TECH, USER, BOSS]) deal = standing(deal, person, ON_OUR_SIDE);
    const quadrant = (one: Deal) => fieldIn(onDay(short, inField(one, { bid: 1 }), 50)).ended?.ending;
    expect(quadrant(deal)).toBe('winWin');
    expect(quadrant({ ...deal, margin: 0 })).toBe('loseWin');
    expect(quadrant(standing(deal, USER, { need: { stage: 'answered' } }))).toBe('winLose');
  });
});
