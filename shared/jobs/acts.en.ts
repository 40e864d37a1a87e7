import type { JobsActs } from './acts.zh-CN.ts';

export const jobsActsEn: JobsActs = {
  cancel: 'Cancel a job',
  runNow: 'Run a job now',
  retry: 'Retry a job',
};
