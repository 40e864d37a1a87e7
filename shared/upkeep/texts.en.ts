import type { UpkeepTexts } from './texts.zh-CN.ts';

export const upkeepTextsEn: UpkeepTexts = {
  jobs: {
    backup: 'Daily backup',
    checkpoint: 'Tidy the data file',
    'forget-requests': 'Clear records of requests older than a day',
    watch: 'Check disk space and backups',
  },
  findings: {
    'disk-low':
      'Only {{free}} GB are left on the host’s disk. Please free some, or soon nothing can be saved.',
    'backup-overdue': 'No backup has succeeded for two days. Please look at the reason under “Tasks”.',
  },
  progress: {
    copying: 'Backing up',
  },
};
