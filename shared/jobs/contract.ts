import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { dueRule } from './due.ts';
import { job, jobStates } from './job.ts';

const byId = z.strictObject({ id: z.int() });
const managers = ['duty-manager', 'store-manager', 'regional'] as const;

/** 后台任务: what the store does by itself, when, and how it went. */
export const jobsContract = {
  list: query({
    input: z.strictObject({
      states: z.array(z.enum(jobStates)).default([...jobStates]),
      limit: z.int().min(1).max(500).default(100),
    }),
    output: z.strictObject({
      /** The newest first. */
      jobs: z.array(job),
      /** What falls due by itself, and when next (UTC ms). */
      scheduled: z.array(z.strictObject({ kind: z.string(), rule: dueRule, nextDueAt: z.int() })),
    }),
    roles: managers,
    topics: ['jobs'],
  }),
  /** Takes back a job that waits; a running one ends at its next step. */
  cancel: command({
    input: byId,
    output: z.strictObject({}),
    roles: managers,
    topics: ['jobs'],
    refusals: ['jobs.unknown', 'jobs.ended'],
  }),
  /** Does scheduled work now, outside its time. */
  runNow: command({
    input: z.strictObject({ kind: z.string().max(80) }),
    output: byId,
    roles: managers,
    topics: ['jobs'],
    refusals: ['jobs.unknown-kind', 'jobs.under-way'],
  }),
  /** Tries a job again that has failed, was cancelled or waits for its next attempt. */
  retry: command({
    input: byId,
    output: z.strictObject({}),
    roles: managers,
    topics: ['jobs'],
    refusals: ['jobs.unknown', 'jobs.not-to-retry'],
  }),
} satisfies RoomContract;
