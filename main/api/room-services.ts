import { settings } from '../../shared/api/settings.ts';
import type { HostServices } from '../call/handler.ts';
import { staffImport } from '../sheets/staff-import.ts';
import { scheduledOf } from '../jobs/job-kind.ts';
import { hasCounterOpen, seatFollowsPerson } from '../queue/seats.ts';
import { furnishSkills } from '../queue/skills.ts';
import { furnishSurgeMeasures } from '../queue/surge-measures.ts';
import { furnishDesk } from '../stations/furnish.ts';
import { jobKinds } from './jobs.ts';

/** What the host hands to handlers that is the same in every store: what one room needs of later ones. */
export const roomServices = {
  furnishings: [furnishDesk, furnishSkills, furnishSurgeMeasures],
  settings,
  onPersonChanged: [seatFollowsPerson],
  isAtWork: hasCounterOpen,
  sheetImports: [staffImport],
  scheduledJobs: scheduledOf(jobKinds),
} as const satisfies Partial<HostServices>;
