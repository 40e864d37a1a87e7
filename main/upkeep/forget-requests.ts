import { z } from 'zod';
import { forgetRequestsBefore } from '../../db/api/requests.ts';
import { jobKind } from '../jobs/job-kind.ts';

/** How long a retry gets its first answer again, ms: 24 hours. */
const requestsKeptFor = 86_400_000;

const batch = 1_000;

/** Every night: forgets the answers to requests that nobody retries any more. */
export const forgetRequests = jobKind({
  kind: 'upkeep.forget-requests',
  lane: 'background',
  schedule: { rule: { every: 'day', at: '03:30' }, missed: 'newest' },
  payload: z.null(),
  topics: [],
  run: async ({ clock, write, pause }) => {
    const before = clock.now() - requestsKeptFor;
    while (write((db) => forgetRequestsBefore(db, before, batch)) === batch) await pause();
  },
});
