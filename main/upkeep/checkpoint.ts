import { z } from 'zod';
import { Refusal } from '../../shared/call/refusal.ts';
import { checkpoint } from '../../db/database/checkpoint.ts';
import { jobKind } from '../jobs/job-kind.ts';

/** Every night: empties the write-ahead log. Tried again later where a long read is under way. */
export const checkpointDatabase = jobKind({
  kind: 'upkeep.checkpoint',
  lane: 'background',
  schedule: { rule: { every: 'day', at: '03:25' }, missed: 'newest' },
  payload: z.null(),
  topics: [],
  run: ({ connection }) =>
    checkpoint(connection) ? Promise.resolve() : Promise.reject(new Refusal('call.database-busy')),
});
