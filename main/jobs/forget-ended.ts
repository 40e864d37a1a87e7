import { z } from 'zod';
import { forgetJobsEndedBefore } from '../../db/jobs/jobs.ts';
import { jobKind } from './job-kind.ts';

/** How long the records of ended jobs are kept, ms: two months, so that a manager can look back over one. */
export const jobsKeptFor = 60 * 86_400_000;

const batch = 500;

/** Every night: clears the records of jobs that ended long ago. */
export const forgetEndedJobs = jobKind({
  kind: 'jobs.forget-ended',
  lane: 'background',
  schedule: { rule: { every: 'day', at: '03:40' }, missed: 'newest' },
  payload: z.null(),
  topics: [],
  run: async ({ clock, write, pause }) => {
    const before = clock.now() - jobsKeptFor;
    while (write((db) => forgetJobsEndedBefore(db, before, batch)) === batch) await pause();
  },
});
