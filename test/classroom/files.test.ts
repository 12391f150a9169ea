// Handouts and class files: there and back, changed, foreign, too large.

import { expect, test } from 'vitest';
import { classFile, classFrom } from '../../src/classroom/class-file.ts';
import { handoutFile, handoutFrom, makeHandout, packHandout } from '../../src/classroom/handout.ts';
import { sealed } from '../../src/classroom/sealed.ts';
import { must } from '../../src/core/public.ts';
import { assignmentOf, scenarioFile, small, taken } from './builders.ts';

const made = small();
const assignment = assignmentOf(made);
const handout = makeHandout(made.record, assignment);
const link = must(packHandout(handout), 'a link');

test('a handout comes back from its file, its link, and an address around it', async () => {
  const back = { ok: true, value: handout };
  expect(await handoutFrom(new Blob([handoutFile(handout)]))).toEqual(back);
  expect(await handoutFrom(link)).toEqual(back);
  expect(await handoutFrom(`https://example.org/dojo/#/handout/${link}`)).toEqual(back);
  expect(link).toMatch(/^[A-Za-z0-9._-]+$/);
  expect(link.length).toBeLessThan(600);
});

test('with a scenario of the trainer’s own it is a file and no link', async () => {
  const own = makeHandout(made.record, {
    ...assignment,
    scenario: { ...assignment.scenario, yaml: scenarioFile('feed-first-call') },
  });
  expect(packHandout(own)).toBeNull();
  expect(await handoutFrom(new Blob([handoutFile(own)]))).toEqual({ ok: true, value: own });
});

test.each([
  ['unreadable', ''],
  ['unreadable', 'https://example.org/'],
  ['unreadable', '{"kind":"deal-dojo.hand-in"}'],
  ['changed', handoutFile(handout).replace('exam', 'practice')],
  ['changed', link.replace(/.$/, (was) => (was === 'A' ? 'B' : 'A'))],
  ['truncated', link.slice(0, -9)],
  ['truncated', handoutFile(handout).slice(0, -9)],
  ['newer', link.replace('DDO1', 'DDO3')],
  ['malformed', JSON.stringify(sealed({ ...handout, passMark: 1e9, sum: undefined }))],
  ['malformed', JSON.stringify(sealed({ ...handout, html: '<script>', sum: undefined }))],
])('a bad handout says why: %s', async (why, text) => {
  expect(await handoutFrom(text)).toMatchObject({ ok: false, why });
});

test('a class comes back from its file with everything handed in', async () => {
  const { assignment: full } = await taken(made);
  const record = { ...made.record, assignments: [full] };
  expect(await classFrom(new Blob([classFile(record)]))).toEqual({ ok: true, record });
});

test('a bad class file says why', async () => {
  const text = classFile(made.record);
  const whyOf = async (words: string | Blob) => {
    const opened = await classFrom(typeof words === 'string' ? new Blob([words]) : words);
    return opened.ok ? 'ok' : opened.why;
  };
  expect(await whyOf('hello')).toBe('unreadable');
  expect(await whyOf(text.slice(0, -5))).toBe('changed');
  expect(await whyOf(text.replace('"passMark":80', '"passMark":10'))).toBe('changed');
  expect(await whyOf(text.replace('"format":1', '"format":2'))).toBe('newer');
  expect(await whyOf(classFile({ ...made.record, name: '' }))).toBe('malformed');
  expect(await whyOf({ size: 1e9 } as Blob)).toBe('tooLarge');
});
