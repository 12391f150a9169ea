// How the analysis worker starts: from a file of its own, or in the one-file edition from text inside the page.

import type { StartWorker } from './analyst.ts';

export async function workerStarter(): Promise<StartWorker> {
  const { default: AnalysisWorker } = __SINGLE_FILE__
    ? await import('./worker.ts?worker&inline')
    : await import('./worker.ts?worker');
  return () => new AnalysisWorker();
}
