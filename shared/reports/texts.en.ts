import type { ReportsTexts } from './texts.zh-CN.ts';

export const reportsTextsEn: ReportsTexts = {
  figures: {
    visitors: { name: 'Visitors', definition: 'Tickets issued on the day.' },
    served: { name: 'Served', definition: 'Tickets issued on the day and finished.' },
    abandoned: {
      name: 'Abandoned',
      definition: 'Tickets of no-shows, cancelled, or expired at the day’s end.',
    },
    present: { name: 'Still here', definition: 'Tickets waiting, called, on hold or being served.' },
    started: {
      name: 'Came to a counter',
      definition: 'Tickets whose customer came when called; waits are counted over these.',
    },
    meanWait: {
      name: 'Mean wait',
      definition:
        'From taking the number to the first call, averaged over those who came; after a transfer the waits are added.',
    },
    medianWait: { name: 'Median wait', definition: 'Half of those who came waited no longer than this.' },
    p90Wait: {
      name: '90th percentile of wait',
      definition: 'Nine in ten of those who came waited no longer (nearest rank).',
    },
    meanWay: { name: 'Mean way', definition: 'From the first call to the arrival at the counter, averaged.' },
    meanHandling: {
      name: 'Mean handling',
      definition: 'From the arrival to the finish, averaged over the finished tickets.',
    },
  },
  refusals: {},
};
