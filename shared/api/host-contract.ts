import { z } from 'zod';
import { query } from '../call/procedure.ts';

/** What any screen may know of the host before anybody has signed in or the hall is set up. */
export const hostStatus = z.strictObject({
  version: z.string(),
  /** Changes at every start. */
  boot: z.string(),
  /** What this program means by its contract: a station whose word differs is another version. */
  contract: z.string(),
  setUp: z.boolean(),
  /** True for the invented hall of `--demo`. */
  demo: z.boolean(),
  /** The machine's clock was set back, and by how many ms time now runs ahead of it; 0 when all is well. */
  clockAheadBy: z.number(),
  /** The host's disk is nearly full: somebody should make room before nothing can be saved any more. */
  diskLow: z.boolean(),
});
export type HostStatus = z.infer<typeof hostStatus>;

export const hostContract = {
  status: query({
    input: z.strictObject({}),
    output: hostStatus,
    roles: 'everyone',
    topics: ['store'],
  }),
};
