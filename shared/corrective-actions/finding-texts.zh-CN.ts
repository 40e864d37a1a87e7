/** What the findings of this room say. */
export const correctiveActionFindingTextsZh = {
  overdue: {
    manager: '整改逾期:{{title}}',
    region: '整改逾期多日,已报区域:{{title}}',
  },
  repairOverdue: '过了答应的日期还没修好:{{thing}}',
};

export type CorrectiveActionFindingTexts = typeof correctiveActionFindingTextsZh;
