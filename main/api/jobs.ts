import { checkAuditChain } from '../audit/check-chain.ts';
import { removeUnreferencedFiles } from '../files/remove-unreferenced.ts';
import { forgetEndedJobs } from '../jobs/forget-ended.ts';
import { drawSurprises } from '../five-s/draw-surprises.ts';
import type { JobKind } from '../jobs/job-kind.ts';
import { forgetClaimants } from '../lost-found/forget-claimants.ts';
import { forgetPayloads } from '../printing/forget-payloads.ts';
import { closeDay } from '../queue/close-day.ts';
import { watchCertifications } from '../queue/watch-certifications.ts';
import { numberDays } from '../reports/number-days.ts';
import { checkpointDatabase } from '../upkeep/checkpoint.ts';
import { dailyBackup } from '../upkeep/daily-backup.ts';
import { forgetRequests } from '../upkeep/forget-requests.ts';
import { watchHost } from '../upkeep/watch.ts';

/** Everything that the store does beside the calls, whichever room it belongs to: what is due at once, in this order. */
export const jobKinds: readonly JobKind[] = [
  closeDay,
  numberDays,
  dailyBackup,
  watchHost,
  watchCertifications,
  drawSurprises,
  forgetRequests,
  forgetClaimants,
  forgetEndedJobs,
  forgetPayloads,
  removeUnreferencedFiles,
  checkAuditChain,
  checkpointDatabase,
];
