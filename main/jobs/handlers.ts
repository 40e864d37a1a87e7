import { Refusal } from '../../shared/call/refusal.ts';
import type { jobsContract } from '../../shared/jobs/contract.ts';
import { nextDue } from '../../shared/jobs/due.ts';
import type { Job, JobState } from '../../shared/jobs/job.ts';
import type { ScheduledKind } from '../../shared/jobs/schedule.ts';
import type { ReadableDb } from '../../db/database/handle.ts';
import { cancelJob, findJob, isUnderWay, listJobs, retryJob } from '../../db/jobs/jobs.ts';
import { queueJob } from '../../db/jobs/queue-job.ts';
import type { CommandContext, RoomHandlers } from '../call/handler.ts';

declare module '../call/handler.ts' {
  interface HostServices {
    /** What falls due by itself. */
    readonly scheduledJobs: readonly ScheduledKind[];
  }
}

const ended: ReadonlySet<JobState> = new Set<JobState>(['done', 'failed', 'cancelled']);
const notToRetry: ReadonlySet<JobState> = new Set<JobState>(['running', 'done']);

export const jobsHandlers: RoomHandlers<typeof jobsContract> = {
  list: ({ db, host, hall, now }, { states, limit }) => ({
    jobs: listJobs(db, states, limit),
    scheduled: host.scheduledJobs.map(({ kind, rule }) => ({
      kind,
      rule,
      nextDueAt: nextDue(rule, now, hall.timeZone).at,
    })),
  }),
  cancel: ({ db, now }, { id }) => {
    if (ended.has(jobOf(db, id).state)) throw new Refusal('jobs.ended');
    cancelJob(db, id, now);
    return {};
  },
  runNow: (context, { kind }) => ({ id: runNow(context, kind) }),
  retry: ({ db, now }, { id }) => {
    if (notToRetry.has(jobOf(db, id).state)) throw new Refusal('jobs.not-to-retry');
    retryJob(db, id, now);
    return {};
  },
};

function jobOf(db: ReadableDb, id: number): Job {
  const job = findJob(db, id);
  if (!job) throw new Refusal('jobs.unknown');
  return job;
}

function runNow({ db, host, now }: CommandContext, kind: string): number {
  if (!host.scheduledJobs.some((scheduled) => scheduled.kind === kind)) {
    throw new Refusal('jobs.unknown-kind');
  }
  const id = isUnderWay(db, kind) ? undefined : queueJob(db, { kind, key: `now-${now}` }, now);
  if (id === undefined) throw new Refusal('jobs.under-way');
  return id;
}
