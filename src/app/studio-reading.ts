// Reads scenario texts in a thread of their own, so that typing never waits for it and a hostile file can be stopped. It knows no screen.

import type { ReadYaml } from '../ui/state/studio-ports.ts';
import type { Read } from './studio-reader.ts';

/** A campaign of 6,000 lines takes a third of a second; what takes this long is no scenario. */
const PATIENCE_MS = 8_000;

interface Answered {
  readonly ask: number;
  readonly reading: ReadYaml;
}

type Make = () => Promise<Worker>;

const startWorker: Make = async () => {
  const { default: Reader } = __SINGLE_FILE__
    ? await import('./studio-reader-worker.ts?worker&inline')
    : await import('./studio-reader-worker.ts?worker');
  return new Reader();
};

const hereInstead: Read = async (yaml) => (await import('./studio-reader.ts')).readYaml(yaml);

/** One thread for the page, however many desks there are. */
let shared: Read | null = null;
export const sharedReader = (): Read => (shared ??= openReader());

/** One worker, begun with the first text; where there are none, or it will not start, the page reads for itself. */
export function openReader(start: Make = startWorker, patience = PATIENCE_MS): Read {
  let worker: Promise<Worker> | null = null;
  let asked = 0;

  return async (yaml) => {
    if (typeof Worker === 'undefined') return hereInstead(yaml);
    let thread: Worker;
    try {
      thread = await (worker ??= start());
    } catch {
      worker = null;
      return hereInstead(yaml);
    }
    const ask = ++asked;
    const answer = await new Promise<ReadYaml | 'dead' | 'late'>((resolve) => {
      const late = setTimeout(() => done('late'), patience);
      const hear = ({ data }: MessageEvent<Answered>): void => {
        if (data.ask === ask) done(data.reading);
      };
      const dead = (event: Event): void => {
        event.preventDefault();
        done('dead');
      };
      function done(how: ReadYaml | 'dead' | 'late'): void {
        clearTimeout(late);
        thread.removeEventListener('message', hear);
        thread.removeEventListener('error', dead);
        resolve(how);
      }
      thread.addEventListener('message', hear);
      thread.addEventListener('error', dead);
      thread.postMessage({ ask, yaml });
    });
    if (answer !== 'dead' && answer !== 'late') return answer;
    thread.terminate();
    worker = null;
    if (answer === 'late') throw new Error('reading took too long and was stopped');
    return hereInstead(yaml);
  };
}
