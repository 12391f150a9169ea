// The state of an attempt: every move kept, undo and resume exact, trouble said, nothing lost.

import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import { memoryStore } from '../../src/persistence/index.ts';
import { NO_PLAN, PlayState } from '../../src/ui/state/play.svelte.ts';
import { analystHere } from '../support/analyst-here.ts';
import { attemptWith, deskOn, SCENARIO, type TestDesk } from '../support/ui-desk.ts';

async function begun(desk: TestDesk, mode: 'practice' | 'exam' = 'practice') {
  const play = new PlayState(desk.services);
  await play.brief(SCENARIO.id);
  const id = play.begin({ mode, plan: NO_PLAN }, null);
  flushSync();
  return { play, id: id ?? '' };
}
const settled = (play: PlayState) => vi.waitFor(() => expect(play.saved).not.toBe('saving'));
const speak = (play: PlayState) => {
  const [first] = play.view?.call?.hand ?? [];
  if (first) play.move(first.move);
};

test('a briefing has a view and no attempt yet', async () => {
  const play = new PlayState((await deskOn()).services);
  await play.brief(SCENARIO.id);
  expect(play.phase).toBe('ready');
  expect(play.view?.state).toBe('briefing');
  expect(play.attempt).toBeNull();
});

test('to begin is to meet the person, and it is kept at once', async () => {
  const desk = await deskOn();
  const { play, id } = await begun(desk);
  expect(play.view?.state).toBe('call');
  await settled(play);
  expect(play.saved).toBe('saved');
  const kept = await desk.services.keeper.attempts();
  expect(kept.ok && kept.value.attempts.map((one) => one.id)).toEqual([id]);
});

test('a tab opened later stands on the same turn', async () => {
  const store = memoryStore();
  const { play, id } = await begun(await deskOn(store));
  speak(play);
  speak(play);
  await settled(play);
  const later = new PlayState((await deskOn(store)).services);
  await later.resume(id);
  expect(later.view).toEqual(play.view);
  expect(later.view?.call?.turns).toHaveLength(2);
});

test('moves made while a save is under way go with the next one, and "saved" waits for it', async () => {
  const desk = await deskOn();
  const { play, id } = await begun(desk);
  speak(play);
  speak(play);
  expect(play.saved).toBe('saving');
  await settled(play);
  const kept = await desk.services.keeper.attempts();
  expect(kept.ok && kept.value.attempts.find((one) => one.id === id)?.log.moves).toHaveLength(3);
});

test('undo in practice goes back one move and is recorded', async () => {
  const { play } = await begun(await deskOn());
  speak(play);
  const before = play.view;
  speak(play);
  play.undo();
  expect(play.view).toEqual(before);
  expect(play.attempt?.log.undone).toHaveLength(1);
});

test('an exam has no undo', async () => {
  const { play } = await begun(await deskOn(), 'exam');
  speak(play);
  play.undo();
  expect(play.view?.call?.turns).toHaveLength(1);
});

test('a move that is not on offer changes nothing', async () => {
  const { play } = await begun(await deskOn());
  const before = play.attempt;
  play.move({ do: 'say', line: 'no-such-line' });
  expect(play.attempt).toBe(before);
});

test('when the call is over the result is kept with it', async () => {
  const desk = await deskOn();
  const { play, id } = await begun(desk);
  play.move({ do: 'leave' });
  expect(play.view?.state).toBe('closed');
  await settled(play);
  const kept = await desk.services.keeper.attempts();
  const one = kept.ok ? kept.value.attempts.find((each) => each.id === id) : undefined;
  expect(one?.finished).toBe(true);
  expect(one?.total).toBe(play.report?.total);
  expect(one?.bars?.questions).toBe(play.report?.bars.find((bar) => bar.dimension === 'questions')?.shown);
});

test('playing on from a turn makes an attempt of its own and leaves the old one alone', async () => {
  const desk = await deskOn();
  const { play, id } = await begun(desk);
  speak(play);
  speak(play);
  await settled(play);
  const other = play.playFrom(2);
  expect(other).not.toBe(id);
  expect(play.view?.call?.turns).toHaveLength(1);
  await settled(play);
  const kept = await desk.services.keeper.attempts();
  expect(kept.ok && kept.value.attempts.find((one) => one.id === id)?.log.moves).toHaveLength(3);
  expect(play.attempt?.forkedFrom).toEqual({ attempt: id, at: 2 });
});

test('storage that is full is trouble, the call goes on, and a file has every move', async () => {
  const desk = await deskOn();
  const { play, id } = await begun(desk);
  await settled(play);
  desk.breakWrites('full');
  speak(play);
  await settled(play);
  expect(play.saved).toBe('trouble');
  expect(play.trouble).toBe('full');
  expect(play.view?.call?.turns).toHaveLength(1);
  await play.saveAsFile();
  expect(desk.files[0]?.text).toContain(id);
  desk.breakWrites(null);
  play.again();
  await settled(play);
  expect(play.saved).toBe('saved');
  expect(play.trouble).toBeNull();
});

test('an attempt that is not here, or whose scenario is not here, is missing', async () => {
  const desk = await deskOn();
  const play = new PlayState(desk.services);
  await play.resume('nobody');
  expect(play.phase).toBe('missing');
  await play.brief('no-such-scenario');
  expect(play.phase).toBe('missing');
});

test('moves that no longer fit the scenario make it foreign, not broken', async () => {
  const desk = await deskOn();
  const log = { moves: [{ do: 'say', line: 'gone' } as const], undone: [], hints: [] };
  await desk.services.keeper.save(attemptWith({ id: 'old', log }));
  const play = new PlayState(desk.services);
  await play.resume('old');
  expect(play.phase).toBe('foreign');
  expect(play.attempt?.id).toBe('old');
});

const hintOn = (desk: Awaited<ReturnType<typeof deskOn>>, answer: 'ok' | 'failed' = 'ok') => {
  const asked: number[] = [];
  const services = {
    ...desk.services,
    analyst: () =>
      Promise.resolve({
        ...analystHere,
        hint: (_scenario: unknown, moves: readonly unknown[]) => {
          asked.push(moves.length);
          return {
            result: Promise.resolve(
              answer === 'ok'
                ? {
                    ok: true as const,
                    value: { move: { do: 'listen' as const }, kind: 'listen' as const, field: null, exact: true },
                  }
                : { ok: false as const, why: 'failed' as const, detail: 'no' },
            ),
            cancel: () => undefined,
          };
        },
      }),
  };
  return { services, asked };
};

test('a hint names the kind first and the move second; each is kept in the log, and the next move forgets them', async () => {
  const desk = await deskOn();
  const { services } = hintOn(desk);
  const play = new PlayState(services);
  await play.brief(SCENARIO.id);
  const id = play.begin({ mode: 'practice', plan: NO_PLAN }, null) ?? '';
  await play.askHint();
  expect(play.hint).toEqual({ kind: 'listen', field: null, line: null });
  await play.askHint();
  expect(play.hint?.line).toEqual({ do: 'listen' });
  await play.askHint();
  expect(play.attempt?.log.hints).toEqual([1, 1]);
  await settled(play);

  const again = new PlayState(services);
  await again.resume(id);
  await vi.waitFor(() => expect(again.hint?.line).toEqual({ do: 'listen' }));
  expect(again.attempt?.log.hints).toEqual([1, 1]);
  play.move({ do: 'listen' });
  expect(play.hint).toBeNull();
});

test('a hint that could not be found costs nothing, and an exam has none', async () => {
  const desk = await deskOn();
  const failing = new PlayState(hintOn(desk, 'failed').services);
  await failing.brief(SCENARIO.id);
  failing.begin({ mode: 'practice', plan: NO_PLAN }, null);
  await failing.askHint();
  expect(failing.hint).toBeNull();
  expect(failing.attempt?.log.hints).toEqual([]);

  const { services, asked } = hintOn(desk);
  const exam = new PlayState(services);
  await exam.brief(SCENARIO.id);
  exam.begin({ mode: 'exam', plan: NO_PLAN }, null);
  await exam.askHint();
  expect(exam.attempt?.log.hints).toEqual([]);
  expect(asked).toEqual([]);
});
