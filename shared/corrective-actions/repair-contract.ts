import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { businessDateSchema } from '../time/business-date-schema.ts';
import { actionWorkers } from './audience.ts';
import { repair, repairValues } from './repair.ts';

const id = z.int().positive();
const topics = ['corrective-actions', 'findings'] as const;

/** 设备报修 (E6). */
export const repairContract = {
  /** What is out of use, the longest first, and what came back in the last ninety days. */
  repairs: query({
    input: z.strictObject({}),
    output: z.strictObject({ open: z.array(repair), back: z.array(repair) }),
    roles: actionWorkers,
    topics: ['corrective-actions'],
  }),
  /** 报修. With an action and a promised day that action goes on hold (挂账) until then. */
  reportFault: command({
    input: repairValues,
    output: z.strictObject({ id }),
    roles: actionWorkers,
    topics,
    refusals: [
      'corrective-actions.day-is-over',
      'corrective-actions.unknown-action',
      'corrective-actions.closed-already',
      'corrective-actions.waits-for-check',
    ],
  }),
  /** Reported to somebody else, or promised for another day. */
  changeRepair: command({
    input: z.strictObject({
      id,
      reportedTo: z.string().trim().min(1).max(100),
      promisedOn: businessDateSchema.nullable(),
    }),
    output: z.strictObject({}),
    roles: actionWorkers,
    topics,
    refusals: ['corrective-actions.unknown-repair', 'corrective-actions.back-already'],
  }),
  /** 恢复使用. An action that was on hold for it is taken up again. */
  backInUse: command({
    input: z.strictObject({ id, outcome: z.string().trim().min(1).max(400) }),
    output: z.strictObject({}),
    roles: actionWorkers,
    topics,
    refusals: ['corrective-actions.unknown-repair', 'corrective-actions.back-already'],
  }),
} satisfies RoomContract;
