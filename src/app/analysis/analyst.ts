// Questions to the analysis, answered by a worker. A cancelled question ends its worker: what it was doing is gone at once.

import type { Analyst, Job, JobResult } from '../../ui/state/ports.ts';
import type { Answers, Ask, Message, News, Question } from './messages.ts';

export type StartWorker = () => Worker;

/** One that has answered waits for the next question: starting anew costs some 100 ms, and it remembers what it found out. */
export function analystWith(start: StartWorker): Analyst {
  let idle: Worker | null = null;

  function put<A extends Ask>(
    question: Question & { readonly ask: A },
    onnews: (news: News[A]) => void,
  ): Job<Answers[A]> {
    let settle: (result: JobResult<Answers[A]>) => void = () => undefined;
    const result = new Promise<JobResult<Answers[A]>>((resolve) => {
      settle = resolve;
    });
    let worker: Worker | null = null;
    const end = (how: JobResult<Answers[A]>, keep: boolean): void => {
      if (worker) {
        worker.onmessage = worker.onerror = worker.onmessageerror = null;
        if (keep && idle === null) idle = worker;
        else worker.terminate();
      }
      worker = null;
      settle(how);
    };
    const fail = (detail: string): void => end({ ok: false, why: 'failed', detail }, false);
    try {
      worker = idle ?? start();
      idle = null;
      worker.onmessage = ({ data }: MessageEvent<Message>) => {
        if (data.say === 'news') onnews(data.news as News[A]);
        else if (data.say === 'done') end({ ok: true, value: data.value as Answers[A] }, true);
        else end({ ok: false, why: 'failed', detail: data.detail }, true);
      };
      worker.onerror = (event) => {
        // a worker that would not load says nothing of why
        event.preventDefault();
        fail(event.message || 'the analysis could not be started');
      };
      worker.onmessageerror = () => fail('an answer could not be read');
      worker.postMessage(question);
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
    return { result, cancel: () => end({ ok: false, why: 'cancelled', detail: '' }, false) };
  }

  return {
    review: (scenario, log, onmove) =>
      put({ ask: 'review', scenario, log }, ({ move, done, of }) => {
        onmove?.(move, done, of);
      }),
    hint: (scenario, moves) => put({ ask: 'hint', scenario, moves }, () => undefined),
    doctor: (scenario, onprogress) => put({ ask: 'doctor', scenario }, (progress) => onprogress?.(progress)),
  };
}
