import type { SimulationTexts } from './texts.zh-CN.ts';

export const simulationTextsEn: SimulationTexts = {
  watch: 'Replaying. Watch it in a browser on this machine: {{address}}',
  title: 'Report of {{date}}',
  figures: {
    visitors: 'Visitors',
    served: 'Served',
    abandoned: 'Abandoned',
    present: 'Still here',
    meanWaitS: 'Mean wait, s',
    p90WaitS: '90th percentile of wait, s',
    meanHandlingS: 'Mean handling, s',
  },
  none: 'none',
  refusals: {
    'no-such-file': 'The log {{file}} cannot be opened ({{reason}}). Check its name.',
    'log-empty': 'The log {{file}} has no rows.',
    'log-columns': 'The log lacks these columns: {{columns}}. Check its first line.',
    'log-cells':
      'Line {{line}} of the log has {{cells}} columns, its first line {{expected}}. Correct it and try again.',
    'log-cell': 'Line {{line}} of the log: {{column}} cannot be “{{value}}”. Correct it and try again.',
    'no-such-date': 'The log has nothing of {{date}}.',
    'nobody-serves': 'The log of {{date}} does not say who served, so it cannot be replayed.',
    'too-many-agents': 'The log has {{agents}} agents; a hall has at most {{most}} counters.',
    'own-folder-only':
      'A replay uses a temporary folder of its own and removes it afterwards; --data {{folder}} cannot be used.',
    options:
      'The options were not understood: {{problem}}. Usage: npm run replay -- [FILE.csv] --date D [--speed N] [--json]',
  },
};
