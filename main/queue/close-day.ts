import { z } from 'zod';
import { commandContext } from '../call/call-context.ts';
import { jobKind } from '../jobs/job-kind.ts';
import { theHost } from '../jobs/the-host.ts';
import { closeLeftovers } from './days-end.ts';

/** 日终收尾, soon after midnight: closes what the day left open, so that its report is final in the morning. */
export const closeDay = jobKind({
  kind: 'queue.close-day',
  lane: 'background',
  schedule: { rule: { every: 'day', at: '00:05' }, missed: 'newest' },
  payload: z.null(),
  topics: ['queue', 'reports'],
  run: ({ hall, host, clock, write }) => {
    if (hall) {
      write((db) =>
        closeLeftovers(commandContext({ db, services: host, caller: theHost, now: clock.now() }, [])),
      );
    }
    return Promise.resolve();
  },
});
