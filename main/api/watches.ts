import { watchCampaigns } from '../campaigns/watch-campaigns.ts';
import { watchMilestones } from '../campaigns/watch-milestones.ts';
import { watchRepairs } from '../corrective-actions/broken-promises.ts';
import { watchDeadlines } from '../corrective-actions/watch-deadlines.ts';
import { watchPromises } from '../first-contact/watch-promises.ts';
import type { Watch } from '../jobs/watch.ts';
import { watchKept } from '../lost-found/watch-kept.ts';
import { watchPrinters } from '../printing/watch-printers.ts';
import { furnishListsLater } from '../special-service/furnish-lists.ts';
import { watchCases } from '../special-service/watch-cases.ts';
import { watchSurge } from '../queue/surge-watch.ts';

/** Everything that changes as time goes by and that somebody should be told of, whichever room it belongs to. */
export const watches: readonly Watch[] = [
  watchSurge,
  watchPrinters,
  watchDeadlines,
  watchRepairs,
  watchPromises,
  watchKept,
  watchCases,
  furnishListsLater,
  watchMilestones,
  watchCampaigns,
];
