import { z } from 'zod';

/** How far a running job has got. */
export const jobProgress = z.strictObject({
  /** 0 to 1, or null where the end cannot be known. */
  share: z.number().min(0).max(1).nullable(),
  /** The key of a sentence, such as `upkeep.copying`: it stands in the room's texts under `progress`. */
  words: z.string(),
});
export type JobProgress = z.infer<typeof jobProgress>;

/** Why an attempt failed: a refusal code with its details. A fault carries its reference number. */
export const jobFailure = z.strictObject({
  code: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type JobFailure = z.infer<typeof jobFailure>;

const at = z.int();
const common = {
  id: z.int(),
  /** Room and work, such as `upkeep.backup`: its name stands in the room's texts under `jobs`. */
  kind: z.string(),
  key: z.string(),
  queuedAt: at,
  /** How often it has been begun. */
  attempts: z.int().min(0),
};

/** 后台任务: work that is done beside the calls, in the life-cycle state that it is in. Times are UTC ms. */
export const job = z.discriminatedUnion('state', [
  /** Waits for its time; `failure` tells why the last attempt failed. */
  z.strictObject({ ...common, state: z.literal('queued'), dueAt: at, failure: jobFailure.nullable() }),
  z.strictObject({
    ...common,
    state: z.literal('running'),
    startedAt: at,
    progress: jobProgress.nullable(),
    cancelAsked: z.boolean(),
  }),
  z.strictObject({ ...common, state: z.literal('done'), startedAt: at, endedAt: at }),
  z.strictObject({ ...common, state: z.literal('failed'), endedAt: at, failure: jobFailure }),
  z.strictObject({ ...common, state: z.literal('cancelled'), endedAt: at }),
]);
export type Job = z.infer<typeof job>;
export type JobState = Job['state'];

export const jobStates = ['queued', 'running', 'done', 'failed', 'cancelled'] as const satisfies JobState[];
