// A process that tries laws for run-laws.ts: jobs come in as messages, what was found goes back. It prints nothing.

import { LAWS } from './all.ts';
import { tryJob, type Job } from './try-law.ts';

process.on('message', (job: Job) =>
  process.send?.(
    tryJob(
      LAWS.find((law) => law.number === job.law),
      job,
    ),
  ),
);
