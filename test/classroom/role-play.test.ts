// Role-play cards: the buyer knows everything, the seller nothing that is not known.

import { expect, test } from 'vitest';
import { rolePlay } from '../../src/classroom/role-play.ts';
import { must } from '../../src/core/public.ts';
import { SHIPPED } from '../support/shipped.ts';
import { CALL } from './builders.ts';

test('of the first call', () => {
  const { buyer, seller, observer } = must(rolePlay(CALL, 'ruan'), 'cards');
  expect(buyer.mode).toBe('complacent');
  expect(buyer.needs.map((need) => need.id)).toContain('qualityClaims');
  expect(buyer.tells.length).toBeGreaterThan(1);
  expect(buyer.grants.map((one) => one.size)).toEqual([...buyer.grants.map((one) => one.size)].sort());
  expect(seller.known.map((fact) => fact.en)).toEqual([
    'Zhou took six neighbours with him to a mill across the county line',
  ]);
  expect(observer.listening).toHaveLength(7);
  expect(observer.broken).toContain('shotInTheDark');
});

test('there are none of somebody who is not there', () => {
  expect(rolePlay(CALL, 'nobody')).toBeNull();
  expect(rolePlay(CALL, 'toString')).toBeNull();
});

test('the seller’s card has no secret of the buyer', () => {
  for (const scenario of SHIPPED)
    for (const id of Object.keys(scenario.people)) {
      const { buyer, seller } = must(rolePlay(scenario, id), id);
      const words = JSON.stringify(seller);
      for (const secret of [
        ...buyer.needs.map((need) => need.label.zh),
        buyer.win?.zh,
        ...buyer.tells.map((one) => one.zh),
      ])
        if (secret) expect(words).not.toContain(secret);
    }
});
