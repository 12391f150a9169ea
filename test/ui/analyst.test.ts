// Questions to the analysis worker: answers come back, news on the way, cancelling ends the work, and a worker that fails says so.

import { expect, test, vi } from 'vitest';
import { analystWith } from '../../src/app/analysis/analyst.ts';
import type { Message, Question } from '../../src/app/analysis/messages.ts';
import { EMPTY_LOG } from '../../src/core/public.ts';
import { SCENARIO } from '../support/ui-desk.ts';

/** Stands for a thread: keeps what it was asked, and answers when the test says so. */
class Desk {
  onmessage: ((event: { data: Message }) => void) | null = null;
  onerror: ((event: { message: string; preventDefault: () => void }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  asked: Question[] = [];
  ended = false;
  postMessage(question: Question): void {
    this.asked.push(question);
  }
  terminate(): void {
    this.ended = true;
  }
  say(message: Message): void {
    this.onmessage?.({ data: message });
  }
}

function analysts() {
  const workers: Desk[] = [];
  const analyst = analystWith(() => {
    const one = new Desk();
    workers.push(one);
    return one as unknown as Worker;
  });
  const at = (i: number): Desk => {
    const one = workers[i];
    if (!one) throw new Error(`no worker ${i}`);
    return one;
  };
  return { analyst, workers, at };
}

const HINT = { move: { do: 'leave' }, kind: 'leave', field: null, exact: true } as const;

test('an answer comes back, and the worker waits for the next question', async () => {
  const { analyst, workers, at } = analysts();
  const job = analyst.hint(SCENARIO, []);
  at(0).say({ say: 'done', value: HINT });
  expect(await job.result).toEqual({ ok: true, value: HINT });
  analyst.hint(SCENARIO, []);
  expect(workers).toHaveLength(1);
  expect(at(0).asked).toHaveLength(2);
});

test('two questions at once have a worker each', () => {
  const { analyst, workers } = analysts();
  analyst.hint(SCENARIO, []);
  analyst.hint(SCENARIO, []);
  expect(workers).toHaveLength(2);
});

test('news come on the way', () => {
  const { analyst, at } = analysts();
  const onmove = vi.fn();
  analyst.review(SCENARIO, EMPTY_LOG, onmove);
  at(0).say({ say: 'news', news: { move: null, done: 1, of: 9 } });
  expect(onmove).toHaveBeenCalledWith(null, 1, 9);
});

test('cancelling ends the worker, says so, and whatever it still says is not heard', async () => {
  const { analyst, at } = analysts();
  const onmove = vi.fn();
  const job = analyst.review(SCENARIO, EMPTY_LOG, onmove);
  job.cancel();
  at(0).say({ say: 'news', news: { move: null, done: 1, of: 9 } });
  expect(at(0).ended).toBe(true);
  expect(await job.result).toMatchObject({ ok: false, why: 'cancelled' });
  expect(onmove).not.toHaveBeenCalled();
});

test('a failure in the work and a worker that would not load are both told', async () => {
  const { analyst, at, workers } = analysts();
  const one = analyst.doctor(SCENARIO);
  at(0).say({ say: 'failed', detail: 'no such line' });
  expect(await one.result).toEqual({ ok: false, why: 'failed', detail: 'no such line' });
  const two = analyst.doctor(SCENARIO);
  at(0).onerror?.({ message: '', preventDefault: () => undefined });
  expect(await two.result).toMatchObject({ ok: false, why: 'failed' });
  expect(at(0).ended).toBe(true);
  analyst.hint(SCENARIO, []);
  expect(workers).toHaveLength(2);
});

test('where no worker can be started at all, the job fails instead of throwing', async () => {
  const analyst = analystWith(() => {
    throw new Error('forbidden here');
  });
  expect(await analyst.hint(SCENARIO, []).result).toEqual({ ok: false, why: 'failed', detail: 'forbidden here' });
});
