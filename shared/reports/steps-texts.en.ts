import type { ReportsStepsTexts } from './steps-texts.zh-CN.ts';

export const reportsStepsTextsEn: ReportsStepsTexts = {
  steps: {
    title: 'Steps of a visit',
    link: 'Steps',
    from: 'From',
    to: 'To',
    allBusinesses: 'All business',
    off: 'Steps are not timed now. Turn “Time the steps” on under Settings → Rules for the days to be studied.',
    nothing: 'No visit was timed step by step in these days.',
    allWithin: '{{count}} visits timed; every step stayed within its share.',
    worst:
      '{{count}} visits timed. “{{name}}” took more than its share most often: {{part}} times of {{whole}}.',
    bySteps: 'The steps',
    step: 'Step',
    named: '{{number}} {{name}}',
    n: 'Times',
    mean: 'Mean',
    median: 'Median',
    share: 'Share of the limit',
    ofLimit: 'Took of the limit',
    overShare: 'Over its share',
    definition:
      'A step counts where both its ends were marked. What it took of the limit is its time ÷ the limits of those visits; visits without a limit count in mean and median only. The clock stands still while the system fails.',
    visits: 'Visits that were timed',
    limit: 'Limit',
  },
};
