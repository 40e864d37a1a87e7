import { reportsEstimatesTextsEn } from './estimates-texts.en.ts';
import { reportsPaperTextsEn } from './paper-texts.en.ts';
import { reportsStepsTextsEn } from './steps-texts.en.ts';
import { reportsScreenTextsEn } from './screen-texts.en.ts';
import type { ReportsTexts } from './texts.zh-CN.ts';

export const reportsTextsEn: ReportsTexts = {
  jobs: { 'number-days': 'Number the day’s report' },
  papers: { day: 'Report of the day' },
  ...reportsPaperTextsEn,
  ...reportsScreenTextsEn,
  ...reportsEstimatesTextsEn,
  ...reportsStepsTextsEn,
  figures: {
    visitors: {
      name: 'Visitors',
      definition: 'Tickets issued on the day, visits served without a number included.',
    },
    served: { name: 'Served', definition: 'Tickets issued on the day and finished.' },
    items: { name: 'Business items', definition: 'Items that have ended; one ticket may hold several.' },
    abandoned: { name: 'Abandoned', definition: 'No-shows, cancelled and expired tickets.' },
    present: { name: 'Still here', definition: 'Tickets waiting, called, on hold or being served.' },
    waited: {
      name: 'Came to a counter',
      definition:
        'Took a number and came when called; waits are counted over these. Visits without a number and those closed overnight are not in it.',
    },
    meanWait: {
      name: 'Mean wait',
      definition:
        'From taking the number to the first call; after a transfer or a missed call the waits are added.',
    },
    medianWait: { name: 'Median wait', definition: 'Half of those who came waited no longer than this.' },
    p90Wait: {
      name: '90th percentile of wait',
      definition: 'Nine in ten of those who came waited no longer (nearest rank).',
    },
    meanWay: { name: 'Mean way', definition: 'From the first call to the arrival at the counter.' },
    medianWay: { name: 'Median way', definition: 'Half of those who came took no longer to the counter.' },
    p90Way: {
      name: '90th percentile of way',
      definition: 'Nine in ten of those who came took no longer to the counter.',
    },
    meanHandling: {
      name: 'Mean handling',
      definition: 'From the arrival to the finish, over finished tickets; time on hold does not count.',
    },
    medianHandling: { name: 'Median handling', definition: 'Half of the finished tickets took no longer.' },
    p90Handling: {
      name: '90th percentile of handling',
      definition: 'Nine in ten of the finished tickets took no longer.',
    },
    withinTarget: {
      name: 'Within the wait target',
      definition: 'Tickets whose wait is within the target ÷ tickets that came to a counter.',
    },
    recovery: {
      name: 'Recovered',
      definition:
        'Of the tickets that came to a counter after a long wait, those for which something was done about it.',
    },
    withinLimit: {
      name: 'Within the time limit',
      definition:
        'Items finished within the limit ÷ items with a limit. A ticket’s limit is the sum of its items’; the clock stops during a system failure.',
    },
    lateBySystem: {
      name: 'Late because of the system',
      definition: 'Items late because of the system: shown apart, not in the rate.',
    },
    abandonment: { name: 'Abandonment', definition: 'Abandoned tickets ÷ tickets issued.' },
    settled: {
      name: 'Settled in one visit',
      definition: 'Items settled on the spot ÷ items that have ended.',
    },
    told: {
      name: 'Told at once',
      definition:
        'Customers given a printed list of what to bring ÷ customers who lacked papers: something was left unsettled for it, or a list was made.',
    },
    signing: {
      name: 'Signed agreements',
      definition:
        'Items with the tick “charges, term and how to cancel told, agreement signed” ÷ settled items with a duty to inform. Settings → Businesses says which those are.',
    },
    diverted: {
      name: 'Diverted',
      definition: 'Helped on the phone, at the machine or by a word, without a number.',
    },
  },
  refusals: {},
};
