import { forgetEndedJobs } from '../jobs/forget-ended.ts';
import type { JobKind } from '../jobs/job-kind.ts';

/** Everything that the store does beside the calls, whichever room it belongs to. */
export const jobKinds: readonly JobKind[] = [forgetEndedJobs];
