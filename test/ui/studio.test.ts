// The studio as a trainer uses it: begin, write, see what it makes, play it, put it into the library. The editor itself is tested in a browser.

import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { must } from '../../src/core/public.ts';
import type { Services } from '../../src/ui/state/ports.ts';
import { DraftState } from '../../src/ui/state/studio-draft.svelte.ts';
import { TestPlay } from '../../src/ui/state/studio-play.svelte.ts';
import { studioOn, type StudioOnStore } from '../support/studio-desk.ts';
import { deskOn, type TestDesk } from '../support/ui-desk.ts';
import { pageAt } from '../support/ui-page.ts';

interface StudioTest extends TestDesk {
  readonly studio: StudioOnStore;
}
async function withStudio(): Promise<StudioTest> {
  const on = await deskOn();
  const studio = studioOn();
  const services: Services = { ...on.services, studio: () => Promise.resolve(studio.desk) };
  return { ...on, studio, services, desk: { ...on.desk, services } };
}
/** A draft of the template, opened. */
async function opened(on: StudioTest, change: (yaml: string) => string = (yaml) => yaml): Promise<DraftState> {
  const yaml = change(await on.studio.desk.template('zh'));
  await on.studio.desk.saveDraft({ id: 'd', yaml, title: '', file: null, createdAt: 1, savedAt: 1 });
  const draft = new DraftState(on.services);
  await draft.open('d');
  return draft;
}

describe('the front page', () => {
  it('begins with the template, and keeps it', async () => {
    const on = await withStudio();
    const { user } = await pageAt('#/studio', on);
    await user.click(await screen.findByRole('button', { name: '从模板开始' }, { timeout: 20_000 }));
    await waitFor(() => expect(on.went[0]).toMatch(/^#\/studio\/attempt\d+$/));
    const kept = await on.studio.desk.drafts();
    expect(kept.ok && kept.value.map(({ title }) => title)).toEqual(['旺季之前']);
  });

  it('copies a shipped scenario under an id of its own', async () => {
    const on = await withStudio();
    const { user } = await pageAt('#/studio', on);
    await user.click(await screen.findByRole('button', { name: /复制一份来改/ }));
    await waitFor(() => expect(on.went).toHaveLength(1));
    const kept = await on.studio.desk.drafts();
    expect(kept.ok && kept.value[0]?.yaml).toMatch(/^id: feed-first-call-copy$/m);
  });

  it('refuses what is no text, says why, and stores nothing', async () => {
    const on = await withStudio();
    const { user } = await pageAt('#/studio', on);
    await screen.findByRole('button', { name: '从模板开始' });
    await user.upload(
      must(document.querySelector<HTMLInputElement>('.st-drop input'), 'a place for files'),
      new File([new Uint8Array([0, 1, 2])], 'deal.yaml', { type: 'text/yaml' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('S002');
    expect(on.went).toEqual([]);
    expect((await on.studio.desk.drafts()).ok && (await on.studio.store.keys())).toEqual({ ok: true, value: [] });
  });

  it('runs nothing a file says', async () => {
    const on = await withStudio();
    const bad = '<img src=x onerror="globalThis.hit=1">';
    await on.studio.desk.saveDraft({
      id: 'x',
      yaml: `title: '${bad}'`,
      title: '',
      file: bad,
      createdAt: 1,
      savedAt: 1,
    });
    await pageAt('#/studio', on);
    expect(await screen.findByRole('link', { name: bad })).toBeVisible();
    expect(document.querySelector('img')).toBeNull();
  });

  it('asks before it deletes', async () => {
    const on = await withStudio();
    await on.studio.desk.saveDraft({ id: 'x', yaml: 'title: T', title: 'T', file: null, createdAt: 1, savedAt: 1 });
    const { user } = await pageAt('#/studio', on);
    await user.click(await screen.findByRole('button', { name: '删掉' }));
    await user.click(screen.getByRole('button', { name: '留着' }));
    expect(screen.getByRole('link', { name: 'T' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '删掉' }));
    await user.click(screen.getByRole('button', { name: '删掉' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'T' })).toBeNull());
  });
});

describe('a text at work', () => {
  it('is read and kept after a pause, and called saved only then', async () => {
    const on = await withStudio();
    const draft = await opened(on);
    expect([draft.faults, draft.current]).toEqual([0, true]);
    draft.edit(draft.yaml.replace('length: call', 'length: cal'));
    expect([draft.saved, draft.current]).toEqual(['saving', false]);
    await vi.waitFor(() => expect(draft.saved).toBe('saved'), 5_000);
    expect(draft.faults).toBeGreaterThan(0);
    // what is beside it stays what could last be read, and says so
    expect([draft.behind, draft.scenario?.length]).toEqual([true, 'call']);
    const kept = await on.studio.desk.drafts();
    expect(kept.ok && kept.value[0]?.yaml).toContain('length: cal\n');
    draft.leave();
  });

  it('goes back to a copy, and keeps the present one first', async () => {
    const on = await withStudio();
    const draft = await opened(on);
    const before = draft.yaml;
    on.studio.later(61_000);
    draft.edit(`${before}# more\n`);
    await vi.waitFor(() => expect(draft.saved).toBe('saved'), 5_000);
    await draft.lookBack();
    const copy = must(draft.copies[0], 'a copy of the first text');
    expect(copy.yaml).toBe(before);
    expect(await draft.restore(copy)).toBe(true);
    expect(draft.yaml).toBe(before);
    expect(draft.copies.map(({ yaml }) => yaml)).toContain(`${before}# more\n`);
    draft.leave();
  });

  it('stays out of the library while it has faults', async () => {
    const on = await withStudio();
    const draft = await opened(on, (yaml) => yaml.replace('mode: complacent', 'mode: complacant'));
    await draft.publish();
    expect(draft.publishing).toBe('faults');
    draft.edit(draft.yaml.replace('complacant', 'complacent'));
    await draft.publish();
    expect([draft.publishing, draft.published?.id]).toEqual(['no', 'my_my-first-call']);
    draft.leave();
  });

  it('shows people, needs, lines and languages as the text has them', async () => {
    const on = await withStudio();
    const draft = await opened(on);
    draft.leave();
    const { user } = await pageAt('#/studio/d', on);
    const plate = await screen.findByRole('button', { name: /^梁霞、仓储经理/ });
    expect(plate).toHaveAccessibleName(expect.stringContaining('四平八稳'));
    await user.click(screen.getByRole('tab', { name: '需求' }));
    expect(screen.getByRole('heading', { name: /旺季叉车趴窝/ })).toBeVisible();
    await user.click(screen.getByRole('tab', { name: '话术' }));
    await user.click(screen.getByRole('button', { name: '梁霞，陈述：3 句' }));
    expect(within(screen.getByRole('region', { name: /对梁霞说的/ })).getAllByRole('listitem')).toHaveLength(3);
    await user.click(screen.getByRole('tab', { name: '语言' }));
    expect(screen.getByRole('row', { name: /^话术/ })).toBeVisible();
    // arrows go from tab to tab
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: '试谈' })).toHaveFocus();
  });

  it('has its doctor: watched, with a way from each finding, and a key sheet', { timeout: 60_000 }, async () => {
    const on = await withStudio();
    const draft = await opened(on);
    draft.leave();
    const { user } = await pageAt('#/studio/d', on);
    await screen.findByRole('button', { name: /^梁霞、/ });
    await user.click(screen.getByRole('tab', { name: '体检' }));
    await user.click(screen.getByRole('button', { name: '做一次体检' }));
    expect(screen.getByRole('button', { name: '停下' })).toBeVisible();
    expect(await screen.findByRole('row', { name: /^照规范走 / }, { timeout: 50_000 })).toBeVisible();
    await user.click(screen.getByRole('tab', { name: '讲评稿' }));
    expect(screen.getByRole('heading', { name: '讨论' })).toBeVisible();
    expect(document.querySelectorAll('.st-key-q li').length).toBeGreaterThan(4);
  });
});

describe('a test play', () => {
  const say = (line: string) => ({ do: 'say', line }) as const;

  it('is played again on every edition, as far as it goes, and says where it parts', async () => {
    const on = await withStudio();
    const draft = await opened(on);
    const play = new TestPlay(on.services);
    await play.bring(must(draft.scenario, 'readable'));
    play.load([{ do: 'meet', person: 'liang' }, say('askFleet'), say('oldOnes')]);
    expect([play.moves.length, play.parting]).toEqual([3, null]);

    const { scenario } = await on.studio.desk.read(draft.yaml.replace('id: oldOnes', 'id: older'));
    await play.bring(must(scenario, 'still readable'));
    expect(play.moves).toHaveLength(2);
    expect(play.parting).toMatchObject({ at: 2, move: say('oldOnes'), refusal: { why: 'unknownLine' } });

    // taken back: the moves that were set aside fit again
    const again = await on.studio.desk.read(draft.yaml);
    await play.bring(must(again.scenario, 'readable'));
    expect([play.moves.length, play.parting]).toEqual([3, null]);
    expect((await on.services.keeper.attempts()).ok && (await on.store.keys())).toEqual({ ok: true, value: [] });
    draft.leave();
  });

  it('knows the way into a call, or why there is none', async () => {
    const on = await withStudio();
    const draft = await opened(on);
    const play = new TestPlay(on.services);
    await play.bring(must(draft.scenario, 'readable'));
    expect(play.wayTo('liang')).toEqual({ moves: [{ do: 'meet', person: 'liang' }] });
    expect(play.wayTo('hao')).toMatchObject({ refusal: { why: 'doorClosed' } });
    draft.leave();
  });
});
