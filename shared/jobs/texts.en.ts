import { jobsActsEn } from './acts.en.ts';
import type { JobsTexts } from './texts.zh-CN.ts';

export const jobsTextsEn: JobsTexts = {
  acts: jobsActsEn,
  states: {
    queued: 'Waiting',
    running: 'Under way',
    done: 'Done',
    failed: 'Not done',
    cancelled: 'Cancelled',
  },
  jobs: {
    'forget-ended': 'Clear task records older than two months',
  },
  refusals: {
    unknown: 'There is no such task. Please reload.',
    ended: 'This task has ended and cannot be cancelled.',
    'unknown-kind': 'There is no scheduled task of this kind. Please reload.',
    'under-way': 'This task is waiting or under way already.',
    'not-to-retry': 'This task is under way or done; there is nothing to retry.',
    interrupted:
      'The host was closed in the middle of it several times. Retry, or call support if that does not help.',
    fault:
      'Something went wrong with this task and it was not done. Tell support the reference {{reference}}.',
  },
};
