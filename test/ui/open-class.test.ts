// One class open in two tabs: what is changed in one does not take back what came in through the other.

import { expect, test } from 'vitest';
import { runner } from '../../src/app/runner.ts';
import { must } from '../../src/core/public.ts';
import { OpenClass } from '../../src/ui/state/classroom.svelte.ts';
import { fakeClass, wholeLog } from '../support/ui-class.ts';
import { deskOn, entryOf, SCENARIO } from '../support/ui-desk.ts';

test('renaming and putting bad files away leave alone what another tab has changed meanwhile', async () => {
  const { world, text } = entryOf(SCENARIO);
  const { desk } = fakeClass({ scenario: SCENARIO, world, text, moves: wholeLog(SCENARIO, runner) });
  const services = { ...(await deskOn()).services, classroom: () => Promise.resolve(desk) };
  const [here, there] = [new OpenClass(services), new OpenClass(services)];
  await here.load('east');
  await there.load('east');
  const assignment = must(here.record?.assignments[0], 'an assignment');
  expect(assignment.aside.length).toBeGreaterThan(0);
  const trainee = must(assignment.handIns[0], 'a hand-in').trainee;

  expect(await there.observe(assignment.id, { trainee, text: '问得很稳' })).toBe(true);
  expect(await here.rename('华东新人班，四月')).toBe(true);
  expect(await there.rename('华东新人班，五月')).toBe(true);
  expect(await here.forgetAside(assignment.id)).toBe(true);

  expect(here.record?.name).toBe('华东新人班，五月');
  const now = must(here.record?.assignments[0], 'an assignment');
  expect(now.aside).toEqual([]);
  expect(now.observations.map((one) => one.text)).toContain('问得很稳');
});
