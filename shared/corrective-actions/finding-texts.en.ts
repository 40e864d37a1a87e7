import type { CorrectiveActionFindingTexts } from './finding-texts.zh-CN.ts';

export const correctiveActionFindingTextsEn: CorrectiveActionFindingTexts = {
  overdue: {
    manager: 'Corrective action overdue: {{title}}',
    region: 'Corrective action overdue for days, reported to the region: {{title}}',
  },
  repairOverdue: 'Not repaired by the promised day: {{thing}}',
};
