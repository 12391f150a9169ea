// The pipeline: every arrow of the seller's stages and of the buyer's steps; the two run beside one another and never for one another.

import { describe, expect, it } from 'vitest';
import { stepPipeline, type PipelineState } from '../../../src/core/machines/index.ts';
import { PIPELINE_BEGUN } from '../../../src/core/machines/pipeline.ts';
import {
  BUYER_STEPS,
  NODE_EVIDENCE,
  SELLER_STAGES,
  type BuyerStep,
  type SellerStage,
} from '../../../src/core/methodology/index.ts';
import { fieldIn, missingFor, play, viewOf, type Deal } from '../../../src/core/session/index.ts';
import { must } from '../../../src/core/base/index.ts';
import type { Scenario } from '../../../src/core/scenario/index.ts';
import {
  aCampaign,
  act,
  anAction,
  begun,
  BOSS,
  CALENDAR,
  inField,
  metOn,
  ON_OUR_SIDE,
  onDay,
  refusalOf,
  standing,
  TECH,
  trio,
} from '../../support/campaign-builders.ts';

type Seller = PipelineState['value']['seller'];
const at = (seller: Seller): PipelineState => ({
  ...PIPELINE_BEGUN,
  value: { ...PIPELINE_BEGUN.value, seller },
});
const node = (type: 'nodeReached' | 'nodeForced', stage: SellerStage, day = 7) => ({ type, stage, day }) as const;
const nextOf = (stage: SellerStage): Seller => SELLER_STAGES[SELLER_STAGES.indexOf(stage) + 1] ?? 'done';
const FORCEABLE: readonly SellerStage[] = ['develop', 'enter', 'propose'];

describe('the seller’s stages', () => {
  it.each(SELLER_STAGES)('%s: reaching its node leads on, and is dated', (stage) => {
    const after = stepPipeline(at(stage), node('nodeReached', stage));
    expect(after.value.seller).toBe(nextOf(stage));
    expect([after.context.nodes[stage], after.context.days[stage]]).toEqual(['reached', 7]);
  });

  it.each(SELLER_STAGES)('%s: forcing leads on in the first three stages only, and stays marked', (stage) => {
    const after = stepPipeline(at(stage), node('nodeForced', stage));
    const forced = FORCEABLE.includes(stage);
    expect(after.value.seller).toBe(forced ? nextOf(stage) : stage);
    expect(after.context.nodes[stage]).toBe(forced ? 'forced' : 'ahead');
  });

  it.each(SELLER_STAGES)('%s: no other node and no step moves it', (stage) => {
    const here = at(stage);
    for (const other of SELLER_STAGES)
      if (other !== stage) {
        expect(stepPipeline(here, node('nodeReached', other))).toBe(here);
        expect(stepPipeline(here, node('nodeForced', other))).toBe(here);
      }
    for (const step of BUYER_STEPS) expect(stepPipeline(here, { type: 'stepCame', step }).value.seller).toBe(stage);
  });

  it('after the last node nothing moves, and a node once passed is not marked anew', () => {
    const done = at('done');
    for (const stage of SELLER_STAGES) expect(stepPipeline(done, node('nodeReached', stage))).toBe(done);
    const forced = stepPipeline(at('develop'), node('nodeForced', 'develop'));
    expect(stepPipeline(forced, node('nodeReached', 'develop', 9)).context.nodes.develop).toBe('forced');
  });
});

describe('the buyer’s steps', () => {
  const arrived = (step: BuyerStep | 'need'): PipelineState => ({
    ...PIPELINE_BEGUN,
    value: { ...PIPELINE_BEGUN.value, buyer: step },
  });

  it.each(BUYER_STEPS)('%s comes after the one before, and from nowhere else', (step) => {
    const before = (['need', ...BUYER_STEPS] as const)[BUYER_STEPS.indexOf(step)];
    for (const from of ['need', ...BUYER_STEPS] as const)
      expect(stepPipeline(arrived(from), { type: 'stepCame', step }).value.buyer, from).toBe(
        from === before ? step : from,
      );
  });

  it('they leave the nodes as they are', () => {
    const after = BUYER_STEPS.reduce<PipelineState>(
      (now, step) => stepPipeline(now, { type: 'stepCame', step }),
      PIPELINE_BEGUN,
    );
    expect(after.value).toEqual({ seller: 'develop', buyer: 'renew' });
    expect(after.context).toEqual(PIPELINE_BEGUN.context);
  });
});

describe('a deal in its pipeline', () => {
  const scenario = aCampaign({
    people: trio({ [TECH]: { coachable: true } }),
    actions: [anAction('talks', 'workshop', { attends: [TECH] }), anAction('show', 'demo', { attends: [TECH] })],
  });
  const stageOf = (deal: Deal): Seller => fieldIn(deal).pipeline.value.seller;
  const missing = (world: Scenario, deal: Deal, stage: SellerStage) => missingFor(world, deal, stage);

  it('says what each node still wants', () => {
    const deal = begun(scenario);
    for (const stage of SELLER_STAGES)
      expect(missing(scenario, deal, stage)).toEqual(NODE_EVIDENCE[stage].filter((one) => one !== 'fourFacts'));
    expect(viewOf(scenario, deal, 'exam').field?.rails.nodes.find((one) => one.stage === 'develop')).toEqual({
      stage: 'develop',
      state: 'ahead',
      day: null,
      missing: ['graded'],
    });
  });

  it('a node is reached by its evidence and by nothing else: graded, coach and decider, workshop, bid', () => {
    let deal = begun(scenario);
    const played = play(scenario, deal, { do: 'grade', grade: 'A' });
    deal = played.ok ? played.deal : deal;
    expect(stageOf(deal)).toBe('enter');
    expect(missing(scenario, metOn(deal, 1, [BOSS]), 'enter')).toEqual(['coach']);
    const coached = standing(deal, TECH, { ...ON_OUR_SIDE, at: { door: 'coach' } });
    expect(missing(scenario, coached, 'enter')).toEqual(['economicMet']);
    deal = onDay(scenario, metOn(coached, 1, [BOSS]), 2);
    expect(stageOf(deal)).toBe('propose');
    expect(fieldIn(deal).pipeline.context.days.enter).toBe(2);
  });

  it('an action of a later stage waits, and is told which evidence is missing', () => {
    const deal = begun(scenario);
    expect(refusalOf(scenario, deal, act('show'))).toEqual({
      why: 'stageAhead',
      stage: 'develop',
      missing: ['graded'],
    });
    const forced = play(scenario, deal, { do: 'force' });
    const after = must(forced.ok ? forced.deal : null, 'the forced deal');
    expect(refusalOf(scenario, after, act('show'))).toEqual({
      why: 'stageAhead',
      stage: 'enter',
      missing: ['coach', 'economicMet'],
    });
    expect(fieldIn(after).last?.nodes).toEqual([{ stage: 'develop', state: 'forced' }]);
  });

  it('a workshop with nothing of ours in the criteria does not reach its node', () => {
    const poor = inField(begun(scenario), { workshopFit: 0 });
    expect(missing(scenario, poor, 'propose')).toEqual(['criteriaFit']);
    expect(missing(scenario, inField(poor, { workshopFit: 1 }), 'propose')).toEqual([]);
  });

  it('the buyer goes on by the calendar, whatever the seller has reached', () => {
    const steps = [0, 10, 20, 30, 40, 49].map((day) => fieldIn(onDay(scenario, begun(scenario), day)).pipeline.value);
    expect(steps.map((one) => one.buyer)).toEqual(['need', 'project', 'survey', 'criteria', 'tender', 'tender']);
    expect(new Set(steps.map((one) => one.seller))).toEqual(new Set(['develop']));
  });

  it.each([
    [0, 'need'],
    [5, 'need'],
    [10, 'project'],
    [15, 'project'],
    [30, 'criteria'],
    [39, 'criteria'],
  ] as const)('coming in on day %i finds the buyer at %s, with no step left to be heard of', (start, buyer) => {
    const late = aCampaign({ calendar: { ...CALENDAR, start } });
    const deal = begun(late);
    expect(fieldIn(deal).day).toBe(start);
    expect(fieldIn(deal).pipeline.value).toEqual({ seller: 'develop', buyer });
    const { rails } = must(viewOf(late, deal, 'exam').field, 'a field');
    expect(rails.steps.filter((one) => one.past).length).toBe(BUYER_STEPS.findIndex((step) => step === buyer) + 1);
  });
});
